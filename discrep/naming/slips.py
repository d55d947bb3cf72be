"""Two words a slip of the pen apart: a letter doubled, swapped, dropped or put for another."""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache

from discrep.naming.fold import fold
from discrep.naming.given_names import same_sound


class Slip(StrEnum):
    DOUBLED = "one letter doubled"
    SWAPPED = "two letters swapped"
    DROPPED = "one letter dropped or added"
    CHANGED = "one letter put for another"
    LONG = "two letters off in a long name"
    SOUND = "two spellings that sound alike"
    WORD = "one word of the name is another, or stands elsewhere"
    PLURAL = "a last s that one form lacks"
    MOVED = "an s moved from one word to the other"
    ENDING = "one word with two endings"
    TRADE = "two words for one trade"


LEAST = 4  # letters of the shorter word; below that one letter makes another name
LONG = 9  # letters from which two edits are still one name
# Endings by which one word is bent into another: no slip, whatever the letters say.
_BENT = ("s", "es", "n", "an", "ian", "a", "ite", "ed", "er", "ing", "ly", "y", "i")
# American and British spellings of common words.
_FOLDED = (("isation", "ization"), ("ise", "ize"), ("our", "or"), ("re", "er"), ("or", "er"))


@lru_cache(maxsize=4096)
def slip(left: str, right: str) -> Slip | None:
    """How one word may be a slip for the other; None where it is the same word, or another."""
    a, b = fold(left).replace(" ", ""), fold(right).replace(" ", "")
    if a == b or not (a.isalpha() and b.isalpha()):
        return None
    if same_sound(a, b):
        return Slip.SOUND
    if min(len(a), len(b)) < LEAST or abs(len(a) - len(b)) > 2:
        return None
    if _stems(a) & _stems(b):
        return None  # Roberts, Iraqi, Petrova: another word of the same stem
    return _edit(*sorted((a, b), key=len))


def _stems(word: str) -> set[str]:
    """The word, and what is left of it without an ending."""
    cut = {word[: -len(end)] for end in _BENT if word.endswith(end) and len(word) - len(end) >= LEAST - 1}
    return {word} | cut


def _edit(short: str, long: str) -> Slip | None:
    from rapidfuzz.distance import OSA

    limit = 2 if len(short) >= LONG else 1
    distance = OSA.distance(short, long, score_cutoff=limit)
    if distance > limit:
        return None
    if distance == 2:
        return Slip.LONG if short[0] == long[0] else None
    if len(short) < len(long):
        at = next((i for i, (x, y) in enumerate(zip(short, long, strict=False)) if x != y), len(short))
        doubled = long[at] in (long[at - 1 : at], long[at + 1 : at + 2])
        return Slip.DOUBLED if doubled else Slip.DROPPED
    return Slip.SWAPPED if sorted(short) == sorted(long) else Slip.CHANGED


def spelt_abroad(left: str, right: str) -> bool:
    """Whether two words are one common word in American and British spelling ("Theater", "Theatre")."""
    a, b = fold(left), fold(right)
    return any(
        a.replace(one, two) == b.replace(one, two) or a.replace(two, one) == b.replace(two, one)
        for one, two in _FOLDED
    )
