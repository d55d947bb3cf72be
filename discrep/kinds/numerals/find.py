"""Finds every number of a text, for those who need no more than its value."""

from __future__ import annotations

from discrep.kinds.numerals.numeral import Numeral
from discrep.kinds.numerals.reader import read
from discrep.kinds.numerals.tokens import Tokens
from discrep.model import Span


def find(text: str, start: int = 0, end: int | None = None) -> list[tuple[Span, Numeral]]:
    """Numbers in text order with their spans; ordinals have form "ordinal"; nothing inside a word or id."""
    tokens = Tokens(text, start, end)
    found: list[tuple[Span, Numeral]] = []
    index = 0
    while index < tokens.size:
        number = read(tokens, index)
        if number is None:
            index += 1
            continue
        if number.form != "junk" and not inside_name(tokens, number.first):
            span = Span(tokens.starts[number.first], tokens.end(number.after - 1))
            found.append((span, number))
        index = number.after
    return found


def inside_name(tokens: Tokens, index: int) -> bool:
    """The digits belong to a name or code: MH17, T-72, Covid-19, i7."""
    if not tokens.digits(index) or not tokens.joined(index):
        return False
    before = tokens.words[index - 1]
    if before[0].isalpha():
        return True
    if before != "-" or not tokens.joined(index - 1) or not tokens.words[index - 2][0].isalpha():
        return False
    # "5k-20k" is a range, "A320-200" a name
    return not (tokens.joined(index - 2) and tokens.digits(index - 3) and not tokens.joined(index - 3))
