"""Clock times as the minutes that their words allow: "just before 5:30", "about noon", "nine in the evening"."""

from __future__ import annotations

import re

from discrep.kinds.dates import clocks_en as en
from discrep.kinds.dates.clock_value import ClockValue, part_of_day, whole_day
from discrep.kinds.dates.value import TimeValue
from discrep.kinds.late import Late
from discrep.model import Fact

_SHORTLY = 30  # minutes
_ABOUT = 15
_AROUND, _BEFORE, _AFTER = (Late(w, re.IGNORECASE) for w in (en.AROUND, en.JUST_BEFORE, en.JUST_AFTER))
_NOT_AT, _ALOUD = (Late(w, re.IGNORECASE) for w in (en.NOT_AT, en.ALOUD))
_CLOCK = re.compile(r"T(\d\d):(\d\d)")
_DAY = re.compile(r"XXXX-WXX-[1-7]|\d{4}-\d\d-\d\d")
_PART = re.compile(r"T(MO|AF|EV|NI|MI)\Z")
_RECKONED = re.compile(r"\b(?:later|earlier|ago|after|before|hours?|minutes?)\b(?!\s(?:noon|midnight))")
_WEEKDAY = re.compile(r"XXXX-WXX-([1-7])")


def clock_of(fact: Fact, text: str, *, days: bool = False) -> ClockValue | None:
    """The minutes of a day that a fact tells; None for dates, and for clocks that only bound something.

    `days`: a date is the whole of its day.
    """
    value: TimeValue = fact.value
    shown = " ".join(fact.surface.split())
    found = _CLOCK.search(value.timex)
    if found is None:
        part = _PART.search(value.timex)
        if part is None:
            whole = days and _DAY.fullmatch(value.timex) and not value.approximate and value.mod is None
            return whole_day(weekday(value), shown) if whole and weekday(value) else None
        return part_of_day(part[1], weekday(value), shown) if "/" not in value.timex else None
    minute = int(found[1]) * 60 + int(found[2])
    ahead = (
        text[max(0, fact.start - 40) : fact.start] + re.split(r"\d|noon|midnight", fact.surface.lower())[0]
    )
    if "/" in value.timex or _RECKONED.search(fact.surface) or _ALOUD.match(text[fact.end : fact.end + 20]):
        return None
    made = ClockValue(
        minute,
        minute,
        _slack(minute),
        False,
        zone=value.zone,
        zoned=value.zoned,
        day=weekday(value),
        shown=shown,
    )
    if made.zoned and made.zoned.casefold() in ("local", "local time"):
        made = made._replace(zoned=None)
    if _BEFORE.search(ahead):
        return made._replace(low=minute - _SHORTLY, high=minute - 1, hedged=True)
    if _AFTER.search(ahead):
        return made._replace(low=minute + 1, high=minute + _SHORTLY, hedged=True)
    if _AROUND.search(ahead):
        return made._replace(slack=_ABOUT, hedged=True)
    if not any(c.isdecimal() for c in fact.surface) and minute % 720:
        made = made._replace(slack=_SHORTLY, hedged=True)  # "nine in the evening"; noon is exact
    return None if _NOT_AT.search(ahead) else made


def _slack(minute: int) -> int:
    """How far a plain clock may be rounded: "9:30" for 9:27, "9:27" for nothing else."""
    return 15 if minute % 60 == 0 else 5 if minute % 15 == 0 else 2 if minute % 5 == 0 else 0


def weekday(value: TimeValue) -> str | None:
    """The weekday of the day that a time is of, "1" to "7"; None where no day is told."""
    if found := _WEEKDAY.match(value.timex):
        return found[1]
    return None if value.floating or value.day is None else str(value.day.isoweekday())


def unhedged(ahead: str) -> str:
    """The words before a clock without those that loosen it: "just before" is no turn."""
    for loose in (_BEFORE, _AFTER, _AROUND):
        if found := loose.search(ahead):
            return ahead[: found.start()]
    return ahead
