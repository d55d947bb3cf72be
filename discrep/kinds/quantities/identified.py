"""The name of the one person whose death an article tells."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from discrep.kinds.quantities import bearers_en as en
from discrep.kinds.quantities.bearer_names import NAME, STOP, name_of


@cache
def _named() -> tuple[re.Pattern[str], ...]:
    # up to two short phrases between commas: "Ann Obi, a nurse from Leeds, was killed"
    aside = r"(?:,? [^,.;\n]{1,50},){0,2}"
    return (
        re.compile(rf"\bidentified (?:[\w-]+ ){{0,4}}?as (?:[a-z\d][\w-]* ){{0,4}}({NAME})"),
        re.compile(rf"({NAME}){aside} (?:{en.DIES})\b"),
        re.compile(rf"\b(?:{en.DEATH_OF}) of (?:[a-z\d][\w-]* ){{0,4}}({NAME})"),
    )


@cache
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words})\b", re.IGNORECASE)


def tells_a_death(sentence: str) -> bool:
    """The sentence says that one person is dead."""
    return _pattern(en.DEAD).search(sentence) is not None


@lru_cache(8)
def the_dead(text: str) -> tuple[str, ...]:
    """Folded words of the one full name that an article tells as dead; () where none or several are."""
    if _pattern(en.SEVERAL_DEAD).search(text):
        return ()
    held = {
        w for m in re.finditer(rf"({NAME})[^.;\n]{{0,60}}? (?:{en.HELD})\b", text) for w in name_of(m[1])[-1:]
    }
    found: dict[str, tuple[str, ...]] = {}
    for pattern in _named():
        for match in pattern.finditer(text):
            name = name_of(STOP.split(match[1])[-1])
            if len(name) > 1 and name[-1] not in held and len(name) > len(found.get(name[-1], ())):
                found[name[-1]] = name
    names = list(found.values())
    return names[0] if len(names) == 1 else ()
