"""One article's own rounding: headline or opening give roughly what the body gives to the unit."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from itertools import combinations

from discrep.alignment.days import days_apart
from discrep.alignment.relation import in_lead, is_main
from discrep.kinds.quantities import standing_en as en
from discrep.kinds.quantities.attributes import recalled_year
from discrep.kinds.quantities.groups import relation
from discrep.kinds.quantities.growth import figure
from discrep.kinds.quantities.judging import Kind, Rivals, articles_of, quantity
from discrep.kinds.quantities.questions import tells
from discrep.kinds.quantities.sets import part_marks
from discrep.model import Alignment, Extraction, Member, Modality, Origin, Outcome, Polarity, Voice

RELATION = "rounded"
LEAST_ROUNDED = 10  # smaller figures are not rounded
ROUNDED = Decimal("1.15")  # "over 300" for 317; more is no rounding
_ROUGH = frozenset(("more-than", "at-least", "about", "less-than"))
_SILENT = frozenset((Voice.BOILERPLATE, Voice.BYLINE, Voice.DATELINE))
_MOST = 60  # counts of one article that are laid beside each other


def align(extraction: Extraction) -> Iterable[Alignment]:
    """Pairs of counts of one article, the rough one first: the closeness of the figures shows that they are one."""
    counts = [Member(extraction, f) for f in extraction.facts if f.kind == "count" and f.voice not in _SILENT]
    found: dict[tuple[object, ...], tuple[Member, Member]] = {}
    for rough, fine in combinations(counts[:_MOST], 2):
        if _same_thing(rough, fine) and _rounds(rough, fine) and not _told_apart(rough, fine):
            key = quantity(rough).role, quantity(rough).figure()
            if key not in found or found[key][0].fact.voice is Voice.HEADLINE:  # the body's own words first
                found[key] = rough, fine
    for pair in found.values():
        yield Alignment("quantities", "rounding", pair, relation=RELATION)


def rounding(alignment: Alignment) -> Rivals | None:
    """Headline or opening give roughly what the same article then says: "dozens" for 60, "over 300" for 317."""
    members = sorted((m for m in alignment.members if m.fact.kind == "count"), key=lambda m: m.fact.start)
    if len(articles_of(members)) != 1:
        return None
    if alignment.relation == RELATION:
        return Rivals(members[0], members[1], Kind.PRECISION, False)
    for rough, fine in combinations(members, 2):
        apart = rough.fact.frame.sentence == fine.fact.frame.sentence or _told_apart(rough, fine)
        if in_lead(rough) and not apart and _rounds(rough, fine):
            return Rivals(rough, fine, Kind.PRECISION, False)
    return None


def _same_thing(a: Member, b: Member) -> bool:
    """Both count the same fate, or the same things; a word that is no figure only at the top, of the main event."""
    x, y = a.fact, b.fact
    mine, yours = quantity(a), quantity(b)
    if x.frame.sentence == y.frame.sentence or mine.is_exact:
        return False
    if x.modality is not y.modality or x.modality is Modality.HYPOTHETICAL:
        return False
    if (
        Polarity.NEGATED in (x.polarity, y.polarity)
        or mine.change
        or yours.change
        or mine.ratio
        or yours.ratio
    ):
        return False
    if mine.role != yours.role or (mine.role is None and (not mine.counted or mine.counted != yours.counted)):
        return False
    if mine.vague is None:
        return mine.bound in _ROUGH
    return (
        mine.role is not None
        and in_lead(a)
        and is_main(a)
        and is_main(b)
        and x.frame.anchor("scope") == y.frame.anchor("scope")
        and not (part_marks(a) or part_marks(b))
    )


def _told_apart(a: Member, b: Member) -> bool:
    """Each clause names a day of its own, and they are two; or the one is told of another year or another event."""
    if recalled_year(a) != recalled_year(b) or (quantity(a).vague and tells(b, en.RECALLING)):
        return True
    days = [m.fact.frame.anchors.get("day") for m in (a, b)]
    if quantity(a).vague and _another_day(a, b):
        return True
    return all(d and d.origin is Origin.CLAUSE for d in days) and len({d.value for d in days if d}) == 2


def _another_day(a: Member, b: Member) -> bool:
    """What the second tells has a day of its own in its sentence, and not the first's."""
    day = b.fact.frame.anchors.get("day")
    own = day is not None and day.origin in (Origin.CLAUSE, Origin.SENTENCE)
    return own and days_apart(a.fact.frame, b.fact.frame)


def _rounds(rough: Member, fine: Member) -> bool:
    """The first is a rougher wording of the second, and both may be true."""
    mine, yours = quantity(rough), quantity(fine)
    if mine.is_exact or yours.vague is not None or mine.compare(yours) is Outcome.DISJOINT:
        return False
    groups = relation(mine.group, yours.group)
    headline = rough.fact.voice is Voice.HEADLINE  # which calls all the dead civilians
    if groups == "disjoint" or (groups == "narrower" and not headline):
        return False
    if _rival_sources(rough, fine):
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
    firm = yours.is_exact or (yours.bound == "at-least" and meant % LEAST_ROUNDED != 0)
    return firm and high <= low * ROUNDED


def _rival_sources(a: Member, b: Member) -> bool:
    """Two sources, each named: "a monitor" may be the body that the next sentence names."""
    mine, yours = a.fact.speaker, b.fact.speaker
    return bool(mine and yours and mine != yours and _is_name(mine) and _is_name(yours))


def _is_name(speaker: str) -> bool:
    return any(word[:1].isupper() for word in speaker.split())
