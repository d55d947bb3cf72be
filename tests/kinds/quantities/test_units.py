"""The table of units: every word leads to a unit, and units of one dimension convert."""

from __future__ import annotations

from fractions import Fraction

import pytest

from discrep.kinds.quantities.units import SYMBOLS, UNITS, WORDS


def test_every_word_and_sign_leads_to_a_unit() -> None:
    assert {*WORDS.values(), *SYMBOLS.values()} <= set(UNITS)


@pytest.mark.parametrize(
    ("one", "other", "times"),
    [("kilometre", "metre", 1000), ("hour", "minute", 60), ("tonne", "kilogram", 1000), ("foot", "inch", 12)],
)
def test_units_of_one_dimension_convert(one: str, other: str, times: int) -> None:
    a, b = UNITS[one], UNITS[other]
    assert a.dimension == b.dimension
    assert a.factor / b.factor == Fraction(times)


@pytest.mark.parametrize(
    ("word", "unit"), [("miles", "mile"), ("feet", "foot"), ("square metres", "square metre")]
)
def test_a_plural_is_the_unit(word: str, unit: str) -> None:
    assert WORDS[word] == unit


def test_percent_and_points_are_two_dimensions() -> None:
    assert UNITS["percent"].dimension != UNITS["percentage point"].dimension
    assert UNITS["percentage point"].factor == 100 * UNITS["basis point"].factor
