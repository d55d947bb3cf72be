"""Rows that join a day with a clock time or part of the day, and two times to a range."""

from __future__ import annotations

from discrep.kinds.dates.making_composed import (
    at,
    at_hour,
    at_hours,
    at_part,
    early_at,
    lasting,
    span,
    span_clock,
)
from discrep.kinds.dates.parsed import At, Reference
from discrep.kinds.dates.shapes import Row

JOINED: tuple[Row, ...] = (
    Row(
        "day-clock",
        "date",
        "day:date (?:comma|at|by|for|around|about|at about|at around|from|comma at)? (?:time:clk|time:pod|"
        "time:clkr)",
        at,
        ("Monday morning", "tomorrow at 5pm", "December 15 from 7:00 to 8:00pm"),
    ),
    Row(
        "clock-day",
        "date",
        "(?:at )?(?:(?:about|around) )?(?:time:clk|time:pod|time:clkr) (?:comma|on|of|comma on|comma of)? "
        "(?:the )?day:date",
        at,
        ("3 p.m. on Tuesday", "5pm tomorrow", "9:30 GMT on Sunday"),
    ),
    Row(
        "clock-day-part",
        "date",
        "(?:at )?(?:(?:about|around) )?(?:time:clk|time:clkr) (?:comma|on)? (?:the )?day:date part:pod",
        at_part,
        ("8.49pm on Friday night", "at 6 a.m. Tuesday morning"),
    ),
    Row(
        "day-hour",
        "date",
        "day:date (?:at|around) hour:n(?=eos|and|rlw)(?!units)",
        at_hour,
        ("tonight at 11",),
    ),
    Row(
        "hour-day",
        "date",
        "(?<!cap)(?<!sym)(?<!lw)hour:n day:date(?=eos|rlw)|(?<!sym)hour:n comma day:date(?=eos|rlw)",
        lambda hour, day: at_hour(day, hour) if isinstance(day, At) else None,
        ("8 tonight",),
    ),
    Row(
        "day-hours",
        "date",
        "day:date (?:from|between) first:n (?:to_|and) last:n(?=eos)|(?:from|between) first:n (?:to_|and) last:n day:date(?=eos)",
        at_hours,
        ("Wednesday from 10 to 4", "between 3 and 8 yesterday"),
        ("won on Saturday 3-1", "Wednesday from 10 to 4 points"),
    ),
    Row("at-clock", "clk", "at (?:about |around )?time:clk", lambda time: time, ("at 3pm",)),
)


EARLY: tuple[Row, ...] = (
    Row(
        "early-at",
        "date",
        "(?:which:early|which:earlier|which:later) (?:on )?of:date",
        early_at,
        ("late Wednesday night", "early Friday morning"),
        ("late Wednesday",),
    ),
)


SPANS: tuple[Row, ...] = (
    Row(
        "span",
        "date",
        "from (?:the )?first:date (?:to_|and to) (?:the )?last:date|between first:date and last:date|"
        "first:date (?:to_) last:date",
        span,
        ("November 30 to December 2", "from Monday to Friday", "between January 5 and March 3"),
    ),
    Row(
        "span-now",
        "date",
        "(?:from|between|since) first:date (?:to_|and) last:ref|from first:date last:ref",
        lambda first, last=None: span(first, Reference("PRESENT_REF")),
        ("between Jan 22 and now",),
    ),
    Row(
        "span-clock",
        "date",
        "(?:from )?first:clk to_ last:date|(?:from )?first:date to_ last:clk",
        span_clock,
        ("from 2pm till tomorrow 4:30pm",),
    ),
    Row(
        "lasting",
        "date",
        "from (?:first:date|first:clk) for length:dur|(?:for )?length:dur comma? from (?:first:date|first:clk)|"
        "length:dur comma? (?:starting|commencing) (?:from|on)? (?:first:date|first:clk)",
        lasting,
        ("from 4pm for thirty minutes", "for 10 days from 18th Dec"),
    ),
)
