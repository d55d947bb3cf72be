"""Which articles tell the same story, and which are copies of one text."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from itertools import combinations

from discrep.alignment.copies import copies, replaced
from discrep.alignment.evidence import Profile, profile, share_a_day, story_points
from discrep.alignment.leading import shared_names
from discrep.alignment.relation import Relate
from discrep.alignment.scene import Scene
from discrep.alignment.thresholds import (
    CHAINED_STORY,
    STORY_MIN_SHARED,
    STORY_MIN_SHARED_SAME_EVENT,
    STORY_NAMES,
    SURE_STORY,
    SURE_UNDATED,
)
from discrep.model import Extraction

# Articles written further apart than this tell of one event only in retrospect.
_FAR_APART = dt.timedelta(days=21)


def scene_of(
    extractions: Sequence[Extraction],
    *,
    same_story: bool = False,
    draft: str | None = None,
    relations: Mapping[str, Relate] | None = None,
) -> Scene:
    """The articles partitioned into stories; one story where the caller says so.

    A draft and its declared sources are one story; only pairs with the draft are compared.
    `relations` tells how two values of an anchor (place) relate.
    """
    everyone = tuple(extractions)
    places = (relations or {}).get("place")
    indexes = range(len(everyone))
    profiles = [profile(e) for e in everyone]
    links: list[tuple[int, int]] = []
    strong: set[frozenset[int]] = set()
    for i, j in combinations(indexes, 2):
        declared = draft is not None and draft in (everyone[i].article.id, everyone[j].article.id)
        if draft is not None and not declared:
            continue
        if declared:
            links.append((i, j))
            if same_story or _linked(profiles[i], profiles[j], places)[1]:
                strong.add(frozenset((i, j)))
        elif same_story:
            links.append((i, j))
            strong.add(frozenset((i, j)))
        elif not _far_apart(everyone[i], everyone[j]):
            linked, sure = _linked(profiles[i], profiles[j], places)
            if linked:
                links.append((i, j))
            if sure:
                strong.add(frozenset((i, j)))
    strong |= _chained(profiles, strong, places)
    alike = copies(everyone)
    # an older version is told nothing, and asked nothing, where the caller wants all compared
    older = {} if same_story else _outside(replaced(everyone, alike), everyone, draft)
    links = [(i, j) for i, j in (*links, *_pairs(strong)) if not {i, j} & set(older)]
    groups = _components(len(everyone), links)
    told = [group for group in groups if not set(group) <= set(older)]
    names = tuple((everyone[i].article.id, everyone[j].article.id) for i, j in older.items())
    return Scene(
        everyone,
        groups,
        alike,
        frozenset(strong),
        relations or {},
        (*_notices(everyone, told), *_versions(names, len(everyone))),
        draft,
        names,
    )


def _outside(older: dict[int, int], everyone: Sequence[Extraction], draft: str | None) -> dict[int, int]:
    """The older versions among what a draft is held against; a draft is always compared."""
    return {i: j for i, j in older.items() if draft not in (everyone[i].article.id, everyone[j].article.id)}


def _versions(older: Sequence[tuple[str, str]], articles: int) -> tuple[str, ...]:
    """What must be said where the newer versions leave nothing to compare."""
    if not older or articles - len(older) > 1:
        return ()
    told = "; ".join(f"{old} is an older version of {new}" for old, new in older)
    return (f"Nothing was compared: {told}, and the newer stands (--same-story compares all the same).",)


def _far_apart(a: Extraction, b: Extraction) -> bool:
    mine, yours = a.published.day, b.published.day
    return mine is not None and yours is not None and abs(mine - yours) > _FAR_APART


def _linked(a: Profile, b: Profile, places: Relate | None) -> tuple[bool, bool]:
    """(the articles may tell one story, they surely do)."""
    mine = shared_names(a.leading, b.everywhere)
    yours = shared_names(b.leading, a.everywhere)
    shares = (len(mine) / max(1, len(a.leading)), len(yours) / max(1, len(b.leading)))
    counts = (len(mine), len(yours))
    if not a.leading or not b.leading:  # one-line texts without a name: their events must speak
        return bool(a.events & b.events) or not (a.events or b.events), False
    same_event = bool(a.main & b.events or b.main & a.events)
    linked = (max(shares) >= STORY_NAMES and max(counts) >= STORY_MIN_SHARED) or (
        same_event and max(counts) >= STORY_MIN_SHARED_SAME_EVENT
    )
    dated = a.published is not None and b.published is not None
    sure = story_points(a, b, places) >= (
        SURE_STORY if dated or share_a_day(a.days, b.days) else SURE_UNDATED
    )
    return linked or sure, sure


def _pairs(sets: set[frozenset[int]]) -> list[tuple[int, int]]:
    return sorted((min(pair), max(pair)) for pair in sets)


def _chained(
    profiles: Sequence[Profile], strong: set[frozenset[int]], places: Relate | None
) -> set[frozenset[int]]:
    """Pairs that surely tell the story which a chain of sure pairs tells, and do not speak against it."""
    chains = _components(len(profiles), _pairs(strong))
    return {
        frozenset(pair)
        for chain in chains
        for pair in combinations(chain, 2)
        if frozenset(pair) not in strong
        and story_points(profiles[pair[0]], profiles[pair[1]], places) >= CHAINED_STORY
    }


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
        return (
            f"{what} about different events: nothing was compared between them "
            "(--same-story compares all the same).",
        )
    told = "; ".join(", ".join(everyone[i].article.id for i in group) for group in groups)
    return (f"The texts tell {len(groups)} different stories, compared separately: {told}.",)
