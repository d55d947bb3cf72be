"""Tenure strips: who held the office when, and when the article was written."""

from __future__ import annotations

import re
from typing import NamedTuple

from discrep.model import Finding, Published
from discrep.reporting.pictures.axis import Tick, axis, day, day_ticks, ordinal

LEFT, RIGHT, ROW, TOP = 8, 352, 38, 24
_TERM = re.compile(
    r"^office data as of (?P<asof>[\d-]{10}): (?P<who>[^(]{1,150}) \((?:(?P<low>[\d-]{10}) to (?P<high>[\d-]{10})|since (?P<since>[\d-]{10}))\)"
)


class Term(NamedTuple):
    """One person's time in an office."""

    who: str
    told: str  # the time in words
    y: int
    x: float
    width: float
    goes_on: bool


class Strip(NamedTuple):
    title: str
    desc: str
    article: str
    written: str  # when, in words
    terms: tuple[Term, ...]
    x: float  # when the article was written
    width: float
    ticks: tuple[Tick, ...]
    height: int
    as_of: str

    @property
    def table(self) -> list[tuple[str, ...]]:
        return [*((term.who, term.told) for term in self.terms), (self.article, f"written {self.written}")]


def strip(finding: Finding, published: Published) -> Strip | None:
    """The strip of a finding on a title; None where its reasons name no term or the article no time."""
    found = [told for reason in finding.why if (told := _TERM.match(reason))]
    if finding.kind != "title" or not found or not (published.earliest or published.latest):
        return None
    low, high = ordinal(published.earliest), ordinal(published.latest)
    known = [(told, ordinal(told["low"] or told["since"]), ordinal(told["high"])) for told in found]
    as_of = ordinal(found[0]["asof"])
    ends = [v for _, a, b in known for v in (a, b) if v is not None]
    ends += [v for v in (low, high) if v is not None]
    if as_of is not None and any(b is None for _, _, b in known):
        ends.append(as_of)
    over = axis(ends, LEFT, RIGHT, least=365)
    terms = []
    for n, (told, first, last) in enumerate(known):
        start, stop = over.x(first, "low"), over.x(last, "high")
        words = f"since {told['since']}" if told["since"] else f"{told['low']} to {told['high']}"
        terms.append(Term(told["who"], words, TOP + n * ROW, start, round(stop - start, 1), last is None))
    place = finding.locations[0]
    first, last = over.x(low, "low"), over.x(high, "high")
    written = _written(published)
    desc = "; ".join([*(f"{t.who}: {t.told}" for t in terms), f"{place.article}: written {written}"])
    return Strip(
        place.surface, desc, place.article, written, tuple(terms), first, round(last - first, 1),
        day_ticks(over), TOP + len(terms) * ROW + 24, found[0]["asof"],
    )  # fmt: skip


def _written(published: Published) -> str:
    if published.day:
        return day(published.day.toordinal())
    low = day(published.earliest.toordinal()) if published.earliest else "…"
    high = day(published.latest.toordinal()) if published.latest else "…"
    return f"between {low} and {high}"
