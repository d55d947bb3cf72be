"""What a survey says of one fact of a draft, and the draft and its sources as all kinds of facts look into them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from discrep.findings.support import figures
from discrep.findings.support.passages import Passage, Sources, content, tokens
from discrep.findings.support.said import Said
from discrep.findings.support.words_en import DESCRIBING
from discrep.model import Confidence, Extraction, Fact, Frame, Span, Support

BRIEF = (
    6  # sentences up to which a draft may be a retelling of its sources, each word of which they answer for
)
LEAST_WORDS = 4  # blanks of a sentence that can stand in a source by more than chance
PLAIN = 0.6  # share of a draft's sentence that a passage covers when another figure in it contradicts the draft plainly

Place = tuple[Extraction, Fact]


@dataclass(frozen=True, slots=True)
class Held:
    """One fact of the draft and what the sources say of it."""

    fact: Fact
    support: Support
    source: Place | None = None
    why: str = ""
    confidence: Confidence = Confidence.LOW  # that nothing in the sources answers to it
    plain: bool = False  # a source says the same sentence with another exact figure
    instead: bool = False  # the source's place holds another word for it


class Desk:
    """One draft with all its sources before it."""

    __slots__ = ("_near", "_texts", "brief", "draft", "extractions", "sources")

    def __init__(self, draft: Extraction, extractions: Sequence[Extraction]) -> None:
        self.draft = draft
        self.extractions = tuple(extractions)
        self.sources = Sources(self.extractions)
        self._near: dict[int, list[Passage]] = {}
        self._texts: tuple[str, ...] | None = None
        self.brief = len(draft.layout.sentences) <= BRIEF

    def sentence(self, fact: Fact) -> str:
        """The draft's sentence with the fact."""
        sentences = self.draft.layout.sentences
        index = self.draft.layout.sentence_at(fact.start)
        if index < 0:
            return fact.surface
        return self.draft.article.text[sentences[index].start : sentences[index].end]

    def stands(self, sentence: str) -> bool:
        """Whether a sentence of some length stands word for word in a source."""
        words = " ".join(sentence.split())
        if words.count(" ") < LEAST_WORDS:
            return False
        if self._texts is None:
            self._texts = tuple(" ".join(e.article.text.split()) for e in self.extractions)
        return any(words in text for text in self._texts)

    def near(self, fact: Fact) -> list[Passage]:
        """The passages nearest to the fact's sentence, best first."""
        index = self.draft.layout.sentence_at(fact.start)
        if index not in self._near:
            self._near[index] = self.sources.nearest(content(self.sentence(fact)))
        return self._near[index]

    def lacking(self, fact: Fact, rival: Place | None, sure: bool, near: Sequence[Passage]) -> Held:
        """A fact that nothing supports, with what the sources say in its place, else the nearest passage."""
        if sure and self._elsewhere(fact):
            why = f"the draft gives it to {fact.speaker}"
            return Held(fact, Support.UNSUPPORTED, rival, why, Confidence.LOW)
        confidence = Confidence.HIGH if sure else Confidence.MEDIUM
        support = Support.CONTRADICTED if rival and fact.kind != "name" else Support.UNSUPPORTED
        plain = rival is not None and _plain(fact, rival, near)
        return Held(fact, support, rival or nearest(near), "", confidence, plain)

    def _elsewhere(self, fact: Fact) -> bool:
        """The draft gives the fact to somebody whom no source names."""
        if not fact.speaker or fact.kind == "name":
            return False
        words = [w for part in fact.speaker.split() if part[:1].isupper() for w in tokens(part)]
        words = [w for w in words if w not in DESCRIBING]
        return bool(words) and not any(w in self.sources.words for w in words)


def nearest(near: Sequence[Passage]) -> Place | None:
    """The best passage as a place."""
    if not near:
        return None
    best = near[0]
    return best.extraction, said(best.extraction, best.start, best.end)


def said(extraction: Extraction, start: int, end: int) -> Fact:
    """A stretch of an article as a fact that says no more than its words."""
    index = extraction.layout.sentence_at(start)
    sentence = extraction.layout.sentences[index] if index >= 0 else None
    frame = Frame(index, sentence.block if sentence else -1, Span(start, end))
    surface = extraction.article.text[start:end]
    return Fact("quote", start, end, surface, Said(surface), frame, "words")


def _plain(fact: Fact, rival: Place, near: Sequence[Passage]) -> bool:
    """The best passage covers nearly all of the draft's sentence, and gives the rival figure, both exact."""
    if not near or near[0].covers < PLAIN or fact.kind not in figures.KINDS:
        return False
    return rival[1].frame.sentence == near[0].sentence and figures.exact(fact) and figures.exact(rival[1])
