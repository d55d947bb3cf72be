"""Readings of dates told by their calendar parts."""

from __future__ import annotations

import datetime as dt

from discrep.kinds.dates import timex
from discrep.kinds.dates.almanac import month_end
from discrep.kinds.dates.parsed import Calendar
from discrep.kinds.dates.reading import Context, Reading, nothing
from discrep.kinds.dates.value import Interval, as_day
from discrep.kinds.dates.windows import add_days, add_months, day_of, weekday_near
from discrep.model import Tense

OF_YEAR = {"last year": -1, "this year": 0, "next year": 1}
NEAR = 3  # days from the day of writing within which an ambiguous 9-7 is taken for it


def calendar(form: Calendar, at: Context) -> Reading:
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
        return month_day(form, year, anchored=form.year is None, about=at.day)
    if form.day is not None and form.day > (29 if form.month == 2 else month_end(2000, form.month).day):
        return nothing(timex.partial(None, form.month, form.day), "day", impossible=True)
    if at.day is None:
        return nothing(
            timex.partial(None, form.month, form.day), "day" if form.day else "month", weekday=form.weekday
        )
    return _nearest(form, at)


def _year(year: int | None) -> Reading:
    if year is None or not 1 <= year <= 9999:
        return nothing(timex.partial(year, None, None) if year is not None else "XXXX", "year")
    return Reading(f"{year:04d}", dt.date(year, 1, 1), dt.date(year, 12, 31), "year", anchored=False)


def month_day(form: Calendar, year: int, anchored: bool, about: dt.date | None = None) -> Reading:
    month, number = form.month or 1, form.day
    value = timex.partial(year, month, number)
    if not 1 <= year <= 9999:
        return nothing(value, "day" if number else "month")
    if number is None:
        return Reading(value, dt.date(year, month, 1), month_end(year, month), "month", anchored=anchored)
    day = day_of(year, month, number)
    if day is None:
        return nothing(value, "day", impossible=True, weekday=form.weekday)
    others: tuple[Interval, ...] = ()
    if form.other:
        swapped = day_of(year, *form.other)
        others = ((swapped, swapped),) if swapped else ()
        if swapped and about is not None and abs((swapped - about).days) <= NEAR < abs((day - about).days):
            day, others = swapped, ((day, day),)  # the order that gives the day of writing
            value = timex.day(day)
    return Reading(value, day, day, "day", others=others, weekday=form.weekday, anchored=anchored)


def _nearest(form: Calendar, at: Context) -> Reading:
    """The year that the tense asks for; without one the nearest, the next where the line says no more."""
    assert at.day is not None
    assert form.month is not None
    candidates = []
    leap = form.month == 2 and form.day == 29
    for step in range(-8, 9) if leap else range(-1, 2):
        year = at.day.year + step
        if not 1 <= year <= 9999:
            continue
        made = month_day(form, year, True)
        if made.low is not None and (
            form.weekday is None or as_day(made.low).isoweekday() == form.weekday or form.day is None
        ):
            candidates.append(made)
    if not candidates:  # a weekday that fits no year near: the weekday is the slip
        return _nearest(form._replace(weekday=None), at)._replace(weekday=form.weekday)
    day = at.day
    past = [c for c in candidates if c.low is not None and as_day(c.low) <= day]
    coming = [c for c in candidates if c.high is not None and as_day(c.high) >= day]
    near = min(candidates, key=lambda c: distance(c, day))
    if form.weekday is not None:
        close = min(
            (month_day(form, y, True) for y in (day.year - 1, day.year, day.year + 1) if 1 <= y <= 9999),
            key=lambda c: distance(c, day) if c.low else 9999,
        )
        return close if close.low is not None and distance(close, day) <= 60 else near
    if at.tense is Tense.PAST and past:
        # Writers leave out the year of a date that is near: one ahead in a past sentence is a plan.
        if form.day is None:
            return past[-1] if distance(near, day) > 45 or near in past else near
        return past[-1] if distance(past[-1], day) < 2 * distance(near, day) else near
    if at.tense is Tense.FUTURE and coming:
        return coming[0]
    chosen = coming[0] if at.alone and coming else near
    rest = tuple((c.low, c.high) for c in (past[-1:] + coming[:1]) if c is not chosen)
    return chosen._replace(others=chosen.others + rest)


def distance(made: Reading, day: dt.date) -> int:
    assert made.low is not None
    assert made.high is not None
    first, last = as_day(made.low), as_day(made.high)
    return 0 if first <= day <= last else min(abs((first - day).days), abs((last - day).days))


def _weekday(form: Calendar, at: Context) -> Reading:
    weekday = form.weekday or 1
    if at.day is None:
        return nothing(timex.partial(None, None, None, weekday), "day")
    before = weekday_near(at.day, weekday, -1, True)
    after = weekday_near(at.day, weekday, 1, False)
    if at.tense is Tense.PAST or (at.tense is Tense.NONE and not at.alone):
        chosen, other = before, after
    elif at.tense is Tense.FUTURE and before == at.day:
        chosen, other = before, after  # the wires name the day of writing by its weekday
    else:
        chosen, other = after, before
    if chosen is None:
        return nothing(timex.partial(None, None, None, weekday), "day")
    loose = at.tense is Tense.NONE or (at.tense is Tense.FUTURE and chosen == at.day)
    others: tuple[Interval, ...] = ((other, other),) if loose and other else ()
    return Reading(timex.day(chosen), chosen, chosen, "day", others=others)


def _day_of_month(form: Calendar, at: Context) -> Reading:
    number = form.day or 1
    if at.day is None:
        return nothing(timex.partial(None, None, number), "day", weekday=form.weekday)
    found = []
    for step in range(-14, 15):
        base = add_months(at.day.replace(day=1), step)
        day = base and day_of(base.year, base.month, number)
        if day and (form.weekday is None or day.isoweekday() == form.weekday):
            found.append(day)
    if not found:
        return nothing(timex.partial(None, None, number), "day", weekday=form.weekday)
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
    """ "last March", "next Tuesday", "this Friday"."""
    rel = form.rel
    if form.weekday is not None and form.month is None:
        return _related_weekday(form.weekday, rel or "this", day, tense)
    if form.month is None:
        return _day_of_month(form, Context(day))
    plain = form._replace(rel=None)
    if rel in OF_YEAR:
        return month_day(plain, day.year + OF_YEAR[rel], True)
    if rel in ("this", "that"):
        return month_day(plain, day.year, True)
    if rel in ("last", "past"):
        year = day.year if form.month < day.month else day.year - 1
    else:
        year = day.year if form.month > day.month else day.year + 1
        if form.day is not None and form.month == day.month:
            year = day.year + 1
    return month_day(plain, year, True)


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
        return nothing(timex.partial(None, None, None, weekday), "day")
    others: list[Interval] = []
    if rel == "this" and this and found != this:
        others = [(this, this)]
    elif rel == "next":
        near = weekday_near(day, weekday, 1, False)
        others = [(near, near)] if near != found else []
    elif rel == "last":
        near = weekday_near(day, weekday, -1, False)
        week = add_days(found, -7) if this and found == this else None
        others = [(d, d) for d in (near, week) if d and d != found]
    return Reading(timex.day(found), found, found, "day", others=tuple(others))
