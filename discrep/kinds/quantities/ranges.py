"""Joins two numbers that are the ends of one range, and drops pairs that are scores or records."""

from __future__ import annotations

import itertools
from decimal import Decimal

from discrep.kinds.numerals import Tokens
from discrep.kinds.quantities import change, contexts
from discrep.kinds.quantities.draft import Draft
from discrep.kinds.quantities.groups import plural

LONGEST_GAP = 3  # words between the ends of a range
PLUS_MINUS = (["±"], ["+", "/", "-"], ["+", "/", "−"])
DASHES = frozenset(("-", "–", "—", "‑", "~", "−"))
LOWEST_BARE = Decimal(100)  # a bare hyphenated pair below this is a score, not a range


def merge(tokens: Tokens, drafts: list[Draft]) -> None:
    """Mark the second of two joined drafts dead and widen the first."""
    left: Draft | None = None
    for right in drafts:
        if right.dead:
            continue
        if left is not None and not left.dead and right.first > left.first:
            _join(tokens, left, right)
        if not right.dead:
            left = right


def _join(tokens: Tokens, left: Draft, right: Draft) -> None:
    gap = tokens.words[left.end : right.start]
    if not 0 < len(gap) <= LONGEST_GAP:
        return
    if gap in (["-", "and"], ["-", "or"]) and left.kind == "count" and right.kind in ("measure", "money"):
        left.kind, left.unit, left.pattern = right.kind, right.unit, right.kind  # "13- and 15-inch"
    elif gap == ["-", "to"]:
        if right.unit and left.kind == "count":
            _ends(tokens, left, right)
    elif gap in PLUS_MINUS:
        if left.low is not None and right.low is not None:
            left.low, left.high = left.low - right.low, left.low + right.low
            left.kind, left.unit, left.pattern = right.kind, right.unit, right.pattern
            left.after, left.end, right.dead = right.after, right.end, True
    elif len(gap) == 1 and gap[0] in DASHES:
        _dashed(tokens, left, right)
    elif gap == ["to"]:
        _from_to(tokens, left, right)
    elif gap == ["and"] and tokens.word(left.start - 1) == "between":
        if _ends(tokens, left, right):
            left.start -= 1
    elif gap == ["or"] and left.kind == "count" and not left.unit and _next_to(left, right):
        _ends(tokens, left, right)
        left.bound = "exact"
    elif gap == ["and"] and left.kind == "count" and right.kind == "measure" and not left.spelt:
        # "45 and 50 mg": the unit serves both
        if right.unit and not plural(tokens.word(left.after)):
            left.kind, left.unit, left.pattern = "measure", right.unit, "measure"


def _next_to(left: Draft, right: Draft) -> bool:
    return (
        left.low is not None
        and right.low is not None
        and right.low - left.low in (1, 2)
        and left.low == left.high
    )


def _dashed(tokens: Tokens, left: Draft, right: Draft) -> None:
    """Reads "10-15 exabytes", "90,000–100,000"; but 3-1, 15-2 and 1995-99 are none."""
    if left.low is None or right.low is None or left.low != left.high or right.low != right.high:
        return
    named = right.kind != "count" or left.kind != "count"
    noun = plural(tokens.word(right.end)) or plural(tokens.word(right.end + 1))
    tight = tokens.joined(left.end) and tokens.joined(right.start)
    year = (
        not left.scaled
        and len(tokens.raw(left.first)) == 4
        and 1500 <= left.low <= 2100
        and "," not in tokens.raw(left.first)
    )
    if named and right.unit and left.unit in (None, right.unit):
        _ends(tokens, left, right)
        return
    if left.kind == "money" and right.kind == "count" and tight and left.low < right.low:
        _ends(tokens, left, right)  # "$9.5-10bn"
        return
    if year:
        left.dead = right.dead = True
        return
    if named:
        return
    scored = tokens.word(right.end) in contexts.SCORED or any(
        w in contexts.SCORE_VERBS for w in tokens.words[max(0, left.start - 4) : left.start]
    )
    if (
        not scored
        and left.low < right.low
        and (noun or left.low >= LOWEST_BARE or left.scaled or tokens.word(left.end) == "~")
    ):
        _ends(tokens, left, right)
    elif tight or scored or tokens.word(left.end) in ("–", "-"):
        left.dead = right.dead = True


