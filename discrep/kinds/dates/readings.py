"""What a form means on a given anchor day: interval, granularity, TIMEX3 value."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from typing import Any, NamedTuple

from discrep.kinds.dates import timex
from discrep.kinds.dates.almanac import feast, month_end, nth_weekday
from discrep.kinds.dates.parsed import (
    At, Calendar, Century, Clock, DayPart, Deictic, Duration, Form, Lasting, Named, Nth, Part, Quarter, Range, Reference,
    Repeated, Season, Shift, Week, WeekOf, Window,
)  # fmt: skip
from discrep.kinds.dates.value import Interval, Moment, as_day
from discrep.kinds.dates.windows import (
    DAY_COUNT, MONTH_COUNT, SECOND_COUNT, add_days, add_months, day_of, moved, part_of, season, stretch, weekday_near,
)  # fmt: skip
from discrep.model import Tense


class Context(NamedTuple):
    day: dt.date | None
    tense: Tense = Tense.NONE
    alone: bool = False
    year: int | None = None  # the year every yearless part is to take


class Reading(NamedTuple):
    timex: str
    low: Moment | None = None
    high: Moment | None = None
    grain: str | None = None
    type: str = "DATE"
    mod: str | None = None
    approximate: bool = False
    soft: int = 0
    others: tuple[Interval, ...] = ()
    zone: str | None = None
    floating: bool = False
    amounts: tuple[Decimal | None, Decimal | None] = (None, None)
    unit: str | None = None
    anchored: bool = True
    weekday: int | None = None
    impossible: bool = False
    backwards: bool = False


PART_HOURS = {"MO": (6, 11), "AF": (12, 17), "EV": (17, 23), "NI": (18, 23), "DT": (6, 18), "DAWN": (4, 7), "DUSK": (16, 21),
              "LU": (11, 14), "DI": (17, 22), "BR": (5, 11)}  # fmt: skip
VAGUE_DAYS = {"day": 14, "week": 60, "month": 365, "year": 3650, "decade": 18_250, "hour": 2, "minute": 1, "second": 1, "weekend": 60,
              "quarter": 730, "century": 36_500, "night": 14}  # fmt: skip
SOFT_DAYS = {"day": 0, "week": 3, "fortnight": 4, "month": 15, "quarter": 45, "year": 183, "decade": 1830, "century": 18_300}
MARGIN_OF_PART = {"week": 1, "month": 5, "quarter": 20, "year": 45, "decade": 500, "century": 5000}
PAST_REFS = ("last", "past", "recent")


def read(form: Form, at: Context) -> Reading:
    """The reading of a form; without interval where the anchor it needs is unknown."""
    return READERS[type(form)](form, at)


def _nothing(value: str, grain: str | None = None, **more: Any) -> Reading:
    return Reading(value, grain=grain, anchored=False, **more)


# ------------------------------------------------------------------ calendar dates


def _calendar(form: Calendar, at: Context) -> Reading:
    year = form.year if form.year is not None else at.year
    if form.year is None and form.rel is not None and at.day is not None:
        return _related(form, at.day, Tense.FUTURE if at.alone else at.tense)
    if form.month is None and form.day is None and form.weekday is None:
        return _year(form.year)
    if form.month is None and form.day is None:
        return _weekday(form, at)
    if form.month is None:
        return _day_of_month(form, at)
    if year is not None:
        return _month_day(form, year, anchored=form.year is None)
    if form.day is not None and form.day > (29 if form.month == 2 else month_end(2000, form.month).day):
        return _nothing(timex.partial(None, form.month, form.day), "day", impossible=True)
    if at.day is None:
        return _nothing(timex.partial(None, form.month, form.day), "day" if form.day else "month", weekday=form.weekday)
    return _nearest(form, at)


def _year(year: int | None) -> Reading:
    if year is None or not 1 <= year <= 9999:
        return _nothing(timex.partial(year, None, None) if year is not None else "XXXX", "year")
    return Reading(f"{year:04d}", dt.date(year, 1, 1), dt.date(year, 12, 31), "year", anchored=False)


def _month_day(form: Calendar, year: int, anchored: bool) -> Reading:
    month, number = form.month or 1, form.day
    value = timex.partial(year, month, number)
    if not 1 <= year <= 9999:
        return _nothing(value, "day" if number else "month")
    if number is None:
        return Reading(value, dt.date(year, month, 1), month_end(year, month), "month", anchored=anchored)
    day = day_of(year, month, number)
    if day is None:
        return _nothing(value, "day", impossible=True, weekday=form.weekday)
    others: tuple[Interval, ...] = ()
    if form.other:
        swapped = day_of(year, *form.other)
        others = ((swapped, swapped),) if swapped else ()
    return Reading(value, day, day, "day", others=others, weekday=form.weekday, anchored=anchored)


def _nearest(form: Calendar, at: Context) -> Reading:
    """The year that the tense asks for; without one the nearest, the next where the line says no more."""
    assert at.day is not None and form.month is not None
    candidates = []
    leap = form.month == 2 and form.day == 29
    for step in range(-8, 9) if leap else range(-1, 2):
        year = at.day.year + step
        if not 1 <= year <= 9999:
            continue
        made = _month_day(form, year, True)
        if made.low is not None and (form.weekday is None or as_day(made.low).isoweekday() == form.weekday or form.day is None):
            candidates.append(made)
    if not candidates:  # a weekday that fits no year near: the weekday is the slip
        return _nearest(form._replace(weekday=None), at)._replace(weekday=form.weekday)
    day = at.day
    past = [c for c in candidates if c.low is not None and as_day(c.low) <= day]
    coming = [c for c in candidates if c.high is not None and as_day(c.high) >= day]
    near = min(candidates, key=lambda c: _distance(c, day))
    if form.weekday is not None:
        close = min((_month_day(form, y, True) for y in (day.year - 1, day.year, day.year + 1) if 1 <= y <= 9999), key=lambda c: _distance(c, day) if c.low else 9999)
        return close if close.low is not None and _distance(close, day) <= 60 else near
    if at.tense is Tense.PAST and past:
        # A date some days ahead in a past sentence is a plan, not last year's day.
        return past[-1] if _distance(near, day) > 45 or near in past else near
    if at.tense is Tense.FUTURE and coming:
        return coming[0]
    chosen = coming[0] if at.alone and coming else near
    rest = tuple((c.low, c.high) for c in (past[-1:] + coming[:1]) if c is not chosen)
    return chosen._replace(others=chosen.others + rest)


def _distance(made: Reading, day: dt.date) -> int:
    assert made.low is not None and made.high is not None
    first, last = as_day(made.low), as_day(made.high)
    return 0 if first <= day <= last else min(abs((first - day).days), abs((last - day).days))


def _weekday(form: Calendar, at: Context) -> Reading:
    weekday = form.weekday or 1
    if at.day is None:
        return _nothing(timex.partial(None, None, None, weekday), "day")
    before = weekday_near(at.day, weekday, -1, True)
    after = weekday_near(at.day, weekday, 1, False)
    if at.tense is Tense.PAST or (at.tense is Tense.NONE and not at.alone):
        chosen, other = before, after
    else:
        chosen, other = after, before
    if chosen is None:
        return _nothing(timex.partial(None, None, None, weekday), "day")
    others: tuple[Interval, ...] = ((other, other),) if at.tense is Tense.NONE and other else ()
    return Reading(timex.day(chosen), chosen, chosen, "day", others=others)


def _day_of_month(form: Calendar, at: Context) -> Reading:
    number = form.day or 1
    if at.day is None:
        return _nothing(timex.partial(None, None, number), "day", weekday=form.weekday)
    found = []
    for step in range(-14, 15):
        base = add_months(at.day.replace(day=1), step)
        day = base and day_of(base.year, base.month, number)
        if day and (form.weekday is None or day.isoweekday() == form.weekday):
            found.append(day)
    if not found:
        return _nothing(timex.partial(None, None, number), "day", weekday=form.weekday)
    past = [d for d in found if d <= at.day]
    coming = [d for d in found if d >= at.day]
    if at.tense is Tense.PAST and past:
        chosen = past[-1]
    elif (at.tense is Tense.FUTURE or at.alone) and coming:
        chosen = coming[0]
    else:
        chosen = min(found, key=lambda d: abs((d - at.day).days))  # type: ignore[operator]
    rest = [d for d in (past[-1:] + coming[:1]) if d != chosen]
    return Reading(timex.day(chosen), chosen, chosen, "day", others=tuple((d, d) for d in rest))


def _related(form: Calendar, day: dt.date, tense: Tense) -> Reading:
    """"last March", "next Tuesday", "this Friday"."""
    rel = form.rel
    if form.weekday is not None and form.month is None:
        return _related_weekday(form.weekday, rel or "this", day, tense)
    if form.month is None:
        return _day_of_month(form, Context(day))
    plain = form._replace(rel=None)
    if rel in ("this", "that"):
        return _month_day(plain, day.year, True)
    if rel in ("last", "past"):
        year = day.year if form.month < day.month else day.year - 1
    else:
        year = day.year if form.month > day.month else day.year + 1
        if form.day is not None and form.month == day.month:
            year = day.year + 1
    return _month_day(plain, year, True)


def _related_weekday(weekday: int, rel: str, day: dt.date, tense: Tense) -> Reading:
    this = add_days(day, weekday - day.isoweekday())
    if rel == "this":
        found = this
        if found and tense is Tense.FUTURE and found < day:
            found = add_days(found, 7)
        elif found and tense is Tense.PAST and found > day:
            found = add_days(found, -7)
    elif rel in ("last", "past"):
        found = weekday_near(day, weekday, -1, False)
        if rel == "last" and found and this and found == this and (day - found).days <= 2:
            found = add_days(found, -7)
    elif rel == "next":
        found = this and add_days(this, 7)
    elif rel in ("coming", "following"):
        found = weekday_near(day, weekday, 1, False)
    else:
        found = weekday_near(day, weekday, -1, True)
    if found is None:
        return _nothing(timex.partial(None, None, None, weekday), "day")
    others: list[Interval] = []
    if rel == "next":
        near = weekday_near(day, weekday, 1, False)
        others = [(near, near)] if near != found else []
    elif rel == "last":
        near = weekday_near(day, weekday, -1, False)
        week = add_days(found, -7) if this and found == this else None
        others = [(d, d) for d in (near, week) if d and d != found]
    return Reading(timex.day(found), found, found, "day", others=tuple(others))


# ------------------------------------------------------------------ larger units


def _century(form: Century, at: Context) -> Reading:
    if form.years == 1:  # a fiscal or school year: its bounds are not told
        return _nothing(f"{form.first:04d}", "year")
    first = day_of(form.first, 1, 1)
    last = day_of(form.first + form.years - 1, 12, 31)
    if first is None or last is None:
        return _nothing("XX")
    value = f"{form.first // 10:03d}" if form.years == 10 else f"{form.first // 100:02d}"
    return Reading(value, first, last, "decade" if form.years == 10 else "century", anchored=False, soft=366 if form.years == 100 else 0)


def _season(form: Season, at: Context) -> Reading:
    year = form.year if form.year is not None else at.year
    if year is not None:
        made = season(form.name, year)
        return _season_reading(form.name, year, made, form.year is None)
    if at.day is None:
        return _nothing(f"XXXX-{form.name}", "season")
    options = [(y, season(form.name, y)) for y in range(at.day.year - 2, at.day.year + 3) if 1 <= y <= 9998]
    known = [(y, s) for y, s in options if s]
    past = [o for o in known if o[1][1] < at.day]
    coming = [o for o in known if o[1][0] > at.day]
    now = [o for o in known if o[1][0] <= at.day <= o[1][1]]
    if form.rel == "last":
        chosen = past[-1:]
    elif form.rel in ("next", "coming", "following"):
        chosen = coming[:1]
    elif form.rel in ("this", "past"):
        chosen = now or [o for o in known if o[0] == at.day.year]
    elif at.tense is Tense.PAST:
        chosen = now or past[-1:]
    elif at.tense is Tense.FUTURE:
        chosen = now or coming[:1]
    else:
        chosen = now or [min(known, key=lambda o: abs((o[1][0] - at.day).days))]  # type: ignore[operator]
    if not chosen:
        return _nothing(f"XXXX-{form.name}", "season")
    year, made = chosen[0]
    return _season_reading(form.name, year, made, True)


def _season_reading(name: str, year: int, made: tuple[dt.date, dt.date] | None, anchored: bool) -> Reading:
    if made is None:
        return _nothing(f"{year:04d}-{name}", "season")
    # Seasons shift by weeks between customs, and lie half a year apart in the two hemispheres.
    before = season(name, year - 1) if name == "WI" and year > 1 else None
    others: tuple[Interval, ...] = (before,) if before and not anchored else ()
    return Reading(f"{year:04d}-{name}", made[0], made[1], "season", anchored=anchored, approximate=True, soft=23, others=others)


def _quarter(form: Quarter, at: Context) -> Reading:
    code, size = ("Q", 3) if form.of == 4 else ("H", 6)
    year = form.year if form.year is not None else at.year
    anchored = form.year is None
    if year is None and at.day is not None:
        year = at.day.year
        if form.rel in ("last",):
            year -= 1
        elif form.rel in ("next",):
            year += 1
        elif form.rel is None:
            starts = (form.index - 1) * size + 1
            if at.tense is Tense.PAST and starts > at.day.month:
                year -= 1
            elif at.tense is Tense.FUTURE and starts + size - 1 < at.day.month:
                year += 1
            elif at.tense is Tense.NONE and starts > at.day.month + 2 and not at.alone:
                year -= 1
    if year is None or not 1 <= year <= 9999:
        return _nothing(f"XXXX-{code}{form.index}", "quarter" if form.of == 4 else "half")
    first = dt.date(year, (form.index - 1) * size + 1, 1)
    last = month_end(year, form.index * size)
    # Business years begin where each house likes; unless the calendar is meant, the edges are soft.
    return Reading(f"{year:04d}-{code}{form.index}", first, last, "quarter" if form.of == 4 else "half", anchored=anchored, soft=92 if form.fiscal else 0)


def _week(form: Week, at: Context) -> Reading:
    year = form.year if form.year is not None else at.year if at.year is not None else at.day.year if at.day else None
    if year is None:
        return _nothing(f"XXXX-W{form.number:02d}", "week")
    try:
        monday = dt.date.fromisocalendar(year, form.number, 1)
        sunday = dt.date.fromisocalendar(year, form.number, 7)
    except (ValueError, OverflowError):
        return _nothing(f"{year:04d}-W{form.number:02d}", "week", impossible=True)
    if form.weekday:
        day = monday + dt.timedelta(form.weekday - 1)
        return Reading(timex.day(day), day, day, "day", anchored=form.year is None)
    return Reading(f"{year:04d}-W{form.number:02d}", monday, sunday, "week", anchored=form.year is None)


def _named(form: Named, at: Context) -> Reading:
    year = form.year if form.year is not None else at.year
    if year is not None:
        return _named_in(form, year, form.year is None)
    known = feast(form.key, 2021)
    symbol = timex.partial(None, known.first.month, known.first.day) if known and known.soft == 0 and not form.weekend else f"XXXX-{form.key}"
    if at.day is None:
        return _nothing(symbol, "day")
    day = at.day
    all_ = [made for y in range(day.year - 2, day.year + 3) if (made := _named_in(form, y, True)).low]
    if not all_:
        return _nothing(symbol, "day")
    past = [m for m in all_ if m.high is not None and as_day(m.high) <= day]
    coming = [m for m in all_ if m.high is not None and as_day(m.high) >= day]
    if form.rel == "last":
        chosen = [m for m in past if m.low is not None and as_day(m.low) < day][-1:]
    elif form.rel in ("next", "coming", "following"):
        chosen = [m for m in coming if m.low is not None and as_day(m.low) > day][:1]
    elif form.rel == "this":
        chosen = [m for m in all_ if m.low is not None and as_day(m.low).year == day.year][:1]
    elif at.tense is Tense.PAST:
        chosen = past[-1:]
    elif at.tense is Tense.FUTURE or at.alone:
        chosen = coming[:1]
    else:
        chosen = [min(all_, key=lambda m: _distance(m, day))]
    if not chosen:
        return _nothing(symbol, "day")
    rest = tuple((m.low, m.high) for m in past[-1:] + coming[:1] if m != chosen[0]) if form.rel is None and at.tense is Tense.NONE else ()
    return chosen[0]._replace(others=rest)


def _named_in(form: Named, year: int, anchored: bool) -> Reading:
    made = feast(form.key, year)
    if made is None:
        return _nothing(f"{year:04d}", "day")
    first, last = made.first, made.last
    if form.weekend:
        friday = add_days(first, -((first.isoweekday() - 6) % 7)) or first
        first, last = min(friday, first), max(last, add_days(friday, 1) or last)
        return Reading(timex.of_unit("weekend", first), first, last, "weekend", soft=1, anchored=anchored)
    value = timex.day(first) if first == last else f"{timex.day(first)}/{timex.day(last)}"
    return Reading(value, first, last, "day", approximate=made.soft > 0, soft=made.soft, anchored=anchored)


# ------------------------------------------------------------------ relative


def _deictic(form: Deictic, at: Context) -> Reading:
    day = add_days(at.day, form.days) if at.day else None
    if day is None:
        return _nothing({0: "PRESENT_REF", -1: "XXXX-XX-XX", 1: "XXXX-XX-XX"}.get(form.days, "XXXX-XX-XX"), "day")
    return Reading(timex.day(day), day, day, "day")


def _window(form: Window, at: Context) -> Reading:
    if form.vague or (form.rel == "recent"):
        return _vague_window(form, at)
    if form.count is not None or form.rel == "past":
        return _rolling(form, at)
    offset = {"last": -1, "this": 0, "next": 1, "following": 1, "coming": 1}.get(form.rel, 0)
    unknown = {"week": "XXXX-WXX", "weekend": "XXXX-WXX-WE", "month": "XXXX-XX", "quarter": "XXXX-QX"}.get(form.unit, "XXXX")
    if form.unit in SECOND_COUNT:
        return _rolling(form._replace(count=Decimal(1)), at)
    if at.day is None:
        return _nothing(unknown, form.unit)
    if form.unit == "fortnight" and offset:
        return _rolling(form._replace(count=Decimal(1)), at)
    made = stretch(form.unit, at.day, offset)
    if made is None:
        return _nothing(unknown, form.unit)
    if form.kind in ("fiscal", "school", "academic", "financial"):
        return _nothing(timex.of_unit(form.unit, made[0]), form.unit)
    if form.unit == "weekend" and form.rel == "coming":
        made = stretch("weekend", at.day, 0) or made
    first, last = made
    if form.kind == "working" or form.kind == "business":
        last = add_days(first, 4) or last
    if form.unit == "weekend":
        return _weekend(first, last)
    return Reading(timex.of_unit(form.unit, first), first, last, form.unit)


def _weekend(saturday: dt.date, sunday: dt.date, anchored: bool = True) -> Reading:
    """A weekend as people spend it: from Friday evening on."""
    friday = add_days(saturday, -1) or saturday
    first = dt.datetime(friday.year, friday.month, friday.day, 18)
    return Reading(timex.of_unit("weekend", saturday), first, sunday, "weekend", anchored=anchored)


def _rolling(form: Window, at: Context) -> Reading:
    """The last, past or next so many units up to the anchor; TimeML's value is the length."""
    count = form.count if form.count is not None else Decimal(1)
    length = timex.one(count, form.unit if form.unit != "weekday" else "day")
    common = {"type": "DURATION", "amounts": (count, count), "unit": form.unit}
    ahead = form.rel in ("next", "coming", "following")
    if at.day is None or (form.rel == "this"):
        return Reading(length, None, None, form.unit, anchored=False, **common)  # type: ignore[arg-type]
    if form.unit in SECOND_COUNT:
        return Reading(length, at.day, at.day, form.unit, approximate=True, soft=1, **common)  # type: ignore[arg-type]
    if form.kind in ("business", "working"):
        made = _business(at.day, int(count), 1 if ahead else -1)
    elif form.rel in ("last", "next") and count > 1 and form.unit in ("week", "month", "year"):
        made = _whole(at.day, int(count), form.unit, ahead)
    else:
        made = _roll(at.day, count, form.unit, ahead)
    if made is None:
        return Reading(length, None, None, form.unit, anchored=False, **common)  # type: ignore[arg-type]
    soft = {"day": 1, "week": 3, "fortnight": 3, "month": 15, "quarter": 31}.get(form.unit, 183)
    return Reading(length, made[0], made[1], form.unit, approximate=True, soft=soft, **common)  # type: ignore[arg-type]


