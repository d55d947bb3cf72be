"""A draft's word that a source turns round: among the same words the source has one that means the opposite."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from discrep.findings.support.clauses import clauses
from discrep.findings.support.held import Desk, Held, said
from discrep.findings.support.passages import Passage, content, stem
from discrep.findings.support.turning_en import ORDERING, SPOILING, TURNING
from discrep.findings.support.words_en import BINDING
from discrep.kinds.claims.keys import key
from discrep.kinds.claims.opposites import Opposites, Side
from discrep.kinds.claims.polarity import negates
from discrep.lexicon.relations import contrary, opposed
from discrep.model import Confidence, Support, Voice

TOLD = 0.25  # share of a draft's sentence, the word apart, that a passage covers when it tells the same
CLAUSE = 0.4  # the same of its clause
PASSAGES = 3  # looked into for one word
_NEXT = 3  # words within which the next content word stands
_REACH = 5  # words round a word that make its surroundings
_DENYING_REACH = 8
_SILENT = frozenset((Voice.BOILERPLATE, Voice.BYLINE, Voice.DATELINE, Voice.COMMENT, Voice.QUOTATION))
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d[\d.,]*")


class Word(NamedTuple):
    """A word of a sentence: its key, where it stands, what stands round it."""

    text: str
    start: int
    end: int
    key: str
    before: str  # the content word next to it, by stem
    after: str
    round: frozenset[str]  # the content words near it, by stem
    denied: bool
    lower: bool


@lru_cache(1)
def _opposites() -> Opposites:
    """The table of what turns a text round among like words, compiled.

    Not that of the claims: without the clauses read, its "man" and "woman" or "day" and "night" tell of two things.
    """
    return Opposites(TURNING)


@lru_cache(1024)
def words(text: str, offset: int = 0) -> tuple[Word, ...]:
    """The words of a sentence, phrases of the table as one."""
    phrases = _opposites().phrases
    found = [(m.group(), m.start(), m.end()) for m in _WORD.finditer(text)]
    lows = [w.lower() for w, *_ in found]
    stems = ["" if w in BINDING else stem(w) for w in lows]
    plain = [
        s if w.islower() or not n else "" for n, (s, (w, *_)) in enumerate(zip(stems, found, strict=True))
    ]
    out: list[Word] = []
    at = 0
    while at < len(found):
        name, size = key(lows[at]), 1
        for rest, phrase in phrases.get(name, ()):
            if tuple(map(key, lows[at + 1 : at + 1 + len(rest)])) == rest:
                name, size = phrase, 1 + len(rest)
                break
        near = stems[max(0, at - _REACH) : at] + stems[at + size : at + size + _REACH]
        out.append(
            Word(
                " ".join(lows[at : at + size]),
                offset + found[at][1],
                offset + found[at + size - 1][2],
                name,
                next((s for s in reversed(plain[max(0, at - _NEXT) : at]) if s and not s[0].isdigit()), ""),
                next((s for s in plain[at + size : at + size + _NEXT] if s and not s[0].isdigit()), ""),
                frozenset(near) - {""},
                any(negates(w) or w in SPOILING for w in lows[max(0, at - _DENYING_REACH) : at]),
                found[at][0][0].islower() or at == 0,
            )
        )
        at += size
    return tuple(out)


def turned_words(desk: Desk) -> Iterator[Held]:
    """One contradicted fact for each word of the draft that stands for its opposite in a source."""
    article = desk.draft.article
    for sentence in desk.draft.layout.sentences:
        if sentence.voice in _SILENT:
            continue
        text = article.text[sentence.start : sentence.end]
        mine = words(text, sentence.start)
        for word in mine:
            if word.denied or not word.lower or word.text[0].isdigit() or _aged(word):
                continue
            passages = _near(desk, text, word, sentence.start)
            if found := next((f for p in passages if (f := _turned(desk, word, mine, p, passages))), None):
                passage, other = found
                fact = replace(said(desk.draft, word.start, word.end), kind="claim")
                place = passage.extraction, said(passage.extraction, other.start, other.end)
                why = f'the source has "{other.text}" here'
                yield Held(fact, Support.CONTRADICTED, place, why, Confidence.HIGH, instead=True)


def _near(desk: Desk, text: str, word: Word, offset: int) -> list[Passage]:
    """The passages that tell what the word's sentence does, the word apart, then those that tell what its clause does."""
    found: list[Passage] = []
    parts = [text]
    for clause in clauses(text) if desk.brief else ():
        if clause.start <= word.start - offset < clause.end and clause.end - clause.start < len(text) - 1:
            if not any(map(negates, text[clause.start : clause.end].lower().split())):
                parts.append(text[clause.start : clause.end])
    for part, least in zip(parts, (TOLD, CLAUSE), strict=False):
        rest = content(part) - {stem(word.text)}
        if len(rest) > 2:
            found += [p for p in desk.sources.nearest(rest, PASSAGES) if p.covers >= least and p not in found]
    return found


