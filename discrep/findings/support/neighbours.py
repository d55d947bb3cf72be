"""Names of a draft beside a word at whose side the sources, telling the same, have another name."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from discrep.findings.support.clauses import Clause, clauses, like, met
from discrep.findings.support.held import Desk
from discrep.findings.support.passages import tokens
from discrep.findings.support.words_en import BINDING, DESCRIBING, SAYING
from discrep.model import Extraction
from discrep.naming.spans import Run, looks_personal, runs

Found = tuple[Extraction, Run]

REACH = 4  # words between a name and the word at whose side it stands
TOLD = 0.4  # share of what else the clause says that a sentence tells when it tells the same
LEAST = 2
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_STOP = re.compile(r"[;:()“”\"]|[.!?](?=\s)")
_PASSIVE = frozenset("be been being is are was were am get got gets getting".split())


class Beside(NamedTuple):
    """A word beside which a name stands."""

    word: str  # in small letters
    side: str  # where the name stands: before, after
    link: str  # the binding word between, for a name behind
    passive: bool


class Place(NamedTuple):
    """A name in a sentence and the words beside it."""

    run: Run
    beside: tuple[Beside, ...]


@lru_cache(4096)
def places(text: str) -> tuple[Place, ...]:
    """The names of a sentence with the words beside them."""
    words = [(m.group(), m.start(), m.end()) for m in _WORD.finditer(text)]
    found = list(runs(text))
    named = {i for i, (_, a, b) in enumerate(words) if any(r.start <= a < r.end for r in found)}
    out = []
    for run in found:
        at = [i for i, (_, a, _) in enumerate(words) if run.start <= a < run.end]
        if at:
            sides = [_side(text, words, named, at[-1], 1), _side(text, words, named, at[0], -1)]
            out.append(Place(run, tuple(s for s in sides if s)))
    return tuple(out)


def _side(text: str, words: list[tuple[str, int, int]], named: set[int], at: int, step: int) -> Beside | None:
    """The content word next to a name, on one side."""
    between: list[str] = []
    last = at
    for _ in range(REACH):
        last += step
        if not 0 <= last < len(words):
            return None
        word, start, end = words[last]
        gap = text[words[at][2] : start] if step > 0 else text[end : words[at][1]]
        if _STOP.search(gap) or last in named:
            return None
        low = word.lower()
        if low not in BINDING:
            if low[0].isdigit():
                continue
            passive = (
                step > 0 and any(w in _PASSIVE for w in between) and low.endswith(("ed", "en", "n", "t"))
            )
            link = next((w for w in between if w not in ("the", "a", "an")), "") if step < 0 else ""
            return Beside(low, "before" if step > 0 else "after", link, passive)
        between.append(low)
    return None


def neighbour(desk: Desk, words: frozenset[str], start: int, end: int, at: int) -> Found | None:
    """Another name that the sources have where this sentence has the one at `at`, whose own words are `words`."""
    sentence = desk.draft.article.text[start:end]
    mine = next((p for p in places(sentence) if p.run.start <= at - start < p.run.end), None)
    clause = next((c for c in clauses(sentence) if c.start <= at - start < c.end), None)
    if mine is None or clause is None or _placed(desk.draft, at):
        return None
    own = frozenset(tokens(desk.draft.article.text))
    for beside in mine.beside:
        rest = tuple(w for w in clause.words if w.text not in words and w.text != beside.word)
        if beside.word not in SAYING and (
            found := _instead(desk, words, mine.run, beside, clause._replace(words=rest), own)
        ):
            return found
    return None


def _instead(
    desk: Desk, words: frozenset[str], run: Run, beside: Beside, rest: Clause, own: frozenset[str]
) -> Found | None:
    """The first name at the word's side in a sentence that tells the rest; None where this one stands there too."""
    found: Found | None = None
    for passage, text in desk.sources.places():
        extraction, first = passage.extraction, passage.start
        there = [p.run for p in places(text) if any(_same(beside, b) for b in p.beside)]
        if not there:
            continue
        if words & frozenset(tokens(text)):
            return None
        number = len(met(rest, clauses(text)))
        if found or number < LEAST or number < TOLD * len(rest.words):
            continue
        other = next((r for r in there if _alike(desk, extraction, first, run, r)), None)
        if other and not own & frozenset(_telling(other)):
            found = extraction, Run(first + other.start, first + other.end, other.words, other.offsets)
    return found


def _same(a: Beside, b: Beside) -> bool:
    return a.side == b.side and a.passive == b.passive and a.link == b.link and like(a.word, b.word)


def _telling(run: Run) -> list[str]:
    return [w for w in tokens(run.text) if w not in DESCRIBING]


def _alike(desk: Desk, extraction: Extraction, first: int, mine: Run, other: Run) -> bool:
    """Two names of one sort: both may be people's, or neither; no place, no word that only opens its sentence."""
    if not _telling(other) or _placed(extraction, first + other.start):
        return False
    alone = other.words[0].lower() if len(other.words) == 1 else ""
    if alone in desk.sources.lowered or (alone and other.start < 3 and alone not in desk.sources.named):
        return False
    return looks_personal(mine.words) == looks_personal(other.words)


def _placed(extraction: Extraction, at: int) -> bool:
    """A place is named there."""
    return any(f.kind == "place" and f.start <= at < f.end for f in extraction.facts)
