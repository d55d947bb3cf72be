"""Which slot goes with which: each the other's best, clearly better than the second best."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TypeVar

from discrep.alignment.thresholds import MARGIN

T = TypeVar("T")


def mutually_best(candidates: Sequence[tuple[float, int, int, T]]) -> Iterable[tuple[int, int, T]]:
    """(left, right, reason) of the pairs that are each other's best with margin, in order of the left."""
    by_left: dict[int, list[float]] = defaultdict(list)
    by_right: dict[int, list[float]] = defaultdict(list)
    for points, left, right, _ in candidates:
        by_left[left].append(points)
        by_right[right].append(points)
    for points, left, right, reason in sorted(candidates, key=lambda c: (c[1], c[2])):
        if _stands_out(points, by_left[left]) and _stands_out(points, by_right[right]):
            yield left, right, reason


def _stands_out(points: float, rivals: Sequence[float]) -> bool:
    ordered = sorted(rivals, reverse=True)
    return points == ordered[0] and (len(ordered) == 1 or points - ordered[1] >= MARGIN)
