"""Whether time may have settled a difference: what was not yet so one day may be so the next."""

from __future__ import annotations

from discrep.kinds.claims.stance_en import PENDING
from discrep.model import Member, Polarity, Tense


def overtaken(a: Member, b: Member) -> bool:
    """The articles are of different days, and the one that is denied or a passing state is of its own day only."""
    mine, yours = a.extraction.published.day, b.extraction.published.day
    if mine is None or yours is None or mine == yours:
        return False
    earlier, later = (a, b) if mine < yours else (b, a)
    if _pending(earlier) and later.fact.polarity is Polarity.AFFIRMED:
        return True
    return earlier.fact.polarity is later.fact.polarity and (_passing(earlier) or _passing(later))


def _pending(member: Member) -> bool:
    """What is denied may still come: "has not yet", a present or a present perfect."""
    fact = member.fact
    if fact.polarity is not Polarity.NEGATED:
        return False
    words = set(fact.surface.lower().split())
    return bool(words & PENDING) or fact.frame.tense is Tense.PRESENT


def _passing(member: Member) -> bool:
    """A state or a result of its day, not a thing done once on a day of its own."""
    words = set(member.fact.surface.lower().split())
    return member.fact.frame.tense is Tense.PRESENT or bool(words & PENDING)
