"""A draft's denial of what a source tells with no denial in it, or its telling of what the source denies."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from discrep.findings.support.denials_en import ASKING, DENYING_TO, HARMLESS, NEGATIVE, UNSAID, UNSURE, UNTOLD
from discrep.findings.support.held import Desk, Held, said
from discrep.findings.support.passages import Passage, content, tokens
from discrep.findings.support.words_en import BINDING
from discrep.kinds.claims.keys import key
from discrep.kinds.claims.polarity import negates
from discrep.lexicon.forms import bases
from discrep.lexicon.relations import Meanings, Relation, opposed
from discrep.model import Confidence, Support, Voice

TOLD = 0.4  # share of a draft's sentence that a passage covers when it tells the same
PASSAGES = 2
PARTLY = 0.25  # the same, where the words that are denied are told together
_REACH = 6  # words behind a denial in which what it denies is looked for
_LEAST = 2  # content words behind a denial that the passage must have
_SILENT = frozenset((Voice.BOILERPLATE, Voice.BYLINE, Voice.DATELINE, Voice.COMMENT, Voice.QUOTATION))
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_PREFIXED = re.compile(r"(?:un|in|im|ir|il|dis|non)([a-z]{4,})")
_STOPS = re.compile(r"[,;:.]")


class Denial(NamedTuple):
    """A denying word and the content words that it denies, by key, in their order."""

    start: int
    end: int
    head: str  # the first of them as it stands
    denied: tuple[str, ...]
    said: bool = False  # what is denied is a saying


@lru_cache(1024)
def denials(text: str) -> tuple[Denial, ...]:
    """What a sentence denies."""
    found = [(m.group().lower(), m.start(), m.end()) for m in _WORD.finditer(text)]
    out = []
    for at, (word, start, end) in enumerate(found):
        after = found[at + 1][0] if at + 1 < len(found) else ""
        plain = negates(word) or word == "without"
        if not plain and not (word in DENYING_TO and after == "to"):
            continue
        if (
            after in HARMLESS
            or "?" in text
            or not UNSURE.isdisjoint(w for w, *_ in found[max(0, at - 2) : at])
        ):
            continue
        words: list[str] = []
        for w, a, b in found[at + 1 : at + 1 + _REACH]:
            if _STOPS.search(text, end, a) or w in (
                "but",
                "because",
                "while",
                "although",
                "and",
                "who",
                "which",
            ):
                break
            if w not in BINDING:
                words.append(w)
                end = b
        if words:
            out.append(Denial(start, end, words[0], tuple(map(key, words)), _asks(found[at + 1 : at + 3])))
    return tuple(out)


def _asks(words: list[tuple[str, int, int]]) -> bool:
    """A word of saying or knowing, and one with which a question begins: "not say why"."""
    return len(words) > 1 and words[0][0] in UNSAID and words[1][0] in ASKING


def turned_denials(desk: Desk) -> Iterator[Held]:
    """One contradicted fact for each denial that one side has and the other, telling the same, has not."""
    article = desk.draft.article
    for sentence in desk.draft.layout.sentences:
        if sentence.voice in _SILENT:
            continue
        text = article.text[sentence.start : sentence.end]
        nearest = [p for p in desk.sources.nearest(content(text), 2 * PASSAGES) if p.covers >= PARTLY]
        mine = denials(text)
        for denial in mine:
            near = [p for p in nearest[:PASSAGES] if p.covers >= TOLD]
            if passage := _affirmed(desk, denial, near) or _affirmed(desk, denial, _with(denial, nearest)):
                at = sentence.start + denial.start, sentence.start + denial.end
                yield _held(desk, *at, passage, passage.start, passage.end)
        for passage in () if mine else nearest:
            if found := next((d for d in denials(passage.text) if _told(desk, d, text, passage)), None):
                at = passage.start + found.start, passage.start + found.end
                yield _held(desk, sentence.start, sentence.end, passage, *at)
                break


def _with(denial: Denial, passages: list[Passage]) -> list[Passage]:
    """The passages that have what is denied and more of what goes with it."""
    return [
        p
        for p in passages
        if len(_keys(p.text) & set(denial.denied)) > 1 and denial.denied[0] in _keys(p.text)
    ]


def _held(desk: Desk, start: int, end: int, passage: Passage, first: int, last: int) -> Held:
    fact = replace(said(desk.draft, start, end), kind="claim")
    place = passage.extraction, said(passage.extraction, first, last)
    why = "one denies what the other says"
    return Held(fact, Support.CONTRADICTED, place, why, Confidence.HIGH, instead=True)


def _affirmed(desk: Desk, denial: Denial, passages: list[Passage]) -> Passage | None:
    """The passage that tells what is denied; None where anything near it, or what is said of it elsewhere, denies."""
    head = denial.denied[0]
    if denial.said or head in UNTOLD or any(_denied_near(s, head) for s in desk.sources.sentences()):
        return None
    for passage in passages:
        there = _keys(passage.text)
        met = [k for k in denial.denied if k in there and not k.isdigit()]
        if head not in there:
            if not met or negative(passage.text) or not _means(passage.text, denial.head):
                continue
        elif len(met) < _LEAST and negative(passage.text):
            continue
        if any(denials(s) and _keys(s) & set(met) for s in _beside(desk, passage)):
            continue
        return passage
    return None


@lru_cache(4096)
def _denied_near(text: str, head: str) -> bool:
    """The word stands in the text with one that denies before it or right behind."""
    found = [m.group().lower() for m in _WORD.finditer(text)]
    for at, word in enumerate(found):
        if key(word) == head:
            near = found[max(0, at - _REACH) : at] + found[at + 1 : at + 3]
            if any(negative(w) for w in near):
                return True
    return False


def _beside(desk: Desk, passage: Passage) -> Iterator[str]:
    """The sentences before and after a passage."""
    sentences = passage.extraction.layout.sentences
    for at in (passage.sentence - 1, passage.sentence + 1):
        if 0 <= at < len(sentences):
            yield passage.extraction.article.text[sentences[at].start : sentences[at].end]


def _means(text: str, word: str) -> bool:
    """Some word of a passage has the word's meaning."""
    meanings = Meanings(w for w in tokens(text) if w not in BINDING)
    return meanings.relation(word) in (Relation.SAME, Relation.KIN)


