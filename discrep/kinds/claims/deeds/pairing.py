"""Answers of two articles to one question about one bearer, and whether any is common to both."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from discrep.kinds.claims.deeds.bearers import Bearer, group, kin_near, one_name
from discrep.kinds.claims.deeds.scales_en import LADDERS, THINGS
from discrep.kinds.claims.deeds.told import Told


class Clash(NamedTuple):
    """Two answers that exclude each other."""

    mine: Told
    yours: Told


def clashes(a: Sequence[Told], b: Sequence[Told]) -> Iterator[Clash]:
    """One clash for each question and bearer on which the two articles share no answer."""
    for question in dict.fromkeys(t.question for t in a if t.question not in LADDERS):
        mine = [t for t in a if t.question == question and not t.recalled]
        yours = [t for t in b if t.question == question and not t.recalled]
        done: list[Told] = []
        for x in mine:
            if not x.plain or x in done:
                continue
            same = [y for y in yours if one(x, y, mine, yours)]
            if not same:
                continue
            beside = [t for t in mine if t is x or one(t, same[0], mine, yours)]
            done += beside
            answers = [y for y in same if y.plain]
            if not answers or any(t.denied for t in (*beside, *same)):
                continue
            if frozenset().union(*(t.value for t in beside)) & frozenset().union(*(t.value for t in same)):
                continue
            yield Clash(x, answers[0])


def closer(a: Sequence[Told], b: Sequence[Told], question: str) -> Clash | None:
    """The first article's answer and the second's, of one bearer, where the first says all that the second does and more."""
    mine = [t for t in a if t.question == question and not t.recalled]
    yours = [t for t in b if t.question == question and not t.recalled]
    for x in mine:
        same = [y for y in yours if one(x, y, mine, yours)]
        beside = [t for t in mine if same and one(t, same[0], mine, yours)]
        if not same or not all(t.plain for t in (*same, *beside)):
            continue
        narrow = frozenset.intersection(*(t.value for t in beside))
        exact = next((t for t in beside if t.value == narrow), None)
        if narrow and exact and all(narrow < y.value for y in same):
            return Clash(exact, same[0])
    return None


def one(x: Told, y: Told, mine: Sequence[Told], yours: Sequence[Told]) -> bool:
    """The two answers are about one and the same bearer."""
    a, b = x.bearer, y.bearer
    if not (a.name or a.noun) and not (b.name or b.noun):
        return True
    if x.question == "flight":
        return not a.name and not b.name
    if a.name and b.name:
        return one_name(a.name, b.name) and not (_kin(x) or _kin(y))
    if x.question not in THINGS:
        return (a.noun == b.noun or bool(a.name or b.name) or group(a.noun) == group(b.noun) != "") and (
            _sole(mine) and _sole(yours)
        )
    return not a.person and not b.person and _one_thing(a, b, mine, yours)


def _kin(told: Told) -> bool:
    return kin_near(told.statement.words, told.part.first, told.part.last)


def _sole(told: Sequence[Told]) -> bool:
    """All that the article answers to the question is of one person."""
    people = [t.bearer for t in told]
    if any(p.many for p in people):
        return False
    names = {p.name[-1] for p in people if p.name}
    nouns = {p.noun for p in people if p.noun}
    return len(names) <= 1 and len(nouns) <= 1


def _one_thing(a: Bearer, b: Bearer, mine: Sequence[Told], yours: Sequence[Told]) -> bool:
    """A thing of one noun, in the singular, of which either article tells once."""
    if a.noun != b.noun or not a.noun or a.many or b.many:
        return False
    return all(not t.bearer.many for t in (*mine, *yours) if t.bearer.noun == a.noun)


def loose(clash: Clash) -> bool:
    """The two answers lie so near that either may be said of the other's: police are sent for by who finds the dead."""
    question = clash.mine.question
    if question == "finder":
        return bool(_CALLED & clash.mine.value or _CALLED & clash.yours.value)
    if question == "damage":
        a, b = ({int(v) for v in t.value} for t in clash)
        return max(min(a), min(b)) - min(max(a), max(b)) < FAR
    return question == "flight"


_CALLED = frozenset("pfe")  # those who come when they are called
FAR = 2  # degrees of damage that nobody takes for each other
