"""Whether a draft's quotation stands in its sources."""

from __future__ import annotations

import pytest

from discrep.kinds.quotes import Source, stands
from discrep.kinds.quotes.standing import Stand

TEXT = (
    "The harbour master said: “We lost five boats in the night, two more at dawn, and all of the nets that we "
    "had.” He added that the quay would be closed until Friday, and that it couldn’t be helped."
)
OTHER = "The bakery in the square opened at six, and a queue stood at its door."


@pytest.mark.parametrize(
    ("words", "stand"),
    [
        ("We lost five boats in the night", Stand.VERBATIM),
        ("We lost 5 boats in the night … and all of the nets", Stand.VERBATIM),
        ("[We] lost five boats in the night [...] and all of the nets that we had", Stand.VERBATIM),
        ("it could not be helped", Stand.VERBATIM),
        ("two more at dawn", Stand.VERBATIM),
        ("the quay", Stand.VERBATIM),
        ("We lost nine boats in the night", Stand.ALTERED),
        ("the quay would not be closed until Friday", Stand.ALTERED),
        ("we would lose five boats in the night, two more at dawn", Stand.ALTERED),
        ("We had lost five boats in the night", Stand.CLOSE),
        ("We lost everything we ever had", Stand.ABSENT),
        ("all of the nets … We lost five sheep and a cow", Stand.ABSENT),
        ("the pier", Stand.ABSENT),
        ("", Stand.ABSENT),
        ("…", Stand.ABSENT),
    ],
)
def test_standing(words: str, stand: Stand) -> None:
    found = stands(words, [Source(OTHER), Source(TEXT)])
    assert found.stand is stand
    if stand is not Stand.ABSENT:
        assert found.source == 1
        assert found.span is not None
        assert 0 <= found.span.start < found.span.end <= len(TEXT)


def test_the_difference_is_told_from_source_to_draft() -> None:
    found = stands("We lost nine boats in the night", [Source(TEXT)])
    assert found.difference == "We lost [-five-] {+nine+} boats in the night"


def test_no_sources() -> None:
    assert stands("We lost five boats", []).stand is Stand.ABSENT
