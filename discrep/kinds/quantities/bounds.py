"""Reads bounds and hedges before and behind a number."""

from __future__ import annotations

from discrep.kinds.numerals import Tokens
from discrep.kinds.quantities.comparators import (
    AFTER,
    AFTER_FIRST,
    BEFORE,
    BEFORE_LONGEST,
    LAST_WORDS,
    NOT_BEFORE,
    STRENGTH,
)
from discrep.kinds.quantities.draft import Draft


def read_bounds(tokens: Tokens, draft: Draft) -> None:
    """Bounds and hedges before and behind the number."""
    start = draft.start
    strength = 0
    rounds = 0
    while rounds < 3 and start > 0:
        rounds += 1
        if tokens.words[start - 1] in ("a", "an", "the") and rounds > 1:
            break
        if tokens.words[start - 1] not in LAST_WORDS:
            break
        for size in range(min(BEFORE_LONGEST, start), 0, -1):
            row = tuple(tokens.words[start - size : start])
            bound = BEFORE.get(row)
            if bound is None:
                continue
            if tokens.word(start - size - 1) in NOT_BEFORE.get(row[0] if size == 1 else "", ()):
                bound = None
                break
            if STRENGTH[bound] > strength:
                draft.bound, strength = bound, STRENGTH[bound]
            if "total" in row or row == ("all",):
                draft.part.append("total")
            start -= size
            break
        else:
            break
        if bound is None:
            break
    draft.start = start
    read_after(tokens, draft, strength)
    if (
        draft.low is not None
        and draft.low != draft.high
        and draft.vague is None
        and draft.bound not in ("exact", "about")
    ):
        # "at least 18 to 25": the bound is on the range as a whole
        if draft.bound in ("at-least", "more-than"):
            draft.high = draft.low
        else:
            draft.low = draft.high


def read_after(tokens: Tokens, draft: Draft, strength: int) -> None:
    """A bound or hedge right behind: "or more", "or so", unless a stronger one stands before."""
    at = draft.end
    if tokens.word(at) in AFTER_FIRST:
        for size in (3, 2, 1):
            row = tuple(tokens.words[at : at + size])
            bound = AFTER.get(row)
            if bound is None or len(row) < size:
                continue
            if tokens.word(at + size) == "than" or (
                tokens.word(at) in ("plus", "+") and tokens.digits(at + 1)
            ):
                break
            if bound == "or-equal":
                bound = "at-least" if draft.bound == "more-than" else "at-most"
            if STRENGTH[bound] >= strength:
                draft.bound = bound
            draft.end = at + size
            break
