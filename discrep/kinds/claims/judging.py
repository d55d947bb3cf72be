"""Whether two clauses that were laid on each other exclude each other, and by which words."""

from __future__ import annotations

from collections.abc import Iterator

from discrep.framing import words as w
from discrep.kinds.claims.contrasts import Contrast, Judgement
from discrep.kinds.claims.covering import anchored, covered
from discrep.kinds.claims.matching import Match
from discrep.kinds.claims.rivals import other_agent, other_cause
from discrep.kinds.claims.roles import converse, crossed, roles, swapped
from discrep.kinds.claims.senses import Sense
from discrep.kinds.claims.statements import Statement, Token
from discrep.kinds.claims.telling import comparable, told_alike

_NEAR = 4


def judge(match: Match) -> Judgement | None:
    """The contrast of two clauses, None where there is none or it is not sure."""
    if not comparable(match):
        return None
    if match.bare is False and not anchored(match):
        return None
    head_odd = match.odd
    if head_odd and (not match.opposite or match.sense is Sense.OPPOSITE):
        if match.sense is not Sense.OPPOSITE and _both_deny(match):
            return None
        kind = Contrast.OPPOSITE if match.sense is Sense.OPPOSITE else Contrast.DENIAL
        if not (told_alike(match) and roles(match) and covered(match, kind)):
            return None
        return _judgement(kind, match, match.head, match.act)
    if not head_odd and match.sense is not Sense.OPPOSITE:
        inner = _inner(match)
        if inner and told_alike(match) and roles(match):
            kind, a, b = inner
            if covered(match, kind, a):
                return _judgement(kind, match, a, b)
        if not match.opposite and swapped(match):
            return _judgement(Contrast.ROLES, match, match.head, match.act)
        if rival := other_agent(match):
            return _judgement(Contrast.AGENT, match, *rival)
        if rival := other_cause(match):
            return _judgement(Contrast.CAUSE, match, *rival)
    return None


def _both_deny(match: Match) -> bool:
    """Each side denies something of what both have: "in Boston rather than in Rome", "not in Rome"; "all but the cook"."""
    by_mine = match.mine.negated(match.head.at)
    for a, b in match.pairs:
        mine, yours = match.mine.negated(a.at), match.yours.negated(b.at)
        if (mine and yours) or (mine != yours and mine != by_mine and _excepted(match, a, b)):
            return True
    return False


def _excepted(match: Match, a: Token, b: Token) -> bool:
    """ "All but the cook": the word is denied as an exception."""
    return any(
        statement.words.low(i) in ("but", "except")
        for statement, token in ((match.mine, a), (match.yours, b))
        for i in range(max(statement.first, token.at - 3), token.at)
    )


def agrees(match: Match, *, loosely: bool = False) -> bool:
    """The sentence says what the clause says; loosely, if all but its day."""
    return (
        not match.odd
        and match.sense is not Sense.OPPOSITE
        and not [t for t in match.missing if not (loosely and t.when)]
        and not match.opposite
        and not match.other.open
        and _inner(match) is None
        and roles(match)
    )


def _judgement(kind: Contrast, match: Match, a: Token, b: Token) -> Judgement:
    shown = (_shown(match.mine, a), _shown(match.yours, b))
    return Judgement(kind, match, shown, not match.missing and not match.extra)


def _shown(statement: Statement, token: Token) -> str:
    words = statement.words
    start = token.at
    if statement.negated(token.at):
        start = next(
            (
                i
                for i in range(token.at, max(statement.first, token.at - 5) - 1, -1)
                if words.kinds[i] & (w.NEGATOR | w.NEGATIVE)
            ),
            token.at,
        )
    return " ".join(words.words[i].text for i in range(start, token.end))


def _inner(match: Match) -> tuple[Contrast, Token, Token] | None:
    """The words after the act that exclude each other: "not guilty" and "guilty", "north" and "south"."""
    if len(match.opposite) == 1:
        a, b = match.opposite[0]
        if match.mine.negated(a.at) == match.yours.negated(b.at):
            if converse(a.key) and crossed(match):
                return None
            if a.at > match.head.at and b.at > match.act.at and _close(match, a, b):
                return Contrast.OPPOSITE, a, b
        return None
    if match.opposite:
        return None
    odd = [
        (a, b)
        for a, b in match.pairs
        if match.mine.negated(a.at) != match.yours.negated(b.at)
        and a.at > match.head.at
        and b.at > match.act.at
    ]
    if odd and not match.mine.negated(match.head.at) and _close(match, *odd[0]):
        return Contrast.DENIAL, odd[0][0], odd[0][1]
    return None


def _close(match: Match, a: Token, b: Token) -> bool:
    """The two words stand right behind their acts, or the clauses are the same but for them."""
    near = a.at - match.head.at <= _NEAR and b.at - match.act.at <= _NEAR
    return near or (not match.missing and len(match.extra) <= 1)


def evidence(match: Match) -> Iterator[str]:
    """The words in which the two clauses meet, for the report."""
    seen: set[str] = set()
    for token, _ in match.pairs:
        words = match.mine.words
        shown = " ".join(words.words[i].text for i in range(token.at, token.end))
        if shown not in seen:
            seen.add(shown)
            yield shown


__all__ = ["Contrast", "Judgement", "agrees", "evidence", "judge"]
