"""Sentences that every human-readable format shares."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from discrep.model import Coverage, Extraction, Location, Report, SheetRow, Support

_PLURAL = {"error": "errors", "warning": "warnings", "note": "notes"}


def verdict(report: Report) -> str:
    """How many open findings there are, of which severity."""
    counts = Counter(f.severity.value for f in report.findings if f.open)
    told = [f"{counts[s]} {s if counts[s] == 1 else _PLURAL[s]}" for s in _PLURAL if counts[s]]
    return ", ".join(told) or "no discrepancy found"


def closed(report: Report) -> int:
    """How many findings are suppressed or in the baseline."""
    return sum(not f.open for f in report.findings)


def summary(report: Report) -> str:
    """One line: how many findings of which severity, and how many that are closed."""
    told, shut = verdict(report), closed(report)
    more = "" if told == "no discrepancy found" else "more "
    return told + (f" ({shut} {more}suppressed or in the baseline)" if shut else "")


def lead(report: Report) -> str:
    """What was held against what, in a sentence."""
    total = report.coverage.total
    drafts, articles = len(report.drafts), len(report.extractions)
    if drafts:
        sources = articles - drafts
        what = f"{_many(drafts, 'draft')} held against {_many(sources, 'source')}"
    else:
        what = f"{_many(articles, 'article')} compared" if articles > 1 else "One article held against itself"
    told = f"{what}: of {_many(total.facts, 'fact')}, {total.aligned} could be compared and {total.agreeing} agree."
    shut = closed(report)
    return told + (
        f" {_many(shut, 'finding')} more {'is' if shut == 1 else 'are'} suppressed or in the baseline."
        if shut
        else ""
    )


def _many(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"


def coverage_line(coverage: Coverage) -> str:
    """One line: articles, facts found, compared, agreeing, not comparable."""
    t = coverage.total
    articles = f"{coverage.articles} article" + ("s" if coverage.articles != 1 else "")
    compared = f"{t.aligned} compared ({t.agreeing} agree)"
    return f"{articles}: {t.facts} facts found, {compared}, {t.not_comparable} not comparable"


def dated(extraction: Extraction) -> str:
    """When the article was written, as far as that is known, and how it is known."""
    when = extraction.published
    if when.day:
        return f"published {when.day.isoformat()} ({when.provenance})"
    if when.earliest or when.latest:
        low = when.earliest.isoformat() if when.earliest else "…"
        high = when.latest.isoformat() if when.latest else "…"
        return f"publication date unknown; the offices named in the text bound it to {low}…{high}"
    return "publication date unknown"


SUPPORT_WORDS = {
    Support.CONTRADICTED: "contradicted",
    Support.UNSUPPORTED: "in no source",
    Support.SUPPORTED: "supported",
    Support.NOT_COMPARABLE: "not comparable",
}


def sheet_line(rows: Sequence[SheetRow]) -> str:
    """One line: how many facts of a draft there are, and what the sources say of them."""
    counts = Counter(row.support for row in rows)
    told = [f"{counts[support]} {words}" for support, words in SUPPORT_WORDS.items() if counts[support]]
    return f"{len(rows)} fact{'s' if len(rows) != 1 else ''}: {', '.join(told)}"


def reading(place: Location) -> str:
    """How a place was understood, as far as its own words do not say it: "23" beside "Twenty-three people"."""
    says = place.says
    value = place.value or {}
    counted = value.get("counted")
    if "bound" in value and counted and value.get("unit") in (None, counted):
        says = says.removesuffix(str(counted)).strip()
        if says and says.split()[-1] in place.surface:
            return ""
    return "" if says.casefold() == place.surface.casefold() else says
