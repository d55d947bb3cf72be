"""Matching forms of text: accents, case, apostrophes and hyphens folded away."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

# Letters that NFKD leaves whole.
_PLAIN = {
    "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "ŧ": "t", "ŋ": "n", "ə": "e",
    "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th",
}  # fmt: skip
_GLUE = frozenset("'’‘ʼʹʻ`´-‐‑‒–—_\u00a0\u2007\u202f")  # apostrophes, hyphens, hard spaces


def _fold_character(char: str) -> str:
    if char in _GLUE:
        return " "
    parts = unicodedata.normalize("NFKD", char).casefold()
    kept = "".join(c for c in parts if not unicodedata.category(c).startswith(("M", "C")))
    return "".join(_PLAIN.get(c, c) for c in kept)


class _FoldTable(dict[int, str]):
    """Fold of each code point, filled as code points are met."""

    def __missing__(self, point: int) -> str:
        folded = self[point] = _fold_character(chr(point))
        return folded


class _ViewTable(dict[int, str]):
    """One character for each code point: folded where the fold is one character long, else itself."""

    def __missing__(self, point: int) -> str:
        char = chr(point)
        folded = _fold_character(char)
        shown = self[point] = folded if len(folded) == 1 else " " if char.isspace() else char
        return shown


_FOLD = _FoldTable()
_VIEW = _ViewTable({0x2013: "–", 0x2014: "—", 0x5F: "_"})
_ASCII_GLUE = str.maketrans("'-_`", "    ")
_ASCII_VIEW = str.maketrans("-'`\n\r\t", "      ")


@lru_cache(maxsize=16384)
def fold(text: str) -> str:
    """Accents stripped, casefolded, apostrophes and hyphens as spaces, single-spaced.

    Works code point by code point, so a run of combining marks costs no more than its length.
    """
    if text.isascii():
        return " ".join(text.lower().translate(_ASCII_GLUE).split())
    return " ".join(text.translate(_FOLD).split())


@lru_cache(maxsize=16384)
def key(text: str) -> str:
    """Fold without any space or full stop: "Abdul-Rahman" and "Abdulrahman" share it."""
    return fold(text).replace(" ", "").replace(".", "")


def view(text: str) -> str:
    """Lower-case matching form of the same length: offsets in it are offsets in the text.

    Hyphens, apostrophes and line ends are spaces, accented letters plain.
    """
    if text.isascii():
        return text.lower().translate(_ASCII_VIEW)
    return text.translate(_VIEW)
