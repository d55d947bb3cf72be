"""Where a clause laid on a sentence can exclude anything at all: asked of act and act before the rest is laid."""

from __future__ import annotations

from discrep.kinds.claims.edges import edges, opposed
from discrep.kinds.claims.matching import akin, exempt, fitting, heads_of, own_words, relation
from discrep.kinds.claims.rivals import causes, sole
from discrep.kinds.claims.roles import SWAPPABLE
from discrep.kinds.claims.senses import Sense, hooks
from discrep.kinds.claims.statements import Part, Statement, Token
from discrep.model import read_once

Fit = tuple[Token, Token, Sense]  # the act of a clause, where it lands, how the one stands to the other


class _Act:
    """An act that a clause tells, and what of it is asked for every sentence it may be laid on."""

    __slots__ = ("_own", "denied", "head", "hooks", "part", "statement", "turning")

    def __init__(self, statement: Statement, part: Part, head: Token) -> None:
        self.statement, self.part, self.head = statement, part, head
        self.denied = statement.negated(head.at)
        # it can change its parties, or has only one doer
        self.turning = head.key in SWAPPABLE or head.key in sole()
        # without one of them in a sentence it lands nowhere there; a name may by its letters
        self.hooks = hooks(head.key) if head.plain or self.turning else None
        self._own: list[Token] | None = None

    @property
    def own(self) -> list[Token]:
        """What the clause says beside the act."""
        if self._own is None:
            self._own = own_words(self.statement, self.part, self.head)
        return self._own


@read_once
def _acts(statement: Statement) -> tuple[list[_Act], list[_Act]]:
    """The acts that a sentence asserts, and those of them that turn on who did it and to whom."""
    parts = [part for part in statement.parts if not part.open]
    acts = [_Act(statement, part, head) for part in parts for head in heads_of(statement, part)]
    return acts, [act for act in acts if act.turning]


def openings(mine: Statement, yours: Statement) -> list[tuple[Part, list[Fit]]]:
    """The clauses of the first sentence that may contradict the other, each with the acts on which it may."""
    a, b = edges(mine), edges(yours)
    causing = a.causes and b.causes
    differing = causing or a.denied or b.denied or opposed(a, b)
    acts, turning = _acts(mine)
    found: list[tuple[Part, list[Fit]]] = []
    for act in acts if differing else turning:
        if act.hooks is not None and act.hooks.isdisjoint(b.hooks):
            continue
        if fits := _fits(act, yours, differing=differing, causing=causing):
            if found and found[-1][0] is act.part:
                found[-1][1].extend(fits)
            else:
                found.append((act.part, fits))
    return found


def _fits(told: _Act, yours: Statement, *, differing: bool, causing: bool) -> list[Fit]:
    """Where in a sentence the act lands that something may exclude there."""
    found = []
    head, part = told.head, told.part
    for act, how in fitting(head, yours):
        other = yours.part_of(act.at)
        if other.open or other.reporting or part.modality is not other.modality:
            continue
        odd = (told.denied != yours.negated(act.at)) != (how is Sense.OPPOSITE)
        if how is Sense.OPPOSITE and not odd:
            continue
        # another doer is told by the clauses themselves, of an act that only one can have done
        agent = told.turning and how is Sense.SAME and head.key in sole()
        agent = agent and not (odd or told.denied or part.inherited or other.inherited)
        if not (odd or differing or agent or head.key in SWAPPABLE):
            continue
        spared = odd and not told.denied and how is not Sense.OPPOSITE
        if _met(told, yours, act, (other, spared, agent, causing and not odd)):
            found.append((head, act, how))
    return found


def _met(told: _Act, yours: Statement, act: Token, allowed: tuple[Part, bool, bool, bool]) -> bool:
    """Every word of the clause has a like in the sentence, but for those that may differ or be left out."""
    other, spared, agent, causing = allowed
    if other.pronoun == "nobody" or yours.words.low(act.end) == "nothing":
        return True  # what is denied of everybody, or of everything, is denied of this one too
    for token in told.own:
        if (agent and token.name) or exempt(token) or akin(token, yours):
            continue
        if causing and token.key in causes():
            continue
        if any(relation(token, lent) is not Sense.APART for lent in other.subject):
            continue
        if not spared or token.name or token.number or token.when:
            return False
        spared = False
    return True
