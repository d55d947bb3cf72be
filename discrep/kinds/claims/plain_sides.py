"""Whether two lone statements speak of one subject, object, rank and time, word by word where no clause tells it."""

from __future__ import annotations

from discrep.framing import words as w
from discrep.kinds.claims.matching import Match
from discrep.kinds.claims.plain_words import Laid
from discrep.kinds.claims.roles import bearer
from discrep.kinds.claims.statements import Part, Statement, Token

_RANKS = frozenset(
    "first second third fourth fifth last next this previous other another same new old former opening final earlier later".split()
)
_PERSONS = frozenset("i you he she it we they".split())
_TIMES = frozenset("before after since until during".split())


def of_one_clause(match: Match, laid: Laid) -> bool:
    """What the two clauses share is not told of the other's act by a third: "the guard ran, the clerk stayed"."""
    mine, yours = match.mine, match.yours
    for a, b in laid.pairs:
        if mine.part_of(a.at).reporting or yours.part_of(b.at).reporting:
            continue  # who says it
        ours = a in mine.tokens_of(match.part) or a in match.part.subject
        theirs = b in yours.tokens_of(match.other) or b in match.other.subject
        if ours != theirs and (
            mine.negated(a.at) or yours.negated(b.at) or a in match.part.subject or b in match.other.subject
        ):
            return False
    return True


def one_subject(match: Match) -> bool:
    """Both speak of one: of one pronoun, or of a word that both have."""
    part, other = match.part, match.other
    if _is_person(part) or _is_person(other):
        return part.pronoun == other.pronoun and not part.subject and not other.subject
    if _nobody(match.mine, part) or _nobody(match.yours, other):
        return True  # whoever did it in the one, in the other nobody has
    met = [t for pair in match.pairs for t in pair] + [match.head, match.act]
    return all(
        not p.subject or p.inherited or p.pronoun == "nobody" or _has(statement, p, met)
        for statement, p in ((match.mine, part), (match.yours, other))
    )


def _has(statement: Statement, part: Part, met: list[Token]) -> bool:
    """What the subject is about has met its like: of "the details of the bid" the details."""
    about = bearer(statement, part.subject)
    return about is None or any(t is about for t in met)


def _nobody(statement: Statement, part: Part) -> bool:
    lows = statement.words.low(part.first), statement.words.low(part.first + 1)
    return part.pronoun == "nobody" or lows[0] in ("nobody", "none") or lows == ("no", "one")


def _is_person(part: Part) -> bool:
    return part.pronoun in _PERSONS and not part.subject


def other_subject(match: Match) -> bool:
    """What the one speaks of is what the other only holds it against: "A lies north of B", "B lies south of A"."""
    sides = (
        (match.part, match.head, 0, match.yours, match.act),
        (match.other, match.act, 1, match.mine, match.head),
    )
    for part, _, side, there, act in sides:
        for pair in match.pairs:
            landed = pair[1 - side]
            between = [i for i in range(act.end, landed.at) if there.words.kinds[i] & w.PREPOSITION]
            beside = landed.at <= act.end or any(there.words.low(i) != "of" for i in between)
            if pair[side] in part.subject and not beside:
                return True
    return False


def other_object(match: Match) -> bool:
    """The opposite acts are done to two things: "upheld the sentence", "rejected the appeal against the sentence"."""
    sides = (match.mine, match.head, match.missing), (match.yours, match.act, match.extra)
    return any(
        act.end <= t.at and not statement.words.bits(act.end, t.at) & (w.PREPOSITION | w.MARK)
        for statement, act, left in sides
        for t in left
    )


def other_sort(match: Match) -> bool:
    """A verb and a noun: who has disarmed has no arms."""
    mine = match.head.at in match.part.heads and not match.part.copular
    yours = match.act.at in match.other.heads and not match.other.copular
    return mine != yours and bool(match.part.heads) and bool(match.other.heads)


def turned_about(match: Match) -> bool:
    """Who does it in the one has it done to him in the other: "the guard saw the thief", "the thief saw the guard"."""
    part, other = match.part, match.other
    if (
        part.passive != other.passive
        or match.head.at not in part.heads[:1]
        or match.act.at not in other.heads[:1]
    ):
        return False
    return any(
        (a in part.subject and b.at > match.act.at) or (b in other.subject and a.at > match.head.at)
        for a, b in match.pairs
        if not (a.number or a.when)
    )


def ranked_apart(mine: Statement, yours: Statement, laid: Laid) -> bool:
    """Words before two words that met tell them apart: "the first version", "the second version"."""
    for a, b in laid.pairs:
        before = mine.words.low(a.at - 1), yours.words.low(b.at - 1)
        if before[0] != before[1] and before[0] in _RANKS and before[1] in _RANKS:
            return True
        times = _time_word(mine, a), _time_word(yours, b)
        if times[0] != times[1] and all(times):
            return True
    return False


def _time_word(statement: Statement, token: Token) -> str:
    """ "before" of "before the war"."""
    at = token.at - 1
    if statement.words.kinds[at] & w.DETERMINER:
        at -= 1
    word = statement.words.low(at)
    return word if at >= statement.first and word in _TIMES else ""
