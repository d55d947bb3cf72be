"""CSV: one row a fact of the drafts, with what the sources say of it."""

from __future__ import annotations

from discrep.model import Report
from discrep.reporting.csv_table import written
from discrep.reporting.fact_tables import SHEET_COLUMNS, sheet_rows


def render(report: Report) -> str:
    """The fact sheet as a table; only its head where no draft was checked."""
    return written(SHEET_COLUMNS, sheet_rows(report))
