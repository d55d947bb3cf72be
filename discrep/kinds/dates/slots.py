"""Which facts of time the rules may judge together."""

from __future__ import annotations

from collections.abc import Iterable

from discrep.alignment.scene import Scene
from discrep.model import Alignment, Member


def align(scene: Scene) -> Iterable[Alignment]:
    """Each fact by itself, and the facts of each sentence together."""
    for extraction in scene.extractions:
        sentences: dict[int, list[Member]] = {}
        for fact in extraction.facts:
            if fact.kind not in ("date", "time", "duration"):
                continue
            member = Member(extraction, fact)
            yield Alignment("dates", fact.surface, (member,), relation="single")
            sentences.setdefault(extraction.layout.sentence_at(fact.start), []).append(member)
        for members in sentences.values():
            if len(members) > 1:
                yield Alignment("dates", "one sentence", tuple(members), relation="sentence")
