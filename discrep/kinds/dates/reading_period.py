"""Readings of centuries, seasons, quarters, weeks and named days."""

from __future__ import annotations

import datetime as dt

from discrep.kinds.dates import timex
from discrep.kinds.dates.almanac import month_end
from discrep.kinds.dates.feasts import Feast, feast, feasts
from discrep.kinds.dates.parsed import Century, Named, Quarter, Season, Week
from discrep.kinds.dates.reading import Context, Reading, nothing
from discrep.kinds.dates.reading_calendar import OF_YEAR, distance
from discrep.kinds.dates.value import Interval, as_day
from discrep.kinds.dates.windows import add_days, day_of, season
from discrep.model import Tense

SOON = 14  # days before a feast in which a past clause may speak of the coming one


def century(form: Century, at: Context) -> Reading:
    if form.years == 1:  # a fiscal or school year: its bounds are not told
        return nothing(f"{form.first:04d}", "year")
    first = day_of(form.first, 1, 1)
    last = day_of(form.first + form.years - 1, 12, 31)
    if first is None or last is None:
        return nothing("XX")
    value = f"{form.first // 10:03d}" if form.years == 10 else f"{form.first // 100:02d}"
    return Reading(
        value,
        first,
        last,
        "decade" if form.years == 10 else "century",
        anchored=False,
        soft=366 if form.years == 100 else 0,
    )


def season_of(form: Season, at: Context) -> Reading:
    year = form.year if form.year is not None else at.year
    if year is None and form.rel in OF_YEAR and at.day is not None:
        year = at.day.year + OF_YEAR[form.rel]
        return _season_reading(form.name, year, season(form.name, year), True)
    if year is not None:
        made = season(form.name, year)
        return _season_reading(form.name, year, made, form.year is None)
    if at.day is None:
        return nothing(f"XXXX-{form.name}", "season")
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
        return nothing(f"XXXX-{form.name}", "season")
    year, made = chosen[0]
    return _season_reading(form.name, year, made, True)


def _season_reading(name: str, year: int, made: tuple[dt.date, dt.date] | None, anchored: bool) -> Reading:
    if made is None:
        return nothing(f"{year:04d}-{name}", "season")
    # Seasons shift by weeks between customs, and lie half a year apart in the two hemispheres.
    before = season(name, year - 1) if name == "WI" and year > 1 else None
    others: tuple[Interval, ...] = (before,) if before and not anchored else ()
    return Reading(
        f"{year:04d}-{name}",
        made[0],
        made[1],
        "season",
        anchored=anchored,
        approximate=True,
        soft=23,
        others=others,
    )


def quarter(form: Quarter, at: Context) -> Reading:
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
            starts = (form.nth - 1) * size + 1
            if at.tense is Tense.PAST and starts > at.day.month:
                year -= 1
            elif at.tense is Tense.FUTURE and starts + size - 1 < at.day.month:
                year += 1
            elif at.tense is Tense.NONE and starts > at.day.month + 2 and not at.alone:
                year -= 1
    if year is None or not 1 <= year <= 9999:
        return nothing(f"XXXX-{code}{form.nth}", "quarter" if form.of == 4 else "half")
    first = dt.date(year, (form.nth - 1) * size + 1, 1)
    last = month_end(year, form.nth * size)
    # Business years begin where each house likes; unless the calendar is meant, the edges are soft.
    return Reading(
        f"{year:04d}-{code}{form.nth}",
        first,
        last,
        "quarter" if form.of == 4 else "half",
        anchored=anchored,
        soft=92 if form.fiscal else 0,
    )


