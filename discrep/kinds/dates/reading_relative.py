"""Readings of times told from an anchor: days, windows and lengths away from it."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from discrep.kinds.dates import timex
from discrep.kinds.dates.parsed import Calendar, Deictic, Duration, Shift, Window
from discrep.kinds.dates.reading import Context, Read, Reading, nothing
from discrep.kinds.dates.reading_length import duration
from discrep.kinds.dates.value import Moment, as_day
from discrep.kinds.dates.windows import SECOND_COUNT, add_days, moved, stretch, weekday_near
from discrep.model import Tense

VAGUE_DAYS = {"day": 14, "week": 60, "month": 365, "year": 3650, "decade": 18_250, "hour": 2, "minute": 1,
"second": 1, "weekend": 60,
              "quarter": 730, "century": 36_500, "night": 14}  # fmt: skip


SOFT_DAYS = {
    "day": 0,
    "week": 3,
    "fortnight": 4,
    "month": 15,
    "quarter": 45,
    "year": 183,
    "decade": 1830,
    "century": 18_300,
}


_OFFSETS = {"last": -1, "previous": -1, "this": 0, "next": 1, "following": 1, "coming": 1}
_UNKNOWN = {"week": "XXXX-WXX", "weekend": "XXXX-WXX-WE", "month": "XXXX-XX", "quarter": "XXXX-QX"}
_SOFT_ROLLING = {"day": 1, "week": 3, "fortnight": 3, "month": 15, "quarter": 31}
_COARSE = frozenset(("week", "month", "year", "quarter", "decade", "century"))


def deictic(form: Deictic, at: Context) -> Reading:
    day = add_days(at.day, form.days) if at.day else None
    if day is None:
        return nothing(
            {0: "PRESENT_REF", -1: "XXXX-XX-XX", 1: "XXXX-XX-XX"}.get(form.days, "XXXX-XX-XX"), "day"
        )
    return Reading(timex.day(day), day, day, "day")


def window(form: Window, at: Context) -> Reading:
    if form.vague or (form.rel == "recent"):
        return _vague_window(form, at)
    if form.number is not None or form.rel in ("past", "within"):
        return _rolling(form, at)
    offset = _OFFSETS.get(form.rel, 0)
    if form.unit in SECOND_COUNT:
        return _rolling(form._replace(number=Decimal(1)), at)
    if at.day is None:
        return nothing(_UNKNOWN.get(form.unit, "XXXX"), form.unit)
    if form.unit == "fortnight" and offset:
        return _rolling(form._replace(number=Decimal(1)), at)
    made = stretch(form.unit, at.day, offset)
    if made is None:
        return nothing(_UNKNOWN.get(form.unit, "XXXX"), form.unit)
    if form.kind in ("fiscal", "school", "academic", "financial"):
        return nothing(timex.of_unit(form.unit, made[0]), form.unit)
    if form.unit == "weekend" and form.rel == "coming":
        made = stretch("weekend", at.day, 0) or made
    elif form.rel == "the" and at.tense is not Tense.FUTURE and not at.alone and at.day.isoweekday() < 6:
        made = stretch(form.unit, at.day, -1) or made  # "over the weekend", told on a working day
    first, last = made
    if form.rel == "the" and at.tense is Tense.NONE:
        near = stretch(form.unit, at.day, 0 if first < at.day else -1)
        if near and near != made:
            return weekend(first, last)._replace(others=(near,))
    if form.kind == "working" or form.kind == "business":
        last = add_days(first, 4) or last
    if form.unit == "weekend":
        return weekend(first, last)
    return Reading(timex.of_unit(form.unit, first), first, last, form.unit)


def weekend(saturday: dt.date, sunday: dt.date, anchored: bool = True) -> Reading:
    """A weekend as people spend it: from Friday evening on."""
    friday = add_days(saturday, -1) or saturday
    first = dt.datetime(friday.year, friday.month, friday.day, 18)
    return Reading(timex.of_unit("weekend", saturday), first, sunday, "weekend", anchored=anchored)


def _rolling(form: Window, at: Context) -> Reading:
    """The last, past or next so many units up to the anchor; TimeML's value is the length."""
    count = form.number if form.number is not None else Decimal(1)
    length = timex.one(count, form.unit if form.unit != "weekday" else "day")
    alone = Reading(
        length, None, None, form.unit, "DURATION", anchored=False, amounts=(count, count), unit=form.unit
    )
    ahead = form.rel in ("next", "coming", "following")
    if at.day is None or form.rel == "this" or (form.rel == "within" and at.tense is Tense.PAST):
        return alone
    if form.unit in SECOND_COUNT:
        return alone._replace(low=at.day, high=at.day, approximate=True, soft=1, anchored=True)
    if form.kind in ("business", "working"):
        made = _business(at.day, int(count), 1 if ahead else -1)
    elif form.rel in ("last", "next") and count > 1 and form.unit in ("week", "month", "year"):
        made = _whole(at.day, int(count), form.unit, ahead)
    elif form.rel == "within":
        end = moved(at.day, count, form.unit, 1)
        made = (at.day, add_days(as_day(end), -1) or at.day) if end else None
    else:
        made = _roll(at.day, count, form.unit, ahead)
    if made is None:
        return alone
    return Reading(
        length, made[0], made[1], form.unit, "DURATION", None, True, _SOFT_ROLLING.get(form.unit, 183),
        amounts=(count, count), unit=form.unit,
    )  # fmt: skip


