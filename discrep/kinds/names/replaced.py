"""Finds a person's name put in another's place: one sentence of two articles, the same but for the name."""

from __future__ import annotations

from collections.abc import Iterator

from discrep.alignment.twins import Twin, twins
from discrep.kinds.names.others import another
from discrep.kinds.names.value import PERSON, Name
from discrep.kinds.titles.holders import Holder
from discrep.model import Extraction, Voice
from discrep.naming.fold import fold
from discrep.naming.parts import is_initial
from discrep.offices.lookup import Knowledge

_NAMES = frozenset({"name"})


def replaced(a: Extraction, b: Extraction, known: Knowledge) -> Iterator[Twin]:
    """Full names of two persons, of one family or given name, in one sentence of both articles.

    Where each article also names the other's person, somebody may have spoken twice: nothing then.
    """
    mine, yours = _persons(a), _persons(b)
    for twin in twins(a, b, _NAMES):
        left, right = _holder(twin.left.fact.value), _holder(twin.right.fact.value)
        if not left or not right or Voice.QUOTATION in (twin.left.fact.voice, twin.right.fact.voice):
            continue
        if left.given != right.given and left.family != right.family:
            continue
        if another(left, right, known) and not (_key(left) in yours and _key(right) in mine):
            yield twin


def _persons(extraction: Extraction) -> frozenset[tuple[str, str]]:
    found = (_holder(fact.value) for fact in extraction.facts if fact.kind in _NAMES)
    return frozenset(_key(holder) for holder in found if holder)


def _key(holder: Holder) -> tuple[str, str]:
    return holder.given, holder.family


def _holder(name: Name) -> Holder | None:
    """The person that a mention names in full."""
    if name.of != PERSON or not name.complete or not name.given or not name.family:
        return None
    given = next((word for word in name.given.split() if not is_initial(word)), "")
    return Holder(name.full, fold(given), fold(name.family)) if given else None
