"""Every fact of a draft held against its sources: what supports it, or that nothing does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from discrep.findings.support import figures, names, times
from discrep.findings.support.passages import Passage, Sources, content, tokens
from discrep.findings.support.said import Said
from discrep.findings.support.words_en import DESCRIBING
from discrep.kinds import quotes
from discrep.kinds.numerals import find
from discrep.kinds.quotes.standing import Stand
from discrep.kinds.titles.value import Title
from discrep.model import (
    Alignment,
    Confidence,
    Extraction,
    Fact,
    Frame,
    Member,
    Outcome,
    Span,
    Support,
    Voice,
)
from discrep.naming.fold import fold

PLAIN = 0.6  # … and from which another exact figure in it contradicts the draft's plainly
TWIN = 0.5  # share of a draft's sentence that a passage covers when it says the same thing
_FREE = frozenset((Outcome.SAME, Outcome.NARROWER, Outcome.WIDER, Outcome.OVERLAP))
_SILENT = frozenset((Voice.BOILERPLATE, Voice.BYLINE, Voice.DATELINE, Voice.COMMENT))

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


class Survey:
    """The facts of one draft, held against all its sources."""

    __slots__ = (
        "_agreed",
        "_figures",
        "_names",
        "_near",
        "_texts",
        "_times",
        "draft",
        "extractions",
        "sources",
    )

    def __init__(
        self, draft: Extraction, extractions: Sequence[Extraction], alignments: Sequence[Alignment]
    ) -> None:
        self.draft = draft
        self.extractions = tuple(extractions)
        self.sources = Sources(self.extractions)
        self._names = names.NameIndex(self.sources, self.extractions)
        self._figures = figures.FigureIndex(self.sources, self.extractions)
        self._times = times.TimeIndex(self.sources, self.extractions)
        self._texts: list[quotes.Source] | None = None
        self._near: dict[int, list[Passage]] = {}
        self._agreed = _agreed(draft, alignments)

    def rows(self) -> list[Held]:
        """Every fact of the draft in text order, each held against the sources once."""
        facts = [f for f in self.draft.facts if f.voice not in _SILENT]
        named = list(names.names_of(self.draft))
        covered = [f for f in facts if f.kind in ("name", "place")]
        found = [self._held(f) for f in facts if f.kind not in ("name", "quote")]
        found += [self._name(n) for n in named]
        found += [
            self._name(f) for f in covered if f.kind == "name" and not any(_inside(f, n) for n in named)
        ]
        # a title whose holder no source knows is no finding of its own
        strange = [h.fact for h in found if h.fact.kind == "name" and h.support is not Support.SUPPORTED]
        found = [h for h in found if h.fact.kind != "title" or not any(_touch(h.fact, n) for n in strange)]
        found += [self._quotation(f) for f in facts if f.kind == "quote"]
        found.sort(key=lambda h: (h.fact.start, h.fact.end, h.fact.kind))
        return found

    # ---------------------------------------------------------------- one fact

    def _held(self, fact: Fact) -> Held:
        if place := self._agreed.get((fact.kind, fact.start, fact.end)):
            return Held(fact, Support.SUPPORTED, place, "a source says so of the same thing")
        if fact.kind in figures.KINDS:
            return self._figure(fact)
        if fact.kind in times.KINDS:
            return self._time(fact)
        if fact.kind == "title":
            return self._title(fact)
        if fact.kind == "place":
            return self._place(fact)
        return Held(fact, Support.NOT_COMPARABLE, why="discrep does not look for facts of this kind")

    def _figure(self, fact: Fact) -> Held:
        near = self.near(fact)
        twins = [p for p in near if p.covers >= TWIN]
        if place := self._figures.turned(fact):
            return Held(fact, Support.CONTRADICTED, place, "the other way round", Confidence.HIGH)
        found = self._figures.support(fact)
        rival = self._figures.rival(fact, twins[:1] if found else near)
        if found and not (rival and self._moved(fact, found, twins[0])):
            if isinstance(found, str):
                return Held(fact, Support.SUPPORTED, why=found)
            return Held(fact, Support.SUPPORTED, found, "a source gives a figure that admits it")
        figure = figures.stated(fact)
        if not rival and self.sources.says(fact.surface):
            return Held(fact, Support.SUPPORTED, why="the same words stand in a source")
        # lengths of time are reckoned from dates; what no like figure excludes may be right
        long = figure is not None and abs(figure) > figures.SMALL and fact.kind != "duration"
        sure = rival is not None or long
        return self._lacking(fact, rival, sure, near)

    def _moved(self, fact: Fact, found: Place | str, twin: Passage) -> bool:
        """The figure stands in a source, but of another thing than the sentence tells of."""
        figure = figures.stated(fact)
        if isinstance(found, str) or figure is None or figures.rounded(fact):
            return False
        if not figures.other_things(fact, found[1]):
            return False
        beside = self.sources.beside(twin)
        return not any(n.value == figure for _, n in find(beside))

    def _time(self, fact: Fact) -> Held:
        if not self._times.named(fact):
            return Held(fact, Support.NOT_COMPARABLE, why="it names no day, month or year")
        found = self._times.support(fact)
        if not found and self.sources.says(fact.surface):
            found = "the same words stand in a source"
        if isinstance(found, str):
            return Held(fact, Support.SUPPORTED, why=found)
        if found:
            return Held(fact, Support.SUPPORTED, found, "a source tells a time that admits it")
        near = self.near(fact)
        rival = self._times.rival(fact, near)
        return self._lacking(fact, rival, rival is not None, near)

    def _title(self, fact: Fact) -> Held:
        value: Title = fact.value
        for place in self.sources.facts["title"]:
            if value.compare(place[1].value) is Outcome.SAME:
                return Held(fact, Support.SUPPORTED, place, "a source gives the same office")
        if value.office_id and value.person_id:
            return Held(fact, Support.SUPPORTED, why="office data")
        words = [w for w in tokens(value.claim.words) if len(w) > 2]
        person = fold(value.person).split()
        if person and person[-1] in self.sources.words:
            held = [w for w in words if w in self.sources.words]
            if len(held) * 2 >= len(words):
                return Held(fact, Support.SUPPORTED, why="name and office stand in a source")
            return self._lacking(fact, None, False, self.near(fact))
        return self._lacking(fact, None, True, self.near(fact))

    def _place(self, fact: Fact) -> Held:
        for place in self.sources.facts["place"]:
            if fact.value.compare(place[1].value) in _FREE:
                return Held(
                    fact, Support.SUPPORTED, place, "a source names a place that holds it or lies in it"
                )
        return Held(fact, Support.NOT_COMPARABLE, why="looked for among the names")

    def _name(self, name: Fact) -> Held:
        lacking = self._names.lacks(name)
        near = self.near(name)
        if not lacking:
            if holder := self._names.other_holder(name):
                place = holder[0], said(holder[0], holder[1].start, holder[1].end)
                return Held(name, Support.CONTRADICTED, place, "the title is another's", Confidence.HIGH)
            return Held(name, Support.SUPPORTED, self._where(name), "the name stands in a source")
        for place in self.sources.facts["place"]:
            own = next((f for f in self.draft.facts if f.kind == "place" and _inside(f, name)), None)
            if own and own.value.compare(place[1].value) in _FREE:
                return Held(name, Support.SUPPORTED, place, "it holds a place a source names, or lies in one")
        words = [w for w in tokens(name.surface) if w not in DESCRIBING]
        rival = self._rival_name(name, near)
        sure = len(lacking) == len(words) or words[-1] in lacking or self._names.rival_given(name) is not None
        if self._names.is_country(name) and not self._names.names_countries:
            return Held(name, Support.NOT_COMPARABLE, why="the sources speak of no country at all")
        return self._lacking(name, rival, sure, near)

    def _rival_name(self, name: Fact, near: list[Passage]) -> Place | None:
        if run := self._names.rival_given(name):
            for extraction in self.extractions:
                if (at := extraction.article.text.find(run.text)) >= 0:
                    return extraction, said(extraction, at, at + len(run.text))
        own = frozenset(tokens(self._sentence(name)))
        for passage in near:
            for run in self._names.rivals(passage, own, name.value.of == "person"):
                return passage.extraction, said(passage.extraction, run.start, run.end)
        return None

    def _where(self, name: Fact) -> Place | None:
        """The first place of the name's last word in a source."""
        word = name.surface.split()[-1]
        for extraction in self.extractions:
            if (at := extraction.article.text.find(word)) >= 0:
                return extraction, said(extraction, at, at + len(word))
        return None

    def _quotation(self, fact: Fact) -> Held:
        if self._texts is None:
            self._texts = [quotes.Source(e.article.text) for e in self.extractions]
        found = quotes.stands(fact.value.words, self._texts)
        place = None
        if found.span is not None:
            extraction = self.extractions[found.source]
            place = extraction, said(extraction, *found.span)
        if found.stand in (Stand.VERBATIM, Stand.CLOSE):
            return Held(fact, Support.SUPPORTED, place, "the words stand in a source")
        if found.stand is Stand.ALTERED:
            return Held(
                fact, Support.CONTRADICTED, place, f"word by word: {found.difference}", Confidence.HIGH
            )
        return Held(fact, Support.UNSUPPORTED, self._nearest(self.near(fact)), "", Confidence.HIGH)

    # ---------------------------------------------------------------- what all share

    def _lacking(self, fact: Fact, rival: Place | None, sure: bool, near: list[Passage]) -> Held:
        if sure and self._elsewhere(fact):
            return Held(
                fact, Support.UNSUPPORTED, rival, f"the draft gives it to {fact.speaker}", Confidence.LOW
            )
        confidence = Confidence.HIGH if sure else Confidence.MEDIUM
        support = Support.CONTRADICTED if rival and fact.kind != "name" else Support.UNSUPPORTED
        return Held(
            fact,
            support,
            rival or self._nearest(near),
            "",
            confidence,
            bool(rival) and _plain(fact, rival, near),
        )

    def _elsewhere(self, fact: Fact) -> bool:
        """The draft gives the fact to somebody whom no source names."""
        if not fact.speaker or fact.kind == "name":
            return False
        words = [w for part in fact.speaker.split() if part[:1].isupper() for w in tokens(part)]
        words = [w for w in words if w not in DESCRIBING]
        return bool(words) and not any(w in self.sources.words for w in words)

    def _nearest(self, near: list[Passage]) -> Place | None:
        if not near:
            return None
        best = near[0]
        return best.extraction, said(best.extraction, best.start, best.end)

    def _sentence(self, fact: Fact) -> str:
        sentences = self.draft.layout.sentences
        index = self.draft.layout.sentence_at(fact.start)
        return (
            self.draft.article.text[sentences[index].start : sentences[index].end]
            if index >= 0
            else fact.surface
        )

    def near(self, fact: Fact) -> list[Passage]:
        """The passages nearest to the fact's sentence, best first."""
        index = self.draft.layout.sentence_at(fact.start)
        if index not in self._near:
            self._near[index] = self.sources.nearest(content(self._sentence(fact)))
        return self._near[index]


