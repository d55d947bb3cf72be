"""Times against the publication date, the date of speech, and the date told last."""

from __future__ import annotations

import datetime as dt

import pytest

from discrep.kinds.dates.value import TimeValue
from discrep.model import UNKNOWN_DATE, Frame, Outcome, Span, Tense

from .reading import bounds, facts, given, value

SAID = "2021-11-26"  # a Friday

ABSOLUTE = [
    ("26 November 2021", "2021-11-26", "2021-11-26", "2021-11-26"),
    ("Nov. 26, 2021", "2021-11-26", "2021-11-26", "2021-11-26"),
    ("2021-11-26", "2021-11-26", "2021-11-26", "2021-11-26"),
    ("November 2021", "2021-11", "2021-11-01", "2021-11-30"),
    ("mid-2021", "2021", "2021-05-01", "2021-08-31"),
    ("the 1990s", "199", "1990-01-01", "1999-12-31"),
    ("the 19th century", "18", "1800-01-01", "1899-12-31"),
    ("the third quarter of 2018", "2018-Q3", "2018-07-01", "2018-09-30"),
    ("H1 2021", "2021-H1", "2021-01-01", "2021-06-30"),
    ("the summer of 1995", "1995-SU", "1995-06-01", "1995-08-31"),
    ("2021-W48", "2021-W48", "2021-11-29", "2021-12-05"),
    ("December 1-2, 2021", "2021-12-01/2021-12-02", "2021-12-01", "2021-12-02"),
    ("November 30 to December 2, 2021", "2021-11-30/2021-12-02", "2021-11-30", "2021-12-02"),
    ("Easter Monday 2022", "2022-04-18", "2022-04-18", "2022-04-18"),
    ("the first Monday of October 2014", "2014-10-06", "2014-10-06", "2014-10-06"),
    ("15 August 1947 at 8:30 a.m.", "1947-08-15T08:30", "1947-08-15T08:30:00", "1947-08-15T08:30:59"),
]


@pytest.mark.parametrize(("text", "timex", "first", "last"), ABSOLUTE, ids=[row[0] for row in ABSOLUTE])
def test_absolute(text: str, timex: str, first: str, last: str) -> None:
    made = value(f"It is known since {text}."[17:] if text[0].isdigit() else f"It fell in {text}.")
    assert (made.timex, *bounds(made)) == (timex, first, last)
    assert made.anchor == "none"


RELATIVE = [
    ("They met yesterday.", "2021-11-25"),
    ("They met on Monday.", "2021-11-22"),
    ("They will meet on Monday.", "2021-11-29"),
    ("They will meet next Tuesday.", "2021-11-30"),
    ("They met last week.", "2021-W46"),
    ("They met two days ago.", "2021-11-24"),
    ("They met two months ago.", "2021-09"),
    ("They met a year ago.", "2020"),
    ("They met in March.", "2021-03"),
    ("They will meet in March.", "2022-03"),
    ("They met on Monday morning.", "2021-11-22TMO"),
    ("They met last night.", "2021-11-25TNI"),
    ("They met earlier this month.", "2021-11"),
    ("They met in the past two years.", "P2Y"),
    ("They met in recent weeks.", "PAST_REF"),
    ("They will meet in the coming weeks.", "FUTURE_REF"),
    ("They will meet in two weeks.", "2021-W49"),
    ("They now meet there.", "PRESENT_REF"),
    ("They met at Christmas.", "2020-12-25"),
    ("They will meet at Christmas.", "2021-12-25"),
    ("They meet every Friday.", "XXXX-WXX-5"),
    ("They meet twice a week.", "P1W"),
    ("Profit rose in the third quarter.", "2021-Q3"),
]


@pytest.mark.parametrize(("text", "timex"), RELATIVE, ids=[row[0] for row in RELATIVE])
def test_relative_to_the_publication_date(text: str, timex: str) -> None:
    assert value(text, SAID).timex == timex


@pytest.mark.parametrize("text", [row[0] for row in RELATIVE])
def test_unknown_publication_date_gives_no_interval(text: str) -> None:
    for fact in facts(text, UNKNOWN_DATE):
        assert fact.value.earliest is None
        assert fact.value.latest is None


