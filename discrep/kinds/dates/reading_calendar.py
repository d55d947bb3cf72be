"""Readings of dates told by their calendar parts."""

from __future__ import annotations

import datetime as dt
from typing import TypeAlias

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


def month_day(
    form: Calendar, year: int, anchored: bool, about: dt.date | None = None, rest: tuple[Interval, ...] = ()
) -> Reading:
    """The month, or the day of it, in a year; `rest` are readings in other years."""
    month, number = form.month or 1, form.day
    if not 1 <= year <= 9999:
        return nothing(timex.partial(year, month, number), "day" if number else "month")
    if number is None:
        value = f"{year:04d}-{month:02d}"
        first, last = dt.date(year, month, 1), month_end(year, month)
        return Reading(value, first, last, "month", others=rest, anchored=anchored)
    day = day_of(year, month, number)
    if day is None:
        return nothing(timex.partial(year, month, number), "day", impossible=True, weekday=form.weekday)
    value = day.isoformat()
    others: tuple[Interval, ...] = ()
    if form.other:
        swapped = day_of(year, *form.other)
        others = ((swapped, swapped),) if swapped else ()
        if swapped and about is not None and abs((swapped - about).days) <= NEAR < abs((day - about).days):
            day, others = swapped, ((day, day),)  # the order that gives the day of writing
            value = timex.day(day)
    return Reading(value, day, day, "day", others=others + rest, weekday=form.weekday, anchored=anchored)


def _nearest(form: Calendar, at: Context) -> Reading:
    """The year that the tense asks for; without one the nearest, the next where the line says no more."""
    assert at.day is not None
    day, weekday = at.day, form.weekday
    if weekday is not None and form.day is not None:
        return _with_weekday(form, at, day)
    past, coming = _around(form, day)
    near = past if coming is None or (past and _away(past, day) <= _away(coming, day)) else coming
    if near is None:
        return nothing(timex.partial(None, form.month, form.day), "day" if form.day else "month")
    chosen = near
    if at.tense is Tense.PAST and past is not None:
        # Writers leave out the year of a date that is near: one ahead in a past sentence is a plan.
        if form.day is None:
            chosen = past if _away(near, day) > 45 else near
        else:
            chosen = past if _away(past, day) < 2 * _away(near, day) else near
        return month_day(form, chosen[0].year, True)
    if coming is not None and (at.tense is Tense.FUTURE or at.alone):
        chosen = coming
        if at.tense is Tense.FUTURE:
            return month_day(form, chosen[0].year, True)
    rest = tuple([span for span in (past, coming) if span is not None and span != chosen])
    return month_day(form, chosen[0].year, True, rest=rest)


_Span: TypeAlias = tuple[dt.date, dt.date]


def _around(form: Calendar, day: dt.date) -> tuple[_Span | None, _Span | None]:
    """The last such stretch that began by a day, and the first that has not ended before it."""
    year = day.year
    this = _span(form, year)
    if this is None:  # a leap day, or the end of the calendar
        reach = range(1, 9)
        return (
            next((s for step in reach if (s := _span(form, year - step))), None),
            next((s for step in reach if (s := _span(form, year + step))), None),
        )
    if this[0] > day:
        return _span(form, year - (4 if form.month == 2 and form.day == 29 else 1)), this
    return this, this if this[1] >= day else _span(
        form, year + (4 if form.month == 2 and form.day == 29 else 1)
    )


def _with_weekday(form: Calendar, at: Context, day: dt.date) -> Reading:
    """The near year in which the weekday is right; where it is right in none, the weekday is the slip."""
    reach = range(-8, 9) if form.month == 2 and form.day == 29 else (-1, 0, 1)
    spans = [span for step in reach if (span := _span(form, day.year + step))]
    fitting = [span for span in spans if span[0].isoweekday() == form.weekday]
    if not fitting:
        return _nearest(form._replace(weekday=None), at)._replace(weekday=form.weekday)
    close = min(spans, key=lambda span: _away(span, day))
    if _away(close, day) > 60:
        close = min(fitting, key=lambda span: _away(span, day))
    return month_day(form, close[0].year, True)


def _span(form: Calendar, year: int) -> tuple[dt.date, dt.date] | None:
    """First and last day of a month, or of one of its days, in a year; None where there is none."""
    month = form.month or 1
    if not 1 <= year <= 9999:
        return None
    if form.day is None:
        return dt.date(year, month, 1), month_end(year, month)
    day = day_of(year, month, form.day)
    return (day, day) if day else None


def _away(span: tuple[dt.date, dt.date], day: dt.date) -> int:
    """Days from a day to a stretch of days; 0 inside it."""
    first, last = span
    return 0 if first <= day <= last else (first - day).days if first > day else (day - last).days


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
