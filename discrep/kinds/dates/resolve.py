"""Times from forms: against the publication date, the date of speech, or the date told last."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from discrep.kinds.dates.grammar_en import kind_of
from discrep.kinds.dates.lexicon_en import ZONES
from discrep.kinds.dates.parsed import (
    At,
    Calendar,
    Clock,
    Deictic,
    Duration,
    Form,
    Named,
    Nth,
    Parsed,
    Part,
    Quarter,
    Range,
    Reference,
    Repeated,
    Season,
    Shift,
    WeekOf,
    Window,
)
from discrep.kinds.dates.reading import Context, Reading
from discrep.kinds.dates.readings import read
from discrep.kinds.dates.value import Interval, Moment, TimeValue, Yearless, as_day
from discrep.model import Fact, Frame, Framed, Published, Span, Tense


class Told(NamedTuple):
    """What has been resolved so far in a text: dates that later mentions may be told from."""

    day: dt.date | None
    at: int
    form: Form | None


def resolve(framed: Sequence[Framed], published: Published) -> list[Fact]:
    """Facts of one article's time mentions, in text order; symbolic where year or anchor is unknown."""
    speeches = _speech_days(framed, published)
    usual = _usual_day(framed, speeches) if published.day is None else None
    facts: list[Fact] = []
    told: dt.date | None = None
    told_at = -10_000
    quarter: dt.date | None = None  # first day of the quarter told last
    quarter_at = -10_000
    for mention, frame in framed:
        parsed: Parsed = mention.parsed
        speech = (
            None if frame.in_reporting or frame.reporting is None else speeches.get(frame.reporting, usual)
        )
        known = frame.tense in (Tense.PAST, Tense.FUTURE) and not parsed.alone
        tense = frame.tense if known else parsed.tense
        if frame.tense is Tense.BACKGROUND:
            tense = Tense.PAST
        narrative = told if mention.start - told_at < 1500 else None
        if (
            quarter is not None
            and mention.start - quarter_at < 1500
            and (form := _of_quarter(parsed.form, mention.start - quarter_at))
        ):
            parsed, narrative = parsed._replace(form=form), quarter
        value = valued(parsed, tense, published, speech, narrative)
        facts.append(
            Fact(mention.kind, mention.start, mention.end, mention.surface, value, frame, mention.pattern)
        )
        day = (
            value.day
            if value.type in ("DATE", "TIME") and not value.floating and not value.figurative
            else None
        )
        if day is not None and not isinstance(parsed.form, Deictic):
            told, told_at = day, mention.start
        if value.granularity == "quarter" and isinstance(value.earliest, dt.date) and value.unit is None:
            quarter, quarter_at = as_day(value.earliest), mention.start
    return facts


def _of_quarter(form: Form, distance: int) -> Form | None:
    """ "the quarter" and, in the same breath, "a year earlier", told from the quarter told last."""
    if not isinstance(form, Shift) or form.base is not None or len(form.amounts) != 1:
        return None
    amount, unit = form.amounts[0]
    if unit == "quarter" and amount == 0:
        return form
    if (
        unit == "year"
        and amount == 1
        and form.sign < 0
        and distance < 250
        and not form.about
        and not form.vague
    ):
        return Shift(((Decimal(4), "quarter"),), -1, None, narrative=True)
    return None


class Speech(NamedTuple):
    """The date on which something was said: a day, or a form whose year is unknown."""

    day: dt.date | None
    form: Form | None = None


def _usual_day(framed: Sequence[Framed], speeches: dict[Span, Speech]) -> Speech | None:
    """The day from which an article without a date speaks: its one day of saying, or the one it tells of."""
    days = set(speeches.values())
    if not days:
        days = {
            Speech(None, m.parsed.form)
            for m, frame in framed
            if frame.reporting is None and frame.tense is not Tense.FUTURE
            if isinstance(m.parsed.form, Calendar) and m.parsed.form.year is None
            if m.parsed.form.month and m.parsed.form.day
        }
    return next(iter(days)) if len(days) == 1 else None


def _speech_days(framed: Sequence[Framed], published: Published) -> dict[Span, Speech]:
    """Date of speech by reporting clause, from the date mentions that stand in one."""
    found: dict[Span, Speech] = {}
    for mention, frame in framed:
        if (
            not frame.in_reporting
            or frame.reporting is None
            or frame.reporting in found
            or mention.kind != "date"
        ):
            continue
        form = mention.parsed.form
        if not isinstance(form, (Calendar, Deictic, At, Named)):
            continue
        value = valued(mention.parsed, Tense.PAST, published, None, None)
        if value.day is not None:
            found[frame.reporting] = Speech(value.day)
        elif value.symbolic is not None and isinstance(form, Calendar) and form.month and form.day:
            found[frame.reporting] = Speech(None, form)
    return found


def valued(
    parsed: Parsed, tense: Tense, published: Published, speech: Speech | None, told: dt.date | None
) -> TimeValue:
    """The value of one parsed mention."""
    day = published.day
    anchor = "dct" if day else "none"
    if speech is not None and _deictic(parsed.form):
        if speech.day is not None:
            day, anchor = speech.day, "speech"
        elif day is None and speech.form is not None:
            return _edged(_told_from(parsed, tense, published, speech.form), parsed)
    if told is not None and _narrative(parsed.form):
        day, anchor = told, "mention"
    value = read_value(parsed.form, day, tense, parsed.alone, anchor, published.earliest, published.latest)
    if parsed.figurative:
        value = value._replace(figurative=True)
    return _edged(value, parsed, day)


