"""How the sets that two amounts count lie to each other: the same, one inside the other, side by side."""

from __future__ import annotations

import re

from discrep.kinds.quantities.groups import relation
from discrep.kinds.quantities.value import Quantity
from discrep.model import Member, Outcome, read_once_of_fact

# Marks of a set that is only a part of the set first spoken of.
_PART = frozenset(("including", "of-them"))
# Marks of a set beside one already told; they say nothing where none of that role was told before:
# in "killed 12 and wounded dozens more" the dozens are all the wounded.
_BESIDE = frozenset(("others", "another", "more", "with"))
# "400 houses fell in Andaray alone": the others are left out.
_ALONE = re.compile(r"[^.;]{0,60}\balone\b")
_NEAR = 1  # sentences back to the set that another one stands beside
_RELATIONS = {
    "same": Outcome.SAME,
    "narrower": Outcome.NARROWER,
    "wider": Outcome.WIDER,
    "disjoint": Outcome.DISJOINT,
}


def sets(a: Member, b: Member) -> Outcome:
    """The relation of what is counted: by group, and by the marks of parts and remainders."""
    mine: Quantity = a.fact.value
    yours: Quantity = b.fact.value
    if a.fact.kind != b.fact.kind:
        return Outcome.UNKNOWN
    if part_marks(a) != part_marks(b):
        return Outcome.DISJOINT
    if mine.group is None or yours.group is None:
        if mine.counted and yours.counted and joined(mine.counted) == joined(yours.counted):
            return Outcome.SAME
        heads = {v.counted.split()[-1] for v in (mine, yours) if v.counted}
        # a bare "19 were killed" counts whoever the other one names; two different things are two sets
        return Outcome.SAME if len(heads) < 2 else Outcome.UNKNOWN
    return _RELATIONS.get(relation(mine.group, yours.group), Outcome.UNKNOWN)


def joined(counted: str) -> str:
    """The counted noun phrase in one word, as some write it: "house boat", "houseboat"."""
    return counted.replace(" ", "").replace("-", "")


@read_once_of_fact
def part_marks(member: Member) -> frozenset[str]:
    """Marks that make the counted set a part of, or a remainder beside, another one told before."""
    marks = frozenset(member.fact.value.part)
    found = marks & _PART
    sentence = member.extraction.layout.sentences[member.fact.frame.sentence]
    if _ALONE.match(member.article.text, member.fact.end, sentence.end):
        found |= {"alone"}
    return found | (marks & _BESIDE) if marks & _BESIDE and _told_before(member) else found


def _told_before(member: Member) -> bool:
    """Another figure of the same role stands before this one, in its sentence or the one before."""
    own = member.fact
    return any(
        f.kind == own.kind
        and f.start < own.start
        and own.frame.sentence - f.frame.sentence <= _NEAR
        and (f.value.role or f.value.group) == (own.value.role or own.value.group)
        for f in member.extraction.facts
    )