def _from_to(tokens: Tokens, left: Draft, right: Draft) -> None:
    """Reads "18 to 25", "from 44 to 50 mg"; after a verb of change the two ends are two levels."""
    before = tokens.words[max(0, left.start - 4) : left.start]
    # "rise by 26 to 55 cm": the step itself is a range; "rise by 5% to 12%": a step and a level
    by = (
        left.unit is None
        and right.unit is not None
        and (tokens.word(left.start - 1) == "by" or _near(left, right))
    )
    if not by and any(w in change.UP or w in change.DOWN for w in before):
        return
    if left.low is None or right.low is None:
        return
    scored = any(w in contexts.SCORE_VERBS for w in before)
    if left.kind == right.kind == "count" and not by:
        noun = plural(tokens.word(right.end)) or plural(tokens.word(right.end + 1))
        if scored and not noun:
            left.dead = right.dead = True
            return
        if tokens.word(left.start - 1) != "from" and not noun and left.low >= right.low:
            return
        if right.low <= left.low:
            return
    if _ends(tokens, left, right) and tokens.word(left.start - 1) == "from":
        left.start -= 1


def _near(left: Draft, right: Draft) -> bool:
    """The ends are near enough for one step, "fall 4 to 6 percent": in "rose 3 to 31 percent" they are no range."""
    if left.low is None or right.low is None or right.kind != "percent":
        return False
    return left.low < right.low <= 3 * left.low


def _ends(tokens: Tokens, left: Draft, right: Draft) -> bool:
    """Make one range of two ends, sharing unit and scale."""
    if (
        left.low is None
        or right.high is None
        or left.low != left.high
        or right.low != right.high
        or right.low is None
    ):
        return False
    unit = right.unit or left.unit
    if left.unit and right.unit and left.unit != right.unit:
        return False
    low, high = left.low, right.high
    if (
        right.scaled
        and left.after == left.first + 1
        and right.step >= 2
        and low < 1000
        and high >= 1000
        and left.end <= left.after + (right.kind == "money")
    ):
        low = low.scaleb(_power(tokens, right))
    if low > high and right.kind in ("measure", "percent"):
        low, high = high, low
    if low > high:
        return False
    if left.kind == "count" and right.kind != "count":
        left.kind, left.pattern = right.kind, right.pattern
    left.low, left.high, left.unit = low, high, unit
    left.scaled = left.scaled or right.scaled
    left.step = min(left.step, right.step)
    left.after = right.after
    left.end = right.end
    right.dead = True
    return True


def _power(tokens: Tokens, right: Draft) -> int:
    """The scale that the second end was written with: 5 of "7-9 lakh"."""
    from discrep.kinds.numerals.words_en import SCALES
    from discrep.kinds.quantities.money import MONEY_LETTERS

    power = 0
    for at in range(right.first + 1, right.after):
        word = tokens.words[at]
        power += SCALES.get(word, 0)
        if tokens.joined(at) and tokens.raw(at) in MONEY_LETTERS and word not in SCALES:
            power += MONEY_LETTERS[tokens.raw(at)]
    return power


LOWER = frozenset(("more-than", "at-least"))
UPPER = frozenset(("less-than", "at-most"))


def clamp(tokens: Tokens, drafts: list[Draft]) -> None:
    """Reads "greater than 100 and smaller than 300": a lower and an upper bound of one number."""
    for left, right in itertools.pairwise(drafts):
        gap = tokens.words[left.end : right.start]
        if gap not in (["and"], [","], ["but"]) or left.kind != "count" or left.counted:
            continue
        low, high = (left, right) if left.bound in LOWER else (right, left)
        if low.bound not in LOWER or high.bound not in UPPER or low.low is None or high.high is None:
            continue
        if low.low < high.high:
            left.low, left.high, left.bound = low.low, high.high, "exact"
            left.after, left.end, right.dead = right.after, right.end, True
            left.counted, left.head, left.group = right.counted, right.head, right.group
