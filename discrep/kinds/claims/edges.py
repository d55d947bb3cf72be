"""What in a sentence can set it against another at all: read once of each, held against each before the two are laid."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from discrep.kinds.claims.matching import acts_of
from discrep.kinds.claims.rivals import causes, sole
from discrep.kinds.claims.roles import SWAPPABLE
from discrep.kinds.claims.senses import PREFIXES, hooks, meanings
from discrep.kinds.claims.statements import Statement
from discrep.kinds.claims.turned import kinds
from discrep.model import read_once

_SHORTEST = 4  # letters of a key that a prefix can deny


class Edges(NamedTuple):
    """The words of a sentence by which it can contradict another, or be contradicted."""

    denied: bool  # any of its words
    keys: frozenset[str]
    hooks: frozenset[object]  # of its keys: without a common one nothing of the two sentences meets
    unsaid: frozenset[str]  # keys without a denying prefix
    sides: frozenset[tuple[int, int]]  # in the table of opposites
    against: frozenset[tuple[int, int]]  # what excludes its words, or what they imply
    turning: frozenset[str]  # acts that can change their parties, or have only one agent
    causes: bool  # of harm, one excluding another
    kinds: frozenset[tuple[int, int]]  # rows of words of one kind, and its places there


@read_once
def edges(statement: Statement) -> Edges:
    """The edges of a sentence."""
    keys = frozenset(
        [t.key for t in acts_of(statement)] + [t.key for part in statement.parts for t in part.subject]
    )
    found = [own for key in keys if (own := _edges_of(key)) is not None]
    return Edges(
        any(statement.denied),
        keys,
        frozenset[object]().union(*map(hooks, keys)),
        frozenset[str]().union(*[own.unsaid for own in found]),
        frozenset[tuple[int, int]]().union(*[own.sides for own in found]),
        frozenset[tuple[int, int]]().union(*[own.against for own in found]),
        frozenset[str]().union(*[own.turning for own in found]),
        any(own.causes for own in found),
        frozenset[tuple[int, int]]().union(*[own.kinds for own in found]),
    )


@lru_cache(65536)
def _edges_of(key: str) -> Edges | None:
    """What one word adds to the edges of its sentence; None where it adds nothing."""
    known = meanings()
    sides = frozenset(known.sides.get(key, ()))
    implied = sides.union(*[known.sides.get(general, ()) for general in known.implies.get(key, ())])
    unsaid = [key[len(prefix) :] for prefix in PREFIXES if key.startswith(prefix)]
    found = Edges(
        denied=False,
        keys=frozenset(),
        hooks=frozenset(),
        unsaid=frozenset([rest for rest in unsaid if len(rest) >= _SHORTEST]),
        sides=sides,
        against=frozenset([(row, 1 - side) for row, side in implied]),
        turning=frozenset((key,)) & (sole() | SWAPPABLE),
        causes=key in causes(),
        kinds=frozenset(kinds().get(key, {}).items()),
    )
    return found if any(found) else None


def opposed(a: Edges, b: Edges) -> bool:
    """Some of their words exclude each other by the tables, or by a prefix that denies."""
    return not (
        a.sides.isdisjoint(b.against)
        and b.sides.isdisjoint(a.against)
        and a.unsaid.isdisjoint(b.keys)
        and b.unsaid.isdisjoint(a.keys)
    )


def may_turn(a: Edges, b: Edges) -> bool:
    """A word of the one may be turned round in the other: into its opposite, another of its kind, or by a denial."""
    return (
        a.denied
        or b.denied
        or opposed(a, b)
        or any(row == other and n != m for row, n in a.kinds for other, m in b.kinds)
    )
