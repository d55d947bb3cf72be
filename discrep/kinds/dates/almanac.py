"""Dates of named days, computed; feasts of the moon's calendars are approximate.

Sources: Easter by the anonymous Gregorian computus and Meeus' Julian rule; the Islamic calendar in
its tabular (civil) form, whose days may differ by one or two from those announced; the Hebrew
calendar by its molad and postponement rules; lunar new years from the astronomical new moon table.
"""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from typing import NamedTuple, TypeAlias

Days: TypeAlias = tuple[dt.date, dt.date]

FIXED: dict[str, tuple[int, int]] = {
    "new-years-day": (1, 1), "epiphany": (1, 6), "orthodox-christmas": (1, 7), "burns-night": (1, 25),
    "australia-day": (1, 26),
    "india-republic-day": (1, 26), "groundhog": (2, 2), "valentines": (2, 14), "womens-day": (3, 8),
    "st-patrick": (3, 17), "nowruz": (3, 21),
    "april-fools": (4, 1), "tax-day": (4, 15), "earth-day": (4, 22), "anzac-day": (4, 25),
    "may-day": (5, 1), "victory-day": (5, 9), "flag-day": (6, 14),
    "juneteenth": (6, 19), "canada-day": (7, 1), "july-4": (7, 4), "bastille-day": (7, 14),
    "halloween": (10, 31), "all-saints": (11, 1),
    "all-souls": (11, 2), "guy-fawkes": (11, 5), "veterans-day": (11, 11), "world-aids-day": (12, 1),
    "human-rights-day": (12, 10),
    "christmas-eve": (12, 24), "christmas": (12, 25), "boxing-day": (12, 26), "new-years-eve": (12, 31),
    "kings-day": (4, 27),
}  # fmt: skip
NTH: dict[str, tuple[int, int, int, int]] = {  # month, weekday, which (-1 the last), days after
    "mlk": (1, 1, 3, 0), "presidents-day": (2, 1, 3, 0), "mothers-day": (5, 7, 2, 0),
    "memorial-day": (5, 1, -1, 0),
    "fathers-day": (6, 7, 3, 0), "labor-day": (9, 1, 1, 0), "columbus-day": (10, 1, 2, 0),
    "election-day": (11, 1, 1, 1),
    "thanksgiving": (11, 4, 4, 0), "black-friday": (11, 4, 4, 1), "cyber-monday": (11, 4, 4, 4),
    "remembrance-sunday": (11, 7, 2, 0),
    "super-tuesday": (3, 2, 1, 0), "grandparents-day": (9, 1, 1, 6),
}  # fmt: skip
EASTER: dict[str, int] = {
    "mardi-gras": -47, "ash-wednesday": -46, "palm-sunday": -7, "maundy-thursday": -3, "good-friday": -2,
    "holy-saturday": -1,
    "easter": 0, "easter-monday": 1, "ascension": 39, "pentecost": 49, "whit-monday": 50,
    "corpus-christi": 60,
}  # fmt: skip
ORTHODOX: dict[str, int] = {
    "clean-monday": -48,
    "lazarus-saturday": -8,
    "orthodox-good-friday": -2,
    "orthodox-easter": 0,
}
ISLAMIC: dict[str, tuple[int, int, int]] = {  # month, day, length
    "ashura": (1, 10, 1), "mawlid": (3, 12, 1), "ramadan": (9, 1, 30), "laylat-al-qadr": (9, 27, 1),
    "eid-al-fitr": (10, 1, 1),
    "eid-al-adha": (12, 10, 1),
}  # fmt: skip
HEBREW: dict[str, tuple[int, int]] = {  # days from the new year (1 Tishri), length
    "rosh-hashanah": (0, 2), "yom-kippur": (9, 1), "sukkot": (14, 7), "shemini-atzeret": (21, 1),
    "simchat-torah": (22, 1),
}  # fmt: skip
HEBREW_SPRING: dict[str, tuple[int, int]] = {  # days from the next new year back to 15 Nisan, length
    "passover": (-163, 8), "shavuot": (-113, 1), "purim": (-193, 1), "lag-baomer": (-130, 1),
}  # fmt: skip


class Feast(NamedTuple):
    first: dt.date
    last: dt.date
    soft: int = 0


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


def _islamic(year: int, month: int, day: int) -> dt.date:
    ordinal = day + -(-59 * (month - 1) // 2) + (year - 1) * 354 + (3 + 11 * year) // 30 + 227014
    return dt.date.fromordinal(ordinal)


def _hebrew_new_year(year: int) -> dt.date:
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


_NEW_MOON = dt.datetime(2000, 1, 6, 18, 14)
_LUNATION = dt.timedelta(days=29, hours=12, minutes=44, seconds=3)


def _lunar_new_year(year: int) -> dt.date:
    """The second mean new moon after the winter solstice, in China's time."""
    low = dt.datetime(year, 1, 20, 16)
    count = -((_NEW_MOON - low) // _LUNATION)
    moon = _NEW_MOON + count * _LUNATION
    while moon < low:
        moon += _LUNATION
    return (moon + dt.timedelta(hours=8)).date()


def feast(key: str, year: int) -> Feast | None:
    """The days of a named feast in a Gregorian year; None where it cannot be told."""
    try:
        return _feast(key, year)
    except (ValueError, OverflowError):
        return None


@lru_cache(maxsize=4096)
def _feast(key: str, year: int) -> Feast | None:
    if key in FIXED:
        return _one(dt.date(year, *FIXED[key]))
    if key in NTH:
        month, weekday, which, after = NTH[key]
        day = nth_weekday(year, month, weekday, which)
        return _one(day + dt.timedelta(after)) if day else None
    for table, base in ((EASTER, easter), (ORTHODOX, orthodox_easter)):
        if key in table:
            return _one(base(year) + dt.timedelta(table[key]))
    if key in ISLAMIC:
        month, first, length = ISLAMIC[key]
        for hijri in range((year - 622) * 33 // 32 - 1, (year - 622) * 33 // 32 + 3):
            day = _islamic(hijri, month, first)
            if day.year == year:
                return Feast(day, day + dt.timedelta(length - 1), 2)
        return None
    if key in HEBREW:
        shift, length = HEBREW[key]
        eve = _hebrew_new_year(year + 3761) + dt.timedelta(shift)
        return Feast(eve, eve + dt.timedelta(length), 0)
    if key in HEBREW_SPRING:
        shift, length = HEBREW_SPRING[key]
        eve = _hebrew_new_year(year + 3761) + dt.timedelta(shift)
        return Feast(eve, eve + dt.timedelta(length), 0)
    if key == "hanukkah":
        eve = _hebrew_new_year(year + 3761) + dt.timedelta(83)
        return Feast(eve, eve + dt.timedelta(8), 1)
    if key == "lunar-new-year":
        return Feast(_lunar_new_year(year), _lunar_new_year(year), 2)
    return None


def _one(day: dt.date) -> Feast:
    return Feast(day, day)
