"""Noun phrases by their words: the noun that each turns on, how many are meant, and where a subject begins."""

from __future__ import annotations

from discrep.framing import words as w
from discrep.framing.words import Words
from discrep.kinds.claims.deeds.people_en import MANY, NOUNS_IN_ING, NUMBERS, ORDINALS, WHOLES

LONGEST = 14  # words of a phrase
_CLOSES = w.STOP | w.BREAK | w.QUOTE | w.BE | w.HAVE | w.WILL | w.MODAL | w.SUBORDINATOR | w.NEGATOR


def head_of(words: Words, first: int, last: int) -> int:
    """The noun that a phrase turns on: the last word before what a preposition or a mark adds."""
    found = -1
    for i in range(first, min(last, first + LONGEST)):
        kind, low = words.kinds[i], words.words[i].low
        if low in WHOLES and words.low(i + 1) == "of":
            return i
        if kind & (w.DETERMINER | w.NUMBER):
            if found >= 0 and not kind & w.DETERMINER:
                break
            continue
        if kind & (w.PREPOSITION | w.MARK | w.PRONOUN | w.COORDINATOR | w.SUBORDINATOR):
            if found >= 0:
                break
            if kind & w.PRONOUN:
                return -1
            continue
        if kind & (w.BE | w.HAVE | w.WILL | w.MODAL | w.NEGATOR | w.ADVERB | w.DAY):
            if found >= 0:
                break
            continue
        if (
            kind & w.ING
            and found >= 0
            and not kind & w.CAPITAL
            and not words.low(found).endswith(("'s", "’s"))
            and low not in NOUNS_IN_ING
        ):
            break  # "a woman cutting turf", not "the firm's acting head"
        if kind & w.WORD:
            found = i
    if found >= 0 and words.words[found].low.endswith(("'s", "’s")):
        return -1
    return found


def several(words: Words, first: int, head: int) -> bool:
    """A word before the noun tells that there is more than one."""
    lows = [words.low(i) for i in range(first, head)]
    return any(low in MANY or (low in ORDINALS and words.low(head) != "victim") for low in lows)


def figure(words: Words, first: int, head: int) -> int:
    """The number told right before a noun, few words between; 0 where none is told."""
    for i in range(max(first, head - 4), head):
        low = words.low(i)
        if low.isdigit():
            return int(low)
        if low in NUMBERS:
            return NUMBERS.index(low) + 2
    return 0


def plural(low: str) -> bool:
    return low.endswith("s") and not low.endswith(("ss", "us", "is", "'s"))


def subject_start(words: Words, first: int, stop: int) -> int:
    """Where the noun phrase before a verb begins: behind the last mark or clause edge that no apposition closes."""
    start = stop
    while start > first and stop - start < LONGEST * 2:
        if words.kinds[start - 1] & _CLOSES and not words.kinds[start - 1] & w.DETERMINER:
            break
        start -= 1
    return start
