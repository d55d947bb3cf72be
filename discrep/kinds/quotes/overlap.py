"""Where two wordings lie over each other, found by the rows of words that they share."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

SHINGLE = 3  # words in a row that two wordings must share to be laid side by side
_SLACK = 4  # words that one side may have more before or after what both share in a row


def overlap(a: Sequence[str], b: Sequence[str]) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """The stretches of both that can be laid side by side, found by the words they share in a row."""
    shared = _chain(_rows(a), _rows(b))
    if not shared:
        return None
    (i0, j0), (i1, j1) = shared[0], shared[-1]
    back = min(i0, j0) + _SLACK
    on = min(len(a) - i1, len(b) - j1) + _SLACK
    return (max(0, i0 - back), min(len(a), i1 + on)), (max(0, j0 - back), min(len(b), j1 + on))


def _rows(words: Sequence[str]) -> dict[tuple[str, ...], list[int]]:
    rows: dict[tuple[str, ...], list[int]] = {}
    for i in range(len(words) - SHINGLE + 1):
        rows.setdefault(tuple(words[i : i + SHINGLE]), []).append(i)
    return rows


def _chain(a: dict[tuple[str, ...], list[int]], b: dict[tuple[str, ...], list[int]]) -> list[tuple[int, int]]:
    """The longest chain of shared rows that stand in one order on both sides; rows that stand once speak first."""
    common = [row for row in a if row in b]
    once = sorted((a[row][0], b[row][0]) for row in common if len(a[row]) == len(b[row]) == 1)
    pairs = once or sorted((a[row][0], b[row][0]) for row in common)
    tails: list[int] = []  # the smallest last place in b of a chain of each length
    ends: list[int] = []
    before: list[int] = []
    for n, (_, place) in enumerate(pairs):
        at = bisect_left(tails, place)
        before.append(ends[at - 1] if at else -1)
        tails[at : at + 1] = [place]
        ends[at : at + 1] = [n]
    chain: list[tuple[int, int]] = []
    n = ends[-1] if ends else -1
    while n >= 0:
        chain.append(pairs[n])
        n = before[n]
    return chain[::-1]
