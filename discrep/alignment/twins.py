"""Facts that stand in one and the same sentence of two texts, all around them alike: whatever it asks, both answer it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from discrep.alignment.thresholds import TWIN_CONTEXT, TWIN_LEAST_WORDS, TWIN_RATIO
from discrep.model import Extraction, Member, Voice

_WORD = re.compile(r"[\w'’-]+")
_UNCOMPARED = frozenset((Voice.BOILERPLATE, Voice.BYLINE, Voice.DATELINE))


class Twin(NamedTuple):
    """Two facts of one kind in two wordings of one sentence."""

    left: Member
    right: Member


class _Set(NamedTuple):
    """A fact with the words before and behind it in its sentence, lower case."""

    member: Member
    before: tuple[str, ...]
    behind: tuple[str, ...]


def twins(a: Extraction, b: Extraction, kinds: frozenset[str]) -> Iterable[Twin]:
    """Pairs of facts whose sentences are the same but for the facts, each with one partner only."""
    from rapidfuzz import fuzz

    by_context: dict[tuple[str, tuple[str, ...]], list[_Set]] = defaultdict(list)
    for other in _settings(b, kinds):
        for key in _keys(other):
            by_context[key].append(other)
    for own in _settings(a, kinds):
        found: dict[int, _Set] = {}
        for key in _keys(own):
            for other in by_context.get(key, ()):
                mine = " ".join((*own.before, *own.behind))
                yours = " ".join((*other.before, *other.behind))
                if fuzz.ratio(mine, yours, score_cutoff=TWIN_RATIO):
                    found[other.member.fact.start] = other
        if len(found) == 1:
            yield Twin(own.member, next(iter(found.values())).member)


def _settings(extraction: Extraction, kinds: frozenset[str]) -> Iterable[_Set]:
    text = extraction.article.text
    for fact in extraction.facts:
        if fact.kind not in kinds or fact.voice in _UNCOMPARED or fact.frame.sentence < 0:
            continue
        sentence = extraction.layout.sentences[fact.frame.sentence]
        before = tuple(_WORD.findall(text[sentence.start : fact.start].lower()))
        behind = tuple(_WORD.findall(text[fact.end : sentence.end].lower()))
        if len(before) + len(behind) >= TWIN_LEAST_WORDS:
            yield _Set(Member(extraction, fact), before, behind)


def _keys(setting: _Set) -> Iterable[tuple[str, tuple[str, ...]]]:
    """What the facts of one sentence share: the words right before and right behind."""
    kind = setting.member.fact.kind
    yield kind, ("<", *setting.before[-TWIN_CONTEXT:], "|", *setting.behind[:TWIN_CONTEXT], ">")
