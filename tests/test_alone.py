"""Single articles: the planted inconsistency is found and nothing else; consistent articles stay silent."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

import discrep

ROOT = Path(__file__).resolve().parent.parent / "fixtures" / "alone"
PLANTED: dict[str, list[str]] = tomllib.loads((ROOT / "expected.toml").read_text(encoding="utf-8"))["planted"]
OPEN = frozenset(
    ("headline-count",)
)  # planted, not found yet: a headline that gives no role to those it counts


def loud(path: Path) -> list[discrep.Finding]:
    return [f for f in discrep.compare([discrep.read(path)]).findings if f.severity in ("error", "warning")]


@pytest.mark.parametrize("slug", sorted(PLANTED))
def test_planted_inconsistency_is_found_and_nothing_else(slug: str) -> None:
    rule, words = PLANTED[slug]
    findings = loud(ROOT / f"planted-{slug}.md")
    others = [f.message for f in findings if f.rule != rule]
    assert not others
    if slug in OPEN:
        pytest.xfail("not found yet")
    assert any(words in p.surface for f in findings for p in f.locations), [f.message for f in findings]


@pytest.mark.parametrize("path", sorted(ROOT.glob("even-*.md")), ids=lambda p: p.stem)
def test_consistent_article_is_silent(path: Path) -> None:
    assert [f.message for f in loud(path)] == []


def test_every_article_has_its_place() -> None:
    stems = {p.stem for p in ROOT.glob("*.md")}
    assert {s.removeprefix("planted-") for s in stems if s.startswith("planted-")} == set(PLANTED)
    assert sum(s.startswith("even-") for s in stems) == len(PLANTED)
