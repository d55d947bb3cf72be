"""A late pattern is the pattern it stands for."""

from __future__ import annotations

import re

from discrep.kinds.late import Late

TEXT = "one 12 two 345, One 6"


def test_it_is_compiled_at_first_use_and_once() -> None:
    late = Late(r"\d+")
    assert late._made is None
    assert late.search(TEXT) is not None
    assert late.made is late.made


def test_it_matches_as_its_pattern_does() -> None:
    late, plain = Late(r"\bone\s(\d+)", re.IGNORECASE), re.compile(r"\bone\s(\d+)", re.IGNORECASE)
    assert [m.span() for m in late.finditer(TEXT)] == [m.span() for m in plain.finditer(TEXT)]
    assert [m.span() for m in late.finditer(TEXT, 4, 20)] == [m.span() for m in plain.finditer(TEXT, 4, 20)]
    assert late.findall(TEXT) == plain.findall(TEXT) == ["12", "6"]
    assert late.sub("-", TEXT) == plain.sub("-", TEXT)
    assert late.match(TEXT) is not None
    assert late.match(TEXT, 1) is None
    assert late.fullmatch(TEXT, 0, 6) is not None
    assert late.fullmatch(TEXT, 0, 7) is None
