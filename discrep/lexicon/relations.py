"""How a word stands to the words of a text: it, its like, its kind and its opposite, by WordNet's first senses."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from functools import lru_cache

from discrep.lexicon.forms import bases
from discrep.lexicon.load import Sense, lexicon

PERSONS = 18  # WordNet's file of nouns for people
_CLIMB = 4  # steps from a text's word up to what it is a kind of


class Relation(Enum):
    """The nearest thing that a text says to a word."""

    SAME = "the word or one of its meaning"
    KIN = "a word derived from it, or of like meaning"
    WIDER = "a word for a kind of it"  # the word is the more general one
    NARROWER = "a word for what it is a kind of"
    NONE = "nothing"


class Meanings:
    """The meanings of a text's words, for asking what other words have to do with them."""

    __slots__ = ("_kin", "_senses", "_wider", "words")

    def __init__(self, words: Iterable[str]) -> None:
        self.words = frozenset(base for word in words for base in bases(word))
        self._senses = frozenset(n for word in self.words for n in senses(word))
        self._kin = self._senses | _kin(self._senses)
        wider: set[int] = set()
        rung: Iterable[int] = self._senses
        for _ in range(_CLIMB):
            rung = {k for n in rung for k in _sense(n).kinds}
            wider.update(rung)
        self._wider = frozenset(wider)

    def relation(self, word: str) -> Relation:
        """What the text has nearest to a word."""
        own = bases(word)
        mine = {n for base in own for n in senses(base)}
        if own & self.words or mine & self._senses:
            return Relation.SAME
        kin = mine | _kin(mine)
        if kin & self._kin:
            return Relation.KIN
        if mine & self._wider:
            return Relation.WIDER
        if {k for n in kin for k in _sense(n).kinds} & self._kin:
            return Relation.NARROWER
        return Relation.NONE


@lru_cache(16384)
def senses(word: str) -> tuple[int, ...]:
    """The first senses of a word of the lexicon, of every part of speech."""
    entry = lexicon().entry(word)
    return entry.senses if entry else ()


@lru_cache(16384)
def files_of(word: str) -> frozenset[int]:
    """WordNet's files of a noun's first sense, for every word it may be a form of; empty where it may be no noun."""
    found = set()
    for base in bases(word):
        entry = lexicon().entry(base)
        if entry is None or not entry.noun:
            return frozenset()
        first = next((_sense(n) for n in entry.senses if _sense(n).part == "n"), None)
        if first is not None:
            found.add(first.file)
    return frozenset(found)


@lru_cache(16384)
def opposed(a: str, b: str) -> bool:
    """A sense of the one word is the opposite of a sense of the other."""
    return _against(_meant(a), _meant(b))


@lru_cache(16384)
def contrary(a: str, b: str) -> bool:
    """A sense of the one word, or an adjective like it, is the opposite of one of the other's."""
    mine, yours = _meant(a), _meant(b)
    if not (_describing(mine) and _describing(yours)):
        return _against(mine, yours)
    return _against(mine | _likened(mine), yours | _likened(yours))


def _meant(word: str) -> set[int]:
    return {n for base in bases(word) for n in senses(base) if _telling(_sense(n))}


def _against(mine: set[int], yours: set[int]) -> bool:
    return any(o in yours for n in mine for o in _sense(n).opposites)


@lru_cache(16384)
def nearly_opposed(a: str, b: str) -> bool:
    """The one word is the opposite of a word derived from the other or of like meaning: "unaware" and "knew"."""
    mine, yours = ({n for base in bases(word) for n in senses(base)} for word in (a, b))
    near = yours | _kin(yours), mine | _kin(mine)
    return any(
        o in there
        for these, there in zip((mine, yours), near, strict=True)
        for n in these
        for o in _sense(n).opposites
    )


def _describing(numbers: Iterable[int]) -> bool:
    """Some sense is an adjective's or an adverb's."""
    return any(_sense(n).part in "ar" for n in numbers)


def _likened(numbers: Iterable[int]) -> set[int]:
    """The adjectives that are like, or the roots of, the senses of adjectives and adverbs."""
    return {k for n in numbers if _sense(n).part in "ar" for k in _sense(n).kin if _sense(k).part == "a"}


def _telling(sense: Sense) -> bool:
    """Not of acts, nor of persons: there an opposite is often the other party, "sender" and "receiver"."""
    return sense.part != "v" and sense.file != PERSONS


def _kin(numbers: Iterable[int]) -> frozenset[int]:
    return frozenset(k for n in numbers for k in _sense(n).kin)


@lru_cache(32768)
def _sense(number: int) -> Sense:
    return lexicon().sense(number)