def _whole(day: dt.date, count: int, unit: str, ahead: bool) -> tuple[dt.date, dt.date] | None:
    """So many whole calendar units before or after the one that holds the day."""
    first = stretch(unit, day, 1 if ahead else -count)
    last = stretch(unit, day, count if ahead else -1)
    return (first[0], last[1]) if first and last else None


def _roll(day: dt.date, count: Decimal, unit: str, ahead: bool) -> tuple[dt.date, dt.date] | None:
    if unit == "quarter":
        first = stretch("quarter", day, 1 if ahead else -int(count))
        last = stretch("quarter", day, int(count) if ahead else -1)
        return (first[0], last[1]) if first and last else None
    if unit == "weekend":
        first = stretch("weekend", day, 0 if ahead else -int(count))
        last = stretch("weekend", day, int(count) - 1 if ahead else -1)
        return (first[0], last[1]) if first and last else None
    far = moved(day, count, unit, 1 if ahead else -1)
    if far is None:
        return None
    if ahead:
        return day + dt.timedelta(1) if day < dt.date.max else day, as_day(far)
    return as_day(far), add_days(day, -1) or day


def _business(day: dt.date, count: int, step: int) -> tuple[dt.date, dt.date] | None:
    found: list[dt.date] = []
    at: dt.date | None = day
    while len(found) < min(count, 2000):
        at = add_days(at, step) if at else None
        if at is None:
            return None
        if at.isoweekday() <= 5:
            found.append(at)
    return (min(found), max(found)) if found else None


