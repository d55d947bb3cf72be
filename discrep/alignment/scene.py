"""The set of articles under comparison, with what is known of how they belong together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import combinations

from discrep.alignment.relation import Relate
from discrep.model import Extraction, Member


@dataclass(frozen=True, slots=True)
class Scene:
    """Articles of one call; `stories` partitions their indexes by the story they tell."""

    extractions: tuple[Extraction, ...]
    stories: tuple[tuple[int, ...], ...]
    same_source: frozenset[frozenset[int]] = frozenset()  # pairs that are copies of one text
    strong: frozenset[frozenset[int]] = frozenset()  # pairs that surely tell one story
    relations: Mapping[str, Relate] = field(default_factory=dict)  # how two values of an anchor relate
    notices: tuple[str, ...] = ()  # what the report must say of the set, in words
    draft: str | None = None  # id of the article that the others are declared sources of
    older: tuple[tuple[str, str], ...] = ()  # ids of older versions, each with the one that stands for it
    numbers: Mapping[str, int] = field(
        init=False, repr=False, compare=False
    )  # index of each article by its id

    def __post_init__(self) -> None:
        numbers = {e.article.id: i for i, e in enumerate(self.extractions)}
        object.__setattr__(self, "numbers", numbers)

    def members(self, kinds: frozenset[str]) -> list[Member]:
        """Every fact of the named fact kinds, article by article."""
        return [Member(e, f) for e in self.extractions for f in e.facts if f.kind in kinds]

    def surely_one_story(self, a: Extraction, b: Extraction) -> bool:
        """The two articles share enough leading names to speak of one event without doubt."""
        return frozenset((self.numbers[a.article.id], self.numbers[b.article.id])) in self.strong

    def copies(self, ids: frozenset[str]) -> tuple[frozenset[str], ...]:
        """Pairs among the articles that are copies of one text and speak with one voice."""
        pairs = (frozenset(self.extractions[i].article.id for i in pair) for pair in self.same_source)
        return tuple(sorted((pair for pair in pairs if pair <= ids), key=sorted))

    def pairs(self) -> Iterator[tuple[Extraction, Extraction]]:
        """Pairs of articles of one story, in order; copies too, for a fact may be altered in a copy."""
        for story in self.stories:
            for a, b in combinations(story, 2):
                pair = self.extractions[a], self.extractions[b]
                if self.draft is None or any(e.article.id == self.draft for e in pair):
                    yield pair
