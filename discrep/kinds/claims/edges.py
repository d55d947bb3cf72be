"""What in a sentence can set it against another at all: read once of each, held against each before the two are laid."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from discrep.kinds.claims.matching import acts_of, akin, fitting, heads_of
from discrep.kinds.claims.rivals import causes, sole
from discrep.kinds.claims.roles import SWAPPABLE
from discrep.kinds.claims.senses import PREFIXES, hooks, meanings
from discrep.kinds.claims.statements import Part, Statement
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
    known = meanings()
    tokens = [*acts_of(statement), *(t for part in statement.parts for t in part.subject)]
    keys = frozenset([t.key for t in tokens])
    sides = {side for key in keys for side in known.sides.get(key, ())}
    wider = {general for key in keys for general in known.implies.get(key, ())}
    implied = sides.union(*[known.sides.get(general, ()) for general in wider])
    found = kinds()
    return Edges(
        any(statement.denied),
        keys,
        frozenset().union(*map(hooks, keys)),
        frozenset(
            rest
            for key in keys
            for prefix in PREFIXES
            if key.startswith(prefix) and len(rest := key[len(prefix) :]) >= _SHORTEST
        ),
        frozenset(sides),
        frozenset([(row, 1 - side) for row, side in implied]),
        keys & (sole() | SWAPPABLE),
        not keys.isdisjoint(causes()),
        frozenset([place for key in keys if key in found for place in found[key].items()]),
    )


def telling_clauses(mine: Statement, yours: Statement) -> Iterator[Part]:
    """The clauses of the first sentence that may contradict the other: by words, by a denial, by other parties."""
    a, b = edges(mine), edges(yours)
    if _exclusive(a, b):
        yield from mine.parts
        return
    acts = [act for act in a.turning if not hooks(act).isdisjoint(b.hooks)]
    denied = a.denied or b.denied
    if acts or denied:
        for part in mine.parts:
            if any(head.key in acts for head in heads_of(mine, part)) or (
                denied and _denies(mine, part, yours)
            ):
                yield part


def opposed(a: Edges, b: Edges) -> bool:
    """Some of their words exclude each other by the tables, or by a prefix that denies."""
    return not (
        a.sides.isdisjoint(b.against)
        and b.sides.isdisjoint(a.against)
        and a.unsaid.isdisjoint(b.keys)
        and b.unsaid.isdisjoint(a.keys)
    )


def _exclusive(a: Edges, b: Edges) -> bool:
    """Some of their words exclude each other, or both tell causes of harm."""
    return (
        (a.causes and b.causes)
        or opposed(a, b)
        or any(row == other and n != m for row, n in a.kinds for other, m in b.kinds)
    )


def _denies(mine: Statement, part: Part, yours: Statement) -> bool:
    """The clause denies something, or the other sentence denies something of what it says."""
    heads = heads_of(mine, part)
    words = [*mine.tokens_of(part), *part.subject]
    if any(mine.negated(t.at) for t in (*heads, *words)):
        return True
    if not any(yours.denied):
        return False
    if any(yours.negated(other.at) for token in words for other, _ in akin(token, yours)):
        return True
    return any(yours.negated(act.at) for head in heads for act, _ in fitting(head, yours))
