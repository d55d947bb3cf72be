"""What of a sentence carries content: names, figures, words under their keys, phrases as one."""

from __future__ import annotations

import pytest

from discrep.framing.words import Words
from discrep.kinds.claims.content import content
from discrep.kinds.claims.statements import Token


def tokens(text: str) -> list[Token]:
    words = Words(text)
    return content(words, 0, len(words.words))


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Rebels took thirteen villages.", ["13"]),
        ("Rebels took sixty villages and 1,400 goats.", ["60", "1400"]),
        ("Rebels took a dozen villages.", ["12"]),
        ("Rebels took several villages.", []),
        ("Rebels took no villages in zero days.", []),
    ],
)
def test_a_figure_in_words_is_the_figure(text: str, figures: list[str]) -> None:
    assert [t.key for t in tokens(text) if t.number] == figures


def test_light_words_carry_nothing() -> None:
    assert [t.key for t in tokens("It was with the rebels that they were.")] == ["rebel"]


def test_a_capital_within_a_sentence_makes_a_name_and_one_at_its_head_does_not() -> None:
    assert [(t.key, t.name) for t in tokens("Rebels left Varnholt")] == [
        ("rebel", False),
        ("leav", False),
        ("varnholt", True),
    ]


def test_a_phrase_of_the_tables_is_one_word() -> None:
    assert [t.key for t in tokens("The mayor stepped down quietly")] == ["mayor", "step_down", "quietly"]
    assert "step_down" not in [t.key for t in tokens("The mayor stepped quietly down")]


def test_a_weekday_tells_when() -> None:
    assert [(t.name, t.when) for t in tokens("rebels left on Tuesday")][-1] == (False, True)
