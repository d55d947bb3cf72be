"""The pieces of a document put together as an article whose offsets lead back to paragraphs or pages."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from discrep.model import Article, LineMap, Region, Voice

_JOINS = re.compile(r"[A-Za-z]{2}-\Z")  # a word divided at the end of a line
_STRAY = re.compile(r"[\x00-\x08\x0b-\x1f\x85\u2028\u2029]")


class Line(NamedTuple):
    """Words that stand together, and where: the number of the paragraph or page, and the place in it."""

    words: str
    number: int
    place: int


class Piece(NamedTuple):
    """A paragraph, headline or caption."""

    voice: Voice
    lines: tuple[Line, ...]


def assembled(
    name: str, title: str | None, pieces: Sequence[Piece], places: str, path: str | None, digest: str
) -> Article:
    """The article of a document: one block a piece, divided words whole again."""
    parts: list[str] = []
    positions: list[tuple[int, int, int]] = []
    regions: list[Region] = []
    at = 0
    for piece in pieces:
        begin = at
        for number, line in enumerate(piece.lines):
            words = _STRAY.sub(" ", line.words).replace("\n", " ")
            after = piece.lines[number + 1].words if number + 1 < len(piece.lines) else ""
            if after and _JOINS.search(words) and after[0].islower():
                words = words[:-1]
            elif after:
                words += " "
            positions.append((at, line.number, line.place))
            parts.append(words)
            at += len(words)
        if piece.voice is not Voice.REPORT:
            regions.append(Region(begin, at, piece.voice))
        parts.append("\n\n")
        at += 2
    text = "".join(parts)
    return Article(
        name,
        text,
        title,
        path=path,
        sha256=digest,
        regions=tuple(regions),
        lines=LineMap(text),
        positions=tuple(positions),
        places=places,
    )
