"""Plain words of a draft that its source has another, excluding word for."""

from __future__ import annotations

import pytest

import discrep
from discrep.findings.support.alternatives import _members
from discrep.findings.support.alternatives_en import SETS
from discrep.model import Severity

SOURCE = (
    "Two women were hurt on Tuesday morning when a truck loaded with gravel hit a church hall in Ballina, police "
    "said. The driver, a farmer, had suffered a heart attack at the wheel and died. It was the third crash at the "
    "narrow crossing this year.\n\n"
    "Council engineer Dervla Moran said the smaller of two planned bridges would be built first. Her father had been "
    "the parish clerk. Coal lorries use the road daily, mostly empty ones."
)


def graver(draft: str) -> list[str]:
    report = discrep.compare(
        [discrep.article(draft, id="draft")], against=[discrep.article(SOURCE, id="source")]
    )
    return [f.locations[0].surface for f in report.findings if f.severity is not Severity.NOTE]


@pytest.mark.parametrize(
    ("draft", "word"),
    [
        ("Two men were hurt in Ballina when a truck with gravel hit a church hall.", "men"),
        ("Two women were hurt when a train loaded with gravel hit a church hall.", "train"),
        ("The driver had suffered a stroke at the wheel and died.", "stroke"),
        ("It was the fifth crash at the narrow crossing this year.", "fifth"),
        ("The larger of two planned bridges would be built first, Dervla Moran said.", "larger"),
        ("Her mother had been the parish clerk, Dervla Moran said.", "mother"),
    ],
)
def test_a_word_that_excludes_the_sources_is_a_warning(draft: str, word: str) -> None:
    assert any(word in surface for surface in graver(draft))


@pytest.mark.parametrize(
    "draft",
    [
        "Two women were injured when a lorry with gravel hit a church hall in Ballina on Tuesday.",
        "The driver died of a heart attack at the wheel. He was a farmer.",
        "It was the third crash at the narrow crossing this year, the first of them in spring.",
        "The smaller of two bridges will come first; the larger one is planned for later, said Dervla Moran.",
        "Dervla Moran is a daughter of the former parish clerk.",
        "Lorries laden with coal use the road every day.",
    ],
)
def test_another_word_for_the_same_is_silent(draft: str) -> None:
    assert graver(draft) == []


def test_no_word_stands_twice_in_a_set() -> None:
    for line in filter(None, SETS.split("\n")):
        words = line.lstrip("~ ").replace("|", " ").split()
        assert len(words) == len(set(words)), line
    assert "heart attack" in _members()
