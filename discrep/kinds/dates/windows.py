"""Calendar arithmetic that never leaves the calendar: stretches of days, weeks, months and years."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from discrep.kinds.dates.almanac import month_end
from discrep.kinds.dates.value import Moment, as_day

ONE_DAY = dt.timedelta(1)
YEARS = {"year": 1, "decade": 10, "century": 100, "millennium": 1000}
MONTH_COUNT = {"month": 1, "quarter": 3, **{unit: 12 * years for unit, years in YEARS.items()}}
DAY_COUNT = {"day": 1, "weekday": 1, "night": 1, "week": 7, "weekend": 7, "fortnight": 14}
SECOND_COUNT = {"hour": 3600, "minute": 60, "second": 1, "moment": 60}
SEASON_MONTHS = {"SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 2)}
GRAIN_OF = {"fortnight": "week", "weekday": "day", "night": "day", "morning": "day"}


def day_of(year: int, month: int, day: int) -> dt.date | None:
    """The date, or None where the calendar has none."""
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def add_days(day: dt.date, count: int) -> dt.date | None:
    try:
        return day + dt.timedelta(count)
    except OverflowError:
        return None


def add_months(day: dt.date, count: int) -> dt.date | None:
    """The same day so many months on; the last of the month where it has no such day."""
    index = day.year * 12 + day.month - 1 + count
    year, month = divmod(index, 12)
    if not 1 <= year <= 9999:
        return None
    return day.replace(year=year, month=month + 1, day=min(day.day, month_end(year, month + 1).day))


def moved(base: Moment, amount: Decimal, unit: str, sign: int) -> Moment | None:
    """A moment so many units from another; whole days where the unit is a day or more."""
    if abs(amount) > 1_000_000:
        return None
    try:
        if unit in MONTH_COUNT:
            return add_months(base, sign * int(amount * MONTH_COUNT[unit]))
        if unit in DAY_COUNT:
            return base + dt.timedelta(float(sign * int(amount * DAY_COUNT[unit])))
        if unit in SECOND_COUNT:
            if not isinstance(base, dt.datetime):
                return None
            return base + dt.timedelta(seconds=sign * int(amount * SECOND_COUNT[unit]))
    except OverflowError:
        return None
    return None


def stretch(unit: str, day: dt.date, offset: int = 0) -> tuple[dt.date, dt.date] | None:
    """The calendar unit that holds a day, or the one so many units on: weeks begin on Monday."""
    if unit in ("week", "weekend", "fortnight"):
        monday = add_days(day, 1 - day.isoweekday() + 7 * offset)
        if monday is None:
            return None
        first = add_days(monday, 5) if unit == "weekend" else monday
        last = add_days(monday, 13 if unit == "fortnight" else 6)
    elif unit == "month":
        first = add_months(day.replace(day=1), offset)
        last = first and month_end(first.year, first.month)
    elif unit == "quarter":
        start = day.replace(month=(day.month - 1) // 3 * 3 + 1, day=1)
        first = add_months(start, 3 * offset)
        last = first and add_months(first, 2)
        last = last and month_end(last.year, last.month)
    elif unit in YEARS:
        size = YEARS[unit]
        year = day.year - day.year % size + offset * size
        if unit in ("century", "millennium"):
            year += 1
        first = day_of(year, 1, 1) if 1 <= year <= 9999 else None
        last = day_of(year + size - 1, 12, 31) if year + size - 1 <= 9999 else None
    else:
        first = last = add_days(day, offset)
    return (first, last) if first and last else None


def season(name: str, year: int) -> tuple[dt.date, dt.date] | None:
    """A northern season by whole months; winter is named after the year it begins in."""
    first, last = SEASON_MONTHS[name]
    start = day_of(year, first, 1)
    ending = year + (last < first)
    if start is None or ending > 9999:
        return None
    return start, month_end(ending, last)


_OF_MONTH = {"start": (1, 10), "mid": (10, 20), "end": (21, 0)}
_OF_YEAR = {"start": (1, 3), "mid": (5, 8), "end": (9, 12)}
_OF_WEEK = {"start": (0, 2), "mid": (2, 4), "end": (4, 6)}


def part_of(which: str, first: dt.date, last: dt.date) -> tuple[dt.date, dt.date]:
    """The start, middle or end of a stretch: thirds, at the calendar's own joints where it has any."""
    length = (last - first).days + 1
    if length == 1:
        return first, last
    if first.day == 1 and 28 <= length <= 31:
        low, high = _OF_MONTH[which]
        return first.replace(day=low), first.replace(day=high or length)
    if first.month == 1 and first.day == 1 and 365 <= length <= 366:
        months = _OF_YEAR[which]
        return first.replace(month=months[0]), month_end(first.year, months[1])
    if length == 7:
        low, high = _OF_WEEK[which]
        return first + dt.timedelta(low), first + dt.timedelta(high)
    third = length // 3
    if which == "start":
        return first, first + dt.timedelta(third - 1)
    if which == "end":
        return last - dt.timedelta(third - 1), last
    return first + dt.timedelta(third), last - dt.timedelta(third)


def weekday_near(day: dt.date, weekday: int, step: int, inclusive: bool) -> dt.date | None:
    """The nearest such weekday before (step -1) or after (+1) a day."""
    gap = (weekday - day.isoweekday()) % 7 if step > 0 else (day.isoweekday() - weekday) % 7
    if gap == 0 and not inclusive:
        gap = 7
    return add_days(day, step * gap)


def first_day(moment: Moment) -> dt.date:
    return as_day(moment)
