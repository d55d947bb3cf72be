"""A name as written, and whom it names."""

from __future__ import annotations

from dataclasses import dataclass

from discrep.model import Json, Outcome
from discrep.naming.fold import fold

PERSON, ORGANISATION = "person", "organisation"


@dataclass(frozen=True, slots=True)
class Name:
    """A name in a text; `bearer` is the same for every mention of one person or organisation.

    `full` is the fullest form the article gives, `written` the words of this mention.
    """

    full: str
    given: str | None
    family: str | None
    of: str
    written: str
    bearer: str
    person_id: str | None = None
    complete: bool = True  # this mention itself gives the full name

    def compare(self, other: Name) -> Outcome:
        """Same bearer and same folded form is the same name; nothing else is decided by letters."""
        if self.of != other.of or self.bearer != other.bearer:
            return Outcome.UNKNOWN
        return Outcome.SAME if fold(self.full) == fold(other.full) else Outcome.OVERLAP

    def to_dict(self) -> Json:
        return {"full": self.full, "given": self.given, "family": self.family, "of": self.of}

    def says(self) -> str:
        """The name as written."""
        return self.written