def _turned(
    desk: Desk, word: Word, mine: tuple[Word, ...], passage: Passage, passages: list[Passage]
) -> tuple[Passage, Word] | None:
    """The passage's word that turns the draft's round; None where the passages near it have the draft's word too."""
    near = [w for p in passages for w in words(desk.sources.beside(p))]
    own = frozenset(w.key for w in mine)
    own_sides = _own_sides(mine, word)
    told = _told(desk, word)
    for other in words(passage.text, passage.start):
        if other.denied or _aged(other) or other.key in own or other.key == word.key or not other.lower:
            continue
        placed = _placed(word, other)
        if placed is not None and not own_sides.isdisjoint(_opposites().sides.get(other.key, ())):
            continue  # the draft tells of both
        beside = _beside(word, other)
        if placed is None and not (_plain(word) and _plain(other) and _opposed(word, other, beside)):
            continue
        if placed and not beside:
            continue
        if not beside and (told or not word.round & other.round):
            continue
        if any(_says(w, word, beside, bool(placed)) for w in near):
            continue
        return passage, other
    return None


def _own_sides(mine: tuple[Word, ...], word: Word) -> frozenset[Side]:
    """The sides, opposite to the word's, on which other words of its sentence stand."""
    table = _opposites().sides
    against = {(row, 1 - side) for row, side in table.get(word.key, ())}
    return frozenset(s for w in mine for s in table.get(w.key, ()) if s in against)


def _aged(word: Word) -> bool:
    """The word only ends an age: "years old"."""
    return word.before == "year"


def _told(desk: Desk, word: Word) -> bool:
    """A source has the word somewhere, in any form."""
    return any(key(w) == word.key for w in desk.sources.words)


def _plain(word: Word) -> bool:
    return len(word.text) > 3 and word.text not in BINDING and word.text not in ORDERING


def _opposed(word: Word, other: Word, beside: bool) -> bool:
    """WordNet holds the two for opposites, or, in the same place, for like opposites; an adverb of an adverb only."""
    if word.text.endswith("ly") != other.text.endswith("ly"):
        return False
    return contrary(word.text, other.text) if beside else opposed(word.text, other.text)


def _placed(word: Word, other: Word) -> bool | None:
    """Whether the rows that set the two against each other ask for the same place; None without such a row."""
    known = _opposites()
    rows = known.between(word.key, other.key)
    return rows <= known.soft if rows else None


def _beside(word: Word, other: Word) -> bool:
    """The same content word stands next to both: "more visitors", "visitors, fewer"."""
    return bool(({word.after, word.before} - {""}) & {other.after, other.before})


def _says(there: Word, word: Word, beside: bool, placed: bool) -> bool:
    """A word near the passage says what the draft's does."""
    same = there.key == word.key or _opposites().akin(there.key, word.key)
    return same and (not beside or _beside(word, there) or (there.key == word.key and not placed))
