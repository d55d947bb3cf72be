"""The acts that make a claim: which word forms tell them, under which dictionary form, in which direction."""

from __future__ import annotations

from functools import lru_cache

from discrep.kinds.claims.forms_en import IRREGULAR
from discrep.kinds.claims.keys import key
from discrep.kinds.claims.opposites_en import DOWN, OPPOSITES, UP
from discrep.kinds.claims.synonyms_en import IMPLIED, NO_ACTS, SYNONYMS


@lru_cache(1)
def _known() -> dict[str, str]:
    """Key of an act: its dictionary form."""
    found: dict[str, str] = {}
    for line in f"{OPPOSITES}\n{SYNONYMS}\n{IMPLIED}".split("\n"):
        for word in line.replace("~", "").replace("|", " ").replace(":", " ").split():
            if "_" not in word:
                found.setdefault(key(word), word)
    for word in NO_ACTS.split():
        found.pop(key(word), None)
    return found


@lru_cache(16384)
def act(low: str) -> str | None:
    """The dictionary form of the act that a word form tells; None where the tables know none."""
    return _known().get(key(low))


def dictionary_form(low: str) -> str:
    """The dictionary form of any verb form, as well as the tables and the endings tell."""
    if known := act(low):
        return known
    if low in IRREGULAR:
        return IRREGULAR[low]
    return key(low)


def direction(predicate: str) -> str | None:
    """ "up" or "down" for acts of rising and falling."""
    root = key(predicate)
    return "up" if root in _up() else "down" if root in _down() else None


@lru_cache(1)
def _up() -> frozenset[str]:
    return frozenset(map(key, UP.split()))


@lru_cache(1)
def _down() -> frozenset[str]:
    return frozenset(map(key, DOWN.split()))
