"""Clauses that are worth laying on another sentence: nothing that could contradict it may be left out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import discrep
from discrep.kinds.claims.edges import telling_clauses
from discrep.kinds.claims.senses import Sense, hooks, meanings, sense
from discrep.kinds.claims.sheets import Sheet
from discrep.kinds.claims.statements import Statement
from discrep.pipeline import extraction


def statement(text: str) -> Statement:
    found = Sheet(extraction(discrep.article(text, id="a"))).statement(0)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("mine", "yours"),
    [
        ("The council approved the harbour plan.", "The council did not approve the harbour plan."),
        ("The council approved the harbour plan.", "The council rejected the harbour plan."),
        ("Marta Voss founded the Brunn choir in Kalt.", "Ivo Lenk founded the Brunn choir in Kalt."),
        ("A gunman killed two hikers near Kalt.", "An avalanche killed two hikers near Kalt."),
    ],
)
def test_clauses_that_may_contradict_are_laid(mine: str, yours: str) -> None:
    assert any(telling_clauses(statement(mine), statement(yours)))


def test_clauses_without_anything_to_differ_in_are_not() -> None:
    mine = statement("The council approved the harbour plan on Tuesday.")
    yours = statement("On Tuesday the council approved the plan for the old harbour of Kalt.")
    assert list(telling_clauses(mine, yours)) == []


KEYS = st.sampled_from(sorted(meanings().acts)) | st.text("aeinrstu", min_size=1, max_size=9)


@given(KEYS, KEYS)
def test_keys_that_are_not_apart_share_a_hook(a: str, b: str) -> None:
    for other in (b, f"un{a}", f"{a}ment", f"{a}er"):
        if sense(a, other) is not Sense.APART:
            assert hooks(a) & hooks(other)
