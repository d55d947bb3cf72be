"""The persons and ages that an article tells, and whose age stands beside a name: what several kinds ask."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from discrep.kinds.late import Late
from discrep.model import Extraction, Fact, Voice, read_once
from discrep.naming.fold import fold

_BETWEEN = Late(r"(?:,\s|\s\()(?:(?:who\sis|now|aged|age)\s)?|\s(?:is|has\sturned)\s")
_BEFORE_NAME = Late(r"[,]?\s(?:(?!and\b|or\b|with\b|of\b|from\b|told\b|said\b)[a-z][\w-]{1,20}\s){0,3}")
_AGAIN = Late(r",\s(?:a|an|the)\s")
_GIVEN = Late(r"[A-Z](?:[\w'’-]{1,24}|\.)\s\Z")
_RUN_BEFORE = Late(r"(?<![\w-])((?:[A-Z][\w'’-]{1,24}\s){0,3}[A-Z][\w'’-]{1,24})(?:,\s(?:aged\s)?|\s\()\Z")
_UNTOLD = frozenset((Voice.BOILERPLATE, Voice.BYLINE, Voice.DATELINE))


class Called(NamedTuple):
    """A place where an article names a person; `bearer` is the same for every name of one person."""

    start: int
    end: int
    full: str
    bearer: str
    whole: bool  # the full name stands here


class People:
    """The persons and ages an article names, in text order."""

    __slots__ = ("ages", "extraction", "names")

    def __init__(self, extraction: Extraction) -> None:
        self.extraction = extraction
        self.ages = [
            age for f in extraction.facts if is_age(age := f if f.kind == "age" else _bare_age(extraction, f))
        ]
        known = [
            Called(f.start, f.end, f.value.full, f.value.bearer, f.value.complete)
            for f in extraction.facts
            if f.kind == "name" and f.value.of == "person"
        ]
        self.names = sorted([*known, *_unknown(extraction, self.ages, known)], key=_start)

    def named_in(self, start: int, end: int) -> set[str]:
        """The bearers of the names that begin in a stretch of text."""
        first = bisect_left(self.names, start, key=_start)
        last = bisect_left(self.names, end, key=_start)
        return {name.bearer for name in self.names[first:last]}

    def last_before(self, offset: int) -> Called | None:
        """The last name that begins before an offset."""
        at = bisect_left(self.names, offset, key=_start)
        return self.names[at - 1] if at else None

    def beside(self, age: Fact) -> Called | None:
        """The name of the person whose age stands right beside it."""
        text = self.extraction.article.text
        at = bisect_left(self.names, age.start, key=_start)
        if at and (last := self.names[at - 1]).end <= age.start:
            if not last.whole and _GIVEN.search(text, max(0, last.start - 30), last.start):
                return None  # a relative's given name, which names did not know
            if _BETWEEN.fullmatch(text, last.end, age.start):
                return last
            own = self.ages[
                bisect_left(self.ages, last.end, key=_start) : bisect_left(self.ages, age.start, key=_start)
            ]
            if (
                len(own) == 1
                and _BETWEEN.fullmatch(text, last.end, own[0].start)
                and _AGAIN.fullmatch(text, own[0].end, age.start)
            ):
                return last
        if at < len(self.names) and age.surface.endswith("old"):
            after = self.names[at]
            if after.start >= age.end and _BEFORE_NAME.fullmatch(text, age.end, after.start):
                return after
        return None


@read_once
def people_of(extraction: Extraction) -> People:
    """The persons and ages of an article, gathered once."""
    return People(extraction)


@read_once
def ages_of_named(extraction: Extraction) -> dict[tuple[int, int], Fact]:
    """The ages that stand right beside a person's name, by where the name stands."""
    people = people_of(extraction)
    found = ((people.beside(age), age) for age in people.ages)
    return {(name.start, name.end): age for name, age in found if name}


def _start(one: Fact | Called) -> int:
    return one.start


def _unknown(extraction: Extraction, ages: Sequence[Fact], known: Sequence[Called]) -> Iterator[Called]:
    """Names beside ages that the kind of names does not know as such: "Rosalinda Cruz, 34", later "Cruz, 34"."""
    text = extraction.article.text
    ends = {name.end: name.whole for name in known}
    families: dict[str, dict[str, str]] = defaultdict(dict)  # family name -> bearer -> full name
    for name in known:
        families[name.full.split()[-1]][name.bearer] = name.full
    alone: list[re.Match[str]] = []
    for age in ages:
        found = _RUN_BEFORE.search(text, max(0, age.start - 100), age.start)
        if found is None:
            continue
        words = found[1].split()
        if found.end(1) in ends and (ends[found.end(1)] or len(words) == 1):
            continue
        if len(words) == 1:
            alone.append(found)
        else:
            families[words[-1]][f"={fold(found[1])}"] = found[1]
            yield Called(*found.span(1), found[1], f"={fold(found[1])}", True)
    for found in alone:
        bearers = families.get(found[1], {})
        given = set(re.findall(rf"([A-Z][\w'’-]{{0,24}})\s{re.escape(found[1])}\b", text))
        if len(bearers) == 1 and len(given) <= 1:
            ((bearer, full),) = bearers.items()
            yield Called(*found.span(1), full, bearer, False)


def is_age(fact: Fact) -> bool:
    """An exact age in years, told by the article itself."""
    return (
        fact.kind == "age" and fact.value.unit == "year" and fact.value.is_exact and fact.voice not in _UNTOLD
    )


def _bare_age(extraction: Extraction, fact: Fact) -> Fact:
    """A bare number between commas as an age: whether a family name stands before it, `beside` will tell."""
    text = extraction.article.text
    if (
        fact.kind == "count"
        and fact.surface.isdecimal()
        and 15 <= int(fact.surface) <= 110
        and text[max(0, fact.start - 2) : fact.start] == ", "
        and text[fact.end : fact.end + 1] in (",", ".")
        and text[fact.start - 3 : fact.start - 2].isalpha()
    ):
        return replace(fact, kind="age", value=replace(fact.value, kind="age", unit="year", counted=None))
    return fact
