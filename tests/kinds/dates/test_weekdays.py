"""Weekdays of texts without a date."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from discrep.kinds.dates.weekdays import relate
from discrep.model import Outcome

DAYS = st.builds(
    "XXXX-WXX-{}{}".format, st.integers(1, 7), st.sampled_from(("", "TMO", "TAF", "TEV", "TNI", "T17:30"))
)


@pytest.mark.parametrize(
    ("left", "right", "outcome"),
    [
        ("XXXX-WXX-2", "XXXX-WXX-2", Outcome.SAME),
        ("XXXX-WXX-2", "XXXX-WXX-3", Outcome.DISJOINT),
        ("XXXX-WXX-2TMO", "XXXX-WXX-2", Outcome.NARROWER),
        ("XXXX-WXX-2", "XXXX-WXX-2T17:30", Outcome.WIDER),
        ("XXXX-WXX-7TNI", "XXXX-WXX-1", Outcome.OVERLAP),
        ("XXXX-WXX-5TNI", "XXXX-WXX-6TNI", Outcome.DISJOINT),
        ("XXXX-WXX-2TMO", "XXXX-WXX-2TAF", Outcome.OVERLAP),
        ("XXXX-WXX-2", "PRESENT_REF", Outcome.UNKNOWN),
    ],
)
def test_bare_weekdays(left: str, right: str, outcome: Outcome) -> None:
    assert relate(left, right, None, None) is outcome


def test_a_weekday_and_a_known_day() -> None:
    tuesday = dt.date(2019, 5, 14)
    assert relate("XXXX-WXX-2", "2019-05-14", None, tuesday) is Outcome.SAME
    assert relate("XXXX-WXX-3", "2019-05-14", None, tuesday) is Outcome.DISJOINT


@given(DAYS, DAYS)
def test_relation_is_symmetric(left: str, right: str) -> None:
    assert relate(left, right, None, None) is relate(right, left, None, None).mirrored
