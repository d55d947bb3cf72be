"""By what two claims can exclude each other."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from discrep.kinds.claims.matching import Match


class Contrast(Enum):
    """By what two claims exclude each other."""

    DENIAL = "one denies what the other says"
    OPPOSITE = "the words exclude each other"
    ROLES = "who did it and to whom are swapped"
    AGENT = "one act is given to two agents"
    CAUSE = "one harm is given two causes"
    NONE = "nothing"


class Judgement(NamedTuple):
    contrast: Contrast
    match: Match
    words: tuple[str, str]  # the words that exclude each other
    full: bool  # every word of either clause has met its like
