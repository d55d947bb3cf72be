"""Times from forms: against the publication date, the date of speech, or the dates told before."""

from __future__ import annotations

from collections.abc import Sequence

from discrep.kinds.dates.parsed import At, Calendar, Deictic, Form, Named, Parsed, Window
from discrep.kinds.dates.telling import Told, steps
from discrep.kinds.dates.valuing import Speech, valued
from discrep.model import Fact, Frame, Framed, Published, Span, Tense


def resolve(framed: Sequence[Framed], published: Published) -> list[Fact]:
    """Facts of one article's time mentions, in text order; symbolic where year or anchor is unknown."""
    speeches = _speech_days(framed, published)
    usual = _usual_day(framed, speeches) if published.day is None else None
    facts: list[Fact] = []
    told = Told(published.day, framed, facts)
    for mention, frame in framed:
        parsed: Parsed = mention.parsed
        form = parsed.form
        tense = _tense(parsed, frame)
        speech = _told_on(form, frame, speeches, usual) if speeches or usual else None
        base = None
        if steps(form):
            base = told.base(form, mention.start, tense, frame.sentence)
            if period := told.of_period(form, mention.start, tense):
                form, base = period
                parsed = parsed._replace(form=form)
        value = valued(parsed, tense, published, speech, base)
        facts.append(
            Fact(mention.kind, mention.start, mention.end, mention.surface, value, frame, mention.pattern)
        )
    return facts


def _tense(parsed: Parsed, frame: Frame) -> Tense:
    """The tense a time is read in: of the words right beside it, else of its clause, else of its sentence."""
    clause = frame.tense
    if parsed.beside or clause is Tense.NONE or clause is Tense.PRESENT:
        return parsed.tense
    if clause is Tense.BACKGROUND:
        return Tense.PAST
    return parsed.tense if parsed.alone else clause


def _told_on(form: Form, frame: Frame, speeches: dict[Span, Speech], usual: Speech | None) -> Speech | None:
    """The day of saying that a form is told from; vague times of an undated article go by its usual one."""
    if frame.in_reporting:
        return None
    if frame.reporting is not None:
        return speeches.get(frame.reporting, usual)
    return usual if isinstance(form, Window) and form.vague else None


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