def _whole(day: dt.date, count: int, unit: str, ahead: bool) -> tuple[dt.date, dt.date] | None:
    """So many whole calendar units before or after the one that holds the day."""
    first = stretch(unit, day, 1 if ahead else -count)
    last = stretch(unit, day, count if ahead else -1)
    return (first[0], last[1]) if first and last else None


def _roll(day: dt.date, count: Decimal, unit: str, ahead: bool) -> tuple[dt.date, dt.date] | None:
    if unit == "quarter":
        first = stretch("quarter", day, 1 if ahead else -int(count))
        last = stretch("quarter", day, int(count) if ahead else -1)
        return (first[0], last[1]) if first and last else None
    if unit == "weekend":
        first = stretch("weekend", day, 0 if ahead else -int(count))
        last = stretch("weekend", day, int(count) - 1 if ahead else -1)
        return (first[0], last[1]) if first and last else None
    far = moved(day, count, unit, 1 if ahead else -1)
    if far is None:
        return None
    if ahead:
        return day + dt.timedelta(1) if day < dt.date.max else day, as_day(far)
    return as_day(far), add_days(day, -1) or day


def _business(day: dt.date, count: int, step: int) -> tuple[dt.date, dt.date] | None:
    found: list[dt.date] = []
    at: dt.date | None = day
    while len(found) < min(count, 2000):
        at = add_days(at, step) if at else None
        if at is None:
            return None
        if at.isoweekday() <= 5:
            found.append(at)
    return (min(found), max(found)) if found else None


def _vague_window(form: Window, at: Context) -> Reading:
    ahead = form.rel in ("next", "coming", "following")
    value = "FUTURE_REF" if ahead else "PAST_REF"
    if form.rel == "this":
        value = "PRESENT_REF"
    if (
        form.rel in ("past", "last", "next")
        and form.rel != "recent"
        and form.unit in ("day", "week", "month", "year", "decade")
    ):
        value = timex.length(Duration(None, None, form.unit, vague=True))
    reach = VAGUE_DAYS.get(form.unit, 30)
    if at.day is None:
        return nothing(value, form.unit, type="DATE" if "REF" in value else "DURATION")
    if form.rel in ("past", "last", "next") and form.unit in ("day", "week", "month", "year"):
        reach = {"day": 3, "week": 21, "month": 92, "year": 1096}[form.unit]
    first, last = (
        (add_days(at.day, 1 if reach == 3 else 0), add_days(at.day, reach))
        if ahead
        else (add_days(at.day, -reach), add_days(at.day, -1 if reach == 3 else 0))
    )
    if form.rel == "this":
        last = at.day
    return Reading(
        value, first, last, form.unit, "DATE" if "REF" in value else "DURATION", approximate=True, soft=reach
    )


