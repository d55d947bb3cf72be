"""Forms of times made of others: ordinals and parts of a time, a day with a clock time, ranges."""

from __future__ import annotations

from typing import Any

from discrep.kinds.dates.making_clock import clock_range, with_part
from discrep.kinds.dates.making_duration import amount, unit_name
from discrep.kinds.dates.parsed import (
    At,
    Calendar,
    Century,
    Clock,
    DayPart,
    Deictic,
    Duration,
    Form,
    Lasting,
    Named,
    Nth,
    Part,
    Quarter,
    Range,
    Reference,
    Season,
    Shift,
    Week,
    WeekOf,
    Window,
)

SUBDAY = ("second", "minute", "hour")


def head(
    index: Any, unit: Any = None, wd: int | None = None, count: Any = 1, last: Any = None
) -> Form | None:
    """ "the first Monday", "the last two weeks", "the third last week": waits for what it is of."""
    if isinstance(index, str) and index != "last":
        return None
    number = -1 if index == "last" else int(index)
    if last is not None:
        number = -number if last == "last" else 0
    if not number:
        return None
    return Nth(number, "weekday" if wd is not None else unit_name(unit), Deictic(0), wd, int(amount(count)))


def some_of(index: Any, unit: Any) -> Form | None:
    """ "the closing months", "the first few days": as many as there may be."""
    which = {1: 1, -1: -1, "last": -1, "start": 1, "end": -1}.get(index)
    return Nth(which, unit_name(unit), Deictic(0), None, 0) if which else None


def nth_of(head: Form, of: Form) -> Form | None:
    if not isinstance(head, Nth) or isinstance(of, (Clock, DayPart, Duration, At)):
        return None
    if isinstance(of, Calendar) and of.day is not None:
        return None
    if head.length == 0:
        return Part("start" if head.nth > 0 else "end", of)
    return head._replace(of=of)


def nth_last(index: Any, unit: Any, of: Form) -> Form | None:
    return Nth(-int(index), unit_name(unit), of)


def part_of(which: Any, of: Form) -> Form | None:
    which = {1: "start", 2: "end"}.get(which, which)
    if not isinstance(which, str):
        return None
    if isinstance(of, (Clock, DayPart, Duration, At, Range)) or (isinstance(of, Deictic) and which != "end"):
        return None
    if isinstance(of, Calendar) and of.day is not None and of.weekday is None:
        return None
    return Part(which, of)


def part_hyphen(which: str, of: Form) -> Form | None:
    if isinstance(of, Calendar) and of.weekday and not (of.day or of.rel):
        return Part(which, of)  # "early Saturday"
    if isinstance(of, At):
        return early_at(which, of)
    if isinstance(of, Calendar) and (of.day or of.weekday):
        return None
    return part_of(which, of)


def early_at(which: str, of: Form) -> Form | None:
    """ "late Wednesday night": a part of the part of a day."""
    if not isinstance(of, At) or not isinstance(of.time, DayPart) or of.time.which:
        return None
    return At(of.day, of.time._replace(which={"earlier": "start", "later": "end"}.get(which, which)))


def year_of(day: Form, of: Form) -> Form | None:
    """ "Sept. 30 of last year", "November last year"."""
    if isinstance(day, Part):
        inner = year_of(day.of, of)
        return Part(day.which, inner) if inner else None
    if isinstance(day, Named) and day.year is None and day.rel is None and _of_years(of):
        return Nth(1, "named:" + day.key, of)
    if not isinstance(day, (Calendar, Season)) or day.year is not None or day.rel:
        return None
    if isinstance(day, Calendar) and day.month is None:
        return None
    if not isinstance(of, Window) or of.unit != "year" or of.number is not None or of.vague:
        return None
    rel = {"last": "last year", "previous": "last year", "this": "this year", "next": "next year"}.get(of.rel)
    return day._replace(rel=rel) if rel else None


def _of_years(of: Form) -> bool:
    """ "last year", "two years ago": a year counted from the anchor."""
    if isinstance(of, Window):
        return of.unit == "year" and of.number is None and not of.vague
    return (
        isinstance(of, Shift) and of.base is None and not of.vague and of.amounts[0][1] in ("year", "month")
    )


def of_week(day: Form, of: Form) -> Form | None:
    """ "Tuesday of last week", "20th of next month", "thanksgiving of next year"."""
    if isinstance(day, Named) and isinstance(of, (Window, Calendar)):
        return Nth(1, "named:" + day.key, of)
    if dated := year_of(day, of):
        return dated
    if not isinstance(day, Calendar) or day.month or day.year or not isinstance(of, (Window, Calendar)):
        return None
    if day.weekday and not day.day and isinstance(of, Window) and of.unit == "week":
        return WeekOf(of, day.weekday)
    if isinstance(of, Calendar) and (of.day or of.weekday):
        return None
    if day.day and not day.weekday:
        return Nth(day.day, "day", of)
    return None


