"""Sets of possible values, and the words for how they relate and how a finding is graded."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, NamedTuple, Protocol, runtime_checkable

Json = dict[str, Any]


class Outcome(StrEnum):
    """How two sets of possible values relate."""

    SAME = "same"
    NARROWER = "narrower"  # the left set lies inside the right one
    WIDER = "wider"  # the left set contains the right one
    OVERLAP = "overlap"
    DISJOINT = "disjoint"
    UNKNOWN = "unknown"  # a side is missing or cannot be resolved

    @property
    def mirrored(self) -> Outcome:
        """The outcome of the same comparison with its sides swapped."""
        return _MIRROR.get(self, self)


_MIRROR = {Outcome.NARROWER: Outcome.WIDER, Outcome.WIDER: Outcome.NARROWER}


class FindingClass(StrEnum):
    """What a finding means to an editor; never mixed."""

    CONFLICT = "conflict"
    UPDATE = "update"
    PRECISION = "precision"
    UNSUPPORTED = "unsupported"
    STYLE = "style"


class Severity(StrEnum):
    """How much a finding matters (SARIF's words)."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """0 for the gravest."""
        return ("error", "warning", "note").index(self.value)


class Confidence(StrEnum):
    """How sure we are of a finding, apart from how much it matters."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Span(NamedTuple):
    """Half-open `[start, end)`."""

    start: int
    end: int

    def contains(self, other: tuple[int, int]) -> bool:
        return self.start <= other[0] and other[1] <= self.end

    def overlaps(self, other: tuple[int, int]) -> bool:
        return self.start < other[1] and other[0] < self.end


NOWHERE = Span(0, 0)


@runtime_checkable
class Value(Protocol):
    """The normalised, comparable content of a fact: a set of possible values."""

    def compare(self, other: Any) -> Outcome:
        """Relation of this set to another value's of the same kind."""

    def to_dict(self) -> Json:
        """The value as the JSON contract has it."""

    def says(self) -> str:
        """The value in words for an editor: "29 Nov-5 Dec 2021", "at most 92,000"."""
