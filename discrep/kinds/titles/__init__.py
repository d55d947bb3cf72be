"""Titles: a person, an office, an organisation, checked against who held what when."""

from __future__ import annotations

from discrep.kinds.kind import Kind
from discrep.kinds.titles.align import FACTS, align, bounds
from discrep.kinds.titles.grammar import spot
from discrep.kinds.titles.resolve import resolve
from discrep.kinds.titles.rules import RULES
from discrep.kinds.titles.value import Title

KIND = Kind(
    name="titles",
    facts=FACTS,
    spot=spot,
    resolve=resolve,
    align=align,
    rules=RULES,
    docs="Who a person is said to be: office, organisation, and whether the tenure is current.",
)

__all__ = ["KIND", "RULES", "Title", "bounds"]
