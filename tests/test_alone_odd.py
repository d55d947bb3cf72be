"""Odd single articles and odd pairs: no exception, spans exact, a text in order with itself stays so twice over."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import discrep
from discrep.config import Config

PIECES = (
    "The three men: ", "Ian Frost, ", "Tom Oakes, 43, ", "and ", "a 45-year-old ", "born in 1970 ", "(1921-2006) ",
    "aged 84. ", "He died. ", "“", "”", '"', "'", "‘", "’", "«", "…", "[he] ", "We did not go there again ", "said ",
    "Ana Brito ", "12 of the 20 members ", "(70 percent) ", "60 km (100 miles) ", "rose 9 percent to $3 million from ",
    "$2 million. ", "25 years ago, in 1979, ", "20th anniversary of the 1963 flood ", "\n\n", "\n- one\n- two\n",
    "1. First\n", "Five things:", "First, ", "Second, ", "٣ men ", "1,150", "0 ", "100%, 50% and 40% said yes in a poll. ",
)  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES) | st.text(max_size=6), min_size=1, max_size=40).map("".join)
PROFILE = settings(max_examples=50, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))


@PROFILE
@given(TEXTS, st.sampled_from((None, "2011-06-14")))
def test_an_odd_article_is_compared_with_itself(text: str, published: str | None) -> None:
    if not text.strip():
        return
    article = discrep.article(text, published=published)
    report = discrep.compare([article])
    for finding in report.findings:
        for place in finding.locations:
            assert article.text[place.start : place.end] == place.surface
    assert [f.id for f in discrep.compare([article]).findings] == [f.id for f in report.findings]


@PROFILE
@given(TEXTS, TEXTS)
def test_odd_articles_are_compared_in_either_order(a: str, b: str) -> None:
    if not a.strip() or not b.strip():
        return
    one, two = discrep.article(a, id="one"), discrep.article(b, id="two")
    there = discrep.compare([one, two], config=Config(same_story=True)).findings
    back = discrep.compare([two, one], config=Config(same_story=True)).findings
    assert {(f.id, f.rule, f.message) for f in there} == {(f.id, f.rule, f.message) for f in back}
