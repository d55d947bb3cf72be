"""The words by which a row is found are in everything that the row fits."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from discrep.kinds.claims.deeds.cues import cues, rows_near
from discrep.kinds.claims.deeds.scales_en import ROWS


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("(?:was|were) <2>scalded", {"scalded"}),
        ("(?:fell|fallen) <3>(?:overboard|off the pier)", {"fell", "fallen"}),
        ("bruised|(?:was|were) grazed", {"bruised", "grazed"}),
        ("(?:sailing )?boats? (?:sank|went down)", {"boat", "boats"}),
        ("limp(?:ed|ing) <1>home", {"home"}),
        ("(?:slipped|fell)(?: and drowned| to death)?", {"slipped", "fell"}),
    ],
)
def test_the_most_telling_words_are_chosen(words: str, found: set[str]) -> None:
    assert cues(words) == found


@pytest.mark.parametrize("words", [r"\S+ed", "limp(?:ed|ing)", "(?:quite )?(?:almost )?"])
def test_a_row_without_a_whole_word_is_always_tried(words: str) -> None:
    assert cues(words) is None


@settings(max_examples=300)
@given(st.data())
def test_whatever_a_row_fits_holds_one_of_its_cues(data: st.DataObject) -> None:
    n = data.draw(st.integers(0, len(ROWS) - 1))
    words = re.sub(r"<\d>", "(?:quite )?", ROWS[n].words).replace(r"\S+", "quite")
    text = data.draw(st.from_regex(f"(?:{words})", fullmatch=True))
    assert n in rows_near(text.split(" "))
