"""One article's own rounding: headline or opening give roughly what the body gives to the unit."""

from __future__ import annotations

from decimal import Decimal
from itertools import combinations

from discrep.alignment.relation import in_lead
from discrep.kinds.quantities.groups import relation
from discrep.kinds.quantities.judging import Kind, Rivals, articles_of, figure, quantity
from discrep.model import Alignment, Member, Outcome

LEAST_ROUNDED = 10  # smaller figures are not rounded
ROUNDED = Decimal("1.15")  # "over 300" for 317; more is no rounding


def rounding(alignment: Alignment) -> Rivals | None:
    """Headline or opening give roughly what the same article then says: "dozens" for 60, "over 300" for 317."""
    members = sorted((m for m in alignment.members if m.fact.kind == "count"), key=lambda m: m.fact.start)
    if len(articles_of(members)) != 1:
        return None
    for rough, fine in combinations(members, 2):
        if in_lead(rough) and rough.fact.frame.sentence != fine.fact.frame.sentence and _rounds(rough, fine):
            return Rivals(rough, fine, Kind.PRECISION, False)
    return None


def _rounds(rough: Member, fine: Member) -> bool:
    """The first is a rougher wording of the second, and both may be true."""
    mine, yours = quantity(rough), quantity(fine)
    if mine.is_exact or yours.vague is not None or mine.compare(yours) is Outcome.DISJOINT:
        return False
    if relation(mine.group, yours.group) in ("narrower", "disjoint"):
        return False
    if rough.fact.speaker and fine.fact.speaker and rough.fact.speaker != fine.fact.speaker:
        return False
    told, meant = figure(mine), figure(yours)
    if meant is None or meant < LEAST_ROUNDED:
        return False
    if mine.vague is not None:
        return mine.vague.low <= meant <= mine.vague.soft_high
    if told is None or told % LEAST_ROUNDED:
        return False  # "at least 18" is no rounding of 19
    if told == meant:  # "over 80" above, "about 80" below
        return mine.bound in ("more-than", "at-least") and yours.bound in ("about", "less-than", "at-most")
    low, high = sorted((abs(told), abs(meant)))
    return yours.is_exact and high <= low * ROUNDED
