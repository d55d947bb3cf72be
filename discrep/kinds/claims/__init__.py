"""Claims: who did what to whom, and where two texts cannot both be right about it."""

from __future__ import annotations

from discrep.kinds.claims.align import FACTS, align
from discrep.kinds.claims.grammar import spot
from discrep.kinds.claims.resolve import resolve
from discrep.kinds.claims.rules import RULES
from discrep.kinds.claims.value import Claim
from discrep.kinds.kind import Kind

KIND = Kind(
    name="claims",
    facts=FACTS,
    spot=spot,
    resolve=resolve,
    align=align,
    rules=RULES,
    overlay=True,
    docs="Compares what is said to have happened: denial against assertion, opposites, roles swapped.",
)

__all__ = ["KIND", "RULES", "Claim"]
