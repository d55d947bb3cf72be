"""Where a clause laid on a sentence can exclude anything at all: asked of act and act before the rest is laid."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from discrep.kinds.claims.edges import Edges, edges, opposed
from discrep.kinds.claims.matching import akin, exempt, fitting, heads_of, own_words, relation
from discrep.kinds.claims.rivals import causes, sole
from discrep.kinds.claims.roles import SWAPPABLE
from discrep.kinds.claims.senses import Sense, hooks
from discrep.kinds.claims.statements import Part, Statement, Token

Fit = tuple[Token, Token, Sense]  # the act of a clause, where it lands, how the one stands to the other


class _Ground(NamedTuple):
    """By what two sentences can differ whose acts are told alike."""

    words: bool  # a word of the one excludes a word of the other, or either has a word that is denied
    causes: bool  # both name causes of harm


def openings(mine: Statement, yours: Statement) -> Iterator[tuple[Part, list[Fit]]]:
    """The clauses of the first sentence that may contradict the other, each with the acts on which it may."""
    a, b = edges(mine), edges(yours)
    causing = a.causes and b.causes
    excluding = a.denied or b.denied or opposed(a, b)
    if not (excluding or causing or a.turning):
        return
    ground = _Ground(excluding, causing)
    for part in mine.parts:
        if not part.open and (fits := _fits(mine, part, yours, b, ground)):
            yield part, fits


def _fits(mine: Statement, part: Part, yours: Statement, b: Edges, ground: _Ground) -> list[Fit]:
    found = []
    differing = ground.words or ground.causes
    for head in heads_of(mine, part):
        turning = head.key in SWAPPABLE or head.key in sole()
        if not (differing or turning):
            continue
        if (head.plain or turning) and hooks(head.key).isdisjoint(b.hooks):
            continue
        denied = mine.negated(head.at)
        for act, how in fitting(head, yours):
            other = yours.part_of(act.at)
            if other.open or other.reporting or part.modality is not other.modality:
                continue
            odd = (denied != yours.negated(act.at)) != (how is Sense.OPPOSITE)
            if how is Sense.OPPOSITE and not odd:
                continue
            fit = head, act, how
            agent = not (odd or denied) and _other_doer(fit, part, other)
            if not (odd or differing or agent or head.key in SWAPPABLE):
                continue
            spared = odd and not denied and how is not Sense.OPPOSITE
            if _met(mine, part, yours, fit, (other, spared, agent, ground.causes and not odd)):
                found.append(fit)
    return found


def _other_doer(fit: Fit, part: Part, other: Part) -> bool:
    """The act is one that only one can have done, and either clause tells by itself who did it."""
    head, _, how = fit
    return head.key in sole() and how is Sense.SAME and not part.inherited and not other.inherited


def _met(
    mine: Statement, part: Part, yours: Statement, fit: Fit, allowed: tuple[Part, bool, bool, bool]
) -> bool:
    """Every word of the clause has a like in the sentence, but for those that may differ or be left out."""
    other, spared, agent, causing = allowed
    head, act, _ = fit
    if other.pronoun == "nobody" or yours.words.low(act.end) == "nothing":
        return True  # what is denied of everybody, or of everything, is denied of this one too
    for token in own_words(mine, part, head):
        if akin(token, yours) or exempt(token) or (agent and token.name):
            continue
        if causing and token.key in causes():
            continue
        if any(relation(token, lent) is not Sense.APART for lent in other.subject):
            continue
        if not spared or token.name or token.number or token.when:
            return False
        spared = False
    return True
