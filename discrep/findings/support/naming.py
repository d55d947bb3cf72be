"""Names of a draft held against the sources."""

from __future__ import annotations

from collections.abc import Sequence

from discrep.findings.support.held import Desk, Held, Place, said
from discrep.findings.support.names import NameIndex, alike
from discrep.findings.support.neighbours import neighbour
from discrep.findings.support.passages import Passage, tokens
from discrep.findings.support.swaps import Swaps
from discrep.findings.support.titles import FREE
from discrep.findings.support.words_en import DESCRIBING
from discrep.model import Confidence, Extraction, Fact, Outcome, Support
from discrep.naming.spans import Run


def held_name(desk: Desk, index: NameIndex, swaps: Swaps, name: Fact) -> Held:
    """What the sources say of a name."""
    lacking = index.lacks(name)
    if not lacking:
        if holder := index.other_holder(name):
            return Held(name, Support.CONTRADICTED, _at(holder), "the title is another's", Confidence.HIGH)
        if moved := _moved(desk, index, swaps, name):
            why = "a source has another name here"
            return Held(name, Support.CONTRADICTED, _at(moved), why, Confidence.HIGH)
        return Held(name, Support.SUPPORTED, _where(desk, name), "the name stands in a source")
    own = next((f for f in desk.draft.facts if f.kind == "place" and inside(f, name)), None)
    free = FREE - {Outcome.NARROWER} if desk.brief else FREE
    for place in desk.sources.facts["place"] if own else ():
        if own and own.value.compare(place[1].value) in free:
            return Held(name, Support.SUPPORTED, place, "it holds a place a source names, or lies in one")
    if index.is_country(name) and not index.names_countries:
        return Held(name, Support.NOT_COMPARABLE, why="the sources speak of no country at all")
    words = [w for w in tokens(name.surface) if w not in DESCRIBING]
    near = desk.near(name)
    sure = len(lacking) == len(words) or words[-1] in lacking or index.rival_given(name) is not None
    return desk.lacking(name, _rival(desk, index, name, near), sure, near)


def inside(inner: Fact, outer: Fact) -> bool:
    """The one lies within the other."""
    return outer.start <= inner.start and inner.end <= outer.end


def _at(found: tuple[Extraction, Run]) -> Place:
    return found[0], said(found[0], found[1].start, found[1].end)


def _moved(desk: Desk, index: NameIndex, swaps: Swaps, name: Fact) -> tuple[Extraction, Run] | None:
    """What the sources name in this place, where all words of the draft's name stand in them elsewhere."""
    if found := swaps.composed(name) or swaps.turned(name):
        return found
    at = desk.draft.layout.sentence_at(name.start)
    if at < 0:
        return None
    sentence = desk.draft.layout.sentences[at]
    found = swaps.another(name, desk.draft, sentence.start, sentence.end)
    if found is None and desk.brief:
        words = frozenset(w for w in tokens(name.surface) if w not in DESCRIBING)
        found = neighbour(desk, words, sentence.start, sentence.end, name.start)
    if found and (index.one(name.surface, found[1].text) or alike(name.surface, found[1].text)):
        return None
    return found


def _rival(desk: Desk, index: NameIndex, name: Fact, near: Sequence[Passage]) -> Place | None:
    if run := index.rival_given(name):
        for extraction in desk.extractions:
            if (at := extraction.article.text.find(run.text)) >= 0:
                return extraction, said(extraction, at, at + len(run.text))
    own = frozenset(tokens(desk.sentence(name)))
    for passage in near:
        for run in index.rivals(passage, own, name.value.of == "person"):
            return passage.extraction, said(passage.extraction, run.start, run.end)
    return None


def _where(desk: Desk, name: Fact) -> Place | None:
    """The first place of the name's last word in a source."""
    word = name.surface.split()[-1]
    for extraction in desk.extractions:
        if (at := extraction.article.text.find(word)) >= 0:
            return extraction, said(extraction, at, at + len(word))
    return None
