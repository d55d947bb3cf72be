"""Which words differ between two wordings."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import NamedTuple

_MOST = 300  # words a side; the matcher's cost grows with their product


class Piece(NamedTuple):
    """A run of words: in both wordings ("="), only in the first ("-") or only in the second ("+")."""

    sign: str
    text: str


def word_diff(first: str, second: str) -> list[Piece]:
    """The two wordings woven into one; empty where they share too little or are too long to weave."""
    a, b = first.split(), second.split()
    if not a or not b or max(len(a), len(b)) > _MOST:
        return []
    matcher = SequenceMatcher(None, a, b, autojunk=False)
    if min(len(a), len(b)) < 3 or matcher.ratio() < 0.4 or a == b:
        return []
    out: list[Piece] = []
    for tag, i, j, k, m in matcher.get_opcodes():
        if tag == "equal":
            out.append(Piece("=", " ".join(a[i:j])))
            continue
        if i < j:
            out.append(Piece("-", " ".join(a[i:j])))
        if k < m:
            out.append(Piece("+", " ".join(b[k:m])))
    return out
