"""What a form means on a given anchor day: interval, granularity, TIMEX3 value."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from discrep.kinds.dates.parsed import (
    At,
    Calendar,
    Century,
    Clock,
    DayPart,
    Deictic,
    Duration,
    Elsewhere,
    Ending,
    Form,
    Lasting,
    Named,
    Nth,
    Part,
    Quarter,
    Range,
    Reference,
    Repeated,
    Same,
    Season,
    Shift,
    Week,
    WeekOf,
    Window,
)
from discrep.kinds.dates.reading import Context, Read, Reading
from discrep.kinds.dates.reading_calendar import calendar
from discrep.kinds.dates.reading_clock import at_time, clock, daypart
from discrep.kinds.dates.reading_composed import nth, part, week_of
from discrep.kinds.dates.reading_length import duration, other_language, reference, repeated
from discrep.kinds.dates.reading_period import century, named, quarter, season_of, week
from discrep.kinds.dates.reading_periods import ending, same
from discrep.kinds.dates.reading_ranges import lasting, range_of
from discrep.kinds.dates.reading_relative import deictic, shift, window

SIMPLE: dict[type, Callable[[Any, Context], Reading]] = {
    Calendar: calendar,
    Century: century,
    Season: season_of,
    Quarter: quarter,
    Week: week,
    Named: named,
    Deictic: deictic,
    Window: window,
    Same: same,
    Clock: clock,
    DayPart: daypart,
    Duration: duration,
    Reference: reference,
    Elsewhere: other_language,
}
COMPOSED: dict[type, Callable[[Any, Context, Read], Reading]] = {
    Shift: shift,
    Ending: ending,
    Nth: nth,
    Part: part,
    WeekOf: week_of,
    At: at_time,
    Range: range_of,
    Lasting: lasting,
    Repeated: repeated,
}


def read(form: Form, at: Context) -> Reading:
    """The reading of a form; without interval where the anchor it needs is unknown."""
    simple = SIMPLE.get(type(form))
    return simple(form, at) if simple else COMPOSED[type(form)](form, at, read)
