"""The rules on time: their ids, gravity and docs."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from discrep.kinds.dates import examples, terms
from discrep.kinds.dates.judging import conflict, impossible, order, precision, weekday
from discrep.kinds.dates.lengths import duration
from discrep.kinds.rule import Rule
from discrep.model import Alignment, FindingClass, Severity, Verdict


def _rule(
    id_: str,
    outcome: FindingClass,
    severity: Severity,
    texts: tuple[str, str, str, str, str],
    check: Callable[[Alignment], Iterable[Verdict]],
) -> Rule:
    summary, what, why, reported, not_reported = texts
    fails, passes = examples.EXAMPLES[id_]
    return Rule(
        id_, "date", outcome, severity, summary, what, why, reported, not_reported, check, fails, passes
    )


DATE_CONFLICT = _rule(
    "date-conflict", FindingClass.CONFLICT, Severity.WARNING,
    ("two articles put one event on days that cannot both be true",
     "Compares the days that articles give for one event, each as the set of days its words allow.",
     "A wrong day is the commonest slip of a rewrite, and the one readers check first.",
     "Days, weeks, months or years for one event that have no day in common, beyond the margin of vague "
     "words.",
     "A vaguer time that contains the other; dates of other events or phases; figures of speech; unknown "
     "years."),
    conflict,
)  # fmt: skip


DATE_PRECISION = _rule(
    "date-precision", FindingClass.PRECISION, Severity.NOTE,
    ("one article tells the time of an event more precisely",
     "Points out that one article's time for an event lies within the other's and is much narrower.",
     "The precise day may be worth taking over, and shows that the two do not contradict each other.",
     "A day or two against a week, a week against a month, a date against a season.",
     "A part of a day against its day; times that differ little."),
    precision,
)  # fmt: skip


WEEKDAY_MISMATCH = _rule(
    "weekday-mismatch", FindingClass.CONFLICT, Severity.ERROR,
    ("the weekday does not belong to the date beside it",
     "Looks up the weekday of a date that names one.",
     "One of the two is wrong, and readers plan by either.",
     "\"Monday, November 26, 2021\", which was a Friday; without a year, where no near year fits, as a "
     "warning.",
     "Dates whose weekday fits; dates without one."),
    weekday,
)  # fmt: skip


IMPOSSIBLE_DATE = _rule(
    "impossible-date", FindingClass.CONFLICT, Severity.ERROR,
    ("the calendar has no such date",
     "Looks for days that no month has and leap days of common years.",
     "It is a slip for another date, and cannot be checked or kept.",
     "\"31 June\", \"February 30\", \"29 February 2023\".",
     "29 February of a leap year; figures that are no dates."),
    impossible,
)  # fmt: skip


DATE_ORDER = _rule(
    "date-order", FindingClass.CONFLICT, Severity.ERROR,
    ("an end comes before its start, or the past after the article",
     "Checks that ranges run forward and that what is told as past does not lie after the article's own "
     "date.",
     "Swapped or mistyped dates survive spell-checking.",
     "\"from 12 May 2020 to 3 May 2020\"; \"was killed on 3 December 2021\" in an article of 26 November "
     "2021.",
     "Ranges over a new year; deadlines, schedules and postponements; dates less than two days ahead "
     "(time zones)."),
    order,
)  # fmt: skip


DURATION_MISMATCH = _rule(
    "duration-mismatch", FindingClass.CONFLICT, Severity.WARNING,
    ("a stated length does not fit the dates beside it",
     "Counts the days or years of a range and compares them with a length told of it; reckons \"years ago\" and "
     "anniversaries from the article's date.",
     "Either the length or one of the dates is wrong.",
     "\"the three-day summit, December 1 to 5\"; \"for 12 years, from 1990 to 1995\"; \"25 years ago, in 1979\" "
     "in 2011.",
     "Counting with or without the last day; approximate lengths; lengths of something else further away."),
    duration,
)  # fmt: skip


DURATION_CONFLICT = _rule(
    "duration-conflict", FindingClass.CONFLICT, Severity.WARNING,
    ("two articles give one term or one wait different lengths",
     "Compares prison terms, bans and probation of one person, and how long a trial, a standoff, a blackout or a "
     "search took.",
     "A term of four years or of five is the point of the report.",
     "\"jailed for five years\" against \"sentenced to four years in prison\" of one person.",
     "What was asked for against what was given; minimum against full terms; terms of two people; earlier terms; "
     "lengths that only round each other."),
    terms.conflict,
)  # fmt: skip


RULES: tuple[Rule, ...] = (
    DATE_CONFLICT,
    DATE_PRECISION,
    WEEKDAY_MISMATCH,
    IMPOSSIBLE_DATE,
    DATE_ORDER,
    DURATION_MISMATCH,
    DURATION_CONFLICT,
)
