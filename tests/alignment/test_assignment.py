"""Slots go together where each is the other's best, clearly."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from discrep.alignment.assignment import mutually_best
from discrep.alignment.thresholds import MARGIN


def test_each_goes_to_its_best() -> None:
    candidates = [(5.0, 0, 0, "a"), (2.0, 0, 1, "b"), (6.0, 1, 1, "c")]
    assert list(mutually_best(candidates)) == [(0, 0, "a"), (1, 1, "c")]


def test_who_is_nobody_s_best_stays_alone() -> None:
    assert list(mutually_best([(5.0, 0, 0, "a"), (2.0, 1, 0, "b")])) == [(0, 0, "a")]


def test_two_rivals_too_close_to_call_go_to_neither() -> None:
    close = [(5.0, 0, 0, "a"), (5.0 - MARGIN / 2, 0, 1, "b")]
    assert list(mutually_best(close)) == []
    clear = [(5.0, 0, 0, "a"), (5.0 - MARGIN, 0, 1, "b")]
    assert list(mutually_best(clear)) == [(0, 0, "a")]


@given(st.lists(st.tuples(st.floats(0, 9), st.integers(0, 4), st.integers(0, 4), st.none()), max_size=12))
def test_nobody_goes_twice_and_order_changes_nothing(
    candidates: list[tuple[float, int, int, None]],
) -> None:
    once = list({(left, right): c for c in candidates for left, right in [c[1:3]]}.values())
    found = list(mutually_best(once))
    assert len({left for left, *_ in found}) == len({right for _, right, _ in found}) == len(found)
    assert list(mutually_best(once[::-1])) == found
