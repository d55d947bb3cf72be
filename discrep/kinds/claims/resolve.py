"""Claims as facts: what was read of a verb, with the polarity of its clause."""

from __future__ import annotations

from collections.abc import Sequence

from discrep.kinds.claims.grammar import Act
from discrep.kinds.claims.predicates import direction
from discrep.kinds.claims.value import Claim
from discrep.model import Fact, Framed, Polarity, Published


def resolve(framed: Sequence[Framed], published: Published) -> list[Fact]:
    """One fact for each verb of a known act."""
    del published  # what is claimed is the same on every day
    return [
        Fact("claim", m.start, m.end, m.surface, claim(m.parsed, frame.polarity), frame, m.pattern)
        for m, frame in framed
    ]


def claim(read: Act, polarity: Polarity) -> Claim:
    """The claim of a verb as read: a passive's subject is its target."""
    agent, target = (read.by, read.subject) if read.passive else (read.subject, read.object)
    return Claim(read.predicate, agent, target, polarity, direction(read.predicate))
