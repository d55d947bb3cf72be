"""What the pictures show, and that it lies where it should on the drawing."""

from __future__ import annotations

import dataclasses
import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import discrep
from discrep.model import Published, Report
from discrep.reporting.pictures.axis import axis, day_ticks, number_ticks, ordinal
from discrep.reporting.pictures.matrix import matrix
from discrep.reporting.pictures.quantities import plot
from discrep.reporting.pictures.sides import sides
from discrep.reporting.pictures.tenure import strip
from discrep.reporting.pictures.timeline import timeline
from tests.reporting.handmade import report as handmade
from tests.reporting.stories import plain

STORIES = Path(__file__).resolve().parents[3] / "fixtures" / "stories"


def story(name: str) -> Report:
    files = sorted(p for p in (STORIES / name).iterdir() if p.suffix != ".toml")
    return discrep.compare([discrep.read(p, id=p.name) for p in files])


@settings(deadline=None)
@given(st.lists(st.floats(-1e12, 1e12), min_size=1, max_size=8), st.booleans())
def test_every_value_and_tick_lies_on_the_drawing(values: list[float], whole: bool) -> None:
    over = axis(values, 8, 352)
    assert all(8 <= over.x(v) <= 352 for v in values)
    ticks = number_ticks(over, whole=whole)
    assert all(0 <= t.x <= 360 for t in ticks)
    assert len({t.label for t in ticks}) == len(ticks) <= 8


@settings(deadline=None)
@given(st.lists(st.dates(), min_size=1, max_size=8))
def test_day_ticks_rise(days: list[dt.date]) -> None:
    ticks = day_ticks(axis([float(d.toordinal()) for d in days], 8, 352, least=6))
    assert [t.x for t in ticks] == sorted({t.x for t in ticks})


def test_a_moment_lies_inside_its_day() -> None:
    assert ordinal("2024-05-14T12:00") == dt.date(2024, 5, 14).toordinal() + 0.5
    assert ordinal("2024-W20") is None or ordinal("2024-05-14") == dt.date(2024, 5, 14).toordinal()
    assert ordinal(None) is None


def test_the_reading_of_most_articles_is_the_first_side() -> None:
    finding = next(f for f in story("rotterdam-depot-fire").findings if f.rule == "count-conflict")
    first, second = sides(finding)
    assert (first.number, len(first.articles), second.articles) == (1, 4, ("radio.txt",))


def test_a_disputed_figure_has_a_row_a_place() -> None:
    finding = next(f for f in handmade().findings if f.rule == "count-conflict")
    drawn = plot(finding)
    assert drawn is not None
    assert drawn.table == [("drafts/lund.md", "Nine people"), ("agency.txt", "Seven people")]
    nine, seven = drawn.rows
    assert seven.x < nine.x
    assert {nine.shape, seven.shape} == {1, 2}
    assert {t.label for t in drawn.ticks} <= {"7", "8", "9"}
    assert plot(handmade().findings[0]) is None


def test_an_open_bound_is_drawn_open() -> None:
    finding = next(f for f in plain().findings if f.rule == "count-conflict")
    drawn = plot(finding)
    assert drawn is not None
    open_one = next(row for row in drawn.rows if row.says == "At least 14 people")
    assert open_one.open_right
    assert not open_one.open_left
    assert open_one.x + open_one.width == 352


def test_the_strip_shows_who_held_the_office_when_the_article_was_written() -> None:
    report = story("rotterdam-depot-fire")
    finding = next(f for f in report.findings if f.kind == "title")
    drawn = strip(finding, Published(dt.date(2024, 5, 16), dt.date(2024, 5, 16), "given"))
    assert drawn is not None
    inside = {t.who.partition(",")[0] for t in drawn.terms if t.x <= drawn.x <= t.x + t.width}
    assert inside == {"Mark Rutte"}
    assert drawn.table[-1] == ("blog.md", "written 16 May 2024")
    assert strip(finding, Published(None, None, "unknown")) is None


def test_the_timeline_joins_those_who_tell_one_time() -> None:
    drawn = timeline(story("rotterdam-depot-fire"))
    assert drawn is not None
    told = {(lane.event, lane.says): lane.articles for lane in drawn.lanes}
    assert told["fire", "13 May 2024"] == ("blog.md",)
    assert set(told["fire", "14 May 2024"]) == {"business.md", "local.md", "radio.txt", "wire.md"}
    assert {name for day in drawn.written for name in day.articles} == {
        "blog.md", "business.md", "local.md", "radio.txt", "wire.md",
    }  # fmt: skip
    assert [lane.first for lane in drawn.lanes if lane.event == "fire"].count(True) == 1


def test_a_time_without_a_year_stands_hollow_among_the_others() -> None:
    files = [discrep.read(STORIES / "coup-plot" / name, id=name) for name in ("wire.txt", "blog.txt")]
    dated = dataclasses.replace(
        files[0], published=Published(dt.date(2021, 11, 26), dt.date(2021, 11, 26), "given")
    )
    drawn = timeline(discrep.compare([dated, files[1]]))
    assert drawn is not None
    assert drawn.guessed
    lanes = {lane.says: lane for lane in drawn.lanes}
    week, days = lanes["29 Nov 2021 to 5 Dec 2021"], lanes["1 to 2 Dec, year unknown"]
    assert days.guessed
    assert not week.guessed
    assert week.x < days.x < days.x + days.width < week.x + week.width


def test_the_matrix_has_a_row_a_question() -> None:
    report = story("rotterdam-depot-fire")
    drawn = matrix(report)
    assert drawn is not None
    when = next(line for line in drawn.lines if line.fact == "when · fire")
    shapes = dict(zip(drawn.articles, (c.shape for c in when.cells), strict=True))
    assert shapes == {"blog.md": 2, "business.md": 1, "local.md": 1, "radio.txt": 1, "wire.md": 1}
    assert [report.findings[n - 1].rule for n in when.findings] == ["date-conflict", "date-precision"]
    facts = [line.fact for line in drawn.lines]
    assert len(set(facts)) == len(facts)
    assert len({line.fact for line in drawn.lines if line.findings}) == sum(
        bool(line.findings) for line in drawn.lines
    )
    assert matrix(plain()) is None


@pytest.mark.parametrize("name", ["andean-quake", "market-shelling", "grain-takeover", "lake-ferry-sinking"])
def test_pictures_of_other_stories_can_be_drawn(name: str) -> None:
    report = story(name)
    assert matrix(report) is not None
    html = report.to_html()
    assert html.count("<svg") == html.count("</svg>") >= 1