def day_number(day: Any, of: Form) -> Form | None:
    if not isinstance(day, int) or not 1 <= day <= 31 or not isinstance(of, Window) or of.unit != "month":
        return None
    return Nth(day, "day", of)


def at(day: Form, time: Form) -> Form | None:
    """A day with a clock time or part of the day."""
    if isinstance(time, Range):
        if not isinstance(time.first, Clock):
            return None
    elif not isinstance(time, (Clock, DayPart)):
        return None
    if isinstance(day, Calendar) and (day.day is None and day.weekday is None) and (day.month or day.year):
        return None
    if isinstance(day, Range) and isinstance(time, DayPart) and time.code in ("NI", "OVER"):
        return _one_night(day, time)
    if isinstance(day, At):
        if isinstance(day.time, DayPart) and not isinstance(time, DayPart):
            moved = with_part(time, day.time.code)
            return At(day.day, moved) if isinstance(moved, (Clock, Range)) else None
        return None
    if isinstance(day, (Window, Week, Part, Century, Quarter, Season, Range, Reference, Nth)) and not (
        isinstance(day, Nth) and day.unit in ("weekday", "day")
    ):
        return None
    if isinstance(day, Shift) and day.amounts[0][1] in SUBDAY:
        return None
    return At(day, time)


def _one_night(days: Range, part: DayPart) -> Form | None:
    """ "the night of 3 to 4 May"."""
    first, last = days.first, days.last
    if not (isinstance(first, Calendar) and isinstance(last, Calendar) and first.day and last.day):
        return None
    return At(first, part._replace(code="OVER")) if last.day in (first.day + 1, 1) else None


def at_part(day: Form, time: Form, part: Form) -> Form | None:
    """ "8.49pm on Friday night", "3-8pm yesterday afternoon"."""
    if not isinstance(part, DayPart):
        return None
    moved = with_part(time, part.code)
    return at(day, moved) if moved else None


def at_hour(day: Form, hour: int) -> Form | None:
    """ "tonight at 11", "tomorrow at 9": a bare hour beside a day."""
    return at(day, Clock(hour)) if isinstance(hour, int) and 0 < hour <= 24 else None


def at_hours(day: Form, first: int, last: int) -> Form | None:
    """ "Wednesday from 10 to 4": two bare hours beside a day."""
    if not (isinstance(first, int) and isinstance(last, int) and 0 < first <= 12 and 0 < last <= 12):
        return None
    hours = clock_range(first, last)
    return at(day, hours) if hours else None


def span(first: Form, last: Form) -> Form | None:
    """Two dates as a range; a part the first leaves open is the second's."""
    for side in (first, last):
        if isinstance(side, (Clock, DayPart, Duration, Range, Century)):
            return None
        if isinstance(side, Reference) and side.value != "PRESENT_REF":
            return None
    if isinstance(first, At) and not isinstance(last, At):
        return None
    if isinstance(first, Window) and first.rel == "this" and isinstance(last, Calendar) and not last.year:
        return None  # "the year to March" ends in March
    if (
        isinstance(first, Calendar)
        and isinstance(last, Calendar)
        and first.year is None
        and last.year is not None
    ):
        if first.month is not None and last.month is not None:
            first = first._replace(year=last.year - (first.month > last.month))
    return Range(first, last)


def span_clock(first: Form, last: Form) -> Form | None:
    if isinstance(first, Clock) and isinstance(last, At):
        return Range(At(Deictic(0), first), last)
    if isinstance(first, At) and isinstance(last, Clock) and isinstance(first.time, Clock):
        return At(first.day, Range(first.time, last))
    return None


def lasting(first: Form, length: Form) -> Form | None:
    if not isinstance(length, Duration) or length.low is None or isinstance(first, (DayPart, Range)):
        return None
    if isinstance(first, Calendar) and first.day is None and first.weekday is None:
        return None
    return Lasting(first, length)


def named_in(base: Form, length: Form) -> Form | None:
    """ "thanksgiving in 3 years": the named day of the year so far away."""
    if not isinstance(base, Named) or not isinstance(length, Duration) or length.low is None:
        return None
    return Nth(1, "named:" + base.key, Shift(((length.low, length.unit),), 1, None))
