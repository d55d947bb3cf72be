"""The sources as text to look into: their words by sentence, and the passage nearest to a draft's sentence."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from discrep.findings.support.words_en import BINDING
from discrep.kinds.claims.keys import key
from discrep.model import Extraction, Fact, Voice
from discrep.naming.fold import fold

_WORD = re.compile(r"[^\W_]+(?:[.,][0-9]+)*")
_CAPITAL = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{2,}")
_UNREAD = frozenset((Voice.BOILERPLATE, Voice.BYLINE))
_ENDINGS = ("ingly", "edly", "ings", "ing", "ied", "ies", "ed", "es", "ly", "s", "e")
_SHORTEST = 3  # letters that a stem keeps at least
NEAR = 0.2  # share of a draft sentence's weight from which a passage is worth showing


@lru_cache(65536)
def stem(word: str) -> str:
    """The word without its regular ending, so that "reported" and "reports" meet."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            base = word[: -len(ending)]
            if ending in ("ies", "ied"):
                return base + "y"
            if len(base) > 3 and base[-1] == base[-2] and base[-1] not in "sl":
                base = base[:-1]
            return base
    return word


@lru_cache(16384)
def tokens(text: str) -> tuple[str, ...]:
    """Folded words and numbers of a stretch of text; a possessive 's is no word."""
    return tuple(w for w in _WORD.findall(fold(text)) if w != "s")


@lru_cache(16384)
def content(text: str) -> frozenset[str]:
    """Stems of the words that carry something."""
    return frozenset(stem(w) for w in tokens(text) if w not in BINDING)


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence of a source, and how much of a draft's sentence it covers (0 to 1)."""

    extraction: Extraction
    sentence: int
    start: int
    end: int
    covers: float

    @property
    def text(self) -> str:
        return self.extraction.article.text[self.start : self.end]

    def facts(self) -> list[Fact]:
        """The facts of the passage."""
        return [f for f in self.extraction.facts if f.frame.sentence == self.sentence]


class Sources:
    """All sources of one draft, indexed once."""

    __slots__ = (
        "_by_stem",
        "_raw",
        "_sentences",
        "_texts",
        "_weights",
        "facts",
        "keys",
        "lowered",
        "named",
        "words",
    )

    def __init__(self, extractions: Sequence[Extraction]) -> None:
        self._sentences: list[tuple[Extraction, int, int, int, frozenset[str]]] = []
        self._by_stem: dict[str, list[int]] = defaultdict(list)
        self.words: Counter[str] = Counter()  # folded words, of titles too
        self._texts: list[str] = []
        self._raw: list[str] = []
        self.lowered: set[str] = set()  # words that stand in small letters somewhere
        self.facts: dict[str, list[tuple[Extraction, Fact]]] = defaultdict(list)
        for extraction in extractions:
            self._add(extraction)
        inside = {w.lower() for text in self._raw for w in _CAPITAL.findall(text)}
        self.named = frozenset(inside - self.lowered)  # words that are names wherever they stand
        self.keys = frozenset(map(key, self.words))
        total = max(1, len(self._sentences))
        self._weights = {s: math.log(1 + total / len(at)) for s, at in self._by_stem.items()}

    def _add(self, extraction: Extraction) -> None:
        article = extraction.article
        for text in (article.text, article.title or "", article.source or ""):
            self.words.update(tokens(text))
            self._raw.append(text)
            self._texts.append(f" {' '.join(tokens(text))} ")
            self.lowered.update(w for w in re.findall(r"[a-z]{2,}", text))
        for index, sentence in enumerate(extraction.layout.sentences):
            if sentence.voice in _UNREAD:
                continue
            stems = content(article.text[sentence.start : sentence.end])
            place = len(self._sentences)
            self._sentences.append((extraction, index, sentence.start, sentence.end, stems))
            for one in stems:
                self._by_stem[one].append(place)
        for fact in extraction.facts:
            self.facts[fact.kind].append((extraction, fact))

    def nearest(self, stems: Iterable[str], most: int = 3) -> list[Passage]:
        """The passages that cover most of the weight of `stems`, best first; none below NEAR."""
        wanted = frozenset(stems)
        rare = math.log(2 + len(self._sentences))
        whole = sum(self._weights.get(s, rare) for s in wanted)
        if not whole:
            return []
        scores: Counter[int] = Counter()
        for one in sorted(wanted):
            for place in self._by_stem.get(one, ()):
                scores[place] += self._weights[one]  # type: ignore[assignment]
        best = sorted(scores.items(), key=lambda item: (-item[1], item[0]))[:most]
        return [
            Passage(*self._sentences[place][:4], score / whole)
            for place, score in best
            if score / whole >= NEAR
        ]

    def sentences(self) -> list[str]:
        """The sentences of all sources, in order."""
        return [e.article.text[start:end] for e, _, start, end, _ in self._sentences]

    def places(self) -> Iterator[tuple[Passage, str]]:
        """Each sentence of the sources as a passage, with its text."""
        for extraction, index, start, end, _ in self._sentences:
            yield Passage(extraction, index, start, end, 1.0), extraction.article.text[start:end]

    def says(self, words: str) -> bool:
        """The words stand in a source just so."""
        folded = f" {' '.join(tokens(words))} "
        return any(folded in text for text in self._texts)

    def beside(self, passage: Passage) -> str:
        """The passage with the sentence before and the one after it."""
        sentences = passage.extraction.layout.sentences
        first, last = max(0, passage.sentence - 1), min(len(sentences) - 1, passage.sentence + 1)
        return passage.extraction.article.text[sentences[first].start : sentences[last].end]
