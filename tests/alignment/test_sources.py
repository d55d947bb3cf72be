"""One source's word or two sources'."""

from __future__ import annotations

import pytest

from discrep.alignment.sources import one_source, rival


@pytest.mark.parametrize(
    ("mine", "yours", "rivals"),
    [
        ("Police", "police", False),
        ("police", "Leeds Police", False),
        ("Moss", "Ann Moss", False),
        ("Chilean army", "Bolivian army", True),
        ("police", "fire service", True),
        ("police", None, False),
        (None, None, False),
    ],
)
def test_rival(mine: str | None, yours: str | None, rivals: bool) -> None:
    assert rival(mine, yours) is rivals
    assert rival(yours, mine) is rivals


def test_what_one_writer_says_and_another_has_from_a_source_is_not_of_one_source() -> None:
    assert one_source((None, None))
    assert one_source(("police", "Police"))
    assert not one_source((None, "police"))
