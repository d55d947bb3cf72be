"""Tables of opposites, compiled: under the key of each word and phrase, the rows it stands in and its side there."""

from __future__ import annotations

from collections.abc import Iterable

from discrep.kinds.claims.keys import key
from discrep.kinds.rows import rows

Side = tuple[int, int]  # number of a row, and which of its two sides
# by the key of a phrase's first word: the keys of the others, and its name
Phrases = dict[str, list[tuple[tuple[str, ...], str]]]


class Opposites:
    """Rows of "words | words", what stands on the two sides of one excluding each other; "~" makes a row soft."""

    __slots__ = ("phrases", "rows", "sides", "soft")

    def __init__(self, table: str) -> None:
        self.phrases: Phrases = {}
        self.sides: dict[str, set[Side]] = {}
        self.soft: set[int] = set()  # rows whose sides exclude each other only where all else is the same
        lines = rows(table)
        self.rows = len(lines)
        for row, sides in enumerate(lines):
            if sides[0].startswith("~"):
                self.soft.add(row)
            for side, words in enumerate(sides):
                for word in named(words.lstrip("~ ").split(), self.phrases):
                    self.sides.setdefault(word, set()).add((row, side))

    def between(self, a: str, b: str) -> set[int]:
        """The rows in which the two stand on different sides."""
        yours = self.sides.get(b, ())
        return {row for row, side in self.sides.get(a, ()) if (row, 1 - side) in yours}

    def akin(self, a: str, b: str) -> bool:
        """The two stand on one side of a row, and in none on two."""
        return not self.sides.get(a, set()).isdisjoint(self.sides.get(b, ())) and not self.between(a, b)


def named(words: Iterable[str], phrases: Phrases) -> list[str]:
    """The keys of words, the names of phrases ("step_down"), which join `phrases`."""
    out = []
    for word in words:
        first, *rest = word.split("_")
        if not rest:
            out.append(key(word))
            continue
        known = phrases.setdefault(key(first), [])
        entry = tuple(map(key, rest)), word
        if entry not in known:
            known.append(entry)
        out.append(word)
    return out
