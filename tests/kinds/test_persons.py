"""Whose age stands beside a name."""

from __future__ import annotations

import pytest

from discrep.kinds.persons import ages_of_named
from tests.alignment.telling import read

NAME = "Ann Holt"


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("Police named the baker as {}, 34, of Derby.", "34"),
        ("The winner was {} (34).", "34"),
        ("A 34-year-old baker, {}, was fined.", None),  # whom the comma parts may be another
        ("Friends of 34-year-old {} met.", "34"),
        ("The judge fined {}, aged 34, on Friday.", "34"),
        ("They found {}, 34 miles off.", None),
        ("The judge fined {} and a man aged 34.", None),
        ("{} spoke for 34 minutes.", None),
    ],
)
def test_an_age_goes_to_the_name_right_beside_it(text: str, age: str | None) -> None:
    shown = text.format(NAME)
    start = shown.index(NAME)
    found = ages_of_named(read("a", shown)).get((start, start + len(NAME)))
    assert (str(found.value.low) if found else None) == age
