"""Rows that put times together: heads and what they are of, shifts, parts, days with clock times, ranges."""

from __future__ import annotations

from decimal import Decimal

from discrep.kinds.dates.making_composed import (
    day_number,
    head,
    named_in,
    nth_of,
    of_week,
    part_hyphen,
    part_of,
    some_of,
    year_of,
)
from discrep.kinds.dates.making_duration import unit_name
from discrep.kinds.dates.making_relative import in_length, shift, within
from discrep.kinds.dates.parsed import Calendar, Named, Part, Range, Shift, WeekOf, Window
from discrep.kinds.dates.shapes import Row

_OF = "(?=(?:of|in)(?:the)?(?:mo|monthlc|yr|rel|this|that|past|monthu|yearu|quarter|sea|qn|decd|nth quarter))"


HEADS: tuple[Row, ...] = (
    Row(
        "nth-weekday",
        "nthh",
        f"(?:the )?(?:index:nth|index:rel) (?:wd:wday|wd:wdaylc){_OF}",
        head,
        ("first Monday of October", "last Friday of March"),
    ),
    Row(
        "nth-unit",
        "nthh",
        f"(?:the )?(?:index:nth|index:rel|index:numc|index:bound) (?:unit:dayu|unit:weeku|unit:monthu|unit:weekend|"
        f"count:n unit:units){_OF}",
        head,
        (
            "the last week of July",
            "third day of October",
            "last four months of 2021",
            "the last week of October 2017",
        ),
    ),
    Row(
        "some-units",
        "nthh",
        f"(?:the )?(?:index:nth|index:rel|index:bound|index:early) few? unit:units{_OF}",
        some_of,
        ("the closing months of 2018", "the last days of May", "the first few days of June"),
        ("the second days of the",),
    ),
    Row(
        "nth-last",
        "nthh",
        f"(?:the )?index:nth last:rel (?:unit:dayu|unit:weeku|unit:monthu|unit:weekend){_OF}",
        head,
        ("third last week of 2018",),
    ),
)


ATTACHED: tuple[Row, ...] = (
    Row(
        "ago",
        "date",
        "length:dur sign:neg",
        lambda length, sign: shift(length, -1),
        ("two days ago", "a week ago", "years ago"),
    ),
    Row(
        "ago-units",
        "date",
        "(?:unit:units) neg",
        lambda unit: Shift(((Decimal(3), unit_name(unit)),), -1, None, vague=True),
        ("years ago",),
    ),
    Row(
        "from-now",
        "date",
        "length:dur (?:from (?:ref|deictic)|ahead)",
        lambda length: shift(length, 1),
        ("three weeks from now", "7 days hence", "3 years from today"),
    ),
    Row(
        "later",
        "date",
        "(?:just )?length:dur (?:later)(?!this|rel|than|in)",
        lambda length: shift(length, 1, narrative=True),
        ("two days later", "three weeks later"),
    ),
    Row(
        "earlier",
        "date",
        "(?:just )?length:dur (?:earlier|before(?=eos)|previously|prior(?=eos))(?!this|rel|than)",
        lambda length: shift(length, -1, narrative=True),
        ("two days earlier", "a year earlier"),
    ),
    Row(
        "in-length",
        "date",
        "in (?:about|just|exactly)? length:dur(?: time)?(?!neg|of|each|and a|from|after|before|since|hy)",
        in_length,
        ("in two weeks", "in an hour"),
    ),
    Row(
        "within",
        "date",
        "within length:dur",
        within,
        ("within two weeks",),
    ),
    Row(
        "from-base",
        "date",
        "(?<!for)length:dur (?:after|from) base:date",
        lambda length, base: shift(length, 1, base) if not isinstance(base, (Range, Window)) else None,
        ("two days after Christmas", "2 weeks from January 15"),
    ),
    Row(
        "before-base",
        "date",
        "length:dur before base:date",
        lambda length, base: shift(length, -1, base) if not isinstance(base, (Range, Window)) else None,
        ("two days before yesterday", "2 weeks before Christmas"),
    ),
    Row(
        "in-length-base",
        "date",
        "(?:base:date) in (?:about )?length:dur",
        lambda base, length: named_in(base, length),
        ("thanksgiving in 3 years",),
    ),
    Row(
        "nth-of",
        "date",
        "head:nthh (?:of|in) (?:the )?of:date",
        nth_of,
        ("first Monday of October", "last Friday of March"),
    ),
    Row(
        "nth-definite",
        "date",
        "head:nthh (?:of|in) (?:the|that|this)? (?:unit:monthu|unit:yearu|unit:quarter|unit:weeku)",
        lambda head, unit: nth_of(head, Window("this", unit_name(unit))),
        ("the first Monday of the month",),
    ),
    Row("day-number-of", "date", "(?:the )?day:dom of (?:the )?of:date", day_number, ("20 of this month",)),
    Row(
        "part-of",
        "date",
        "(?:at )?(?:the which:edge (?:of|in)|which:edge (?:of|hy)) (?:the )?(?:about|around)?of:date|"
        "(?<=at|by|until|since|before|after|from|bos)which:edge of:date",
        part_of,
        ("the end of April", "end of 2012", "the beginning of this week", "the middle of next month"),
    ),
    Row(
        "part-part",
        "date",
        "(?:the )?(?:which:early|which:latter|which:nth) part of (?:the )?of:date",
        part_of,
        ("the early part of 2018", "the latter part of the year", "the first part of May"),
        ("the second part of the story",),
    ),
    Row(
        "part-definite",
        "date",
        "(?:at )?(?:the )?which:edge (?:of|hy)? (?:the )?(?:unit:yearu|unit:monthu|unit:weeku|"
        "unit:quarter|unit:decu|unit:cent)",
        lambda which, unit: Part(which, Window("this", unit_name(unit))),
        ("the end of the month", "end of year"),
    ),
    Row(
        "year-end",
        "date",
        "unit:u1 hy which:edge",
        lambda unit, which: (
            Part(which, Window("this", unit_name(unit))) if unit in ("year", "month", "week") else None
        ),
        ("year-end",),
    ),
    Row(
        "early",
        "date",
        "which:early hy? (?:in |the |of |on )?of:date(?!pod|clk|clkr)",
        part_hyphen,
        ("early December", "mid-2021", "late last year", "the «late 1990s»", "mid-November"),
    ),
    Row(
        "early-in",
        "date",
        "(?:which:earlier|which:later|which:early) (?:in |on )?(?:the )?of:date(?!pod|clk|clkr)",
        lambda which, of: (
            part_of(which, of) if not isinstance(of, Calendar) or of.rel or of.weekday else None
        ),
        ("earlier this month", "earlier Monday", "later this year", "earlier this week"),
    ),
    Row(
        "of-week",
        "date",
        "(?:the )?day:date (?:of|from|in) (?:the )?of:date",
        of_week,
        ("20th of next month", "Sept. 30 of last year"),
    ),
    Row(
        "date-last-year",
        "date",
        "day:date of:date",
        year_of,
        ("November last year", "March 3 this year"),
    ),
    Row(
        "end-of-its",
        "date",
        "of:date poss which:edge",
        part_of,
        ("last summer's end",),
    ),
    Row(
        "unit-end",
        "date",
        "unit:unit poss which:edge",
        lambda unit, which: Part(which, Window("this", unit_name(unit))),
        ("year's end", "month's end"),
    ),
    Row(
        "weekend-of",
        "date",
        "(?:the )?weekend (?:of|before|after) of:date",
        lambda of: WeekOf(of, None, True) if isinstance(of, (Calendar, Named)) else None,
        ("the weekend of October 6",),
    ),
)
