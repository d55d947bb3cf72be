"""Quantities: counts, money, percentages, ages and measures, as exact intervals with what they count."""

from discrep.kinds.kind import Kind
from discrep.kinds.quantities.grammar import spot
from discrep.kinds.quantities.resolve import resolve
from discrep.kinds.quantities.rules import RULES
from discrep.kinds.quantities.within import align

FACTS = frozenset(("count", "money", "percent", "age", "measure"))

KIND = Kind(
    name="quantities",
    facts=FACTS,
    spot=spot,
    resolve=resolve,
    align=align,
    rules=RULES,
    docs="Compares how many, how much and of what, as sets of possible numbers.",
)

__all__ = ["KIND"]
