"""What multiplies or divides a figure: scale words and letters, strokes, powers of ten."""

from __future__ import annotations

from decimal import Decimal

from discrep.kinds.numerals.digits import EXACT, step_of
from discrep.kinds.numerals.numeral import Numeral
from discrep.kinds.numerals.tokens import Tokens
from discrep.kinds.numerals.words_en import DOZEN, LETTER_SCALES, SCALES, share


def slash(tokens: Tokens, index: int, part: Decimal) -> Numeral:
    below = tokens.raw(index + 2)
    after = index + 3
    if not tokens.digits(index + 2) or not below.isdecimal() or len(below) > 4 or tokens.word(after) == "/":
        while tokens.word(after) == "/" and tokens.digits(after + 1):
            after += 2
        return Numeral(index, after, None, form="junk")
    whole = Decimal(below)
    if not whole or part != int(part) or (int(part), int(whole)) in NOT_FRACTIONS:
        return Numeral(index, after, None, form="junk")
    return Numeral(index, after, share(int(part), int(whole)), -12, form="fraction")


NOT_FRACTIONS = frozenset(((9, 11), (24, 7), (7, 7), (50, 50)))


def power_of_ten(tokens: Tokens, index: int, value: Decimal) -> Numeral:
    """Reads "2.48×10−5", where the raised exponent has come down to the line."""
    base, after = tokens.raw(index + 2), index + 3
    sign = 1
    if tokens.word(after) in ("-", "−", "^"):
        sign = -1 if tokens.word(after) != "^" else 1
        after += 1
    if base != "10" or not tokens.raw(after).isdecimal() or len(tokens.raw(after)) > 2:
        return Numeral(index, index + 1, value, step_of(value))
    scaled = value.scaleb(sign * int(tokens.raw(after)), EXACT)
    return Numeral(index, after + 1, scaled, step_of(scaled))


def scaled(tokens: Tokens, number: Numeral) -> Numeral:
    """The number with the scale word or letter behind it, if one stands there."""
    at = number.after
    word = tokens.word(at)
    if number.value is None or not word:
        return number
    power = 0
    if word in SCALES:
        power = SCALES[word]
    elif word == "-" and tokens.word(at + 1) in SCALES and tokens.joined(at + 1):
        power, at = SCALES[tokens.word(at + 1)], at + 1
    elif (
        tokens.joined(at)
        and tokens.raw(at) in LETTER_SCALES
        and not (tokens.raw(at) == "K" and number.step < -1)
    ):
        power = LETTER_SCALES[tokens.raw(at)]
    elif word in DOZEN and word not in ("score", "gross"):
        dozens = EXACT.multiply(number.value, Decimal(DOZEN[word]))
        return number._replace(after=at + 1, value=dozens)
    if not power:
        return number
    times = number.value.scaleb(power, EXACT)
    grown = number._replace(after=at + 1, value=times, step=number.step + power)
    return scaled(tokens, grown) if power < 9 else grown
