"""Times whose year is unknown: how they lie in any year."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache

from discrep.kinds.dates.parsed import At, Calendar, Form, Named, Nth, Part, Range, Season, Shift, WeekOf
from discrep.kinds.dates.reading import Context
from discrep.kinds.dates.readings import read
from discrep.kinds.dates.value import Interval, Yearless, as_day
from discrep.model import Tense


def in_any_year(form: Form, first: dt.date | None, last: dt.date | None) -> Yearless | None:
    """How a form without a year lies in any year; None where even that is not told."""
    if not yearless(form):
        return None

    @lru_cache(maxsize=64)
    def in_year(year: int) -> tuple[Interval, ...]:
        made = read(form, Context(dt.date(year, 7, 1), Tense.NONE, False, year=year))
        return ((made.low, made.high),) if made.low or made.high else ()

    return Yearless(in_year, first.year if first else None, last.year if last else None)


def in_year_of(form: Form, tense: Tense, base: Form, first: dt.date | None, last: dt.date | None) -> Yearless:
    """How a deictic form lies in the year of an anchor that has none itself."""

    @lru_cache(maxsize=64)
    def in_year(year: int) -> tuple[Interval, ...]:
        anchor = read(base, Context(dt.date(year, 7, 1), Tense.NONE, False, year=year))
        if anchor.low is None:
            return ()
        made = read(form, Context(as_day(anchor.low), tense, False))
        return ((made.low, made.high),) if made.low or made.high else ()

    return Yearless(in_year, first.year if first else None, last.year if last else None)


def yearless(form: Form) -> bool:
    if isinstance(form, Calendar):
        return form.year is None and form.month is not None and form.rel is None
    if isinstance(form, (Named, Season)):
        return form.year is None and form.rel is None
    if isinstance(form, Range):
        return yearless(form.first) and yearless(form.last)
    if isinstance(form, At):
        return yearless(form.day)
    if isinstance(form, (Part, Nth)):
        return yearless(form.of)
    if isinstance(form, WeekOf):
        return yearless(form.day)
    if isinstance(form, Shift):
        return form.base is not None and yearless(form.base)
    return False
