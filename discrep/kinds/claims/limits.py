"""What limits a denial: a part, a time, a manner, others; what is denied so is not denied of the act itself."""

from __future__ import annotations

from itertools import pairwise

from discrep.framing import words as w
from discrep.kinds.claims.denying_en import MANNERLESS, NEARLY_NONE, RESTRICTING, SCOPES
from discrep.kinds.claims.matching import Match
from discrep.kinds.claims.statements import Part, Statement
from discrep.model import Tense

_GIVEN_UP = frozenset("longer anymore does doesn't don't stop stopped stops quit ceased ceases ended".split())
_NEARLY = frozenset(("hardly", "scarcely", "barely", *NEARLY_NONE))
_OTHERS = frozenset("other others another else elsewhere".split())
_RANKS = frozenset("deputy vice assistant acting ex-president".split())


def limited(match: Match) -> bool:
    """One side says it of a part, a time, a manner or others only, of which the other says nothing."""
    a, b = match.part, match.other
    mine, yours = loose(match.mine, a), loose(match.yours, b)
    for statement, part, lows in ((match.mine, a, mine), (match.yours, b, yours)):
        if "only" in lows and _counts_only(statement, part):
            lows.discard("only")  # "by only three votes" limits the votes
    if not (_within(a.partial, yours) and _within(b.partial, mine)):
        return True
    if (mine & _OTHERS) != (yours & _OTHERS) or (mine & _RANKS) != (yours & _RANKS):
        return True
    if not _only_alike(match, mine, yours) or (mine | yours) & {"except", "unless", "until"}:
        return True
    return _restricted(match) or _of_a_manner(match) or _given_up(match)


def _counts_only(statement: Statement, part: Part) -> bool:
    words = statement.words
    after = [i + 1 for i in range(part.first, part.last - 1) if words.words[i].low == "only"]
    return bool(after) and all(i - 1 > part.verb and words.kinds[i] & w.NUMBER for i in after)


def loose(statement: Statement, part: Part) -> set[str]:
    """The words of a clause, as they stand."""
    return {statement.words.words[i].low for i in range(part.first, part.last)}


def _within(partial: frozenset[str], there: set[str]) -> bool:
    """What a denial falls on stands in the other clause too."""
    return all(word in there or SCOPES.get(word, frozenset()) & there for word in partial)


def _only_alike(match: Match, mine: set[str], yours: set[str]) -> bool:
    """Both say "only", or the one that does affirms the act, with nothing that the other lacks."""
    if ("only" in mine) == ("only" in yours):
        return True
    if match.head.key.startswith("only") or match.act.key.startswith("only"):
        return True
    if "only" in mine:
        return not match.mine.negated(match.head.at) and match.odd and not match.missing
    return not match.yours.negated(match.act.at) and match.odd and not match.extra


def _of_a_manner(match: Match) -> bool:
    """Only a manner of the act is denied, of which the other says nothing: "did not leave quickly"."""
    sides = (match.mine, match.part, match.head.at), (match.yours, match.other, match.act.at)
    for (statement, part, at), (other, its, _) in (sides, sides[::-1]):
        if not statement.negated(at):
            continue
        there = loose(other, its)
        words = statement.words
        for i in range(max(part.first, at - 2), part.last):
            low = words.low(i)
            if words.kinds[i] & (w.NEGATOR | w.NEGATIVE) or low in _NEARLY:
                continue
            if low.endswith("ly") and words.kinds[i] & w.ADVERB and low not in MANNERLESS | there:
                return True
            if low == "on" and words.low(i + 1) == "time" and "time" not in there:
                return True
    return False


def _given_up(match: Match) -> bool:
    """What is done no longer was done once: "worked there", "does not work there any longer"."""
    sides = (match.mine, match.part, match.head.at), (match.yours, match.other, match.act.at)
    for (statement, part, at), (other, its, _) in (sides, sides[::-1]):
        words = loose(statement, part)
        if not statement.negated(at) or not words & _GIVEN_UP:
            continue
        if its.tense is Tense.PAST and not loose(other, its) & {"has", "have", "still"}:
            return True
    return False


def _restricted(match: Match) -> bool:
    """What is denied is denied of a time or in a respect only: "during that time", "so far", "initially"."""
    for statement, part, at in (
        (match.mine, match.part, match.head.at),
        (match.yours, match.other, match.act.at),
    ):
        if not statement.negated(at):
            continue
        lows = [statement.words.low(i) for i in range(part.first, part.last)]
        other = (match.yours, match.other) if statement is match.mine else (match.mine, match.part)
        if (RESTRICTING | {"since"}) & set(lows) - loose(*other):
            return True
        if any(
            a in ("that", "this", "the") and b in ("time", "stage", "point", "moment", "respect", "way")
            for a, b in pairwise(lows)
        ):
            return True
    return False
