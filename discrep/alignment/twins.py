"""Facts that stand in one and the same sentence of two texts, all around them alike: whatever it asks, both answer it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from discrep.alignment.crowds import crowded
from discrep.alignment.thresholds import TWIN_CONTEXT, TWIN_LEAST_WORDS, TWIN_RATIO
from discrep.model import Extraction, Fact, Member, Voice, read_once

_WORD = re.compile(r"[\w'’-]+")
_UNCOMPARED = frozenset((Voice.BOILERPLATE, Voice.BYLINE, Voice.DATELINE))
_Context = tuple[str, tuple[str, ...]]  # fact kind, the words right before and right behind


class Twin(NamedTuple):
    """Two facts of one kind in two wordings of one sentence."""

    left: Member
    right: Member


class _Setting(NamedTuple):
    """A fact with the other words of its sentence, lower case."""

    fact: Fact
    context: _Context
    words: str


def twins(a: Extraction, b: Extraction, kinds: frozenset[str]) -> Iterable[Twin]:
    """Pairs of facts whose sentences are the same but for the facts, each with one partner only."""
    mine, yours = _by_context(a, kinds), _by_context(b, kinds)
    if mine.keys().isdisjoint(yours):
        return
    from rapidfuzz import fuzz

    for own in _settings(a, kinds):
        found: dict[int, Fact] = {}
        for other in yours.get(own.context, ()):
            if fuzz.ratio(own.words, other.words, score_cutoff=TWIN_RATIO):
                found[other.fact.start] = other.fact
        if len(found) == 1:
            yield Twin(Member(a, own.fact), Member(b, next(iter(found.values()))))


@read_once
def _by_context(extraction: Extraction, kinds: frozenset[str]) -> dict[_Context, list[_Setting]]:
    out: dict[_Context, list[_Setting]] = {}
    for setting in _settings(extraction, kinds):
        out.setdefault(setting.context, []).append(setting)
    return out


@read_once
def _settings(extraction: Extraction, kinds: frozenset[str]) -> list[_Setting]:
    text = extraction.article.text
    out: list[_Setting] = []
    for fact in extraction.facts:
        if (
            fact.kind not in kinds
            or crowded(extraction, fact)
            or fact.voice in _UNCOMPARED
            or fact.frame.sentence < 0
        ):
            continue
        sentence = extraction.layout.sentences[fact.frame.sentence]
        before = _WORD.findall(text[sentence.start : fact.start].lower())
        behind = _WORD.findall(text[fact.end : sentence.end].lower())
        if len(before) + len(behind) >= TWIN_LEAST_WORDS:
            context = fact.kind, ("<", *before[-TWIN_CONTEXT:], "|", *behind[:TWIN_CONTEXT], ">")
            out.append(_Setting(fact, context, " ".join((*before, *behind))))
    return out
