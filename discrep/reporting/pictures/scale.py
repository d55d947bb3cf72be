"""Bars and dots on one horizontal scale."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

LEFT, RIGHT, STEP, TOP = 250, 700, 26, 14  # the drawing's own units; the width is that of a column


class Bar(NamedTuple):
    """One thing said: who says it, in which words, and the interval it spans (None: open)."""

    source: str
    says: str
    low: float | None
    high: float | None
    kind: str = ""  # what is told apart by shape: "claim", "office" …


class Mark(NamedTuple):
    """A bar as drawn."""

    bar: Bar
    y: int
    x: float
    width: float
    dot: bool
    open_left: bool
    open_right: bool


class Tick(NamedTuple):
    x: float
    label: str


@dataclass(frozen=True, slots=True)
class Chart:
    """A picture with its title, its description in a sentence, and the rows it shows."""

    title: str
    desc: str
    marks: tuple[Mark, ...]
    ticks: tuple[Tick, ...]
    height: int
    findings: tuple[int, ...] = ()


def chart(title: str, bars: Sequence[Bar], *, days: bool, findings: tuple[int, ...] = ()) -> Chart | None:
    """The bars on a common scale with its ends labelled; None where no end of any is known."""
    ends = [v for b in bars for v in (b.low, b.high) if v is not None]
    if not ends:
        return None
    low, high = min(ends), max(ends)
    spread = (high - low) or max(abs(high) * 0.1, 1.0)
    low, high = low - spread * 0.06, high + spread * 0.06

    def x(value: float) -> float:
        return round(LEFT + (value - low) / (high - low) * (RIGHT - LEFT), 1)

    marks = []
    for n, bar in enumerate(bars):
        first = x(bar.low) if bar.low is not None else LEFT
        last = x(bar.high) if bar.high is not None else RIGHT
        dot = last - first < 4
        marks.append(
            Mark(
                bar,
                TOP + n * STEP,
                first,
                round(max(last - first, 4), 1),
                dot,
                bar.low is None,
                bar.high is None,
            )
        )
    desc = "; ".join(f"{b.source}: {b.says}" for b in bars[:12])
    points = sorted(set(ends))
    shown = points if len(points) <= 4 else [points[0], points[len(points) // 2], points[-1]]
    ticks = [Tick(x(v), day(v) if days else number(v)) for v in _apart(shown, x)]
    return Chart(title, desc, tuple(marks), tuple(ticks), TOP + len(bars) * STEP + 24, findings)


def _apart(values: Sequence[float], x) -> list[float]:  # type: ignore[no-untyped-def]
    out: list[float] = []
    for value in values:
        if not out or x(value) - x(out[-1]) > 75:
            out.append(value)
    return out


def day(value: float) -> str:
    """The day of an ordinal."""
    when = dt.date.fromordinal(max(int(value), 1))
    return f"{when.day} {when:%b} {when.year}"


def number(value: float) -> str:
    """A figure with thousands parted."""
    return f"{value:,.0f}" if value == int(value) else f"{value:,.2f}".rstrip("0")


def ordinal(text: object) -> float | None:
    """The ordinal of an ISO day or moment, None for anything else."""
    try:
        return float(dt.date.fromisoformat(str(text)[:10]).toordinal())
    except ValueError:
        return None


def figure(text: object) -> float | None:
    """A plain decimal number as it is written in JSON, None for anything else or too large to draw."""
    try:
        value = float(str(text))
    except ValueError:
        return None
    return value if abs(value) < 1e15 else None
