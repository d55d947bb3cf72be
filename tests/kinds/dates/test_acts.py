"""What a date is read as the date of, and whose act it is."""

from __future__ import annotations

import pytest

import discrep
from discrep.kinds.dates.acts import Act, act
from discrep.model import Member
from discrep.pipeline import extraction

HALE = "The sculptor Edith Hale died in Bristol on Thursday. "


def told(text: str) -> Act | None:
    """The act of the last date of a text."""
    read = extraction(discrep.article(text, id="a", published="2009-10-16"))
    dates = [f for f in read.facts if f.kind in ("date", "time")]
    return act(Member(read, dates[-1]))


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        (HALE + "Hale was born in Truro in 1923.", "birth", "hale"),
        (HALE + "Born in Truro in 1923, Edith Hale moved to Bristol as a child.", "birth", "hale"),
        (HALE + "In 1953 she married Owen Pryce.", "wedding", "hale"),
        (HALE + "Hale's retirement in 1988 ended the school.", "retirement", "hale"),
        (HALE + "Hale, convicted in 1961, never spoke of it.", "conviction", "hale"),
        (HALE + "Hale, who was arrested in 1961, never spoke of it.", "arrest", "hale"),
        (HALE + "The new bridge was opened in 1961.", "opening", "bridge"),
        (HALE + "Police arrested Hale in 1961.", "arrest", "hale"),
        (HALE + "The resignation of Hale in 1961 was a shock.", "resignation", "hale"),
        (HALE + "Hale's brother was born in 1921.", "birth", "brother hale"),
        (
            "Ada Holt, 52, and Ivor Pike, 44, were arrested on Tuesday. Holt is a baker.",
            "arrest",
            "holt pike",
        ),
    ],
)
def test_the_act_and_its_bearer(text: str, name: str, words: str) -> None:
    found = told(text)
    assert found is not None
    assert (found.name, " ".join(sorted(found.who.words))) == (name, words)


@pytest.mark.parametrize(
    "text",
    [
        HALE + "She was arrested for robbing a bank in 1961.",
        HALE + "Hale was charged with frauds in 1961.",
        HALE + "Hale had left by 1961.",
        HALE + "A spokesman confirmed her arrest on Tuesday.",
        HALE + "Hale lived quietly in 1961.",
        "Two men fought on Thursday. He was born in 1961.",
    ],
)
def test_no_act_is_told(text: str) -> None:
    found = told(text)
    assert found is None or found.general


def test_a_second_time_is_marked() -> None:
    found = told(HALE + "Hale was elected again in 1961.")
    assert found is not None
    assert found.again == {"again"}
