"""A time as the set of moments it may mean, and how two such sets relate."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from typing import Any, NamedTuple, TypeAlias

from discrep.kinds.dates import weekdays
from discrep.model import Json, Outcome

Moment: TypeAlias = dt.date  # a date, or a datetime where a clock time is known
Interval: TypeAlias = tuple[Moment | None, Moment | None]  # inclusive; None is an open side

DAY = 1440
CYCLE = range(2000, 2028)  # every pairing of weekday and leap year: stands for "any year"
SECONDS = {
    "second": 1,
    "minute": 60,
    "hour": 3600,
    "day": 86_400,
    "night": 86_400,
    "week": 604_800,
    "fortnight": 1_209_600,
}
MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200, "millennium": 12_000}
FRIENDLY = (Outcome.SAME, Outcome.NARROWER, Outcome.WIDER, Outcome.OVERLAP, Outcome.DISJOINT)


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
            return _clocks(self, other)
        if self.floating or other.floating:
            return Outcome.UNKNOWN
        if not self.placed or not other.placed:
            if self.unit and other.unit:
                return _lengths(self, other)
            if weekdays.named(self.timex) or weekdays.named(other.timex):
                return weekdays.relate(self.timex, other.timex, self.day, other.day)
            return Outcome.UNKNOWN
        if self.symbolic or other.symbolic:
            return _yearless(self, other)
        margin = self.margin + other.margin + _zone_margin(self, other)
        return _best(_all(self), _all(other), margin, self.zone, other.zone)

    # ------------------------------------------------------------ parts

    @property
    def placed(self) -> bool:
        """Does it lie somewhere in time, at least within a year?"""
        return self.earliest is not None or self.latest is not None or self.symbolic is not None

    @property
    def margin(self) -> int:
        """Minutes by which the edges may move."""
        return self.soft * DAY

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


def _all(value: TimeValue) -> tuple[Interval, ...]:
    return ((value.earliest, value.latest), *value.others)


def minutes(interval: Interval, zone: int | None) -> tuple[int, int]:
    """Inclusive bounds in minutes since year 1, far beyond any date where open."""
    low, high = interval
    first = -(1 << 60) if low is None else _minute(low, zone, False)
    last = 1 << 60 if high is None else _minute(high, zone, True)
    return first, last


def _minute(moment: Moment, zone: int | None, end: bool) -> int:
    base = moment.toordinal() * DAY
    if isinstance(moment, dt.datetime):
        return base + moment.hour * 60 + moment.minute - (zone or 0)
    return base + (DAY - 1 if end else 0)


def _zone_margin(a: TimeValue, b: TimeValue) -> int:
    """Two clock times of unlike or unstated zones may stand up to a day's width of zones apart."""
    if not (isinstance(a.earliest, dt.datetime) and isinstance(b.earliest, dt.datetime)):
        return 0
    if a.zone is not None and b.zone is not None:
        return 0
    return 0 if a.zoned == b.zoned else 14 * 60


def relate(a: tuple[int, int], b: tuple[int, int], margin: int = 0) -> Outcome:
    """Outcome of two inclusive ranges; DISJOINT only beyond the margin."""
    if a == b:
        return Outcome.SAME
    if a[1] < b[0] or b[1] < a[0]:
        gap = b[0] - a[1] if a[1] < b[0] else a[0] - b[1]
        return Outcome.DISJOINT if gap > margin else Outcome.OVERLAP
    if b[0] <= a[0] and a[1] <= b[1]:
        return Outcome.NARROWER
    if a[0] <= b[0] and b[1] <= a[1]:
        return Outcome.WIDER
    return Outcome.OVERLAP


def _best(
    mine: tuple[Interval, ...], theirs: tuple[Interval, ...], margin: int, zone: int | None, zone2: int | None
) -> Outcome:
    """The friendliest outcome over all readings: a conflict must hold under every one."""
    both = zone is not None and zone2 is not None
    found = {
        relate(minutes(a, zone if both else None), minutes(b, zone2 if both else None), margin)
        for a in mine
        for b in theirs
    }
    return next(outcome for outcome in FRIENDLY if outcome in found)


