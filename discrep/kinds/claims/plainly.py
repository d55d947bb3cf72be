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
from discrep.kinds.claims.plain_sides import (
    of_one_clause,
    one_subject,
    other_object,
    other_sort,
    other_subject,
    ranked_apart,
    turned_about,
)
from discrep.kinds.claims.plain_words import Laid, lay, one_meaning
from discrep.kinds.claims.polarity import negates
from discrep.kinds.claims.reading import left_open
from discrep.kinds.claims.roles import roles
from discrep.kinds.claims.senses import Sense
from discrep.kinds.claims.statements import Part, Statement, Token
from discrep.kinds.claims.telling import comparable, counts_some, denials_differ, told_alike
from discrep.model import Tense

Pairs = list[tuple[Token, Token]]

_SHARED = 2  # words that both have
_COVERED = 0.6  # share of the shorter statement's words
_BRIEF = 6  # words of a statement in which two shared words are most of it
_LONG = 10  # words of a statement that shares more than two with the other where it is about the same
_BESIDE = 1  # words of the one that may have no like, where it denies
_LEFT_OVER = 2  # the same, where only the other has such words
# verbs that only lead to what is said: "caused no injuries", "went unnoticed"
_SUPPORT = frozenset(
    key(x)
    for x in "cause report leave learn suffer show contain describe find consider deem come become remain go stay feel hold keep run call make take get give".split()
)
# verbs by whose infinitive the act was done, as far as a lone statement goes
_CARRIED_OUT = frozenset(
    "agreed agrees decided chose managed began started continued went helped learned able".split()
)
_DENYING = frozenset("deny denies denied denying denial".split())
_EXCEPTING = frozenset(("except", "but"))


def plainly(mine: Statement, yours: Statement) -> Judgement | None:
    """The contrast of two lone statements, None where there is none or it is not sure."""
    laid = lay(mine, yours)
    short = min(sum(t.key not in _SUPPORT for t in s.tokens) for s in (mine, yours))
    met = len(laid.pairs) + len(laid.opposite)
    if met < max(_SHARED if short <= _BRIEF else _SHARED + 1, _COVERED * short):
        return None
    if met == _SHARED and max(len(mine.tokens), len(yours.tokens)) > _LONG:
        return None
    odd = [(a, b) for a, b in laid.pairs if mine.negated(a.at) != yours.negated(b.at)]
    if odd and not laid.full and not one_meaning(mine, (chief := _chief(mine, odd))[0], yours, chief[1]):
        return None
    if odd and not laid.opposite and _denied_whole(mine, yours, laid, odd):
        return _judgement(Contrast.DENIAL, mine, yours, laid, odd)
    if not odd and len(laid.opposite) == 1 and _same_but_for_it(laid):
        a, b = laid.opposite[0]
        if mine.negated(a.at) == yours.negated(b.at):
            return _judgement(Contrast.OPPOSITE, mine, yours, laid, [(a, b)])
    return None


def _denied_whole(mine: Statement, yours: Statement, laid: Laid, odd: Pairs) -> bool:
    """One statement denies all the odd words, and nothing that the other does not speak of."""
    by_mine = {mine.negated(a.at) for a, _ in odd}
    if len(by_mine) != 1:
        return False  # each denies what the other says: "all but the cook left", "the cook did not leave"
    if any(mine.negated(a.at) and yours.negated(b.at) for a, b in laid.pairs):
        return False  # both deny a part of it: "in Boston rather than in Rome", "not in Rome"
    mine_denies = by_mine == {True}
    denying, other = (mine, yours) if mine_denies else (yours, mine)
    left, beside = (laid.missing, laid.extra) if mine_denies else (laid.extra, laid.missing)
    there = _lows(other)
    if _deny_twice(denying) or any(_of_a_kind(denying, pair[not mine_denies], there) for pair in odd):
        return False
    if all(a.name or a.number or a.when for a, _ in odd) and not (there | _lows(denying)) & _EXCEPTING:
        return False
    left, beside = ([t for t in side if t.key not in _SUPPORT] for side in (left, beside))
    denied = [t for t in left if denying.negated(t.at) and not _before_denial(denying, t)]
    if len(denying.tokens) > len(other.tokens):  # the short one says less of what the long one denies
        if beside and (denied or len(beside) > _BESIDE or any(map(_telling, beside))):
            return False
        if any(t.name or t.number for t in denied) or _bear_it(denying, denied, odd):
            return False
        left = denied
    elif denied or any(map(_telling, left)):
        return False
    return len(left) <= _BESIDE + (len(laid.pairs) > _SHARED)


def _telling(token: Token) -> bool:
    """A name, a figure or a time tells one thing from another."""
    return token.name or token.number or token.when


