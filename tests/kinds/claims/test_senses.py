"""How two keys relate in meaning comes from the tables and from denying prefixes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from discrep.kinds.claims.keys import key
from discrep.kinds.claims.opposites_en import OPPOSITES
from discrep.kinds.claims.senses import Sense, meanings, sense, soft

_MIRROR = {Sense.NARROWER: Sense.WIDER, Sense.WIDER: Sense.NARROWER}


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


def test_a_soft_pair_is_apart_only_by_soft_rows() -> None:
    assert soft(key("urban"), key("rural"))
    assert not soft(key("rise"), key("fall"))
    assert not soft(key("urban"), key("urban"))


def test_no_row_has_a_word_on_both_sides() -> None:
    for line in OPPOSITES.strip().split("\n"):
        left, _, right = line.removeprefix("~").partition(" | ")
        assert right, line
        assert not set(map(key, left.split())) & set(map(key, right.split())), line
