"""Dates, clock times, durations and recurring times."""

from __future__ import annotations

from discrep.kinds.dates.patterns import PATTERNS
from discrep.kinds.dates.resolve import resolve
from discrep.kinds.dates.rules import RULES
from discrep.kinds.dates.slots import align
from discrep.kinds.dates.spotting import spot
from discrep.kinds.kind import Kind
from discrep.model import Fact


def day_of(fact: Fact) -> str | None:
    """The one day a fact means, as its anchor for other facts; None where it means none or more."""
    value = fact.value
    if fact.kind == "duration" or value.figurative or value.floating or value.type == "SET":
        return None
    return value.day.isoformat() if value.day is not None else None


KIND = Kind(
    name="dates",
    facts=frozenset({"date", "time", "duration"}),
    spot=spot,
    resolve=resolve,
    align=align,
    rules=RULES,
    patterns=PATTERNS,
    anchors="day",
    anchor_of=day_of,
    docs="Dates, clock times, durations and recurring times, as sets of moments.",
)

__all__ = ["KIND", "PATTERNS", "RULES", "align", "resolve", "spot"]
