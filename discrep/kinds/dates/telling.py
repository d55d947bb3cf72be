"""What a form is told from: the day of speaking, or the dates that the text has told so far."""

from __future__ import annotations

import datetime as dt
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
    Season,
    Shift,
    WeekOf,
    Window,
)
from discrep.kinds.dates.value import TimeValue, as_day
from discrep.kinds.dates.windows import SECOND_COUNT
from discrep.model import Tense

REACH = 1500
"""Characters after which a date is no longer what "two days later" is told from."""
BREATH = 250
"""Characters within which "a year earlier" means the same month or quarter of another year."""
NEWS_DAYS = 10
"""Days around the publication within which a clock time may be of the day told in the sentence before."""
REPORTING_DAYS = 45
_KEPT = 4
_FINENESS = {"day": 0, "hour": 0, "minute": 0, "week": 1, "weekend": 1, "month": 2, "quarter": 3, "season": 3,
             "year": 4}  # fmt: skip
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
    return isinstance(form, (Deictic, Window, Season, Named, Quarter)) and getattr(form, "year", None) is None


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
    clock: dt.datetime | None = None


class Told:
    """The dates told so far in a text, for forms that are told from them."""

    __slots__ = ("_dates", "_day", "_period", "_written")

    def __init__(self, written: dt.date | None) -> None:
        self._written = written
        self._dates: list[Telling] = []
        self._period: Telling | None = None
        self._day: Telling | None = None  # the day told last, "yesterday" included

    def remember(self, form: Form, value: TimeValue, at: int, sentence: int = -1) -> None:
        """Keeps what a resolved mention tells for those after it."""
        if value.type not in ("DATE", "TIME") or value.figurative or value.others:
            return
        fine = _FINENESS.get(value.granularity or "")
        if fine is None or value.earliest is None or value.latest is None:
            return
        clock = value.earliest if isinstance(value.earliest, dt.datetime) and "T" in value.timex else None
        telling = Telling(as_day(value.earliest), value.granularity or "", at, sentence, clock)
        if fine == 0 and value.day is None:
            return
        if value.floating and (self._written is None or value.zone is not None):
            return
        if fine == 0 and not value.floating:
            self._day = telling
        if value.granularity in ("quarter", "month") and value.unit is None and value.mod is None:
            if not (isinstance(form, Shift) and form.amounts[0][0]):  # "a year earlier" is no new period
                self._period = telling
        if not isinstance(form, Deictic):
            self._dates = [*self._dates[1 - _KEPT :], telling]

    def base(self, form: Form, at: int, tense: Tense, sentence: int = -1) -> dt.date | None:
        """The date that a narrative form is told from; None where none is fine enough and near."""
        if isinstance(form, (Clock, DayPart)):
            return self._clock_day(at, tense, sentence, part=isinstance(form, DayPart))
        step = _step(form)
        if step is None:
            return None
        needed = _NEEDED.get(step[0], 0)
        for told in reversed(self._dates):
            if at - told.at >= REACH:
                break
            if _FINENESS[told.granularity] > needed:
                continue
            if tense is Tense.PAST and self._written is not None and told.first > self._written:
                continue  # what has happened is not told from a day to come
            if step[0] in SECOND_COUNT:
                return told.clock if sentence - told.sentence <= 1 else None
            return told.first
        return None

    def _clock_day(self, at: int, tense: Tense, sentence: int, *, part: bool) -> dt.date | None:
        """The day told just before a clock time; none to come, unless the clock time is to come."""
        day = self._day
        if day is None or at - day.at >= BREATH:
            return None
        if sentence != day.sentence and (
            sentence - day.sentence > 1
            or part
            or (self._written is not None and abs((self._written - day.first).days) > NEWS_DAYS)
        ):
            return None
        if self._written is not None and day.first > self._written and tense is not Tense.FUTURE:
            return None
        return day.first

    def of_period(self, form: Form, at: int, tense: Tense) -> tuple[Form, dt.date] | None:
        """ "the quarter" and, in the same breath, "a year earlier", told from the month or quarter told last."""
        if not isinstance(form, Shift) or form.base is not None or len(form.amounts) != 1:
            return None
        amount, unit = form.amounts[0]
        period = self._period if self._period and at - self._period.at < REACH else None
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
        if unit == "year" and amount == 1 and form.sign < 0:
            count, smaller = (4, "quarter") if period.granularity == "quarter" else (12, "month")
            return Shift(((Decimal(count), smaller),), -1, None, narrative=True), period.first
        return None

    def _past(self, day: dt.date) -> bool:
        return self._written is None or day <= self._written

    def _reported_quarter(self, form: Form, tense: Tense) -> tuple[Form, dt.date] | None:
        """In the first weeks of a quarter "the quarter" is the one just ended, unless it is to come."""
        written = self._written
        if written is None or tense is Tense.FUTURE or written.toordinal() <= REPORTING_DAYS:
            return None
        return form, written - dt.timedelta(REPORTING_DAYS)


def aimless(form: Form, tense: Tense) -> bool:
    """A step forward in a past clause, which no publication date can be the base of."""
    step = _step(form)
    if step is None or step[1] < 0 or tense is not Tense.PAST:
        return False
    return not isinstance(form, Calendar) and not (isinstance(form, Shift) and not form.amounts[0][0])


__all__ = ["Told", "aimless", "deictic"]
