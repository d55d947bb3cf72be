"""Every fact of a draft held against its sources: what supports it, or that nothing does."""

from __future__ import annotations

from collections.abc import Sequence

from discrep.findings.support import figures, names, times
from discrep.findings.support.additions import additions
from discrep.findings.support.alternatives import held_words
from discrep.findings.support.amounts import held_figure, held_time
from discrep.findings.support.deeds import strange_deeds
from discrep.findings.support.denials import turned_denials
from discrep.findings.support.held import Desk, Held, Place, nearest, said
from discrep.findings.support.naming import held_name, inside
from discrep.findings.support.negated import negated_clauses
from discrep.findings.support.strange import strange_words
from discrep.findings.support.swaps import Swaps
from discrep.findings.support.titles import FREE, held_place, held_title
from discrep.findings.support.turning import turned_words
from discrep.kinds import quotes
from discrep.kinds.quotes.standing import Stand
from discrep.model import Alignment, Confidence, Extraction, Fact, Member, Support, Voice

_SILENT = frozenset((Voice.BOILERPLATE, Voice.BYLINE, Voice.DATELINE, Voice.COMMENT))


class Survey:
    """The facts of one draft, held against all its sources."""

    __slots__ = ("_agreed", "_desk", "_figures", "_names", "_swaps", "_texts", "_times")

    def __init__(
        self, draft: Extraction, extractions: Sequence[Extraction], alignments: Sequence[Alignment]
    ) -> None:
        self._desk = desk = Desk(draft, extractions)
        self._names = names.NameIndex(desk.sources, desk.extractions)
        self._swaps = Swaps(desk.sources, draft, desk.extractions)
        self._figures = figures.FigureIndex(desk.sources, desk.extractions)
        self._times = times.TimeIndex(desk.sources, desk.extractions)
        self._texts: list[quotes.Source] | None = None
        self._agreed = _agreed(draft, alignments)

    def rows(self) -> list[Held]:
        """Every fact of the draft in text order, each held against the sources once."""
        draft = self._desk.draft
        facts = [f for f in draft.facts if f.voice not in _SILENT]
        named = list(names.names_of(draft, self._desk.sources.named))
        named += [f for f in facts if f.kind == "name" and not any(inside(f, n) for n in named)]
        found = [self._held(f) for f in facts if f.kind not in ("name", "quote")]
        found += [held_name(self._desk, self._names, self._swaps, n) for n in named]
        # a title whose holder no source knows is no finding of its own
        strange = [h.fact for h in found if h.fact.kind == "name" and h.support is not Support.SUPPORTED]
        found = [h for h in found if h.fact.kind != "title" or not any(_touch(h.fact, n) for n in strange)]
        found += held_words(self._desk)
        found += turned_words(self._desk)
        denied = list(turned_denials(self._desk))
        found += denied
        more = list(negated_clauses(self._desk)) if self._desk.brief else []
        found += [h for h in more if not any(_touch(h.fact, d.fact) for d in denied)]
        added = additions(self._desk) if self._desk.brief else []
        found += added
        found += [h for h in strange_words(self._desk) if not any(_touch(h.fact, a.fact) for a in added)]
        found += strange_deeds(self._desk)
        found += [self._quotation(f) for f in facts if f.kind == "quote"]
        found = [self._said_so(h) for h in found]
        found.sort(key=lambda h: (h.fact.start, h.fact.end, h.fact.kind))
        return found

    def _said_so(self, held: Held) -> Held:
        """The same, supported where the draft's sentence stands word for word in a source."""
        if held.support not in (Support.UNSUPPORTED, Support.CONTRADICTED) or held.fact.kind == "quote":
            return held
        if self._desk.stands(self._desk.sentence(held.fact)):
            return Held(held.fact, Support.SUPPORTED, why="the sentence stands word for word in a source")
        return held

    def _held(self, fact: Fact) -> Held:
        if place := self._agreed.get((fact.kind, fact.start, fact.end)):
            return Held(fact, Support.SUPPORTED, place, "a source says so of the same thing")
        if fact.kind in figures.KINDS:
            return held_figure(self._desk, self._figures, fact)
        if fact.kind in times.KINDS:
            return held_time(self._desk, self._times, fact)
        if fact.kind == "title":
            return held_title(self._desk, fact)
        if fact.kind == "place":
            return held_place(self._desk, fact)
        return Held(fact, Support.NOT_COMPARABLE, why="discrep does not look for facts of this kind")

    def _quotation(self, fact: Fact) -> Held:
        if self._texts is None:
            self._texts = [quotes.Source(e.article.text) for e in self._desk.extractions]
        found = quotes.stands(fact.value.words, self._texts)
        place = None
        if found.span is not None:
            extraction = self._desk.extractions[found.source]
            place = extraction, said(extraction, *found.span)
        if found.stand in (Stand.VERBATIM, Stand.CLOSE):
            return Held(fact, Support.SUPPORTED, place, "the words stand in a source")
        if found.stand is Stand.ALTERED:
            why = f"word by word: {found.difference}"
            return Held(fact, Support.CONTRADICTED, place, why, Confidence.HIGH)
        return Held(fact, Support.UNSUPPORTED, nearest(self._desk.near(fact)), "", Confidence.HIGH)


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
                if a.fact.kind == b.fact.kind and a.fact.value.compare(b.fact.value) in FREE:
                    found.setdefault((a.fact.kind, a.fact.start, a.fact.end), (b.extraction, b.fact))
    return found
