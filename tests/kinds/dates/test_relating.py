"""How two ranges relate: a conflict only beyond the margin."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from discrep.kinds.dates.relating import relate, seconds
from discrep.model import Outcome


@pytest.mark.parametrize(
    ("a", "b", "margin", "outcome"),
    [
        ((3, 5), (3, 5), 0, Outcome.SAME),
        ((3, 5), (2, 9), 0, Outcome.NARROWER),
        ((2, 9), (3, 5), 0, Outcome.WIDER),
        ((2, 5), (4, 9), 0, Outcome.OVERLAP),
        ((2, 3), (4, 9), 0, Outcome.DISJOINT),
        ((2, 3), (4, 9), 1, Outcome.OVERLAP),
        ((2, 3), (5, 9), 1, Outcome.DISJOINT),
    ],
)
def test_outcomes(a: tuple[int, int], b: tuple[int, int], margin: int, outcome: Outcome) -> None:
    assert relate(a, b, margin) is outcome


_MIRROR = {Outcome.NARROWER: Outcome.WIDER, Outcome.WIDER: Outcome.NARROWER}
_RANGES = st.tuples(st.integers(0, 9), st.integers(0, 9)).map(lambda r: (min(r), max(r)))


@given(_RANGES, _RANGES, st.integers(0, 3))
def test_the_order_only_turns_the_outcome_round(a: tuple[int, int], b: tuple[int, int], margin: int) -> None:
    forth, back = relate(a, b, margin), relate(b, a, margin)
    assert back is _MIRROR.get(forth, forth)


def test_days_and_months_have_no_common_measure() -> None:
    days, months = seconds(Decimal(1), "week"), seconds(Decimal(1), "year")
    assert days == ("s", 604_800)
    assert months == ("m", 12)
    assert seconds(Decimal(1), "season") is None
