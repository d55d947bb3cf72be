"""A horizontal axis: where a value lies on it, and which ticks a reader wants."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Sequence
from typing import NamedTuple

_MONTHS = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000)  # between two ticks
_DAYS = (1, 2, 7, 14)
_MOST = 6  # ticks


class Tick(NamedTuple):
    x: float
    label: str


class Axis(NamedTuple):
    """The stretch of values from `low` to `high`, drawn from `left` to `right`."""

    low: float
    high: float
    left: float
    right: float

    def x(self, value: float | None, end: str = "low") -> float:
        """Where a value lies; an open end lies at its edge of the drawing."""
        if value is None:
            return self.left if end == "low" else self.right
        share = (value - self.low) / (self.high - self.low)
        return round(self.left + min(max(share, 0.0), 1.0) * (self.right - self.left), 1)

    def ticks(self, values: Sequence[tuple[float, str]]) -> tuple[Tick, ...]:
        """The values inside the axis as ticks, those too near to the one before left out."""
        out: list[Tick] = []
        for value, label in values:
            x = self.x(value)
            half = 3.4 * len(
                label
            )  # a label must not run over the edge of the drawing, or into the one before
            inside = x > half and x < self.right + 8 - half
            apart = not out or (x - out[-1].x > 2 * half + 6 and label != out[-1].label)
            if self.low <= value <= self.high and inside and apart:
                out.append(Tick(x, label))
        return tuple(out)


def axis(values: Sequence[float], left: float, right: float, *, least: float = 0.0) -> Axis:
    """An axis that holds all the values with air on both sides; never narrower than `least`."""
    low, high = min(values), max(values)
    spread = max(high - low, least) or max(abs(high) * 0.1, 1.0)
    middle = (low + high) / 2
    low, high = min(low, middle - spread / 2), max(high, middle + spread / 2)
    return Axis(low - spread * 0.07, high + spread * 0.07, left, right)


def number_ticks(over: Axis, *, whole: bool) -> tuple[Tick, ...]:
    """Round numbers along an axis, a handful of them; only whole ones where people are counted."""
    raw = max((over.high - over.low) / 4, 1.0 if whole else 0.0)
    power = 10.0 ** math.floor(math.log10(raw))
    steps = (power * m for m in (1, 2, 2.5, 5, 10) if not whole or power * m == int(power * m))
    step = next(step for step in steps if step >= raw)
    first = math.ceil(over.low / step)
    values = [(n * step) for n in range(first, first + 8) if n * step <= over.high]
    return over.ticks([(v, number(v)) for v in values])


def day_ticks(over: Axis) -> tuple[Tick, ...]:
    """Days, firsts of a month or of a year along an axis of day ordinals."""
    span = over.high - over.low
    if span <= _MOST * _DAYS[-1]:
        step = next(d for d in _DAYS if span / d <= _MOST)
        first = math.ceil(over.low)
        return over.ticks([(float(v), day(v)) for v in range(first, int(over.high) + 1, step)])
    months = next((m for m in _MONTHS if span / 30.4 / m <= _MOST), _MONTHS[-1])
    start = dt.date.fromordinal(max(int(over.low), 1))
    at = start.year * 12 + (start.month - 1)
    at += -at % months
    found: list[tuple[float, str]] = []
    while at // 12 <= 9999 and len(found) < 3 * _MOST:
        when = dt.date(max(at // 12, 1), at % 12 + 1, 1)
        if when.toordinal() > over.high:
            break
        found.append((float(when.toordinal()), str(when.year) if months >= 12 else f"{when:%b} {when.year}"))
        at += months
    return over.ticks(found)


def day(value: float) -> str:
    """The day of an ordinal, short."""
    when = dt.date.fromordinal(min(max(int(value), 1), dt.date.max.toordinal()))
    return f"{when.day} {when:%b} {when.year}"


def number(value: float) -> str:
    """A figure with thousands parted, without idle noughts."""
    told = f"{value:,.{2 if abs(value) >= 1 else 6}f}".rstrip("0").rstrip(".")
    return "0" if told == "-0" else told


def ordinal(text: object) -> float | None:
    """The ordinal of an ISO day or moment, hours as a part of the day; None for anything else."""
    try:
        moment = dt.datetime.fromisoformat(str(text))
    except ValueError:
        return None
    return moment.toordinal() + (moment.hour + moment.minute / 60) / 24


def figure(text: object) -> float | None:
    """A plain decimal number as it is written in JSON, None for anything else or too large to draw."""
    try:
        value = float(str(text))
    except ValueError:
        return None
    return value if abs(value) < 1e15 else None
