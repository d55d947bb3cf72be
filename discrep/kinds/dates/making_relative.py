"""Forms of dates told from another date."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from discrep.kinds.dates.making_absolute import numeric
from discrep.kinds.dates.making_clock import with_part
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

ONE = Decimal(1)


SUBDAY = ("second", "minute", "hour")


def window(rel: str, unit: Any, kind: str | None = None) -> Form | None:
    name = unit_name(unit)
    if rel in ("that", "same"):
        return Shift(((Decimal(0), name),), 1, None, narrative=True)
    if name == "day" and rel in ("next", "following", "last", "coming"):
        return Shift(((ONE, "day"),), -1 if rel == "last" else 1, None, narrative=True)
    if name == "day" and rel == "this":
        return Deictic(0)
    return Window(rel, name, kind=kind or "")


def definite(unit: Any) -> Form | None:
    """ "the year", "the quarter": the one being told of."""
    name = unit_name(unit)
    return (
        Shift(((Decimal(0), name),), 1, None, narrative=True) if name == "quarter" else Window("this", name)
    )


def windows(rel: str, unit: Any, low: Any = None, kind: str | None = None) -> Form | None:
    count = amount(low) if low is not None else None
    return Window(
        {"following": "next", "this": "past"}.get(rel, rel),
        unit_name(unit),
        count,
        vague=count is None,
        kind=kind or "",
    )


def recent(unit: Any, rel: str = "recent") -> Form | None:
    return Window(rel, unit_name(unit), None, vague=True)


def related(
    rel: str, month: int | None = None, wd: int | None = None, day: int | None = None, year: int | None = None
) -> Form | None:
    return Calendar(
        year, month, day, wd, rel={"past": "last", "coming": "next", "same": "that"}.get(rel, rel)
    )


def related_weekday_part(rel: str, wd: int, part: str) -> Form | None:
    day = related(rel, wd=wd)
    return At(day, DayPart(part)) if day else None


def within(length: Form) -> Form | None:
    """ "within two weeks": the two weeks that begin now."""
    if not isinstance(length, Duration) or length.low is None or length.more:
        return None
    return Window("within", length.unit, length.low)


def in_length(length: Form) -> Form | None:
    """ "in two weeks": a day to come, or under a past verb the time it took."""
    known = isinstance(length, Duration) and (length.low is not None or length.unit in SUBDAY)
    return shift(length, 1, within=True) if known else None


def related_part(rel: str, code: str, which: str | None = None) -> Form | None:
    part = DayPart(code, {"earlier": "start", "later": "end"}.get(which or "", which))
    if rel in ("last", "past"):
        return At(Deictic(-1), part)
    if rel == "this":
        return At(Deictic(0), part)
    if rel in ("that", "same"):
        return At(Shift(((Decimal(0), "day"),), 1, None, narrative=True), part)
    return At(Shift(((ONE, "day"),), 1, None, narrative=rel in ("following",)), part)


def shift(length: Form, sign: int, base: Form | None = None, **options: Any) -> Form | None:
    """A length before or after a base."""
    if not isinstance(length, Duration):
        return None
    if length.low is None and length.unit in SUBDAY:
        length = length._replace(low=Decimal(3))
    if length.low is None:
        return Shift(((Decimal(3), length.unit),), sign, base, vague=True, **options)
    if length.unit in ("morning", "afternoon", "evening", "night"):
        length = length._replace(unit="day")
    first = length.low if length.low is not None else Decimal(1)
    return Shift(((first, length.unit), *length.more), sign, base, about=length.mod, **options)


def weekdays_away(low: Any, wd: int, sign: int = 1) -> Form | None:
    return Shift(((amount(low), "week"),), sign, None, weekday=wd)


def one_unit(unit: Any, sign: int) -> Form | None:
    """ "the day before", "a year earlier": told from the last date."""
    return Shift(((ONE, unit_name(unit)),), sign, None, narrative=True)


def year_ago(_w: Any = None) -> Form | None:
    return Shift(((ONE, "year"),), -1, None)


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


def nth_of(head: Form, of: Form) -> Form | None:
    if not isinstance(head, Nth) or isinstance(of, (Clock, DayPart, Duration, At)):
        return None
    if isinstance(of, Calendar) and of.day is not None:
        return None
    return head._replace(of=of)


def weekday_of_week(rel: str, wd: int) -> Form | None:
    week = window(rel, "week")
    return WeekOf(week, wd) if week else None


def nth_last(index: Any, unit: Any, of: Form) -> Form | None:
    return Nth(-int(index), unit_name(unit), of)


def part_of(which: str, of: Form) -> Form | None:
    if isinstance(of, (Clock, DayPart, Duration, At, Range)) or (isinstance(of, Deictic) and which != "end"):
        return None
    if isinstance(of, Calendar) and of.day is not None and of.weekday is None:
        return None
    return Part(which, of)


def part_hyphen(which: str, of: Form) -> Form | None:
    if isinstance(of, Calendar) and (of.day or of.weekday):
        return None
    return part_of(which, of)


def of_week(day: Form, of: Form) -> Form | None:
    """ "Tuesday of last week", "20th of next month", "thanksgiving of next year"."""
    if isinstance(day, Named) and isinstance(of, (Window, Calendar)):
        return Nth(1, "named:" + day.key, of)
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


def at_hour(day: Form, hour: int) -> Form | None:
    """ "tonight at 11", "tomorrow at 9": a bare hour beside a day."""
    return at(day, Clock(hour)) if isinstance(hour, int) and 0 < hour <= 24 else None


def span(first: Form, last: Form) -> Form | None:
    """Two dates as a range; a part the first leaves open is the second's."""
    for side in (first, last):
        if isinstance(side, (Clock, DayPart, Duration, Range, Century)):
            return None
        if isinstance(side, Reference) and side.value != "PRESENT_REF":
            return None
    if isinstance(first, At) and not isinstance(last, At):
        return None
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


def reference(value: str) -> Form | None:
    return Reference(value)


def related_numeric(text: str, rel: str) -> Form | None:
    made = numeric(text)
    return made._replace(rel=rel) if isinstance(made, Calendar) else None


def named_in(base: Form, length: Form) -> Form | None:
    """ "thanksgiving in 3 years": the named day of the year so far away."""
    if not isinstance(base, Named) or not isinstance(length, Duration) or length.low is None:
        return None
    return Nth(1, "named:" + base.key, Shift(((length.low, length.unit),), 1, None))
