"""A quotation: its words, and who is quoted."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

from discrep.kinds.quotes.changes import GRAVE, changes
from discrep.kinds.quotes.wording import Word, words_of
from discrep.model import Json, Outcome, Span

_SHOWN = 90


@dataclass(frozen=True, slots=True)
class Quote:
    """Words that an article gives as somebody's own."""

    words: str
    speaker: str | None
    written: str = field(default="", repr=False, compare=False)  # the same with the text's own blanks
    named: Span | None = field(default=None, repr=False, compare=False)  # where the text names the speaker

    @property
    def read(self) -> tuple[Word, ...]:
        """The words in comparable form; their places are counted from the quotation's start."""
        return _read(self.written)

    def compare(self, other: Quote) -> Outcome:
        """One remark in equal words, in words that go on further, or with words changed; else unknown."""
        found = changes(self.read, other.read)
        if not found.one_remark:
            return Outcome.UNKNOWN
        if any(e.weight in GRAVE for e in found.edits):
            return Outcome.DISJOINT if found.one_wording else Outcome.UNKNOWN
        mine = found.a == (0, len(self.read))
        yours = found.b == (0, len(other.read))
        if mine and yours:
            return Outcome.SAME if not found.edits else Outcome.OVERLAP
        return Outcome.WIDER if yours else Outcome.NARROWER if mine else Outcome.OVERLAP

    def to_dict(self) -> Json:
        return {"words": self.words, "speaker": self.speaker}

    def says(self) -> str:
        """The words, shortened, with the speaker."""
        words = self.words if len(self.words) <= _SHOWN else self.words[:_SHOWN].rsplit(" ", 1)[0] + " …"
        return f'"{words}"' + (f" ({self.speaker})" if self.speaker else "")


@lru_cache(4096)
def _read(written: str) -> tuple[Word, ...]:
    return words_of(written)
