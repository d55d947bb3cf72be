"""The values of the forms that news uses, each listed one beside relatives that are in no list."""

from __future__ import annotations

import pytest

import discrep
from discrep.pipeline import extraction

from .reading import bounds, facts, given, value

SAID = "2021-11-26"  # a Friday

# sentence, TIMEX3 value, earliest, latest
FORMS = [
    # days
    ("They met Tuesday.", "2021-11-23", "2021-11-23", "2021-11-23"),
    ("They will meet on Tuesday week.", "2021-12-07", "2021-12-07", "2021-12-07"),
    ("They will meet a week on Monday.", "2021-12-06", "2021-12-06", "2021-12-06"),
    ("They will meet a week from Thursday.", "2021-12-09", "2021-12-09", "2021-12-09"),
    ("They met a week last Tuesday.", "2021-11-16", "2021-11-16", "2021-11-16"),
    ("They were paid two weeks ago on Monday.", "2021-11-08", "2021-11-08", "2021-11-08"),
    ("They met on Sunday last.", "2021-11-21", "2021-11-21", "2021-11-21"),
    ("They will meet this coming Sunday.", "2021-11-28", "2021-11-28", "2021-11-28"),
    ("They met three Sundays ago.", "2021-11-07", "2021-11-07", "2021-11-07"),
    ("They met on the last day of the year.", "2021-12-31", "2021-12-31", "2021-12-31"),
    ("It was open Sunday-Tuesday.", "2021-11-21/2021-11-23", "2021-11-21", "2021-11-23"),
    # weeks, months, parts of them
    ("It ended in the week of 4 May.", "2021-W18", "2021-05-03", "2021-05-09"),
    ("They met in the final week of May.", "2021-W21", "2021-05-24", "2021-05-30"),
    ("It fell in the first few days of June.", "2021-06", "2021-06-01", "2021-06-10"),
    ("It fell in the closing months of 2018.", "2018", "2018-09-01", "2018-12-31"),
    ("It fell in the latter half of 2018.", "2018-H2", "2018-07-01", "2018-12-31"),
    ("It fell in the final quarter of 2012.", "2012-Q4", "2012-10-01", "2012-12-31"),
    ("It fell in the early part of 2018.", "2018", "2018-01-01", "2018-03-31"),
    # years and more
    ("They won the 2019-20 season.", "2019/2020", "2019-01-01", "2020-12-31"),
    ("They won the 2009-10 season.", "2009/2010", "2009-01-01", "2010-12-31"),
    ("They won in 2018/19.", "2018/2019", "2018-01-01", "2019-12-31"),
    ("It froze in the winter of 1947-48.", "1947-WI", "1947-12-01", "1948-02-29"),
    ("It will open in spring next year.", "2022-SP", "2022-03-01", "2022-05-31"),
    ("It fell in AD 79.", "0079", "0079-01-01", "0079-12-31"),
    ("It fell in 44 BC.", "BC0044", None, None),
    ("It was built at the turn of the century.", "20", "1996-01-02", "2006-01-01"),
    ("They were poor this time last year.", "2020", "2020-11-01", "2020-11-30"),
    ("Profit fell in the quarter ended Sept. 30.", "2021-09-30", "2021-09-30", "2021-09-30"),
    ("Sales rose in the year to March.", "2021-03", "2021-03-01", "2021-03-31"),
    ("It happened a quarter-century ago.", "1996", "1996-11-01", "1996-11-30"),
    # feasts
    ("They celebrated Eid-al-Fitr.", "2021-05-13", "2021-05-13", "2021-05-13"),
    ("They met during Diwali last year.", "2020-11-14", "2020-11-14", "2020-11-14"),
    ("They met on Ukraine's Independence Day.", "2021-08-24", "2021-08-24", "2021-08-24"),
    ("They will meet over the Thanksgiving weekend.", "2021-W47-WE", "2021-11-25", "2021-11-28"),
    # clock times
    ("It struck shortly before 5 p.m. on Monday.", "2021-11-22T17:00", "2021-11-22T16:30:00", "2021-11-22T17:00:00"),
    ("It struck just after 7 a.m.", "2021-11-26T07:00", "2021-11-26T07:00:00", "2021-11-26T07:30:00"),
    ("They came in the early hours of Tuesday.", "2021-11-23TMO", "2021-11-23T00:00:00", "2021-11-23T05:59:59"),
    ("They came in the small hours of Sunday.", "2021-11-21TMO", "2021-11-21T00:00:00", "2021-11-21T05:59:59"),
    ("They left late on Monday night.", "2021-11-22TNI", "2021-11-22T18:00:00", "2021-11-22T23:59:59"),
    ("It struck overnight.", "2021-11-26TNI", "2021-11-25T18:00:00", "2021-11-26T07:59:59"),
    ("They came on the night of May 3-4.", "2021-05-03TNI", "2021-05-03T18:00:00", "2021-05-04T07:59:59"),
    ("It struck at one minute past midnight.", "2021-11-26T00:01", "2021-11-26T00:01:00", "2021-11-26T00:01:59"),
    ("It struck at half past three.", "2021-11-26T03:30", "2021-11-26T03:30:00", "2021-11-26T03:30:59"),
    ("It struck at a quarter to nine.", "2021-11-26T08:45", "2021-11-26T08:45:00", "2021-11-26T08:45:59"),
    ("It struck at five to six.", "2021-11-26T05:55", "2021-11-26T05:55:00", "2021-11-26T05:55:59"),
    ("It struck at ten-thirty on Monday.", "2021-11-22T10:30", "2021-11-22T10:30:00", "2021-11-22T10:30:59"),
    ("It struck at seven in the morning.", "2021-11-26T07:00", "2021-11-26T07:00:00", "2021-11-26T07:59:59"),
    ("It struck at 10 at night.", "2021-11-26T22:00", "2021-11-26T22:00:00", "2021-11-26T22:59:59"),
    ("It struck at half-past 11 on Sunday night.", "2021-11-21T23:30", "2021-11-21T23:30:00", "2021-11-21T23:30:59"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "timex", "first", "last"), FORMS, ids=[row[0] for row in FORMS])
