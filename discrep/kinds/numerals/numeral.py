"""A number found in a text: where it stands, and its value."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from discrep.kinds.numerals.words_en import TENS, UNITS, Vague

NUMBER_WORDS = frozenset((*UNITS, *TENS))


class Numeral(NamedTuple):
    """A number found at tokens `first:after`."""

    first: int
    after: int
    value: Decimal | None  # None: more digits than we reckon with, kept as text
    step: int = 0  # power of ten of the last stated digit
    vague: Vague | None = None  # "dozens": the interval instead of a figure
    form: str = "digits"  # digits · spelt · fraction · ordinal · junk
