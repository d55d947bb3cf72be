"""Nouns of a draft that no source has, nor anything of like meaning, in a sentence whose other words they have."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from discrep.findings.support.additions import fields
from discrep.findings.support.alternatives import in_sets
from discrep.findings.support.held import Desk, Held, Place, nearest, said
from discrep.findings.support.passages import content, stem, tokens
from discrep.findings.support.strange_en import EXACT_FILES, KIN, PLAIN_FILES, UNTELLING
from discrep.findings.support.turning import words
from discrep.findings.support.words_en import BINDING
from discrep.kinds.claims.keys import key
from discrep.lexicon.forms import bases
from discrep.lexicon.relations import Meanings, Relation, files_of
from discrep.model import Confidence, Sentence, Support, Voice

HELD = 0.6  # share of a sentence's other content words that the sources have, in some form
MOST = 4  # strange words of a sentence from which it tells of something else
FEW, SHARE = (
    2,
    0.15,
)  # sentences with strange words, and their share, up to which a draft keeps to its sources
PASSAGES, LIKE = 2, 0.35  # in which a noun of the same sort is looked for, and how much they cover
SHORTEST = 4  # letters of a word that is looked at
_ROOT = 5  # letters two words share from which one may come from the other
_WORD = re.compile(r"(?<![^\W_])(?<!-)[a-z]+(?![^\W_])(?!-)")
_BEHIND = re.compile(r"[A-Z][\w’'.-]* $")
_SILENT = frozenset((Voice.BOILERPLATE, Voice.BYLINE, Voice.DATELINE, Voice.COMMENT, Voice.QUOTATION))


def strange_words(desk: Desk) -> Iterator[Held]:
    """One unsupported fact for each noun of the draft that nothing in the sources answers to."""
    meanings: Meanings | None = None
    told, strange = 0, []
    for sentence in desk.draft.layout.sentences:
        if sentence.voice in _SILENT:
            continue
        told += 1
        text = _text(desk, sentence)
        doubted = [
            m for m in _WORD.finditer(text) if _may_be_strange(desk, m.group()) and not _named(text, m)
        ]
        if not doubted:
            continue
        if meanings is None:
            meanings = Meanings(w for w in desk.sources.words if w not in BINDING)
        found = [m for m in doubted if meanings.relation(m.group()) is Relation.NONE]
        if found and len(found) < MOST and _told(desk, meanings, text, [m.group() for m in found]):
            strange += [(sentence, m.group(), sentence.start + m.start()) for m in found]
    # a draft with much of its own is no summary: what it adds it may know
    kept = len({s.start for s, *_ in strange}) <= max(FEW, SHARE * told)
    for sentence, word, start in strange:
        fact = replace(said(desk.draft, start, start + len(word)), kind="claim")
        rival = _rival(desk, sentence, word, start)
        sure = kept and (rival is not None or _exact(word))
        support = Support.CONTRADICTED if rival else Support.UNSUPPORTED
        place = rival or nearest(desk.near(fact))
        yield Held(
            fact,
            support,
            place,
            "",
            Confidence.HIGH if sure else Confidence.MEDIUM,
            instead=rival is not None,
        )


def _exact(word: str) -> bool:
    """A word that one does not choose for another: of the body, of animals, or of a table of kinds."""
    return files_of(word) <= EXACT_FILES or in_sets(word)


def _rival(desk: Desk, sentence: Sentence, word: str, start: int) -> Place | None:
    """The source's noun of the same sort among the same words, which the draft has not."""
    text = _text(desk, sentence)
    mine = next((w for w in words(text, sentence.start) if w.start == start), None)
    if mine is None:
        return None
    own = {stem(w) for w in tokens(desk.draft.article.text)}
    for passage in desk.sources.nearest(content(text) - {stem(word)}, PASSAGES):
        for other in words(passage.text, passage.start) if passage.covers >= LIKE else ():
            if stem(other.text) in own or not other.lower or not mine.round & other.round:
                continue
            if (
                files_of(other.text)
                and files_of(other.text) == files_of(word)
                and bases(other.text).isdisjoint(UNTELLING)
            ):
                return passage.extraction, said(passage.extraction, other.start, other.end)
    return None


def _named(text: str, match: re.Match[str]) -> bool:
    """The word stands before or behind a name: "hurricane Marisol"."""
    return text[match.end() : match.end() + 2].strip()[:1].isupper() or bool(
        _BEHIND.search(text, 0, match.start())
    )


def _text(desk: Desk, sentence: Sentence) -> str:
    return desk.draft.article.text[sentence.start : sentence.end]


def _may_be_strange(desk: Desk, word: str) -> bool:
    """A noun for something one can point at, which no source has in any form or as a part of another word."""
    if len(word) < SHORTEST or word in BINDING or word in UNTELLING or bases(word) & UNTELLING:
        return False
    if word in desk.sources.words or not files_of(word) or not files_of(word) <= PLAIN_FILES:
        return False
    if not KIN.get(word, frozenset()).isdisjoint(desk.sources.words):
        return False
    if not desk.sources.keys.isdisjoint(fields().get(key(word), ())):
        return False
    return not any(_akin(word, other) for other in desk.sources.words)


def _akin(word: str, other: str) -> bool:
    """One is the other's stem or a part of it: "gunman", "gun"."""
    if stem(word) == stem(other):
        return True
    if len(other) < SHORTEST - 1:
        return False
    short, long = sorted((word, other), key=len)
    return (
        long.startswith(short)
        or long.endswith(short)
        or (len(short) > _ROOT and word[:_ROOT] == other[:_ROOT])
    )


def _told(desk: Desk, meanings: Meanings, text: str, strange: list[str]) -> bool:
    """The sources have most of what else the sentence says."""
    apart = {stem(w) for w in strange}
    rest = {w for w in tokens(text) if w not in BINDING and stem(w) not in apart}
    if len(rest) < 3:
        return False
    held = sum(w in desk.sources.words or meanings.relation(w) is not Relation.NONE for w in rest)
    return held >= HELD * len(rest)
