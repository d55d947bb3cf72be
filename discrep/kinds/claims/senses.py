"""How two keys relate in meaning, by the tables of acts and by denying prefixes."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from functools import lru_cache

from discrep.kinds.claims.keys import derived
from discrep.kinds.claims.opposites import Opposites, named
from discrep.kinds.claims.opposites_en import OPPOSITES
from discrep.kinds.claims.synonyms_en import IMPLIED, SYNONYMS

_NOT_PREFIXED = frozenset(
    "disclos discover display dispatch discount dispos discus diseas disorder distanc dispers import impres impact incom insur inform invest invad inject inflat inclin indic incident independent industr infant unit union until under impos improv import involv indu inherit".split()
)
PREFIXES = ("un", "in", "im", "il", "ir", "dis", "non-", "non")


class Sense(Enum):
    """How the meaning of one word stands to another's."""

    SAME = "same"
    NARROWER = "narrower"  # the first implies the second
    WIDER = "wider"
    OPPOSITE = "opposite"
    APART = "apart"


class _Meanings:
    """The tables of acts, compiled."""

    def __init__(self) -> None:
        self.opposites = Opposites(OPPOSITES)
        self.phrases = self.opposites.phrases  # of all the tables
        self.sides = self.opposites.sides
        self.same: dict[str, set[int]] = {}
        self.implies: dict[str, set[str]] = {}
        for row, line in enumerate(SYNONYMS.split("\n"), self.opposites.rows):
            for word in named(line.split(), self.phrases):
                self.same.setdefault(word, set()).add(row)
        for line in IMPLIED.split("\n"):
            general, colon, special = line.partition(": ")
            if colon:
                (wide,) = named([general], self.phrases)
                for word in named(special.split(), self.phrases):
                    self.implies.setdefault(word, set()).add(wide)
        generals = {word for wide in self.implies.values() for word in wide}
        self.acts = frozenset((*self.same, *self.sides, *self.implies, *generals))


@lru_cache(1)
def meanings() -> _Meanings:
    """The tables of acts, compiled once."""
    return _Meanings()


@lru_cache(65536)
def sense(a: str, b: str) -> Sense:
    """How key `a` stands to key `b`."""
    if a == b:
        return Sense.SAME
    acts = meanings().acts
    if a in acts and b in acts and (how := _table_sense(a, b)) is not Sense.APART:
        return how
    if len(a) > 3 and len(b) > 3:
        if a[:4] == b[:4]:
            return Sense.SAME if derived(a, b) else Sense.APART
        if a[-3:] == b[-3:] and _prefixed(a, b):
            return Sense.OPPOSITE
    return Sense.APART


@lru_cache(65536)
def hooks(word: str) -> frozenset[object]:
    """What a key shares with every key that it is not apart from: its first letters, rows of the tables, what it implies."""
    found: set[object] = {word[:4]}
    for prefix in PREFIXES:
        if word.startswith(prefix):
            found.add(word[len(prefix) :][:4])
    known = meanings()
    if word in known.acts:
        implied = known.implies.get(word, set())
        sides = _implied_sides(word, known.sides.get(word, ()))
        found |= {word, *implied, *known.same.get(word, ()), *(row for row, _ in sides)}
    return frozenset(found)


def _table_sense(a: str, b: str) -> Sense:
    known = meanings()
    if known.same.get(a, set()) & known.same.get(b, set()):
        return Sense.SAME
    mine: set[tuple[int, int]] = known.sides.get(a, set())
    yours: set[tuple[int, int]] = known.sides.get(b, set())
    if any((row, 1 - side) in _implied_sides(b, yours) for row, side in mine):
        return Sense.OPPOSITE
    if any((row, 1 - side) in _implied_sides(a, mine) for row, side in yours):
        return Sense.OPPOSITE
    if mine & yours:
        return Sense.SAME
    if b in known.implies.get(a, ()):
        return Sense.NARROWER
    if a in known.implies.get(b, ()):
        return Sense.WIDER
    return Sense.APART


def _implied_sides(word: str, own: Iterable[tuple[int, int]]) -> set[tuple[int, int]]:
    """The sides of a word and of what it implies: who drowned has died."""
    known = meanings()
    found = set(own)
    for general in known.implies.get(word, ()):
        found |= known.sides.get(general, set())
    return found


def _prefixed(a: str, b: str) -> bool:
    long, short = (a, b) if len(a) > len(b) else (b, a)
    if len(short) < 4 or long in _NOT_PREFIXED:
        return False
    return any(long == prefix + short for prefix in PREFIXES)


def soft(a: str, b: str) -> bool:
    """The two keys exclude each other only where all else is the same."""
    known = meanings().opposites
    rows = known.between(a, b)
    return bool(rows) and rows <= known.soft
