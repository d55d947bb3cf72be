"""The rules on time: their ids, gravity and docs."""

from __future__ import annotations

from discrep.kinds.dates import examples, terms
from discrep.kinds.dates.judging import conflict, impossible, order, precision, weekday
from discrep.kinds.dates.lengths import duration
from discrep.kinds.rule import Grade, Rule, rule

DATE_CONFLICT = rule(
    "date-conflict",
    "date",
    Grade.WARNING,
    conflict,
    *examples.EXAMPLES["date-conflict"],
    summary="two articles put one event on days that cannot both be true",
    what="Compares the days that articles give for one event, or for one act of one person, body or thing (born, "
    "married, convicted, launched), each as the set of days its words allow.",
    why="A wrong day is the commonest slip of a rewrite, and the one readers check first.",
    reported="Days, weeks, months or years for one event that have no day in common, beyond the margin of vague "
    "words; clock times of one phase (the call, the blast, the death) further apart than writers round.",
    not_reported="A vaguer time that contains the other; dates of other events or phases, another's act or another act "
    "of the same; figures of speech; unknown years.",
)


DATE_PRECISION = rule(
    "date-precision",
    "date",
    Grade.PRECISION,
    precision,
    *examples.EXAMPLES["date-precision"],
    summary="one article tells the time of an event more precisely",
    what="Points out that one article's time for an event lies within the other's and is much narrower.",
    why="The precise day may be worth taking over, and shows that the two do not contradict each other.",
    reported="A day or two against a week, a week against a month, a date against a season; a clock against a part of "
    "the day or a rounded clock; the part of the day where the other names the day alone.",
    not_reported="A part of a day where the other article gives a part or an hour of its own; times that differ little.",
)


WEEKDAY_MISMATCH = rule(
    "weekday-mismatch",
    "date",
    Grade.ERROR,
    weekday,
    *examples.EXAMPLES["weekday-mismatch"],
    summary="the weekday does not belong to the date beside it",
    what="Looks up the weekday of a date that names one.",
    why="One of the two is wrong, and readers plan by either.",
    reported='"Monday, November 26, 2021", which was a Friday; without a year, where no near year fits, as a '
    "warning.",
    not_reported="Dates whose weekday fits; dates without one.",
)


IMPOSSIBLE_DATE = rule(
    "impossible-date",
    "date",
    Grade.ERROR,
    impossible,
    *examples.EXAMPLES["impossible-date"],
    summary="the calendar has no such date",
    what="Looks for days that no month has and leap days of common years.",
    why="It is a slip for another date, and cannot be checked or kept.",
    reported='"31 June", "February 30", "29 February 2023".',
    not_reported="29 February of a leap year; figures that are no dates.",
)


DATE_ORDER = rule(
    "date-order",
    "date",
    Grade.ERROR,
    order,
    *examples.EXAMPLES["date-order"],
    summary="an end comes before its start, or the past after the article",
    what="Checks that ranges run forward and that what is told as past does not lie after the article's own "
    "date.",
    why="Swapped or mistyped dates survive spell-checking.",
    reported='"from 12 May 2020 to 3 May 2020"; "was killed on 3 December 2021" in an article of 26 November '
    "2021.",
    not_reported="Ranges over a new year; deadlines, schedules and postponements; dates less than two days ahead "
    "(time zones).",
)


DURATION_MISMATCH = rule(
    "duration-mismatch",
    "duration",
    Grade.WARNING,
    duration,
    *examples.EXAMPLES["duration-mismatch"],
    summary="a stated length does not fit the dates beside it",
    what='Counts the days or years of a range and compares them with a length told of it; reckons "years ago" and '
    "anniversaries from the article's date.",
    why="Either the length or one of the dates is wrong.",
    reported='"the three-day summit, December 1 to 5"; "for 12 years, from 1990 to 1995"; "25 years ago, in 1979" '
    "in 2011.",
    not_reported="Counting with or without the last day; approximate lengths; lengths of something else further away.",
)


DURATION_CONFLICT = rule(
    "duration-conflict",
    "duration",
    Grade.WARNING,
    terms.conflict,
    *examples.EXAMPLES["duration-conflict"],
    summary="two articles give one term or one wait different lengths",
    what="Compares prison terms, time served, bans, marriages, years in a post or of service of one person, and how "
    "long a trial, a standoff, a blackout or a search took.",
    why="A term of four years or of five is the point of the report.",
    reported='"jailed for five years" against "sentenced to four years in prison" of one person.',
    not_reported="What was asked for against what was given; minimum against full terms; terms of two people; earlier terms; "
    "lengths that only round each other.",
)


RULES: tuple[Rule, ...] = (
    DATE_CONFLICT,
    DATE_PRECISION,
    WEEKDAY_MISMATCH,
    IMPOSSIBLE_DATE,
    DATE_ORDER,
    DURATION_MISMATCH,
    DURATION_CONFLICT,
)
