"""The value of one parsed time: told from a day, open on a side, symbolic where the year is unknown."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from typing import NamedTuple

from discrep.kinds.dates.lexicon_en import ZONES
from discrep.kinds.dates.parsed import Form, Parsed
from discrep.kinds.dates.reading import Context, Reading
from discrep.kinds.dates.readings import read
from discrep.kinds.dates.symbolic import in_any_year, in_year_of
from discrep.kinds.dates.telling import aimless, deictic, steps
from discrep.kinds.dates.value import Moment, TimeValue, as_day
from discrep.model import Published, Tense

_JUST = dt.timedelta(minutes=30)


class Speech(NamedTuple):
    """The date on which something was said: a day, or a form whose year is unknown."""

    day: dt.date | None
    form: Form | None = None


def valued(
    parsed: Parsed, tense: Tense, published: Published, speech: Speech | None, told: dt.date | None
) -> TimeValue:
    """The value of one parsed mention; `told` is the date that a narrative form is told from."""
    first, last, _ = published
    day = first if first == last else None
    anchor = "dct" if day else "none"
    if told is not None:
        day, anchor = told, "mention"
    elif speech is not None and deictic(parsed.form):
        if speech.day is not None:
            day, anchor = speech.day, "speech"
        elif day is None and speech.form is not None:
            plain = made(read(parsed.form, Context(None, tense, False)), "speech")
            loose = in_year_of(parsed.form, tense, speech.form, first, last)
            return _edged(plain._replace(symbolic=loose), parsed)
    elif tense is Tense.PAST and steps(parsed.form) and aimless(parsed.form, tense):
        day = None
    value = read_value(parsed.form, day, tense, parsed.alone, anchor, first, last)
    if parsed.figurative:
        value = value._replace(figurative=True)
    return _edged(value, parsed, day and as_day(day)) if parsed.edge else value


def _edged(value: TimeValue, parsed: Parsed, told: dt.date | None = None) -> TimeValue:
    """Open on the side that since, until, before or after leaves open."""
    edge = parsed.edge
    if edge is None or (value.earliest is None and value.latest is None) or value.type == "DURATION":
        return value
    low, high = value.earliest, value.latest
    if edge.startswith("just "):
        edge = edge[5:]
        if isinstance(low, dt.datetime) and low.hour:  # the midnight of a day may be either end of it
            return _nearly(value, low, high, edge)
    if edge == "since":
        return value._replace(latest=None, others=())
    if edge == "after":
        return value._replace(earliest=_next(high), latest=None, others=(), mod=value.mod or "AFTER")
    if edge == "before":
        return value._replace(earliest=None, latest=_previous(low), others=(), mod=value.mod or "BEFORE")
    if edge == "by" and told and high is not None and as_day(high) >= told and parsed.tense is not Tense.PAST:
        return value._replace(earliest=told, others=())  # a deadline told of now has not passed
    return value._replace(earliest=None, others=())


def _nearly(value: TimeValue, low: Moment | None, high: Moment | None, side: str) -> TimeValue:
    """ "shortly before 5 p.m.": the half hour on that side of a clock time, and the time itself."""
    if not (isinstance(low, dt.datetime) and isinstance(high, dt.datetime)):
        return value
    try:
        if side == "before":
            return value._replace(earliest=low - _JUST, latest=low, mod="BEFORE", approximate=True, others=())
        if side == "after":
            return value._replace(earliest=low, latest=low + _JUST, mod="AFTER", approximate=True, others=())
    except OverflowError:
        pass
    return value


def _next(moment: Moment | None) -> Moment | None:
    if moment is None or isinstance(moment, dt.datetime):
        return moment
    return moment + dt.timedelta(1) if moment < dt.date.max else moment


def _previous(moment: Moment | None) -> Moment | None:
    if moment is None or isinstance(moment, dt.datetime):
        return moment
    return moment - dt.timedelta(1) if moment > dt.date.min else moment


@lru_cache(maxsize=20_000)
def read_value(
    form: Form,
    day: dt.date | None,
    tense: Tense,
    alone: bool,
    anchor: str,
    first: dt.date | None,
    last: dt.date | None,
) -> TimeValue:
    """The value of a form told from a day, remembered."""
    reading = read(form, Context(day, tense, alone))
    if reading.low is None and reading.high is None and not reading.impossible:
        loose = None if day is not None else in_any_year(form, first, last)
        if loose is not None:
            return made(reading, "none")._replace(symbolic=loose)
    return made(reading, anchor if reading.anchored else "none")


def made(reading: Reading, anchor: str) -> TimeValue:
    """The value that a reading makes."""
    (
        timex, low, high, grain, type_, mod, approximate, soft, others, zone, floating, (least, most), unit, _,
        weekday, impossible, backwards,
    ) = reading  # fmt: skip
    return TimeValue._make((
        type_, timex, low, high, grain, mod, anchor, approximate, soft, others, ZONES.get(zone) if zone else None,
        zone, floating, least, most, unit, False, None, weekday, impossible, backwards,
    ))  # fmt: skip
