"""What an article tells of somebody or something, as one answer to one question."""

from __future__ import annotations

from typing import NamedTuple

from discrep.kinds.claims.deeds.bearers import Bearer
from discrep.kinds.claims.statements import Part, Statement
from discrep.model import Modality


class Told(NamedTuple):
    """One answer: the question, its possible values, whom it is about, and where it stands."""

    question: str
    value: frozenset[str]
    bearer: Bearer
    number: int  # sentence
    statement: Statement
    part: Part  # clause
    first: int  # words of the answer
    last: int
    denied: bool
    open: bool  # alleged, feared, possible
    recalled: bool  # told of another time or affair
    ahead: bool = False  # of the time to come by its own words
    party: Bearer | None = None  # who decided it

    @property
    def planned(self) -> bool:
        return self.part.modality is Modality.PLANNED and not self.ahead

    @property
    def plain(self) -> bool:
        """Asserted of the story's own affair."""
        return not (self.denied or self.open or self.recalled or self.planned)
