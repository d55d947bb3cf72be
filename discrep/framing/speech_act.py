"""One act of reporting, and the sentence it stands in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from discrep.framing import words as w
from discrep.framing.words import Words
from discrep.model import Span


class Speech(NamedTuple):
    """One act of reporting: who, the reporting clause, and what it covers; words and offsets."""

    speaker: str
    reporting: Span
    reported: tuple[Span, ...]
    cls: str  # said · denied · asked
    cuts: tuple[int, ...]  # word indices at which reporting clause and reported parts begin and end


class Sentence(NamedTuple):
    words: Words
    first: int
    last: int
    flags: Sequence[int]

    def verb_between(self, a: int, b: int) -> bool:
        return any(self.flags[max(a, self.first) - self.first : max(b, self.first) - self.first])


def make(at: Sentence, speaker: str, a: int, b: int, parts: Sequence[tuple[int, int]], cls: str) -> Speech:
    """A speech whose reporting clause is words `[a, b)` and whose reported parts are `parts`."""
    words = at.words
    kept = [(x, y) for x, y in parts if x < y and any(words.kinds[k] & w.WORD for k in range(x, y))]
    cuts = {a, b} | {c for part in kept for c in part}
    return Speech(
        speaker,
        Span(words.starts[a], words.end(max(b, a + 1) - 1)),
        tuple(Span(words.starts[x], words.end(y - 1)) for x, y in kept),
        cls,
        tuple(sorted(cuts)),
    )
