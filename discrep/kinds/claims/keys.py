"""Words reduced to keys under which their forms meet."""

from __future__ import annotations

from functools import lru_cache

from discrep.kinds.claims.forms_en import COUNTRIES, IRREGULAR


@lru_cache(65536)
def key(word: str) -> str:
    """The word without its ending: what all its forms share; lower case expected."""
    word = word.removesuffix("'s").removesuffix("’s")
    if word.startswith("un") and word[2:] in IRREGULAR:
        return "un" + key(word[2:])
    return _key(IRREGULAR.get(word, word))


def _key(word: str) -> str:
    if len(word) < 4:
        return word
    if word.endswith("ies") and len(word) > 4:
        word = word[:-3] + "y"
    elif word.endswith(("sses", "xes", "ches", "shes", "zes")):
        word = word[:-2]
    elif word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    if word.endswith("ied") and len(word) > 4:
        word = word[:-3] + "y"
    elif word.endswith("ed") and len(word) > 4 and not word.endswith("eed"):
        word = word[:-2]
    elif (word.endswith("ing") and len(word) > 4 and any(c in "aeiouy" for c in word[:-3])) or (
        word.endswith(("tion", "sion")) and len(word) > 7
    ):
        word = word[:-3]
    word = word.removesuffix("e")
    return word[:-1] if len(word) > 3 and word[-1] == word[-2] else word


_ENDINGS = (
    "er",
    "or",
    "ment",
    "al",
    "ly",
    "ation",
    "ition",
    "ity",
    "nes",
    "ful",
    "ant",
    "ent",
    "iv",
    "y",
    "at",
    "th",
)


def derived(a: str, b: str) -> bool:
    """One key is the other with an ending of word formation: "employ", "employment"."""
    long, short = (a, b) if len(a) > len(b) else (b, a)
    return len(short) > 3 and long.startswith(short) and long[len(short) :] in _ENDINGS


_PEOPLES = frozenset("n an ian ese i ish ic ean nian s ns ans is d".split())


@lru_cache(16384)
def name_key(word: str) -> str:
    """The key of a capitalised word: a people stands for its country."""
    low = word.lower().removesuffix("'s").removesuffix("’s").replace(".", "").replace(" ", "")
    return COUNTRIES.get(low, low)


FUZZY = 6  # letters from which two names may differ in one or two and still be one; below, they begin alike
_ALIKE = 88


@lru_cache(65536)
def same_name(a: str, b: str) -> bool:
    """Two name keys that name one bearer, as far as letters tell: spellings, a country and its people."""
    if a == b:
        return True
    long, short = (a, b) if len(a) > len(b) else (b, a)
    if len(short) < 4 or {long, short} == {"nigeria", "niger"}:
        return False
    if long.startswith(short[:-1]) and long[len(short) - 1 :].removeprefix(short[-1]) in _PEOPLES:
        return True
    if len(short) < FUZZY or len(short) * (200 - _ALIKE) < len(long) * _ALIKE:  # too short to be so like
        return False
    from rapidfuzz import fuzz

    return fuzz.ratio(a, b) >= _ALIKE
