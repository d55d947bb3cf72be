"""The words of two lone statements laid on each other, by the tables, by affixes that turn a word round, by the lexicon."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from discrep.kinds.claims.denying_en import (
    NEGATING_FROM,
    NEGATING_ING,
    NEGATING_OBJECT,
    NEGATING_OF,
    NEGATING_TO,
)
from discrep.kinds.claims.keys import key
from discrep.kinds.claims.matching import exempt, relation
from discrep.kinds.claims.senses import Sense
from discrep.kinds.claims.statements import Statement, Token

_AFFIXES = ("un", "in", "im", "il", "ir", "dis", "non-", "non", "mis")
_CARRYING = frozenset(
    "nothing nowhere anything something without instead except rather despite spite able only".split()
)
_LEAST = 4  # letters of a word that an affix turns round


class Laid(NamedTuple):
    """The words of two statements laid on each other."""

    pairs: list[tuple[Token, Token]]
    opposite: list[tuple[Token, Token]]
    missing: list[Token]  # words of the first without a like
    extra: list[Token]  # words of the second without one

    @property
    def full(self) -> bool:
        """Every word of either has its like in the other."""
        return not self.missing and not self.extra


def lay(mine: Statement, yours: Statement) -> Laid:
    """The words of both, equal ones first; what only carries a denial is no word of its own."""
    laid = Laid([], [], [], [])
    own, free = _telling(mine), _telling(yours)
    for token in list(own):
        if other := next((o for o in free if o.key == token.key and o.name == token.name), None):
            laid.pairs.append((token, other))
            own.remove(token)
            free.remove(other)
    for token in own:
        found = [(o, how) for o in free if (how := _meet(mine, token, yours, o)) is not Sense.APART]
        if not found:
            if not exempt(token):
                laid.missing.append(token)
            continue
        other, how = min(found, key=lambda f: (f[1] is Sense.OPPOSITE, f[0].at))
        free.remove(other)
        (laid.opposite if how is Sense.OPPOSITE else laid.pairs).append((token, other))
    laid.extra.extend(t for t in free if not exempt(t))
    return laid


def _telling(statement: Statement) -> list[Token]:
    words = statement.words
    return [
        t
        for t in statement.tokens
        if (t.key not in _denying() or statement.negated(t.at))
        and words.low(t.at) not in _CARRYING
        and not words.low(t.at).endswith(("n't", "n’t"))
        and not (words.low(t.at) == "means" and words.low(t.at - 1) == "no")
    ]


def _meet(mine: Statement, a: Token, yours: Statement, b: Token) -> Sense:
    """How two words stand to each other, by the tables, by an affix, by the lexicon."""
    how = relation(a, b)
    if how is not Sense.APART or not (a.plain and b.plain):
        return how
    if a.end - a.at > 1 or b.end - b.at > 1:
        return Sense.APART
    return _by_lexicon(*sorted((mine.words.low(a.at), yours.words.low(b.at))))


def one_meaning(mine: Statement, a: Token, yours: Statement, b: Token) -> bool:
    """The two are one word, or words of one meaning: near in meaning is not near enough for what is denied."""
    if relation(a, b) is not Sense.APART:
        return True
    return a.plain and b.plain and _same_sense(mine.words.low(a.at), yours.words.low(b.at))


@lru_cache(4096)
def _same_sense(a: str, b: str) -> bool:
    from discrep.lexicon.relations import Meanings, Relation

    return Meanings((a,)).relation(b) is Relation.SAME


@lru_cache(16384)
def _by_lexicon(a: str, b: str) -> Sense:
    from discrep.lexicon.relations import Meanings, Relation, nearly_opposed, opposed

    if _turned_by_affix(a, b) or opposed(a, b) or nearly_opposed(a, b):
        return Sense.OPPOSITE
    if _negative(a) != _negative(b):
        return Sense.APART
    near = Meanings((a,)).relation(b)
    return Sense.SAME if near in (Relation.SAME, Relation.KIN) else Sense.APART


def _negative(word: str) -> bool:
    """The word denies by its ending: "odourless"."""
    return word.endswith(("less", "lessly", "lessness"))


def _turned_by_affix(a: str, b: str) -> bool:
    """ "accurate" and "inaccurately", "careful" and "careless", "pain" and "painless"."""
    for long, short in ((a, b), (b, a)):
        stem = long.removesuffix("ly").removesuffix("ness")
        if stem.endswith("less") and len(stem) > _LEAST + 3:
            base = stem.removesuffix("less")
            if short in (base, base + "s", base + "ful", base + "fully", base + "y"):
                return True
        for affix in _AFFIXES:
            rest = long.removeprefix(affix)
            if rest != long and len(rest) >= _LEAST and len(short) >= _LEAST and key(rest) == key(short):
                return True
    return False


@lru_cache(1)
def _denying() -> frozenset[str]:
    """Words that only carry a denial: "failed", "lack"."""
    tables = (NEGATING_TO, NEGATING_FROM, NEGATING_OBJECT, NEGATING_OF, NEGATING_ING)
    return frozenset(key(word) for table in tables for word in table)
