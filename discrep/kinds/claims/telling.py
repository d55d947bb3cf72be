"""Whether two clauses tell of one thing in one way: asserted, of the same scope, by the same sort of words."""

from __future__ import annotations

from discrep.framing import words as w
from discrep.framing.words import Words
from discrep.kinds.claims.denying_en import NEGATING_OBJECT, SCOPES
from discrep.kinds.claims.keys import key
from discrep.kinds.claims.light_en import MODIFIERS
from discrep.kinds.claims.limits import limited
from discrep.kinds.claims.matching import Match, heads_of
from discrep.kinds.claims.reading import left_open
from discrep.kinds.claims.senses import Sense
from discrep.kinds.claims.stance_en import TIMES
from discrep.kinds.claims.statements import Part, Statement, Token
from discrep.model import Tense

_SOME = frozenset("some several many most few half part partly partially".split())
_SURVIVE = key("survive")
_ARTICLES = frozenset(("a", "an"))
_AVERTING = frozenset(map(key, NEGATING_OBJECT))
_FIRST_PERSON = frozenset("i we you my our us me".split())
_ONE_OF_SEVERAL = frozenset("first second third initial earlier previous original improved revised".split())
_KINDS = MODIFIERS | frozenset("second third fourth fifth opening final other upper lower".split())


def comparable(match: Match) -> bool:
    a, b = match.part, match.other
    if a.open or b.open or a.modality != b.modality or b.reporting:
        return False
    if _left_open(match.yours, b, match.act) or denials_differ(a, b):
        return False
    if _other_kind(match):
        return False
    if not _told(match):
        return False
    if a.copular and b.copular and {a.tense, b.tense} == {Tense.PAST, Tense.PRESENT}:
        return False
    if limited(match) or _survived_by(match.part, match.head) or _survived_by(match.other, match.act):
        return False
    return not (_first_person(match.mine, a) or _first_person(match.yours, b))


def _survived_by(part: Part, act: Token) -> bool:
    """Who "is survived by" somebody is dead."""
    return part.passive and act.key == _SURVIVE


def _left_open(statement: Statement, part: Part, act: Token) -> bool:
    """A word before the act leaves its truth open: "accused of taking"."""
    return left_open(statement.words, part.first, part.verb, act.at)


def denials_differ(a: Part, b: Part) -> bool:
    """One side only tells that somebody denies it: that is news of its own."""
    if not a.denial and not b.denial:
        return False
    mine = a.speech.speaker if a.speech else ""
    yours = b.speech.speaker if b.speech else ""
    return mine.lower() != yours.lower()


def _told(match: Match) -> bool:
    """The sentence tells the act, not a thing of the same name: by its verb, by a noun with what it is of, or beside its bearer."""
    a, b, words = match.part, match.other, match.yours.words
    if acting_here(match):
        return True
    before = words.low(match.act.at - 1)
    if match.sense is Sense.OPPOSITE and not (a.copular and b.copular):
        return False
    kind = words.kinds[match.act.end - 1]
    if a.copular and not kind & (w.PAST | w.PARTICIPLE):
        return _beside_bearer(match)
    if match.modality_planned or before == "to":
        return False
    if before == "no" or (match.yours.negated(match.act.at) and _averted(match)):
        return True
    if kind & (w.PAST | w.PARTICIPLE | w.ING) and before not in (
        "the",
        "a",
        "an",
        "his",
        "her",
        "its",
        "their",
    ):
        return True
    return not match.yours.negated(match.act.at) and _of_argument(match)


def acting_here(match: Match) -> bool:
    """The act is one that a verb of its clause turns on."""
    words, at = match.yours.words, match.act.at
    if not match.other.copular and at > match.yours.first and words.kinds[at - 1] & w.DETERMINER:
        return False
    return any(t.at == at for t in heads_of(match.yours, match.other))


def _averted(match: Match) -> bool:
    """A noun tells the act that did not come: "avoided relegation"."""
    words, at = match.yours.words, match.act.at
    before = at - 2 if words.kinds[at - 1] & w.DETERMINER else at - 1
    return key(words.low(before)) in _AVERTING


def _of_argument(match: Match) -> bool:
    """A noun tells the act where one of the clause's words depends on it: "the assassination of", "the bank's collapse"."""
    words, at = match.yours.words, match.act.at
    landed = [b for _, b in match.pairs]
    if words.low(match.act.end) in ("of", "by") and any(
        match.act.end < b.at <= match.act.end + 5 for b in landed
    ):
        return True
    return words.words[at - 1].low.endswith(("'s", "s'", "’s")) and any(b.at == at - 1 for b in landed)


