"""Lengths of time that count something else are left to the quantities; near misses stay times."""

from __future__ import annotations

import pytest

import discrep


def durations(text: str) -> list[str]:
    return [f.surface for f in discrep.extract(discrep.article(text, id="a")) if f.kind == "duration"]


@pytest.mark.parametrize(
    "text",
    [
        "The plant makes 40,000 litres a day.",
        "They earn $40 an hour.",
        "Three quarters of the members agreed.",
        "It cost a quarter million dollars.",
        "The boy was eighteen months of age.",
    ],
)
def test_rates_shares_and_ages_are_no_lengths(text: str) -> None:
    assert durations(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Some 12 people died a day after the fire.", "a day"),
        ("Output grew for three quarters.", "three quarters"),
        ("The trial took a week.", "a week"),
        ("The baby was ill for eighteen months.", "eighteen months"),
    ],
)
def test_near_misses_stay_lengths(text: str, found: str) -> None:
    assert durations(text) == [found]


@pytest.mark.parametrize(
    ("text", "value"),
    [("The plant makes 40,000 litres a day.", "P1D"), ("They run seven flights a week.", "P1W")],
)
def test_the_unit_of_a_rate_is_every_such_time(text: str, value: str) -> None:
    facts = [f for f in discrep.extract(discrep.article(text, id="a")) if f.kind == "date"]
    assert [(f.value.type, f.value.timex) for f in facts] == [("SET", value)]