def _bear_it(statement: Statement, left: list[Token], odd: Pairs) -> bool:
    """What the other lacks is the act itself, or makes a kind of what is denied: "no cure for", "no red bag"."""
    met = {t.at for pair in odd for t in pair}
    heads = {at for part in statement.parts for at in part.heads}
    return any(t.at in heads or t.end in met or statement.words.low(t.at - 1) in ("no", "any") for t in left)


def _deny_twice(statement: Statement) -> bool:
    """What it denies is denied again, or of another: "not one guest who did not cry", "never before", "unlike copper"."""
    lows = [statement.words.low(i) for i in range(statement.first, statement.last)]
    denials = sum((negates(low) and low != "nor") or low in _DENYING for low in lows)
    return denials > 1 or "unlike" in lows or ("never", "before") in pairwise(lows)


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
    mine, yours = ([t for t in side if t.key not in _SUPPORT] for side in (laid.missing, laid.extra))
    return (not mine or not yours) and (len(laid.pairs) > _LEFT_OVER or len(mine) + len(yours) <= _LEFT_OVER)


def _chief(mine: Statement, odd: Pairs) -> tuple[Token, Token]:
    """The pair on which the denial falls: a verb's, else the first."""
    return next(((a, b) for a, b in odd if a.at in mine.part_of(a.at).heads), odd[0])


def _judgement(kind: Contrast, mine: Statement, yours: Statement, laid: Laid, odd: Pairs) -> Judgement | None:
    """The contrast by the odd words, None where the clauses they stand in may both be so."""
    chief = a, b = _chief(mine, odd)
    sense = Sense.OPPOSITE if kind is Contrast.OPPOSITE else relation(a, b)
    pairs = [pair for pair in laid.pairs if pair != chief]
    match = Match(
        mine, mine.part_of(a.at), yours, yours.part_of(b.at), a, b, sense, pairs, [], laid.missing, laid.extra
    )
    exception = all(a.name for a, _ in odd)  # "everyone except Tom": the limit is what differs
    if not _told_as_so(match, laid.full) or not _of_one_scope(match, laid.full, exception):
        return None
    if kind is Contrast.OPPOSITE and (other_subject(match) or other_object(match) or other_sort(match)):
        return None
    if not laid.full and not (one_subject(match) and of_one_clause(match, laid)):
        return None
    if ranked_apart(mine, yours, laid):
        return None
    shown = tuple(
        " ".join(s.words.words[i].text for i in range(t.at, t.end)) for s, t in ((mine, a), (yours, b))
    )
    return Judgement(kind, match, (shown[0], shown[1]), laid.full)


def _told_as_so(match: Match, full: bool) -> bool:
    """Both clauses are asserted in one way: neither asked for, believed nor denied by one whom the other leaves out."""
    part, other = match.part, match.other
    mine = part.open and not _unable(match.mine, part, match.head)
    yours = other.open and not _unable(match.yours, other, match.act)
    if part.modality is not other.modality or mine != yours or part.reporting != other.reporting:
        return False
    if (mine or part.reporting) and not (full and match.mine.words.kinds[match.head.at] & w.REPORTS):
        return False  # but "think" and "do not think" of one thing
    if _only_meant(match.mine, part, match.head) or _only_meant(match.yours, other, match.act):
        return False
    return not denials_differ(part, other)


def _of_one_scope(match: Match, full: bool, exception: bool) -> bool:
    """Neither counts only some, nor limits what it denies, nor turns the parties about."""
    part, other = match.part, match.other
    if full:
        return (exception or (not limited(match) and _alike(match))) and not turned_about(match)
    if not _alike(match):
        return False
    if match.head.at in part.heads and match.act.at in other.heads:
        return comparable(match) and roles(match)
    sides = (match.mine, part, match.head), (match.yours, other, match.act)
    return not limited(match) and not any(_left_open(*side) for side in sides)


def _alike(match: Match) -> bool:
    """Neither counts only some; two opposites may be told with and without their time."""
    if match.sense is not Sense.OPPOSITE:
        return told_alike(match)
    sides = (match.mine, match.part), (match.yours, match.other)
    full = not match.missing and not match.extra
    if not full and (match.part.tense is Tense.BACKGROUND) != (match.other.tense is Tense.BACKGROUND):
        return False
    return not any(counts_some(*side) for side in sides)


def _left_open(statement: Statement, part: Part, token: Token) -> bool:
    """Words before it leave it open: "accused of taking bribes"."""
    return left_open(statement.words, part.first, part.verb, token.at)


def _unable(statement: Statement, part: Part, token: Token) -> bool:
    """What one could not do one did not."""
    able = any(statement.words.low(i) in ("can", "could") for i in range(part.first, token.at))
    return able and statement.negated(token.at)


def _only_meant(statement: Statement, part: Part, token: Token) -> bool:
    """An infinitive that no verb of the clause carries out: "was asked to leave"."""
    words = statement.words
    carried = words.low(token.at - 2) in _CARRIED_OUT
    return token.at not in part.heads and words.low(token.at - 1) == "to" and not carried
