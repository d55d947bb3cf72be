"""The terminal report: its fact sheet, its width, its colours, and the line on stderr while it works."""

from __future__ import annotations

import io
import re
import sys
import time

import pytest

from discrep.cli.outputs import wants_color
from discrep.cli.progress import busy, progress_on
from discrep.model import Location
from discrep.reporting.terminal import render
from discrep.reporting.wording import reading

from .handmade import report
from .stories import checked, plain

CODES = re.compile(r"\x1b\[[\d;]*m")


@pytest.mark.parametrize("width", [40, 60, 80, 100, 140])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    assert max(map(len, render(checked(plain()), width=width).splitlines())) <= width


def test_colour_adds_nothing_to_the_words() -> None:
    coloured = render(checked(plain()), color=True)
    assert "\x1b[" in coloured
    assert [line.rstrip() for line in CODES.sub("", coloured).splitlines()] == render(
        checked(plain())
    ).splitlines()


@pytest.mark.parametrize("width", [60, 100])
def test_the_fact_sheet_says_of_each_fact_what_the_sources_say(width: int) -> None:
    text = re.sub(r"\s+", " ", render(report(), width=width).partition("ERRORS")[0])
    assert "5 facts: 2 contradicted, 1 in no source, 1 supported, 1 not comparable" in text
    assert "1:60 count Nine people contradicted agency.txt:2 “Seven people”" in text
    assert "2:27 name Mayor Åsa Lind in no source" in text
    assert "not comparable: 2:57 a bad start" in text
    assert "FACT SHEET" not in render(plain())


@pytest.mark.parametrize(
    ("surface", "says", "counted", "expected"),
    [
        ("31 people", "31 person", "person", ""),
        ("Twenty-three people", "23 person", "person", "23"),
        ("Some 2,100 residents", "about 2,100 resident", "resident", ""),
        ("dozens of people", "24 to 99 person", "person", "24 to 99"),
        ("40 miles", "40 mile", None, "40 mile"),
        ("Varde", "varde", None, ""),
    ],
)
def test_a_reading_is_told_where_the_words_do_not_tell_it(
    surface: str, says: str, counted: str | None, expected: str
) -> None:
    value = {"bound": "exact", "unit": counted or "mile", "counted": counted} if surface != "Varde" else None
    assert reading(Location("a", 0, 1, 1, 1, surface, value, says)) == expected


def test_a_heading_counts_what_is_open_apart_from_what_is_shut() -> None:
    assert "WARNINGS (1, and 1 suppressed or in the baseline)\n" in render(report())
    assert "ERRORS (1)\n" in render(report())


@pytest.mark.parametrize(
    ("choice", "environment", "terminal", "expected"),
    [
        ("auto", {}, True, True),
        ("auto", {}, False, False),
        ("auto", {"NO_COLOR": "1"}, True, False),
        ("auto", {"NO_COLOR": ""}, True, True),
        ("auto", {"FORCE_COLOR": "1"}, False, True),
        ("auto", {"FORCE_COLOR": "0"}, True, False),
        ("auto", {"NO_COLOR": "1", "FORCE_COLOR": "1"}, True, False),
        ("auto", {"TERM": "dumb"}, True, False),
        ("always", {"NO_COLOR": "1"}, False, True),
        ("never", {"FORCE_COLOR": "1"}, True, False),
    ],
)
def test_who_decides_on_colour(
    monkeypatch: pytest.MonkeyPatch, choice: str, environment: dict[str, str], terminal: bool, expected: bool
) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "stdout", Screen(terminal))
    assert wants_color(choice) is expected


class Screen(io.StringIO):
    """A stream that is, or is not, a terminal."""

    def __init__(self, terminal: bool) -> None:
        super().__init__()
        self.terminal = terminal

    def isatty(self) -> bool:
        return self.terminal


def test_progress_is_shown_on_a_terminal_for_many_files(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Screen(True)
    monkeypatch.setattr(sys, "stderr", screen)
    with busy("comparing 12 articles", 12):
        deadline = time.monotonic() + 30
        while not screen.getvalue() and time.monotonic() < deadline:
            time.sleep(0.01)
    assert "comparing 12 articles, 0 s" in screen.getvalue()
    assert screen.getvalue().endswith("\x1b[K")
    with progress_on(12) as tell:
        tell(3)
    assert "3 of 12 drafts" in screen.getvalue()


def test_progress_is_silent_in_a_pipe_and_in_a_quick_run(monkeypatch: pytest.MonkeyPatch) -> None:
    for terminal, files in ((False, 12), (True, 2)):
        screen = Screen(terminal)
        monkeypatch.setattr(sys, "stderr", screen)
        with busy("comparing", files):
            pass
        with progress_on(files) as tell:
            tell(1)
        assert "comparing" not in screen.getvalue()
        assert "drafts" not in screen.getvalue()
