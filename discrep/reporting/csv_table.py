"""CSV: one row a finding, safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from discrep.model import Report
from discrep.reporting.table import COLUMNS, rows

# What a spreadsheet takes for a formula, also behind blanks and quotation marks, also in full width.
_FORMULA = re.compile(r"[\s\x00-\x20'\"]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n]")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


def render(report: Report) -> str:
    """The findings table; a cell that a spreadsheet would run gets a leading apostrophe."""
    return written(COLUMNS, rows(report))


def written(columns: Sequence[str], table: Iterable[Mapping[str, Any]]) -> str:
    """A table as CSV with CRLF line ends (RFC 4180)."""
    stream = io.StringIO()
    writer = csv.writer(stream)
    writer.writerow(columns)
    writer.writerows([_cell(row[name]) for name in columns] for row in table)
    return stream.getvalue()


def _cell(value: Any) -> Any:
    if value is None:
        return ""
    if not isinstance(value, str):
        return value
    return defused(value)


def defused(text: str) -> str:
    """The text with control characters replaced and nothing left at its head that starts a formula."""
    clean = _CONTROL.sub("\ufffd", text)
    return "'" + clean if _FORMULA.match(clean) else clean
