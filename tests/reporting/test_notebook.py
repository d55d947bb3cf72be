"""docs/notebook.md is run from top to bottom and prints what it says it prints."""

from __future__ import annotations

import contextlib
import io
import re
from pathlib import Path
from typing import Any

import pytest

import discrep
from discrep.cli.outputs import FORMATS
from discrep.reporting.statistics import render

from .stories import checked, plain

PAGE = Path(__file__).resolve().parents[2] / "docs" / "notebook.md"
CELL = re.compile(r"```python\n(.*?)```\n\n```text\n(.*?)```", re.DOTALL)


def test_the_notebook_prints_what_it_shows() -> None:
    known: dict[str, Any] = {}
    cells = CELL.findall(PAGE.read_text(encoding="utf-8"))
    assert len(cells) == 4
    for code, shown in cells:
        out = io.StringIO()
        with contextlib.redirect_stdout(out):
            exec(code, known)
        assert [line.rstrip() for line in out.getvalue().splitlines()] == shown.splitlines()


def test_every_fact_has_a_row() -> None:
    frame = plain().to_dataframe("facts")
    assert len(frame) == sum(len(e.facts) for e in plain().extractions)
    texts = {a.id: a.text for a in plain().articles}
    assert all(texts[r.article][r.start : r.end] == r.surface for r in frame.itertuples())
    assert len(checked(plain()).to_dataframe("sheet")) == len(checked(plain()).sheet)
    with pytest.raises(ValueError, match="no table of"):
        plain().to_dataframe("verdicts")


def test_every_alignment_has_its_facts_in_rows() -> None:
    for report in (plain(), discrep.compare([plain().articles[0]], against=[plain().articles[1]])):
        frame = report.to_dataframe("alignments")
        disputed = frame[(frame["kind"] == "count") & (frame["outcome"] == "disjoint")]
        assert list(disputed["surface"]) == ["At least 14 people"]
        sizes = frame.groupby("alignment").size()
        assert sizes.min() >= 2
        assert list(frame.loc[frame.groupby("alignment").head(1).index, "outcome"]) == [""] * len(sizes)


def test_statistics_count_open_findings_only() -> None:
    report = checked(plain())
    lines = render(report).splitlines()
    counts = [int(line.split()[0]) for line in lines if " in " not in line]
    assert sum(counts) == sum(f.open for f in report.findings)
    assert "statistics" in FORMATS