def week(form: Week, at: Context) -> Reading:
    year = (
        form.year
        if form.year is not None
        else at.year
        if at.year is not None
        else at.day.year
        if at.day
        else None
    )
    if year is None:
        return nothing(f"XXXX-W{form.number:02d}", "week")
    try:
        monday = dt.date.fromisocalendar(year, form.number, 1)
        sunday = dt.date.fromisocalendar(year, form.number, 7)
    except (ValueError, OverflowError):
        return nothing(f"{year:04d}-W{form.number:02d}", "week", impossible=True)
    if form.weekday:
        day = monday + dt.timedelta(form.weekday - 1)
        return Reading(timex.day(day), day, day, "day", anchored=form.year is None)
    return Reading(f"{year:04d}-W{form.number:02d}", monday, sunday, "week", anchored=form.year is None)


def named(form: Named, at: Context) -> Reading:
    year = form.year if form.year is not None else at.year
    if year is not None:
        return named_in(form, year, form.year is None)
    known = feast(form.key, 2021, form.owner)
    symbol = (
        timex.partial(None, known.first.month, known.first.day)
        if known and known.soft == 0 and not form.weekend
        else f"XXXX-{form.key}"
    )
    if at.day is None:
        return nothing(symbol, "day")
    day = at.day
    all_ = [made for y in range(day.year - 4, day.year + 5) for made in _in_year(form, y, True)]
    if not all_:
        return nothing(symbol, "day")
    past = [m for m in all_ if m.high is not None and as_day(m.high) <= day]
    coming = [m for m in all_ if m.high is not None and as_day(m.high) >= day]
    if form.rel == "last":
        chosen = [m for m in past if m.low is not None and as_day(m.low) < day][-1:]
    elif form.rel in ("next", "coming", "following"):
        chosen = [m for m in coming if m.low is not None and as_day(m.low) > day][:1]
    elif form.rel == "this":
        chosen = [m for m in all_ if m.low is not None and as_day(m.low).year == day.year][:1]
    elif at.tense is Tense.PAST:
        near = min(all_, key=lambda m: distance(m, day))
        soon = near not in past and distance(near, day) <= SOON  # "refused him bail for Christmas"
        if soon and past:
            return near._replace(others=((past[-1].low, past[-1].high),))
        chosen = [near] if soon else past[-1:]
    elif at.tense is Tense.FUTURE or at.alone:
        chosen = coming[:1]
    else:
        chosen = [min(all_, key=lambda m: distance(m, day))]
    if not chosen:
        return nothing(symbol, "day")
    rest = (
        tuple((m.low, m.high) for m in past[-1:] + coming[:1] if m != chosen[0])
        if form.rel is None and at.tense is Tense.NONE
        else ()
    )
    return chosen[0]._replace(others=rest)


def named_in(form: Named, year: int, anchored: bool) -> Reading:
    """The feast in a year; where the moon gives that year two, either."""
    found = _in_year(form, year, anchored)
    if not found:
        return nothing(f"{year:04d}", "day")
    return found[0]._replace(others=tuple((made.low, made.high) for made in found[1:]))


def _in_year(form: Named, year: int, anchored: bool) -> list[Reading]:
    return [_feast_reading(made, form.weekend, anchored) for made in feasts(form.key, year, form.owner)]


def _feast_weekend(day: dt.date, anchored: bool) -> Reading:
    """The days off about a feast: to the Sunday after one late in the week, from the Friday evening before others."""
    weekday = day.isoweekday()
    saturday = add_days(day, 6 - weekday if weekday >= 3 and weekday != 7 else -1 - weekday % 7) or day
    sunday = add_days(saturday, 1) or saturday
    friday = add_days(saturday, -1) or saturday
    evening = dt.datetime(friday.year, friday.month, friday.day, 18)
    low = day if day < friday else evening
    value = timex.of_unit("weekend", saturday)
    return Reading(value, low, max(day, sunday), "weekend", soft=1, anchored=anchored)


def _feast_reading(made: Feast, weekend: bool, anchored: bool) -> Reading:
    first, last = made.first, made.last
    if weekend:
        return _feast_weekend(first, anchored)
    value = timex.day(first) if first == last else f"{timex.day(first)}/{timex.day(last)}"
    return Reading(value, first, last, "day", approximate=made.soft > 0, soft=made.soft, anchored=anchored)
