"""Times of a draft: the source's times that admit them; the calendar and the sources' own days speak too."""

from __future__ import annotations

import datetime as dt
import re

from discrep.findings.support.passages import Passage, Sources, tokens
from discrep.findings.support.words_en import MONTHS, WEEKDAYS
from discrep.kinds.dates.value import TimeValue, as_day
from discrep.model import Extraction, Fact, Outcome

KINDS = ("date", "time")
_FREE = frozenset((Outcome.SAME, Outcome.NARROWER, Outcome.WIDER, Outcome.OVERLAP))
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_DAY = re.compile(r"\b\d{1,2}(?:st|nd|rd|th)?\b")
_SHORT = frozenset(MONTHS.values())
_FULL = {short: full for full, short in MONTHS.items() if full != "sept"}


class TimeIndex:
    """The sources' times, their days of publication, and their calendar words."""

    __slots__ = ("_published", "_weekdays", "sources")

    def __init__(self, sources: Sources, extractions: tuple[Extraction, ...]) -> None:
        self.sources = sources
        self._published = [e.published.day for e in extractions if e.published.day]
        told = [f.value.day for k in KINDS for _, f in sources.facts[k]]
        self._weekdays = {f"{d:%A}".lower() for d in (*told, *self._published) if d}

    def support(self, fact: Fact) -> tuple[Extraction, Fact] | str | None:
        """The source's time that admits the draft's, or why it is supported without one; else None."""
        value: TimeValue = fact.value
        firm = None
        strange = [y for y in _YEAR.findall(fact.surface) if y not in self.sources.words]
        for kind in KINDS:
            for place in self.sources.facts[kind]:
                outcome = value.compare(place[1].value)
                if strange and outcome is not Outcome.SAME and not self._dates(value, place[1]):
                    continue  # a year that no source writes is held by no other year
                if outcome in (Outcome.SAME, Outcome.WIDER):
                    return place
                if outcome in _FREE and _as_fine(value, place[1].value):
                    firm = firm or place
        if firm:
            return firm
        words = self._words(fact)
        if words and all(self._said(w) for w in words):
            return "the same words stand in a source"
        if words and set(words) <= WEEKDAYS and (value.day is None or value.anchor != "none"):
            if set(words) <= self._weekdays:
                return "the calendar: a source's date is that weekday"
        if value.day and any(abs(value.day - day) <= dt.timedelta(days=1) for day in self._published):
            return "the source is of that day"
        if value.earliest and value.latest:
            low, high = as_day(value.earliest), as_day(value.latest)
            if any(low <= day <= high for day in self._published):
                return "the source is of that time"
        return None

    def _dates(self, value: TimeValue, other: Fact) -> bool:
        """The source's time writes no year, and the draft's is narrow enough to be its year spelt out."""
        if _YEAR.search(other.surface) or value.earliest is None or value.latest is None:
            return False
        return as_day(value.latest) - as_day(value.earliest) <= dt.timedelta(days=366)

    def named(self, fact: Fact) -> bool:
        """The words name a year, a day of a month or a weekday: a time one can look for."""
        return bool(self._words(fact)) and not fact.value.figurative

    def _words(self, fact: Fact) -> list[str]:
        text = fact.surface
        words = [w for w in tokens(text) if w in MONTHS or w in WEEKDAYS or w == "may"]
        years = _YEAR.findall(text)
        days = (
            [re.sub(r"\D", "", d) for d in _DAY.findall(text)]
            if any(w not in WEEKDAYS for w in words)
            else []
        )
        return [*words, *years, *days]

    def _said(self, word: str) -> bool:
        held = self.sources.words
        if word in held or MONTHS.get(word) in held or _FULL.get(word) in held:
            return True
        return word.isdigit() and any(f"{word}{e}" in held for e in ("st", "nd", "rd", "th"))

    def rival(self, fact: Fact, passages: list[Passage]) -> tuple[Extraction, Fact] | None:
        """A time of the same grain that excludes the draft's, in the passages nearest to its sentence."""
        for passage in passages:
            for other in passage.facts():
                if other.kind not in KINDS:
                    continue
                if fact.value.compare(other.value) is Outcome.DISJOINT or self.unlike(fact, other):
                    return passage.extraction, other
        return None

    def unlike(self, fact: Fact, other: Fact) -> bool:
        """Both are told in calendar words of one sort, and none is shared."""
        mine, yours = set(self._words(fact)), set(self._words(other))
        for sort in (WEEKDAYS, frozenset(MONTHS)):
            a, b = mine & sort, yours & sort
            if a and b and not a & b:
                return True
        return False


def _as_fine(value: TimeValue, other: TimeValue) -> bool:
    """The source's time is no vaguer than a month where the draft names a day."""
    if value.granularity not in ("day", "hour", "minute"):
        return True
    if other.symbolic or value.symbolic:
        return True
    if other.earliest is None or other.latest is None:
        return False
    return as_day(other.latest) - as_day(other.earliest) <= dt.timedelta(days=10)
