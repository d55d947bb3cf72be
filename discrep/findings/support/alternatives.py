"""A draft's plain word that no source has, where the source says the same with a word that excludes it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from discrep.findings.support.alternatives_en import RANKS, SETS
from discrep.findings.support.held import Desk, Held, said
from discrep.findings.support.passages import Passage, content, stem, tokens
from discrep.findings.support.words_en import BINDING
from discrep.kinds.rows import rows
from discrep.model import Confidence, Support, Voice

TOLD = 0.33  # share of a draft's sentence, the word apart, that a passage covers when it tells the same
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_MOST = 2  # passages looked into
_SILENT = frozenset((Voice.BOILERPLATE, Voice.BYLINE, Voice.DATELINE, Voice.COMMENT, Voice.QUOTATION))


class Member(NamedTuple):
    """A word's place in a set of words that exclude each other."""

    set: int
    member: int
    polar: bool  # tells only beside the same word as its opposite


class Word(NamedTuple):
    """A word of a text, folded, with its span and the content words beside it."""

    text: str
    start: int
    end: int
    before: str
    after: str
    lower: bool  # stands in small letters, or opens the text


@lru_cache(1)
def _members() -> dict[str, tuple[Member, ...]]:
    found: dict[str, list[Member]] = {}
    for row, groups in enumerate(rows(SETS)):
        polar = groups[0].startswith("~")
        for number, group in enumerate(groups):
            for word in group.lstrip("~ ").split():
                found.setdefault(word.replace("_", " "), []).append(Member(row, number, polar))
    return {word: tuple(rows) for word, rows in found.items()}


def in_sets(word: str) -> bool:
    """The word stands in a set of kinds that exclude each other wherever they are told."""
    return any(not m.polar for m in _members().get(word, ()))


def words(text: str, offset: int = 0) -> list[Word]:
    """The words of a stretch of text, phrases of the sets as one."""
    found = [(m.group().lower(), m.start(), m.end(), m.group()[0].islower()) for m in _WORD.finditer(text)]
    out: list[Word] = []
    at = 0
    while at < len(found):
        word, start, end, lower = found[at]
        size = 1
        if at + 1 < len(found) and f"{word} {found[at + 1][0]}" in _members():
            word, end, size = f"{word} {found[at + 1][0]}", found[at + 1][2], 2
        before = next((w for w, *_ in reversed(found[max(0, at - 2) : at]) if w not in BINDING), "")
        after = next((w for w, *_ in found[at + size : at + size + 2] if w not in BINDING), "")
        out.append(Word(word, offset + start, offset + end, stem(before), stem(after), lower or at == 0))
        at += size
    return out


def held_words(desk: Desk) -> Iterator[Held]:
    """One contradicted fact for each word of the draft that the source has another word for."""
    article = desk.draft.article
    own = frozenset(w.text for w in words(article.text))
    held = [w for e in desk.extractions for w in words(f"{e.article.text} {e.article.title or ''}")]
    known = frozenset(w.text for w in held)
    ranked = frozenset((w.text, w.after) for w in held if w.text in RANKS)
    for sentence in desk.draft.layout.sentences:
        if sentence.voice in _SILENT:
            continue
        text = article.text[sentence.start : sentence.end]
        for word in words(text, sentence.start):
            if not word.lower or (word.text not in _members() and word.text not in RANKS):
                continue
            for passage in _told(desk, text, word):
                other = _instead(word, passage, own, known) or _other_rank(word, passage, own, ranked)
                if other:
                    yield _contradicted(desk, word, passage, other)
                    break


def _contradicted(desk: Desk, word: Word, passage: Passage, other: Word) -> Held:
    fact = replace(said(desk.draft, word.start, word.end), kind="claim")
    place = passage.extraction, said(passage.extraction, other.start, other.end)
    why = f'the source has "{other.text}" here'
    return Held(fact, Support.CONTRADICTED, place, why, Confidence.HIGH, instead=True)


def _told(desk: Desk, text: str, word: Word) -> list[Passage]:
    """The passages that may tell what the draft's sentence does, the word apart."""
    rest = content(text) - {stem(w) for w in tokens(word.text)}
    return [p for p in desk.sources.nearest(rest, _MOST) if p.covers >= TOLD] if len(rest) > 2 else []


def _instead(word: Word, passage: Passage, own: frozenset[str], known: frozenset[str]) -> Word | None:
    """The passage's word that excludes the draft's; None where any source has the draft's in any form."""
    for mine in _members().get(word.text, ()):
        if known & _forms(mine.set, mine.member):
            continue
        for other in words(passage.text, passage.start):
            if other.text in own or not other.lower:
                continue
            if not any(r.set == mine.set and r.member != mine.member for r in _members().get(other.text, ())):
                continue
            if not mine.polar or _beside(word, other):
                return other
    return None


@lru_cache(1024)
def _forms(row: int, member: int) -> frozenset[str]:
    """The words of one member of a set."""
    return frozenset(
        word for word, rows in _members().items() if any(r.set == row and r.member == member for r in rows)
    )


def _beside(word: Word, other: Word) -> bool:
    """The same content word stands before or after both."""
    return bool(word.after and word.after == other.after) or bool(word.before and word.before == other.before)


def _other_rank(
    word: Word, passage: Passage, own: frozenset[str], told: frozenset[tuple[str, str]]
) -> Word | None:
    """The passage's ordinal before the same word, where no source has the draft's there."""
    forms = RANKS.get(word.text, ())
    if not forms or not word.after or any((form, word.after) in told for form in forms):
        return None
    for other in words(passage.text, passage.start):
        ranked = other.text in RANKS and other.text not in forms and other.text not in own
        if ranked and other.after == word.after:
            return other
    return None
