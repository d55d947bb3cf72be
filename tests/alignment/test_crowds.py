"""Of a list of hundreds of facts only the first are compared, and the report says so."""

from __future__ import annotations

import discrep
from discrep.alignment.crowds import beyond
from discrep.alignment.thresholds import CROWD
from tests.alignment.telling import read

CRASH = "A coach crashed off the Orva bridge near Tarnby on Sunday, killing 12 people. "


def listed(count: int) -> str:
    return (
        CRASH
        + "Lorries crashed "
        + ", ".join(f"on {1 + i % 28} March {1900 + i}" for i in range(count))
        + ".\n"
    )


def test_a_report_s_own_sentences_are_compared_whole() -> None:
    assert not beyond(read("a", listed(CROWD)))


def test_what_stands_far_down_a_list_is_left_out_and_counted() -> None:
    long = read("a", listed(70))
    left = beyond(long)
    assert left
    assert all(kind == "date" for kind, _ in left)
    report = discrep.compare([long.article, read("b", CRASH).article])
    assert any(
        what == "a" and why.startswith(f"{len(left)} facts not compared")
        for what, why in report.coverage.skipped
    )


def test_the_rest_of_the_article_is_compared_all_the_same() -> None:
    other = CRASH.replace("12 people", "14 people")
    findings = discrep.compare([read("a", listed(70)).article, read("b", other).article]).findings
    assert [f.rule for f in findings] == ["count-conflict"]
