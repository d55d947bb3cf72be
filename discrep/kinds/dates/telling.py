"""What a form is told from: the day of speaking, or the dates that the text has told so far."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from discrep.kinds.dates.parsed import (
    At,
    Calendar,
    Clock,
    DayPart,
    Deictic,
    Form,
    Named,
    Nth,
    Part,
    Quarter,
    Range,
    Same,
    Season,
    Shift,
    WeekOf,
    Window,
)
from discrep.kinds.dates.value import TimeValue, as_day
from discrep.kinds.dates.windows import SECOND_COUNT
from discrep.model import Fact, Framed, Tense

REACH = 1500
"""Characters after which a date is no longer what "two days later" is told from."""
BREATH = 250
"""Characters within which "a year earlier" means the same month or quarter of another year."""
NEWS_DAYS = 10
"""Days around the publication within which a clock time may be of the day told in the sentence before."""
REPORTING_DAYS = 45
FURTHEST = 20
"""Times after which a date is out of mind, however near."""
_STEPPING = frozenset({Shift, At, Part, Window, Clock, DayPart, Same})
_FINENESS = {"day": 0, "hour": 0, "minute": 0, "week": 1, "weekend": 1, "month": 2, "quarter": 3, "season": 3,
             "year": 4}  # fmt: skip
_AGAIN = {"period": frozenset(("quarter", "month")), "time": frozenset(("quarter", "month", "day"))}
_NEEDED = {"week": 1, "fortnight": 1, "month": 2, "quarter": 3, "year": 4, "decade": 4, "century": 4}


def deictic(form: Form) -> bool:
    """Is the form told from the day of speaking?"""
    if isinstance(form, At):
        return deictic(form.day)
    if isinstance(form, Range):
        return deictic(form.first) or deictic(form.last)
    if isinstance(form, (Part, Nth)):
        return deictic(form.of)
    if isinstance(form, WeekOf):
        return deictic(form.day)
    if isinstance(form, Calendar):
        return form.year is None
    if isinstance(form, Shift):
        return not form.narrative
    return (
        isinstance(form, (Deictic, Window, Same, Season, Named, Quarter))
        and getattr(form, "year", None) is None
    )


def _step(form: Form) -> tuple[str, int] | None:
    """Unit and direction of a narrative step, None where the form is none."""
    if isinstance(form, Shift):
        return (form.amounts[0][1], form.sign) if form.narrative and form.base is None else None
    if isinstance(form, At):
        return _step(form.day)
    if isinstance(form, Part):
        return _step(form.of)
    if isinstance(form, Calendar):
        return ("day", 1) if form.rel in ("following", "that") and form.year is None else None
    if isinstance(form, Window) and form.rel in ("following", "previous") and form.number is None:
        return form.unit, 1 if form.rel == "following" else -1
    return None


class Telling(NamedTuple):
    """A date that the text has told: its first day, how fine it is, where it stands."""

    first: dt.date
    granularity: str
    at: int
    sentence: int
    clock: dt.datetime | None
    floating: bool
    deictic: bool
    period: bool  # a month or quarter that what follows may be of
    night: bool  # the evening or night of its day
    said: bool  # a day of saying, not of what is told


class Told:
    """The dates told so far in a text, for forms that are told from them."""

    __slots__ = ("_facts", "_framed", "_tellings", "_written")

    def __init__(self, written: dt.date | None, framed: Sequence[Framed], facts: Sequence[Fact]) -> None:
        self._written = written
        self._framed = framed
        self._facts = facts  # those resolved so far, one for each of `framed`
        self._tellings: dict[int, Telling | None] = {}  # what each of them tells, as far as anything asked

    def _back(self, at: int, reach: int) -> Iterator[Telling]:
        """What was told within reach, the nearest first."""
        facts, known = self._facts, self._tellings
        last = len(facts) - 1
        for index in range(last, max(last - FURTHEST, -1), -1):
            if at - facts[index].start >= reach:
                return
            if index not in known:
                known[index] = _telling(self._framed[index].mention.parsed.form, facts[index])
            if (made := known[index]) is not None:
                yield made

    def base(self, form: Form, at: int, tense: Tense, sentence: int = -1) -> dt.date | None:
        """The date that a narrative form is told from; None where none is fine enough and near."""
        if isinstance(form, (Clock, DayPart)):
            return self._clock_day(form, at, tense, sentence)
        step = _step(form)
        if step is None:
            return None
        needed = _NEEDED.get(step[0], 0)
        for told in self._back(at, REACH):
            if told.deictic or _FINENESS[told.granularity] > needed:
                continue
            if told.floating and self._written is None:
                continue
            if tense is Tense.PAST and not self._past(told.first):
                continue  # what has happened is not told from a day to come
            if step[0] in SECOND_COUNT:
                return told.clock if sentence - told.sentence <= 1 else None
            return told.first
        return None

    def _clock_day(self, form: Clock | DayPart, at: int, tense: Tense, sentence: int) -> dt.date | None:
        """The day told just before a clock time; none to come, unless the clock time is to come."""
        days = [t for t in self._back(at, BREATH) if _FINENESS[t.granularity] == 0 and not t.floating]
        if not days:
            return None
        day = days[0]
        if (
            day.said and sentence != day.sentence
        ):  # the next sentence goes on with what was told, not with its telling
            day = next((t for t in days if t.sentence == day.sentence and not t.said), day)
        if sentence != day.sentence and (
            sentence - day.sentence > 1
            or isinstance(form, DayPart)
            or (self._written is not None and abs((self._written - day.first).days) > NEWS_DAYS)
        ):
            return None
        if tense is not Tense.FUTURE and not self._past(day.first):
            return None
        morning = isinstance(form, Clock) and (
            form.meridiem == "am" or (form.meridiem == "24" and form.hour < 9)
        )
        if day.night and morning and day.first < dt.date.max:
            return day.first + dt.timedelta(1)  # "Monday night … until 6 a.m."
        return day.first

    def of_period(self, form: Form, at: int, tense: Tense) -> tuple[Form, dt.date] | None:
        """ "the quarter" and, in the same breath, "a year earlier", told from the month or quarter told last."""
        if isinstance(form, Same):
            return self._again(form, at)
        if not isinstance(form, Shift) or form.base is not None or len(form.amounts) != 1:
            return None
        amount, unit = form.amounts[0]
        if unit not in ("quarter", "year") or (unit == "year" and (amount != 1 or form.sign > 0)):
            return None
        period = next((told for told in self._back(at, REACH) if told.period), None)
        if unit == "quarter" and amount == 0:
            if period is not None and period.granularity == "quarter" and self._past(period.first):
                return form, period.first
            return self._reported_quarter(form, tense)
        if (
            period is None
            or at - period.at >= BREATH
            or form.about
            or form.vague
            or not self._past(period.first)
        ):
            return None
        if period.granularity == "month" and not form.narrative:
            return None  # "a year ago" is counted from now
        if unit == "year":
            count, smaller = (4, "quarter") if period.granularity == "quarter" else (12, "month")
            return Shift(((Decimal(count), smaller),), -1, None, narrative=True), period.first
        return None

    def _again(self, form: Same, at: int) -> tuple[Form, dt.date] | None:
        """The quarter, month or day told last, in another year; None where none was told."""
        grains = _AGAIN.get(form.unit, frozenset((form.unit,)))
        told = next(
            (
                t
                for t in self._back(at, REACH)
                if t.granularity in grains and not t.floating and (t.period or form.unit != "period")
            ),
            None,
        )
        if told is None:
            return None
        if form.year is not None:
            year = form.year
        else:
            year = (self._written if form.rel == "last" and self._written else told.first).year - 1
        if told.granularity == "quarter":
            return Quarter((told.first.month + 2) // 3, 4, year), told.first
        day = told.first.day if told.granularity == "day" else None
        return Calendar(year, told.first.month, day), told.first

    def _past(self, day: dt.date) -> bool:
        return self._written is None or day <= self._written

    def _reported_quarter(self, form: Form, tense: Tense) -> tuple[Form, dt.date] | None:
        """In the first weeks of a quarter "the quarter" is the one just ended, unless it is to come."""
        written = self._written
        if written is None or tense is Tense.FUTURE or written.toordinal() <= REPORTING_DAYS:
            return None
        return form, written - dt.timedelta(REPORTING_DAYS)


def _telling(form: Form, fact: Fact) -> Telling | None:
    """What a resolved mention tells for those after it, None where it tells of no one stretch of time."""
    value: TimeValue = fact.value
    fine = _FINENESS.get(value.granularity or "")
    if value.type not in ("DATE", "TIME") or value.figurative or value.others or fine is None:
        return None
    if value.earliest is None or value.latest is None or (fine == 0 and value.day is None):
        return None
    if value.floating and value.zone is not None:
        return None
    clock = value.earliest if isinstance(value.earliest, dt.datetime) and "T" in value.timex else None
    whole = value.granularity in ("quarter", "month") and value.unit is None and value.mod is None
    again = isinstance(form, Shift) and form.amounts[0][0] > 0  # "a year earlier" is no new period
    return Telling(
        as_day(value.earliest), value.granularity or "", fact.start, fact.frame.sentence, clock,
        value.floating, isinstance(form, Deictic), whole and not again, value.timex.endswith(("TNI", "TEV")),
        fact.frame.in_reporting,
    )  # fmt: skip


def steps(form: Form) -> bool:
    """May the form be told from a date before it?"""
    return type(form) in _STEPPING or (type(form) is Calendar and form.rel is not None)


def aimless(form: Form, tense: Tense) -> bool:
    """A step forward in a past clause, which no publication date can be the base of."""
    step = _step(form)
    if step is None or step[1] < 0 or tense is not Tense.PAST:
        return False
    return not isinstance(form, Calendar) and not (isinstance(form, Shift) and not form.amounts[0][0])


__all__ = ["Told", "aimless", "deictic", "steps"]
