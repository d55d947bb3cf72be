"""What one word form can mean for a comparison, read once for the process: cheap marks that decide which sentences are read."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property, lru_cache
from typing import NamedTuple

from discrep.kinds.claims.denying_en import (
    NEARLY_NONE,
    NEGATING_FROM,
    NEGATING_ING,
    NEGATING_OBJECT,
    NEGATING_OF,
    NEGATING_TO,
)
from discrep.kinds.claims.keys import key, name_key
from discrep.kinds.claims.light_en import LIGHT
from discrep.kinds.claims.polarity import negates
from discrep.kinds.claims.senses import meanings

_NOTHING: frozenset[int] = frozenset()
_BLOCK = 5  # letters by which words are gathered: "Estonia" and "Estonian", "resign" and "resignation"
_PREFIXES = ("un", "in", "im", "il", "ir", "dis", "non-")
_DENYING = frozenset(
    key(x)
    for x in (
        *NEGATING_TO,
        *NEGATING_FROM,
        *NEGATING_OBJECT,
        *NEGATING_OF,
        *NEGATING_ING,
    )
)
_UNLIKE = frozenset(("without", "wont", "far", "zero", *NEARLY_NONE))  # they deny too, if less plainly


class Mark(NamedTuple):
    """A word form's marks."""

    block: str  # what words of one stem or name share, "" for words without content
    root: str
    denies: bool
    acts: frozenset[object]  # meanings it can carry as an act: rows of the tables, or its own root
    sides: frozenset[tuple[int, int]]  # its sides in the table of opposites
    unsaid: str  # what is left without a denying prefix


NO_MARK = Mark("", "", False, frozenset(), frozenset(), "")


@lru_cache(65536)
def mark(text: str) -> Mark:
    """The marks of a word form."""
    if not text[:1].isalnum():
        return NO_MARK
    low = text.lower().replace("’", "'")
    root = key(low)
    known = meanings()
    sides = set(known.sides.get(root, ()))
    for name in _phrases().get(root, ()):
        sides |= known.sides.get(name, set())
    denies = root in _DENYING or negates(low) or low in _UNLIKE
    light = low in LIGHT
    # a word that opens a sentence meets the same word within one
    block = "" if light else (key(name_key(text)) if text[:1].isupper() else root)[:_BLOCK]
    rows: set[object] = (
        {row for row, _ in sides} | known.same.get(root, set()) | known.implies.get(root, set())
    )
    if not text[:1].isupper() and not light:
        rows |= {root, root[:_BLOCK]}
    prefix = next((p for p in _PREFIXES if root.startswith(p)), "")
    unsaid = root[len(prefix) :] if prefix and len(root) - len(prefix) > 3 else ""
    return Mark(block, root, denies, frozenset(rows), frozenset(sides), unsaid)


@lru_cache(1)
def _phrases() -> dict[str, list[str]]:
    """Phrases of the tables by their telling word: the first, or the last where the first is light ("at large")."""
    found: dict[str, list[str]] = {}
    light = {key(word) for word in LIGHT}
    for first, entries in meanings().phrases.items():
        for rest, name in entries:
            found.setdefault(rest[-1] if first in light else first, []).append(name)
    return found


_TURNING = frozenset(map(key, ("unlike", "rather", "no-one", "deny")))
_BEFORE, _AFTER = 4, 11  # words around a denying one within which its act stands


class Marks:
    """The marks of a sentence's words together; few sentences are asked for more than their blocks."""

    def __init__(self, found: Sequence[Mark]) -> None:
        self._found = found
        self.blocks = frozenset([m.block for m in found if m.block])

    @cached_property
    def roots(self) -> frozenset[str]:
        return frozenset([m.root for m in self._found])

    @cached_property
    def denied(self) -> frozenset[object]:
        """Acts near a word that denies."""
        at = [i for i, m in enumerate(self._found) if m.denies]
        near = [self._found[max(0, i - _BEFORE) : i + _AFTER] for i in at]
        return frozenset().union(*[m.acts for part in near for m in part])

    @cached_property
    def acts(self) -> frozenset[object]:
        return frozenset().union(*[m.acts for m in self._found])

    @cached_property
    def sides(self) -> frozenset[tuple[int, int]]:
        return frozenset().union(*[m.sides for m in self._found])

    @cached_property
    def against(self) -> frozenset[tuple[int, int]]:
        """Sides of what excludes one of the words."""
        return frozenset([(row, 1 - side) for row, side in self.sides])

    @cached_property
    def implied(self) -> frozenset[tuple[int, int]]:
        """Sides of the words and of what they imply."""
        known = meanings()
        wider = {general for root in self.roots for general in known.implies.get(root, ())}
        return self.sides.union(*[known.sides.get(general, ()) for general in wider])

    @cached_property
    def turns(self) -> bool:
        """Whether any word can deny another."""
        return any(m.denies or m.root in _TURNING for m in self._found)

    @cached_property
    def unsaid(self) -> frozenset[str]:
        return frozenset([m.unsaid for m in self._found if m.unsaid])


NO_MARKS = Marks(())