def _vague_window(form: Window, at: Context) -> Reading:
    ahead = form.rel in ("next", "coming", "following")
    value = "FUTURE_REF" if ahead else "PAST_REF"
    if form.rel == "this":
        value = "PRESENT_REF"
    if form.rel in ("past", "last", "next") and form.rel != "recent" and form.unit in ("day", "week", "month", "year", "decade"):
        value = timex.length(Duration(None, None, form.unit, vague=True))
    reach = VAGUE_DAYS.get(form.unit, 30)
    if at.day is None:
        return _nothing(value, form.unit)
    if form.rel in ("past", "last", "next") and form.unit in ("day", "week", "month", "year"):
        reach = {"day": 3, "week": 21, "month": 92, "year": 1096}[form.unit]
    first, last = (add_days(at.day, 1 if reach == 3 else 0), add_days(at.day, reach)) if ahead else (add_days(at.day, -reach), add_days(at.day, -1 if reach == 3 else 0))
    if form.rel == "this":
        last = at.day
    return Reading(value, first, last, form.unit, "DATE" if "REF" in value else "DURATION", approximate=True, soft=reach)


def _shift(form: Shift, at: Context) -> Reading:
    unit = form.amounts[0][1]
    if form.base is not None:
        made = read(form.base, at)
        if made.low is None or made.high is None:
            return _nothing("XXXX-XX-XX", "day")
        base: Moment | None = made.high if form.sign > 0 and made.grain not in ("year",) else made.low
    else:
        base = at.day
    if form.within and at.tense is Tense.PAST and form.base is None:
        return _duration(Duration(form.amounts[0][0], form.amounts[0][0], unit, form.amounts[1:], form.about), at)
    if base is None:
        if form.vague:
            return _nothing("PAST_REF" if form.sign < 0 else "FUTURE_REF", unit)
        value = {"week": "XXXX-WXX", "month": "XXXX-XX", "year": "XXXX"}.get(unit, "XXXX-XX-XX")
        return _nothing(value, unit)
    if form.vague:
        reach = VAGUE_DAYS.get(unit, 365)
        low, high = (add_days(as_day(base), -reach), as_day(base)) if form.sign < 0 else (as_day(base), add_days(as_day(base), reach))
        return Reading("PAST_REF" if form.sign < 0 else "FUTURE_REF", low, high, unit, approximate=True, soft=reach)
    if form.weekday is not None:
        return _weeks_away(form, as_day(base))
    end: Moment | None = base
    for amount, name in form.amounts:
        if name in SECOND_COUNT and end is not None and not isinstance(end, dt.datetime):
            return _subday(form, as_day(base))
        end = moved(end, amount, name, form.sign) if end is not None else None
    if end is None:
        return _nothing("XXXX-XX-XX", unit)
    day = as_day(end)
    if form.about == "LESS_THAN" and form.base is not None:
        near = add_days(as_day(base), form.sign) or day
        return Reading(timex.day(day), min(near, day), max(near, day), "day", mod=form.about)
    exact = unit in ("day", "night") and form.about is None and form.amounts[0][0] <= 31
    coarse = unit if unit in ("week", "month", "year", "quarter", "decade", "century") and len(form.amounts) == 1 and form.base is None else "day"
    first = stretch(coarse, day, 0) if coarse != "day" else None
    value = timex.of_unit(coarse, first[0]) if first else timex.day(day)
    if form.amounts[0][0] == 0 and first:
        return Reading(value, first[0], first[1], coarse)
    if (form.sign < 0 or form.within) and unit == "year" and form.base is None and not form.narrative and len(form.amounts) == 1:
        month = stretch("month", day, 0)
        if month:
            return Reading(value, month[0], month[1], coarse, approximate=True, soft=min(150 * max(1, int(form.amounts[0][0] / 4)), 4000), mod=form.about)
    soft = 0 if exact else min(int(SOFT_DAYS.get(unit, 3) * max(1, min(3, form.amounts[0][0] / 4))), 4000)
    return Reading(value, end, end, "day" if exact else coarse, approximate=not exact, soft=soft, mod=form.about)


