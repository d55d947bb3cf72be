"""Arithmetic before alarm: sums and remainders of figures that make two amounts agree."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from discrep.alignment.slots import Slot
from discrep.kinds.quantities.groups import relation
from discrep.kinds.quantities.hauls import haul
from discrep.kinds.quantities.possessions import possession
from discrep.model import Member

_MAX_PARTS = 24  # figures of one article that are tried in sums
_SIZES = (2, 3)
# What befalls one and not the other: the wounded are no part of the dead.
_FATES = frozenset(("killed", "wounded", "arrested", "displaced", "evacuated", "charged"))


def explained(a: Slot, b: Slot, mine: Sequence[Slot], yours: Sequence[Slot]) -> bool:
    """A sum or a remainder of other figures of one article makes the other article's figure."""
    if a.members[0].fact.kind not in ("count", "money") or possession(a.members[0]):
        return False  # what somebody has is no sum of what others have
    return _adds_up(a, yours) or _adds_up(b, mine)


def _adds_up(one: Slot, others: Sequence[Slot]) -> bool:
    parts = sorted(
        {
            m.fact.value.stated
            for slot in others
            for m in slot.members
            if m.fact.value.stated is not None and _summable(one.members[0], m, one.question == slot.question)
        }
    )
    targets = {m.fact.value.stated for m in one.members if m.fact.value.stated is not None}
    for size in _SIZES:
        for chosen in combinations(parts[:_MAX_PARTS], size):
            if sum(chosen) in targets or chosen[-1] - sum(chosen[:-1]) in targets:
                return True
    return False


def _summable(one: Member, part: Member, same_question: bool) -> bool:
    """The part may be one of those that the other figure counts: the same question, or people among people."""
    if same_question:
        return True
    if part.fact.kind != "count" or haul(part) or haul(one):
        return False
    mine, yours = one.fact.value, part.fact.value
    if mine.counted and yours.counted and mine.group is None and yours.group is None:
        return bool(mine.counted.split()[-1] == yours.counted.split()[-1])  # rifles are no part of the boats
    if mine.role != yours.role and mine.role in _FATES and yours.role in _FATES:
        return False
    return yours.group is None or relation(yours.group, mine.group) in ("same", "narrower")
