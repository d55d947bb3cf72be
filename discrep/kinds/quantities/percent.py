"""Percentages, percentage points, and shares such as three in ten."""

from __future__ import annotations

from discrep.kinds.numerals import Tokens, read, share
from discrep.kinds.quantities.draft import Draft
from discrep.kinds.quantities.units import (
    TIME_WORDS,
    WORDS,
)


def read_percent(tokens: Tokens, draft: Draft) -> bool:
    """Make the draft a percentage or a number of percentage or basis points."""
    at = draft.after + (tokens.word(draft.after) == "-")
    word = tokens.word(at)
    if draft.ratio and (point := _rate_point(tokens, at)):
        draft.unit, draft.end = "percentage point", point
        draft.kind = draft.pattern = "percent"
        draft.ratio = False
        return True
    if draft.ratio and word in ("a", "of") and (skip := _point_of(tokens, at)):
        at, word = skip, tokens.word(skip)
    end = 0
    if word in ("%", "percent", "pct", "percents", "percentage"):
        end = at + 1
    elif word == "per" and tokens.word(at + 1) in ("cent", "cents"):
        end = at + 2
    elif word == "basis" and tokens.word(at + 1 + (tokens.word(at + 1) == "-")) in ("points", "point"):
        draft.unit, draft.end = "basis point", at + 2 + (tokens.word(at + 1) == "-")
        draft.kind = draft.pattern = "percent"
        return True
    elif (
        tokens.words[draft.first - 2 : draft.first] == ["percent", "of"]
        or tokens.words[draft.first - 2 : draft.first] == ["percents", "of"]
        or tokens.words[max(0, draft.first - 3) : draft.first] == ["per", "cent", "of"]
    ) and (draft.first == 2 or (draft.first == 3 and tokens.word(0) == "per")):
        end, draft.start = draft.after, 0
    if not end:
        return False
    points = tokens.word(end + (tokens.word(end) == "-"))
    if points in ("point", "points"):
        draft.unit = "percentage point"
        end += 1 + (tokens.word(end) == "-")
    else:
        draft.unit = "percent"
    draft.end = end
    draft.kind = draft.pattern = "percent"
    draft.ratio = False
    return True


RATES = frozenset("rate rates yield yields bank lending interest".split())


def _rate_point(tokens: Tokens, at: int) -> int:
    """Token behind the noun of "a quarter point", "half a point" where rates are spoken of; 0 elsewhere."""
    at += tokens.word(at) == "of"
    at += tokens.word(at) in ("a", "-")
    if tokens.word(at) not in ("point", "points") or RATES.isdisjoint(tokens.words[: tokens.size]):
        return 0
    return at + 1


def _point_of(tokens: Tokens, at: int) -> int:
    """The noun in "half a percentage point", "a quarter of one percent"; 0 where none stands."""
    at += tokens.word(at) == "of"
    at += tokens.word(at) in ("a", "one")
    if tokens.word(at) == "percentage" and tokens.word(at + 1) == "point":
        return at
    return at if tokens.word(at) == "percent" else 0


def read_ratio(tokens: Tokens, draft: Draft) -> bool:
    """Reads "three in ten", "nine out of ten", "one in five children": a share, not a count."""
    if (
        draft.low is None
        or draft.low != draft.high
        or draft.low != int(draft.low)
        or not 0 < draft.low < 1000
    ):
        return False
    at = draft.after
    if tokens.word(draft.first - 1) == "-" and tokens.joined(draft.first):
        return False  # "287-6 in 50 overs"
    if tokens.word(at) == "in":
        ahead, strict = at + 1, True
    elif tokens.words[at : at + 2] == ["out", "of"]:
        ahead, strict = at + 2, False
    elif tokens.word(at) == "over" and tokens.word(at + 1) not in ("the",) and draft.first == 0:
        ahead, strict = at + 1, False
    else:
        return False
    if tokens.word(ahead) == "every":
        ahead += 1
    if ahead >= tokens.size:
        return False
    whole = read(tokens, ahead)
    if (
        whole is None
        or whole.value is None
        or whole.value != int(whole.value)
        or whole.form not in ("digits", "spelt")
    ):
        return False
    if whole.value <= draft.low and tokens.word(at) != "over":
        return False
    behind = tokens.word(whole.after)
    if (
        behind in TIME_WORDS
        or behind == "-"
        or behind in WORDS
        or behind in ("%", "percent", "games", "boxes", "matches")
    ):
        return False
    if strict and (whole.value < 2 or whole.value > 10**6 or (draft.low > 10) or 1900 <= whole.value <= 2100):
        return False
    if not strict and behind == "pieces":
        return False
    draft.low = draft.high = share(int(draft.low), int(whole.value))
    draft.ratio, draft.step, draft.scaled = True, -12, False
    draft.after = draft.end = whole.after
    return True
