"""Rates: what an amount is given for one of — a day, a share, per kilogram."""

from __future__ import annotations

from discrep.kinds.numerals import Tokens
from discrep.kinds.quantities.draft import Draft
from discrep.kinds.quantities.groups import plural, singular
from discrep.kinds.quantities.units import RATE_WORDS, SYMBOLS, TIME_WORDS, WORDS

ARTICLES = frozenset(("a", "an", "each", "every"))
# Behind "a day" these show that a day is meant, and no rate: "three people a day earlier".
WHEN = frozenset("earlier later before after ago long on old".split())
PERSONS = frozenset(("head", "person", "capita", "family", "household", "inhabitant"))
SHARES = frozenset(("share", "unit"))  # a price "per share" is told in plain money


def read_rate(tokens: Tokens, draft: Draft) -> None:
    """What the amount is per one of, if that stands right behind it."""
    at = max(draft.end, draft.noun_after)
    if tokens.words[at] == "-" and tokens.words[at + 1] in ARTICLES and tokens.words[at + 2] == "-":
        if tokens.words[at + 3] in RATE_WORDS and draft.kind in ("money", "measure"):
            draft.per = f"a {_one(tokens.words[at + 3])}"  # "a £3m-a-year job"
        return
    word = tokens.words[at]
    if word == "of" and tokens.words[at + 2] in ("per", "a", "an"):
        at += 2  # "75,000 tonnes of steel per year"
        word = tokens.words[at]
    if word == "per":
        below = tokens.words[at + 1]
        if below.isalpha() and below not in ("cent", "se"):
            draft.per = _named(tokens, at + 1)
    elif word in ARTICLES and tokens.words[at + 1] in RATE_WORDS and tokens.words[at + 2] not in WHEN:
        if draft.kind in ("money", "measure") or tokens.words[at + 1] in TIME_WORDS:
            draft.per = f"a {_one(tokens.words[at + 1])}"


def _named(tokens: Tokens, at: int) -> str:
    word = tokens.words[at]
    if word in ("million", "thousand", "hundred", "billion") and plural(tokens.words[at + 1]):
        return f"per {word} {_one(tokens.words[at + 1])}"
    symbol = SYMBOLS.get(tokens.raw(at)) or WORDS.get(f"{word} {tokens.words[at + 1]}")
    name = symbol or _one(word)
    return f"a {name}" if name in SHARES or name in PERSONS else f"per {name}"


def _one(word: str) -> str:
    return TIME_WORDS.get(word) or WORDS.get(word) or singular(word)
