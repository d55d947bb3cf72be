"""Sentences and paragraphs with more facts of a kind than a report has: lists, of which only the first are compared."""

from __future__ import annotations

from collections import Counter

from discrep.alignment.thresholds import CROWD, CROWDED_PARAGRAPH
from discrep.model import Extraction, Fact, read_once


@read_once
def beyond(extraction: Extraction) -> frozenset[tuple[str, int]]:
    """Kind and beginning of each fact that stands behind the first of its kind in its sentence or paragraph."""
    seen: Counter[tuple[str, str, int]] = Counter()
    out: set[tuple[str, int]] = set()
    for fact in extraction.facts:
        sentence = fact.kind, "sentence", fact.frame.sentence
        paragraph = fact.kind, "paragraph", fact.frame.block
        seen.update((sentence, paragraph))
        if seen[sentence] > CROWD or seen[paragraph] > CROWDED_PARAGRAPH:
            out.add((fact.kind, fact.start))
    return frozenset(out)


def crowded(extraction: Extraction, fact: Fact) -> bool:
    """The fact is one of too many in its sentence or paragraph to be compared."""
    return (fact.kind, fact.start) in beyond(extraction)
