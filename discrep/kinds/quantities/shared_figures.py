"""Figures that two articles share: a sign that they tell of one event, where nothing dates them."""

from __future__ import annotations

from discrep.kinds.quantities.groups import PEOPLE
from discrep.kinds.quantities.hauls import haul
from discrep.model import Extraction, Member, read_once

_SMALL = 5  # counts below it are in any article, but for the items of a haul
_KINDS = frozenset(("count", "money", "percent", "age", "measure"))
Figure = tuple[str, object, object]


def in_common(a: Extraction, b: Extraction) -> frozenset[Figure]:
    """Exact amounts that both articles give, of one sort of thing each."""
    return _figures(a) & _figures(b)


@read_once
def _figures(extraction: Extraction) -> frozenset[Figure]:
    found = (_figure(Member(extraction, fact)) for fact in extraction.facts if fact.kind in _KINDS)
    return frozenset(figure for figure in found if figure)


def _figure(member: Member) -> Figure | None:
    fact, value = member.fact, member.fact.value
    if not value.is_exact or value.stated is None or value.change is not None:
        return None
    if fact.kind != "count":
        return fact.kind, value.unit, value.stated
    if item := haul(member):
        return "taken", item, value.stated
    if value.stated < _SMALL:
        return None
    if value.group in PEOPLE:
        return "people", value.role, value.stated
    return ("count", value.counted.split()[-1], value.stated) if value.counted else None
