"""What a sentence denies, by its acts."""

from __future__ import annotations

import pytest

from discrep.framing.words import Words
from discrep.kinds.claims.matching import heads_of
from discrep.kinds.claims.reading import read_sentence
from discrep.model import Span, Voice


def acts(text: str) -> dict[str, bool]:
    """Key of each act of the sentence: whether it is denied."""
    words = Words(text)
    read = read_sentence(words, 0, len(words.words), Voice.REPORT, Span(0, len(text)))
    assert read is not None
    return {t.key: read.negated(t.at) for part in read.parts for t in heads_of(read, part)}


@pytest.mark.parametrize(
    ("text", "act", "denied"),
    [
        ("The guards did not seize the boat.", "seiz", True),
        ("The guards seized the boat.", "seiz", False),
        ("The guards never seized the boat.", "seiz", True),
        ("The guards no longer use the boat.", "use", True),
        ("The guards not only seized the boat but sank it.", "seiz", False),
        ("The guards failed to seize the boat.", "seiz", True),
        ("The guards refused to seize the boat.", "seiz", True),
        ("The guards were unable to seize the boat.", "seiz", True),
        ("The guards did not fail to seize the boat.", "seiz", False),
        ("Nobody seized the boat.", "seiz", True),
        ("No-one seized the boat.", "seiz", True),
        ("Anyone seized the boat.", "seiz", False),
        ("None of the guards seized the boat.", "seiz", True),
        ("Neither guard seized the boat.", "seiz", True),
        ("The guards seized no boat.", "seiz", True),
        ("The guards have yet to seize the boat.", "seiz", True),
        ("No doubt the guards seized the boat.", "seiz", False),
        ("No fewer than nine guards seized the boat.", "seiz", False),
        ("The guards have not and will not seize the boat.", "seiz", True),
        ("The guards stopped using the boat.", "use", True),
        ("The guards denied that thieves seized the boat.", "seiz", True),
    ],
)
def test_denial(text: str, act: str, denied: bool) -> None:
    assert acts(text).get(act) is denied


def test_the_part_behind_but_is_not_denied() -> None:
    assert acts("The guards did not sink the boat but seized it.") == {"sink": True, "seiz": False}
