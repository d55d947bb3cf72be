"""Figures that are part of a name, a code, a time or a date, and so no amounts."""

from __future__ import annotations

from discrep.kinds.numerals import Numeral, Tokens
from discrep.kinds.numerals.find import inside_name
from discrep.kinds.quantities import contexts, money
from discrep.kinds.quantities.nouns import FUNCTION
from discrep.kinds.quantities.units import SYMBOLS


def coded(tokens: Tokens, number: Numeral, dates_read: bool) -> bool:
    """The number is part of a name, code, time or date."""
    first = number.first
    if not tokens.digits(first):
        if tokens.word(number.after) == "o'clock" or tokens.word(number.after) == "o’clock":
            return True
        before = tokens.word(first - 1)
        return before in ("room", "flight", "chapter", "channel") and number.value is not None
    before, following = tokens.words[first - 1], tokens.words[number.after]
    if before in contexts.MAKES:
        return True
    if _amid_words(tokens, number, before, following):
        return _bare_year(tokens, number, before, following)
    if inside_name(tokens, number.first):
        return money.currency_before(tokens, first) is None
    raw = tokens.raw(first)
    if tokens.loose and _slashed(tokens, first, number.after):
        return True
    if raw[0] == "0" and len(raw) > 2 and raw.isdecimal() and raw.strip("0") and tokens.size > 2:
        return True
    if (
        raw[0] == "0"
        and len(raw) > 1
        and raw[1].isdecimal()
        and tokens.joined(number.after)
        and tokens.word(number.after).isalpha()
    ):
        return True
    if tokens.word(first - 1) == "+" and tokens.joined(first) and tokens.digits(first - 2):
        return True
    return (
        contexts.is_clock(tokens, number)
        or contexts.is_phone_or_code(tokens, number)
        # where the dates kind has read the text, what it left is no date
        or (not dates_read and contexts.is_date(tokens, number))
        or _lettered(tokens, number)
    )


def _slashed(tokens: Tokens, first: int, after: int) -> bool:
    """Part of a date or an address in tokenised text: "08 / 2 / 13", "news / 2014 / item"."""
    words = tokens.words
    before = words[first - 1] == "/" and (tokens.digits(first - 2) or words[first - 2].isalpha())
    behind = words[after] == "/" and (tokens.digits(after + 1) or words[after + 1].isalpha())
    if words[first] == "9" and words[after : after + 2] == ["/", "11"]:
        return True
    return (before and behind) or ((before or behind) and words[first][0] == "0" and len(words[first]) > 1)


def _amid_words(tokens: Tokens, number: Numeral, before: str, following: str) -> bool:
    """Plain words stand about the figure, none of a date or a clock: it can be no part of a code."""
    return (
        before.isalpha()
        and following.isalpha()
        and following not in CODED
        and before not in contexts.MONTHS
        and not tokens.joined(number.after)
        and not tokens.joined(number.first)
        and tokens.words[number.first][0] != "0"
    )


CODED = contexts.CLOCK | contexts.MONTHS | frozenset("a p".split())


def _bare_year(tokens: Tokens, number: Numeral, before: str, following: str) -> bool:
    """A year that its preposition shows, so that nothing more need be asked: "in 2014 the …"."""
    raw = tokens.words[number.first]
    return (
        len(raw) == 4
        and raw.isdecimal()
        and "1900" <= raw <= "2100"
        and before in contexts.YEAR_BEFORE
        and following in FUNCTION
    )


def _lettered(tokens: Tokens, number: Numeral) -> bool:
    """Letters or an underscore stick to the digits and make no unit: 5G, 4x4, 3rd-hand codes."""
    after = number.after
    if not tokens.joined(after):
        return False
    raw = tokens.raw(after)
    if raw in ("G", "x", "X", "D") and not tokens.digits(after + 1):
        return tokens.raw(number.first).isdecimal() and len(tokens.raw(number.first)) == 1 and raw != "x"
    if (
        raw.isalpha()
        and tokens.digits(after + 1)
        and tokens.joined(after + 1)
        and raw not in ("ft", "x", "m")
    ):
        return raw not in SYMBOLS or len(tokens.raw(after + 1)) > 2  # "5c80dd97"
    if raw == "p" and tokens.raw(number.first) in SCAN_LINES:
        return True
    return raw == "_"


SCAN_LINES = frozenset(("360", "480", "720", "1080", "1440", "2160"))
