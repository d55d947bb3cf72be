"""The names that stand around a fact or at the head of an article: the specific anchors."""

from __future__ import annotations

import re
from functools import lru_cache

from discrep.alignment.common_names_en import COMMON_NAMES, NOT_NAMES
from discrep.alignment.thresholds import NAME_MIN_LENGTH, NAME_RATIO, STORY_SENTENCES
from discrep.model import Extraction, Voice, read_once
from discrep.naming.fold import fold

_CAPITAL = re.compile(r"(?:[A-Z][a-z’']*[-‐])?[A-Z]\w{2,30}")
_SILENT = frozenset((Voice.BOILERPLATE, Voice.BYLINE, Voice.COMMENT))


@lru_cache(65536)
def _key(word: str) -> str:
    folded = fold(word).replace(" ", "")
    return folded.removeprefix("al") if len(folded) > 6 and folded.startswith("al") else folded


@lru_cache(1024)  # asked again for every pair of a sentence's mentions
def names_in(text: str, start: int, end: int, *, common: bool = False) -> frozenset[str]:
    """Folded name words in a stretch of text; countries and other common names only on request."""
    found = set()
    for match in _CAPITAL.finditer(text, start, end):
        key = _key(match.group())
        if len(key) < 3 or key in NOT_NAMES:
            continue
        if not common and key in COMMON_NAMES:
            continue
        found.add(key)
    return frozenset(found)


@read_once
def leading_names(extraction: Extraction, *, common: bool = False) -> frozenset[str]:
    """Name words of headline and opening sentences."""
    out: set[str] = set()
    count = 0
    for sentence in extraction.layout.sentences:
        if sentence.voice in _SILENT:
            continue
        out |= names_in(extraction.article.text, sentence.start, sentence.end, common=common)
        count += sentence.voice is Voice.REPORT
        if count >= STORY_SENTENCES:
            break
    return frozenset(out)


def same_name(a: str, b: str) -> bool:
    """Two spellings of one name, as far as letters tell."""
    from rapidfuzz import fuzz

    a, b = a.casefold(), b.casefold()
    if a == b:
        return True
    if min(len(a), len(b)) < NAME_MIN_LENGTH:
        return False
    return fuzz.ratio(a, b, score_cutoff=NAME_RATIO) > 0


@lru_cache(4096)  # of two sentences, asked for every two facts in them and by every kind
def shared_names(mine: frozenset[str], yours: frozenset[str]) -> frozenset[str]:
    """Names of the first set that stand in the second, spelling variants included."""
    shared = mine & yours
    words = [w for w in mine if len(w) >= NAME_MIN_LENGTH and w not in shared]
    others = sorted(w for w in yours if len(w) >= NAME_MIN_LENGTH) if words else []
    if not others:
        return shared
    from rapidfuzz import fuzz, process

    return shared.union(
        w for w in words if process.extractOne(w, others, scorer=fuzz.ratio, score_cutoff=NAME_RATIO)
    )
