"""Sentences cut into clauses, their content words, and how much of one clause another text tells, word by meaning."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from discrep.findings.support.denials import negatives
from discrep.findings.support.passages import stem
from discrep.findings.support.words_en import BINDING
from discrep.kinds.claims.keys import key
from discrep.kinds.claims.polarity import negates
from discrep.kinds.claims.senses import Sense, sense
from discrep.lexicon.relations import Meanings, Relation

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_CUT = re.compile(
    r"[,;:()]|—|–| - |\b(?:but|while|although|though|because|after|before|when|where|who|which|whose|that)\b"
    r"|\band\b(?= (?:[a-z]+ed|is|are|was|were|has|have|had|will|would|could|can|may|he|she|they|it|no|not|his|her|their|its|the)\b)"
)
_SEPARATE = frozenset("more most less least only even first last other another same several".split())


class Content(NamedTuple):
    """A content word of a clause."""

    text: str  # in small letters
    key: str
    start: int
    end: int
    name: bool  # stands in capitals within its sentence


class Clause(NamedTuple):
    """A clause of a sentence."""

    start: int
    end: int
    words: tuple[Content, ...]
    negatives: tuple[str, ...]  # the words of it that may deny


@lru_cache(4096)
def clauses(sentence: str) -> tuple[Clause, ...]:
    """The clauses of a sentence that hold a content word, in order."""
    cuts = [0, *(m.start() for m in _CUT.finditer(sentence)), len(sentence)]
    found = []
    for start, end in itertools.pairwise(cuts):
        words = tuple(
            Content(
                low,
                key(low),
                start + m.start(),
                start + m.end(),
                m.group()[0].isupper() and start + m.start() > 1,
            )
            for m in _WORD.finditer(sentence[start:end])
            if _telling(low := m.group().lower())
        )
        if words:
            found.append(Clause(start, end, words, negatives(sentence[start:end])))
    return tuple(found)


def _telling(word: str) -> bool:
    """The word carries something, and no denial."""
    if word in BINDING or word in _SEPARATE or negates(word):
        return False
    return len(word) > 1


@lru_cache(65536)
def like(a: str, b: str) -> bool:
    """Two words may tell the same: forms of one, words of like meaning, a word and its kind."""
    if key(a) == key(b) or stem(a) == stem(b):
        return True
    if sense(key(a), key(b)) in (Sense.SAME, Sense.NARROWER, Sense.WIDER):
        return True
    return _meaning(b).relation(a) in (Relation.SAME, Relation.KIN, Relation.WIDER)


@lru_cache(16384)
def _meaning(word: str) -> Meanings:
    return Meanings((word,))


def met(clause: Clause, others: Iterable[Clause]) -> list[tuple[Content, Clause]]:
    """The clause's words that others tell, each with the first that does."""
    there = tuple(others)
    found = []
    for word in clause.words:
        for other in there:
            if any(_meets(word, w) for w in other.words):
                found.append((word, other))
                break
    return found


def _meets(a: Content, b: Content) -> bool:
    return (
        a.key == b.key if a.name or b.name or a.text.isdigit() or b.text.isdigit() else like(a.text, b.text)
    )
