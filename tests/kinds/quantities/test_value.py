"""Quantities compare as sets of possible values."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from discrep.model import Outcome
from tests.kinds.quantities.reading import only

SAME, NARROWER, WIDER = Outcome.SAME, Outcome.NARROWER, Outcome.WIDER
OVERLAP, DISJOINT, UNKNOWN = Outcome.OVERLAP, Outcome.DISJOINT, Outcome.UNKNOWN

PAIRS = [
    ("12 people died", "14 people died", DISJOINT),
    ("12 people died", "twelve people died", SAME),
    ("at least 12 people died", "18 people died", WIDER),
    ("more than 100 people died", "80 people died", DISJOINT),
    ("as many as 92,000 people died", "88,000 people died", WIDER),
    ("nearly 100,000 people died", "92,000 people died", WIDER),
    ("about 90 people died", "92 people died", WIDER),
    ("92,000 people died", "92,143 people died", WIDER),
    ("30 people died", "31 people died", DISJOINT),
    ("dozens of people died", "31 people died", WIDER),
    ("dozens of people died", "110 people died", OVERLAP),
    ("dozens of people died", "hundreds of people died", DISJOINT),
    ("several people died", "two people died", OVERLAP),
    ("18 to 25 people died", "20 people died", WIDER),
    ("it cost $3 million", "it cost $3.2 million", WIDER),
    ("it cost $60m", "it cost $75m", DISJOINT),
    ("it cost $60m", "it cost US$60 million", SAME),
    ("it cost $60m", "it cost A$80m", DISJOINT),
    ("it cost US$60m", "it cost 410 million kroner", UNKNOWN),
    ("it cost 75 cents", "it cost $0.75", SAME),
    ("it rose 5%", "it stood at 5%", UNKNOWN),
    ("it is 5%", "it is 5.4%", WIDER),
    ("it is 52%", "it is 57%", DISJOINT),
    ("it is 85 miles off", "it is 135 km off", OVERLAP),
    ("it is 60 metres deep", "it is 150 metres deep", DISJOINT),
    ("it is 60 metres deep", "it is 60 kg heavy", UNKNOWN),
    ("it was 41C", "it was 106F", WIDER),
    ("a third of voters came", "12 voters came", UNKNOWN),
]


@pytest.mark.parametrize(("a", "b", "expected"), PAIRS)
def test_outcome(a: str, b: str, expected: Outcome) -> None:
    assert only(a).compare(only(b)) is expected


@pytest.mark.parametrize(("a", "b", "expected"), PAIRS)
def test_comparison_mirrors(a: str, b: str, expected: Outcome) -> None:
    assert only(b).compare(only(a)) is expected.mirrored


@given(st.integers(min_value=1, max_value=10**9))
def test_a_count_is_the_same_as_itself(number: int) -> None:
    value = only(f"{number:,} people died")
    assert value.compare(value) is SAME
    assert value.to_dict()["low"] == str(number)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("at least 12,000 people died", "at least 12,000 people"),
        ("it cost $4.50", "4.5 dollar"),
        ("it is 52%", "52%"),
        ("dozens of people died", "roughly 24 to 99 people"),
    ],
)
def test_says(text: str, says: str) -> None:
    assert only(text).says() == says


def test_a_hedged_figure_is_an_interval_around_it() -> None:
    shown = only("about 90 people died").to_dict()
    assert (shown["low"], shown["high"], shown["bound"]) == ("81", "99", "about")


def test_too_many_digits_are_kept_as_text() -> None:
    digits = "7" * 5000
    value = only(f"It cost ${digits}.")
    assert value.to_dict()["low"] == digits
    assert value.compare(value) is SAME
