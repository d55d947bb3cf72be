"""Quantities of a sentence, without the rest of the pipeline."""

from __future__ import annotations

from discrep.kinds.quantities.grammar import spot
from discrep.kinds.quantities.resolve import resolve
from discrep.kinds.quantities.value import Quantity
from discrep.model import (
    UNKNOWN_DATE,
    Alignment,
    Article,
    Block,
    Confidence,
    Extraction,
    Fact,
    Frame,
    Framed,
    Layout,
    LineMap,
    Member,
    Mention,
    Published,
    Sentence,
    Voice,
)


def layout(text: str) -> Layout:
    whole = (0, len(text))
    return Layout(text, (Block(*whole, Voice.REPORT),), (Sentence(*whole, 0, Voice.REPORT),), 0)


def mentions(text: str) -> list[Mention]:
    return spot(layout(text), [])


def values(text: str) -> list[Quantity]:
    return [m.parsed for m in mentions(text)]


def only(text: str) -> Quantity:
    found = mentions(text)
    assert len(found) == 1, [m.surface for m in found]
    return found[0].parsed


def facts(text: str) -> list[Fact]:
    return resolve([Framed(m, Frame(sentence=0)) for m in mentions(text)], UNKNOWN_DATE)


def members(
    name: str, text: str, published: Published = UNKNOWN_DATE, speaker: str | None = None
) -> list[Member]:
    framed = [Framed(m, Frame(sentence=0, speaker=speaker)) for m in mentions(text)]
    article = Article(name, text, published=published, lines=LineMap(text))
    found = tuple(resolve(framed, published))
    extraction = Extraction(article, layout(text), published, (), found)
    return [Member(extraction, f) for f in found]


def aligned(*sides: list[Member], relation: str = "same") -> Alignment:
    together = tuple(m for side in sides for m in side)
    return Alignment("quantities", "slot", together, confidence=Confidence.HIGH, relation=relation)
