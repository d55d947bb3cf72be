"""The content words of a stretch of text: names, figures, and words under their keys; phrases of the tables as one."""

from __future__ import annotations

from functools import lru_cache

from discrep.framing import words as w
from discrep.framing.words import Words
from discrep.kinds.claims.forms_en import COUNTRIES, PEOPLES
from discrep.kinds.claims.keys import key, name_key
from discrep.kinds.claims.light_en import LIGHT
from discrep.kinds.claims.senses import meanings
from discrep.kinds.claims.statements import Token
from discrep.kinds.numerals.words_en import TENS, UNITS

# Light words that may begin a phrase of the tables: "still held", "only damaged".
_OPENING = frozenset(("still", "only", "in", "on", "at", "ahead", "close", "over"))


def content(words: Words, first: int, last: int) -> list[Token]:
    """The content words of `[first, last)`, phrases of the tables taken as one."""
    out: list[Token] = []
    phrases, numbers, kinds = meanings().phrases, _numbers(), words.kinds
    i = first
    while i < last:
        kind = kinds[i]
        if not kind & w.WORD:
            i += 1
            continue
        text, low = words.words[i].text, words.words[i].low
        if low in LIGHT and low not in _OPENING and not (kind & w.MONTH and i > first):  # "in May"
            i += 1
            continue
        if kind & w.NUMBER or low in numbers:
            out.append(Token(i, i + 1, _figure(low), False, True, bool(kind & w.YEAR)))
            i += 1
            continue
        if kind & w.CAPITAL and not (i == first and low in LIGHT) and not _sentence_word(words, i, first):
            when = bool(kind & w.DAY)
            out.append(Token(i, i + 1, name_key(text), not when, False, when))
            i += 1
            continue
        root = key(low)
        end = i + 1
        for rest, name in phrases.get(root, ()):
            stop = i + 1 + len(rest)
            if stop <= last and all(key(words.low(i + 1 + n)) == k for n, k in enumerate(rest)):
                root, end = name, stop
                break
        else:
            if low in LIGHT:
                i += 1
                continue
        raw = name_key(text) if kind & w.CAPITAL else ""
        out.append(Token(i, end, root, False, False, bool(kind & w.DAY), raw))
        i = end
    return out


def _sentence_word(words: Words, i: int, first: int) -> bool:
    """Whether a capital at the head of a sentence is only that: the next word is none, and the tables know it."""
    if i > first and not words.kinds[i - 1] & (w.QUOTE | w.BREAK | w.STOP):
        return False
    after = words.kinds[i + 1] if i + 1 < len(words.kinds) else 0
    if words.words[i].low in COUNTRIES or words.words[i].low.endswith(PEOPLES):
        return False
    return not after & w.CAPITAL and words.words[i].low.isalpha() and not words.words[i].text.isupper()


@lru_cache(1)
def _numbers() -> dict[str, str]:
    return {name: str(n) for name, n in (UNITS | TENS).items() if n} | {"dozen": "12"}


def _figure(low: str) -> str:
    return _numbers().get(low, low.replace(",", ""))
