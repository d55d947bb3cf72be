"""Readings of times made of others: ordinals, parts, weeks of a day."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from discrep.kinds.dates import timex
from discrep.kinds.dates.parsed import (
    Deictic,
    Named,
    Nth,
    Part,
    WeekOf,
)
from discrep.kinds.dates.reading import Context, Read, Reading, nothing
from discrep.kinds.dates.reading_period import named_in
from discrep.kinds.dates.reading_relative import weekend
from discrep.kinds.dates.value import Interval, as_day
from discrep.kinds.dates.windows import add_days, part_of, stretch, weekday_near

_MODS = {"start": "START", "mid": "MID", "end": "END", "earlier": "START", "later": "END"}
_THIRDS = {"earlier": "start", "later": "end"}
MARGIN_OF_PART = {"week": 1, "month": 5, "quarter": 20, "year": 45, "decade": 500, "century": 5000}


def nth(form: Nth, at: Context, read: Read) -> Reading:
    if form.unit.startswith("named:"):
        year = read(form.of, at)
        if year.low is None:
            return nothing("XXXX", "day")
        return named_in(Named(form.unit[6:]), as_day(year.low).year, True)
    whole = read(form.of, at)
    if whole.low is None or whole.high is None:
        return nothing("XXXX-XX-XX", form.unit)
    first, last = as_day(whole.low), as_day(whole.high)
    index = form.nth
    if form.unit == "weekday":
        weekday = form.weekday or 1
        start = weekday_near(first, weekday, 1, True) if index > 0 else weekday_near(last, weekday, -1, True)
        day = start and add_days(start, 7 * (index - 1 if index > 0 else index + 1))
        if day is None or not first <= day <= last:
            return nothing("XXXX-XX-XX", "day")
        return Reading(timex.day(day), day, day, "day", anchored=whole.anchored)
    made = _nth_unit(form, index, first, last)
    if made is None:
        return nothing("XXXX-XX-XX", form.unit)
    low, high = made
    value = timex.of_unit(form.unit, low) if form.length == 1 else timex.one(Decimal(form.length), form.unit)
    if form.unit == "weekend" and form.length == 1:
        return weekend(low, high, whole.anchored)
    soft = 0 if form.unit in ("day", "month", "quarter", "year") else 4 if form.unit == "week" else 1
    return Reading(
        value,
        low,
        high,
        form.unit,
        "DATE" if form.length == 1 else "DURATION",
        anchored=whole.anchored,
        soft=soft,
    )


def _nth_unit(form: Nth, index: int, first: dt.date, last: dt.date) -> tuple[dt.date, dt.date] | None:
    unit, count = form.unit, form.length
    if unit == "day":
        low = add_days(first, index - 1) if index > 0 else add_days(last, index + 1 - (count - 1))
        high = low and add_days(low, count - 1)
        return (low, high) if low and high and first <= low and high <= last else None
    if unit in ("week", "weekend", "fortnight"):
        if index > 0:
            start = stretch(unit, first, 0)
            # A week belongs to the month or year that holds its Thursday.
            if start and unit == "week" and (start[0] + dt.timedelta(3)) < first:
                start = stretch(unit, first, 1)
            if start and unit == "weekend" and start[0] < first:
                start = stretch(unit, first, 1)
            low_ = start and stretch(unit, start[0], index - 1)
        else:
            start = stretch(unit, last, 0)
            if start and unit == "week" and (start[0] + dt.timedelta(3)) > last:
                start = stretch(unit, last, -1)
            if start and unit == "weekend" and start[1] > last:
                start = stretch(unit, last, -1)
            low_ = start and stretch(unit, start[0], index + 1 - (count - 1))
        if low_ is None:
            return None
        high_ = stretch(unit, low_[0], count - 1)
        return (low_[0], high_[1]) if high_ else None
    if unit in ("month", "quarter", "year", "decade"):
        low_ = stretch(unit, first, index - 1) if index > 0 else stretch(unit, last, index + 1 - (count - 1))
        high_ = low_ and stretch(unit, low_[0], count - 1)
        return (low_[0], high_[1]) if low_ and high_ else None
    return None


def _turn(whole: Reading, at: Context) -> Reading:
    """The days about the start of a stretch, or about its end where that is nearer."""
    if whole.low is None or whole.high is None:
        return whole
    first, last = as_day(whole.low), as_day(whole.high)
    near = first if at.day is None or not whole.anchored or at.day - first <= last - at.day else last
    reach = {"year": 31, "decade": 366}.get(whole.grain or "", 1826)
    low, high = add_days(near, -reach) or near, add_days(near, reach) or near
    return whole._replace(low=low, high=high, approximate=True, soft=reach, others=())


def part(form: Part, at: Context, read: Read) -> Reading:
    whole = read(form.of, at)
    if form.which == "turn":
        return _turn(whole, at)
    mod = _MODS[form.which]
    if isinstance(form.of, Deictic):
        return whole._replace(mod=mod)
    if whole.low is None or whole.high is None:
        return whole._replace(mod=mod)
    first, last = as_day(whole.low), as_day(whole.high)
    grain = whole.grain or "day"
    if form.which in ("earlier", "later") and at.day is not None and first <= at.day <= last:
        low, high = (first, at.day) if form.which == "earlier" else (at.day, last)
        return whole._replace(low=low, high=high, mod=mod, others=())
    which = _THIRDS.get(form.which, form.which)
    if grain == "day":
        return whole._replace(mod=mod)
    low, high = part_of(which, first, last)
    others: tuple[Interval, ...] = ()
    if whole.others:
        others = tuple(part_of(which, as_day(a), as_day(b)) for a, b in whole.others if a and b)
    soft = whole.soft + MARGIN_OF_PART.get(grain, 5)
    return Reading(
        whole.timex, low, high, whole.grain, whole.type, mod, True, soft, others, whole.zone, whole.floating,
        whole.amounts, whole.unit, whole.anchored, whole.weekday, whole.impossible, whole.backwards,
    )  # fmt: skip


def week_of(form: WeekOf, at: Context, read: Read) -> Reading:
    day = read(form.day, at)
    if day.low is None:
        return nothing("XXXX-WXX", "week")
    made = stretch("weekend" if form.weekend else "week", as_day(day.low), 0)
    if made is None:
        return nothing("XXXX-WXX", "week")
    if form.weekday is not None:
        found = add_days(made[0], form.weekday - 1)
        if found:
            return Reading(timex.day(found), found, found, "day")
    if form.weekend:
        return weekend(made[0], made[1])
    unit = "week"
    first = as_day(day.low)
    if day.grain == "day" and first.isoweekday() == 7:  # a week told by its Sunday begins with it
        made = (first, add_days(first, 6) or first)
    return Reading(timex.of_unit(unit, made[0]), made[0], made[1], unit)
