"""A finding keeps its identity when its text is moved, wrapped anew, or stands among other text."""

from __future__ import annotations

import textwrap

from hypothesis import given, settings
from hypothesis import strategies as st

import discrep

SOURCE = discrep.article(
    "The council of Varde spent 4.2 million kroner on the quay, Inge Holm said.", id="source"
)
FAULT = "The quay in Varde cost 9.7 million kroner and was opened on Monday, 3 May 2012, said Otto Brink."
OTHERS = (
    "The town has had a harbour for as long as anybody remembers.",
    "Rain is forecast for the coming days.",
    "Nobody was hurt.",
    "The library stays open in the meantime.",
    "Fishermen say that they were not asked.",
)


def identities(text: str) -> set[tuple[str, str]]:
    report = discrep.compare([discrep.article(text, id="draft")], against=[SOURCE])
    return {(f.rule, f.id) for f in report.findings}


BEFORE = identities(FAULT)


@settings(deadline=None, max_examples=40, derandomize=True)
@given(st.permutations(OTHERS), st.integers(0, 5), st.integers(60, 120))
def test_identity_survives_moving_wrapping_and_unrelated_text(others: list[str], at: int, width: int) -> None:
    assert len(BEFORE) >= 3
    paragraphs = [*others[:at], FAULT, *others[at:]]
    assert identities("\n\n".join(textwrap.fill(p, width) for p in paragraphs)) >= BEFORE
