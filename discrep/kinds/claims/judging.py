"""Whether two clauses that were laid on each other exclude each other, and by which words."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum
from itertools import pairwise
from typing import NamedTuple

from discrep.framing import words as w
from discrep.kinds.claims import acts_en as acts
from discrep.kinds.claims.keys import Sense, key, soft
from discrep.kinds.claims.matching import Match, by_agent, heads_of, relation
from discrep.kinds.claims.reading import Part, Statement, Token, left_open
from discrep.kinds.claims.rivals import other_agent, other_cause
from discrep.model import Tense

_OTHERS = frozenset("other others another else elsewhere".split())
_SOME = frozenset("some several many most few half part partly partially".split())
_FIRST_PERSON = frozenset("i we you my our us me".split())


class Contrast(Enum):
    """By what two claims exclude each other."""

    DENIAL = "one denies what the other says"
    OPPOSITE = "the words exclude each other"
    ROLES = "who did it and to whom are swapped"
    AGENT = "one act is given to two agents"
    CAUSE = "one harm is given two causes"
    NONE = "nothing"


class Judgement(NamedTuple):
    contrast: Contrast
    match: Match
    words: tuple[str, str]  # the words that exclude each other
    full: bool  # every word of either clause has met its like


def judge(match: Match) -> Judgement | None:
    """The contrast of two clauses, None where there is none or it is not sure."""
    if not _comparable(match):
        return None
    if match.bare is False and not _anchored(match):
        return None
    head_odd = match.odd
    if head_odd and (not match.opposite or match.sense is Sense.OPPOSITE):
        kind = Contrast.OPPOSITE if match.sense is Sense.OPPOSITE else Contrast.DENIAL
        if not (_told_alike(match) and _roles(match) and _covered(match, kind)):
            return None
        return _judgement(kind, match, match.head, match.act)
    if not head_odd and match.sense is not Sense.OPPOSITE:
        inner = _inner(match)
        if inner and _told_alike(match) and _roles(match):
            kind, a, b = inner
            if _covered(match, kind, a):
                return _judgement(kind, match, a, b)
        if not match.opposite and _swapped(match):
            return _judgement(Contrast.ROLES, match, match.head, match.act)
        if rival := other_agent(match):
            return _judgement(Contrast.AGENT, match, *rival)
        if rival := other_cause(match):
            return _judgement(Contrast.CAUSE, match, *rival)
    return None


def agrees(match: Match, *, loosely: bool = False) -> bool:
    """The sentence says what the clause says; loosely, if all but its day."""
    return (
        not match.odd
        and match.sense is not Sense.OPPOSITE
        and not [t for t in match.missing if not (loosely and t.when)]
        and not match.opposite
        and not match.other.open
        and _inner(match) is None
        and _roles(match)
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


def _comparable(match: Match) -> bool:
    a, b = match.part, match.other
    if a.open or b.open or a.modality != b.modality or b.reporting:
        return False
    if _left_open(match.yours, b, match.act) or _denials_differ(a, b):
        return False
    if _other_kind(match):
        return False
    if not _told(match):
        return False
    if a.copular and b.copular and {a.tense, b.tense} == {Tense.PAST, Tense.PRESENT}:
        return False
    mine, yours = _loose(match.mine, a), _loose(match.yours, b)
    if not (a.partial <= yours and b.partial <= mine):
        return False
    if (mine & _OTHERS) != (yours & _OTHERS) or (
        ("only" in mine) != ("only" in yours)
        and not (match.head.key.startswith("only") or match.act.key.startswith("only"))
    ):
        return False
    for words in (mine, yours):
        if words & {"except", "unless", "until"}:
            return False
    if _restricted(match):
        return False
    return not (_first_person(match.mine, a) or _first_person(match.yours, b))


def _left_open(statement: Statement, part: Part, act: Token) -> bool:
    """A word before the act leaves its truth open: "accused of taking"."""
    return left_open(statement.words, part.first, part.verb, act.at)


def _denials_differ(a: Part, b: Part) -> bool:
    """One side only tells that somebody denies it: that is news of its own."""
    if not a.denial and not b.denial:
        return False
    mine = a.speech.speaker if a.speech else ""
    yours = b.speech.speaker if b.speech else ""
    return mine.lower() != yours.lower()


def _told(match: Match) -> bool:
    """The sentence tells the act, not a thing of the same name: by its verb, by a noun with what it is of, or beside its bearer."""
    a, b, words = match.part, match.other, match.yours.words
    if _acting_here(match):
        return True
    before = words.low(match.act.at - 1)
    if match.sense is Sense.OPPOSITE and not (a.copular and b.copular):
        return False
    kind = words.kinds[match.act.end - 1]
    if a.copular and not kind & (w.PAST | w.PARTICIPLE):
        return _beside_bearer(match)
    if match.modality_planned or before == "to":
        return False
    if before == "no":
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


def _acting_here(match: Match) -> bool:
    """The act is one that a verb of its clause turns on."""
    words, at = match.yours.words, match.act.at
    if not match.other.copular and at > match.yours.first and words.kinds[at - 1] & w.DETERMINER:
        return False
    return any(t.at == at for t in heads_of(match.yours, match.other))


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
        or words.low(start) in acts.MODIFIERS
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


_KINDS = acts.MODIFIERS | frozenset("second third fourth fifth opening final other upper lower".split())


def _other_kind(match: Match) -> bool:
    """Two like things of different kinds: "the new strain", "the old strain"."""
    words, others = match.mine.words, match.yours.words
    for a, b in match.pairs:
        mine, yours = words.low(a.at - 1), others.low(b.at - 1)
        if mine != yours and mine in _KINDS and yours in _KINDS and not a.name:
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
        if (acts.RESTRICTING | {"since"}) & set(lows) - _loose(*other):
            return True
        if any(
            a in ("that", "this", "the") and b in ("time", "stage", "point", "moment", "respect", "way")
            for a, b in pairwise(lows)
        ):
            return True
    return False


def _loose(statement: Statement, part: Part) -> set[str]:
    return {statement.words.words[i].low for i in range(part.first, part.last)}


def _first_person(statement: Statement, part: Part) -> bool:
    return any(
        statement.words.words[i].low in _FIRST_PERSON for i in range(part.first, max(part.verb, part.first))
    )


def _told_alike(match: Match) -> bool:
    """Neither side counts only some, unless the other denies it of all; the more general act is the denied one."""
    denied = match.mine.negated(match.head.at), match.yours.negated(match.act.at)
    able = _able(match.mine, match.part), _able(match.yours, match.other)
    if able[0] != able[1] and not (denied[0] and able[0]) and not (denied[1] and able[1]):
        return False
    some = _counts_some(match.mine, match.part), _counts_some(match.yours, match.other)
    if match.sense is Sense.OPPOSITE:
        if any(denied) or any(some) or _timed(match.mine, match.part) != _timed(match.yours, match.other):
            return False
        return (match.part.tense is Tense.BACKGROUND) == (match.other.tense is Tense.BACKGROUND)
    if denied[0] and (some[0] or match.sense is Sense.NARROWER):
        return False
    return not (denied[1] and (some[1] or match.sense is Sense.WIDER))


def _counts_some(statement: Statement, part: Part) -> bool:
    """The clause speaks of some only: "several members", not "as many as"."""
    words = statement.words
    return any(
        words.low(i) in _SOME and words.low(i + 1) != "as" and words.low(i - 1) not in ("how", "so", "at")
        for i in range(part.first, part.last)
    )


def _timed(statement: Statement, part: Part) -> bool:
    """The clause only gives the time of another: "five months after he left"."""
    words = statement.words
    return any(words.low(i) in acts.TIMES for i in range(part.first, max(part.verb, part.first)))


def _anchored(match: Match) -> bool:
    """In an article, a claim is known again by two words at least, one beside the act."""
    strong = sum(1.0 if a.name or b.name or a.number else 0.6 for a, b in match.pairs)
    if strong < ARTICLE_ANCHORS:
        return False
    if match.sense is Sense.OPPOSITE and any(t.number or t.when for t in match.extra):
        return False
    return len(match.pairs) > 1


ARTICLE_ANCHORS = 1.6


def _able(statement: Statement, part: Part) -> bool:
    stop = part.head if part.head > part.first else part.last
    return any(
        statement.words.words[i].low in ("can", "cannot", "can't", "could", "couldn't", "able", "unable")
        for i in range(part.first, stop)
    )


def _covered(match: Match, kind: Contrast, contrast: Token | None = None) -> bool:
    """What is denied holds nothing that the other side does not speak of; opposites meet in everything else."""
    named = [t for t in match.missing if t.name or t.number or t.when]
    if named:
        return False
    anchors = [(a, b) for a, b in match.pairs if a is not contrast]
    strong = sum(1.0 if a.name or b.name or a.number else 0.6 for a, b in anchors) + 0.2 * _beside(match)
    if strong < 1.0:
        return False
    if match.head.key in _LIGHT_ACTS and not any(a.at > match.head.at for a, _ in match.pairs):
        return False
    mine_denied = match.mine.negated(match.head.at)
    if kind is Contrast.DENIAL and not mine_denied and contrast is None:
        # the sentence denies: what it names beyond the clause may be all that it denies
        beyond = [t for t in match.extra if t.at > match.act.at]
        if any((t.name or t.number or t.when) and not _belongs(match, t) for t in beyond) or len(beyond) > 3:
            return False
        return len(match.missing) <= (len(anchors) >= 4)
    a, b = (
        (match.head, match.act)
        if contrast is None
        else (contrast, dict(match.opposite).get(contrast, match.act))
    )
    if kind is Contrast.OPPOSITE and soft(a.key, b.key) and (match.extra or match.missing):
        return False
    return not match.missing


_LIGHT_ACTS = frozenset(key(x) for x in acts.LIGHT_ACTS)


def _beside(match: Match) -> int:
    """How many words of the two sentences meet outside the clauses."""
    near = {t.at for t in match.mine.tokens_of(match.part)}
    there = {b.at for _, b in match.pairs}
    rest = [t for t in match.mine.tokens if t.at not in near]
    pool = [t for t in match.yours.tokens if t.at not in there and t.at != match.act.at]
    return sum(any(relation(t, o) is Sense.SAME for o in pool) for t in rest)


def _belongs(match: Match, token: Token) -> bool:
    """The word only describes a noun that both clauses have: "the ceremony in Uppsala"; a weekday may be left out."""
    words = match.yours.words
    if token.when and not token.number and words.low(token.at - 1) == "on":
        return True
    i = token.at - 1
    while i > match.act.at and (
        words.kinds[i] & (w.DETERMINER | w.CAPITAL) or words.low(i) in acts.MODIFIERS
    ):
        i -= 1
    if words.low(i) not in ("in", "of", "at", "off", "near", "for", "by", "with", "from", "between"):
        return False
    return any(b.end == i and not b.name for _, b in match.pairs)


def _together(match: Match) -> bool:
    """Something of what follows the act in the clause stands with the act in the sentence too."""
    after = [b for a, b in match.pairs if a.at > match.head.at and a not in match.part.subject]
    there = {t.at for t in match.other.subject}
    return not after or any(match.other.first <= b.at < match.other.last or b.at in there for b in after)


def _roles(match: Match) -> bool:
    """The subject of the clause is where the sentence has its own, or where a passive puts it."""
    part, other = match.part, match.other
    if not _together(match):
        return False
    partner = {id(a): b for a, b in match.pairs}
    subject = [partner.get(id(t)) for t in part.subject]
    landed = [t for t in subject if t is not None]
    if part.pronoun not in ("there", "nobody") and not landed:
        # two statements of one pronoun are of one person, as far as a reader can tell
        return (
            match.bare
            and part.pronoun != ""
            and part.pronoun == other.pronoun
            and not part.subject
            and not other.subject
        )
    if part.pronoun in ("there", "nobody"):
        return True
    own = other.subject
    if not _acting_here(match):
        return True  # a noun, a participle or an apposition tells the act
    if not own:
        return True
    own_landed = [t for t in own if any(t is b or t.at == b.at for b in landed)]
    if own_landed:
        return not _exchanged(match)
    # the sentence has a subject of its own that the clause does not put there
    mine_after = [partner.get(id(t)) for t in match.mine.tokens_of(part) if t.at > match.head.at]
    if any(t is b for t in own for b in mine_after):
        return part.passive != other.passive
    heads = [t for t in own if t in match.extra]
    if part.passive != other.passive:
        return not part.passive or not heads or True
    return not any(t.at > part.head for t in match.mine.tokens_of(part)) and not heads


def _exchanged(match: Match) -> bool:
    """Subject and object have changed places though both acts are told in one voice, or kept them though not."""
    part, other = match.part, match.other
    after = [b for a, b in match.pairs if part.head < a.at and (True) and a not in part.subject]
    subject = [b for a, b in match.pairs if a in part.subject]
    if not after or not subject:
        return False
    moved = any(t in other.subject for t in after) and not any(t in other.subject for t in subject)
    return moved and part.passive == other.passive


def _inner(match: Match) -> tuple[Contrast, Token, Token] | None:
    """The words after the act that exclude each other: "not guilty" and "guilty", "north" and "south"."""
    if len(match.opposite) == 1:
        a, b = match.opposite[0]
        if match.mine.negated(a.at) == match.yours.negated(b.at):
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


_NEAR = 4


def _swapped(match: Match) -> bool:
    """Two names have changed places around one act."""
    if match.missing or match.extra or match.head.key not in _acting():
        return False
    part, other = match.part, match.other
    names = [(a, b) for a, b in match.pairs if a.name or b.name]
    mine_first = [b for a, b in names if a in part.subject]
    mine_last = [b for a, b in names if a not in part.subject and a.at > part.head]
    if not mine_first or not mine_last or part.passive != other.passive:
        return False
    return all(b not in other.subject for b in mine_first) and any(b in other.subject for b in mine_last)


def _acting() -> frozenset[str]:
    return _ACTING


_ACTING = frozenset(
    key(x)
    for x in "beat defeat kill shoot attack accuse sue buy acquire sell invade bomb fire strike hit arrest overtake succeed replace back support oppose criticise pay lend finish recognise murder stab divorce blame warn threaten".split()
)


def evidence(match: Match) -> Iterator[str]:
    """The words in which the two clauses meet, for the report."""
    seen: set[str] = set()
    for token, _ in match.pairs:
        words = match.mine.words
        shown = " ".join(words.words[i].text for i in range(token.at, token.end))
        if shown not in seen:
            seen.add(shown)
            yield shown


__all__ = ["Contrast", "Judgement", "acts", "agrees", "by_agent", "evidence", "judge"]
