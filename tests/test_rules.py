"""Every rule is listed, documented, and held to its own examples."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import discrep
from discrep.findings.rules import RULES
from discrep.kinds import KINDS
from discrep.kinds.rule import Example, Rule
from discrep.reporting.manual import markdown_table

ROOT = Path(__file__).resolve().parent.parent


def found(example: Example) -> set[str]:
    if example.draft:
        draft = discrep.read(example.texts[0].encode(), ".md", id="draft")
        sources = [
            discrep.article(t, id=f"s{i}", published=example.date(i + 1))
            for i, t in enumerate(example.texts[1:])
        ]
        return {f.rule for f in discrep.compare([draft], against=sources).findings}
    articles = [
        discrep.article(text, id=f"a{i}", published=example.date(i)) for i, text in enumerate(example.texts)
    ]
    from discrep.config import Config

    return {f.rule for f in discrep.compare(articles, config=Config(same_story=True)).findings}


FAILS = [pytest.param(r, e, id=f"{r.id}-{i}") for r in RULES for i, e in enumerate(r.fails)]
PASSES = [pytest.param(r, e, id=f"{r.id}-{i}") for r in RULES for i, e in enumerate(r.passes)]


@pytest.mark.parametrize(("rule", "example"), FAILS)
def test_failing_example_is_caught_by_its_own_rule(rule: Rule, example: Example) -> None:
    assert rule.id in found(example)


@pytest.mark.parametrize(("rule", "example"), PASSES)
def test_near_miss_passes(rule: Rule, example: Example) -> None:
    assert rule.id not in found(example)


@pytest.mark.parametrize("rule", RULES, ids=lambda r: r.id)
def test_rule_is_documented(rule: Rule) -> None:
    assert re.fullmatch(r"[a-z]+(?:-[a-z]+)+", rule.id)
    assert rule.fails, "at least one failing example"
    assert rule.passes, "at least one near miss"
    for part in (rule.summary, rule.what, rule.why, rule.reported, rule.not_reported):
        assert part.strip()
    assert "\n" not in rule.summary


def test_ids_and_summaries_are_unique() -> None:
    ids = [i for r in RULES for i in (r.id, *r.aliases)]
    assert len(set(ids)) == len(ids)
    assert len({r.summary for r in RULES}) == len(RULES)


def test_every_rule_defined_is_listed() -> None:
    listed = {id(r) for r in RULES}
    for kind in KINDS:
        import importlib

        module = importlib.import_module(f"discrep.kinds.{kind.name}.rules")
        for value in vars(module).values():
            if isinstance(value, Rule):
                assert id(value) in listed, value.id


def test_readme_table_is_current() -> None:
    assert markdown_table(RULES) in (ROOT / "README.md").read_text(encoding="utf-8")
