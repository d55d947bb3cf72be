"""The fact sheet of a draft on the terminal: a line a fact, what the sources say of it, and where."""

from __future__ import annotations

from typing import Any

from discrep.model import Report, SheetRow, Support
from discrep.reporting.escape import visible
from discrep.reporting.places import labels
from discrep.reporting.wording import SUPPORT_WORDS, sheet_line

# Words carry the meaning, the colour only repeats it.
_STYLES = {
    Support.SUPPORTED: "green",
    Support.CONTRADICTED: "bold red",
    Support.UNSUPPORTED: "bold yellow",
}
_NARROW = 76  # columns below which a fact is a line of text, not a row
_LONGEST = 70  # characters of a fact or passage; a quotation can be a paragraph


def write_sheet(console: Any, report: Report) -> None:
    """Print the sheet of every draft, in text order; nothing where no draft was checked."""
    from rich.padding import Padding
    from rich.text import Text

    called = labels(report)
    for draft in report.drafts:
        rows = [row for row in report.sheet if row.draft.article == draft]
        if not rows:
            continue
        console.print(Text(f"FACT SHEET  {visible(draft)}", style="bold"))
        console.print(Text(f"{sheet_line(rows)}\n"))
        lines = [_line(row, called) for row in rows if row.support is not Support.NOT_COMPARABLE]
        if console.width < _NARROW:
            for line in lines:
                console.print(Padding(Text(" ").join(line), (0, 0, 0, 2)))
        elif lines:
            console.print(Padding(_table(lines), (0, 0, 0, 2)))
        if rest := [row for row in rows if row.support is Support.NOT_COMPARABLE]:
            told = "; ".join(f"{row.draft.line}:{row.draft.column} {_cut(row.draft.surface)}" for row in rest)
            console.print(Padding(Text(f"not comparable: {told}", style="dim"), (1, 0, 0, 2)))
        console.print()


def _table(lines: list[Any]) -> Any:
    from rich.table import Table

    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), show_header=False)
    for least in (4, 5, 10, 12, 10):
        table.add_column(overflow="fold", min_width=least)
    for line in lines:
        table.add_row(*line)
    return table


def _line(row: SheetRow, called: dict[str, str]) -> tuple[Any, ...]:
    from rich.text import Text

    return (
        Text(f"{row.draft.line}:{row.draft.column}", style="cyan"),
        Text(row.kind),
        Text(_cut(row.draft.surface)),
        Text(SUPPORT_WORDS[row.support], style=_STYLES[row.support]),
        Text(_source(row, called)),
    )


def _source(row: SheetRow, called: dict[str, str]) -> str:
    if not row.source:
        return visible(row.why)
    told = f"{visible(called[row.source.article])}:{row.source.line}"
    near = "nearest: " if row.support is Support.UNSUPPORTED else ""
    return f"{near}{told} “{_cut(row.source.surface)}”"


def _cut(text: str) -> str:
    shown = visible(text)
    return shown if len(shown) <= _LONGEST else shown[: _LONGEST - 1] + "…"
