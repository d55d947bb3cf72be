"""Calendar arithmetic: weekdays of a month, Easter in both reckonings, the Hebrew new year, the tabular Islamic calendar.

Sources: Easter by the anonymous Gregorian computus and Meeus' Julian rule; the Hebrew calendar by its molad and
postponement rules; the Islamic calendar in its tabular (civil) form, for years that no published table covers.
"""

from __future__ import annotations

import datetime as dt
from functools import lru_cache


def nth_weekday(year: int, month: int, weekday: int, which: int) -> dt.date | None:
    """The n-th weekday (1 Monday … 7) of a month; -1 the last; None where there is none."""
    if which > 0:
        first = dt.date(year, month, 1)
        day = 1 + (weekday - first.isoweekday()) % 7 + 7 * (which - 1)
    else:
        last = month_end(year, month)
        day = last.day - (last.isoweekday() - weekday) % 7 + 7 * (which + 1)
    return dt.date(year, month, day) if 1 <= day <= month_end(year, month).day else None


_LENGTHS = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def month_end(year: int, month: int) -> dt.date:
    if month == 2 and year % 4 == 0 and (year % 100 or year % 400 == 0):
        return dt.date(year, 2, 29)
    return dt.date(year, month, _LENGTHS[month])


@lru_cache(maxsize=512)
def easter(year: int) -> dt.date:
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return dt.date(year, month, day + 1)


def orthodox_easter(year: int) -> dt.date:
    d = (19 * (year % 19) + 15) % 30
    e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
    month, day = divmod(d + e + 114, 31)
    gap = year // 100 - year // 400 - 2  # days between the Julian and the Gregorian calendar
    return dt.date(year, month, day + 1) + dt.timedelta(gap)


def islamic_day(year: int, month: int, day: int) -> dt.date:
    ordinal = day + -(-59 * (month - 1) // 2) + (year - 1) * 354 + (3 + 11 * year) // 30 + 227014
    return dt.date.fromordinal(ordinal)


def hebrew_new_year(year: int) -> dt.date:
    """The eve of 1 Tishri of a Hebrew year, by molad and postponements; feasts begin at sunset."""
    months = (235 * year - 234) // 19
    parts = 12084 + 13753 * months
    day = 29 * months + parts // 25920
    if (3 * (day + 1)) % 7 < 3:
        day += 1
    return dt.date.fromordinal(day + _delay(year) - 1373429 + 1)


def _elapsed(year: int) -> int:
    months = (235 * year - 234) // 19
    parts = 12084 + 13753 * months
    day = 29 * months + parts // 25920
    return day + 1 if (3 * (day + 1)) % 7 < 3 else day


def _delay(year: int) -> int:
    last, present, following = _elapsed(year - 1), _elapsed(year), _elapsed(year + 1)
    if following - present == 356:
        return 2
    return 1 if present - last == 382 else 0
