"""Grave deeds that a draft tells and of which no source has a word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from discrep.findings.support.deeds_en import DEEDS
from discrep.findings.support.denials import denials
from discrep.findings.support.held import Desk, Held, nearest, said
from discrep.findings.support.passages import content
from discrep.kinds.claims.keys import key
from discrep.model import Confidence, Support, Voice

MOST = 2  # such deeds of a draft from which it tells of something else
_ROOT = 5  # letters from which a word of the table stands for all that begin with it
_SILENT = frozenset((Voice.BOILERPLATE, Voice.BYLINE, Voice.DATELINE, Voice.COMMENT, Voice.QUOTATION))
_WORD = re.compile(r"(?<![^\W_])(?<!-)[a-z]+(?![^\W_])(?!-)")


def strange_deeds(desk: Desk) -> Iterator[Held]:
    """One unsupported fact for each grave deed of the draft that no source tells in any word."""
    article = desk.draft.article
    found: list[tuple[int, int]] = []
    for sentence in desk.draft.layout.sentences:
        if sentence.voice in _SILENT:
            continue
        text = article.text[sentence.start : sentence.end]
        if not desk.sources.nearest(content(text), 1):
            continue
        denied = [(d.start, d.end) for d in denials(text)]
        for match in _WORD.finditer(text):
            licences = _deeds().get(key(match.group()))
            if licences is None or any(a <= match.start() < b for a, b in denied) or _told(desk, licences):
                continue
            found.append((sentence.start + match.start(), sentence.start + match.end()))
    for start, end in found if len(found) <= MOST else ():
        fact = replace(said(desk.draft, start, end), kind="claim")
        yield Held(fact, Support.UNSUPPORTED, nearest(desk.near(fact)), "", Confidence.HIGH)


@lru_cache(1)
def _deeds() -> dict[str, tuple[str, ...]]:
    """Key of a draft's word: the words of a source that may stand for it."""
    rows = (line.partition(" : ") for line in DEEDS.split("\n") if line)
    return {key(word): tuple(licences.split()) for words, _, licences in rows for word in words.split()}


def _told(desk: Desk, licences: tuple[str, ...]) -> bool:
    """A source has one of the words, or one that begins with it."""
    long = tuple(w for w in licences if len(w) >= _ROOT)
    short = frozenset(key(w) for w in licences if len(w) < _ROOT)
    return any(word.startswith(long) or key(word) in short for word in desk.sources.words)
