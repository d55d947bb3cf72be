"""Forms of clock times and parts of the day."""

from __future__ import annotations

import re
from typing import Any

from discrep.kinds.dates.parsed import Clock, DayPart, Duration, Form, Range

SPOKEN_MINUTES = (5, 10, 20, 25)
"""Minutes told before an hour in words: "at five to six"; others are scores or ranges."""
ZONE_WORDS = {
    "eastern": "ET",
    "central": "CT",
    "mountain": "MT",
    "pacific": "PT",
    "local": "local",
    "greenwich": "GMT",
}


def clock(
    hour: Any = None, minute: int | None = None, ampm: str | None = None, zone: str | None = None
) -> Form | None:
    """A clock time; "3:10 a.m.", "1530", 15h30, 8.30 pm; None where no clock shows it."""
    second = None
    if isinstance(hour, str):
        parts = (
            [int(part) for part in re.split(r"[:.hH]", hour)]
            if re.search(r"[:.hH]", hour)
            else [int(hour[:-2]), int(hour[-2:])]
        )
        hour, minute, second = parts[0], parts[1], parts[2] if len(parts) > 2 else None
    elif hour >= 100:
        hour, minute = divmod(hour, 100)
    if (
        hour > 24
        or (minute or 0) > 59
        or (second or 0) > 60
        or (ampm and not 1 <= hour <= (12 if ampm else 24))
    ):
        if not (ampm and 13 <= hour <= 23):
            return None
        ampm = "24"
    if hour == 24 and (minute or second):
        return None
    return Clock(hour, minute, second, ampm, zone)


def hour24(hour: Any, zone: str | None = None) -> Form | None:
    made = clock(hour, zone=zone)
    return made._replace(meridiem="24") if isinstance(made, Clock) else None


def colon(hour: str, zone: str | None = None) -> Form | None:
    """ "15:30" as written; an hour up to 12 without a leading zero may be either half of the day."""
    made = clock(hour, zone=zone)
    if not isinstance(made, Clock):
        return None
    return made._replace(meridiem="24" if zone or (hour[0] == "0" and made.hour) else None)


def past(minutes: Any, base: Form, sign: int = 1) -> Form | None:
    if not isinstance(base, Clock) or not 0 < minutes < 60 or base.minute:
        return None
    total = (base.hour * 60 + sign * minutes) % 1440
    return base._replace(
        hour=total // 60 or 12 if base.meridiem in ("am", "pm") else total // 60, minute=total % 60
    )


def named(hour: int = 12) -> Form | None:
    return Clock(hour, None, None, "24")


def with_part(time: Form, part: str) -> Form | None:
    """ "3 in the morning", "8 in the evening"."""
    if isinstance(time, Range) and isinstance(time.first, Clock) and isinstance(time.last, Clock):
        last = with_part(time.last, part)
        first = with_part(time.first, part)
        return Range(first, last) if first and last else None
    if not isinstance(time, Clock):
        return None
    if time.meridiem in ("am", "pm", "24") or time.hour > 12:
        return time
    if time.hour == 12 and part in ("EV", "NI"):
        return time._replace(hour=24, meridiem="24")
    late = (
        part in ("AF", "EV", "DUSK", "DI")
        or (part == "NI" and 6 <= time.hour < 12)
        or (part in ("LU",) and time.hour < 6)
    )
    return time._replace(meridiem="pm" if late else "am")


def daypart(code: str, which: str | None = None) -> Form | None:
    return DayPart(code, {"earlier": "start", "later": "end"}.get(which or "", which))


def zone_of(word: str | None) -> str | None:
    return ZONE_WORDS.get(word or "", word)


def any_clock(
    hour: Any, minute: int | None = None, ampm: str | None = None, zone: str | None = None
) -> Form | None:
    return clock(hour, minute, "am" if ampm == "a" else ampm, zone_of(zone))


def any_colon(hour: str, zone: str | None = None) -> Form | None:
    return colon(hour, zone_of(zone))


def clock_range(first: Any, last: Any) -> Form | None:
    """Two clock times; a bare first hour takes the half of the day of the second."""
    a = first if isinstance(first, Clock) else clock(first)
    b = last if isinstance(last, Clock) else clock(last)
    if not isinstance(a, Clock) or not isinstance(b, Clock):
        return None
    if a.meridiem is None and b.meridiem in ("am", "pm") and a.hour <= 12:
        half = b.meridiem
        if a.hour % 12 > b.hour % 12 or (a.hour % 12 == b.hour % 12 and (a.minute or 0) > (b.minute or 0)):
            half = "am" if b.meridiem == "pm" else "pm"
        a = a._replace(meridiem=half)
    elif b.meridiem is None and b.hour <= 12 and a.meridiem in ("am", "pm"):
        b = b._replace(meridiem=a.meridiem if b.hour % 12 > a.hour % 12 else "pm")
    elif a.meridiem is None and b.meridiem is None and b.hour < a.hour <= 12:
        b = b._replace(hour=b.hour + 12, meridiem="24")
        a = a._replace(meridiem="24")
    return Range(a, b)


def part_clock(part: Form, time: Form | None = None, hour: Any = None) -> Form | None:
    """ "in the afternoon at 7"."""
    base = time or clock(hour)
    return with_part(base, part.code) if base and isinstance(part, DayPart) else None


def hour_of_part(hour: Any, part: str, which: str | None = None) -> Form | None:
    time = clock(hour)
    return with_part(time, part) if time else None


def hour_of_watch(hour: Any) -> Form | None:
    """ "0630 hours", "at 1430 hours"; other figures are lengths."""
    return hour24(hour) if isinstance(hour, int) or len(hour) == 4 else None


def spelt_clock(hour: int, minute: int | None = None) -> Form | None:
    """ "ten thirty", "three forty-five"; a first number beyond twelve is no hour."""
    if minute is None:
        hour, minute = divmod(hour, 100)
    return clock(hour, minute) if 1 <= hour <= 12 and 10 <= minute <= 59 else None


def small_hours(which: str, unit: Any, code: str = "MO") -> Form | None:
    """ "the early hours", "the small hours of the morning"."""
    return DayPart("SMALL", "start") if unit == "hour" else None


def minutes_past(minutes: int | None = None, half: str | None = None, quarter: str | None = None,
base: Form | None = None,
                 hour: int | None = None, length: Form | None = None) -> Form | None:  # fmt: skip
    if length is not None:
        minutes = int(length.low or 0) if isinstance(length, Duration) and length.unit == "minute" else None
        if not minutes:
            return None
    time = base or clock(hour)
    return past(minutes or (30 if half else 15), time) if time else None


def minutes_to(minutes: int | None = None, length: Form | None = None, quarter: str | None = None,
base: Form | None = None,
               hour: int | None = None, spoken: int | None = None) -> Form | None:  # fmt: skip
    """ "a quarter to noon", "20 minutes to 2pm"; "5 to 6pm" is rather a range."""
    if length is not None:
        minutes = int(length.low or 0) if isinstance(length, Duration) and length.unit == "minute" else None
        if not minutes:
            return None
    time = base or clock(hour)
    if minutes and length is None and not (isinstance(time, Clock) and time.meridiem == "24"):
        return None
    if spoken is not None:
        minutes = spoken if spoken in SPOKEN_MINUTES else None
        if minutes is None:
            return None
    return past(minutes or 15, time, -1) if time else None
