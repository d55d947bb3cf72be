"""Days and parts of days that articles give the main event: "Saturday" in one, "Saturday afternoon" in another."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from discrep.alignment.event_families import befalls, related
from discrep.alignment.relation import is_main
from discrep.alignment.scene import Scene
from discrep.kinds.late import Late
from discrep.model import (
    Alignment,
    Confidence,
    Extraction,
    Fact,
    Member,
    Modality,
    Origin,
    Polarity,
    Verdict,
    Voice,
)

RELATION = "day-part"
FACTS = frozenset(("date", "time"))
_DAY = Late(r"(?:\d{4}-\d\d-\d\d|XXXX-WXX-\d|XXXX-\d\d-\d\d)(?=T|\Z)")
_NAMED = Late(
    r"(?:early|late)\b|.*\b(?:morning|afternoon|evening|night|noon|midday|midnight|dawn|dusk|hours)\b",
    re.IGNORECASE,
)
_SILENT = frozenset((Voice.BOILERPLATE, Voice.BYLINE, Voice.DATELINE))
_NEAR = (Origin.CLAUSE, Origin.SENTENCE)
_WHY = "compared because: both tell on which day the main event was"


def align(scene: Scene) -> Iterable[Alignment]:
    """One alignment for a story: the articles that name the day alone, and one that names the part of it."""
    told = {e.article.id: list(_of_main(e)) for e in scene.extractions}
    wide: dict[tuple[str, int], dict[str, Member]] = {}
    narrow: dict[tuple[str, int], Member] = {}
    for a, b in scene.pairs():
        if not scene.surely_one_story(a, b):
            continue
        for one, other in ((a, b), (b, a)):
            pair = _pair(told[one.article.id], told[other.article.id])
            if pair and not _told_within(one, pair[1]):
                key = pair[1].article.id, pair[1].fact.start
                narrow[key] = pair[1]
                wide.setdefault(key, {})[one.article.id] = pair[0]
    if not wide:
        return
    key = max(wide, key=lambda k: (len(wide[k]), k))
    yield Alignment(
        "dates",
        "day of the main event",
        (*wide[key].values(), narrow[key]),
        (_WHY,),
        Confidence.MEDIUM,
        RELATION,
    )


def _of_main(extraction: Extraction) -> Iterator[Member]:
    """Days and parts of days of the main event, in text order."""
    for fact in extraction.facts:
        if fact.kind not in FACTS or fact.voice in _SILENT or _day(fact) is None:
            continue
        member, frame = Member(extraction, fact), fact.frame
        if frame.in_reporting or fact.polarity is not Polarity.AFFIRMED:
            continue
        if fact.modality is Modality.ASSERTED and not fact.value.figurative and "event" in frame.anchors:
            yield member


def _day(fact: Fact) -> str | None:
    """The day of a time that names a day, or a part of one: "2017-04-08", "XXXX-WXX-6"."""
    found = _DAY.match(fact.value.timex)
    return found.group() if found else None


def _part(fact: Fact) -> bool:
    """It names a part of its day in words; what clocks say, another rule compares."""
    return bool(_NAMED.match(fact.surface)) and (fact.value.timex[-3:-2] == "T" or fact.value.mod is not None)


def _bare(fact: Fact) -> bool:
    return fact.value.timex == _day(fact) and fact.value.mod is None


def _pair(days: list[Member], parts: list[Member]) -> tuple[Member, Member] | None:
    """The first bare day that holds the first part of a day, both told of events that may be one."""
    for part in parts:
        for day in days:
            one_day = _bare(day.fact) and _part(part.fact) and _day(day.fact) == _day(part.fact)
            if one_day and _one_event(day, part):
                return day, part
    return None


def _one_event(a: Member, b: Member) -> bool:
    """Both clauses tell of one class of event, or of the main event by related ones."""
    mine, yours = a.fact.frame.anchors["event"], b.fact.frame.anchors["event"]
    if mine.origin not in _NEAR or yours.origin not in _NEAR:
        return False
    if mine.value == yours.value:
        return True
    return (
        is_main(a) and is_main(b) and (related(mine.value, yours.value) or befalls(mine.value, yours.value))
    )


def _told_within(extraction: Extraction, part: Member) -> bool:
    """The article names a part of that day, or a clock, somewhere."""
    for fact in extraction.facts:
        if fact.kind not in FACTS or fact.value.type not in ("DATE", "TIME"):
            continue
        if "T" in fact.value.timex and _day(fact) in (_day(part.fact), None):
            return True
        if fact.value.mod is not None and _day(fact) == _day(part.fact):
            return True
    return False


def precision(alignment: Alignment) -> Iterator[Verdict]:
    """One article names the part of the day, the others the day alone."""
    if alignment.relation != RELATION:
        return
    *wide, narrow = alignment.members
    says = ", ".join(_said(m) for m in wide)
    yield Verdict(tuple(alignment.members), f"{says}; {_said(narrow)} is more precise", ())


def _said(member: Member) -> str:
    return f'{member.article.id} says "{" ".join(member.fact.surface.split())}"'
