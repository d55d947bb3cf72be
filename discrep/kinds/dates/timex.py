"""TIMEX3 value strings, as TimeML writes them."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from discrep.kinds.dates.making_duration import period, plain
from discrep.kinds.dates.parsed import Duration
from discrep.kinds.dates.value import Moment

PART_CODES = {
    "SMALL": "MO",
    "OVER": "NI",
    "MO": "MO",
    "AF": "AF",
    "EV": "EV",
    "NI": "NI",
    "DT": "DT",
    "DAWN": "MO",
    "DUSK": "EV",
    "LU": "MI",
    "DI": "EV",
    "BR": "MO",
}


LONG = {"decade": 10, "century": 100, "millennium": 1000}


def day(value: dt.date) -> str:
    return value.isoformat()[:10]


def week(value: dt.date) -> str:
    year, number, _ = value.isocalendar()
    return f"{year:04d}-W{number:02d}"


def of_unit(unit: str, first: dt.date) -> str:
    """The value of the calendar unit that begins on a day."""
    if unit in ("week", "fortnight"):
        return week(first)
    if unit == "weekend":
        return week(first) + "-WE"
    if unit == "month":
        return f"{first.year:04d}-{first.month:02d}"
    if unit == "quarter":
        return f"{first.year:04d}-Q{(first.month + 2) // 3}"
    if unit == "year":
        return f"{first.year:04d}"
    if unit == "decade":
        return f"{first.year // 10:03d}"
    if unit in ("century", "millennium"):
        return f"{first.year // 100:02d}"
    return day(first)


def partial(year: int | None, month: int | None, number: int | None, weekday: int | None = None) -> str:
    """A date with X where a part is unknown."""
    if year is None and month is None and number is None and weekday is not None:
        return f"XXXX-WXX-{weekday}"
    years = "XXXX" if year is None else f"{year:04d}"
    if month is None and number is None:
        return years
    months = "XX" if month is None else f"{month:02d}"
    return f"{years}-{months}" if number is None else f"{years}-{months}-{number:02d}"


def clock(hour: int, minute: int | None, second: int | None = None) -> str:
    made = f"T{hour:02d}"
    if minute is not None:
        made += f":{minute:02d}"
        if second is not None:
            made += f":{second:02d}"
    elif second is None:
        made += ":00"
    return made


def moment(value: Moment) -> str:
    if isinstance(value, dt.datetime):
        return day(value) + clock(value.hour, value.minute, value.second or None)
    return day(value)


def length(form: Duration) -> str:
    """P3D, PT2H30M, PXY; halves in the next smaller unit, as TimeML asks."""
    if form.low is None or form.high is None:
        code = period(Decimal(1), form.unit)
        return (
            code.replace("1", "X", 1)
            if form.unit not in ("decade", "century")
            else {"decade": "PXDE", "century": "PXCE"}[form.unit]
        )
    low = form.low
    if form.more:
        return _compound(((low, form.unit), *form.more))
    return one(low, form.unit)


def one(amount: Decimal, unit: str) -> str:
    if amount == int(amount):
        return period(amount, unit)
    if unit in LONG and amount != amount.to_integral_value():
        amount, unit = amount * LONG[unit], "year"
    if amount != amount.to_integral_value():
        smaller = {
            "hour": ("minute", 60),
            "day": ("hour", 24),
            "year": ("month", 12),
            "minute": ("second", 60),
        }.get(unit)
        if unit == "month" and (amount * 2) == (amount * 2).to_integral_value():
            return period(amount * 30, "day")
        if smaller and amount * smaller[1] == (amount * smaller[1]).to_integral_value():
            return period(amount * smaller[1], smaller[0])
    return period(amount, unit)


def _compound(parts: tuple[tuple[Decimal, str], ...]) -> str:
    dates, clocks = "", ""
    for amount, unit in parts:
        piece = period(amount, unit)
        if piece.startswith("PT"):
            clocks += piece[2:]
        else:
            dates += piece[1:]
    return "P" + dates + ("T" + clocks if clocks else "")


__all__ = ["clock", "day", "length", "moment", "of_unit", "one", "partial", "plain", "week"]
