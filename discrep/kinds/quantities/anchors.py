"""Where in a text a number may stand: one pass for digits, one for number words."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from discrep.kinds.numerals.words_en import OPENERS, VULGAR

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

# Words that are no number but close one ("a hundred"), or stand for one ("nobody").
BESIDES = (
    "half hundred thousand million billion trillion third quarter fifth sixth tenth hundredth both no nobody "
    "single pair dollar penny gallon quarters thirds"
)
WORDS = tuple(sorted({*OPENERS, *BESIDES.split()}))
_DIGITS = re.compile(r"[0-9]+")
_ANY_DIGITS = re.compile(r"\d+")


@cache
def _words() -> AhoCorasick:
    from ahocorasick_rs import AhoCorasick, MatchKind

    forms = [form for word in WORDS for form in (word, word.capitalize(), word.upper())]
    return AhoCorasick([*forms, *VULGAR], matchkind=MatchKind.LeftmostLongest)


def anchors(text: str) -> list[int]:
    """Sorted offsets of digit runs and of whole number words."""
    runs = _DIGITS if text.isascii() else _ANY_DIGITS
    found = [m.start() for m in runs.finditer(text)]
    size = len(text)
    for _, start, end in _words().find_matches_as_indexes(text):
        if (start and text[start - 1].isalpha()) or (end < size and text[end].isalpha()):
            continue
        found.append(start)
    found.sort()
    return found
