"""By what two sentences may contradict each other, held together before either is laid on the other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import discrep
from discrep.kinds.claims.edges import edges, may_turn
from discrep.kinds.claims.senses import Sense, hooks, meanings, sense
from discrep.kinds.claims.sheets import Sheet
from discrep.kinds.claims.statements import Statement
from discrep.pipeline import extraction


def statement(text: str) -> Statement:
    found = Sheet(extraction(discrep.article(text, id="a"))).statement(0)
    assert found is not None
    return found


@pytest.mark.parametrize(
    "yours",
    [
        "The council did not approve the harbour plan.",
        "The council rejected the harbour plan.",
        "The council approved the harbour plan of his brother.",
    ],
    ids=["denied", "opposite", "another of its kind"],
)
def test_a_word_may_be_turned_round(yours: str) -> None:
    mine = statement("The council approved the harbour plan of his sister.")
    assert may_turn(edges(mine), edges(statement(yours)))
    assert may_turn(edges(statement(yours)), edges(mine))


def test_sentences_without_anything_to_differ_in_turn_nothing() -> None:
    mine = statement("The council approved the harbour plan on Tuesday.")
    yours = statement("On Tuesday the council approved the plan for the old harbour of Kalt.")
    assert not may_turn(edges(mine), edges(yours))


KEYS = st.sampled_from(sorted(meanings().acts)) | st.text("aeinrstu", min_size=1, max_size=9)


@given(KEYS, KEYS)
def test_keys_that_are_not_apart_share_a_hook(a: str, b: str) -> None:
    for other in (b, f"un{a}", f"{a}ment", f"{a}er"):
        if sense(a, other) is not Sense.APART:
            assert hooks(a) & hooks(other)
