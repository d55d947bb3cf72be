"""The report as a table: one row a finding, its places side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from discrep.model import Finding, Report

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
SHEET_COLUMNS = (
    "kind",
    "article",
    "line",
    "column",
    "surface",
    "says",
    "support",
    "source",
    "source_line",
    "source_surface",
    "source_says",
    "why",
    "finding",
)

ABOUT = ("event", "role", "group", "day", "place", "agent", "target")
FACT_COLUMNS = (
    "article",
    "line",
    "column",
    "start",
    "end",
    "kind",
    "surface",
    "says",
    "modality",
    "polarity",
    "speaker",
    "voice",
    *ABOUT,
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


def sheet_rows(report: Report) -> list[dict[str, Any]]:
    """One plain row a fact of the drafts, in text order."""
    return [
        {
            "kind": row.kind,
            "article": row.draft.article,
            "line": row.draft.line,
            "column": row.draft.column,
            "surface": row.draft.surface,
            "says": row.draft.says,
            "support": row.support.value,
            "source": row.source.article if row.source else "",
            "source_line": row.source.line if row.source else "",
            "source_surface": row.source.surface if row.source else "",
            "source_says": row.source.says if row.source else "",
            "why": row.why,
            "finding": row.finding or "",
        }
        for row in report.sheet
    ]


def fact_rows(report: Report) -> list[dict[str, Any]]:
    """One plain row a fact read in the articles, in text order, with what it is about."""
    found = []
    for extraction in report.extractions:
        for fact in extraction.facts:
            line, column = extraction.article.locate(fact.start)
            about = fact.about
            found.append(
                {
                    "article": extraction.article.id,
                    "line": line,
                    "column": column,
                    "start": fact.start,
                    "end": fact.end,
                    "kind": fact.kind,
                    "surface": fact.surface,
                    "says": fact.value.says(),
                    "modality": fact.modality.value,
                    "polarity": fact.polarity.value,
                    "speaker": fact.speaker or "",
                    "voice": fact.voice.value,
                    **{name: about[name] for name in ABOUT},
                }
            )
    return found


def dataframe(report: Report, of: str = "findings") -> pandas.DataFrame:
    """The rows of `findings`, `facts` or the fact `sheet` as a DataFrame, with its columns also when empty."""
    import pandas

    tables = {
        "findings": (rows, COLUMNS),
        "facts": (fact_rows, FACT_COLUMNS),
        "sheet": (sheet_rows, SHEET_COLUMNS),
    }
    if of not in tables:
        raise ValueError(f"no table of {of!r}; there are {', '.join(tables)}")
    made, columns = tables[of]
    return pandas.DataFrame(made(report), columns=list(columns))
