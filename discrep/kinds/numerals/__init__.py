"""The number grammar that dates and quantities stand on: digits and English number words, exactly."""

from discrep.kinds.numerals.digits import EXACT, Digits, ascii_digits, read_digits, step_of
from discrep.kinds.numerals.find import find
from discrep.kinds.numerals.numeral import Numeral
from discrep.kinds.numerals.reader import opens, read
from discrep.kinds.numerals.tokens import Tokens, spaced
from discrep.kinds.numerals.words_en import Vague, share

__all__ = [
    "EXACT",
    "Digits",
    "Numeral",
    "Tokens",
    "Vague",
    "ascii_digits",
    "find",
    "opens",
    "read",
    "read_digits",
    "share",
    "spaced",
    "step_of",
]
