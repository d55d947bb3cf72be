"""How two times relate: sets of moments, dates of unknown years, clock times without a day, lengths."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, TypeVar

from discrep.model import Outcome

if TYPE_CHECKING:
    from discrep.kinds.dates.value import Interval, Moment, TimeValue

Amount = TypeVar("Amount", int, Decimal)
DAY = 1440
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


def _all(value: TimeValue) -> tuple[Interval, ...]:
    return ((value.earliest, value.latest), *value.others)


def moments(a: TimeValue, b: TimeValue) -> Outcome:
    """Two sets of moments of known years."""
    margin = a.margin + b.margin + _zone_margin(a, b)
    return _best(_all(a), _all(b), margin, a.zone, b.zone)


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


def relate(a: tuple[Amount, Amount], b: tuple[Amount, Amount], margin: Amount | int = 0) -> Outcome:
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


def yearless(a: TimeValue, b: TimeValue) -> Outcome:
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


def clock_times(a: TimeValue, b: TimeValue) -> Outcome:
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


def lengths(a: TimeValue, b: TimeValue) -> Outcome:
    """Two lengths, whatever the units they are told in."""
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
    return relate(first, last, margin)
