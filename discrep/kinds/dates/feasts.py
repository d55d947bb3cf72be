"""The days of named feasts, by rule or by published table; a feast whose day is only near says how near."""

from __future__ import annotations

import datetime as dt
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from discrep.kinds.dates.almanac import easter, hebrew_new_year, islamic_day, nth_weekday, orthodox_easter
from discrep.kinds.dates.feast_tables import (
    EASTER,
    EVE_OF,
    FIXED,
    HEBREW,
    HEBREW_SPRING,
    ISLAMIC,
    LASTING,
    LISTED,
    NTH,
    ORTHODOX,
    OWNED,
    SOFT,
    UNOWNED,
)

_TABLE = Path(__file__).parent / "data" / "feasts.tsv"
_NEAR = 1  # days by which a feast of the moon is kept earlier or later from place to place
_ROUGH = 2  # the same, where only the tabular calendar is known
_DAY = dt.timedelta(1)


class Feast(NamedTuple):
    first: dt.date
    last: dt.date
    soft: int = 0


@cache
def _published() -> dict[str, tuple[dt.date, ...]]:
    """Days of the feasts that published tables list, read at the first of them."""
    rows = (line.split("\t") for line in _TABLE.read_text(encoding="utf-8").splitlines() if line[0] != "#")
    return {key: tuple(map(dt.date.fromisoformat, days)) for key, *days in rows}


def feast(key: str, year: int, owner: str | None = None) -> Feast | None:
    """The first such feast of a Gregorian year; None where it cannot be told."""
    found = feasts(key, year, owner)
    return found[0] if found else None


@lru_cache(maxsize=4096)
def feasts(key: str, year: int, owner: str | None = None) -> tuple[Feast, ...]:
    """The feasts of that name which begin in a Gregorian year: none, one, or the two that the moon may give."""
    try:
        found = _by_rule(key, year, owner)
        return (found,) if found else _by_moon(key, year)
    except (ValueError, OverflowError):
        return ()


def _by_rule(key: str, year: int, owner: str | None) -> Feast | None:
    soft = SOFT.get(key, 0)
    if key in UNOWNED:
        if owner is not None:
            mine = OWNED[key].get(owner)
            return _one(dt.date(year, *mine)) if mine else None
        usual = UNOWNED[key]
        return _one(dt.date(year, *usual), soft) if usual else None
    if key in FIXED:
        return _one(dt.date(year, *FIXED[key]), soft)
    if key in NTH:
        month, weekday, which, after = NTH[key]
        day = nth_weekday(year, month, weekday, which)
        return _one(day + dt.timedelta(after)) if day else None
    if key in LISTED:
        return _one(dt.date(year, *LISTED[key][year])) if year in LISTED[key] else None
    if key in EASTER:
        return _one(easter(year) + dt.timedelta(EASTER[key]))
    if key in ORTHODOX:
        return _one(orthodox_easter(year) + dt.timedelta(ORTHODOX[key]))
    if key in _MOVING:
        return _MOVING[key](year)
    hebrew = HEBREW.get(key) or HEBREW_SPRING.get(key)
    if hebrew is None:
        return None
    # In a Gregorian year the spring feasts fall before the new year that its autumn begins.
    eve = hebrew_new_year(year + 3761) + dt.timedelta(hebrew[0])
    return Feast(eve, eve + dt.timedelta(hebrew[1]), soft)


def _by_moon(key: str, year: int) -> tuple[Feast, ...]:
    if key in EVE_OF:
        of, step = EVE_OF[key]
        return tuple(_one(f.first + step * _DAY, f.soft) for f in _by_moon(of, year))
    length = dt.timedelta(LASTING.get(key, 1) - 1)
    days = _published().get(key, ())
    if days and days[0].year <= year <= days[-1].year:
        soft = 0 if key == "lunar-new-year" else _NEAR
        return tuple(Feast(day, _end(key, day, day + length), soft) for day in days if day.year == year)
    if key not in ISLAMIC:
        return ()
    guess = (year - 622) * 33 // 32
    found = (islamic_day(hijri, *ISLAMIC[key]) for hijri in range(guess - 1, guess + 3))
    return tuple(Feast(day, day + length, _ROUGH) for day in found if day.year == year)


def _end(key: str, first: dt.date, last: dt.date) -> dt.date:
    """A month of fasting ends the day before its feast."""
    if key != "ramadan":
        return last
    return next((eid - _DAY for eid in _published()["eid-al-fitr"] if eid > first), last)


def _one(day: dt.date, soft: int = 0) -> Feast:
    return Feast(day, day, soft)


def _working(day: dt.date, *, back: bool = False) -> dt.date:
    """The day itself, or the working day nearest to a weekend day."""
    weekday = day.isoweekday()
    if weekday < 6:
        return day
    return day - _DAY if weekday == 6 and back else day + (8 - weekday) * _DAY


def _emancipation(year: int) -> Feast:
    return _one(_working(dt.date(year, 4, 16), back=True))


def _tax_day(year: int) -> Feast:
    """15 April, or the next working day that is no holiday of the capital."""
    day = _working(dt.date(year, 4, 15))
    if day == _emancipation(year).first:
        day = _working(day + _DAY)
    return _one(day)


def _kings_day(year: int) -> Feast:
    """The Dutch monarch's day: 30 April until 2013, never a Sunday."""
    day = dt.date(year, 4, 30 if year < 2014 else 27)
    return _one(day - _DAY if day.isoweekday() == 7 and year >= 1980 else day)


def _bosses_day(year: int) -> Feast:
    day = dt.date(year, 10, 16)
    weekday = day.isoweekday()
    return _one(day - _DAY if weekday == 6 else day + _DAY if weekday == 7 else day)


def _office_day(year: int) -> Feast:
    """Administrative professionals' day: Wednesday of the last full week of April."""
    saturday = nth_weekday(year, 4, 6, -1)
    return _one((saturday or dt.date(year, 4, 30)) - 3 * _DAY)


def _victoria_day(year: int) -> Feast:
    """The Monday before 25 May."""
    day = dt.date(year, 5, 24)
    return _one(day - (day.isoweekday() - 1) * _DAY)


def _nowruz(year: int) -> Feast:
    return Feast(dt.date(year, 3, 20), dt.date(year, 3, 21), SOFT["nowruz"])


def _shoah_day(year: int) -> Feast:
    """27 Nisan, moved off the Sabbath's edges; it begins the evening before."""
    day = hebrew_new_year(year + 3761) - 150 * _DAY
    weekday = day.isoweekday()
    day += -_DAY if weekday == 5 else _DAY if weekday == 7 else 0 * _DAY
    return Feast(day - _DAY, day)


def _tree_day(year: int) -> Feast:
    """15 Shevat: two months before Passover, three in a Hebrew leap year."""
    leap = (7 * (year + 3760) + 1) % 19 < 7
    eve = hebrew_new_year(year + 3761) - (252 if leap else 222) * _DAY
    return Feast(eve, eve + _DAY)


_MOVING = {
    "emancipation-day": _emancipation,
    "tax-day": _tax_day,
    "kings-day": _kings_day,
    "bosses-day": _bosses_day,
    "office-day": _office_day,
    "victoria-day": _victoria_day,
    "nowruz": _nowruz,
    "yom-hashoah": _shoah_day,
    "tu-bishvat": _tree_day,
}
