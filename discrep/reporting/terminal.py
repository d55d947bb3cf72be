"""The terminal report: findings by severity, both passages quoted with the words marked."""

from __future__ import annotations

import io

from discrep.model import Article, Extraction, Finding, Location, Report
from discrep.reporting.escape import visible
from discrep.reporting.wording import coverage_line, dated, summary

_HEADINGS = (
    ("error", "ERRORS", "bold red"),
    ("warning", "WARNINGS", "bold yellow"),
    ("note", "NOTES", "bold blue"),
)
_CONTEXT = 70  # characters quoted on each side of the marked words
_MAX_PLACES = 6


def render(report: Report, *, color: bool = False, width: int = 100) -> str:
    """The report as terminal text; meaning never rests on colour alone."""
    from rich.console import Console

    stream = io.StringIO()
    console = Console(
        file=stream,
        force_terminal=color,
        color_system="standard" if color else None,
        no_color=not color,
        width=max(width, 40),
        highlight=False,
        markup=False,
        emoji=False,
        soft_wrap=False,
        legacy_windows=False,
    )
    _write(console, report)
    return "".join(line.rstrip() + "\n" for line in stream.getvalue().split("\n")[:-1])


def _write(console, report: Report) -> None:  # type: ignore[no-untyped-def]
    from rich.padding import Padding
    from rich.text import Text

    articles = {e.article.id: e.article for e in report.extractions}
    for heading, title, style in _HEADINGS:
        found = [f for f in report.findings if f.severity.value == heading]
        if not found:
            continue
        console.print(Text(f"{title} ({len(found)})", style=style))
        for finding in found:
            console.print()
            line = Text(f"{heading} ", style=style)
            line.append(finding.rule, style="bold")
            line.append(f"  [{finding.id}]", style="dim")
            if finding.suppressed is not None:
                line.append(visible(f"  suppressed: {finding.suppressed or 'no reason given'}"), style="dim")
            if finding.baseline:
                line.append("  in baseline", style="dim")
            console.print(Padding(line, (0, 0, 0, 2)))
            console.print(Padding(Text(visible(finding.message)), (0, 0, 0, 4)))
            _places(console, finding, articles)
            for reason in finding.why:
                console.print(Padding(Text("why: " + visible(reason), style="dim"), (0, 0, 0, 4)))
        console.print()
    for notice in report.notices:
        console.print(Text(visible(notice)))
    for extraction in report.extractions:
        console.print(Text(_input(extraction)))
    for what, why in report.coverage.skipped:
        console.print(Text(visible(f"{what}: {why}")))
    console.print(Text(coverage_line(report.coverage)))
    console.print(Text(summary(report), style="bold"))


def _places(console, finding: Finding, articles: dict[str, Article]) -> None:  # type: ignore[no-untyped-def]
    from rich.padding import Padding
    from rich.text import Text

    for place in finding.locations[:_MAX_PLACES]:
        head = Text(visible(f"{place.article}:{place.at}"), style="cyan")
        if place.says:
            head.append(f"  ({visible(place.says)})", style="default")
        console.print(Padding(head, (0, 0, 0, 4)))
        before, words, after = passage(articles[place.article], place)
        quote = Text("| " + before)
        quote.append("»" + words + "«", style="bold underline")
        quote.append(after)
        console.print(Padding(quote, (0, 0, 0, 6)))
    if len(finding.locations) > _MAX_PLACES:
        more = len(finding.locations) - _MAX_PLACES
        console.print(Padding(Text(f"… and {more} more places"), (0, 0, 0, 4)))


def passage(article: Article, place: Location) -> tuple[str, str, str]:
    """The line around a place, cut at words: before, the marked words, after."""
    text = article.text
    low = max(text.rfind("\n", 0, place.start) + 1, place.start - _CONTEXT)
    if low > 0 and not text[low - 1].isspace():
        low = text.find(" ", low, place.start) + 1 or low
    stop = text.find("\n", place.end)
    high = min(stop if stop >= 0 else len(text), place.end + _CONTEXT)
    if high < len(text) and not text[high].isspace():
        cut = text.rfind(" ", place.end, high)
        high = cut if cut > place.end else high
    before = visible(text[low : place.start])
    words = visible(text[place.start : place.end])
    after = visible(text[place.end : high])
    return before, words, after


def _input(extraction: Extraction) -> str:
    return visible(f"{extraction.article.id}: {dated(extraction)}")


_TOLD_FROM = {"dct": "publication date", "speech": "day of speech", "mention": "time told before"}


def facts_table(extraction: Extraction, kinds: frozenset[str], *, width: int = 120) -> str:
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
    return "\n".join([visible(extraction.article.id), _input(extraction), *lines]) + "\n"
