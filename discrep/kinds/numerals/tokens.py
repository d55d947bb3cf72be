"""Words, digit strings and signs of a stretch of text, with their offsets."""

from __future__ import annotations

import re

GAP = "\u2009\u202f\u00a0"  # spaces that some countries write between groups of three digits

# Digit strings first, the longest form before the shorter ones. `\d` is Unicode's decimal digits (Nd), never superscripts.
DIGITS = (
    r"\d{1,3}(?:\.\d{3})+,\d{1,2}(?!\d)"  # 1.234,56
    r"|\d{1,3}(?:\.\d{3}){2,}(?![.\d])"  # 1.234.567
    r"|\d{1,3}(?:,\d{2,3})*,\d{3}(?![\d])(?:\.\d+)?"  # 92,000.5 and 12,34,567
    rf"|\d{{1,3}}(?:[{GAP}]\d{{3}})+(?!\d)(?:[.,]\d+)?"  # 92 000
    r"|\d{1,3}(?: 000)+(?!\d)|\d{1,3}(?: \d{3}){2,}(?![ ]?\d)"  # 10 000; 1 234 567
    r"|\d+(?:\.\d+){2,}"  # versions and addresses: no number
    r"|\d{1,3},\d{1,2}(?![\d,])"  # 1,3
    r"|\d*\.\d+(?:[eE][+-]?\d{1,4}(?![\w]))?"
    r"|\d+(?:[eE][+-]?\d{1,4}(?![\w]))?"
)
TOKEN = re.compile(
    r"(?:https?://|www\.)\S+"
    rf"|{DIGITS}"
    r"|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]"
    r"|[^\W\d_½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]+(?:['’](?:s|t|re|ve|ll|d)\b)?"
    r"|\S"
)


class Tokens:
    """Parallel lists: lower-cased words and their half-open offsets in `text`."""

    __slots__ = ("ends", "size", "starts", "text", "words")

    def __init__(self, text: str, start: int = 0, end: int | None = None) -> None:
        self.text = text
        self.words: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        for match in TOKEN.finditer(text, start, len(text) if end is None else end):
            first, last = match.span()
            self.words.append(text[first:last].lower())
            self.starts.append(first)
            self.ends.append(last)
        self.size = len(self.words)

    def word(self, index: int) -> str:
        """The word at an index, "" outside."""
        return self.words[index] if 0 <= index < self.size else ""

    def raw(self, index: int) -> str:
        """The word as it is written."""
        return self.text[self.starts[index] : self.ends[index]] if 0 <= index < self.size else ""

    def joined(self, index: int) -> bool:
        """No blank stands between this token and the one before."""
        return 0 < index < self.size and self.starts[index] == self.ends[index - 1]

    def capital(self, index: int) -> bool:
        """The token is a word that begins with a capital."""
        return 0 <= index < self.size and self.text[self.starts[index]].isupper()

    def digits(self, index: int) -> bool:
        """The token is a digit string."""
        if not 0 <= index < self.size:
            return False
        at = self.starts[index]
        first = self.text[at]
        return first.isdecimal() or (
            first == "." and self.ends[index] - at > 1 and self.text[at + 1].isdecimal()
        )
