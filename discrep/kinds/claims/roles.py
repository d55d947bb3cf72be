"""Who does it and to whom: whether subject and object of two clauses stand in the same places, or have swapped them."""

from __future__ import annotations

from discrep.framing import words as w
from discrep.framing.words import Words
from discrep.kinds.claims.keys import key
from discrep.kinds.claims.matching import Match
from discrep.kinds.claims.opposites_en import CONVERSE
from discrep.kinds.claims.statements import Statement, Token
from discrep.kinds.claims.telling import acting_here


def _together(match: Match) -> bool:
    """Something of what follows the act in the clause stands with the act in the sentence too."""
    after = [b for a, b in match.pairs if a.at > match.head.at and a not in match.part.subject]
    there = {t.at for t in match.other.subject}
    return not after or any(match.other.first <= b.at < match.other.last or b.at in there for b in after)


def roles(match: Match) -> bool:
    """The subject of the clause is where the sentence has its own, or where a passive puts it."""
    part, other = match.part, match.other
    if not _together(match) or _object_apart(match):
        return False
    partner = {id(a): b for a, b in match.pairs}
    subject = [partner.get(id(t)) for t in part.subject]
    landed = [t for t in subject if t is not None]
    if other.pronoun == "nobody" and not other.subject:
        return True
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
    if not acting_here(match):
        return True  # a noun, a participle or an apposition tells the act
    if not own:
        return True
    if _other_bearer(match):
        return False
    own_landed = [t for t in own if any(t is b or t.at == b.at for b in landed)]
    if own_landed:
        return not _exchanged(match)
    # the sentence has a subject of its own that the clause does not put there
    mine_after = [partner.get(id(t)) for t in match.mine.tokens_of(part) if t.at > match.head.at]
    if any(t is b for t in own for b in mine_after):
        return part.passive != other.passive
    heads = [t for t in own if t in match.extra]
    if part.passive != other.passive:
        return True
    return not any(t.at > part.head for t in match.mine.tokens_of(part)) and not heads


def _object_apart(match: Match) -> bool:
    """One act is done to "them" or to "it", and the other to what that pronoun cannot stand for: "the flood"."""
    mine, yours = match.mine.words, match.yours.words
    for words, end, others, start in (
        (mine, match.head.end, yours, match.act.end),
        (yours, match.act.end, mine, match.head.end),
    ):
        many = _MANY.get(words.low(end))
        noun = _object(others, start) if many is not None else ""
        if noun and (noun.endswith("s") or noun in _PEOPLE) is not many:
            return True
    return False


def _object(words: Words, start: int) -> str:
    """The noun that a phrase beginning with an article ends in, "" where none begins there or it is joined to more."""
    stop = start + 1
    if not words.bits(start, stop) & w.DETERMINER:
        return ""
    while stop < len(words.words) and words.kinds[stop] & w.WORD and not words.kinds[stop] & _ENDS:
        stop += 1
    return "" if words.bits(stop, stop + 1) & w.COORDINATOR else words.low(stop - 1)


def _other_bearer(match: Match) -> bool:
    """What one subject is about only describes the other: "the suspect", "the suspect's brother", "the town below the castle"."""
    mine, yours = bearer(match.mine, match.part.subject), bearer(match.yours, match.other.subject)
    if mine is None or yours is None or match.part.inherited or match.other.inherited:
        return False
    met = {id(t) for pair in match.pairs for t in pair}
    apart = [
        t
        for s, t in ((match.mine, mine), (match.yours, yours))
        if id(t) not in met and s.words.low(t.end) in _BESIDE_WORDS
    ]
    if mine not in match.missing and yours not in match.extra and not apart:
        return False
    if mine.name or yours.name:
        return False
    partner = {id(a): b for a, b in match.pairs}
    back = {id(b): a for a, b in match.pairs}
    there, here = partner.get(id(mine)), back.get(id(yours))
    return (there is not None and there in match.other.subject) or (
        here is not None and here in match.part.subject
    )


def bearer(statement: Statement, subject: list[Token]) -> Token | None:
    """The word that a subject is about: the last before its first preposition."""
    last = None
    for token in subject:
        if last is not None and token.key in _BESIDE:
            break
        if last is not None and any(
            statement.words.kinds[i] & (w.PREPOSITION | w.MARK) for i in range(last.end, token.at)
        ):
            break
        last = token
    return last


def converse(word: str) -> bool:
    """What one party does by the act, the other does by its opposite: who buys, and who sells."""
    return word in _CONVERSE


def crossed(match: Match) -> bool:
    """A name of the one subject is no subject of the other: "A finished before B", "B finished after A"."""
    return any(
        (a.name or b.name) and a in match.part.subject and b not in match.other.subject
        for a, b in match.pairs
    )


def _exchanged(match: Match) -> bool:
    """Subject and object have changed places though both acts are told in one voice, or kept them though not."""
    part, other = match.part, match.other
    after = [b for a, b in match.pairs if part.head < a.at and a not in part.subject]
    subject = [b for a, b in match.pairs if a in part.subject]
    if not after or not subject:
        return False
    moved = any(t in other.subject for t in after) and not any(t in other.subject for t in subject)
    return moved and part.passive == other.passive


def swapped(match: Match) -> bool:
    """Two names have changed places around one act."""
    if match.missing or match.extra or match.head.key not in SWAPPABLE:
        return False
    words = match.mine.words, match.yours.words
    spans = (match.part.first, match.part.last), (match.other.first, match.other.last)
    mine_order, yours_order = (
        {s.low(i) for i in range(*span)} & _ORDER for s, span in zip(words, spans, strict=True)
    )
    if mine_order != yours_order:
        return False  # "before" and "after" change places with the names
    part, other = match.part, match.other
    names = [(a, b) for a, b in match.pairs if a.name or b.name]
    mine_first = [b for a, b in names if a in part.subject]
    mine_last = [b for a, b in names if a not in part.subject and a.at > part.head]
    if not mine_first or not mine_last or part.passive != other.passive:
        return False
    return all(b not in other.subject for b in mine_first) and any(b in other.subject for b in mine_last)


_MANY = {"them": True, "it": False}  # object pronouns, and whether they stand for several
_PEOPLE = frozenset("people children men women police staff crew family team group committee".split())
_ENDS = (
    w.PREPOSITION
    | w.COORDINATOR
    | w.SUBORDINATOR
    | w.ADVERB
    | w.DAY
    | w.NUMBER
    | w.DETERMINER
    | w.SURELY_FINITE
)
_BESIDE_WORDS = frozenset("below above behind near outside inside beneath beyond opposite".split())
_BESIDE = frozenset(map(key, _BESIDE_WORDS))
_ORDER = frozenset("before after ahead behind above below".split())
_CONVERSE = frozenset(map(key, CONVERSE.split()))
SWAPPABLE = frozenset(
    key(x)
    for x in "lead beat defeat kill shoot attack accuse sue buy acquire sell invade bomb fire strike hit arrest overtake succeed replace back support oppose criticise pay lend finish recognise murder stab divorce blame warn threaten".split()
)
