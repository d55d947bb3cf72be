"""Two lone statements taken whole: the one denies, or says the opposite of, what the other tells in other words.

Clause on clause comes first; this is asked where that finds nothing, and only of texts of one sentence, whose
readers take them to be about one thing. Words also meet by the lexicon here: of an article that would be too bold.
"""

from __future__ import annotations

from itertools import pairwise

from discrep.framing import words as w
from discrep.kinds.claims.contrasts import Contrast, Judgement
from discrep.kinds.claims.keys import key
from discrep.kinds.claims.light_en import MODIFIERS
from discrep.kinds.claims.limits import limited
from discrep.kinds.claims.matching import Match, relation
from discrep.kinds.claims.plain_words import Laid, lay
from discrep.kinds.claims.polarity import negates
from discrep.kinds.claims.reading import left_open
from discrep.kinds.claims.roles import roles
from discrep.kinds.claims.senses import Sense
from discrep.kinds.claims.statements import Part, Statement, Token
from discrep.kinds.claims.telling import comparable, denials_differ, told_alike

_SHARED = 2  # words that both have
_COVERED = 0.6  # share of the shorter statement's words
_BRIEF = 6  # words of a statement in which two shared words are most of it
_LONGER = 3  # times the words of the other, that a statement about the same may have
_BESIDE = 1  # words of the one that may have no like, where it denies
_LEFT_OVER = 2  # the same, where only the other has such words
_RANKS = frozenset(
    "first second third fourth fifth last next this previous other another same new old former opening final earlier later".split()
)
_PERSONS = frozenset("i you he she it we they".split())
_TIMES = frozenset("before after since until during".split())
# verbs that only lead to what is said: "caused no injuries", "went unnoticed"
_SUPPORT = frozenset(
    key(x)
    for x in "cause report leave suffer show contain become remain go stay feel hold keep run call make take get give".split()
)
_EXCEPTING = frozenset(("except", "but"))


def plainly(mine: Statement, yours: Statement) -> Judgement | None:
    """The contrast of two lone statements, None where there is none or it is not sure."""
    laid = lay(mine, yours)
    short, long = sorted((len(mine.tokens), len(yours.tokens)))
    met = len(laid.pairs) + len(laid.opposite)
    if met < max(_SHARED if short <= _BRIEF else _SHARED + 1, _COVERED * short):
        return None
    odd = [(a, b) for a, b in laid.pairs if mine.negated(a.at) != yours.negated(b.at)]
    if odd and relation(*_chief(mine, odd)) is Sense.APART:
        return None  # the lexicon may lend the words beside it, not the one that is denied
    if odd and not laid.opposite and _denied_whole(mine, yours, laid, odd):
        return _judgement(Contrast.DENIAL, mine, yours, laid, odd)
    if not odd and len(laid.opposite) == 1 and _same_but_for_it(laid):
        a, b = laid.opposite[0]
        if mine.negated(a.at) == yours.negated(b.at):
            return _judgement(Contrast.OPPOSITE, mine, yours, laid, [(a, b)])
    return None


def _denied_whole(mine: Statement, yours: Statement, laid: Laid, odd: list[tuple[Token, Token]]) -> bool:
    """One statement denies all the odd words, and nothing that the other does not speak of."""
    by_mine = {mine.negated(a.at) for a, _ in odd}
    if len(by_mine) != 1:
        return False
    denying, left = (mine, laid.missing) if by_mine == {True} else (yours, laid.extra)
    if any(mine.negated(a.at) and yours.negated(b.at) for a, b in laid.pairs):
        return False  # both deny a part of it: "in Boston rather than in Rome", "not in Rome"
    other = laid.extra if denying is mine else laid.missing
    left, other = ([t for t in side if t.key not in _SUPPORT] for side in (left, other))
    longer = len(denying.tokens) > len((yours if denying is mine else mine).tokens)
    if longer:  # the short one says less of what the long one denies
        if len(other) > _BESIDE or any(t.name or t.number or t.when for t in other):
            return False
        left = [t for t in left if denying.negated(t.at) and not _before_denial(denying, t)]
        if any(t.name or t.number for t in left) or (left and other) or _bear_it(denying, left, odd):
            return False
    elif any(
        t.name or t.number or t.when or (denying.negated(t.at) and not _before_denial(denying, t))
        for t in left
    ):
        return False
    there = _lows(yours if denying is mine else mine)
    if _deny_twice(denying):
        return False
    if all(a.name or a.number or a.when for a, _ in odd) and not there & _EXCEPTING and not _lows(denying) & _EXCEPTING:
        return False
    if any(_of_a_kind(denying, pair[denying is yours], there) for pair in odd):
        return False
    return len(left) <= _BESIDE + (len(laid.pairs) > _SHARED)


def _bear_it(statement: Statement, left: list[Token], odd: list[tuple[Token, Token]]) -> bool:
    """What the other lacks is the act itself, or makes a kind of what is denied: "no cure for", "no red bag"."""
    met = {t.at for pair in odd for t in pair}
    heads = {at for part in statement.parts for at in part.heads}
    return any(
        t.at in heads or t.end in met or statement.words.low(t.at - 1) in ("no", "any") for t in left
    )


def _deny_twice(statement: Statement) -> bool:
    """Two denials may cancel out: "not one guest who did not cry", "nobody can deny that"; "never before" is a first."""
    lows = [statement.words.low(i) for i in range(statement.first, statement.last)]
    twice = sum(negates(low) or low.startswith("den") for low in lows) > 1
    return twice or any(a == "never" and b == "before" for a, b in pairwise(lows))


