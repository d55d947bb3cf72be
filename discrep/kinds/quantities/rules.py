"""Rules on quantities, in the order of the manual: what each of them says of itself, and its check."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from discrep.kinds.quantities import arithmetic, examples, examples_within, near_misses, sums
from discrep.kinds.quantities.checks import age, conflict, disputed, points, precision, slip, update
from discrep.kinds.quantities.within import LIST_COUNT
from discrep.kinds.rule import Example, Rule
from discrep.model import Alignment, FindingClass, Severity, Verdict


def percent(alignment: Alignment) -> Iterator[Verdict]:
    """Two percentages of the slot cannot both be true, or the figures beside one make another."""
    yield from conflict("percent", alignment)
    yield from arithmetic.share(alignment)
    yield from arithmetic.change(alignment)


def measure(alignment: Alignment) -> Iterator[Verdict]:
    """Two measures of the slot cannot both be true, or one is not the other's conversion."""
    yield from conflict("measure", alignment)
    yield from arithmetic.conversion(alignment)


def _rule(
    name: str,
    kind: str,
    outcome: FindingClass,
    severity: Severity,
    check: Callable[[Alignment], Iterator[Verdict]],
    texts: tuple[str, str, str, str, str],
) -> Rule:
    summary, what, why, reported, not_reported = texts
    fails = examples.FAILS[name] + examples_within.FAILS.get(name, ())
    passes = near_misses.PASSES[name] + examples_within.PASSES.get(name, ())
    assert all(isinstance(e, Example) for e in (*fails, *passes))
    return Rule(
        name, kind, outcome, severity, summary, what, why, reported, not_reported, check, fails, passes
    )


C, U, P = FindingClass.CONFLICT, FindingClass.UPDATE, FindingClass.PRECISION
E, W, N = Severity.ERROR, Severity.WARNING, Severity.NOTE

RULES = (
    _rule(
        "count-conflict",
        "count",
        C,
        E,
        partial(conflict, "count"),
        (
            "Two counts of the same thing cannot both be true",
            "Compares every count that answers one question, as the set of numbers its words allow.",
            (
                "A toll, a crowd or a vote that differs between two texts is the commonest factual error in"
                " news."
            ),
            '"12 killed" against "14 killed"; "dozens" against "hundreds"; "more than 100" against "80".',
            (
                "Bounds and hedges that admit the other figure, rounding, parts of a whole, other roles, "
                "figures that grew."
            ),
        ),
    ),
    _rule(
        "count-disputed",
        "count",
        C,
        W,
        partial(disputed, "count"),
        (
            "Two named sources give counts that cannot both be true",
            (
                "Reports counts of one thing that differ, each under its own named source, in different "
                "articles."
            ),
            (
                "Neither writer is wrong, but a reader of one article does not learn that the figure is "
                "contested."
            ),
            'The ministry\'s "seven dead" in one article, the monitor\'s "19 dead" in another.',
            "Two sources set side by side inside one article: the writer has done the work.",
        ),
    ),
    _rule(
        "count-update",
        "count",
        U,
        N,
        update,
        (
            "A later article gives a larger count of something that grows",
            "Tells a toll that rose between two dates of publication from an error.",
            "The earlier article is out of date rather than wrong.",
            '"9 dead" on Monday, "14 dead" on Tuesday.',
            "A later figure that is smaller, and figures of one day.",
        ),
    ),
    _rule(
        "count-precision",
        "count",
        P,
        N,
        precision,
        (
            "One count is vaguer than another that it admits",
            "Reports a bound or a vague word beside a figure that lies well inside it.",
            "The sharper figure may be the better one to print.",
            '"at least 12" against "18"; "dozens" against "59".',
            'A bound beside its own figure ("at least 25", "25"), "about 90" beside 92, rounding.',
        ),
    ),
    _rule(
        "sum-mismatch",
        "count",
        C,
        E,
        sums.mismatch,
        (
            "Stated parts cannot make the stated total",
            "Adds up the parts that a sentence gives of a total, and percentages that share one whole.",
            "A sum that fails is an error that needs no second source.",
            '"12 people, eight men and five women"; "five, including six children"; 58% for, 47% against.',
            "Parts that leave a remainder, overlapping groups, parts of something else.",
        ),
    ),
    _rule(
        "magnitude-slip",
        "any",
        C,
        E,
        slip,
        (
            "The same digits stand in another order of magnitude",
            "Finds figures of one slot whose digits agree but whose power of ten does not.",
            "Million for billion and a lost zero survive every reading but the accountant's.",
            '"$4.5 million" against "$4.5 billion"; "1,200" against "12,000".',
            "Single digits that differ by chance, and figures of other things.",
        ),
    ),
    _rule(
        "money-conflict",
        "money",
        C,
        E,
        partial(conflict, "money"),
        (
            "Two amounts of money for the same thing cannot both be true",
            "Compares amounts of one slot and one currency after conversion of hundredths.",
            "A price, fine or loss is quoted more often than it is checked.",
            '"$60m" against "$75 million" for one deal.',
            "Other currencies, rounded figures (3.2 million, 3 million), bounds that admit the other amount.",
        ),
    ),
    _rule(
        "money-disputed",
        "money",
        C,
        W,
        partial(disputed, "money"),
        (
            "Two named sources give amounts that cannot both be true",
            (
                "Reports amounts for one thing that differ, each under its own named source, in different "
                "articles."
            ),
            "A reader of one article does not learn that the amount is contested.",
            "The company's figure in one article, the regulator's in another.",
            "Both figures in one article, each with its source.",
        ),
    ),
    _rule(
        "percent-conflict",
        "percent",
        C,
        E,
        percent,
        (
            "Two percentages of the same thing cannot both be true",
            "Compares percentages of one slot at the precision they are stated with.",
            "Shares and rates are copied by hand from tables.",
            '"52 per cent" against "57%" of one vote.',
            "Levels against changes, percent against percentage points, rounding (5.4 and 5).",
        ),
    ),
    _rule(
        "percent-point-confusion",
        "percent",
        C,
        W,
        points,
        (
            "Percent stands where percentage points are meant",
            (
                "Finds one figure given as percent here and as percentage points there, or a difference of "
                "two rates called percent."
            ),
            "From 4% to 6% is two points, and fifty percent.",
            '"rose 2 percent, from 4 percent to 6 percent"; "0.5 percent" against "0.5 percentage points".',
            "A relative change that is reckoned correctly.",
        ),
    ),
    _rule(
        "age-conflict",
        "age",
        C,
        E,
        age,
        (
            "One person's stated ages cannot both be right",
            "Compares the ages of one person, allowing for the time between the articles.",
            "A wrong age is a sign of a mixed-up person.",
            '"43" and "48" of one man; "aged 9" in the lead and "aged 8" below (a warning).',
            "Other persons, a birthday between two articles, round ages.",
        ),
    ),
    _rule(
        "measure-conflict",
        "measure",
        C,
        E,
        measure,
        (
            "Two measures of the same thing cannot both be true",
            "Compares measures of one slot after conversion of units.",
            "Units are converted in a hurry, and once converted they are copied.",
            '"60 metres" against "150 metres" from the same place.',
            "Rounded conversions, which differ by up to 8 per cent (85 miles, 135 km).",
        ),
    ),
    LIST_COUNT,
)
