"""What vouches that two articles of one story tell one event, beyond names and words that look-alikes share too."""

from __future__ import annotations

from decimal import Decimal

from discrep.alignment.cast import begin_alike, cast
from discrep.alignment.leading import leading_names, shared_names
from discrep.model import Extraction, read_once

# Units that tell one model of a thing from another: every report on laptops has a screen of 13 inches.
MODELS = frozenset(
    "inch byte kilobyte megabyte gigabyte terabyte hertz kilohertz megahertz gigahertz megapixel watt".split()
)
_ROUND = 5  # per cent
_MANY_MODELS = 3
_NAMES = 2


def witnessed(a: Extraction, b: Extraction) -> bool:
    """Both give an exact figure of one sort, or have the one whom the other begins with, or are about one person."""
    if lists_models(a) or lists_models(b):
        return False
    mine, yours = cast(a), cast(b)
    if (
        _one_day(a, b)
        or _clocks(a) & _clocks(b)
        or begin_alike(mine, yours)
        or (mine.hero is not None and mine.hero == yours.hero)
    ):
        return True
    from discrep.kinds.quantities.shared_figures import in_common  # which asks this of its own amounts

    return any(not _common(*figure) for figure in in_common(a, b))


def _one_day(a: Extraction, b: Extraction) -> bool:
    """Both give one calendar day to the main event, and share names: two banks report on one Thursday."""
    return bool(_days(a) & _days(b)) and len(shared_names(leading_names(a), leading_names(b))) >= _NAMES


@read_once
def _days(extraction: Extraction) -> frozenset[str]:
    """The calendar days of what is told of the main event."""
    main = {i for i, e in enumerate(extraction.events) if e.main}
    days = (f.frame.anchor("day") for f in extraction.facts if f.frame.event in main)
    return frozenset(day for day in days if day and len(day) == len("2004-01-18") and day[0] != "X")


@read_once
def _clocks(extraction: Extraction) -> frozenset[str]:
    """The times told to the minute: "9:41 p.m."; on the hour many things happen."""
    times = (f.value.timex.partition("T")[2] for f in extraction.facts if f.kind in ("date", "time"))
    return frozenset(t[:5] for t in times if t[2:3] == ":" and t[3:5] not in ("00", "30", ""))


@read_once
def lists_models(extraction: Extraction) -> bool:
    """The text tells several models of a thing apart by their sizes: each has a price, a weight, a length of its own."""
    return sum(getattr(f.value, "unit", None) in MODELS for f in extraction.facts) >= _MANY_MODELS


def _common(kind: str, unit: object, stated: object) -> bool:
    """The figure stands in many texts of its field: the size of a screen, a round share."""
    return unit in MODELS or (kind == "percent" and isinstance(stated, Decimal) and stated % _ROUND == 0)
