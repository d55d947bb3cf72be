"""Facts in one sentence of two texts."""

from __future__ import annotations

from discrep.alignment.twins import twins
from tests.alignment.telling import findings, read

KINDS = frozenset(("count", "money", "date", "time", "measure"))
TEXT = (
    "The council of Arnstead voted on Monday to sell the old mill.\n\n"
    "The buyer, a firm from Leeds, plans 60 flats and a museum of weaving on the site, the mayor told reporters."
)


def pairs(first: str, second: str) -> list[tuple[str, str]]:
    return [
        (t.left.fact.surface, t.right.fact.surface) for t in twins(read("a", first), read("b", second), KINDS)
    ]


def test_a_changed_figure_in_one_sentence_finds_its_twin() -> None:
    assert ("60 flats", "90 flats") in pairs(TEXT, TEXT.replace("60 flats", "90 flats"))
    assert "count-conflict" in {f.rule for f in findings(TEXT, TEXT.replace("60 flats", "90 flats"))}


def test_a_changed_weekday_is_told() -> None:
    assert "date-conflict" in {f.rule for f in findings(TEXT, TEXT.replace("Monday", "Thursday"))}


def test_equal_texts_say_nothing() -> None:
    assert not findings(TEXT, TEXT)


def test_sentences_that_only_share_a_few_words_are_no_twins() -> None:
    other = "The buyer plans a school with 90 places, the teachers' union of York said in a letter on Friday."
    assert not pairs(TEXT, other)


def test_short_sentences_are_no_twins() -> None:
    assert not pairs("It has 60 flats.", "It has 90 flats.")
