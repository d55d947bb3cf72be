"""Names of a draft that the sources hold, but not in this place: put together anew, turned round, or another's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from discrep.findings.support.passages import Passage, Sources, content, stem, tokens
from discrep.findings.support.words_en import BINDING, DESCRIBING, DIRECTIONS, SAYING
from discrep.model import Extraction, Fact, Layout
from discrep.naming.given_names import equivalent
from discrep.naming.spans import Run, looks_personal, runs

Found = tuple[Extraction, Run]

TOLD = 0.5  # share of a draft's sentence, its name apart, that one passage covers when it tells the same
CLEARLY = 0.2  # by how much it covers more than any passage that holds the name
WHOLLY = 0.8  # … where the sentence has hardly any words
PLAINLY = 0.7  # … from which even what another is said to have said is the same
NEARLY = 0.6  # … from which a place behind the same preposition is the same place
BESIDE = 0.35  # the same, where the word before the name is also the same
_BEFORE = 3  # words that may stand before a name which opens its sentence
_REACH = 1  # sentences round a passage in which a name may stand that the passage takes up as "he" or "it"
_DATELINE = frozenset(("/", ":", "-", "–", "—", "("))  # what follows the place where a report was written
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")


class Swaps:
    """What the sources say in the place where a draft names somebody or something."""

    __slots__ = ("_own", "_runs", "sources")

    def __init__(self, sources: Sources, draft: Extraction, extractions: tuple[Extraction, ...]) -> None:
        self.sources = sources
        self._runs: list[Found] = [(e, r) for e in extractions for r in runs(e.article.text)]
        self._own = frozenset(tokens(draft.article.text))

    def composed(self, name: Fact) -> Found | None:
        """A name in the sources with the same last word after another first one, where they never stand as here."""
        words = tokens(name.surface)
        if len(words) < 2 or len(words[-1]) < 4 or any(w in DESCRIBING for w in words[-2:]):
            return None
        first, last = words[-2], words[-1]
        if len(first) < 4 or self._together(first, last, 0 if self._leads(first) else 1):
            return None
        for found in self._runs:
            yours = tokens(found[1].text)
            for a, b in pairwise(yours):
                if b != last or len(a) < 3 or a in DESCRIBING or a in self._own:
                    continue
                if not equivalent(a, first) and a[:3] != first[:3]:
                    return found
        return None

    def turned(self, name: Fact) -> Found | None:
        """The sources' name with the opposite point of the compass, where this one stands nowhere."""
        words = tokens(name.surface)
        for at, word in enumerate(words[:-1]):
            side, after = DIRECTIONS.get(word), words[at + 1]
            if side is None or after in DESCRIBING or self._together(word, after, 0):
                continue
            others = "|".join(d for d, half in DIRECTIONS.items() if half != side and d not in self._own)
            pair = re.compile(rf"\b(?:{others})[ -]{re.escape(after)}\b", re.IGNORECASE)
            for extraction in {id(e): e for e, _ in self._runs}.values():
                if match := pair.search(extraction.article.text):
                    return extraction, Run(*match.span(), (match.group(),), (match.start(),))
        return None

    def _together(self, first: str, last: str, reach: int) -> bool:
        """A sentence of the sources, or so many more in a row, hold both words."""
        held = [frozenset(tokens(text)) for text in self.sources.sentences()]
        rows = (frozenset().union(*held[at : at + reach + 1]) for at in range(len(held)))
        return any(first in row and last in row for row in rows)

    def _leads(self, word: str) -> bool:
        """In every place the word is followed by the rest of one and the same name."""
        after: set[str] = set()
        for _, run in self._runs:
            after |= {b for a, b in pairwise((*tokens(run.text), "")) if a == word}
        return len(after) == 1 and "" not in after

    def another(self, name: Fact, draft: Extraction, start: int, end: int) -> Found | None:
        """Who stands in the sources where the draft's sentence has this name; None unless that is clear."""
        personal = name.value.of == "person"
        words = frozenset([w for w in tokens(name.surface) if w not in DESCRIBING][-1 if personal else 0 :])
        sentence = draft.article.text[start:end]
        rest = content(sentence) - {stem(w) for w in words}
        if not words or len(rest) < 3:
            return None
        told = self.sources.nearest(rest)
        if not told or told[0].covers < BESIDE or self._holds(told[0], words, 0):
            return None
        if (
            told[0].covers - max((p.covers for p in told[1:] if self._holds(p, words, 0)), default=0.0)
            < CLEARLY
        ):
            return None
        opens = _opens(sentence, name.start - start)
        near = self._holds(told[0], words, _REACH)
        before = () if near else _word_before(sentence, name.start - start)
        for run in self._others(told[0], frozenset(tokens(sentence)), personal):
            text = told[0].text
            at = run.start - told[0].start
            told_so = TOLD if len(rest) > 3 else WHOLLY
            if (
                opens
                and told[0].covers >= told_so
                and _opens(text, at)
                and (told[0].covers >= PLAINLY or not _says(text, at + len(run.text)))
            ):
                return told[0].extraction, run
            there = _word_before(text, at)
            if before and there and before[1:] == there[1:]:
                if before[0] == there[0] or (before[1:] and told[0].covers >= NEARLY and not personal):
                    return told[0].extraction, run
        return None

    def _holds(self, passage: Passage, words: frozenset[str], reach: int) -> bool:
        """The passage, or a sentence within reach, has a word of the name."""
        text = passage.extraction.article.text
        layout: Layout = passage.extraction.layout
        first = max(0, passage.sentence - reach)
        near = layout.sentences[first : passage.sentence + reach + 1]
        return any(words & frozenset(tokens(text[s.start : s.end])) for s in near)

    def _others(self, passage: Passage, own: frozenset[str], personal: bool) -> Iterator[Run]:
        """The passage's names of the same sort that the draft's sentence does not hold."""
        text = passage.extraction.article.text
        for run in runs(text, passage.start, passage.end):
            words = [w for w in tokens(run.text) if w not in DESCRIBING]
            if (
                not words
                or looks_personal(run.words) != personal
                or text[run.end : run.end + 2].strip() in _DATELINE
            ):
                continue
            if not any(w in own for w in (words[-1:] if personal else words)):
                yield run


def _opens(sentence: str, at: int) -> bool:
    """Only a title or an article stands before the place: what stands there is the subject."""
    before = [m.group().lower() for m in _WORD.finditer(sentence[:at])]
    bound = BINDING - {"the", "a", "an", "its", "his", "her", "their"}
    return len(before) <= _BEFORE and not any(w in bound or w.endswith(("ed", "ing")) for w in before)


def _says(sentence: str, at: int) -> bool:
    """A word of saying follows: the passage only tells who says so."""
    after = [m.group().lower() for m in _WORD.finditer(sentence[at : at + 60])]
    return any(w in SAYING for w in after[:4])


def _word_before(sentence: str, at: int) -> tuple[str, ...]:
    """The content word before the place, with what binds it; () where another name or nothing stands there."""
    before = [m.group() for m in _WORD.finditer(sentence[max(0, at - 60) : at])]
    link: list[str] = []
    while before and before[-1].lower() in BINDING and len(link) < 2:
        link.append(before.pop().lower())
    link = [w for w in link if w not in ("the", "a", "an", "its", "his", "her")]
    if not before or before[-1][0].isupper() or before[-1].lower() in BINDING or before[-1].lower() in SAYING:
        return ()
    return (stem(before[-1].lower()), *link)