def shift(form: Shift, at: Context, read: Read) -> Reading:
    """ "three weeks ago", "two days after the vote": so much before or behind the anchor or a base told with it."""
    unit = form.amounts[0][1]
    base: Moment | None = at.day
    if form.base is not None:
        made = read(form.base, at)
        if made.low is None or made.high is None:
            return nothing("XXXX-XX-XX", "day")
        base = made.high if form.sign > 0 and made.grain != "year" else made.low
    elif form.within and (at.tense is Tense.PAST or (form.vague and at.tense is Tense.NONE)):
        return _lasted(form, unit, at)
    pointed = "PAST_REF" if form.sign < 0 else "FUTURE_REF"
    if base is None:
        value = {"week": "XXXX-WXX", "month": "XXXX-XX", "year": "XXXX"}.get(unit, "XXXX-XX-XX")
        return nothing(pointed if form.vague else value, unit)
    if form.vague:
        reach = VAGUE_DAYS.get(unit, 365)
        day = as_day(base)
        low, high = (add_days(day, -reach), day) if form.sign < 0 else (day, add_days(day, reach))
        return Reading(pointed, low, high, unit, approximate=True, soft=reach)
    if form.weekday is not None:
        return _weeks_away(form, as_day(base))
    end: Moment | None = base
    for amount, name in form.amounts:
        if name in SECOND_COUNT and end is not None and not isinstance(end, dt.datetime):
            return _subday(form, as_day(base))
        end = moved(end, amount, name, form.sign) if end is not None else None
    if end is None:
        return nothing("XXXX-XX-XX", unit)
    if isinstance(end, dt.datetime):
        return Reading(timex.moment(end), end, end, "minute", "TIME", form.about, True)
    if form.about == "LESS_THAN" and form.base is not None:
        near = add_days(as_day(base), form.sign) or end
        return Reading(timex.day(end), min(near, end), max(near, end), "day", mod=form.about)
    return _day_away(form, unit, end)


def _lasted(form: Shift, unit: str, at: Context) -> Reading:
    """ "within three weeks" of what is over: how long it took."""
    if form.vague:
        return duration(Duration(None, None, unit, vague=True), at)
    amount = form.amounts[0][0]
    return duration(Duration(amount, amount, unit, form.amounts[1:], form.about), at)


def _day_away(form: Shift, unit: str, day: dt.date) -> Reading:
    """The day that was reckoned, as finely as the words that led to it tell it."""
    amount, alone = form.amounts[0][0], len(form.amounts) == 1
    from_weekday = isinstance(form.base, Calendar) and form.base.weekday is not None
    exact = (
        form.about is None
        and (unit in ("day", "night") or (from_weekday and unit in ("week", "fortnight")))
        and (amount <= 31 or from_weekday)
    )
    coarse = unit if unit in _COARSE and alone and form.base is None else "day"
    first = stretch(coarse, day, 0) if coarse != "day" else None
    value = timex.of_unit(coarse, first[0]) if first else timex.day(day)
    if amount == 0 and first:
        return Reading(value, first[0], first[1], coarse)
    ago = (form.sign < 0 or form.within) and form.base is None and not form.narrative
    if unit == "year" and ago and alone and (month := stretch("month", day, 0)):
        soft = min(150 * max(1, int(amount / 4)), 4000)
        return Reading(value, *month, coarse, approximate=True, soft=soft, mod=form.about)
    far = min(max(float(amount) / 4, 1.0), 3.0)  # the longer ago, the rounder told
    soft = 0 if exact else min(int(SOFT_DAYS.get(unit, 3) * far), 4000)
    return Reading(
        value, day, day, "day" if exact else coarse, approximate=not exact, soft=soft, mod=form.about
    )


def _subday(form: Shift, day: dt.date) -> Reading:
    """Hours and minutes from a day whose hour is unknown."""
    hours = sum(amount * SECOND_COUNT.get(name, 0) for amount, name in form.amounts) / 3600
    days = int(hours // 24) + 1
    near = add_days(day, form.sign * int(hours // 24)) or day
    far = add_days(day, form.sign * days) or day
    value = timex.day(near)
    low, high = min(near, day if hours < 24 else near), max(near, near)
    del far
    return Reading(value, low, high, form.amounts[0][1], approximate=True, soft=1)


def _weeks_away(form: Shift, base: dt.date) -> Reading:
    weekday = form.weekday or 1
    first = weekday_near(base, weekday, form.sign, False)
    count = int(form.amounts[0][0]) - 1
    day = first and add_days(first, 7 * form.sign * count)
    if day is None:
        return nothing(timex.partial(None, None, None, weekday), "day")
    return Reading(timex.day(day), day, day, "day")
