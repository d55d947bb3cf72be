"""What the grammar reads of a place before it is known which place that is."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from discrep.kinds.places.gazetteer import Entry


class Link(NamedTuple):
    """A name that contains the one before it, as the text says."""

    name: str
    level: str | None
    entries: tuple[Entry, ...]


@dataclass(slots=True)
class Setting:
    """What an article's words tell of where it is set, shared by its mentions: country and region codes by count."""

    countries: dict[str, int] = field(default_factory=dict)

    def add(self, code: str) -> None:
        self.countries[code] = self.countries.get(code, 0) + 1


@dataclass(frozen=True, slots=True)
class ParsedPlace:
    """A name with its candidates, the level its words show, its stance, and what the text puts it in."""

    name: str
    level: str | None
    entries: tuple[Entry, ...]
    stance: str
    links: tuple[Link, ...]
    setting: Setting = field(repr=False, compare=False)
    part: str | None = None  # "north" of "northern Syria"
    distance: str | None = None
    plural: bool = False  # "the towns of": the level holds for the names that follow too
