"""A word of denial inside a name denies nothing."""

from __future__ import annotations

import pytest

import discrep
from discrep.model import Polarity


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("The Stop Plastics group gave $5 million to a school in Bergen.", Polarity.AFFIRMED),
        ("Ministers refused to give $5 million to a school in Bergen.", Polarity.NEGATED),
    ],
)
def test_polarity(text: str, polarity: Polarity) -> None:
    facts = discrep.extract(discrep.article(text, id="a"))
    assert [f.polarity for f in facts if f.kind == "money"] == [polarity]
