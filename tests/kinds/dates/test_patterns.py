"""Every row of the grammar reads its examples whole and leaves its near misses alone."""

from __future__ import annotations

import pytest

from discrep.kinds.dates import all_patterns, spot
from discrep.kinds.dates.grammar_en import LEVELS
from discrep.model import Mention

from .reading import laid

MATCHES = [pytest.param(p, e, id=f"{p.name}-{i}") for p in all_patterns() for i, e in enumerate(p.matches)]
MISSES = [pytest.param(p, e, id=f"{p.name}-{i}") for p in all_patterns() for i, e in enumerate(p.misses)]
FINAL = {"date", "clk", "clkr", "pod", "dur", "set", "ref"}


def mentions(text: str) -> list[Mention]:
    return spot(laid(text), ())


@pytest.mark.parametrize(("pattern", "example"), MATCHES)
def test_row_reads_its_example(pattern, example: str) -> None:
    start = example.find("«")
    text = example.replace("«", "").replace("»", "")
    want = (start, example.find("»") - 1) if start >= 0 else (0, len(text))
    assert want in [(m.start, m.end) for m in mentions(text)]


@pytest.mark.parametrize(("pattern", "example"), MISSES)
def test_row_leaves_its_near_miss(pattern, example: str) -> None:
    assert pattern.name not in [m.pattern for m in mentions(example)]


def test_names_are_unique_within_a_level() -> None:
    for level in LEVELS:
        names = [row.name for row in level]
        assert len(set(names)) == len(names)


@pytest.mark.parametrize("text", [f"It met on 3 May {n} times, then in June." for n in range(1, 6)])
def test_spans_give_their_surface(text: str) -> None:
    for mention in mentions(text):
        assert text[mention.start : mention.end] == mention.surface


def test_every_example_is_a_final_reading() -> None:
    made = {row.out for level in LEVELS for row in level}
    assert made >= FINAL