def _beside_bearer(match: Match) -> bool:
    """What "be" says stands beside its bearer: "Balan, the founder of", "the harmless algae"."""
    words, at = match.yours.words, match.act.at
    subject = [b for a, b in match.pairs if a in match.part.subject]
    if any(b.at == match.act.end for b in subject):
        return True
    start = at - 1
    while start > match.yours.first and (
        words.kinds[start] & w.DETERMINER
        or words.low(start) in MODIFIERS
        or words.low(start) in ("co", "then", "now")
    ):
        start -= 1
    if words.kinds[start] & (w.COMMA | w.BREAK) and any(
        b.end >= start - 1 and b.end <= start for b in subject
    ):
        return True
    return words.kinds[start] & w.BE > 0 or words.low(start) in (
        "remains",
        "remained",
        "stays",
        "became",
        "as-is",
    )


def _other_kind(match: Match) -> bool:
    """Two like things of different kinds: "the new strain", "the old strain"; "a first bid", "an improved bid"."""
    words, others = match.mine.words, match.yours.words
    for a, b in match.pairs:
        if (
            match.sense is Sense.OPPOSITE
            and not a.name
            and _indefinite(words, a.at)
            and _indefinite(others, b.at)
        ):
            if (
                words.low(a.at - 1) != others.low(b.at - 1)
                and {words.low(a.at - 1), others.low(b.at - 1)} - _ARTICLES
            ):
                return True
        mine, yours = words.low(a.at - 1), others.low(b.at - 1)
        if mine != yours and mine in _KINDS and yours in _KINDS and not a.name:
            return True
        if match.sense is Sense.OPPOSITE and (mine in _ONE_OF_SEVERAL) != (yours in _ONE_OF_SEVERAL):
            return True  # "a first offer", "the offer"
    return False


def _indefinite(words: Words, at: int) -> bool:
    """The noun stands behind "a", with up to two words between."""
    return any(words.low(i) in _ARTICLES for i in range(at - 1, max(at - 4, -1), -1))


def _first_person(statement: Statement, part: Part) -> bool:
    return any(
        statement.words.words[i].low in _FIRST_PERSON for i in range(part.first, max(part.verb, part.first))
    )


def told_alike(match: Match) -> bool:
    """Neither side counts only some, unless the other denies it of all; the more general act is the denied one."""
    denied = match.mine.negated(match.head.at), match.yours.negated(match.act.at)
    if match.part.duty != match.other.duty:
        return False
    able = _able(match.mine, match.part), _able(match.yours, match.other)
    if able[0] != able[1] and not (denied[0] and able[0]) and not (denied[1] and able[1]):
        return False
    some = counts_some(match.mine, match.part), counts_some(match.yours, match.other)
    if "many" in match.part.partial | match.other.partial:
        some = False, False
    if match.sense is Sense.OPPOSITE:
        if any(denied) or any(some) or _timed(match.mine, match.part) != _timed(match.yours, match.other):
            return False
        return (match.part.tense is Tense.BACKGROUND) == (match.other.tense is Tense.BACKGROUND)
    if denied[0] and _of_all(match.yours, match.other):
        some = False, some[1]
    if denied[1] and _of_all(match.mine, match.part):
        some = some[0], False
    if denied[0] and (some[0] or match.sense is Sense.NARROWER):
        return False
    return not (denied[1] and (some[1] or match.sense is Sense.WIDER))


def _of_all(statement: Statement, part: Part) -> bool:
    """The clause speaks of all: whatever is denied of one contradicts it."""
    return any(statement.words.low(i) in SCOPES["all"] for i in range(part.first, part.last))


def counts_some(statement: Statement, part: Part) -> bool:
    """The clause speaks of some only: "several members", not "as many as"."""
    words = statement.words
    if any(
        words.low(i) == "one"
        and words.low(i - 1) not in ("not", "no")
        and (words.low(i + 1) == "of" or i == part.first)
        for i in range(part.first, part.last)
    ):
        return True
    return any(
        words.low(i) in _SOME
        and words.low(i + 1) not in ("as", "time")
        and words.low(i - 1) not in ("how", "so", "at", "the")
        for i in range(part.first, part.last)
    )


def _timed(statement: Statement, part: Part) -> bool:
    """The clause only gives the time of another: "five months after he left"."""
    words = statement.words
    return any(words.low(i) in TIMES for i in range(part.first, max(part.verb, part.first)))


def _able(statement: Statement, part: Part) -> bool:
    stop = part.head if part.head > part.first else part.last
    return any(
        statement.words.words[i].low in ("can", "cannot", "can't", "could", "couldn't", "able", "unable")
        for i in range(part.first, stop)
    )
