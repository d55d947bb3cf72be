"""Sentences and paragraphs with more facts of a kind than a report has: lists, of which only the first are compared."""

from __future__ import annotations

from collections import Counter

from discrep.alignment.thresholds import CROWD, CROWDED_PARAGRAPH
from discrep.model import Extraction, Fact, read_once


@read_once
def beyond(extraction: Extraction) -> frozenset[tuple[str, int]]:
    """Kind and beginning of each fact that stands behind the first of its kind in its sentence or paragraph."""
    if len(extraction.facts) <= min(CROWD, CROWDED_PARAGRAPH):
        return frozenset()
    sentences: Counter[tuple[str, int]] = Counter()
    paragraphs: Counter[tuple[str, int]] = Counter()
    out: set[tuple[str, int]] = set()
    for fact in extraction.facts:
        sentence, paragraph = (fact.kind, fact.frame.sentence), (fact.kind, fact.frame.block)
        sentences[sentence] += 1
        paragraphs[paragraph] += 1
        if sentences[sentence] > CROWD or paragraphs[paragraph] > CROWDED_PARAGRAPH:
            out.add((fact.kind, fact.start))
    return frozenset(out)


def crowded(extraction: Extraction, fact: Fact) -> bool:
    """The fact is one of too many in its sentence or paragraph to be compared."""
    far = beyond(extraction)
    return bool(far) and (fact.kind, fact.start) in far
