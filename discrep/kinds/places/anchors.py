"""Which places lend themselves to what happens beside them."""

from __future__ import annotations

from discrep.kinds.places.value import Place
from discrep.kinds.places.wording_en import IN, NEAR, OBJECT
from discrep.model import Fact, Voice

_SILENT = frozenset((Voice.DATELINE, Voice.BYLINE, Voice.BOILERPLATE))


def anchor_of(fact: Fact) -> str | None:
    """The place a fact gives to what happens in its clause; None for homes, origins and aims."""
    value: Place = fact.value
    if value.stance not in (IN, NEAR, OBJECT) or fact.voice in _SILENT or fact.frame.in_reporting:
        return None
    return value.anchor
