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
    "single pair none neither score dollar penny gallon quarters thirds"
)
WORDS = tuple(sorted({*OPENERS, *BESIDES.split()}))
# A digit run; with its group, a clock time, a date in figures or a code: never an amount.
_DIGITS = re.compile(r"[0-9]+((?::[0-9]{2})+(?![0-9])|(?:[/-][0-9]+){2,})?")
_ANY_DIGITS = re.compile(r"\d+((?::\d{2})+(?!\d)|(?:[/-]\d+){2,})?")
# A year that its preposition and what follows show: "in 2014.", "since 1998 the".
_BEFORE_YEAR = (" in ", "In ", " since ", "Since ", " during ", " until ", " from ", "From ")
_BEHIND_YEAR = re.compile(
    r"[,;.)]?(?:\n|\Z)|[,;.)] | (?:the|and|to|a|an|when|but|by|after|with|at|he|it|as|that|for|on|was|were)\b"
)


@cache
def _words() -> AhoCorasick:
    from ahocorasick_rs import AhoCorasick, MatchKind

    forms = [form for word in WORDS for form in (word, word.capitalize(), word.upper())]
    return AhoCorasick([*forms, *VULGAR], matchkind=MatchKind.LeftmostLongest)


def anchors(text: str) -> list[int]:
    """Sorted offsets of digit runs and of whole number words."""
    runs = _DIGITS if text.isascii() else _ANY_DIGITS
    found = []
    for run in runs.finditer(text):
        if run.lastindex:
            continue
        start, end = run.span()
        if end - start == 4 and text.endswith(_BEFORE_YEAR, 0, start) and _year(text, start, end):
            continue
        found.append(start)
    size = len(text)
    for _, start, end in _words().find_matches_as_indexes(text):
        if (start and text[start - 1].isalpha()) or (end < size and text[end].isalpha()):
            continue
        found.append(start)
    found.sort()
    return found


def _year(text: str, start: int, end: int) -> bool:
    return text.startswith(("19", "20"), start) and _BEHIND_YEAR.match(text, end) is not None