def _before_denial(statement: Statement, token: Token) -> bool:
    """The word stands before what denies: "the island which lies there has no port" says that it lies there."""
    part = statement.part_of(token.at)
    return any(
        statement.words.kinds[i] & (w.NEGATOR | w.NEGATIVE) for i in range(token.end, part.last)
    ) and not any(statement.words.kinds[i] & (w.NEGATOR | w.NEGATIVE) for i in range(part.first, token.at))


def _lows(statement: Statement) -> set[str]:
    return {statement.words.low(i) for i in range(statement.first, statement.last)}


def _of_a_kind(denying: Statement, token: Token, there: set[str]) -> bool:
    """A word before the denied one, which the other statement lacks, bears the denial: "no small feat"."""
    at = token.at - 1
    word = denying.words.low(at)
    bare = w.DETERMINER | w.PREPOSITION | w.NEGATOR | w.NEGATIVE | w.BE | w.HAVE | w.DO | w.ADVERB | w.WILL
    return (
        at > denying.first
        and denying.negated(at)
        and bool(denying.words.kinds[at] & w.WORD)
        and not denying.words.kinds[at] & bare
        and word not in there
        and word in MODIFIERS
    )


def _same_but_for_it(laid: Laid) -> bool:
    """All else of the one statement stands in the other."""
    mine, yours = laid.missing, laid.extra
    return (not mine or not yours) and (
        len(laid.pairs) > _LEFT_OVER or len(mine) + len(yours) <= _LEFT_OVER
    )


def _chief(mine: Statement, odd: list[tuple[Token, Token]]) -> tuple[Token, Token]:
    """The pair on which the denial falls: a verb's, else the first."""
    return next(((a, b) for a, b in odd if a.at in mine.part_of(a.at).heads), odd[0])


def _judgement(
    kind: Contrast, mine: Statement, yours: Statement, laid: Laid, odd: list[tuple[Token, Token]]
) -> Judgement | None:
    chief = a, b = _chief(mine, odd)
    part, other = mine.part_of(a.at), yours.part_of(b.at)
    sense = Sense.OPPOSITE if kind is Contrast.OPPOSITE else relation(a, b)
    pairs = [pair for pair in laid.pairs if pair != chief]
    match = Match(mine, part, yours, other, a, b, sense, pairs, [], laid.missing, laid.extra)
    full = not laid.missing and not laid.extra
    if part.modality is not other.modality or (part.open, part.reporting) != (other.open, other.reporting):
        return None
    if (part.open or part.reporting) and not (full and mine.words.kinds[a.at] & w.REPORTS):
        return None  # "think" and "do not think" of one thing
    if denials_differ(part, other):
        return None
    exception = all(a.name for a, _ in odd)
    if kind is Contrast.DENIAL and full:
        if not exception and (limited(match) or not told_alike(match)):
            return None
        if _turned_about(match):
            return None
    elif a.at in part.heads and b.at in other.heads:
        if not (comparable(match) and told_alike(match) and roles(match)):
            return None
    elif limited(match) or not told_alike(match) or _left_open(mine, part, a) or _left_open(yours, other, b):
        return None
    if kind is Contrast.OPPOSITE and (_other_subject(match) or _other_object(match) or _other_sort(match)):
        return None
    if not full and not _one_subject(match):
        return None
    if _only_meant(mine, part, a) or _only_meant(yours, other, b):
        return None
    if not (full or _of_one_clause(match, laid)) or _ranked_apart(mine, yours, laid):
        return None
    shown = tuple(
        " ".join(s.words.words[i].text for i in range(t.at, t.end)) for s, t in ((mine, a), (yours, b))
    )
    return Judgement(kind, match, (shown[0], shown[1]), full)


def _of_one_clause(match: Match, laid: Laid) -> bool:
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


def _turned_about(match: Match) -> bool:
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
    )


def _left_open(statement: Statement, part: Part, token: Token) -> bool:
    """Words before it leave it open: "accused of taking bribes"."""
    return left_open(statement.words, part.first, part.verb, token.at)


def _other_subject(match: Match) -> bool:
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


def _one_subject(match: Match) -> bool:
    """Both speak of one: of one pronoun, or of a word that both have."""
    part, other = match.part, match.other
    if _is_person(part) or _is_person(other):
        return part.pronoun == other.pronoun and not part.subject and not other.subject
    met = [t for pair in match.pairs for t in pair] + [match.head, match.act]
    return all(
        not p.subject or p.inherited or p.pronoun == "nobody" or any(t is s for s in p.subject for t in met)
        for p in (part, other)
    )


def _is_person(part: Part) -> bool:
    return part.pronoun in _PERSONS and not part.subject


def _other_object(match: Match) -> bool:
    """The opposite acts are done to two things: "upheld the sentence", "rejected the appeal against the sentence"."""
    sides = (match.mine, match.head, match.missing), (match.yours, match.act, match.extra)
    return any(
        act.end <= t.at and not statement.words.bits(act.end, t.at) & (w.PREPOSITION | w.MARK)
        for statement, act, left in sides
        for t in left
    )


def _other_sort(match: Match) -> bool:
    """A verb and a noun: who has disarmed has no arms."""
    mine = match.head.at in match.part.heads and not match.part.copular
    yours = match.act.at in match.other.heads and not match.other.copular
    return mine != yours and bool(match.part.heads) and bool(match.other.heads)


def _only_meant(statement: Statement, part: Part, token: Token) -> bool:
    """An infinitive that no verb of the clause carries out: "was asked to leave"."""
    return token.at not in part.heads and statement.words.low(token.at - 1) == "to"


def _ranked_apart(mine: Statement, yours: Statement, laid: Laid) -> bool:
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
