"""Two numbers that are the ends of one, and pairs that are none."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.kinds.quantities.reading import values


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("It will last 10 to 15 years.", 10, 15),
        ("They hold 90,000–100,000 tonnes.", 90_000, 100_000),
        ("It carries 7-9 million barrels.", 7_000_000, 9_000_000),
        ("They hired between 40 and 60 people.", 40, 60),
        ("Two or three people saw it.", 2, 3),
        ("A dose of 45 ± 5 mg was given.", 40, 50),
        ("It takes from 44 to 50 kilograms.", 44, 50),
    ],
)
def test_two_ends_are_one_amount(text: str, low: int, high: int) -> None:
    (found,) = values(text)
    assert (found.low, found.high) == (Decimal(low), Decimal(high))


@pytest.mark.parametrize(
    "text",
    [
        "They won 3-1 at home.",
        "She beat him 15-2 in the final.",
        "He led the guild in 1995-99.",
        "They lost 4 to 6 on Sunday.",
    ],
)
def test_scores_and_seasons_are_no_range(text: str) -> None:
    assert not [v for v in values(text) if v.low is not None and v.low != v.high and v.vague is None]


def test_a_step_and_a_level_are_two_amounts() -> None:
    assert len(values("Output rose 3 percent to 31 percent.")) == 2


def test_a_lower_and_an_upper_bound_are_one_amount() -> None:
    (found,) = values("The crowd was more than 100 and fewer than 300 people.")
    assert (found.low, found.high) == (100, 300)
