"""A place as a set of points: a name, what contains it, and how the text stands to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from discrep.kinds.places.relation import relation
from discrep.model import Json, Outcome


@dataclass(frozen=True, slots=True)
class Place:
    """Where something happens, as far as the text and the gazetteer tell."""

    name: str  # the gazetteer's name where the place is known, else the text's
    level: str  # country · region · county · settlement · district · part · street · block · site · place
    within: tuple[str, ...]  # names of what contains it, smallest first
    anchor: str  # the whole of it as a string, see relation.py
    stance: str  # in · near · object · to · from · based · named: how the words stand to the place
    distance: str | None = None  # "20 km north" of the named place
    known: bool = False  # the gazetteer has it, and the text leaves no doubt which

    def compare(self, other: Any) -> Outcome:
        """Relation of the two places; unknown unless one surely contains or excludes the other."""
        if not isinstance(other, Place):
            return Outcome.UNKNOWN
        return relation(self.anchor, other.anchor)

    def to_dict(self) -> Json:
        return {
            "name": self.name,
            "within": list(self.within),
            "level": self.level,
            "stance": self.stance,
            "distance": self.distance,
            "known": self.known,
        }

    def says(self) -> str:
        """The place in words: "Ojinaga, Chihuahua, Mexico"."""
        where = ", ".join((self.name, *self.within))
        if self.distance:
            return f"{self.distance} of {where}"
        return f"near {where}" if self.stance == "near" else where
