"""Places: where things happen, what contains them, and which of them exclude each other."""

from __future__ import annotations

from discrep.kinds.kind import Kind
from discrep.kinds.places.anchors import anchor_of
from discrep.kinds.places.grammar import spot
from discrep.kinds.places.relation import relation
from discrep.kinds.places.resolve import resolve
from discrep.kinds.places.rules import RULES
from discrep.kinds.places.slots import align

KIND = Kind(
    name="places",
    facts=frozenset({"place"}),
    spot=spot,
    resolve=resolve,
    align=align,
    rules=RULES,
    anchors="place",
    anchor_of=anchor_of,
    relate=relation,
    docs="Where things happen, as sets of points: a place, what contains it, how near.",
)

__all__ = ["KIND", "RULES", "align", "resolve", "spot"]
