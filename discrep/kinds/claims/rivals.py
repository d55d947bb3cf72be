"""One act, told the same but for who did it, or by what: two agents, or two causes that exclude each other."""

from __future__ import annotations

from functools import lru_cache

from discrep.kinds.claims.keys import key
from discrep.kinds.claims.matching import Match, by_agent
from discrep.kinds.claims.rivals_en import CAUSES, SOLE
from discrep.kinds.claims.senses import Sense
from discrep.kinds.claims.statements import Statement, Token


def other_agent(match: Match) -> tuple[Token, Token] | None:
    """The names of two agents of one act that only one can have done; None unless all else is the same."""
    if match.sense is not Sense.SAME or match.head.key not in sole() or not _affirmed(match):
        return None
    mine = [t for t in match.missing if _is_agent(match.mine, t, match.part.subject, match.part.passive)]
    yours = [t for t in match.extra if _is_agent(match.yours, t, match.other.subject, match.other.passive)]
    if len(mine) < len(match.missing) or len(yours) < len(match.extra) or not mine or not yours:
        return None
    if not all(t.name for t in (*mine, *yours)) or not _told_apart(match, mine, yours):
        return None
    met = [a for a, b in match.pairs if a not in match.part.subject]
    if not any(t.name for t in met) or len(met) < 2:
        return None
    return mine[-1], yours[-1]


def _affirmed(match: Match) -> bool:
    denied = match.mine.negated(match.head.at) or match.yours.negated(match.act.at)
    return not denied and not match.part.inherited and not match.other.inherited and not match.opposite


def _is_agent(statement: Statement, token: Token, subject: list[Token], passive: bool) -> bool:
    return by_agent(statement, token) if passive else token in subject


def _told_apart(match: Match, mine: list[Token], yours: list[Token]) -> bool:
    """No letters of the one stand for the other, and neither is named beside the other elsewhere in its sentence."""
    initials = ("".join(t.raw[:1] for t in mine), "".join(t.raw[:1] for t in yours))
    if any(t.raw in initials for t in (*mine, *yours)):
        return False
    there = {t.raw for t in match.yours.tokens}
    here = {t.raw for t in match.mine.tokens}
    return not any(t.raw in there for t in mine) and not any(t.raw in here for t in yours)


def other_cause(match: Match) -> tuple[Token, Token] | None:
    """Two causes of one harm that exclude each other; None unless all else is the same."""
    if match.sense is not Sense.SAME or not _affirmed(match):
        return None
    mine = {causes().get(t.key) for t in match.missing}
    yours = {causes().get(t.key) for t in match.extra}
    if not mine or not yours or None in mine | yours or mine & yours or len(match.pairs) < 2:
        return None
    return match.missing[-1], match.extra[-1]


@lru_cache(1)
def sole() -> frozenset[str]:
    """Acts that only one can have done."""
    return frozenset(map(key, SOLE))


@lru_cache(1)
def causes() -> dict[str, int]:
    """Causes of harm to the row of those that are one."""
    return {key(word): n for n, row in enumerate(CAUSES.strip().split("\n")) for word in row.split()}
