"""Tables written as text are read cell by cell."""

from __future__ import annotations

import pytest

from discrep.kinds.rows import dense_rows, rows


@pytest.mark.parametrize(
    ("table", "width", "expected"),
    [
        ("\nfall | drop sink |\n\nrise | climb | soar\n", 0, [("fall", "drop sink", ""), ("rise", "climb", "soar")]),
        ("tide |  | ebb|flow", 0, [("tide", "", "ebb|flow")]),  # an empty cell; the bar of a pattern is none
        ("tide | | ebb", 0, [("tide", "", "ebb")]),
        ("tide | ebb", 4, [("tide", "ebb", "", "")]),
        ("", 2, []),
    ],
)  # fmt: skip
def test_cells_are_parted_by_bars_with_blanks(
    table: str, width: int, expected: list[tuple[str, ...]]
) -> None:
    assert rows(table, width) == expected


def test_dense_rows_are_parted_by_every_bar() -> None:
    assert dense_rows("\noar|oar paddle|\n") == [("oar", "oar paddle", "")]
