"""Dates, clock times, durations and recurring times."""

from __future__ import annotations

from discrep.kinds.dates.patterns import all_patterns
from discrep.kinds.dates.resolve import resolve
from discrep.kinds.dates.rules import RULES
from discrep.kinds.dates.slots import align, anchor_of
from discrep.kinds.dates.spotting import spot
from discrep.kinds.kind import Kind

KIND = Kind(
    name="dates",
    facts=frozenset({"date", "time", "duration"}),
    spot=spot,
    resolve=resolve,
    align=align,
    rules=RULES,
    patterns=all_patterns,
    anchors="day",
    anchor_of=anchor_of,
    docs="Dates, clock times, durations and recurring times, as sets of moments.",
)

__all__ = ["KIND", "RULES", "align", "all_patterns", "resolve", "spot"]
