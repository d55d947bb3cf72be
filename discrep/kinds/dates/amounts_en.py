"""Lengths of time in words that are none in their sentence: rates, fractions, ages."""

from __future__ import annotations

import re
from functools import cache

_REACH = 48  # characters looked back for the amount that a rate belongs to
_NUMBER = (
    r"(?:[$£€]?\d[\d,.]*(?:[kmb]|bn)?|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|hundreds?|thousands?|dozens?)"
    r"(?: (?:hundred|thousand|million|billion|trillion|bn))?"
)


@cache
def _rate() -> re.Pattern[str]:
    """An amount, at most two more words, then "a day"; never "12 people died a day later"."""
    return re.compile(
        rf"(?<![\w.,]){_NUMBER} (?:(?!of |in |at |for |was |were )[a-z]+ )?(?:[a-z]+(?:s|ople) (?:of [a-z]+ )?)?\Z",
        re.IGNORECASE,
    )


@cache
def _no_rate() -> re.Pattern[str]:
    return re.compile(r"[ ,]*(?:after|before|earlier|later|ago|long|old|or (?:so|two))\b", re.IGNORECASE)


@cache
def _shared() -> re.Pattern[str]:
    """What a fraction is a fraction of."""
    return re.compile(
        r" (?:million|billion|trillion|point|(?:of (?:the|a|an|all|its|their|his|her|our|those|these|them|us|[A-Z]|\w+s\b)))"
    )


def no_length(text: str, start: int, end: int) -> bool:
    """The words count something else: a rate ("40 litres a day"), a share ("three quarters of voters"), an age."""
    words = text[start:end].lower()
    if words.endswith(("quarter", "quarters")):
        return _fraction(text, start, end, words)
    if text.startswith(" of age", end):
        return True
    if words[-1] == "m" and text[end - 1] == "M":
        return True  # "3M" is millions, or a maker of tape
    return of_rate(text, start, end)


def of_rate(text: str, start: int, end: int) -> bool:
    """Is it the unit of a rate, such as the day of "40 litres a day"?"""
    words = text[start:end].lower()
    if not words.startswith(("a ", "an ")) or words.count(" ") != 1:
        return False
    before = text[max(0, start - _REACH) : start]
    return bool(_rate().search(before)) and not _no_rate().match(text, end)


def _fraction(text: str, start: int, end: int, words: str) -> bool:
    if not re.search(r"\b(?:an?|one|three|1|3)[ -]quarters?\Z", words):
        return False
    before = text[max(0, start - _REACH) : start]
    if before.endswith(" and ") and re.search(r"(?:hundred|thousand|illion) and \Z", before, re.IGNORECASE):
        return True
    if _shared().match(text, end):
        return True
    alone = end - start + _REACH > len(text) and not (text[:start] + text[end:]).strip(" .")
    return not words.endswith("a quarter") and alone
