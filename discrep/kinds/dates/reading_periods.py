"""Readings of stretches told by another: up to a stated end, or the same of another year."""

from __future__ import annotations

import datetime as dt

from discrep.kinds.dates import timex
from discrep.kinds.dates.parsed import Ending, Same
from discrep.kinds.dates.reading import Context, Read, Reading, nothing
from discrep.kinds.dates.value import as_day
from discrep.kinds.dates.windows import add_days, moved


def same(form: Same, at: Context) -> Reading:
    """A period whose model was not told: somewhere in its year."""
    year = form.year if form.year is not None else at.day.year - 1 if at.day else None
    if year is None or not 1 <= year <= 9999:
        return nothing("XXXX", "year")
    first, last = dt.date(year, 1, 1), dt.date(year, 12, 31)
    return Reading(f"{year:04d}", first, last, "year", approximate=True, anchored=form.year is None)


def ending(form: Ending, at: Context, read: Read) -> Reading:
    """The stretch of so many units up to its stated end."""
    value = timex.one(form.amount, form.unit)
    sort = "DURATION" if form.length else "DATE"
    amounts = (form.amount, form.amount) if form.length else (None, None)
    unit = form.unit if form.length else None
    end = read(form.end, at)
    last = as_day(end.high) if end.high is not None else None
    after = last and add_days(last, 1)
    first = after and moved(after, form.amount, form.unit, -1)
    if last is None or first is None:
        return Reading(
            value if form.length else "XXXX",
            None,
            None,
            form.unit,
            sort,
            amounts=amounts,
            unit=unit,
            anchored=False,
        )
    if not form.length:
        value = timex.of_unit(form.unit, last)
    soft = 0 if form.unit in ("day", "week") else 7
    return Reading(
        value,
        as_day(first),
        last,
        form.unit,
        sort,
        soft=soft,
        amounts=amounts,
        unit=unit,
        anchored=end.anchored,
    )
