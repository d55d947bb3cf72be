"""Claims as facts, as findings, in both orders, and on odd input."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import discrep
from discrep.model import Finding

FIXTURES = Path(__file__).resolve().parents[3] / "fixtures" / "claims"


def findings(*texts: str, dates: tuple[str, ...] = ()) -> list[Finding]:
    articles = [
        discrep.article(text, id=f"a{i}", published=dates[i] if dates else None)
        for i, text in enumerate(texts)
    ]
    return [f for f in discrep.compare(articles).findings if f.kind == "claim"]


def test_a_claim_is_a_fact_with_its_parties() -> None:
    facts = discrep.extract(discrep.article("Rebels did not seize the port of Zenda.", id="a"))
    (claim,) = [f for f in facts if f.kind == "claim"]
    assert claim.surface == "did not seize"
    assert claim.value.to_dict() == {
        "predicate": "seize",
        "agent": "Rebels",
        "target": "port",
        "polarity": "negated",
        "direction": None,
    }


def test_direction_is_read() -> None:
    facts = discrep.extract(discrep.article("Exports of Zenda plunged in May.", id="a"))
    assert [f.value.to_dict()["direction"] for f in facts if f.kind == "claim"] == ["down"]


def test_a_finding_points_to_the_clauses() -> None:
    (found,) = findings("Rebels seized the port of Zenda.", "Rebels did not seize the port of Zenda.")
    assert {p.surface for p in found.locations} == {
        "Rebels seized the port of Zenda",
        "Rebels did not seize the port of Zenda",
    }


def test_order_changes_nothing() -> None:
    a, b = "The council of Pisa approved the tram line.", "The council of Pisa rejected the tram line."
    articles = [discrep.article(a, id="a"), discrep.article(b, id="b")]
    forth, back = discrep.compare(articles), discrep.compare(articles[::-1])
    assert [f.to_dict() for f in forth.findings] == [f.to_dict() for f in back.findings]


def test_what_was_not_yet_so_may_be_so_the_next_day() -> None:
    texts = ("Peru has not yet joined the fisheries pact.", "Peru joined the fisheries pact.")
    (found,) = findings(*texts, dates=("2015-03-02", "2015-03-04"))
    assert (found.severity.value, found.outcome.value) == ("note", "update")
    (found,) = findings(*texts, dates=("2015-03-02", "2015-03-02"))
    assert found.severity.value == "warning"


def test_an_article_that_says_both_is_not_contradicted() -> None:
    told = "Rebels seized the port of Zenda.\n\nThe army said that rebels did not seize the port of Zenda."
    assert not findings(told, "Rebels seized the port of Zenda on Monday.")


# forty ways to deny, three pairs each: much of it rests on what words mean in the world
LEAST_FOUND = {"negation_third": 0.5, "negation_fourth": 0.3, "negation_fifth": 0.3}


@pytest.mark.parametrize("file", sorted(FIXTURES.glob("*.jsonl")), ids=lambda p: p.stem)
def test_pairs_of_our_own_pen_keep_their_level(file: Path) -> None:
    rows = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    called = [bool(findings(row["a"], row["b"])) for row in rows]
    right = sum(c for c, row in zip(called, rows, strict=True) if row["contradicts"])
    assert right / max(1, sum(called)) >= 0.9
    assert right / sum(row["contradicts"] for row in rows) >= LEAST_FOUND.get(file.stem, 0.7)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            "not no never Rebels army seized port , . : \" “ ” ( did 12 Zenda and but that denied from n't".split()
        ),
        min_size=1,
        max_size=14,
    )
)
def test_odd_texts_raise_nothing_and_never_contradict_themselves(words: list[str]) -> None:
    text = " ".join(words)
    articles = [discrep.article(text, id="a"), discrep.article(text, id="b")]
    report = discrep.compare(articles)
    assert not [f for f in report.findings if f.rule == "claim-contradicted" and _same_place(f)]
    for extraction in report.extractions:
        for fact in extraction.facts:
            assert extraction.article.text[fact.start : fact.end] == fact.surface


def _same_place(finding: Finding) -> bool:
    return len({(p.start, p.end) for p in finding.locations}) == 1
