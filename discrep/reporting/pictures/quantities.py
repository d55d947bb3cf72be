"""Dot-and-range plots: each disputed quantity by source."""

from __future__ import annotations

from typing import NamedTuple

from discrep.model import Finding
from discrep.reporting.pictures.axis import Tick, axis, figure, number_ticks
from discrep.reporting.pictures.sides import in_words, sides

LEFT, RIGHT, ROW, TOP = 8, 352, 38, 8  # the drawing is 360 units wide


class Row(NamedTuple):
    """What one article says, and its interval on the drawing."""

    article: str
    says: str
    shape: int
    y: int
    x: float
    width: float
    open_left: bool
    open_right: bool


class Plot(NamedTuple):
    title: str
    desc: str
    rows: tuple[Row, ...]
    ticks: tuple[Tick, ...]
    height: int

    @property
    def table(self) -> list[tuple[str, ...]]:
        return [(row.article, row.says) for row in self.rows]


def plot(finding: Finding) -> Plot | None:
    """The plot of a finding on figures; None where fewer than two places have one that can be drawn."""
    told = {side.says: side for side in sides(finding)}
    bars = []
    for place in finding.locations:
        value = place.value
        if value and "bound" in value:
            bars.append((place, figure(value["low"]), figure(value["high"])))
    ends = [v for _, low, high in bars for v in (low, high) if v is not None]
    if len(bars) < 2 or not ends or len({place.says for place, _, _ in bars}) < 2:
        return None
    over = axis(ends, LEFT, RIGHT)
    rows = []
    for n, (place, low, high) in enumerate(bars):
        first, last = over.x(low, "low"), over.x(high, "high")
        shape = told[place.says or place.surface].shape
        rows.append(
            Row(
                place.article,
                in_words(place),
                shape,
                TOP + n * ROW,
                first,
                round(last - first, 1),
                low is None,
                high is None,
            )
        )
    desc = "; ".join(f"{row.article}: {row.says}" for row in rows[:12])
    return Plot(
        title_of(finding),
        desc,
        tuple(rows),
        number_ticks(over, whole=all(v == int(v) for v in ends)),
        TOP + len(rows) * ROW + 24,
    )


def title_of(finding: Finding) -> str:
    """What the quantity is of, in a word or two."""
    value = finding.locations[0].value or {}
    what = [str(value[name]) for name in ("counted", "role") if value.get(name)]
    return " ".join(what) or str(value.get("unit") or finding.kind)
