"""What was read in an article, as a table for the terminal."""

from __future__ import annotations

from discrep.model import Extraction
from discrep.reporting.escape import visible
from discrep.reporting.wording import dated

_TOLD_FROM = {"dct": "publication date", "speech": "day of speech", "mention": "time told before"}


def facts_table(extraction: Extraction, kinds: frozenset[str]) -> str:
    """The article's facts as a table: place, kind, surface, value, what a time is told from, pattern."""
    rows = [("line:col", "kind", "surface", "value", "told from", "pattern")]
    for fact in extraction.facts:
        if kinds and fact.kind not in kinds:
            continue
        line, column = extraction.article.locate(fact.start)
        rows.append(
            (
                f"{line}:{column}",
                fact.kind,
                visible(fact.surface)[:60],
                visible(fact.value.says())[:60],
                _TOLD_FROM.get(fact.value.to_dict().get("anchor") or "", ""),
                fact.pattern,
            )
        )
    if not any(row[4] for row in rows[1:]):
        rows = [(*row[:4], "", row[5]) for row in rows]
    widths = [max(len(row[i]) for row in rows) for i in range(6)]
    lines = [
        "  ".join(cell.ljust(w) for cell, w in zip(row, widths, strict=True) if w).rstrip() for row in rows
    ]
    return (
        "\n".join(
            [visible(extraction.article.id), visible(f"{extraction.article.id}: {dated(extraction)}"), *lines]
        )
        + "\n"
    )
