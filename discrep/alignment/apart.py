"""What must be said of texts that share names but, as far as can be told, no event: silence is not agreement."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from discrep.alignment.scene import Scene
from discrep.model import Alignment

# What tells nothing of an event: who somebody is, how a name is spelt, where both have been.
_OF_NO_EVENT = frozenset(("names", "titles"))
_LOOSE = frozenset(("loose", "spelling"))


def unsure(scene: Scene, alignments: Sequence[Alignment]) -> tuple[str, ...]:
    """A sentence for each story whose texts nothing holds together but names: what was not compared."""
    if scene.draft is not None:
        return ()
    held = {
        frozenset(pair)
        for alignment in alignments
        if alignment.kind not in _OF_NO_EVENT and alignment.relation not in _LOOSE
        for pair in combinations({m.article.id for m in alignment.members}, 2)
    }
    found = (_parts(scene, story, held) for story in scene.stories)
    return tuple(_said(parts) for parts in found if len(parts) > 1)


def _parts(scene: Scene, story: Sequence[int], held: set[frozenset[str]]) -> list[list[str]]:
    """The texts of a story, those together that surely tell one event or have a fact of it in common."""
    parts: list[list[int]] = []
    for number in story:
        joined = [part for part in parts if any(_together(scene, number, other, held) for other in part)]
        parts = [part for part in parts if part not in joined]
        parts.append(sorted([number, *(other for part in joined for other in part)]))
    return [[scene.extractions[i].article.id for i in part] for part in sorted(parts)]


def _together(scene: Scene, a: int, b: int, held: set[frozenset[str]]) -> bool:
    ids = frozenset((scene.extractions[a].article.id, scene.extractions[b].article.id))
    return frozenset((a, b)) in scene.strong or ids in held


def _said(parts: Sequence[Sequence[str]]) -> str:
    told = "; ".join(", ".join(part) for part in parts)
    return (
        f"These texts may well be about different events: {told}. Nothing was compared between them "
        "but names, titles and places (--same-story compares all the same)."
    )
