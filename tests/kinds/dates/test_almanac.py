"""Named days against dates everybody can look up."""

from __future__ import annotations

import datetime as dt

import pytest

from discrep.kinds.dates.almanac import easter, nth_weekday
from discrep.kinds.dates.feasts import feast, feasts
from discrep.kinds.dates.grammar_named_en import NAMES

DAYS = [
    ("easter", 2000, "2000-04-23"), ("easter", 1943, "1943-04-25"), ("easter", 2021, "2021-04-04"),
    ("good-friday", 2018, "2018-03-30"),
    ("orthodox-easter", 2021, "2021-05-02"), ("orthodox-easter", 2000, "2000-04-30"),
    ("thanksgiving", 2013, "2013-11-28"),
    ("black-friday", 2017, "2017-11-24"), ("election-day", 2020, "2020-11-03"), ("memorial-day", 2012,
    "2012-05-28"),
    ("labor-day", 2021, "2021-09-06"), ("mlk", 2014, "2014-01-20"), ("remembrance-sunday", 2018,
    "2018-11-11"),
    ("new-years-eve", 1999, "1999-12-31"), ("anzac-day", 2015, "2015-04-25"),
]  # fmt: skip
NEAR = [("ramadan", 2018, "2018-05-16"), ("eid-al-adha", 2018, "2018-08-21"), ("lunar-new-year", 2013,
"2013-02-10"),
        ("yom-kippur", 2018, "2018-09-19"), ("passover", 2021, "2021-03-28"), ("hanukkah", 2021,
        "2021-11-28")]  # fmt: skip


@pytest.mark.parametrize(("key", "year", "day"), DAYS)
def test_computed_day(key: str, year: int, day: str) -> None:
    made = feast(key, year)
    assert made is not None
    assert made.first.isoformat() == day


PUBLISHED = [
    ("eid-al-adha", 2018, "2018-08-21"), ("diwali", 2019, "2019-10-27"), ("lunar-new-year", 2013, "2013-02-10"),
    ("vesak", 2013, "2013-05-24"), ("tax-day", 2017, "2017-04-18"), ("kings-day", 2014, "2014-04-26"),
    ("victoria-day", 2021, "2021-05-24"), ("super-tuesday", 2016, "2016-03-01"),
]  # fmt: skip


@pytest.mark.parametrize(("key", "year", "day"), PUBLISHED)
def test_published_day(key: str, year: int, day: str) -> None:
    made = feast(key, year)
    assert made is not None
    assert made.first.isoformat() == day


def test_the_moon_may_give_a_year_two_feasts() -> None:
    assert [f.first.isoformat() for f in feasts("eid-al-fitr", 2000)] == ["2000-01-08", "2000-12-27"]


def test_a_month_of_fasting_ends_before_its_feast() -> None:
    for year in range(1950, 2050):
        for month in feasts("ramadan", year):
            assert 29 <= (month.last - month.first).days + 1 <= 30


def test_a_national_day_is_its_owners() -> None:
    assert feast("independence-day", 2020, "ukraine") == (dt.date(2020, 8, 24), dt.date(2020, 8, 24), 0)
    assert feast("independence-day", 2020, "narnia") is None
    usual = feast("independence-day", 2020)
    assert usual is not None
    assert usual.soft > 90


@pytest.mark.parametrize(("key", "year", "day"), NEAR)
def test_days_of_the_moon_lie_within_their_margin(key: str, year: int, day: str) -> None:
    made = feast(key, year)
    assert made is not None
    slack = dt.timedelta(made.soft)
    assert made.first - slack <= dt.date.fromisoformat(day) <= made.last + slack


def test_easter_is_a_sunday_within_its_bounds() -> None:
    for year in range(1583, 2300):
        day = easter(year)
        assert day.isoweekday() == 7
        assert (3, 22) <= (day.month, day.day) <= (4, 25)


@pytest.mark.parametrize("key", sorted(set(NAMES.values()) - {"super-tuesday", "national-day"}))
def test_every_name_has_a_day(key: str) -> None:
    assert feast(key, 2021) is not None


@pytest.mark.parametrize("year", [0, 1, 9999, 10_000])
def test_years_beyond_the_calendar_have_none_or_some(year: int) -> None:
    for key in set(NAMES.values()):
        feast(key, year)


def test_fifth_weekday() -> None:
    assert nth_weekday(2021, 2, 1, 5) is None
    assert nth_weekday(2021, 3, 1, 5) == dt.date(2021, 3, 29)
