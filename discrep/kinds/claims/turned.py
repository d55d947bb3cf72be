"""What a statement turns round of what its article says: a word become its opposite or another of its kind, a denial more or less.

A statement is given with the article it is about, so that the two need not be shown to be of one story; but what it
says instead must stand nowhere in the article.
"""

from __future__ import annotations

from functools import lru_cache

from discrep.kinds.claims.contrasts import Contrast, Judgement
from discrep.kinds.claims.exclusive_en import EXCLUSIVE
from discrep.kinds.claims.keys import key
from discrep.kinds.claims.limits import limited
from discrep.kinds.claims.matching import Match, akin, exempt, heads_of, lay, relation
from discrep.kinds.claims.roles import converse
from discrep.kinds.claims.senses import Sense, sense
from discrep.kinds.claims.sheets import Sheet
from discrep.kinds.claims.stance_en import OPEN, OPEN_ACTS
from discrep.kinds.claims.statements import Part, Statement, Token
from discrep.kinds.claims.telling import told_alike
from discrep.model import Voice

ENOUGH = 1.2  # weight of the words that meet around what was turned: two words, or a name and one
SURE = 1.8  # the same, where a noun tells what the statement denies
_PRONOUNS = frozenset("he she it they".split())
_NEAR = 4  # words within which the next word of content makes the place of one
_OPENING = frozenset(map(key, OPEN_ACTS))
_AGREEING = (Sense.SAME, Sense.NARROWER, Sense.WIDER)


def turned(mine: Statement, article: Sheet, m: int) -> Judgement | None:
    """What the statement `mine` turns round of the article's sentence `m`."""
    yours = article.statement(m)
    if yours is None or yours.voice is Voice.HEADLINE:
        return None
    for part in mine.parts:
        for token in mine.tokens_of(part):
            if not token.plain:
                continue
            ranked = token.key in kinds()
            for other in yours.tokens if ranked else [other for other, _ in akin(token, yours)]:
                if other.plain and (found := _turn(mine, part, token, yours, other, article)):
                    return found
    return None


def _turn(
    mine: Statement, part: Part, token: Token, yours: Statement, other: Token, article: Sheet
) -> Judgement | None:
    how = sense(token.key, other.key)
    opposite = how is Sense.OPPOSITE or excluded(token.key, other.key)
    denied = mine.negated(token.at), yours.negated(other.at)
    if denied[0] or denied[1] if opposite else (how is not Sense.SAME or denied[0] == denied[1]):
        return None
    match = Match(mine, part, yours, yours.part_of(other.at), token, other, how)
    if match.part.modality != match.other.modality and not (opposite and not _acting(match)):
        return None
    if _open_words(mine, part) != _open_words(yours, match.other) and (_acting(match) or not opposite):
        return None
    lay(match)
    match.missing = [t for t in match.missing if not _known(mine, t, article.roots)]
    kind = Contrast.OPPOSITE if opposite else Contrast.DENIAL
    if limited(match) or not _placed(match, kind) or _said(match, kind, article):
        return None
    shown = (_shown(mine, token), _shown(yours, other))
    return Judgement(kind, match, shown, not match.missing and not match.extra)


def _open_words(statement: Statement, part: Part) -> frozenset[str]:
    """By which words the clause leaves open what it says; two that do so alike may still differ."""
    if not part.open:
        return frozenset()
    lows = [statement.words.low(i) for i in range(part.first, part.last)]
    return frozenset(low for low in lows if low in OPEN or key(low) in _OPENING) or frozenset(("?",))


def _shown(statement: Statement, token: Token) -> str:
    return " ".join(statement.words.words[i].text for i in range(token.at, token.end))


def _placed(match: Match, kind: Contrast) -> bool:
    """The two words stand in one place: their clauses turn on them and meet otherwise, or their neighbours meet."""
    head = match.head
    if match.opposite and kind is Contrast.DENIAL:
        return False
    if any(t.name or t.number for t in match.missing) or len(match.missing) > 1 + len(match.pairs) // 2:
        return False
    weight = sum(_weight(a, b) for a, b in match.pairs)
    if _acting(match):
        return told_alike(match) and _same_object(match) and _same_bearer(match, kind, weight)
    if head.at in match.part.heads:
        return kind is Contrast.DENIAL and weight >= SURE and not match.act.when
    if kind is Contrast.DENIAL or any(t.at == match.act.at for t in heads_of(match.yours, match.other)):
        return False
    return weight >= ENOUGH and not head.when and head.key not in _times() and _beside(match)


def _weight(a: Token, b: Token) -> float:
    return 1.0 if a.name or b.name or a.number else 0.2 if exempt(a) else 0.6


