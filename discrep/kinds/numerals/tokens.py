"""Words, digit strings and signs of a stretch of text, with their offsets."""

from __future__ import annotations

import re
from functools import cache
from itertools import accumulate

from discrep.reading.layout_en import CUT_FIGURE

GAP = "\u2009\u202f\u00a0"  # spaces that some countries write between groups of three digits
# Letters as ranges: a bitmap is several times faster than a negated class of categories. Digits of other
# scripts are left out, raised 2 and 3 are in ("km²").
LETTERS = (
    "A-Za-z\u00aa\u00b2\u00b3\u00b5\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u065f\u066a-\u06ef\u06fa-\u0965"
    "\u0970-\u09e5\u09f0-\u1fff\u2c00-\ud7ff"
)
# The longest form before the shorter ones. `\d` is Unicode's decimal digits (Nd), never superscripts.
DIGITS = (
    r"\d{1,3}(?:\.\d{3})+,\d{1,2}(?!\d)"  # 1.234,56
    r"|\d{1,3}(?:\.\d{3}){2,}(?![.\d])"  # 1.234.567
    r"|\d{1,3}(?:,\d{2,3})*,\d{3}(?!\d)(?:\.\d+)?"  # 92,000.5 and 12,34,567
    rf"|\d{{1,3}}(?:[{GAP}]\d{{3}})+(?!\d)(?:[.,]\d+)?"  # 92 000
    r"|\d{1,3}(?: 000)+(?!\d)|\d{1,3}(?: \d{3}){2,}(?! ?\d)"  # 10 000; 1 234 567
    r"|\d+(?:\.\d+){2,}"  # versions and addresses: no number
    r"|\d{1,3},\d{1,2}(?![\d,])"  # 1,3
    r"|\d*\.\d+(?:e[+-]?\d{1,4}(?!\w))?"
    r"|\d+(?:e[+-]?\d{1,4}(?!\w))?"
)
# A token and the blanks behind it; letters and signs first, so that only digits try the digit forms.
TOKEN = re.compile(rf"(?:[{LETTERS}]+(?:['’](?:s|t|re|ve|ll|d)\b)?|[^\s\d.{LETTERS}]|{DIGITS}|\S)\s*")

# In texts that stand in tokens, a blank may follow the mark inside a number: "2, 129", "0. 07".
SPACED_DIGITS = r"\d{1,3}(?:, \d{3})+(?![\d,])(?:\. \d+)?|\d+\. \d+(?![\d.])|"
_SPACED = (" ’ s ", " ' s ", "` `", " n ' t ", " n't ", " n’t ", " 's ", "http: / /")
_SPACED_FIGURE = re.compile(r"\d(?:, \d{3}\b|: \d\d\b|\. \d| - [a-z]{2})")


@cache
def _token(spaced: bool) -> re.Pattern[str]:
    return re.compile(TOKEN.pattern.replace("(?:[", f"(?:{SPACED_DIGITS}[", 1)) if spaced else TOKEN


def spaced(text: str) -> bool:
    """The text stands in tokens, each mark with a blank before it: "the mayor ' s house"."""
    if any(mark in text for mark in _SPACED) or len(_SPACED_FIGURE.findall(text)) > 1:
        return True
    return CUT_FIGURE.search(text) is not None


_MARGIN = ("",) * 40  # more than any look ahead or back


class Tokens:
    """Parallel lists: lower-cased words and their half-open offsets in `text`.

    `words` carries empty words behind its end, so that a look a few places before the first or
    behind the last token finds "" without asking; `word(i)` is that look.
    """

    __slots__ = ("loose", "parts", "size", "starts", "text", "word", "words")

    def __init__(self, text: str, start: int = 0, end: int | None = None, spaced: bool = False) -> None:
        token = _token(spaced)
        stretch = text[start:end]
        lead = len(stretch) - len(stretch.lstrip())
        lowered = stretch.lower()
        if len(lowered) == len(stretch):
            parts = token.findall(lowered, lead)
        else:  # a capital whose small form is longer, "İ": positions must stay those of the text
            parts = [p.lower() if len(p.lower()) == len(p) else p for p in token.findall(stretch, lead)]
        self.text = text
        self.loose = spaced
        self.starts = list(accumulate(map(len, parts), initial=start + lead))
        self.starts.pop()
        self.words: list[str] = [part.rstrip() for part in parts]
        self.parts = parts
        self.size = len(parts)
        self.words += _MARGIN
        self.word = self.words.__getitem__

    def end(self, index: int) -> int:
        """Offset behind the token."""
        return self.starts[index] + len(self.words[index])

    def raw(self, index: int) -> str:
        """The word as it is written."""
        if not 0 <= index < self.size:
            return ""
        start = self.starts[index]
        return self.text[start : start + len(self.words[index])]

    def joined(self, index: int) -> bool:
        """No blank stands between this token and the one before; in loose text one may beside a hyphen."""
        if not 0 < index < self.size:
            return False
        if len(self.parts[index - 1]) == len(self.words[index - 1]):
            return True
        return self.loose and (self.words[index] == "-" or self.words[index - 1] == "-")

    def capital(self, index: int) -> bool:
        """The token is a word that begins with a capital."""
        return 0 <= index < self.size and self.text[self.starts[index]].isupper()

    def digits(self, index: int) -> bool:
        """The token is a digit string."""
        first = self.words[index][:1]
        return first.isdecimal() or (first == "." and self.words[index][1:2].isdecimal())
