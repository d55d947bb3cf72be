"""Keys meet under every form of a word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from discrep.kinds.claims.keys import key, same_name


@pytest.mark.parametrize(
    "forms",
    [
        ("seize", "seizes", "seized", "seizing"),
        ("stop", "stops", "stopped", "stopping"),
        ("win", "wins", "won", "winning"),
        ("carry", "carries", "carried", "carrying"),
        ("withdraw", "withdrew", "withdrawn"),
        ("use", "uses", "used", "using"),
        ("ratify", "ratified", "ratifies"),
    ],
)
def test_forms_of_one_word_share_a_key(forms: tuple[str, ...]) -> None:
    assert len({key(form) for form in forms}) == 1


@pytest.mark.parametrize(
    ("a", "b"),
    [("found", "founded"), ("lie", "lay"), ("state", "station"), ("king", "kill"), ("bus", "business")],
)
def test_other_words_do_not(a: str, b: str) -> None:
    assert key(a) != key(b)


@given(st.text("abcdefghijklmnopqrstuvwxyz", max_size=12))
def test_key_never_grows_and_never_fails(word: str) -> None:
    assert len(key(word)) <= max(len(word), 12)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("estonia", "estonian", True),
        ("italy", "italian", True),
        ("iran", "iraq", False),
        ("niger", "nigeria", False),
        ("austria", "australia", False),
        ("zelenskiy", "zelensky", True),
        ("bern", "berlin", False),
    ],
)
def test_names(a: str, b: str, expected: bool) -> None:
    assert same_name(a, b) is expected
