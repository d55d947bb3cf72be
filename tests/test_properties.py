"""What holds for every text: exact spans, symmetry, no discrepancy with itself."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import discrep
from discrep.config import Config

SENTENCES = (
    "A bus crash near Lugo killed 12 people and injured 30 others on Sunday.",
    "Police said on 3 May 2019 that two men, aged 43 and 51, were arrested.",
    "NATO Secretary General Jens Stoltenberg said the talks would start next week.",
    "The company’s revenue rose by 5 per cent to $2.1bn in the third quarter.",
    "“We saw at least three boats,” said Maria Lopez, a nurse.",
    "Президент прибыл в Киев. The mayor arrived at 6 p.m. Monday.",
    "🙂 More than 20,000 homes lost power in Ishikawa on January 1, 2024.",
    "Cafe\u0301 owners lost up to 40% of their income last year.",
    "Thirteen of the 25 passengers were children, the coast guard said.",
)
BREAKS = ("\n\n", "\r\n\r\n", "\n", " ", "\r")
texts = st.lists(st.tuples(st.sampled_from(SENTENCES), st.sampled_from(BREAKS)), min_size=1, max_size=8).map(
    lambda parts: "".join(a + b for a, b in parts)
)
wild = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cs"]) | st.sampled_from("0123456789$%.,:;-'\" \n£€"),
    max_size=200,
)
PROFILE = settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))


@PROFILE
@given(texts | wild, st.sampled_from((None, "2021-11-26")))
def test_spans_are_exact(text: str, published: str | None) -> None:
    if not text.strip():
        return
    article = discrep.article(text, published=published)
    facts = discrep.extract(article)
    for fact in facts:
        assert article.text[fact.start : fact.end] == fact.surface
        assert 0 <= fact.start < fact.end <= len(text)
        fact.to_dict()
    assert list(facts) == sorted(facts, key=lambda f: (f.start, f.end, f.kind))


@PROFILE
@given(texts, texts)
def test_comparing_is_symmetric(a: str, b: str) -> None:
    one, two = (
        discrep.article(a, id="one", published="2021-11-26"),
        discrep.article(b, id="two", published="2021-11-27"),
    )
    there = discrep.compare([one, two], config=Config(same_story=True))
    back = discrep.compare([two, one], config=Config(same_story=True))
    assert {(f.id, f.rule, f.message) for f in there.findings} == {
        (f.id, f.rule, f.message) for f in back.findings
    }


@PROFILE
@given(texts)
def test_a_text_agrees_with_its_copy(text: str) -> None:
    pair = [discrep.article(text, id=i, published="2021-11-26") for i in ("one", "two")]
    found = discrep.compare(pair).findings
    assert not [f for f in found if f.outcome == "conflict" and len({p.article for p in f.locations}) > 1]
