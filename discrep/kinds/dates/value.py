"""A time as the set of moments it may mean."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from typing import Any, NamedTuple, TypeAlias

from discrep.kinds.dates import relating, weekdays
from discrep.model import Json, Outcome

Moment: TypeAlias = dt.date  # a date, or a datetime where a clock time is known
Interval: TypeAlias = tuple[Moment | None, Moment | None]  # inclusive; None is an open side

CYCLE = range(2000, 2028)  # every pairing of weekday and leap year: stands for "any year"


class Yearless(NamedTuple):
    """A date whose year is unknown: its interval in any year, and the years it may be."""

    in_year: Callable[[int], tuple[Interval, ...]]
    first: int | None
    last: int | None

    def years(self) -> range:
        if self.first is None or self.last is None or self.last - self.first > 60:
            return CYCLE
        return range(self.first, self.last + 1)


class TimeValue(NamedTuple):  # a tuple: made some ten times in every article
    """A date, time, duration or set of times, as far as the text and its anchor say."""

    type: str  # DATE, TIME, DURATION, SET
    timex: str
    earliest: Moment | None = None
    latest: Moment | None = None
    granularity: str | None = None
    mod: str | None = None
    anchor: str = "none"  # dct, speech, mention, none
    approximate: bool = False
    soft: int = 0  # days by which the edges may move before it matters
    others: tuple[Interval, ...] = ()  # further readings, each as possible as the first
    zone: int | None = None  # minutes from UTC where the text states it
    zoned: str | None = None  # the zone as the text has it
    floating: bool = False  # a clock time whose day is only assumed
    low: Decimal | None = None
    high: Decimal | None = None
    unit: str | None = None
    figurative: bool = False
    symbolic: Yearless | None = None
    weekday: int | None = None  # the weekday the text names beside the date
    impossible: bool = False
    backwards: bool = False  # a range that ends before it begins, both ends stated

    # ------------------------------------------------------------ contract

    def to_dict(self) -> Json:
        made: Json = {
            "timex": self.timex,
            "type": self.type,
            "mod": self.mod,
            "earliest": _iso(self.earliest),
            "latest": _iso(self.latest),
            "granularity": self.granularity,
            "edtf": self.edtf,
            "anchor": self.anchor,
        }
        if self.approximate:
            made["approximate"] = True
        if self.zoned:
            made["zone"] = self.zoned
        if self.unit is not None:
            made |= {"low": _number(self.low), "high": _number(self.high), "unit": self.unit}
        return made

    @property
    def edtf(self) -> str | None:
        """The set in EDTF's notation; None for lengths, sets and times that only point."""
        mark = "~" if self.approximate else ""
        if self.earliest is None and self.latest is None:
            return self.timex + mark if self.timex.startswith("XXXX-") and "W" not in self.timex else None
        if self.earliest == self.latest:
            return f"{_iso(self.earliest)}{mark}"
        plain = {"year": 4, "month": 7}.get(self.granularity or "")
        if plain and self.mod is None and self.timex == str(_iso(self.earliest))[:plain]:
            return self.timex + mark
        first = f"{_iso(self.earliest)}{mark}" if self.earliest else ".."
        last = f"{_iso(self.latest)}{mark}" if self.latest else ".."
        return f"{first}/{last}"

    def says(self) -> str:
        """The value in words for an editor."""
        from discrep.kinds.dates.wording import in_words

        return in_words(self)

    def compare(self, other: Any) -> Outcome:
        """How this set of moments relates to the other's; UNKNOWN where either is not known."""
        if not isinstance(other, TimeValue) or self.figurative or other.figurative:
            return Outcome.UNKNOWN
        if self.type == "SET" or other.type == "SET":
            return Outcome.SAME if self.timex == other.timex else Outcome.UNKNOWN
        if self.floating and other.floating:
            return relating.clock_times(self, other)
        if self.floating or other.floating:
            return Outcome.UNKNOWN
        if not self.placed or not other.placed:
            if self.unit and other.unit:
                return relating.lengths(self, other)
            if weekdays.named(self.timex) or weekdays.named(other.timex):
                return weekdays.relate(self.timex, other.timex, self.day, other.day)
            return Outcome.UNKNOWN
        if self.symbolic or other.symbolic:
            return relating.yearless(self, other)
        return relating.moments(self, other)

    # ------------------------------------------------------------ parts

    @property
    def placed(self) -> bool:
        """Does it lie somewhere in time, at least within a year?"""
        return self.earliest is not None or self.latest is not None or self.symbolic is not None

    @property
    def margin(self) -> int:
        """Minutes by which the edges may move."""
        return self.soft * relating.DAY

    @property
    def day(self) -> dt.date | None:
        """The one day it means, where it means one."""
        if self.earliest is None or self.latest is None:
            return None
        # "3 March, 10:15" has two hours and one day
        ends = (self.earliest, self.latest, *(end for reading in self.others for end in reading))
        days = {None if end is None else as_day(end) for end in ends}
        return days.pop() if len(days) == 1 else None


def as_day(moment: Moment) -> dt.date:
    return moment.date() if isinstance(moment, dt.datetime) else moment


def _iso(moment: Moment | None) -> str | None:
    return None if moment is None else moment.isoformat()


def _number(value: Decimal | None) -> str | None:
    return None if value is None else format(value, "f")
