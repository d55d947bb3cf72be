"""Keys meet under every form of a word; senses come from the tables."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from discrep.kinds.claims.keys import key, same_name
from discrep.kinds.claims.opposites_en import OPPOSITES
from discrep.kinds.claims.senses import Sense, meanings, sense

_MIRROR = {Sense.NARROWER: Sense.WIDER, Sense.WIDER: Sense.NARROWER}


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


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("rose", "fell", Sense.OPPOSITE),
        ("seized", "annexed", Sense.SAME),
        ("murdered", "killed", Sense.NARROWER),
        ("killed", "assassinated", Sense.WIDER),
        ("drowned", "survived", Sense.OPPOSITE),
        ("safe", "unsafe", Sense.OPPOSITE),
        ("effective", "ineffective", Sense.OPPOSITE),
        ("cover", "discover", Sense.APART),
        ("form", "inform", Sense.APART),
        ("sang", "signed", Sense.APART),
    ],
)
def test_senses(a: str, b: str, expected: Sense) -> None:
    assert sense(key(a), key(b)) is expected


WORDS = st.sampled_from(sorted(meanings().acts)) | st.text("abcdeinrstu", min_size=1, max_size=9)


@given(WORDS, WORDS)
def test_sense_is_symmetric(a: str, b: str) -> None:
    forth, back = sense(a, b), sense(b, a)
    assert back is _MIRROR.get(forth, forth)


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


def test_no_row_has_a_word_on_both_sides() -> None:
    for line in OPPOSITES.strip().split("\n"):
        left, _, right = line.removeprefix("~").partition(" | ")
        assert right, line
        assert not set(map(key, left.split())) & set(map(key, right.split())), line
