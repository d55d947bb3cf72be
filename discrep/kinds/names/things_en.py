"""English words that firms have in their names."""

from __future__ import annotations

# What a firm of one trade calls itself; a paper may take one for another, but two may be two firms of a group.
TRADES: tuple[frozenset[str], ...] = tuple(
    frozenset(row.split())
    for row in (
        "entertainment studio studios pictures films productions",
        "airlines airways",
        "motors automotive",
        "pharmaceuticals pharma laboratories",
        "petroleum oil",
        "publishing publishers",
        "insurance assurance",
        "shipping lines",
        "breweries brewing",
        "constructors construction",
    )
)