def _subday(form: Shift, day: dt.date) -> Reading:
    """Hours and minutes from a day whose hour is unknown."""
    hours = sum(amount * SECOND_COUNT.get(name, 0) for amount, name in form.amounts) / 3600
    days = int(hours // 24) + 1
    near = add_days(day, form.sign * int(hours // 24)) or day
    far = add_days(day, form.sign * days) or day
    value = timex.day(near)
    low, high = min(near, day if hours < 24 else near), max(near, near)
    del far
    return Reading(value, low, high, form.amounts[0][1], approximate=True, soft=1)


def _weeks_away(form: Shift, base: dt.date) -> Reading:
    weekday = form.weekday or 1
    first = weekday_near(base, weekday, form.sign, False)
    count = int(form.amounts[0][0]) - 1
    day = first and add_days(first, 7 * form.sign * count)
    if day is None:
        return _nothing(timex.partial(None, None, None, weekday), "day")
    return Reading(timex.day(day), day, day, "day")


def _nth(form: Nth, at: Context) -> Reading:
    if form.unit.startswith("named:"):
        year = read(form.of, at)
        if year.low is None:
            return _nothing("XXXX", "day")
        return _named_in(Named(form.unit[6:]), as_day(year.low).year, True)
    whole = read(form.of, at)
    if whole.low is None or whole.high is None:
        return _nothing("XXXX-XX-XX", form.unit)
    first, last = as_day(whole.low), as_day(whole.high)
    index = form.index
    if form.unit == "weekday":
        weekday = form.weekday or 1
        start = weekday_near(first, weekday, 1, True) if index > 0 else weekday_near(last, weekday, -1, True)
        day = start and add_days(start, 7 * (index - 1 if index > 0 else index + 1))
        if day is None or not first <= day <= last:
            return _nothing("XXXX-XX-XX", "day")
        return Reading(timex.day(day), day, day, "day", anchored=whole.anchored)
    made = _nth_unit(form, index, first, last)
    if made is None:
        return _nothing("XXXX-XX-XX", form.unit)
    low, high = made
    value = timex.of_unit(form.unit, low) if form.count == 1 else timex.one(Decimal(form.count), form.unit)
    if form.unit == "weekend" and form.count == 1:
        return _weekend(low, high, whole.anchored)
    soft = 0 if form.unit in ("day", "month", "quarter", "year") else 4 if form.unit == "week" else 1
    return Reading(value, low, high, form.unit, "DATE" if form.count == 1 else "DURATION", anchored=whole.anchored, soft=soft)


def _nth_unit(form: Nth, index: int, first: dt.date, last: dt.date) -> tuple[dt.date, dt.date] | None:
    unit, count = form.unit, form.count
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


def _part(form: Part, at: Context) -> Reading:
    whole = read(form.of, at)
    mod = {"start": "START", "mid": "MID", "end": "END", "earlier": "START", "later": "END"}[form.which]
    if isinstance(form.of, Deictic):
        return whole._replace(mod=mod)
    if whole.low is None or whole.high is None:
        return whole._replace(mod=mod)
    first, last = as_day(whole.low), as_day(whole.high)
    grain = whole.grain or "day"
    if form.which in ("earlier", "later") and at.day is not None and first <= at.day <= last:
        low, high = (first, at.day) if form.which == "earlier" else (at.day, last)
        return whole._replace(low=low, high=high, mod=mod, others=())
    which = {"earlier": "start", "later": "end"}.get(form.which, form.which)
    if grain == "day":
        return whole._replace(mod=mod)
    low, high = part_of(which, first, last)
    others = tuple(part_of(which, as_day(a), as_day(b)) for a, b in whole.others if a is not None and b is not None)
    return whole._replace(low=low, high=high, mod=mod, soft=whole.soft + MARGIN_OF_PART.get(grain, 5), approximate=True, others=others)


def _week_of(form: WeekOf, at: Context) -> Reading:
    day = read(form.day, at)
    if day.low is None:
        return _nothing("XXXX-WXX", "week")
    made = stretch("weekend" if form.weekend else "week", as_day(day.low), 0)
    if made is None:
        return _nothing("XXXX-WXX", "week")
    if form.weekday is not None:
        found = add_days(made[0], form.weekday - 1)
        if found:
            return Reading(timex.day(found), found, found, "day")
    if form.weekend:
        return _weekend(made[0], made[1])
    unit = "week"
    first = as_day(day.low)
    if day.grain == "day" and first.isoweekday() == 7:  # a week told by its Sunday begins with it
        made = (first, add_days(first, 6) or first)
    return Reading(timex.of_unit(unit, made[0]), made[0], made[1], unit)


# ------------------------------------------------------------------ clock times


def _clock(form: Clock, at: Context) -> Reading:
    hour, minute = _hours(form)
    value = timex.clock(hour, minute, form.second)
    soft = 0
    others: tuple[Interval, ...] = ()
    if at.day is None:
        return _nothing(value, "minute" if minute is not None else "hour", type="TIME", zone=form.zone)._replace(floating=True)
    made = _at_clock(at.day, form)
    if made is None:
        return _nothing(value, "hour", type="TIME", zone=form.zone)
    if form.meridiem is None and 0 < form.hour <= 12:
        swapped = _at_clock(at.day, form._replace(hour=form.hour % 12 + (0 if form.hour == 12 else 12), meridiem="24"))
        others = (swapped,) if swapped else ()
    return Reading(
        timex.day(at.day) + value, made[0], made[1], "minute" if minute is not None else "hour", "TIME", approximate=form.about,
        soft=soft, others=others, zone=form.zone, floating=True,
    )  # fmt: skip


def _hours(form: Clock) -> tuple[int, int | None]:
    hour = form.hour
    if form.meridiem == "pm" and hour < 12:
        hour += 12
    elif form.meridiem == "am" and hour == 12:
        hour = 0
    return hour, form.minute


def _at_clock(day: dt.date, form: Clock) -> tuple[dt.datetime, dt.datetime] | None:
    """First and last second of the minute, or of the hour where no minute is told; 24:00 is the next day's 0:00."""
    hour, minute = _hours(form)
    if hour == 24:
        later = add_days(day, 1)
        if later is None:
            return None
        day, hour = later, 0
    first = dt.datetime(day.year, day.month, day.day, hour, minute or 0, min(form.second or 0, 59))
    if form.second is not None:
        return first, first
    return first, first + (dt.timedelta(minutes=59, seconds=59) if minute is None else dt.timedelta(seconds=59))


def _daypart(form: DayPart, at: Context) -> Reading:
    code = timex.PART_CODES[form.code]
    mod = {"start": "START", "end": "END", "mid": "MID"}.get(form.which or "")
    if at.day is None:
        return _nothing(f"T{code}", "hour", type="TIME", mod=mod)
    low, high = _part_hours(at.day, form)
    return Reading(f"{timex.day(at.day)}T{code}", low, high, "hour", "TIME", mod, True, 1, floating=True)


def _part_hours(day: dt.date, form: DayPart) -> tuple[dt.datetime, dt.datetime]:
    first, last = PART_HOURS[form.code]
    return dt.datetime(day.year, day.month, day.day, first), dt.datetime(day.year, day.month, day.day, last, 59, 59)


def _at(form: At, at: Context) -> Reading:
    day = read(form.day, at)
    time = form.time
    if isinstance(time, DayPart):
        code = timex.PART_CODES[time.code]
        mod = {"start": "START", "end": "END", "mid": "MID"}.get(time.which or "")
        if day.low is None:
            return day._replace(timex=day.timex + f"T{code}", type="TIME", mod=mod)
        first = as_day(day.low)
        low, high = _part_hours(first, time)
        others = tuple(_part_hours(as_day(a), time) for a, _ in day.others if a is not None)
        # A night runs into the next day, and people say so either way.
        return Reading(f"{timex.day(first)}T{code}", low, high, "hour", "TIME", mod, True, 1 if code == "NI" else 0, others, anchored=day.anchored, weekday=day.weekday)
    if isinstance(time, Range):
        return _at_range(day, time)
    hour, minute = _hours(time)
    value = timex.clock(hour, minute, time.second)
    if day.low is None:
        return day._replace(timex=day.timex + value, type="TIME", zone=time.zone)
    first = as_day(day.low)
    made = _at_clock(first, time)
    if made is None:
        return day
    others = [m for a, _ in day.others if a is not None and (m := _at_clock(as_day(a), time))]
    if time.meridiem is None and 0 < time.hour <= 12:
        for base in (first, *(as_day(a) for a, _ in day.others if a is not None)):
            swapped = _at_clock(base, time._replace(hour=time.hour % 12 + (0 if time.hour == 12 else 12), meridiem="24"))
            if swapped:
                others.append(swapped)
    return Reading(
        timex.day(first) + value, made[0], made[1], "minute" if minute is not None else "hour", "TIME", None, time.about,
        others=tuple(others), zone=time.zone, anchored=day.anchored, weekday=day.weekday,
    )  # fmt: skip


def _at_range(day: Reading, span: Range) -> Reading:
    assert isinstance(span.first, Clock) and isinstance(span.last, Clock)
    values = [timex.clock(*_hours(c), c.second) for c in (span.first, span.last)]
    if day.low is None:
        return day._replace(timex=f"{day.timex}{values[0]}/{values[1]}", type="TIME")
    base = as_day(day.low)
    first, last = _at_clock(base, span.first), _at_clock(base, span.last)
    if first is None or last is None:
        return day
    if last[1] < first[0]:
        later = add_days(base, 1)
        last = _at_clock(later, span.last) if later else None
        if last is None:
            return day
    end = last[0] + dt.timedelta(seconds=59) if span.last.minute is not None else last[1]
    return Reading(f"{timex.day(base)}{values[0]}/{timex.day(base)}{values[1]}", first[0], end, "minute", "TIME", anchored=day.anchored, approximate=span.first.meridiem is None,
                   zone=span.last.zone)  # fmt: skip


# ------------------------------------------------------------------ ranges, lengths, sets


def _both_yearless(form: Range, at: Context) -> Reading | None:
    """A range of two dates without a year: the one that holds the anchor, else the one the tense asks for."""
    a, b = form.first, form.last
    if at.day is None or at.year is not None or not (isinstance(a, Calendar) and isinstance(b, Calendar)):
        return None
    if a.year is not None or b.year is not None or a.month is None or b.month is None or a.weekday or b.weekday or a.rel or b.rel:
        return None
    over = (b.month, b.day or 31) < (a.month, a.day or 1)
    found: list[Reading] = []
    for year in (at.day.year - 1, at.day.year, at.day.year + 1):
        if 1 <= year <= 9998:
            first, last = _month_day(a, year, True), _month_day(b, year + over, True)
            if first.low is not None and last.high is not None:
                found.append(Reading(f"{first.timex}/{last.timex}", first.low, last.high, last.grain))
    if not found:
        return None
    day = at.day
    now = [r for r in found if _distance(r, day) == 0]
    past = [r for r in found if r.high is not None and as_day(r.high) <= day]
    coming = [r for r in found if r.low is not None and as_day(r.low) >= day]
    near = min(found, key=lambda r: _distance(r, day))
    if now:
        chosen = now[0]
    elif at.tense is Tense.PAST and past:
        chosen = past[-1] if near in past or _distance(near, day) > 45 else near
    elif (at.tense is Tense.FUTURE or at.alone) and coming:
        chosen = coming[0]
    else:
        chosen = near
    rest = tuple((r.low, r.high) for r in past[-1:] + coming[:1] if r is not chosen) if at.tense is Tense.NONE else ()
    return chosen._replace(others=rest)


def _range(form: Range, at: Context) -> Reading:
    loose = _both_yearless(form, at)
    if loose is not None:
        return loose
    if isinstance(form.first, Clock) and isinstance(form.last, Clock):
        if at.day is None:
            values = [timex.clock(*_hours(c), c.second) for c in (form.first, form.last)]
            return _nothing("/".join(values), "minute", type="TIME")._replace(floating=True)
        return _at_range(Reading(timex.day(at.day), at.day, at.day), form)._replace(floating=True)
    first, last = read(form.first, at), read(form.last, at)
    for side, other in ((form.first, last), (form.last, first)):
        if isinstance(side, Reference) and at.day is not None:
            made = Reading(timex.day(at.day), at.day, at.day, "day")
            if side is form.first:
                first = made
            else:
                last = made
    if first.impossible or last.impossible:
        return _nothing(f"{first.timex}/{last.timex}", "day", impossible=True)
    value = f"{first.timex}/{last.timex}"
    if first.low is None or last.high is None:
        return _nothing(value, last.grain)
    low, high = first.low, last.high
    if as_day(low) > as_day(high):
        stated = not first.anchored and not last.anchored
        first, last = _untangled(form, first, last, at)
        if first.low is None or last.high is None:
            return _nothing(value, last.grain, backwards=stated)
        low, high = first.low, last.high
        value = f"{first.timex}/{last.timex}"
    if at.tense is Tense.NONE and first.others and len(first.others) == len(last.others):
        pairs = tuple((a[0], b[1]) for a, b in zip(first.others, last.others, strict=True) if a[0] and b[1] and as_day(a[0]) <= as_day(b[1]))
    else:
        pairs = ()
    grain = "day" if "day" in (first.grain, last.grain) else last.grain
    return Reading(
        value, low, high, grain, soft=max(first.soft, last.soft), others=pairs,
        anchored=first.anchored or last.anchored, approximate=first.approximate or last.approximate,
    )  # fmt: skip


def _untangled(form: Range, first: Reading, last: Reading, at: Context) -> tuple[Reading, Reading]:
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


def _lasting(form: Lasting, at: Context) -> Reading:
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
    return Reading(f"{first.timex}/{timex.moment(end)}", first.low, end, "day", "DATE" if first.type == "DATE" else "TIME", soft=soft, floating=first.floating)


def _duration(form: Duration, at: Context) -> Reading:
    low, high = form.low, form.high
    if form.mod in ("MORE_THAN", "EQUAL_OR_MORE"):
        high = None
    elif form.mod in ("LESS_THAN", "EQUAL_OR_LESS"):
        low = None
    unit = form.unit
    if form.more and form.low is not None and all(name in (*SECOND_COUNT, "day") for _, name in (*form.more, (form.low, unit))):
        total = sum((amount * Decimal(SECOND_COUNT.get(name, 86_400)) for amount, name in ((form.low, unit), *form.more)), Decimal(0))
        smallest = form.more[-1][1]
        count = total / SECOND_COUNT.get(smallest, 86_400)
        low = high = count
        unit = smallest
    return Reading(
        timex.length(form), None, None, unit, "DURATION", form.mod, form.mod == "APPROX" or form.vague, amounts=(low, high), unit=unit, anchored=False,
    )  # fmt: skip


def _repeated(form: Repeated, at: Context) -> Reading:
    if form.form is None:
        return Reading(form.period or "", type="SET", anchored=False)
    value = read(form.form, Context(None)).timex
    time = form.form.time if isinstance(form.form, At) else form.form
    if isinstance(time, Clock) and time.minute is None:
        value = value.removesuffix(":00")
    return Reading(value, type="SET", anchored=False)


def _reference(form: Reference, at: Context) -> Reading:
    return Reading(form.value, anchored=False)


READERS: dict[type, Callable[[Any, Context], Reading]] = {
    Calendar: _calendar, Century: _century, Season: _season, Quarter: _quarter, Week: _week, Named: _named, Deictic: _deictic, Window: _window,
    Shift: _shift, Nth: _nth, Part: _part, WeekOf: _week_of, Clock: _clock, DayPart: _daypart, At: _at, Range: _range, Lasting: _lasting,
    Duration: _duration, Repeated: _repeated, Reference: _reference,
}  # fmt: skip
_ = (DAY_COUNT, MONTH_COUNT, nth_weekday)
