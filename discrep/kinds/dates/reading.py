"""What a reader of forms is given, and what it makes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from typing import Any, NamedTuple

from discrep.kinds.dates.parsed import Form
from discrep.kinds.dates.value import Interval, Moment
from discrep.model import Tense


class Context(NamedTuple):
    day: dt.date | None
    tense: Tense = Tense.NONE
    alone: bool = False
    year: int | None = None  # the year every yearless part is to take


class Reading(NamedTuple):
    timex: str
    low: Moment | None = None
    high: Moment | None = None
    grain: str | None = None
    type: str = "DATE"
    mod: str | None = None
    approximate: bool = False
    soft: int = 0
    others: tuple[Interval, ...] = ()
    zone: str | None = None
    floating: bool = False
    amounts: tuple[Decimal | None, Decimal | None] = (None, None)
    unit: str | None = None
    anchored: bool = True
    weekday: int | None = None
    impossible: bool = False
    backwards: bool = False


def nothing(value: str, grain: str | None = None, **more: Any) -> Reading:
    return Reading(value, grain=grain, anchored=False, **more)


Read = Callable[[Form, Context], Reading]
"""Reads a form of any kind: what readers of composed forms call for their parts."""
