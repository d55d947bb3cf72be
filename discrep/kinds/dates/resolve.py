"""Times from forms: against the publication date, the date of speech, or the dates told before."""

from __future__ import annotations

from collections.abc import Sequence

from discrep.kinds.dates.parsed import At, Calendar, Deictic, Named, Parsed
from discrep.kinds.dates.telling import Told
from discrep.kinds.dates.valuing import Speech, valued
from discrep.model import Fact, Framed, Published, Span, Tense


def resolve(framed: Sequence[Framed], published: Published) -> list[Fact]:
    """Facts of one article's time mentions, in text order; symbolic where year or anchor is unknown."""
    speeches = _speech_days(framed, published)
    usual = _usual_day(framed, speeches) if published.day is None else None
    told = Told(published.day)
    facts: list[Fact] = []
    for mention, frame in framed:
        parsed: Parsed = mention.parsed
        speech = (
            None if frame.in_reporting or frame.reporting is None else speeches.get(frame.reporting, usual)
        )
        tense = parsed.tense
        if frame.tense is Tense.BACKGROUND:
            tense = Tense.PAST
        elif frame.tense in (Tense.PAST, Tense.FUTURE) and not parsed.alone:
            tense = frame.tense
        base = told.base(parsed.form, mention.start, tense, frame.sentence)
        if period := told.of_period(parsed.form, mention.start, tense):
            parsed, base = parsed._replace(form=period[0]), period[1]
        value = valued(parsed, tense, published, speech, base)
        facts.append(
            Fact(mention.kind, mention.start, mention.end, mention.surface, value, frame, mention.pattern)
        )
        told.remember(parsed.form, value, mention.start, frame.sentence)
    return facts


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
