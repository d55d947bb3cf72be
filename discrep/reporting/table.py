"""The report as tables: one row a finding, its places side by side; the other tables by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from discrep.model import Finding, Report
from discrep.reporting.fact_tables import (
    ALIGNMENT_COLUMNS,
    FACT_COLUMNS,
    SHEET_COLUMNS,
    alignment_rows,
    fact_rows,
    sheet_rows,
)

if TYPE_CHECKING:
    import pandas

COLUMNS = (
    "id",
    "rule",
    "outcome",
    "severity",
    "confidence",
    "kind",
    "message",
    "article",
    "line",
    "column",
    "surface",
    "says",
    "other_article",
    "other_surface",
    "other_says",
    "why",
    "suppressed",
    "baseline",
)


def rows(report: Report) -> list[dict[str, Any]]:
    """One plain row a finding, in report order; the other place is empty where there is none."""
    return [_row(finding) for finding in report.findings]


def _row(finding: Finding) -> dict[str, Any]:
    first = finding.locations[0]
    other = finding.locations[1] if len(finding.locations) > 1 else None
    return {
        "id": finding.id,
        "rule": finding.rule,
        "outcome": finding.outcome.value,
        "severity": finding.severity.value,
        "confidence": finding.confidence.value,
        "kind": finding.kind,
        "message": finding.message,
        "article": first.article,
        "line": first.line,
        "column": first.column,
        "surface": first.surface,
        "says": first.says,
        "other_article": other.article if other else "",
        "other_surface": other.surface if other else "",
        "other_says": other.says if other else "",
        "why": "; ".join(finding.why),
        "suppressed": finding.suppressed,
        "baseline": finding.baseline,
    }


def dataframe(report: Report, of: str = "findings") -> pandas.DataFrame:
    """The rows of `findings`, `facts`, `alignments` or the fact `sheet` as a DataFrame, with its columns also when empty."""
    import pandas

    tables = {
        "findings": (rows, COLUMNS),
        "facts": (fact_rows, FACT_COLUMNS),
        "alignments": (alignment_rows, ALIGNMENT_COLUMNS),
        "sheet": (sheet_rows, SHEET_COLUMNS),
    }
    if of not in tables:
        raise ValueError(f"no table of {of!r}; there are {', '.join(tables)}")
    made, columns = tables[of]
    return pandas.DataFrame(made(report), columns=list(columns))
