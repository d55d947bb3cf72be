"""Exact values of digit strings in the forms news text has."""

from __future__ import annotations

import re
import unicodedata
from decimal import Context, Decimal
from functools import lru_cache
from typing import NamedTuple

EXACT = Context(prec=96)  # wide enough that no product of two readable numbers is rounded
LONGEST = 40  # digits; a longer string is kept as text
LARGEST_EXPONENT = 40

_GROUPED_DOTS = re.compile(r"\d{1,3}(?:\.\d{3})+,\d{1,2}|\d{1,3}(?:\.\d{3}){2,}")
_VERSION = re.compile(r"\d+(?:\.\d+){2,}")
_COMMA_DECIMAL = re.compile(r"\d{1,3},\d{1,2}")
_BLANKS = re.compile(r"\s")


class Digits(NamedTuple):
    """Value of a digit string and the power of ten of its last stated digit; no value if too large."""

    value: Decimal | None
    step: int


def ascii_digits(text: str) -> str:
    """The same string with every decimal digit in its ASCII form."""
    if text.isascii():
        return text
    return "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text)


@lru_cache(2048)
def read_digits(surface: str) -> Digits | None:
    """The value of a digit string; None where it is a version number or an address."""
    if surface.isdecimal() and surface.isascii() and len(surface) <= LONGEST:
        bare = surface.rstrip("0")
        return Digits(Decimal(surface), len(surface) - len(bare) if bare else 0)
    text = _BLANKS.sub("", ascii_digits(surface))
    if text.count(".") > 1 or ("." in text and "," in text):
        if _GROUPED_DOTS.fullmatch(text):
            text = text.replace(".", "").replace(",", ".")
        elif _VERSION.fullmatch(text):
            return None
        else:
            text = text.replace(",", "")
    elif "," in text:
        text = text.replace(",", ".") if _COMMA_DECIMAL.fullmatch(text) else text.replace(",", "")
    mantissa, _, exponent = text.lower().partition("e")
    if len(mantissa) > LONGEST or (exponent and abs(int(exponent)) > LARGEST_EXPONENT):
        return Digits(None, 0)
    value = Decimal(mantissa)
    if exponent:
        value = value.scaleb(int(exponent), EXACT)
    return Digits(value, step_of(value))


def step_of(value: Decimal) -> int:
    """Power of ten of the last digit that the writer gave: 3 for 92000, -1 for 4.5."""
    exponent = value.as_tuple().exponent
    assert isinstance(exponent, int)
    if exponent < 0 or not value:
        return exponent
    trimmed = value.normalize(EXACT).as_tuple().exponent
    assert isinstance(trimmed, int)
    return trimmed
