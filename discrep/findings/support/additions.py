"""What a close retelling adds of its own: words without anything like them in the sources, weighed stretch by stretch."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from discrep.findings.support.additions_en import FORMING, OWN, PEOPLE
from discrep.findings.support.alternatives import in_sets
from discrep.findings.support.fields_en import FIELDS
from discrep.findings.support.held import Desk, Held, nearest, said
from discrep.findings.support.passages import stem, tokens
from discrep.findings.support.strange_en import KIN
from discrep.findings.support.words_en import BINDING
from discrep.kinds.claims.keys import key
from discrep.kinds.claims.light_en import LIGHT
from discrep.lexicon.forms import bases
from discrep.lexicon.load import lexicon
from discrep.lexicon.relations import Meanings, Relation, files_of, senses
from discrep.model import Confidence, Support, Voice

HELD = 0.6  # share of a sentence's other content words that the sources have, in some form
LITERALLY = 0.6  # … and some passages in so many words
PASSAGES = 3
ADDING = 1.0  # weight of a stretch's strange words from which it adds something
FEW, SHARE = 1, 0.1  # sentences that add something, and their share, up to which a draft keeps to its sources
SHORTEST = 4  # letters of a word that is looked at
_ROOT = 5  # letters two words share from which one may come from the other
_SILENT = frozenset((Voice.BOILERPLATE, Voice.BYLINE, Voice.DATELINE, Voice.COMMENT, Voice.QUOTATION))
_WORD = re.compile(r"[^\W\d_]+")
_PARTS = re.compile(
    r"[,;:()]|—|–| - |\b(?:and|but|while|although|though|because|after|before|when|where|who|which|whose|that)\b"
)
_LEADING = frozenset("a an the his her its their no any some this that these those of every another".split())
# What a word weighs that no source has, by what the sources have nearest to it: a noun for something in the world, another word.
THING = 0.75  # so that one such noun alone, which may be another word for a source's, tells nothing
_WEIGHTS = {Relation.NONE: (THING, 0.5), Relation.NARROWER: (0.5, 0.25)}
# WordNet's files of nouns that one does not choose for another: animals, parts of the body, food, phenomena, plants, states, substances.
EXACT = frozenset((5, 8, 13, 19, 20, 26, 27))
_NEAR_AT_HAND = frozenset((5, 6, 8))  # animals, artifacts, parts of the body
_PERSONS = frozenset((18,))
# WordNet's files of nouns for what is only thought: attributes, cognition, feelings, motives, processes, quantities, relations, shapes.
_THOUGHT = frozenset((7, 9, 12, 16, 22, 23, 24, 25))


class Strange(NamedTuple):
    """A word of the draft that no source has, and what it weighs."""

    word: str
    start: int
    end: int
    weight: float


def additions(desk: Desk) -> list[Held]:
    """One unsupported fact for each stretch of the draft whose words the sources have nothing like."""
    meanings: Meanings | None = None
    told, found = 0, []
    for sentence in desk.draft.layout.sentences:
        if sentence.voice in _SILENT:
            continue
        told += 1
        text = desk.draft.article.text[sentence.start : sentence.end]
        doubted = [m for m in _WORD.finditer(text) if _may_be_strange(desk, text, m)]
        if not doubted:
            continue
        if meanings is None:
            meanings = Meanings(w for w in desk.sources.words if w not in BINDING)
        strange = [s for m in doubted if (s := _strange(meanings, text, m))]
        if strange and _told(desk, meanings, text, strange):
            found += [(sentence.start, part) for part in _parts(text, strange)]
    if len({start for start, _ in found}) > max(FEW, SHARE * told):
        return []  # a draft with much of its own is no retelling: what it adds it may know
    return [_held(desk, start + part[0].start, start + part[-1].end) for start, part in found]


def _held(desk: Desk, start: int, end: int) -> Held:
    fact = replace(said(desk.draft, start, end), kind="claim")
    return Held(fact, Support.UNSUPPORTED, nearest(desk.near(fact)), "", Confidence.HIGH)


def _parts(text: str, strange: list[Strange]) -> Iterator[list[Strange]]:
    """The strange words of each stretch of a sentence in which they weigh enough."""
    cuts = [m.start() for m in _PARTS.finditer(text)]
    by: dict[int, list[Strange]] = {}
    for one in strange:
        by.setdefault(sum(cut < one.start for cut in cuts), []).append(one)
    for part in by.values():
        if sum(s.weight for s in part) >= ADDING:
            yield part


def _may_be_strange(desk: Desk, text: str, match: re.Match[str]) -> bool:
    """A plain word that no source has in any form or as a part of another word."""
    word = match.group()
    if (
        len(word) < (SHORTEST - 1 if files_of(word) <= _NEAR_AT_HAND and files_of(word) else SHORTEST)
        or (word[0].isupper() and match.start() > 1)
        or not word[1:].islower()
    ):
        return False
    word = word.lower()
    if word in BINDING or word in desk.sources.words or own_word(word) or not bases(word):
        return False
    if not KIN.get(word, frozenset()).isdisjoint(desk.sources.words) or _beside_name(text, match):
        return False
    if not desk.sources.keys.isdisjoint(fields().get(key(word), ())):
        return False
    return not any(akin(word, other) for other in desk.sources.words)


@lru_cache(1)
def fields() -> dict[str, frozenset[str]]:
    """Key of a word: the keys of the words of its fields."""
    found: dict[str, set[str]] = {}
    for line in filter(None, FIELDS.split("\n")):
        keys = set(map(key, line.split()))
        for one in keys:
            found.setdefault(one, set()).update(keys)
    return {word: frozenset(keys) for word, keys in found.items()}


def _beside_name(text: str, match: re.Match[str]) -> bool:
    """The word stands right before a name: "hurricane Marisol"."""
    return text[match.end() : match.end() + 2].strip()[:1].isupper()


def _strange(meanings: Meanings, text: str, match: re.Match[str]) -> Strange | None:
    word = match.group().lower()
    relation = meanings.relation(word)
    if relation not in _WEIGHTS:
        return None
    weight = _WEIGHTS[relation][0 if _noun(text, match) else 1]
    if weight == THING and (in_sets(word) or (files_of(word) and files_of(word) <= EXACT)):
        weight = ADDING
    return Strange(word, match.start(), match.end(), weight)


def _noun(text: str, match: re.Match[str]) -> bool:
    """The word is hardly ever anything but a noun for something in the world, or stands like a noun here."""
    word = match.group().lower()
    if word.endswith(("ed", "ing")) and word not in bases(word):
        return False
    if files_of(word) == _PERSONS:
        return word in KIN or in_sets(word) or not bases(word).isdisjoint(PEOPLE)
    if files_of(word):
        return not files_of(word) <= _THOUGHT
    before = _WORD.findall(text[max(0, match.start() - 20) : match.start()])[-1:]
    if not before or before[0].lower() not in _LEADING:
        return False
    known = [lexicon().sense(n).part for base in bases(word) for n in senses(base)]
    return "n" in known and "a" not in known


@lru_cache(8192)
def own_word(word: str) -> bool:
    return word in OWN or word in LIGHT or key(word) in _own_keys() or not bases(word).isdisjoint(OWN)


@lru_cache(1)
def _own_keys() -> frozenset[str]:
    return frozenset(map(key, OWN))


def akin(word: str, other: str) -> bool:
    """One comes from the other, or is a part of it: "gunman", "gun"."""
    if _root(word) == _root(other) or key(word) == key(other):
        return True
    short, long = sorted((word, other), key=len)
    if len(short) < SHORTEST - 1:
        return False
    if long.startswith(short):
        return len(short) > SHORTEST or bool(bases(long[len(short) :]))
    if long.endswith(short):
        return bool(bases(long[: -len(short)]))
    return len(short) > _ROOT and word[:_ROOT] == other[:_ROOT]


@lru_cache(65536)
def _root(word: str) -> str:
    """The word without the ending by which it is formed: "noisy" and "noise" meet."""
    base = stem(word)
    ending = next((e for e in FORMING if base.endswith(e) and len(base) - len(e) >= SHORTEST), "")
    return base.removesuffix(ending).rstrip("eiy")


def _told(desk: Desk, meanings: Meanings, text: str, strange: list[Strange]) -> bool:
    """The sources have most of what else the sentence says, and much of it in so many words."""
    apart = {stem(s.word) for s in strange}
    rest = {w for w in tokens(text) if w not in BINDING and stem(w) not in apart}
    if len(rest) < 3:
        return False
    near = desk.sources.nearest({stem(w) for w in rest}, PASSAGES)
    there = {stem(w) for p in near for w in tokens(p.text)}
    literally = {w for w in rest if stem(w) in there}
    held = {
        w for w in rest if w in desk.sources.words or own_word(w) or meanings.relation(w) is not Relation.NONE
    }
    return len(held) >= HELD * len(rest) and len(literally) >= LITERALLY * len(rest)
