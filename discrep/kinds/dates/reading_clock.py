"""Readings of clock times and parts of the day."""

from __future__ import annotations

import datetime as dt

from discrep.kinds.dates import timex
from discrep.kinds.dates.parsed import At, Clock, DayPart, Range
from discrep.kinds.dates.reading import Context, Read, Reading, nothing
from discrep.kinds.dates.value import Interval, as_day
from discrep.kinds.dates.windows import add_days
from discrep.model import Tense

PART_HOURS = {"SMALL": (0, 5), "MO": (6, 11), "AF": (12, 17), "EV": (17, 23), "NI": (18, 23), "DT": (6, 18), "DAWN": (4, 7),
"DUSK": (16, 21),
              "LU": (11, 14), "DI": (17, 22), "BR": (5, 11)}  # fmt: skip


_MODS = {"start": "START", "end": "END", "mid": "MID"}


def clock(form: Clock, at: Context) -> Reading:
    hour, minute = hours(form)
    value = timex.clock(hour, minute, form.second)
    soft = 0
    others: tuple[Interval, ...] = ()
    if at.day is None:
        return nothing(
            value, "minute" if minute is not None else "hour", type="TIME", zone=form.zone
        )._replace(floating=True)
    made = at_clock(at.day, form)
    if made is None:
        return nothing(value, "hour", type="TIME", zone=form.zone)
    if form.meridiem is None and 0 < form.hour <= 12:
        swapped = at_clock(
            at.day, form._replace(hour=form.hour % 12 + (0 if form.hour == 12 else 12), meridiem="24")
        )
        others = (swapped,) if swapped else ()
    return Reading(
        timex.day(at.day) + value, made[0], made[1], "minute" if minute is not None else "hour", "TIME",
        approximate=form.about,
        soft=soft, others=others, zone=form.zone, floating=True,
    )  # fmt: skip


def hours(form: Clock) -> tuple[int, int | None]:
    hour = form.hour
    if form.meridiem == "pm" and hour < 12:
        hour += 12
    elif form.meridiem == "am" and hour == 12:
        hour = 0
    return hour, form.minute


def at_clock(day: dt.date, form: Clock) -> tuple[dt.datetime, dt.datetime] | None:
    """First and last second of the minute, or hour, that is told; 24:00 is the next day's 0:00."""
    hour, minute = hours(form)
    if hour == 24:
        later = add_days(day, 1)
        if later is None:
            return None
        day, hour = later, 0
    year, month, number = day.year, day.month, day.day
    if form.second is not None:
        moment = dt.datetime(year, month, number, hour, minute or 0, min(form.second, 59))
        return moment, moment
    first = dt.datetime(year, month, number, hour, minute or 0)
    return first, dt.datetime(year, month, number, hour, 59 if minute is None else minute, 59)


def daypart(form: DayPart, at: Context) -> Reading:
    code = timex.PART_CODES[form.code]
    mod = _MODS.get(form.which or "")
    if at.day is None:
        return nothing(f"T{code}", "hour", type="TIME", mod=mod)
    night = add_days(at.day, -1) if form.code == "OVER" and at.tense is not Tense.FUTURE else None
    low, high = _part_hours(night or at.day, form)
    return Reading(f"{timex.day(at.day)}T{code}", low, high, "hour", "TIME", mod, True, 1, floating=True)


def _part_hours(day: dt.date, form: DayPart) -> tuple[dt.datetime, dt.datetime]:
    if form.code == "OVER":  # a night that two days share
        morrow = add_days(day, 1) or day
        return dt.datetime(day.year, day.month, day.day, 18), dt.datetime(
            morrow.year, morrow.month, morrow.day, 7, 59, 59
        )
    first, last = PART_HOURS[form.code]
    return dt.datetime(day.year, day.month, day.day, first), dt.datetime(
        day.year, day.month, day.day, last, 59, 59
    )


def at_time(form: At, at: Context, read: Read) -> Reading:
    day = read(form.day, at)
    time = form.time
    if isinstance(time, DayPart):
        code = timex.PART_CODES[time.code]
        mod = _MODS.get(time.which or "")
        if day.low is None:
            return day._replace(timex=day.timex + f"T{code}", type="TIME", mod=mod)
        first = as_day(day.low)
        low, high = _part_hours(first, time)
        others = tuple(_part_hours(as_day(a), time) for a, _ in day.others if a is not None)
        # A night runs into the next day, and people say so either way.
        return Reading(
            f"{timex.day(first)}T{code}",
            low,
            high,
            "hour",
            "TIME",
            mod,
            True,
            1 if code == "NI" else 0,
            others,
            anchored=day.anchored,
            weekday=day.weekday,
        )
    if isinstance(time, Range):
        return at_range(day, time)
    hour, minute = hours(time)
    value = timex.clock(hour, minute, time.second)
    if day.low is None:
        return day._replace(timex=day.timex + value, type="TIME", zone=time.zone)
    first = as_day(day.low)
    made = at_clock(first, time)
    if made is None:
        return day
    found = [m for a, _ in day.others if a is not None and (m := at_clock(as_day(a), time))]
    if time.meridiem is None and 0 < time.hour <= 12:
        for base in (first, *(as_day(a) for a, _ in day.others if a is not None)):
            swapped = at_clock(
                base, time._replace(hour=time.hour % 12 + (0 if time.hour == 12 else 12), meridiem="24")
            )
            if swapped:
                found.append(swapped)
    return Reading(
        timex.day(first) + value, made[0], made[1], "minute" if minute is not None else "hour", "TIME",
        None, time.about,
        others=tuple(found), zone=time.zone, anchored=day.anchored, weekday=day.weekday,
    )  # fmt: skip


def at_range(day: Reading, span: Range) -> Reading:
    assert isinstance(span.first, Clock)
    assert isinstance(span.last, Clock)
    values = [timex.clock(*hours(c), c.second) for c in (span.first, span.last)]
    if day.low is None:
        return day._replace(timex=f"{day.timex}{values[0]}/{values[1]}", type="TIME")
    base = as_day(day.low)
    first, last = at_clock(base, span.first), at_clock(base, span.last)
    if first is None or last is None:
        return day
    if last[1] < first[0]:
        later = add_days(base, 1)
        last = at_clock(later, span.last) if later else None
        if last is None:
            return day
    end = last[0] + dt.timedelta(seconds=59) if span.last.minute is not None else last[1]
    return Reading(f"{timex.day(base)}{values[0]}/{timex.day(base)}{values[1]}", first[0], end, "minute",
    "TIME", anchored=day.anchored, approximate=span.first.meridiem is None,
                   zone=span.last.zone)  # fmt: skip
