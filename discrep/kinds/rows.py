"""Tables that stand in the code as text: a line a row, bars between its cells."""

from __future__ import annotations

import re

_BAR = re.compile(r"\s\|(?=\s|\Z)")  # a bar without blanks round it is a pattern's


def rows(table: str, width: int = 0) -> list[tuple[str, ...]]:
    """The cells of every row, blank where one is left out at the end of a row of `width` cells."""
    found = [tuple(cell.strip() for cell in _BAR.split(line)) for line in table.splitlines() if line.strip()]
    return [(*cells, *("",) * (width - len(cells))) for cells in found]


def dense_rows(table: str) -> list[tuple[str, ...]]:
    """The same of a table of plain words, whose bars have no blanks round them."""
    return [tuple(line.split("|")) for line in table.splitlines() if line]
