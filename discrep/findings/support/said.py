"""A stretch of text as a value: it is its words, and excludes nothing."""

from __future__ import annotations

from typing import Any, NamedTuple

from discrep.model import Json, Outcome


class Said(NamedTuple):
    """Words as they stand in an article."""

    words: str
    speaker: str | None = None

    def compare(self, other: Any) -> Outcome:
        """The same words are the same; other words decide nothing."""
        return Outcome.SAME if isinstance(other, Said) and other.words == self.words else Outcome.UNKNOWN

    def to_dict(self) -> Json:
        return {"words": self.words, "speaker": self.speaker}

    def says(self) -> str:
        """Nothing: the passage is quoted beside it."""
        return ""
