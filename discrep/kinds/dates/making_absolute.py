"""Forms of dates that name their own calendar parts."""

from __future__ import annotations

import re
from typing import Any

from discrep.kinds.dates.parsed import (
    At,
    Calendar,
    Century,
    Clock,
    Form,
    Part,
    Quarter,
    Range,
    Reference,
    Season,
    Week,
    WeekOf,
    Window,
)


def two_digits(year: int | None) -> int | None:
    """1974 for 74, 2021 for 21: up to 39 this century, as the recognisers for English agree."""
    if year is None or year >= 100:
        return year
    return 2000 + year if year < 40 else 1900 + year


def date(day: int | None = None, month: int | None = None, year: int | None = None, wd: int | None = None,
         rel: str | None = None) -> Form | None:  # fmt: skip
    if day is not None and not 1 <= day <= 31:
        return None
    return Calendar(two_digits(year), month, day, wd, rel=rel)


def iso(text: str, wd: int | None = None) -> Form | None:
    year, month, day = (int(part) for part in re.split(r"[-/]", text[:10].split("T")[0]))
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return Calendar(year, month, day, wd)


def compact(text: str) -> Form | None:
    return Calendar(int(text[:4]), int(text[4:6]), int(text[6:8]))


def numeric(text: str, wd: int | None = None) -> Form | None:
    """Month first, as in the United States, unless only the other order is one; 12/1 keeps both."""
    parts = [int(part) for part in re.split(r"[-/. ]+", text)]
    year = two_digits(parts[2]) if len(parts) > 2 else None
    first, second = parts[0], parts[1]
    if "." in text:
        first, second = second, first  # with full stops the day stands first
    if 1 <= first <= 12 and 1 <= second <= 31:
        swapped = (second, first) if second <= 12 and second != first else None
        return Calendar(year, first, second, wd, swapped)
    if 1 <= second <= 12 and 1 <= first <= 31:
        return Calendar(year, second, first, wd)
    return None


def spaced_iso(year: int, month: int, day: int) -> Form | None:
    """ "2008 - 12 - 23", an ISO date pulled apart."""
    return Calendar(year, month, day) if 1 <= month <= 12 and 1 <= day <= 31 else None


def three_numbers(a: int, b: int, c: int) -> Form | None:
    if a > 31 and 1 <= b <= 12:
        return Calendar(a, b, c) if 1 <= c <= 31 else None
    return numeric(f"{a}/{b}/{c}") if c > 1900 else None


def month_of_year(text: str) -> Form | None:
    parts = [int(part) for part in re.split(r"[-/]", text)]
    year, month = (parts[0], parts[1]) if parts[0] > 12 else (parts[1], parts[0])
    if year == parts[0] and month == (year + 1) % 100:
        return Range(Calendar(year), Calendar(year + 1))  # "the 2009-10 season", no October
    return Calendar(year, month) if 1 <= month <= 12 and 1900 <= year < 2200 else None


def year_only(year: int) -> Form | None:
    return Calendar(year)


def year_of_kind(kind: str, year: int) -> Form | None:
    """A calendar year, or a fiscal or school year, whose bounds each house sets for itself."""
    return Calendar(two_digits(year)) if kind == "calendar" else Century(two_digits(year) or year, 1)


def likely_year(year: int) -> Form | None:
    """A bare number is a year only in the range news speaks of."""
    return Calendar(year) if 1700 <= year <= 2100 else None


def modern_year(year: int) -> Form | None:
    return Calendar(year) if 1900 <= year <= 2100 and year != 2000 else None


def iso_week(text: str) -> Form | None:
    year, rest = int(text[:4]), re.sub(r"\D", "", text[4:])
    number, weekday = int(rest[:2]), int(rest[2]) if len(rest) > 2 else None
    return Week(number, year, weekday) if 1 <= number <= 53 else None


def numbered_week(number: int, year: int | None = None) -> Form | None:
    return Week(number, year) if 1 <= number <= 53 else None


def decade(first: int) -> Form | None:
    return Century(first, 10)


def decade_word(tens: int) -> Form | None:
    return Century(1900 + tens, 10, bare=True)


