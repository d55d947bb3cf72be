"""The facts as tables: what was read, what was compared with what, the fact sheet of a draft."""

from __future__ import annotations

from typing import Any

from discrep.model import Alignment, Fact, Report

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


ALIGNMENT_COLUMNS = (
    "alignment",
    "kind",
    "slot",
    "relation",
    "confidence",
    "article",
    "line",
    "column",
    "surface",
    "says",
    "outcome",
    "why",
)


_NO_QUESTION = ("single", "sentence", "spelling")


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


def alignment_rows(report: Report) -> list[dict[str, Any]]:
    """One plain row a fact in each alignment of two facts or more; `outcome` compares it with the first one."""
    found = []
    for number, alignment in enumerate(compared(report), 1):
        for at, member in enumerate(alignment.members):
            line, column = member.article.locate(member.fact.start)
            found.append(
                {
                    "alignment": number,
                    "kind": member.fact.kind,
                    "slot": alignment.slot,
                    "relation": alignment.relation,
                    "confidence": alignment.confidence.value,
                    "article": member.article.id,
                    "line": line,
                    "column": column,
                    "surface": member.fact.surface,
                    "says": member.fact.value.says(),
                    "outcome": _outcome(alignment, member.fact) if at else "",
                    "why": "; ".join(alignment.why),
                }
            )
    return found


def compared(report: Report) -> list[Alignment]:
    """The alignments whose members answer one question; what a rule looks at alone or by the sentence is none."""
    return [a for a in report.alignments if len(a.members) > 1 and a.relation not in _NO_QUESTION]


def _outcome(alignment: Alignment, fact: Fact) -> str:
    first = alignment.members[0].fact
    # a title and a name of one person stand in one alignment, and cannot be compared
    return first.value.compare(fact.value).value if fact.kind == first.kind else ""
