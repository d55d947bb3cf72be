"""Rules on quantities, in the order of the manual: what each of them says of itself, and its check."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from discrep.kinds.quantities import arithmetic, examples, examples_tolls, examples_within, near_misses, sums
from discrep.kinds.quantities.checks import age, conflict, disputed, points, precision, slip, update
from discrep.kinds.quantities.within import LIST_COUNT
from discrep.kinds.rule import Grade, rule
from discrep.model import Alignment, Verdict


def percent(alignment: Alignment) -> Iterator[Verdict]:
    """Two percentages of the slot cannot both be true, or the figures beside one make another."""
    yield from conflict("percent", alignment)
    yield from arithmetic.share(alignment)
    yield from arithmetic.change(alignment)


def measure(alignment: Alignment) -> Iterator[Verdict]:
    """Two measures of the slot cannot both be true, or one is not the other's conversion."""
    yield from conflict("measure", alignment)
    yield from arithmetic.conversion(alignment)


_EXAMPLES = {
    name: (
        examples.FAILS[name] + examples_within.FAILS.get(name, ()) + examples_tolls.FAILS.get(name, ()),
        near_misses.PASSES[name] + examples_within.PASSES.get(name, ()) + examples_tolls.PASSES.get(name, ()),
    )
    for name in examples.FAILS
}

RULES = (
    rule(
        "count-conflict",
        "count",
        Grade.ERROR,
        partial(conflict, "count"),
        *_EXAMPLES["count-conflict"],
        summary="Two counts of the same thing cannot both be true",
        what="Compares every count that answers one question, as the set of numbers its words allow.",
        why="A toll, a crowd or a vote that differs between two texts is the commonest factual error in"
        " news.",
        reported='"12 killed" against "14 killed"; "dozens" against "hundreds"; "more than 100" against "80".',
        not_reported="Bounds and hedges that admit the other figure, rounding, parts of a whole, other roles, "
        "figures that grew.",
    ),
    rule(
        "count-disputed",
        "count",
        Grade.WARNING,
        partial(disputed, "count"),
        *_EXAMPLES["count-disputed"],
        summary="Two named sources give counts that cannot both be true",
        what="Reports counts of one thing that differ, each under its own named source, in different "
        "articles.",
        why="Neither writer is wrong, but a reader of one article does not learn that the figure is "
        "contested.",
        reported='The ministry\'s "seven dead" in one article, the monitor\'s "19 dead" in another.',
        not_reported="Two sources set side by side inside one article: the writer has done the work.",
    ),
    rule(
        "count-update",
        "count",
        Grade.UPDATE,
        update,
        *_EXAMPLES["count-update"],
        summary="A later article gives a larger count of something that grows",
        what="Tells a toll that rose between two dates of publication, or by the text's own words, from an error.",
        why="The earlier article is out of date rather than wrong.",
        reported='"9 dead" on Monday, "14 dead" on Tuesday.',
        not_reported="A later figure that is smaller, and figures of one day.",
    ),
    rule(
        "count-precision",
        "count",
        Grade.PRECISION,
        precision,
        *_EXAMPLES["count-precision"],
        summary="One count is vaguer than another that it admits",
        what="Reports a bound or a vague word beside a figure that lies well inside it.",
        why="The sharper figure may be the better one to print.",
        reported='"at least 12" against "18"; "dozens" against "59".',
        not_reported='A bound beside its own figure ("at least 25", "25"), "about 90" beside 92, rounding.',
    ),
    rule(
        "sum-mismatch",
        "count",
        Grade.ERROR,
        sums.mismatch,
        *_EXAMPLES["sum-mismatch"],
        summary="Stated parts cannot make the stated total",
        what="Adds up the parts that a sentence gives of a total, and percentages that share one whole.",
        why="A sum that fails is an error that needs no second source.",
        reported='"12 people, eight men and five women"; "five, including six children"; 58% for, 47% against.',
        not_reported="Parts that leave a remainder, overlapping groups, parts of something else.",
    ),
    rule(
        "magnitude-slip",
        "any",
        Grade.ERROR,
        slip,
        *_EXAMPLES["magnitude-slip"],
        summary="The same digits stand in another order of magnitude",
        what="Finds figures of one slot whose digits agree but whose power of ten does not.",
        why="Million for billion and a lost zero survive every reading but the accountant's.",
        reported='"$4.5 million" against "$4.5 billion"; "1,200" against "12,000".',
        not_reported="Single digits that differ by chance, and figures of other things.",
    ),
    rule(
        "money-conflict",
        "money",
        Grade.ERROR,
        partial(conflict, "money"),
        *_EXAMPLES["money-conflict"],
        summary="Two amounts of money for the same thing cannot both be true",
        what="Compares amounts of one slot and one currency after conversion of hundredths.",
        why="A price, fine or loss is quoted more often than it is checked.",
        reported='"$60m" against "$75 million" for one deal.',
        not_reported="Other currencies, rounded figures (3.2 million, 3 million), bounds that admit the other amount.",
    ),
    rule(
        "money-disputed",
        "money",
        Grade.WARNING,
        partial(disputed, "money"),
        *_EXAMPLES["money-disputed"],
        summary="Two named sources give amounts that cannot both be true",
        what="Reports amounts for one thing that differ, each under its own named source, in different "
        "articles.",
        why="A reader of one article does not learn that the amount is contested.",
        reported="The company's figure in one article, the regulator's in another.",
        not_reported="Both figures in one article, each with its source.",
    ),
    rule(
        "percent-conflict",
        "percent",
        Grade.ERROR,
        percent,
        *_EXAMPLES["percent-conflict"],
        summary="Two percentages of the same thing cannot both be true",
        what="Compares percentages of one slot at the precision they are stated with.",
        why="Shares and rates are copied by hand from tables.",
        reported='"52 per cent" against "57%" of one vote.',
        not_reported="Levels against changes, percent against percentage points, rounding (5.4 and 5).",
    ),
    rule(
        "percent-point-confusion",
        "percent",
        Grade.WARNING,
        points,
        *_EXAMPLES["percent-point-confusion"],
        summary="Percent stands where percentage points are meant",
        what="Finds one figure given as percent here and as percentage points there, or a difference of "
        "two rates called percent.",
        why="From 4% to 6% is two points, and fifty percent.",
        reported='"rose 2 percent, from 4 percent to 6 percent"; "0.5 percent" against "0.5 percentage points".',
        not_reported="A relative change that is reckoned correctly.",
    ),
    rule(
        "age-conflict",
        "age",
        Grade.ERROR,
        age,
        *_EXAMPLES["age-conflict"],
        summary="One person's stated ages cannot both be right",
        what="Compares the ages of one person, allowing for the time between the articles.",
        why="A wrong age is a sign of a mixed-up person.",
        reported='"43" and "48" of one man; "aged 9" in the lead and "aged 8" below (a warning).',
        not_reported="Other persons, a birthday between two articles, round ages.",
    ),
    rule(
        "measure-conflict",
        "measure",
        Grade.ERROR,
        measure,
        *_EXAMPLES["measure-conflict"],
        summary="Two measures of the same thing cannot both be true",
        what="Compares measures of one slot after conversion of units.",
        why="Units are converted in a hurry, and once converted they are copied.",
        reported='"60 metres" against "150 metres" from the same place.',
        not_reported="Rounded conversions, which differ by up to 8 per cent (85 miles, 135 km).",
    ),
    LIST_COUNT,
)