@lru_cache(4096)
def _keys(text: str) -> frozenset[str]:
    """The content words of a stretch of text, whatever their forms."""
    return frozenset(key(w) for w in tokens(text) if w not in BINDING)


def _told(desk: Desk, denial: Denial, text: str, passage: Passage) -> bool:
    """The draft's sentence tells what the passage denies, and no source tells it too."""
    head, mine = denial.denied[0], _keys(text)
    met = [k for k in denial.denied if k in mine and not k.isdigit()]
    least = _LEAST if passage.covers < TOLD else min(_LEAST, len(denial.denied))
    if head not in met or len(met) < least or _denied_near(text, head):
        return False
    return all(
        s == passage.text or head not in _keys(s) or _denied_near(s, head) for s in desk.sources.sentences()
    )


def negative(text: str) -> bool:
    """Some word of the text may say that something is not so."""
    return bool(negatives(text))


@lru_cache(4096)
def negatives(text: str) -> tuple[str, ...]:
    """The words of a text that may say that something is not so."""
    words = (m.group().lower() for m in _WORD.finditer(text))
    return tuple(w for w in words if negates(w) or w in NEGATIVE or w.endswith("less") or _undone(w))


@lru_cache(4096)
def _undone(word: str) -> bool:
    """A word with a prefix that denies the rest: "unhurt"."""
    match = _PREFIXED.fullmatch(word)
    return match is not None and bool(bases(match[1])) and opposed(word, match[1])
