"""The fact kinds, in the order in which they read a text, and every rule in report order."""

from __future__ import annotations

from discrep.kinds import claims, dates, names, places, quantities, quotes, titles
from discrep.kinds.kind import Kind
from discrep.kinds.rule import Rule

KINDS: tuple[Kind, ...] = (
    dates.KIND,
    quantities.KIND,
    titles.KIND,
    names.KIND,
    places.KIND,
    quotes.KIND,
    claims.KIND,
)

RULES: tuple[Rule, ...] = tuple(rule for kind in KINDS for rule in kind.rules)

FACT_KINDS: tuple[str, ...] = (
    "date",
    "time",
    "count",
    "money",
    "percent",
    "age",
    "duration",
    "measure",
    "title",
    "name",
    "place",
    "quote",
    "claim",
)
