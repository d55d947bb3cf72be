"""The stories under fixtures/ give exactly the findings written beside them."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

import discrep
from discrep.model import Article
from discrep.reading import with_date

ROOT = Path(__file__).resolve().parent.parent / "fixtures" / "stories"
STORIES = sorted(ROOT.glob("*/expected.toml"))
PENDING = {
    line.split("\t")[0]: line.split("\t")[-1]
    for line in (
        (ROOT / "pending.txt").read_text(encoding="utf-8") if (ROOT / "pending.txt").exists() else ""
    ).splitlines()
    if line.strip() and not line.startswith("#")
}


def load(path: Path) -> tuple[dict[str, Any], list[Article]]:
    expected = tomllib.loads(path.read_text(encoding="utf-8"))
    articles = [discrep.read(path.parent / name, id=name) for name in expected["articles"]]
    return expected, articles


def fits(finding: discrep.Finding, want: dict[str, Any]) -> bool:
    if finding.rule != want["rule"] or finding.severity != want["severity"]:
        return False
    surfaces = [(p.article, p.surface) for p in finding.locations]
    return all(any(a == article and words in s for a, s in surfaces) for article, words in want["places"])


@pytest.mark.parametrize("dated", [True, False], ids=["dated", "undated"])
@pytest.mark.parametrize("path", STORIES, ids=lambda p: p.parent.name)
def test_story(path: Path, dated: bool, request: pytest.FixtureRequest) -> None:
    if reason := PENDING.get(path.parent.name):
        request.applymarker(pytest.mark.xfail(reason=reason, strict=False))
    expected, articles = load(path)
    dates = expected.get("dates", {})
    if dated:
        articles = [with_date(a, dates[a.id]) if a.id in dates else a for a in articles]
    elif not dates:
        pytest.skip("the story's files state their own dates")
    report = discrep.compare(articles)
    for want in expected.get("finding", []):
        if want.get("later"):  # of a kind that is still to come
            continue
        if dated or want.get("undated", True):
            assert any(fits(f, want) for f in report.findings), (want, [f.message for f in report.findings])
    loud = [f for f in report.findings if f.severity in ("error", "warning")]
    wanted = expected.get("finding", [])
    for finding in loud:
        assert any(fits(finding, want) for want in wanted), f"unexpected: {finding.rule}: {finding.message}"
    for silent in expected.get("silent", []):
        for finding in report.findings:
            assert not any(p.article == silent[0] and silent[1] in p.surface for p in finding.locations), (
                finding.message
            )


@pytest.mark.parametrize("path", STORIES, ids=lambda p: p.parent.name)
def test_spans_are_exact(path: Path) -> None:
    for article in load(path)[1]:
        for fact in discrep.extract(article):
            assert article.text[fact.start : fact.end] == fact.surface
            assert fact.to_dict()["value"] is not None


@pytest.mark.parametrize("path", STORIES, ids=lambda p: p.parent.name)
def test_order_of_articles_changes_nothing(path: Path) -> None:
    _, articles = load(path)
    there = {(f.id, f.rule, f.message) for f in discrep.compare(articles).findings}
    back = {(f.id, f.rule, f.message) for f in discrep.compare(articles[::-1]).findings}
    assert there == back
