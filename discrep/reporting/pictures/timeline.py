"""The timeline: what the articles say happened when, by event; the same time told by several stands once."""

from __future__ import annotations

import datetime as dt
import re
from typing import NamedTuple

from discrep.model import Extraction, Fact, Report
from discrep.reporting.pictures.axis import Tick, axis, day_ticks, ordinal

LEFT, RIGHT, ROW, TOP = 170, 620, 26, 30  # the drawing is 900 units wide; words stand to the right of a bar
_LONG = 62  # days: a year or a century would flatten everything else on the scale
_MOST = 24  # lanes
_YEARLESS = re.compile(r"XXXX-(\d\d-\d\d)(?:/XXXX-(\d\d-\d\d))?$")


class Lane(NamedTuple):
    """One time of one event, and the articles that tell it."""

    event: str
    first: bool  # whether it is the event's first lane, which bears its name
    says: str
    articles: tuple[str, ...]
    guessed: bool  # the year is not told; it is drawn in that of the others
    y: int
    x: float
    width: float


class Written(NamedTuple):
    x: float
    articles: tuple[str, ...]


class Timeline(NamedTuple):
    title: str
    desc: str
    lanes: tuple[Lane, ...]
    written: tuple[Written, ...]
    ticks: tuple[Tick, ...]
    height: int

    @property
    def guessed(self) -> bool:
        """Whether some bar stands in a year that its article does not tell."""
        return any(lane.guessed for lane in self.lanes)

    @property
    def table(self) -> list[tuple[str, ...]]:
        return [(lane.event, lane.says, ", ".join(lane.articles)) for lane in self.lanes]


Told = tuple[str, str, float, float, bool]  # event, words, first day, last day, whether the year is guessed


def timeline(report: Report) -> Timeline | None:
    """The short times told by two articles or more, near to most of them; None where there are none."""
    middle = _middle(report.extractions)
    if middle is None:
        return None
    told: dict[Told, dict[str, None]] = {}
    for extraction in report.extractions:
        for fact in extraction.facts:
            if (one := _told(fact, middle)) and abs(one[2] - middle) <= _LONG:
                told.setdefault(one, {})[extraction.article.id] = None
    if len({name for names in told.values() for name in names}) < 2:
        return None
    shared = _shared(told)
    starts = {event: min(one[2] for one in told if one[0] == event) for event in shared}
    ordered = sorted(
        told.items(),
        key=lambda item: (not shared[item[0][0]], starts[item[0][0]], item[0][0], item[0][2:], item[0]),
    )[:_MOST]
    days = [
        (low, tuple(e.article.id for e in report.extractions if _day(e) == low))
        for low in _days(report, middle)
    ]
    ends = [v for one, _ in ordered for v in (one[2], one[3])] + [v for v, _ in days]
    over = axis(ends, LEFT, RIGHT, least=6)
    lanes: list[Lane] = []
    for n, ((event, says, low, high, guessed), names) in enumerate(ordered):
        first = not lanes or lanes[-1].event != event
        left, right = over.x(low), over.x(high)
        lanes.append(
            Lane(event, first, says, tuple(names), guessed, TOP + n * ROW, left, round(right - left, 1))
        )
    written = tuple(Written(over.x(v), names) for v, names in days)
    desc = "; ".join(f"{lane.event}: {lane.says} ({', '.join(lane.articles)})" for lane in lanes[:12])
    return Timeline(
        "What happened when", desc, tuple(lanes), written, day_ticks(over), TOP + len(lanes) * ROW + 46
    )


def _middle(extractions: tuple[Extraction, ...]) -> float | None:
    days = sorted(day for e in extractions for f in e.facts if (day := _first(f)) is not None)
    return days[len(days) // 2] if days else None


def _first(fact: Fact) -> float | None:
    if fact.kind not in ("date", "time"):
        return None
    value = fact.value.to_dict()
    low, high = ordinal(value.get("earliest")), ordinal(value.get("latest"))
    return low if low is not None and high is not None and high - low <= _LONG else None


def _told(fact: Fact, middle: float) -> Told | None:
    if fact.kind not in ("date", "time"):
        return None
    value = fact.value.to_dict()
    low, high = ordinal(value.get("earliest")), ordinal(value.get("latest"))
    guessed = False
    if low is None and (yearless := _YEARLESS.match(str(value.get("timex") or ""))):
        near = [_in_year(yearless, y, middle) for y in (-1, 0, 1)]
        both = min((b for b in near if b), key=lambda b: abs(b[0] - middle), default=None)
        if both:
            (low, high), guessed = both, True
    if low is None or high is None or high - low > _LONG:
        return None
    event = fact.frame.anchor("event")
    if event is None:
        return None
    # a day ends where the next begins; a moment has no length
    whole = "T" not in str(value.get("latest") or "")
    return event.replace("-", " "), fact.value.says(), low, high + whole, guessed


def _in_year(yearless: re.Match[str], by: int, middle: float) -> tuple[float, float] | None:
    year = dt.date.fromordinal(int(middle)).year + by
    low, high = ordinal(f"{year:04}-{yearless[1]}"), ordinal(f"{year:04}-{yearless[2] or yearless[1]}")
    return (low, high) if low is not None and high is not None and high >= low else None


def _shared(told: dict[Told, dict[str, None]]) -> dict[str, bool]:
    """Which events two articles or more date."""
    by_event: dict[str, set[str]] = {}
    for one, names in told.items():
        by_event.setdefault(one[0], set()).update(names)
    return {event: len(names) > 1 for event, names in by_event.items()}


def _day(extraction: Extraction) -> float | None:
    return ordinal(extraction.published.day)


def _days(report: Report, middle: float) -> list[float]:
    days = {day for e in report.extractions if (day := _day(e)) is not None}
    return sorted(day for day in days if abs(day - middle) <= 2 * _LONG)
