"""The English grammar of time, level by level."""

from __future__ import annotations

from functools import lru_cache

from discrep.kinds.dates.grammar_absolute_en import DATES
from discrep.kinds.dates.grammar_clock_en import CLOCK_PART, CLOCK_RANGE, CLOCKS, PARTS, PAST
from discrep.kinds.dates.grammar_composed_en import ATTACHED, HEADS
from discrep.kinds.dates.grammar_duration_en import (
    LENGTHS,
    LENGTHS_JOINED,
    LENGTHS_MODIFIED,
    SETS,
    SETS_TIMED,
)
from discrep.kinds.dates.grammar_joined_en import EARLY, JOINED, SPANS
from discrep.kinds.dates.grammar_period_en import PERIODS
from discrep.kinds.dates.grammar_relative_en import RELATIVE
from discrep.kinds.dates.grammar_weeks_en import WEEKS
from discrep.kinds.dates.parsed import Clock, DayPart, Duration, Form, Lasting, Named, Range
from discrep.kinds.dates.shapes import Cascade, Row


def _number(tens: int, one: int | None = None) -> int:
    return tens + (one or 0)


def _spelt_year(a: int, b: int | None = None, c: int | None = None) -> int | None:
    """ "nineteen eighty-six", "twenty twenty-one"."""
    second = (b or 0) + (c or 0)
    return a * 100 + second if 10 <= a <= 21 and 10 <= second <= 99 else None


def _thousand(a: int, b: int | None = None, c: int | None = None) -> int | None:
    return a * 1000 + (b or 0) + (c or 0) if a in (1, 2) else None


def named(key: str, year: int | None = None, rel: str | None = None) -> Form | None:
    return Named(key, year, {"past": "last", "previous": "last", "coming": "next"}.get(rel or "", rel))


NUMBERS: tuple[Row, ...] = (
    Row("spelt-thousand", "yearw", "a:num thousand and? (?:b:tens hy? c:num|b:num|b:tens)?", _thousand),
    Row("spelt-year", "yearw", "a:num b:tens (?:hy? c:num)?|a:tens b:tens (?:hy? c:num)?", _spelt_year),
    Row("week-end", "weekend", "weeku hy end:edge", lambda end: "weekend" if end == "end" else None),
    Row("spelt-number", "numc", "tens:tens hy? one:num", _number),
    Row("spelt-ordinal", "ordc", "tens:tens hy? (?:one:ordw|one:second)", _number),
)
NAMED: tuple[Row, ...] = (
    Row(
        "named-day",
        "date",
        "(?:the )?(?:rel:rel|rel:this|rel:past)? key:feast (?:(?:of |in |comma)? year:yr|(?!rcap|rname|rnoun|hy))",
        named,
        ("Christmas", "Christmas Eve 2019", "Easter Monday", "last Christmas", "Black Friday 2017"),
        ("a Christmas party", "the Christmas tree"),
    ),
    Row(
        "named-weekend",
        "date",
        "(?:the )?key:feast wend year:year?|wend of key:feast year:year?",
        lambda key, year=None: Named(key, year, None, True),
        ("Memorial Day weekend",),
    ),
)
LEVELS: tuple[tuple[Row, ...], ...] = (
    NUMBERS,
    HEADS,
    (*NAMED, *DATES, *PERIODS, *RELATIVE, *WEEKS, *LENGTHS, *SETS, *CLOCKS, *PARTS),
    (*LENGTHS_JOINED, *PAST),
    (*LENGTHS_MODIFIED, *CLOCK_PART),
    (*ATTACHED, *CLOCK_RANGE),
    tuple(
        row
        for row in ATTACHED
        if row.name
        in (
            "part-of",
            "part-part",
            "early",
            "early-in",
            "date-last-year",
            "of-week",
            "from-base",
            "before-base",
            "in-length",
            "day-number-of",
        )
    ),
    (*JOINED, *SETS_TIMED),
    (*(row for row in JOINED if row.name in ("day-clock", "clock-day", "day-hour", "hour-day")), *EARLY),
    SPANS,
)
EMITTED = frozenset({"date", "clk", "clkr", "pod", "dur", "set", "ref"})


def kind_of(form: Form) -> str:
    """The fact kind of a form: date, time or duration."""
    if isinstance(form, Duration):
        return "duration"
    if isinstance(form, (Range, Lasting)):
        return "time" if isinstance(form.first, Clock) else "date"
    return "time" if isinstance(form, (Clock, DayPart)) else "date"


@lru_cache(maxsize=1)
def cascade() -> Cascade:
    """The compiled grammar, made at first use."""
    return Cascade(LEVELS, EMITTED)
