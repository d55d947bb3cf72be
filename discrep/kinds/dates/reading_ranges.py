"""Readings of ranges: from one time to another, and from one on for a length."""

from __future__ import annotations

import datetime as dt

from discrep.kinds.dates import timex
from discrep.kinds.dates.parsed import (
    At,
    Calendar,
    Clock,
    Form,
    Lasting,
    Range,
    Reference,
)
from discrep.kinds.dates.reading import Context, Read, Reading, nothing
from discrep.kinds.dates.reading_calendar import distance, month_day
from discrep.kinds.dates.reading_clock import at_range, hours
from discrep.kinds.dates.value import Moment, as_day
from discrep.kinds.dates.windows import SECOND_COUNT, add_days, moved
from discrep.model import Tense


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
