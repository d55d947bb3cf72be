"""What `explain` tells of a finding: how each side was read, and the levels that matched."""

from __future__ import annotations

import pytest

import discrep
from discrep.config import Config
from discrep.findings.rules import RULES
from discrep.reporting.explained import render

BETWEEN = {r.id: ex for r in RULES for ex in r.fails[:1] if len(ex.texts) > 1 and not ex.draft}


@pytest.mark.parametrize("rule", BETWEEN)
def test_each_side_of_a_finding_of_every_rule_is_told(rule: str) -> None:
    example = BETWEEN[rule]
    articles = [
        discrep.article(text, id="abcde"[i], published=example.date(i))
        for i, text in enumerate(example.texts)
    ]
    report = discrep.compare(articles, config=Config(same_story=True))
    found = next(f for f in report.findings if f.rule == rule)
    text = render(report, frozenset((found.id,)))
    for place in found.locations:
        assert f"\n  {place.article}:" in text
    for told in ("clause", "event", "speaker", "voice", "value"):
        assert text.count(f"    {told}: ") >= len(found.locations)
    assert found.message in text
    assert "levels that matched" in text or "evidence" in text


def test_the_levels_of_a_pair_are_told_one_by_one() -> None:
    lead = "A coach crashed off the Orva bridge near Tarnby on Sunday, killing {} people, police said."
    report = discrep.compare(
        [discrep.article(lead.format(n), id=i, published="2019-05-14") for n, i in ((12, "a"), (14, "b"))]
    )
    lines = render(report).splitlines()
    at = next(n for n, line in enumerate(lines) if "levels that matched" in line)
    assert "    both of the crash" in lines[at:]
    assert "    the articles tell one story" in lines[at:]
    assert "      event: crash, the main event: crashed (from its clause)" in lines
    assert sum(line.startswith('      speaker: police ("police said') for line in lines) == 2


def test_text_of_an_article_cannot_steer_the_screen() -> None:
    lead = "A coach crashed \x1b[2Joff the Orva bridge near Tarnby on Sunday, killing {} people."
    report = discrep.compare(
        [discrep.article(lead.format(n), id=i, published="2019-05-14") for n, i in ((12, "a"), (14, "b"))]
    )
    assert report.findings
    assert "\x1b" not in render(report)
