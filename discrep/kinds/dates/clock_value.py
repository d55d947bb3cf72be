"""A time of day as the minutes it may mean, whatever the day."""

from __future__ import annotations

from typing import Any, NamedTuple

from discrep.model import Json, Outcome

DAY = 1440
_PARTS = {"MO": (300, 735), "AF": (715, 1110), "EV": (1020, 1350), "NI": (1080, 1830), "MI": (690, 810)}


class ClockValue(NamedTuple):
    """Minutes of a day from `low` to `high`; `slack` is how far a writer rounds."""

    low: int
    high: int
    slack: int
    hedged: bool
    part: bool = False
    zone: int | None = None
    zoned: str | None = None
    day: str | None = None  # weekday "1" to "7" of the day it is of, where that is told
    shown: str = ""

    def compare(self, other: Any) -> Outcome:
        """How the minutes relate; UNKNOWN for clocks of two days or of zones that cannot be laid beside each other."""
        if not isinstance(other, ClockValue) or (self.day and other.day and self.day != other.day):
            return Outcome.UNKNOWN
        if self.zone is not None and other.zone is not None:
            mine, yours = self._shifted(self.zone), other._shifted(other.zone)
        elif self.zoned == other.zoned:
            mine, yours = self, other
        else:
            return Outcome.UNKNOWN
        if mine.part or yours.part:
            return _with_part(mine, yours)
        gap = apart(mine, yours)
        if gap > mine.slack + yours.slack:
            return Outcome.DISJOINT
        if mine.hedged == yours.hedged:
            return Outcome.SAME if gap == 0 else Outcome.OVERLAP
        return Outcome.WIDER if mine.hedged else Outcome.NARROWER

    @property
    def vagueness(self) -> int:
        """0 for a plain clock, then a loosened one, a part of the day, the day."""
        return 0 if not self.hedged else 1 if not self.part else 3 if self.high - self.low == DAY - 1 else 2

    def _shifted(self, zone: int) -> ClockValue:
        return self._replace(low=self.low - zone, high=self.high - zone)

    def to_dict(self) -> Json:
        return {"low": self.low, "high": self.high}

    def says(self) -> str:
        return self.shown


def part_of_day(name: str, day: str | None, shown: str) -> ClockValue | None:
    """ "MO", "AF", "EV", "NI": a morning, an afternoon, an evening, a night."""
    span = _PARTS.get(name)
    return ClockValue(*span, 0, hedged=True, part=True, day=day, shown=shown) if span else None


def whole_day(day: str | None, shown: str) -> ClockValue:
    """A day that tells no part of itself."""
    return ClockValue(0, DAY - 1, 0, hedged=True, part=True, day=day, shown=shown)


def apart(a: ClockValue, b: ClockValue) -> int:
    """Minutes between two stretches, around midnight too; 0 where they meet."""
    return min(max(0, b.low + turn - a.high, a.low - b.high - turn) for turn in (-DAY, 0, DAY))


def _with_part(a: ClockValue, b: ClockValue) -> Outcome:
    if a.part and b.part:
        if (a.low, a.high) == (b.low, b.high):
            return Outcome.SAME
        wide = [c.high - c.low == DAY - 1 for c in (a, b)]
        return Outcome.UNKNOWN if not any(wide) else Outcome.WIDER if wide[0] else Outcome.NARROWER
    if apart(a, b):
        return Outcome.UNKNOWN
    return Outcome.WIDER if a.part else Outcome.NARROWER
