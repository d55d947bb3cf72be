"""Names of persons beside ages, as folded words."""

from __future__ import annotations

import re
from functools import lru_cache

from discrep.alignment.common_names_en import COMMON_NAMES, NOT_NAMES
from discrep.kinds.quantities import bearers_en as en
from discrep.naming.fold import fold

NAME = r"(?:[A-Z][\w'’.-]*\s+(?:(?:al|bin|ibn|de|da|dos|van|von|der|den|la|le|el)[ -])*){0,3}[A-Z][\w'’-]+(?:,? (?:Jr|Sr|I{2,3})\.?)?"

# A full stop behind a whole word ends a sentence, and the name.
STOP = re.compile(r"(?<=[a-z]{3})\.\s+")


@lru_cache(4096)
def name_of(words: str) -> tuple[str, ...]:
    """Folded name words without titles and suffixes; () where the run is no person's name."""
    parts = [fold(w) for w in re.split(r"[\s,]+", words.replace(".", "")) if w]
    parts = [
        p
        for p in parts
        if p not in NOT_NAMES and p not in en.NO_NAME and len(p) > 1 and p not in ("jr", "sr", "ii", "iii")
    ]
    if not parts or set(parts) & COMMON_NAMES:
        return ()
    return tuple(parts)
