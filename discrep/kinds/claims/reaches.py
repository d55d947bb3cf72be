"""Where a clause goes on behind what a word denies in it."""

from __future__ import annotations

from typing import Protocol

from discrep.framing import words as w
from discrep.framing.words import Words

REACH = 9  # words behind a denying one in which what it prevents begins
_SUBJECTS = frozenset("he she it they we".split())


class Clausal(Protocol):
    first: int
    last: int
    verb: int
    heads: tuple[int, ...]
    open: bool
    denial: bool


def main_verb(words: Words, i: int, part: Clausal) -> int:
    """Where the main clause goes on behind a relative one that denies: "who did not stop was fined"; else its end."""
    if not any(words.low(k) in ("who", "which", "that") for k in range(part.first, i)):
        return part.last
    own, *after = [h for h in part.heads if h > i] or [part.last]
    at = after[0] if after else part.last
    while own < at < part.last and words.kinds[at - 1] & (w.BE | w.HAVE):
        at -= 1
    return at


def goes_on(words: Words, first: int, end: int) -> int:
    """Where the clause goes on with what was done instead: "failed to stop and hit a wall"; else its end."""
    for k in range(first, end - 1):
        if words.low(k) in ("and", "but") and words.kinds[k + 1] & (w.PAST | w.PARTICIPLE | w.BE | w.HAVE):
            return k
        if k > first + 1 and words.kinds[k] & w.ING and _nominal(words.kinds[k - 1]):
            return k  # "from attacking a ship flying a flag"
    return end


def kept_from(words: Words, i: int, end: int) -> int:
    """Where what is prevented begins: after "from", at a verb in -ing; 0 where nothing is."""
    for k in range(i + 1, min(end, i + REACH)):
        if words.low(k) == "from":
            return k + 1
        if words.kinds[k] & w.ING and k > i + 1 and not words.kinds[k] & w.PREPOSITION:
            return k
    return 0


def contact(words: Words, k: int) -> bool:
    """A relative clause without its pronoun begins: "the loan it took"."""
    if words.low(k) not in _SUBJECTS or not words.kinds[k + 1] & (w.PAST | w.BE | w.HAVE):
        return False
    return _nominal(words.kinds[k - 1])


def joined(words: Words, k: int) -> bool:
    """A comma with "and", "so" behind it, which leads to what is said beside."""
    return bool(words.kinds[k] & w.COMMA) and words.low(k + 1) in ("and", "so", "but")


def _nominal(kind: int) -> bool:
    """A word that may end a noun's phrase."""
    other = w.PREPOSITION | w.DETERMINER | w.COORDINATOR | w.SUBORDINATOR | w.PAST | w.PRONOUN | w.BE | w.ING
    return bool(kind & w.WORD) and not kind & other
