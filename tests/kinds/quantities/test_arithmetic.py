"""Figures that a sentence gives twice must fit each other."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from discrep.kinds.quantities.arithmetic import change, conversion, share
from discrep.model import Alignment, Verdict
from tests.kinds.quantities.reading import aligned, members

Check = Callable[[Alignment], Iterator[Verdict]]


def told(check: Check, text: str) -> list[str]:
    return [v.message for v in check(aligned(members("a", text), relation="sentence"))]


@pytest.mark.parametrize(
    ("check", "text"),
    [
        (conversion, "The tunnel is 80 kilometres (90 miles) long."),
        (conversion, "It was 20 degrees Celsius (95 degrees Fahrenheit) there."),
        (share, "It was backed by 12 of the 20 members (75 percent)."),
        (change, "Sales rose 60 percent to $300 million from $200 million."),
        (change, "Sales fell 10 percent from $200 million to $150 million."),
    ],
)
def test_figures_that_do_not_fit_are_told(check: Check, text: str) -> None:
    assert len(told(check, text)) == 1


@pytest.mark.parametrize(
    ("check", "text"),
    [
        (conversion, "The tunnel is 80 kilometres (50 miles) long."),
        (conversion, "It was 20 degrees Celsius (68 degrees Fahrenheit) there."),
        (conversion, "He is 6 feet 2 inches (188 cm) tall."),
        (conversion, "They walked 80 kilometres, then 90 miles by boat."),
        (share, "It was backed by 12 of the 20 members (60 percent)."),
        (share, "It was backed by 12 of the 20 members, and 75 percent of the staff."),
        (change, "Sales rose 50 percent to $300 million from $200 million."),
        (change, "Adjusted for inflation, sales rose 60 percent to $300 million from $200 million."),
        (change, "Sales rose 60 percent, and costs went to $300 million from $200 million."),
    ],
)
def test_figures_that_fit_or_are_of_two_things_are_not(check: Check, text: str) -> None:
    assert told(check, text) == []


def test_only_one_sentence_is_reckoned() -> None:
    text = "The tunnel is 80 kilometres (90 miles) long."
    assert not list(conversion(aligned(members("a", text), relation="same")))