def _same_bearer(match: Match, kind: Contrast, weight: float) -> bool:
    """The two acts are of one bearer: their subjects meet, or the one's is what the other's passive has for an object."""
    part, other = match.part, match.other
    if _same_subject(match):
        return weight + 0.6 >= ENOUGH
    if converse(match.head.key):
        return False
    if part.passive != other.passive:
        return weight >= ENOUGH and any((a in part.subject) != (b in other.subject) for a, b in match.pairs)
    after = [a for a, b in match.pairs if a.at > match.head.at and b.at > match.act.at]
    if not part.subject or not other.subject or part.inherited or other.inherited:
        whole = bool(after) and not match.missing and other.pronoun in _PRONOUNS
        return whole or (weight >= SURE and len(after) > 1)
    both = None not in _objects(match)
    return kind is Contrast.OPPOSITE and both and len(after) > 2 and any(t.name for t in after)


def _same_object(match: Match) -> bool:
    """What either act falls on meets something of the other's; an act without anything behind it may fall on all."""
    mine, yours = _objects(match)
    return mine is None or yours is None or any(a is mine or b is yours for a, b in match.pairs)


def _objects(match: Match) -> tuple[Token | None, Token | None]:
    """The first word of content behind either act."""
    mine = [t for t in match.mine.tokens_of(match.part) if t.at > match.head.at]
    yours = [t for t in match.yours.tokens_of(match.other) if t.at > match.act.at]
    a, b = (
        next((t for t in side if not exempt(t) and not t.when and not t.number), None)
        for side in (mine, yours)
    )
    return a, b


def _acting(match: Match) -> bool:
    """Both clauses turn on the two words."""
    if match.part.reporting or match.other.reporting or match.head.at not in match.part.heads:
        return False
    return any(t.at == match.act.at for t in heads_of(match.yours, match.other))


def _same_subject(match: Match) -> bool:
    return any(a in match.part.subject and b in match.other.subject for a, b in match.pairs)


def _beside(match: Match) -> bool:
    """The next word of content, or the one before, is the same on both sides: "rare lobster" and "common lobster"."""
    partner = {a.at: b.at for a, b in match.pairs}
    mine, yours = _around(match.mine, match.head), _around(match.yours, match.act)
    return any(
        a is not None and b is not None and partner.get(a.at) == b.at
        for a, b in zip(mine, yours, strict=True)
    )


def _around(statement: Statement, token: Token) -> tuple[Token | None, Token | None]:
    """The words of content next to one, within its clause."""
    before = after = None
    for other in statement.tokens:
        if other is token or exempt(other):
            continue
        if other.end <= token.at and token.at - other.end < _NEAR and other.part == token.part:
            before = other
        elif (
            other.at >= token.end
            and after is None
            and other.at - token.end < _NEAR
            and other.part == token.part
        ):
            after = other
    return before, after


def _known(statement: Statement, token: Token, roots: frozenset[str]) -> bool:
    """The article speaks of it, be it in another sentence."""
    words = [key(statement.words.low(i)) for i in range(token.at, token.end)]
    if all(word in roots for word in words):
        return True
    return not token.name and not token.number and any(sense(token.key, root) in _AGREEING for root in roots)


def _said(match: Match, kind: Contrast, article: Sheet) -> bool:
    """The article says somewhere what the statement says: the word, of the same subject where it is an act."""
    head = match.head
    found = [
        n
        for n, marks in enumerate(article.marks)
        if any(sense(head.key, r) in _AGREEING for r in marks.roots)
    ]
    if kind is Contrast.OPPOSITE and not _acting(match):
        noun = _around(match.mine, head)[1]
        if noun is None or noun.at != head.end:
            return bool(found)
        return any(_describes(statement, head, noun) for n in found if (statement := article.statement(n)))
    denied = match.mine.negated(head.at)
    return any(_says(statement, match, denied) for n in found if (statement := article.statement(n)))


def _describes(statement: Statement, head: Token, noun: Token) -> bool:
    """The word stands before the same noun there."""
    for token in statement.tokens:
        if sense(head.key, token.key) in _AGREEING:
            after = _around(statement, token)[1]
            if after is None or relation(noun, after) is not Sense.APART:
                return True
    return False


def _says(statement: Statement, match: Match, denied: bool) -> bool:
    for token in statement.tokens:
        if sense(match.head.key, token.key) not in _AGREEING or statement.negated(token.at) != denied:
            continue
        subject = statement.part_of(token.at).subject
        if (
            not subject
            or not match.part.subject
            or any(relation(a, b) is Sense.SAME for a in match.part.subject for b in subject)
        ):
            return True
    return False


@lru_cache(16384)
def excluded(a: str, b: str) -> bool:
    """The two keys are of one kind, of which only one can stand in one place."""
    mine, yours = kinds().get(a, {}), kinds().get(b, {})
    return any(row in yours and yours[row] != n for row, n in mine.items())


@lru_cache(1)
def kinds() -> dict[str, dict[int, int]]:
    """Key of a word: the rows it stands in, and its place there."""
    found: dict[str, dict[int, int]] = {}
    for row, line in enumerate(EXCLUSIVE.strip().split("\n")):
        for n, words in enumerate(line.split()):
            for word in words.split("="):
                found.setdefault(key(word), {})[row] = n
    return found


@lru_cache(1)
def _times() -> frozenset[str]:
    """Words of when: what is told of other times is the dates' affair."""
    return frozenset(map(key, "early late earlier later first last day night morning evening".split()))
