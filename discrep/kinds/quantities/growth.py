"""Figures that grow as an event goes on: which of two takes the place of the other."""

from __future__ import annotations

import re
from decimal import Decimal

from discrep.kinds.quantities import standing_en as en
from discrep.kinds.quantities.value import Quantity
from discrep.model import Member

# Roles whose figures only grow as an event goes on, so that a later, larger one is news and no error.
GROWING = frozenset(
    "killed wounded casualty missing arrested displaced evacuated hospitalised infected sickened "
    "rescued treated "
    "destroyed damaged affected fled trapped stranded kidnapped released".split()
)
NEAR_WORDS = 90  # characters around a figure in which the text says that it is the newest


# Roles that end for those they befell: the missing are found, the trapped brought out.
PASSING = frozenset("missing trapped stranded kidnapped evacuated displaced hospitalised".split())


def figure(value: Quantity) -> Decimal | None:
    """One number that stands for the value: the stated one, or the middle of a range."""
    if value.stated is not None:
        return value.stated
    if value.low is not None and value.high is not None:
        return (value.low + value.high) / 2
    return None


def grown(earlier: Member, later: Member) -> bool:
    """A figure of a kind that grows, larger in an article that is known to be later; or one that rises and falls."""
    before, after = earlier.extraction.published, later.extraction.published
    if before.latest is None or after.earliest is None or before.latest >= after.earliest:
        return False
    mine, yours = _amount(earlier), _amount(later)
    if mine.kind == "count" and mine.role not in GROWING and yours.role not in GROWING:
        return False
    if mine.kind != "count" or (mine.vague is not None and yours.vague is not None):
        return False  # dozens that become hundreds are another scale, not a toll that grew
    low, high = figure(mine), figure(yours)
    if low is None or high is None:
        return False
    return high > low or (high < low and mine.role == yours.role and mine.role in PASSING)


_FIRST_WORD = re.compile(
    r"\b(?:preliminary|(?:initial|early|first) (?:reports?|information|figures?|counts?|tolls?|estimates?))\b",
    re.IGNORECASE,
)


def first_word(member: Member) -> bool:
    """The figure stands in a sentence that calls it preliminary."""
    sentence = member.extraction.layout.sentences[member.fact.frame.sentence]
    return bool(_FIRST_WORD.search(member.article.text, sentence.start, sentence.end))


def passing(a: Member, b: Member) -> bool:
    """The smaller of two growing figures is given as a first word, or the larger as the newest count."""
    low, high = sorted((a, b), key=lambda m: figure(_amount(m)) or 0)
    if _amount(low).role not in GROWING:
        return False
    return (first_word(low) and not first_word(high)) or (_newest(high) and not _newest(low))


def _newest(member: Member) -> bool:
    """The figure's own clause says that it is the newest one: "the toll has risen to", "by the latest count"."""
    clause = member.fact.frame.clause
    start, end = (
        max(clause.start, member.fact.start - NEAR_WORDS),
        min(clause.end, member.fact.end + NEAR_WORDS),
    )
    return bool(en.RISEN.search(member.article.text, start, end))


def _amount(member: Member) -> Quantity:
    value = member.fact.value
    assert isinstance(value, Quantity)
    return value
