"""Quotations are found between marks of every style, and nothing else is."""

from __future__ import annotations

import pytest

import discrep


def quotes(text: str) -> list[discrep.Fact]:
    return [f for f in discrep.extract(discrep.article(text)) if f.kind == "quote"]


@pytest.mark.parametrize(
    "text",
    [
        '"We have no water left," said Ana Brito.',
        "“We have no water left,” said Ana Brito.",
        "‘We have no water left,’ said Ana Brito.",
        "'We have no water left,' said Ana Brito.",
        "«We have no water left», said Ana Brito.",
        "`` We have no water left, '' said Ana Brito.",
        "``We have no water left,'' said Ana Brito.",
        'Ana Brito said: "We have no water left."',
        'According to Ana Brito, "we have no water left".',
        '"We have no water left," Ana Brito also told reporters on Friday.',
    ],
)
def test_styles_of_marks_and_places_of_the_speaker(text: str) -> None:
    (fact,) = quotes(text)
    assert fact.value.words.strip(",.").lower() == "we have no water left"
    assert fact.value.speaker == "Ana Brito"


def test_spans_are_the_words_between_the_marks() -> None:
    text = "Ana Brito said: “We have no\n water left.” The lake is dry."
    (fact,) = quotes(text)
    assert text[fact.start : fact.end] == fact.surface == "We have no\n water left."
    assert fact.value.to_dict() == {"words": "We have no water left.", "speaker": "Ana Brito"}


def test_two_parts_have_one_speaker() -> None:
    first, second = quotes('"We have no water left," Ana Brito said. "The wells went dry in the spring."')
    assert first.value.speaker == second.value.speaker == "Ana Brito"


def test_a_quotation_over_two_paragraphs_is_one() -> None:
    text = '"The wells went dry in the spring.\n\nSince then we have had no water," said Ana Brito.'
    (fact,) = quotes(text)
    assert fact.value.words == "The wells went dry in the spring. Since then we have had no water,"


def test_paragraphs_that_each_open_with_a_mark() -> None:
    text = "“The wells went dry in the spring.\n\n“Since then we have had no water,” said Ana Brito."
    assert [f.value.words for f in quotes(text)] == [
        "The wells went dry in the spring.",
        "Since then we have had no water,",
    ]


def test_paragraphs_whose_line_break_is_lost() -> None:
    text = (
        'Ana Brito was angry. "The wells went dry in the spring. "Since then we have had no water," she said. '
        'The council met. "We will send lorries with tanks," the mayor said.'
    )
    assert [f.value.words for f in quotes(text)] == [
        "The wells went dry in the spring.",
        "Since then we have had no water,",
        "We will send lorries with tanks,",
    ]


def test_inches_open_nothing() -> None:
    text = 'The 40" screen fell on a 6" nail. "We have no idea how it came down," said Ana Brito.'
    assert [f.value.words for f in quotes(text)] == ["We have no idea how it came down,"]


def test_nested_marks_give_the_outer_quotation() -> None:
    text = "“He told me ‘you will never get a drop of it’ and left,” said Ana Brito."
    assert [f.value.words for f in quotes(text)] == ["He told me ‘you will never get a drop of it’ and left,"]
    text = "‘He told me “you will never get a drop of it” and left,’ said Ana Brito."
    assert [f.value.words for f in quotes(text)] == ["He told me “you will never get a drop of it” and left,"]


@pytest.mark.parametrize(
    "text",
    [
        'The so-called "free wells" are dry.',
        "The farmers' union and the miners' union met at the drivers' request.",
        "It's the '90s again, and the band's fans don't mind; they're singin' along.",
        'The film "The Long Way Home to Lagos" won.',
        "Rock 'n' roll isn't dead, it's the fans' choice.",
    ],
)
def test_terms_titles_and_apostrophes_are_no_quotations(text: str) -> None:
    assert quotes(text) == []


def test_apostrophes_do_not_close_single_marks() -> None:
    text = "'The farmers' wells are dry and it's our fault,' Ana Brito said."
    assert [f.value.words for f in quotes(text)] == ["The farmers' wells are dry and it's our fault,"]


def test_facts_inside_a_quotation_stay() -> None:
    kinds = {
        f.kind for f in discrep.extract(discrep.article('"We lost 12 boats on Monday," Ana Brito said.'))
    }
    assert {"count", "date", "quote"} <= kinds


@pytest.mark.parametrize("who", ["he", "she", "they"])
def test_a_pronoun_that_stands_for_nobody_gives_no_speaker(who: str) -> None:
    (fact,) = quotes(f'"We have no water left in the wells," {who} said.')
    assert fact.value.speaker is None


@pytest.mark.parametrize(
    "text", ['"', '""', "''''", '"a b c d e', "‘‘‘a b c d’’’", '" said "', "«»“”‘’``''", '"…"']
)
def test_odd_marks_do_no_harm(text: str) -> None:
    for fact in quotes(text + " and then\n\n" + text):
        assert fact.surface
