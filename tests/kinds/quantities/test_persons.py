"""Two ages that one article gives to one person."""

from __future__ import annotations

import pytest

from discrep.kinds.persons import people_of
from discrep.kinds.quantities.persons import align
from tests.alignment.telling import read


def told(text: str) -> list[str]:
    return [a.slot for a in align(people_of(read("a", text)))]


def test_two_ages_of_one_name_are_laid_beside_each_other() -> None:
    assert told("Ann Holt, 34, won the race. Later Ann Holt, 43, thanked the crowd.") == ["age of Ann Holt"]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Holt, 34, won the race. Later Ann Holt, 34, thanked the crowd.",
        "Ann Holt, 34, won the race. Her son Tom Holt, 13, thanked the crowd.",
        "Ann Holt, 34, won the race. In 2011 Ann Holt, then 26, had come last.",
    ],
)
def test_ages_of_two_persons_or_times_are_not(text: str) -> None:
    assert told(text) == []
