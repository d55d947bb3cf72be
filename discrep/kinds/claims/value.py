"""What a claim says: an act, who did it to whom, and whether it is affirmed or denied."""

from __future__ import annotations

from dataclasses import dataclass

from discrep.kinds.claims.keys import key
from discrep.kinds.claims.senses import Sense, sense
from discrep.model import Json, Outcome, Polarity


@dataclass(frozen=True, slots=True)
class Claim:
    """Who did what to whom; a set of two possible worlds: it is so, or it is not."""

    predicate: str  # the act as its dictionary form, as far as the tables know it
    agent: str | None
    target: str | None
    polarity: Polarity
    direction: str | None = None  # "up" or "down" for what rises and falls

    def compare(self, other: Claim) -> Outcome:
        """Disjoint where one denies what the other says of the same parties, or the acts exclude each other."""
        how = sense(key(self.predicate), key(other.predicate))
        alike = _same(self.agent, other.agent) and _same(self.target, other.target)
        if how is Sense.APART or not alike or not (self.agent or self.target):
            return Outcome.UNKNOWN
        if how is Sense.OPPOSITE:
            both = self.polarity is other.polarity is Polarity.AFFIRMED
            return Outcome.DISJOINT if both else Outcome.UNKNOWN
        if how is not Sense.SAME:
            return Outcome.UNKNOWN
        return Outcome.SAME if self.polarity is other.polarity else Outcome.DISJOINT

    def to_dict(self) -> Json:
        return {
            "predicate": self.predicate,
            "agent": self.agent,
            "target": self.target,
            "polarity": self.polarity.value,
            "direction": self.direction,
        }

    def says(self) -> str:
        denied = "not " if self.polarity is Polarity.NEGATED else ""
        return " ".join(x for x in (self.agent, f"{denied}{self.predicate}", self.target) if x)


def _same(a: str | None, b: str | None) -> bool:
    return (a or "").casefold() == (b or "").casefold()
