"""Titles and places of a draft held against the sources."""

from __future__ import annotations

from discrep.findings.support.held import Desk, Held
from discrep.findings.support.passages import tokens
from discrep.kinds.titles.value import Title
from discrep.model import Fact, Outcome, Support
from discrep.naming.fold import fold

FREE = frozenset((Outcome.SAME, Outcome.NARROWER, Outcome.WIDER, Outcome.OVERLAP))


def held_title(desk: Desk, fact: Fact) -> Held:
    """What the sources say of a title."""
    value: Title = fact.value
    for place in desk.sources.facts["title"]:
        if value.compare(place[1].value) is Outcome.SAME:
            return Held(fact, Support.SUPPORTED, place, "a source gives the same office")
    if value.office_id and value.person_id:
        return Held(fact, Support.SUPPORTED, why="office data")
    words = [w for w in tokens(value.claim.words) if len(w) > 2]
    person = fold(value.person).split()
    if person and person[-1] in desk.sources.words:
        known = [w for w in words if w in desk.sources.words]
        if len(known) * 2 >= len(words):
            return Held(fact, Support.SUPPORTED, why="name and office stand in a source")
        return desk.lacking(fact, None, False, desk.near(fact))
    return desk.lacking(fact, None, True, desk.near(fact))


def held_place(desk: Desk, fact: Fact) -> Held:
    """What the sources say of a place."""
    for place in desk.sources.facts["place"]:
        if fact.value.compare(place[1].value) in FREE:
            return Held(fact, Support.SUPPORTED, place, "a source names a place that holds it or lies in it")
    return Held(fact, Support.NOT_COMPARABLE, why="looked for among the names")
