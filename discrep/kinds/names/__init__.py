"""Names: persons across an article and a story, their spellings, organisations and their abbreviations."""

from __future__ import annotations

from discrep.kinds.kind import Kind
from discrep.kinds.names.align import FACTS, align
from discrep.kinds.names.grammar import spot
from discrep.kinds.names.resolve import resolve
from discrep.kinds.names.rules import RULES
from discrep.kinds.names.value import Name

KIND = Kind(
    name="names",
    facts=FACTS,
    spot=spot,
    resolve=resolve,
    align=align,
    rules=RULES,
    docs="Who is who: one person's mentions in an article and over a story, and how the name is spelt.",
)

__all__ = ["KIND", "RULES", "Name"]