def test_value_of(text: str, timex: str, first: str | None, last: str | None) -> None:
    made = value(text, SAID)
    assert (made.timex, *bounds(made)) == (timex, first, last)


NO_TIMES = [
    "They won at five to six points.",
    "The ad 30 pages long won.",
    "AD prices fell.",
    "It is his turn of the wheel.",
    "A second in the lead fell back.",
    "It was the second part of the deal.",
    "They paid at ten fifty-cent coins.",
]


@pytest.mark.parametrize("text", NO_TIMES)
def test_no_time_in(text: str) -> None:
    assert facts(text, given(SAID)) == []


ENDING = [
    ("Profit fell in the quarter ended Sept. 30.", "2021-Q3", "2021-07-01", "2021-09-30"),
    ("Sales rose in the year to March.", "2021", "2020-04-01", "2021-03-31"),
    ("Sales rose in the six months through June 2020.", "P6M", "2020-01-01", "2020-06-30"),
    ("He walked three days to March and back.", "P3D", None, None),
]


@pytest.mark.parametrize(("text", "timex", "first", "last"), ENDING, ids=[row[0] for row in ENDING])
def test_a_stretch_told_by_its_end(text: str, timex: str, first: str | None, last: str | None) -> None:
    made = facts(text, given(SAID))[0].value
    assert (made.timex, *bounds(made)) == (timex, first, last)


TOLD = [
    ("Shelling resumed Monday night and went on until 6 a.m. in the port.", 1, "2021-11-23T06:00"),
    ("The sale of wine was banned from Wednesday to noon Sunday.", 0, "2021-11-24/2021-11-28T12:00"),
    ("Sales fell in March to 3 million from 4 million in the same month a year earlier.", 1, "2020-03"),
    ("Results were expected by Sunday morning.", 0, "2021-11-28TMO"),
]


@pytest.mark.parametrize(("text", "which", "timex"), TOLD, ids=[row[0] for row in TOLD])
def test_what_is_told_from_what_was_told(text: str, which: int, timex: str) -> None:
    assert facts(text, given(SAID))[which].value.timex == timex


@pytest.mark.parametrize("text", ["0A²", "Q²", "on 5² May", "Feb² was cold", "at 5²:30"])
def test_a_raised_figure_is_no_digit(text: str) -> None:
    assert not [
        f for f in extraction(discrep.article(text, id="a")).facts if f.kind == "date" and "²" in f.surface
    ]
