"""Whatever the text, framing gives frames: no exception, spans inside the text, the same twice."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import discrep
from discrep.framing.frames import frame_mention
from discrep.model import Span
from tests.framing.reading_of import article_of

WORDS = st.sampled_from(
    "said that he she it they the Ada Obi police , . ; : \" “ ” `` '' ( ) on Monday in May Jan 2011 had been killed"
    " and who which according to not would since so far this year as saying quoted denied added another In While"
    " s ’ - — \n \n\n".split(" ")
)


@settings(max_examples=150, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=40), st.integers(0, 200))
def test_any_order_of_the_words_framing_knows(parts: list[str], at: int) -> None:
    text = "x " + " ".join(parts)
    framing = article_of(text)
    start = min(at, len(text))
    frame = frame_mention(framing, Span(start, min(start + 4, len(text))))
    assert 0 <= frame.clause.start <= frame.clause.end <= len(text) or frame.sentence < 0
    assert frame == frame_mention(article_of(text), Span(start, min(start + 4, len(text))))
    for number in range(len(framing.layout.sentences)):
        parsed = framing.parsed(number)
        ends = [(a, b) for a, b, _ in parsed.pieces]
        assert all(b == c for (_, b), (c, _) in pairwise(ends)), "clauses leave no gap"
        for act in parsed.speech:
            assert 0 <= act.reporting.start < act.reporting.end <= len(text)


@pytest.mark.parametrize("text", ["said", "had", "in September", "He said", "Jan ", "“", "that"])
def test_the_shortest_texts(text: str) -> None:
    article_of(text)
    discrep.extract(discrep.article(text, id="a", published="2020-01-01"))
