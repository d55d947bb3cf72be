"""Finds a post put in another's place: one sentence of two articles, the same but for what a person is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from discrep.kinds.titles.holders import Clash, Holder, Place
from discrep.kinds.titles.ranks_en import GENERIC
from discrep.model import Extraction

_WORD = re.compile(r"[\w'’-]+")
_LEAST_WORDS = 6  # words of the sentence beside the name and the post
_RATIO = 92  # rapidfuzz ratio (0-100) of the two sentences without name and post

Holders = dict[tuple[str, str], Holder]


class _Setting(NamedTuple):
    place: Place
    words: str  # the sentence without the name and the post


def restated(story: Sequence[Extraction], held: Sequence[Holders], i: int, j: int) -> Iterator[Clash]:
    """Persons who are one thing in a sentence of article `i` and another in the same sentence of article `j`."""
    from rapidfuzz import fuzz

    for key in sorted(held[i].keys() & held[j].keys()):
        left, right = held[i][key], held[j][key]
        if not (left.settled and right.settled) or not (left.posts and right.posts):
            continue
        for mine in _settings(story[i], left, right.posts):
            for yours in _settings(story[j], right, left.posts):
                if not _one_may_be(mine.place, yours.place) and fuzz.ratio(
                    mine.words, yours.words, score_cutoff=_RATIO
                ):
                    yield Clash((i, mine.place), (j, yours.place), left.name)
                    break


def _settings(extraction: Extraction, holder: Holder, elsewhere: frozenset[str]) -> Iterator[_Setting]:
    """Sentences that give the person a post which the other article does not give."""
    layout = extraction.layout
    for place in holder.places:
        if place.post is None or not place.post.settled or place.post.words in elsewhere:
            continue
        sentence = layout.sentences[layout.sentence_at(place.start)]
        start, end = min(place.start, place.post.span.start), max(place.end, place.post.span.end)
        words = _WORD.findall(
            f"{layout.text[sentence.start : start]} | {layout.text[end : sentence.end]}".lower()
        )
        if len(words) >= _LEAST_WORDS:
            yield _Setting(place, " ".join(words))


def _one_may_be(one: Place, two: Place) -> bool:
    """Whether one post may be the other in closer or wider words."""
    a, b = (set(p.post.words.split()) if p.post else set[str]() for p in (one, two))
    return a <= b or b <= a or bool((a | b) & GENERIC)
