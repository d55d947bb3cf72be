"""Which articles tell the same story, and which are copies of one text."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from itertools import combinations

from discrep.alignment.leading import leading_names
from discrep.alignment.scene import Scene
from discrep.alignment.thresholds import COPY_SHINGLES, SHINGLE, STORY_MIN_SHARED, STORY_NAMES
from discrep.model import Extraction

# Articles written further apart than this tell of one event only in retrospect.
_FAR_APART = dt.timedelta(days=45)


def scene_of(extractions: Sequence[Extraction], *, same_story: bool = False) -> Scene:
    """The articles partitioned into stories; one story where the caller says so."""
    everyone = tuple(extractions)
    indexes = range(len(everyone))
    if same_story or len(everyone) < 2:
        groups: tuple[tuple[int, ...], ...] = (tuple(indexes),)
    else:
        specific = [leading_names(e) for e in everyone]
        common = [leading_names(e, common=True) for e in everyone]
        links = [
            (i, j)
            for i, j in combinations(indexes, 2)
            if _linked(everyone[i], everyone[j], specific[i], specific[j], common[i] & common[j])
        ]
        groups = _components(len(everyone), links)
    shingles = [_shingles(e.article.text) for e in everyone]
    copies = frozenset(frozenset(pair) for pair in combinations(indexes, 2) if _copied(*(shingles[i] for i in pair)))
    return Scene(everyone, groups, copies, _notices(everyone, groups))


def _linked(a: Extraction, b: Extraction, mine: frozenset[str], yours: frozenset[str], common: frozenset[str]) -> bool:
    if a.published.day and b.published.day and abs(a.published.day - b.published.day) > _FAR_APART:
        return False
    shared = mine & yours
    smaller = min(len(mine), len(yours))
    if smaller == 0:
        return len(common) > 0 or not (mine or yours)
    if _same_main_event(a, b):
        return len(shared) >= 1 and len(shared) + len(common - shared) >= STORY_MIN_SHARED
    return len(shared) >= STORY_MIN_SHARED and len(shared) / smaller >= STORY_NAMES


def _same_main_event(a: Extraction, b: Extraction) -> bool:
    return bool({e.cls for e in a.events if e.main} & {e.cls for e in b.events if not e.background})


def _components(size: int, links: Sequence[tuple[int, int]]) -> tuple[tuple[int, ...], ...]:
    group = list(range(size))
    for i, j in links:
        old, new = sorted((group[i], group[j]), reverse=True)
        group = [new if g == old else g for g in group]
    return tuple(tuple(i for i in range(size) if group[i] == g) for g in dict.fromkeys(group))


def _notices(everyone: Sequence[Extraction], groups: Sequence[Sequence[int]]) -> tuple[str, ...]:
    if len(groups) < 2:
        return ()
    if all(len(group) == 1 for group in groups):
        what = "These texts are" if len(everyone) > 2 else "The two texts are"
        return (f"{what} about different events: nothing was compared between them (--same-story compares all the same).",)
    told = "; ".join(", ".join(everyone[i].article.id for i in group) for group in groups)
    return (f"The texts tell {len(groups)} different stories, compared separately: {told}.",)


def _shingles(text: str) -> frozenset[int]:
    words = text.lower().split()
    return frozenset(hash(tuple(words[i : i + SHINGLE])) for i in range(len(words) - SHINGLE + 1))


def _copied(a: frozenset[int], b: frozenset[int]) -> bool:
    smaller = min(len(a), len(b))
    return smaller > 0 and len(a & b) / smaller >= COPY_SHINGLES
