"""Quotations: what was said in so many words, by whom, and whether the words are the same elsewhere."""

from __future__ import annotations

from discrep.kinds.kind import Kind
from discrep.kinds.quotes.align import FACTS, align
from discrep.kinds.quotes.grammar import spot
from discrep.kinds.quotes.resolve import resolve
from discrep.kinds.quotes.rules import RULES
from discrep.kinds.quotes.standing import Source, Standing, stands
from discrep.kinds.quotes.value import Quote

KIND = Kind(
    name="quotes",
    facts=FACTS,
    spot=spot,
    resolve=resolve,
    align=align,
    rules=RULES,
    overlay=True,
    docs="Compares quotations word by word, and the people they are given to.",
)

__all__ = ["KIND", "RULES", "Quote", "Source", "Standing", "stands"]