def _edged(value: TimeValue, parsed: Parsed, told: dt.date | None = None) -> TimeValue:
    """Open on the side that since, until, before or after leaves open."""
    edge = parsed.edge
    if edge is None or (value.earliest is None and value.latest is None) or value.type == "DURATION":
        return value
    low, high = value.earliest, value.latest
    if edge == "since":
        return value._replace(latest=None, others=())
    if edge == "after":
        return value._replace(earliest=_next(high), latest=None, others=(), mod="AFTER")
    if edge == "before":
        return value._replace(earliest=None, latest=_previous(low), others=(), mod="BEFORE")
    if edge == "by" and told and high is not None and as_day(high) >= told and parsed.tense is not Tense.PAST:
        return value._replace(earliest=told, others=())  # a deadline told of now has not passed
    return value._replace(earliest=None, others=())


def _next(moment: Moment | None) -> Moment | None:
    if moment is None or isinstance(moment, dt.datetime):
        return moment
    return moment + dt.timedelta(1) if moment < dt.date.max else moment


def _previous(moment: Moment | None) -> Moment | None:
    if moment is None or isinstance(moment, dt.datetime):
        return moment
    return moment - dt.timedelta(1) if moment > dt.date.min else moment


def _deictic(form: Form) -> bool:
    """Is it told from the day of speaking?"""
    if isinstance(form, At):
        return _deictic(form.day)
    if isinstance(form, Range):
        return _deictic(form.first) or _deictic(form.last)
    if isinstance(form, (Part, Nth)):
        return _deictic(form.of)
    if isinstance(form, WeekOf):
        return _deictic(form.day)
    if isinstance(form, Calendar):
        return form.year is None
    if isinstance(form, Shift):
        return not form.narrative
    return isinstance(form, (Deictic, Window, Season, Named, Quarter)) and getattr(form, "year", None) is None


def _narrative(form: Form) -> bool:
    if isinstance(form, Shift):
        return form.narrative and form.base is None
    if isinstance(form, At):
        return _narrative(form.day)
    if isinstance(form, Calendar):
        return form.rel in ("following", "that") and form.year is None
    return isinstance(form, Window) and form.rel == "following"


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
    reading = read(form, Context(day, tense, alone))
    if reading.low is None and reading.high is None and not reading.impossible:
        loose = _symbolic(form, tense, day, first, last)
        if loose is not None:
            return _made(reading, "none")._replace(symbolic=loose)
    return _made(reading, anchor if reading.anchored else "none")


def _made(reading: Reading, anchor: str) -> TimeValue:
    return TimeValue(
        reading.type, reading.timex, reading.low, reading.high, reading.grain, reading.mod, anchor,
        reading.approximate,
        reading.soft, reading.others, ZONES.get(reading.zone or ""), reading.zone, reading.floating,
        reading.amounts[0],
        reading.amounts[1], reading.unit, False, None, reading.weekday, reading.impossible, reading.backwards,
    )  # fmt: skip


def _symbolic(
    form: Form, tense: Tense, day: dt.date | None, first: dt.date | None, last: dt.date | None
) -> Yearless | None:
    """How a form without a year lies in any year; None where even that is not told."""
    if day is not None or not _yearless(form):
        return None

    @lru_cache(maxsize=64)
    def in_year(year: int) -> tuple[Interval, ...]:
        made = read(form, Context(dt.date(year, 7, 1), Tense.NONE, False, year=year))
        return ((made.low, made.high),) if made.low or made.high else ()

    return Yearless(in_year, first.year if first else None, last.year if last else None)


def _yearless(form: Form) -> bool:
    if isinstance(form, Calendar):
        return form.year is None and form.month is not None and form.rel is None
    if isinstance(form, (Named, Season)):
        return form.year is None and form.rel is None
    if isinstance(form, Range):
        return _yearless(form.first) and _yearless(form.last)
    if isinstance(form, At):
        return _yearless(form.day)
    if isinstance(form, (Part, Nth)):
        return _yearless(form.of)
    if isinstance(form, WeekOf):
        return _yearless(form.day)
    if isinstance(form, Shift):
        return form.base is not None and _yearless(form.base)
    return False


def _told_from(parsed: Parsed, tense: Tense, published: Published, base: Form) -> TimeValue:
    """A deictic form whose anchor has no year: symbolic in the year of that anchor."""
    form = parsed.form

    @lru_cache(maxsize=64)
    def in_year(year: int) -> tuple[Interval, ...]:
        anchor = read(base, Context(dt.date(year, 7, 1), Tense.NONE, False, year=year))
        if anchor.low is None:
            return ()
        made = read(form, Context(as_day(anchor.low), tense, False))
        return ((made.low, made.high),) if made.low or made.high else ()

    plain = _made(read(form, Context(None, tense, False)), "speech")
    first, last = published.earliest, published.latest
    return plain._replace(
        symbolic=Yearless(in_year, first.year if first else None, last.year if last else None)
    )


__all__ = ["Clock", "Duration", "Frame", "Reference", "Repeated", "kind_of", "resolve", "valued"]