def said(extraction: Extraction, start: int, end: int) -> Fact:
    """A stretch of an article as a fact that says no more than its words."""
    index = extraction.layout.sentence_at(start)
    sentence = extraction.layout.sentences[index] if index >= 0 else None
    frame = Frame(index, sentence.block if sentence else -1, Span(start, end))
    surface = extraction.article.text[start:end]
    return Fact("quote", start, end, surface, Said(surface), frame, "words")


def _plain(fact: Fact, rival: Place | None, near: Sequence[Passage]) -> bool:
    """The best passage covers nearly all of the draft's sentence, and gives the rival figure, both exact."""
    if rival is None or not near or near[0].covers < PLAIN or fact.kind not in figures.KINDS:
        return False
    return rival[1].frame.sentence == near[0].sentence and figures.exact(fact) and figures.exact(rival[1])


def _inside(inner: Fact, outer: Fact) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _touch(a: Fact, b: Fact) -> bool:
    return a.start < b.end and b.start < a.end


def _agreed(draft: Extraction, alignments: Sequence[Alignment]) -> dict[tuple[str, int, int], Place]:
    """Facts of the draft that an alignment shows to agree with a source, and with which of its facts."""
    found: dict[tuple[str, int, int], Place] = {}
    for alignment in alignments:
        if alignment.relation not in ("same", "identity"):
            continue
        mine: list[Member] = [m for m in alignment.members if m.article.id == draft.article.id]
        yours = [m for m in alignment.members if m.article.id != draft.article.id]
        for a in mine:
            for b in yours:
                if a.fact.kind == b.fact.kind and a.fact.value.compare(b.fact.value) in _FREE:
                    found.setdefault((a.fact.kind, a.fact.start, a.fact.end), (b.extraction, b.fact))
    return found
