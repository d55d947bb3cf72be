"""Lengths and years of one event that no table aligns."""

from __future__ import annotations

import pytest

import discrep
from discrep.config import Config

TOP = "A fire at Henry Dahl's bakery in Ribe was put out on Friday night. Dahl was unhurt, Dahl's wife said. "
OTHER = "Firefighters put out a fire on Friday night at the bakery of Henry Dahl in Ribe. Dahl, the baker, was not hurt. "


def found(first: str, second: str) -> list[str]:
    texts = (discrep.article(TOP + first, id="a"), discrep.article(OTHER + second, id="b"))
    return [
        f.rule
        for f in discrep.compare(texts, config=Config(same_story=True)).findings
        if f.severity.value != "note"
    ]


@pytest.mark.parametrize(
    ("first", "second", "rule"),
    [
        (
            "The main road was closed for five hours.",
            "The road reopened after nine hours.",
            "duration-conflict",
        ),
        (
            "A 2003 film, The Bread of Ribe, was shot in the shop.",
            "The shop was seen in the 2005 movie The Bread of Ribe.",
            "date-conflict",
        ),
    ],
)
def test_a_length_or_year_of_one_thing_is_told(first: str, second: str, rule: str) -> None:
    assert found(first, second) == [rule]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The main road was closed for five hours.", "The oven had burned for nine hours."),
        ("The road was closed for five hours.", "The road may be closed for up to nine hours."),
        ("A 2003 film, The Bread of Ribe, was shot in the shop.", "The shop was built in 1995."),
    ],
)
def test_another_length_or_year_is_no_rival(first: str, second: str) -> None:
    assert not found(first, second)
