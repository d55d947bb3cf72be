"""Short names of days that are names of something else."""

from __future__ import annotations

import pytest

import discrep


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Sun said the mayor would resign.", []),
        ("Kari Sun was elected mayor of Bergen.", []),
        ("Published Sun, Nov 4.", ["Sun, Nov 4"]),
        ("We play on Sun at 8pm in Bergen.", ["Sun at 8pm"]),
    ],
)
def test_sun(text: str, found: list[str]) -> None:
    facts = discrep.extract(discrep.article(text, id="a", published="2023-05-02"))
    assert [f.surface for f in facts if f.kind in ("date", "time")] == found
