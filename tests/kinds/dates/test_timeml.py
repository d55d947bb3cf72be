"""Times of marked newswire: most are found, and most have the value that TimeML's guidelines give them."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "benchmarks"))

import timeml  # noqa: E402

FIXTURES = sorted((ROOT / "fixtures" / "timeml").glob("*.txt"))


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: path.stem)
def test_times_of_the_wire(path: Path) -> None:
    made = timeml.score(list(timeml.articles(path.read_text(encoding="utf-8"))))
    report = "\n".join(made.misses)
    assert made.marked > 150
    assert made.relaxed >= 97, report
    assert made.value >= 87, report
    assert made.type >= 92, report


def test_a_mark_is_cut_out_of_its_text() -> None:
    text, times = timeml.unmarked("It fell [last week|DATE|1998-W06], late in [1997|DATE|1997|END].")
    assert text == "It fell last week, late in 1997."
    assert [text[t.start : t.end] for t in times] == ["last week", "1997"]
    assert [t.mod for t in times] == [None, "END"]