def _yearless(a: TimeValue, b: TimeValue) -> Outcome:
    """Over every year both may mean: the friendliest outcome; disjoint only if it is so in all."""
    margin = a.margin + b.margin
    if a.symbolic and b.symbolic:
        years: range | list[int] = a.symbolic.years()
        if a.symbolic.first is None:
            years = b.symbolic.years()
    else:
        known = a if b.symbolic else b
        spans = [m for interval in _all(known) for m in interval if m is not None]
        years = sorted({m.year + step for m in spans for step in (-1, 0, 1)})
        loose = a.symbolic or b.symbolic
        if loose and loose.first is not None and loose.last is not None:
            years = [y for y in years if loose.first <= y <= loose.last]
            if not years:
                return Outcome.DISJOINT
    found = set()
    for year in years:
        left = a.symbolic.in_year(year) if a.symbolic else _all(a)
        right = b.symbolic.in_year(year) if b.symbolic else _all(b)
        if left and right:
            found.add(_best(left, right, margin, None, None))
    return next((outcome for outcome in FRIENDLY if outcome in found), Outcome.UNKNOWN)


def _clocks(a: TimeValue, b: TimeValue) -> Outcome:
    """Two clock times without a day, by the time of day alone."""
    if (
        not (isinstance(a.earliest, dt.datetime) and isinstance(b.earliest, dt.datetime))
        or a.others
        or b.others
    ):
        return Outcome.UNKNOWN
    if a.zoned != b.zoned or a.latest is None or b.latest is None:
        return Outcome.UNKNOWN

    def of_day(value: TimeValue) -> tuple[int, int]:
        low, high = value.earliest, value.latest
        assert isinstance(low, dt.datetime)
        assert isinstance(high, dt.datetime)
        return low.hour * 60 + low.minute, high.hour * 60 + high.minute

    return relate(of_day(a), of_day(b), 15 if a.approximate or b.approximate else 0)


def seconds(amount: Decimal, unit: str) -> tuple[str, Decimal] | None:
    """A length in seconds or in months, whichever its unit is made of."""
    if unit in SECONDS:
        return "s", amount * SECONDS[unit]
    if unit in MONTHS:
        return "m", amount * MONTHS[unit]
    return None


def _lengths(a: TimeValue, b: TimeValue) -> Outcome:
    bounds = []
    for value in (a, b):
        assert value.unit is not None
        ends = [None if end is None else seconds(end, value.unit) for end in (value.low, value.high)]
        stated = [end for end in (value.low, value.high) if end is not None]
        if not stated or any(seconds(end, value.unit) is None for end in stated):
            return Outcome.UNKNOWN
        bounds.append(ends)
    (a_low, a_high), (b_low, b_high) = bounds
    if a_low is None or b_low is None or a_high is None or b_high is None:
        apart = any(x and y and x[0] == y[0] and x[1] < y[1] for x, y in ((a_high, b_low), (b_high, a_low)))
        return Outcome.DISJOINT if apart else Outcome.UNKNOWN
    if a_low[0] != b_low[0]:
        return Outcome.UNKNOWN
    margin = Decimal(0)
    if a.approximate or b.approximate:
        margin = max(a_high[1], b_high[1]) / 4
    first, last = (a_low[1], a_high[1]), (b_low[1], b_high[1])
    if first == last:
        return Outcome.SAME
    if first[1] + margin < last[0] or last[1] + margin < first[0]:
        return Outcome.DISJOINT
    if last[0] <= first[0] and first[1] <= last[1]:
        return Outcome.NARROWER
    if first[0] <= last[0] and last[1] <= first[1]:
        return Outcome.WIDER
    return Outcome.OVERLAP
