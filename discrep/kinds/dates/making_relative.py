"""Forms of dates told from another date."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from discrep.kinds.dates.making_absolute import numeric
from discrep.kinds.dates.making_duration import amount, unit_name
from discrep.kinds.dates.parsed import (
    At,
    Calendar,
    DayPart,
    Deictic,
    Duration,
    Form,
    Reference,
    Same,
    Shift,
    WeekOf,
    Window,
)

ONE = Decimal(1)


SUBDAY = ("second", "minute", "hour")


def window(rel: str, unit: Any, kind: str | None = None) -> Form | None:
    name = unit_name(unit)
    if rel in ("that", "same"):
        return Shift(((Decimal(0), name),), 1, None, narrative=True)
    if name == "day" and rel in ("next", "following", "last", "previous", "coming"):
        return Shift(((ONE, "day"),), -1 if rel in ("last", "previous") else 1, None, narrative=True)
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
    if rel == "this" and low is None and unit == "day":  # "these days"
        return Reference("PRESENT_REF")
    count = amount(low) if low is not None else None
    return Window(
        {"following": "next", "this": "past", "previous": "last"}.get(rel, rel),
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
        year,
        month,
        day,
        wd,
        rel=rel
        if rel in ("coming", "past") and wd and not month
        else {"past": "last", "previous": "last", "coming": "next", "same": "that"}.get(rel, rel),
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
    if not isinstance(length, Duration):
        return None
    return shift(length, 1, within=True)


def related_part(rel: str, code: str, which: str | None = None) -> Form | None:
    part = DayPart(code, {"earlier": "start", "later": "end"}.get(which or "", which))
    if rel in ("last", "past"):
        return At(Deictic(-1), part)
    if rel == "previous":
        return At(Shift(((ONE, "day"),), -1, None, narrative=True), part)
    if rel == "this":
        return At(Deictic(0), part)
    if rel in ("that", "same"):
        return At(Shift(((Decimal(0), "day"),), 1, None, narrative=True), part)
    return At(Shift(((ONE, "day"),), 1, None, narrative=True), part)


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


def a_week_on(wd: int, weeks: Decimal = ONE, rel: str | None = None) -> Form:
    """ "Tuesday week", "a week on Friday": whole weeks after the coming such day."""
    day = related(rel or "coming", wd=wd) or Calendar(weekday=wd)
    return Shift(((weeks * 7, "day"),), 1, day)


def weeks_on(wd: int, unit: Any, low: Any = 1, rel: str | None = None) -> Form | None:
    name = unit_name(unit)
    weeks = {"week": 1, "fortnight": 2}.get(name)
    return a_week_on(wd, amount(low) * weeks, rel) if weeks and amount(low) < 60 else None


def weeks_before(wd: int, unit: Any, low: Any = 1, rel: str | None = None) -> Form | None:
    """ "a week ago Tuesday", "a week last Tuesday": whole weeks before the last such day."""
    weeks = {"week": 1, "fortnight": 2}.get(unit_name(unit))
    if weeks is None or rel not in (None, "last", "past") or amount(low) >= 60:
        return None
    return Shift(((amount(low) * weeks * 7, "day"),), -1, Calendar(weekday=wd, rel="past"))


def this_time(rel: str, unit: Any) -> Form | None:
    """ "this time last year": about a year ago."""
    sign = {"last": -1, "next": 1}.get(rel)
    name = unit_name(unit)
    if sign is None or name not in ("year", "month", "week"):
        return None
    return Shift(((ONE, name),), sign, None, about="APPROX")


def same_period(unit: Any, year: int | None = None, rel: str | None = None, told: Any = None) -> Form | None:
    """ "the same quarter of 1997", "the same period last year": the period told last, in another year."""
    name = unit_name(unit)
    if rel not in (None, "last", "previous") or name not in (
        "quarter",
        "month",
        "week",
        "day",
        "period",
        "time",
    ):
        return None
    return Same(name, year, "told" if told else "last" if rel else None)


def one_unit(unit: Any, sign: int) -> Form | None:
    """ "the day before", "a year earlier": told from the last date."""
    return Shift(((ONE, unit_name(unit)),), sign, None, narrative=True)


def year_ago(told: str | None = None) -> Form | None:
    """ "a year ago" is counted from now, "a year earlier" from what was told."""
    return Shift(((ONE, "year"),), -1, None, narrative=told is not None)


def weekday_of_week(rel: str, wd: int) -> Form | None:
    week = window("last" if rel == "previous" else rel, "week")
    return WeekOf(week, wd) if week else None


def reference(value: str) -> Form | None:
    return Reference(value)


def related_numeric(text: str, rel: str) -> Form | None:
    made = numeric(text)
    return made._replace(rel=rel) if isinstance(made, Calendar) else None
