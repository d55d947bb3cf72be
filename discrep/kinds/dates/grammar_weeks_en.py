"""Rows for whole weeks from a weekday, and for the same time of another year."""

from __future__ import annotations

from discrep.kinds.dates.making_relative import (
    a_week_on,
    related,
    same_period,
    this_time,
    weeks_before,
    weeks_on,
)
from discrep.kinds.dates.shapes import Row

WEEKS: tuple[Row, ...] = (
    Row(
        "weekday-week-on",
        "date",
        "wd:wday weeku(?=eos|rlw|comma|at|for|in|dayp)",
        lambda wd: a_week_on(wd),
        ("Tuesday week",),
        ("every Tuesday week 3 began",),
    ),
    Row(
        "week-on-weekday",
        "date",
        "(?:a |low:n )?(?:unit:weeku|unit:unitx|unit:units) (?:on|from) (?:rel:rel |rel:this )?wd:wday",
        weeks_on,
        ("a week on Friday", "two weeks on Monday", "a week from next Tuesday"),
        ("a week on the road",),
    ),
    Row(
        "week-ago-weekday",
        "date",
        "(?:a |low:n )?(?:unit:weeku|unit:unitx|unit:units) (?:neg (?:on )?(?:rel:rel )?|rel:rel )wd:wday",
        weeks_before,
        ("a week ago Tuesday", "a week last Tuesday", "two weeks ago on Monday"),
        ("a week Tuesday",),
    ),
    Row(
        "weekday-last",
        "date",
        "wd:wday rel:rel(?=eos)",
        lambda wd, rel: related(rel, wd=wd) if rel in ("last", "next") else None,
        ("Sunday last", "on «Friday next»"),
        ("the Sunday previous", "Sunday next to the mill"),
    ),
    Row(
        "this-time",
        "date",
        "(?:at )?this time rel:rel unit:u1",
        this_time,
        ("this time last year", "at this time next week"),
        ("this time the next year went well",),
    ),
    Row(
        "same-period",
        "date",
        "(?:the )?same (?:unit:u1|unit:period|unit:time) (?:(?:of|in)? (?:year:yr|(?:the )?rel:rel yearu)|(?:a )?told:yearu earlier)",
        same_period,
        ("the same quarter of 1997", "the same period last year", "the same month a year earlier"),
        ("the same street of 1997",),
    ),
)
