"""The terminal report: the fact sheet of a draft, then findings by severity, both passages quoted with the words marked."""

from __future__ import annotations

import io

from discrep.model import Article, Extraction, Finding, Report
from discrep.reporting.escape import unforged, visible
from discrep.reporting.passages import passage
from discrep.reporting.terminal_sheet import write_sheet
from discrep.reporting.wording import coverage_line, dated, reading, summary

_HEADINGS = (
    ("error", "ERRORS", "bold red"),
    ("warning", "WARNINGS", "bold yellow"),
    ("note", "NOTES", "bold blue"),
)
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
    return "".join(unforged(line.rstrip()) + "\n" for line in stream.getvalue().split("\n")[:-1])


def _write(console, report: Report) -> None:  # type: ignore[no-untyped-def]
    from rich.padding import Padding
    from rich.text import Text

    articles = {e.article.id: e.article for e in report.extractions}
    write_sheet(console, report)
    for heading, title, style in _HEADINGS:
        found = [f for f in report.findings if f.severity.value == heading]
        if not found:
            continue
        console.print(Text(f"{title} ({_counted(found)})", style=style))
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


def _counted(found: list[Finding]) -> str:
    shut = sum(not finding.open for finding in found)
    return f"{len(found) - shut}, and {shut} suppressed or in the baseline" if shut else str(len(found))


def _places(console, finding: Finding, articles: dict[str, Article]) -> None:  # type: ignore[no-untyped-def]
    from rich.padding import Padding
    from rich.text import Text

    for place in finding.locations[:_MAX_PLACES]:
        head = Text(visible(f"{place.article}:{place.at}"), style="cyan")
        if says := reading(place):
            head.append(f"  ({visible(says)})", style="default")
        console.print(Padding(head, (0, 0, 0, 4)))
        before, words, after = passage(articles[place.article], place)
        quote = Text("| " + before)
        quote.append("»" + words + "«", style="bold underline")
        quote.append(after)
        console.print(Padding(quote, (0, 0, 0, 6)))
    if len(finding.locations) > _MAX_PLACES:
        more = len(finding.locations) - _MAX_PLACES
        console.print(Padding(Text(f"… and {more} more places"), (0, 0, 0, 4)))


def _input(extraction: Extraction) -> str:
    return visible(f"{extraction.article.id}: {dated(extraction)}")