def century(nth: int, _c: Any = None) -> Form | None:
    return Century(100 * (nth - 1), 100) if 1 <= nth <= 30 else None


def quarter_text(text: str) -> Form | None:
    return Quarter(int(text[-1]), 4, int(text[:4]))


def half_text(text: str) -> Form | None:
    return Quarter(int(text[-1]), 2, int(text[:4]))


def year_of_era(year: int | None = None, number: int | None = None, text: str | None = None) -> Form | None:
    """ "AD 79": figures that are no year by themselves."""
    made = year or number or int(text or 0)
    return Calendar(made) if made else None


def before_era(text: Any) -> Form | None:
    """ "44 BC": before the calendar of `datetime`, so only a name."""
    return Reference(f"BC{int(text):04d}")


def season_of_years(name: str, first: int, last: int) -> Form | None:
    """ "the winter of 1947-48", named after the year it begins in."""
    return Season(name, first) if last == (first + 1) % 100 else None


def turn(of: Any = None, nth: int | None = None) -> Form | None:
    """ "the turn of the century": the years about the one change that the words mean."""
    if nth is not None:
        return Part("turn", Century(100 * (nth - 1), 100)) if 1 <= nth <= 30 else None
    name = str(of)
    return Part("turn", Window("this", name)) if name in ("century", "millennium", "decade", "year") else None


def quarter(nth: Any, year: int | None = None, rel: str | None = None, fiscal: Any = None) -> Form | None:
    nth = {-1: 4, "last": 4}.get(nth, nth)
    if not isinstance(nth, int):
        return None
    if not 1 <= nth <= 4:
        return None
    return Quarter(nth, 4, two_digits(year), _as_rel(rel), fiscal is not None)


def half_year(nth: int, year: int | None = None, rel: str | None = None) -> Form | None:
    rel = _as_rel(rel) or (None if year else "this")
    nth = 2 if nth == -1 else nth
    return Quarter(nth, 2, two_digits(year), rel) if nth in (1, 2) else None


def _as_rel(rel: str | None) -> str | None:
    return {"past": "last", "previous": "last", "coming": "next", "following": "next"}.get(rel or "", rel)


def season(name: str, year: int | None = None, rel: str | None = None) -> Form | None:
    return Season(name, two_digits(year), _as_rel(rel))


def month_range(first: int, last: int, year: int | None = None, start: int | None = None) -> Form | None:
    if start is None and year is not None:
        start = year - (first > last)
    return Range(Calendar(start, first), Calendar(year, last))


def days(a: int, b: int, month: int, year: int | None = None) -> Form | None:
    """Two days of a month; "April 27th to the 3rd" ends in the next."""
    if not (1 <= a <= 31 and 1 <= b <= 31) or a == b or (b < a and year is not None):
        return None
    return Range(
        Calendar(two_digits(year), month, a),
        Calendar(two_digits(year), month if a < b else month % 12 + 1, b),
    )


def year_range(first: int, last: int) -> Form | None:
    if last < 100:
        last += first - first % 100
        if last - first > 10:
            return None
    return Range(Calendar(first), Calendar(last)) if 1000 < first < last < 2200 else None


def iso_moment(text: str) -> Form | None:
    day = iso(text)
    if not isinstance(day, Calendar):
        return None
    clock = re.fullmatch(r"(\d\d):?(\d\d)(?::?(\d\d))?(?:\.\d+)?(.*)", text[11:])
    if clock is None:
        return None
    hour, minute, second, zone = clock.groups()
    return At(day, Clock(int(hour), int(minute), int(second) if second else None, "24", zone or None))


def log_date(wd: int, month: int, day: int, time: str, year: int) -> Form | None:
    made = date(day, month, year, wd)
    hour, minute, *rest = (int(part) for part in time.split(":"))
    return (
        At(made, Clock(hour, minute, rest[0] if rest else None, "24"))
        if made and hour < 24 and minute < 60
        else None
    )


def week_of(day: int, month: int, year: int | None = None) -> Form | None:
    made = date(day, month, year)
    return WeekOf(made) if made else None
