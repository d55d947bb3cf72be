"""Reads a sentence for whose kin a named person is: "his brother, Paul Moss", "Paul Moss, the brother of Ann"."""

from __future__ import annotations

from collections.abc import Iterator

from discrep.framing import words as w
from discrep.framing.participants import Person
from discrep.kinds.claims.deeds.bearers import Bearer, Cast
from discrep.kinds.claims.deeds.told import Told
from discrep.kinds.claims.deeds.traits_en import COUPLES, KIN_MEANT, PARTED
from discrep.kinds.claims.keys import key
from discrep.naming.fold import fold

_CUES = frozenset(map(key, KIN_MEANT))
_HIS = {"his": "he", "her": "she"}


def kin(cast: Cast, n: int, first: int, last: int) -> Iterator[Told]:
    """Each person that the sentence names as the kin of one whom it names too, or means surely."""
    if cast.sheet.marks[n].roots.isdisjoint(_CUES):
        return
    words = cast.words
    persons = cast.participants.persons(n)
    for i in range(first, last):
        noun = words.low(i)
        if noun not in KIN_MEANT:
            continue
        name = _named(cast, persons, i)
        owner = _owner(cast, n, persons, i) if name else ()
        if not name or not owner:
            continue
        statement = cast.sheet.statement(n)
        if statement is None:
            return
        part = statement.part_of(i)
        yield Told(
            "kin",
            _meant(cast, i, noun),
            Bearer(name, noun),
            n,
            statement,
            part,
            i,
            i + 1,
            statement.negated(i),
            part.open,
            False,
            ahead=True,
            party=Bearer(owner, ""),
        )


def _meant(cast: Cast, i: int, noun: str) -> frozenset[str]:
    """All that the kin may be called; who was a wife is none now."""
    parted = noun in COUPLES and any(cast.words.low(j) in PARTED for j in (i - 1, i - 2))
    return frozenset("ex-" + one for one in KIN_MEANT[noun]) if parted else KIN_MEANT[noun]


def _named(cast: Cast, persons: list[Person], i: int) -> tuple[str, ...]:
    """The folded name right behind the noun, or before its "the", "a" or "his"; () where none stands there."""
    words = cast.words
    behind = i + 2 if words.low(i + 1) == "," else i + 1
    if found := next((p for p in persons if p.first == behind), None):
        return _folded(found)
    if words.kinds[behind] & w.CAPITAL and not words.kinds[behind] & w.DAY:
        return (fold(words.words[behind].text),)
    start = i - 1
    while (
        start > i - 4 and words.kinds[start] & w.WORD and not words.kinds[start] & (w.DETERMINER | w.PRONOUN)
    ):
        if words.low(start).endswith("'s"):
            break
        start -= 1
    if not words.low(start).endswith("'s") and words.low(start) not in ("the", "a", "his", "her"):
        return ()
    if words.low(start - 1) != ",":
        return ()
    stop = start - 1
    if words.low(stop - 1).isdigit() and words.low(stop - 2) == ",":
        stop -= 2
    found = next((p for p in persons if p.last == stop), None)
    return _folded(found) if found else ()


def _folded(person: Person) -> tuple[str, ...]:
    return tuple(fold(part) for part in person.name.split())


def _owner(cast: Cast, n: int, persons: list[Person], i: int) -> tuple[str, ...]:
    """Whose kin it is: the name with 's, the name behind "of", or the one person whom "his" can mean."""
    words = cast.words
    if words.low(i + 1) == "of":
        found = next((p for p in persons if i + 2 <= p.first <= i + 4), None)
        return _folded(found) if found else ()
    start = next(
        (j for j in range(i - 1, i - 4, -1) if words.low(j) in _HIS or words.low(j).endswith("'s")), -1
    )
    if start < 0:
        return ()
    if words.low(start).endswith("'s"):
        found = next((p for p in persons if p.last == start + 1), None)
        return _folded(found) if found else ()
    meant = cast.meant(n, _HIS[words.low(start)], start)
    return meant.name if meant else ()