def test_the_date_of_speech_anchors_what_is_said() -> None:
    text = "He said on November 22 that the vote would be tomorrow."
    clause = Span(0, 22)
    frames = (Frame(reporting=clause, in_reporting=True), Frame(reporting=clause))
    spoken, told = facts(text, given(SAID), frames)
    assert (spoken.value.timex, told.value.timex, told.value.anchor) == ("2021-11-22", "2021-11-23", "speech")


def test_a_date_of_speech_without_year_orders_the_document() -> None:
    clause = Span(0, 22)
    frames = (Frame(reporting=clause, in_reporting=True), Frame(reporting=clause))
    _, week = facts("He said on November 26 that it would come next week.", UNKNOWN_DATE, frames)
    assert week.value.timex == "XXXX-WXX"
    assert week.value.earliest is None
    assert week.value.compare(value("They met on December 1-2.")) is Outcome.WIDER
    assert week.value.compare(value("They met on January 12.")) is Outcome.DISJOINT
    assert week.value.compare(value("They met on 1 December 2021.")) is Outcome.WIDER


def test_a_story_carries_its_own_dates_on() -> None:
    found = facts(
        "On 3 May 2004 rebels attacked; two days later the army came. The same day it rained.", given(SAID)
    )
    assert [f.value.timex for f in found] == ["2004-05-03", "2004-05-05", "2004-05-05"]
    assert found[1].value.anchor == "mention"


def test_a_year_earlier_follows_the_quarter_told() -> None:
    found = facts(
        "Profit fell in the third quarter of 1989 from that of a year earlier.", given("1989-11-02")
    )
    assert [f.value.timex for f in found] == ["1989-Q3", "1988-Q3"]


@pytest.mark.parametrize("tense", [Tense.PAST, Tense.BACKGROUND])
def test_the_frame_knows_the_tense_better(tense: Tense) -> None:
    fact = facts("The council of ministers on Monday for a vote", given(SAID), (Frame(tense=tense),))[0]
    assert fact.value.timex == "2021-11-22"


IMPOSSIBLE = ["31 June 1994", "February 30", "29 February 2023", "November 31, 2018", "2/29/2019", "31 April"]


@pytest.mark.parametrize("text", IMPOSSIBLE)
def test_impossible_dates_have_no_interval(text: str) -> None:
    made = value(f"He left on {text}.", SAID)
    assert made.impossible
    assert bounds(made) == (None, None)


@pytest.mark.parametrize("year", [1, 1582, 1899, 1900, 2000, 2023, 2024, 9999])
def test_every_day_of_every_kind_of_year(year: int) -> None:
    day = dt.date(year, 1, 1)
    for offset in range(365):
        one = dt.date.fromordinal(day.toordinal() + offset)
        made = value(f"It fell on {one.isoformat()}.")
        assert made.earliest == made.latest == one


EDGES = [
    ("It fell on 31 December 9999, two days before 2 January.", None),
    ("They met yesterday.", "0001-01-01"),
    ("They will meet tomorrow, next week, next year and in 9000 years.", "9999-12-31"),
    ("At 24:00 on 31 December 9999 it ended.", None),
    ("The last 99,999 years; 40,000,000 days ago; in 300 centuries.", "2021-11-26"),
    (
        "Week 53 of 2021, the fifth Monday of February, day 0 of June, 0 May, 32 May, 00:00, 25:61, 3/0/2021",
        "2021-11-26",
    ),
    ("The 31st of the month; the 31st day of next month.", "2021-01-31"),
]


@pytest.mark.parametrize(("text", "said"), EDGES, ids=[row[0][:30] for row in EDGES])
def test_the_ends_of_the_calendar_raise_nothing(text: str, said: str | None) -> None:
    for fact in facts(text, given(said)):
        assert isinstance(fact.value, TimeValue)
        assert isinstance(fact.value.to_dict()["timex"], str)
        fact.value.says()


def test_no_anchor_is_ever_today() -> None:
    made = value("They will meet tomorrow.")
    assert bounds(made) == (None, None)
