"""What a war or an epidemic has cost so far, as two articles put it: "over half a million", "520,000"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from discrep.alignment.scene import Scene
from discrep.kinds.late import Late
from discrep.kinds.quantities.groups import relation
from discrep.kinds.quantities.growth import figure
from discrep.kinds.quantities.judging import APART, quantity
from discrep.kinds.quantities.tolls import ROLES
from discrep.model import Alignment, Extraction, Member, Modality, Outcome, Polarity

RELATION = "running toll"
LEAST = 100  # smaller sums belong to events
ROUNDED = Decimal("1.15")  # "more than 300" for 317
FAR = 2  # figures further apart count other things
_PERIOD = frozenset(("cumulative", "period"))
_YEAR = Late(r"\b(?:19|20)\d\d\b")
_STRETCH = Late(
    r"\b(?:this|last|past|each|every|per) (?:\w+ )?(?:year|month|week|day|decade)s?\b", re.IGNORECASE
)


def align(scene: Scene) -> Iterable[Alignment]:
    """One alignment for two articles and a role: figures that both may be true, one of them rougher."""
    running = {e.article.id: list(_running(e)) for e in scene.extractions}
    for a, b in scene.pairs():
        told: set[str] = set()
        for x in running[a.article.id]:
            for y in running[b.article.id]:
                role = str(quantity(x).role)
                if role not in told and _rougher(x, y):
                    told.add(role)
                    yield Alignment("quantities", f"running toll · {role}", (x, y), relation=RELATION)


def _running(extraction: Extraction) -> Iterable[Member]:
    for fact in extraction.facts:
        if fact.kind != "count" or fact.value.role not in ROLES or fact.frame.anchor("scope") not in _PERIOD:
            continue
        if (
            fact.polarity is not Polarity.AFFIRMED
            or fact.modality is not Modality.ASSERTED
            or fact.value.part
        ):
            continue
        if not fact.value.vague and (figure(fact.value) or 0) >= LEAST:
            yield Member(extraction, fact)


def _rougher(a: Member, b: Member) -> bool:
    """One role, one group, one period as far as both tell it, and figures that admit each other."""
    mine, yours = quantity(a), quantity(b)
    low, high = sorted((figure(mine) or Decimal(0), figure(yours) or Decimal(0)))
    rounds = mine.is_exact != yours.is_exact and low < high <= ROUNDED * low
    if (
        mine.role != yours.role
        or relation(mine.group, yours.group) != "same"
        or not (rounds or low * APART <= high <= FAR * low)
    ):
        return False
    return mine.compare(yours) is not Outcome.DISJOINT and _one_period(a, b)


def _one_period(a: Member, b: Member) -> bool:
    """Neither sentence names a year or a stretch of time that the other leaves out for one of its own."""
    years, stretches = zip(*map(_told, (a, b)), strict=True)
    if years[0] and years[1] and years[0].isdisjoint(years[1]):
        return False
    return bool(stretches[0] == stretches[1])


def _told(member: Member) -> tuple[frozenset[str], frozenset[str]]:
    sentence = member.extraction.layout.sentences[member.fact.frame.sentence]
    text, start, end = member.article.text, sentence.start, sentence.end
    years = frozenset(m.group() for m in _YEAR.finditer(text, start, end))
    return years, frozenset(m.group().lower() for m in _STRETCH.finditer(text, start, end))
