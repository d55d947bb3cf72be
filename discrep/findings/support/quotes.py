"""Quotations of a draft: whether their words stand in a source, and the nearest words that do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from discrep.findings.support.passages import tokens
from discrep.model import Extraction, Span, Voice

SHORTEST = 4  # words: shorter stretches between marks are terms and titles
SAME = 92.0  # rapidfuzz partial ratio: commas, a case, a bracket
ALTERED = 75.0  # nearer than this a quotation was altered rather than made up
_QUOTED = re.compile(r"“([^“”]{12,1500})”|\"([^\"]{12,1500})\"|«([^«»]{12,1500})»")
_GAP = re.compile(r"…|\.\.\.|\[[^\]]{0,80}\]")


class Found(NamedTuple):
    """How well a source holds a quotation, and where."""

    score: float
    extraction: Extraction | None
    start: int
    end: int


def quotations_of(extraction: Extraction) -> Iterator[Span]:
    """Stretches between quotation marks of at least SHORTEST words."""
    silent = [b for b in extraction.layout.blocks if b.voice is Voice.BOILERPLATE]
    for match in _QUOTED.finditer(extraction.article.text):
        group = next(g for g in (1, 2, 3) if match[g] is not None)
        start, end = match.span(group)
        if "\n\n" in match[group] or any(b.start <= start < b.end for b in silent):
            continue
        if len(tokens(match[group])) >= SHORTEST:
            yield Span(start, end)


def look_for(quotation: str, extractions: tuple[Extraction, ...]) -> Found:
    """The source that holds the quotation's words best; parts around an ellipsis are looked for apart."""
    parts = [" ".join(tokens(p)) for p in _GAP.split(quotation)]
    parts = [p for p in parts if len(p.split()) > 1]
    best = Found(0.0, None, 0, 0)
    for extraction in extractions:
        found = _in_source(parts, extraction)
        if found.score > best.score:
            best = found
    return best


def _in_source(parts: list[str], extraction: Extraction) -> Found:
    from rapidfuzz import fuzz

    words, offsets = _folded(extraction.article.text)
    if not words:
        return Found(0.0, None, 0, 0)
    score, start, end = 100.0, 0, 0
    for part in parts:
        if (at := words.find(part)) >= 0:
            low, high, own = at, at + len(part), 100.0
        else:
            match = fuzz.partial_ratio_alignment(part, words)
            if match is None:
                return Found(0.0, None, 0, 0)
            low, high, own = match.dest_start, match.dest_end, match.score
        if own < score or not end:
            start, end = offsets[min(low, len(offsets) - 1)], offsets[max(0, min(high, len(offsets)) - 1)] + 1
        score = min(score, own)
    return Found(score if parts else 0.0, extraction, start, end)


@lru_cache(8)
def _folded(text: str) -> tuple[str, list[int]]:
    """The source's words joined by blanks, and the text offset of each of its characters."""
    out: list[str] = []
    offsets: list[int] = []
    for match in re.finditer(r"\S+", text):
        for word in tokens(match.group()):
            # a word's characters point to the whole stretch it stands in
            out.append(word)
            offsets += [match.start()] * (len(word) - 1) + [match.end() - 1] * 2
    return " ".join(out), offsets
