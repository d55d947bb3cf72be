"""Whether what one clause says is all met by the other: nothing denied beyond it, enough in common to know it again."""

from __future__ import annotations

from discrep.framing import words as w
from discrep.kinds.claims.contrasts import Contrast
from discrep.kinds.claims.keys import key
from discrep.kinds.claims.light_en import LIGHT_ACTS, MODIFIERS
from discrep.kinds.claims.matching import Match, relation
from discrep.kinds.claims.senses import Sense, soft
from discrep.kinds.claims.statements import Token

ARTICLE_ANCHORS = 1.6
_LIGHT_ACTS = frozenset(key(x) for x in LIGHT_ACTS)


def anchored(match: Match) -> bool:
    """In an article, a claim is known again by two words at least, one beside the act."""
    strong = sum(1.0 if a.name or b.name or a.number else 0.6 for a, b in match.pairs)
    if strong < ARTICLE_ANCHORS:
        return False
    if match.sense is Sense.OPPOSITE and any(t.number or t.when for t in match.extra):
        return False
    return len(match.pairs) > 1


def covered(match: Match, kind: Contrast, contrast: Token | None = None) -> bool:
    """What is denied holds nothing that the other side does not speak of; opposites meet in everything else."""
    if any(t.name or t.number or t.when for t in match.missing):
        return False
    anchors = [(a, b) for a, b in match.pairs if a is not contrast]
    rest, beside = _beside(match)
    strong = sum(1.0 if a.name or b.name or a.number else 0.6 for a, b in anchors) + 0.2 * beside
    if match.bare and beside == rest and not match.missing:
        strong += 1.0  # the statement says nothing that the other does not speak of
    if strong < 1.0:
        return False
    if match.head.key in _LIGHT_ACTS and not any(a.at > match.head.at for a, _ in match.pairs):
        return False
    mine_denied = match.mine.negated(match.head.at)
    if kind is Contrast.DENIAL and not mine_denied and contrast is None:
        return not _denies_less(match) and len(match.missing) <= (len(anchors) >= 4)
    a, b = (
        (match.head, match.act)
        if contrast is None
        else (contrast, dict(match.opposite).get(contrast, match.act))
    )
    if kind is Contrast.OPPOSITE and soft(a.key, b.key) and (match.extra or match.missing):
        return False
    return not match.missing


def _denies_less(match: Match) -> bool:
    """What the denying sentence names beyond the clause may be all that it denies."""
    if (
        match.part.copular
        and match.act.at not in match.other.heads
        and any(t.at in match.other.heads for t in match.extra)
    ):
        return True  # "cannot enter in rough weather" does not deny that it is rough
    subject = {t.at for t in match.other.subject}
    if any(t.number for t in match.extra if t.at in subject):
        return True
    beyond = [t for t in match.extra if t.at > match.act.at]
    if any((t.name or t.number or t.when) and not _belongs(match, t) for t in beyond) or len(beyond) > 3:
        return True
    return any(_of_a_kind(match, t) for t in beyond)


def _of_a_kind(match: Match, token: Token) -> bool:
    """The word makes a kind of what is denied: "no underground railway", "not a red bag"."""
    words = match.yours.words
    if not any(b.at == token.end and not b.name for _, b in match.pairs):
        return False
    before = words.low(token.at - 1)
    return before in ("a", "an", "no", "any") or not words.kinds[token.at - 1] & w.DETERMINER


def _beside(match: Match) -> tuple[int, int]:
    """How many words of the sentence stand outside the clause, and how many of them meet some of the other's."""
    near = {t.at for t in (*match.mine.tokens_of(match.part), *match.part.subject)}
    there = {b.at for _, b in match.pairs}
    rest = [t for t in match.mine.tokens if t.at not in near]
    pool = [t for t in match.yours.tokens if t.at not in there and t.at != match.act.at]
    return len(rest), sum(any(relation(t, o) is Sense.SAME for o in pool) for t in rest)


def _belongs(match: Match, token: Token) -> bool:
    """The word only describes a noun that both clauses have: "the ceremony in Uppsala"; a weekday may be left out."""
    words = match.yours.words
    if token.when and not token.number and words.low(token.at - 1) == "on":
        return True
    i = token.at - 1
    while i > match.act.at and (words.kinds[i] & (w.DETERMINER | w.CAPITAL) or words.low(i) in MODIFIERS):
        i -= 1
    if words.low(i) not in ("in", "of", "at", "off", "near", "for", "by", "with", "from", "between"):
        return False
    return any(b.end == i and not b.name for _, b in match.pairs)
