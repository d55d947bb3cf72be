"""Weekdays of texts without a date: a Tuesday is no Wednesday, whatever the week."""

from __future__ import annotations

import datetime as dt
import re

from discrep.model import Outcome

_BARE = re.compile(r"XXXX-WXX-([1-7])(T.+)?")
_LATE = frozenset(("TNI", "TEV"))  # a night runs into the next day


def named(timex: str) -> bool:
    """The value is a weekday of an unknown week."""
    return _BARE.fullmatch(timex) is not None


def relate(timex: str, other: str, day: dt.date | None, other_day: dt.date | None) -> Outcome:
    """How two days relate of which one at least is a bare weekday; the days are known where the values are placed."""
    mine, yours = _parts(timex, day), _parts(other, other_day)
    if mine is None or yours is None:
        return Outcome.UNKNOWN
    (a, part), (b, whole) = mine, yours
    if a != b:
        nights = {part, whole} <= _LATE
        night = not nights and ((part in _LATE and b == a % 7 + 1) or (whole in _LATE and a == b % 7 + 1))
        return Outcome.OVERLAP if night else Outcome.DISJOINT
    if part == whole:
        return Outcome.SAME
    if part and whole:
        return Outcome.OVERLAP
    return Outcome.NARROWER if part else Outcome.WIDER


def _parts(timex: str, day: dt.date | None) -> tuple[int, str] | None:
    if found := _BARE.fullmatch(timex):
        return int(found[1]), found[2] or ""
    if day is None:
        return None
    _, clock, part = timex.partition("T")
    return day.isoweekday(), clock + part
