"""Who says what of a disputed fact: the articles of a finding, sorted into sides by what they say."""

from __future__ import annotations

from typing import NamedTuple

from discrep.model import Finding, Location

MOST_SIDES = 4  # told apart by shape; any further one shares the last shape


class Side(NamedTuple):
    """One reading of a fact, and the articles that have it."""

    number: int  # 1 for the reading that most articles have, then in order of articles
    says: str
    articles: tuple[str, ...]

    @property
    def shape(self) -> int:
        return min(self.number, MOST_SIDES)


def sides(finding: Finding) -> tuple[Side, ...]:
    """The readings of the finding's places, the one that most articles have first."""
    told: dict[str, dict[str, None]] = {}
    for place in finding.locations:
        told.setdefault(place.says or place.surface, {})[place.article] = None
    ordered = sorted(told.items(), key=lambda item: -len(item[1]))
    return tuple(Side(n, says, tuple(names)) for n, (says, names) in enumerate(ordered, 1))


def in_words(place: Location) -> str:
    """What a place says, for a reader: a figure in the article's own words, all else as it was understood."""
    return place.surface if place.value and "bound" in place.value else place.says or place.surface
