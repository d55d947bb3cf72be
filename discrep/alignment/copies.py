"""Texts that are copies of one text, and those of them that a later version of the same source replaces."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import combinations

from discrep.alignment import versions_en as en
from discrep.alignment.thresholds import COPY_SHINGLES, SHINGLE
from discrep.model import Extraction
from discrep.naming.fold import fold

Pairs = frozenset[frozenset[int]]


def copies(extractions: Sequence[Extraction]) -> Pairs:
    """Pairs of articles whose shorter text stands for the most part, word by word, in the other."""
    rows = [_shingles(e.article.text) for e in extractions]
    pairs = combinations(range(len(rows)), 2)
    return frozenset(frozenset(pair) for pair in pairs if _copied(*(rows[i] for i in pair)))


def _shingles(text: str) -> frozenset[int]:
    words = text.lower().split()
    return frozenset(map(hash, zip(*(words[i:] for i in range(SHINGLE)), strict=False)))


def _copied(a: frozenset[int], b: frozenset[int]) -> bool:
    smaller = min(len(a), len(b))
    return smaller > 0 and len(a & b) / smaller >= COPY_SHINGLES


def replaced(extractions: Sequence[Extraction], alike: Pairs) -> dict[int, int]:
    """Older versions of a text and the newest one of the same source that stands in their place."""
    found: dict[int, list[int]] = {}
    for pair in alike:
        a, b = sorted(pair)
        for old, new in ((a, b), (b, a)):
            if _writes_through(extractions[old], extractions[new]):
                found.setdefault(old, []).append(new)
    return {
        old: max((n for n in later if n not in found), default=max(later), key=lambda n: _age(extractions[n]))
        for old, later in sorted(found.items())
    }


def _age(extraction: Extraction) -> tuple[str, int, str]:
    day = extraction.published.earliest
    return (day.isoformat() if day else "", _version(extraction), extraction.article.id)


def _writes_through(old: Extraction, new: Extraction) -> bool:
    """One source sent both, and the second is known to be the later: by its date, else by its mark."""
    sources = [fold(e.article.source or "") for e in (old, new)]
    if sources[0] != sources[1]:
        return False
    before, after = old.published, new.published
    if before.stated and after.stated and before.latest and after.earliest and before.latest != after.latest:
        # two papers that print one agency's text on two days are two papers
        return bool(sources[0]) and before.latest < after.earliest
    return _version(old) < _version(new)


def _version(extraction: Extraction) -> int:
    """The number that an agency's mark gives the text; 0 without one."""
    head = f"{extraction.article.title or ''}\n{extraction.article.text[: en.REACH]}"
    numbered, marked = _marks()
    numbers = [int(m["a"] or m["b"]) for m in numbered.finditer(head)]
    return max(numbers, default=1 if marked.search(head) else 0)


@cache
def _marks() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(en.NUMBERED), re.compile(en.MARKED)


def independent(ids: Iterable[str], alike: Iterable[frozenset[str]]) -> list[list[str]]:
    """The ids with copies of one text together, in order of the first of each."""
    texts: list[list[str]] = []
    pairs = list(alike)
    for name in sorted(set(ids)):
        joined = [text for text in texts if any(frozenset((name, other)) in pairs for other in text)]
        texts = [text for text in texts if text not in joined]
        texts.append(sorted([name, *(other for text in joined for other in text)]))
    return sorted(texts)
