"""Readings of times made of others: ordinals, parts, weeks of a day, ranges."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from discrep.kinds.dates import timex
from discrep.kinds.dates.parsed import (
    At,
    Calendar,
    Clock,
    Deictic,
    Form,
    Lasting,
    Named,
    Nth,
    Part,
    Range,
    Reference,
    WeekOf,
)
from discrep.kinds.dates.reading import Context, Read, Reading, nothing
from discrep.kinds.dates.reading_calendar import distance, month_day
from discrep.kinds.dates.reading_clock import at_range, hours
from discrep.kinds.dates.reading_period import named_in
from discrep.kinds.dates.reading_relative import weekend
from discrep.kinds.dates.value import Interval, Moment, as_day
from discrep.kinds.dates.windows import SECOND_COUNT, add_days, moved, part_of, stretch, weekday_near
from discrep.model import Tense

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


def _both_yearless(form: Range, at: Context) -> Reading | None:
    """A range of two dates without a year: the one that holds the anchor, else the one the tense asks for."""
    a, b = form.first, form.last
    if at.day is None or at.year is not None or not (isinstance(a, Calendar) and isinstance(b, Calendar)):
        return None
    if (
        a.year is not None
        or b.year is not None
        or a.month is None
        or b.month is None
        or a.weekday
        or b.weekday
        or a.rel
        or b.rel
    ):
        return None
    over = (b.month, b.day or 31) < (a.month, a.day or 1)
    found: list[Reading] = []
    for year in (at.day.year - 1, at.day.year, at.day.year + 1):
        if 1 <= year <= 9998:
            first, last = month_day(a, year, True), month_day(b, year + over, True)
            if first.low is not None and last.high is not None:
                found.append(Reading(f"{first.timex}/{last.timex}", first.low, last.high, last.grain))
    if not found:
        return None
    day = at.day
    now = [r for r in found if distance(r, day) == 0]
    past = [r for r in found if r.high is not None and as_day(r.high) <= day]
    coming = [r for r in found if r.low is not None and as_day(r.low) >= day]
    near = min(found, key=lambda r: distance(r, day))
    if now:
        chosen = now[0]
    elif at.tense is Tense.PAST and past:
        chosen = past[-1] if near in past or distance(near, day) > 45 else near
    elif (at.tense is Tense.FUTURE or at.alone) and coming:
        chosen = coming[0]
    else:
        chosen = near
    rest = (
        tuple((r.low, r.high) for r in past[-1:] + coming[:1] if r is not chosen)
        if at.tense is Tense.NONE
        else ()
    )
    return chosen._replace(others=rest)


def range_of(form: Range, at: Context, read: Read) -> Reading:
    loose = _both_yearless(form, at)
    if loose is not None:
        return loose
    if isinstance(form.first, Clock) and isinstance(form.last, Clock):
        if at.day is None:
            values = [timex.clock(*hours(c), c.second) for c in (form.first, form.last)]
            return nothing("/".join(values), "minute", type="TIME")._replace(floating=True)
        return at_range(Reading(timex.day(at.day), at.day, at.day), form)._replace(floating=True)
    first, last = read(form.first, at), read(form.last, at)
    if _open_weekday(form.last) and isinstance(first.low, dt.date):
        last = read(form.last, Context(as_day(first.low), Tense.FUTURE))  # its end follows its start
    for side in (form.first, form.last):
        if isinstance(side, Reference) and at.day is not None:
            made = Reading(timex.day(at.day), at.day, at.day, "day")
            if side is form.first:
                first = made
            else:
                last = made
    if first.impossible or last.impossible:
        return nothing(f"{first.timex}/{last.timex}", "day", impossible=True)
    value = f"{first.timex}/{last.timex}"
    if first.low is None or last.high is None:
        return nothing(value, last.grain)
    low, high = first.low, last.high
    if as_day(low) > as_day(high):
        stated = not first.anchored and not last.anchored
        first, last = _untangled(form, first, last, read)
        if first.low is None or last.high is None:
            return nothing(value, last.grain, backwards=stated)
        low, high = first.low, last.high
        value = f"{first.timex}/{last.timex}"
    if at.tense is Tense.NONE and first.others and len(first.others) == len(last.others):
        pairs = tuple(
            (a[0], b[1])
            for a, b in zip(first.others, last.others, strict=True)
            if a[0] and b[1] and as_day(a[0]) <= as_day(b[1])
        )
    else:
        pairs = ()
    grain = "day" if "day" in (first.grain, last.grain) else last.grain
    return Reading(
        value, low, high, grain, soft=max(first.soft, last.soft), others=pairs,
        anchored=first.anchored or last.anchored, approximate=first.approximate or last.approximate,
    )  # fmt: skip


def _open_weekday(form: Form) -> bool:
    """A weekday with or without a clock time, which lies right after what it ends."""
    day = form.day if isinstance(form, At) else form
    return isinstance(day, Calendar) and day.weekday is not None and day.day is None and day.rel is None


def _untangled(form: Range, first: Reading, last: Reading, read: Read) -> tuple[Reading, Reading]:
    """Where the parts came out in the wrong order, the open one follows the other."""
    if isinstance(form.last, Calendar) and form.last.year is None and first.low is not None:
        again = read(form.last, Context(as_day(first.low), Tense.FUTURE))
        if again.high is not None and first.low is not None and as_day(again.high) >= as_day(first.low):
            return first, again
    if isinstance(form.first, Calendar) and form.first.year is None and last.high is not None:
        again = read(form.first, Context(as_day(last.high), Tense.PAST))
        if again.low is not None and as_day(again.low) <= as_day(last.high):
            return again, last
    return Reading(first.timex), Reading(last.timex)


def lasting(form: Lasting, at: Context, read: Read) -> Reading:
    first = read(form.first, at)
    if first.low is None or form.length.low is None:
        return first
    end: Moment | None = first.low
    for amount, unit in ((form.length.low, form.length.unit), *form.length.more):
        if unit in SECOND_COUNT and end is not None and not isinstance(end, dt.datetime):
            return first
        end = moved(end, amount, unit, 1) if end is not None else None
    if end is None:
        return first
    if not isinstance(end, dt.datetime):  # the first day counts
        end = max(add_days(end, -1) or end, first.low)
    soft = 1
    return Reading(
        f"{first.timex}/{timex.moment(end)}",
        first.low,
        end,
        "day",
        "DATE" if first.type == "DATE" else "TIME",
        soft=soft,
        floating=first.floating,
    )
