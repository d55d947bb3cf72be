"""What reading gives: the article, its blocks and sentences, and where offsets stand in the file."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from operator import itemgetter
from typing import Any, NamedTuple

from discrep.model.keeping import Kept
from discrep.model.values import Span


class Voice(StrEnum):
    """Who speaks in a stretch of text, by its place on the page."""

    REPORT = "report"
    HEADLINE = "headline"
    SUBHEAD = "subhead"
    CAPTION = "caption"
    DATELINE = "dateline"
    BYLINE = "byline"
    QUOTATION = "quotation"
    COMMENT = "comment"  # an editor's insertion
    BOILERPLATE = "boilerplate"  # related headlines, players, tip lines, copyright


class LineMap:
    """Line and column of code-point offsets; lines end at CRLF, LF or CR only."""

    __slots__ = ("_bom", "_starts")

    def __init__(self, text: str) -> None:
        starts = [0]
        at = 0
        for line in text.replace("\r\n", "\n\n").replace("\r", "\n").split("\n"):
            at += len(line) + 1
            starts.append(at)
        # CRLF was widened to two line ends; the start between the two belongs to no line.
        self._starts = [
            s for s in starts[:-1] if not (0 < s < len(text) and text[s] == "\n" and text[s - 1] == "\r")
        ]
        self._bom = text.startswith("\ufeff")

    def locate(self, offset: int) -> tuple[int, int]:
        """1-based (line, column); a byte order mark is no column."""
        line = bisect_right(self._starts, offset) - 1
        column = offset - self._starts[line] + 1
        if line == 0 and self._bom and column > 1:
            column -= 1
        return line + 1, column

    def line_span(self, offset: int, length: int) -> Span:
        """Span of the line that holds `offset`, in a text of `length` code points."""
        line = bisect_right(self._starts, offset) - 1
        end = self._starts[line + 1] if line + 1 < len(self._starts) else length
        return Span(self._starts[line], end)


class Region(NamedTuple):
    """A stretch of `Article.text` whose voice the file format itself states."""

    start: int
    end: int
    voice: Voice


class Published(NamedTuple):
    """When an article was written: bounds, and how they are known."""

    earliest: dt.date | None
    latest: dt.date | None
    provenance: str  # "front matter", "--date", "dateline", "html metadata", "given", "offices", "unknown"

    @property
    def day(self) -> dt.date | None:
        """The day itself where one is known exactly."""
        return self.earliest if self.earliest == self.latest else None

    @property
    def stated(self) -> bool:
        return self.provenance not in ("unknown", "offices")


_start = itemgetter(0)  # of a sentence
UNKNOWN_DATE = Published(None, None, "unknown")


@dataclass(frozen=True, slots=True)
class Article:
    """One input text.

    In text formats `text` is the whole file with the syntax of markup and front matter masked by
    blanks of the same length, so offsets are file offsets; other formats keep extracted text and
    `positions`, the file's line and column of chosen offsets.
    """

    id: str
    text: str
    title: str | None = None
    source: str | None = None
    published: Published = UNKNOWN_DATE
    path: str | None = None
    sha256: str = ""
    regions: tuple[Region, ...] = ()
    notices: tuple[str, ...] = ()  # what reading lost or replaced, in words
    lines: LineMap = field(default_factory=lambda: LineMap(""), repr=False, compare=False)
    positions: tuple[tuple[int, int, int], ...] = ()  # (offset, line, column), sorted; HTML and documents
    places: str = "lines"  # what `positions` number: lines, paragraphs (with columns) or pages (with lines)
    directives: tuple[tuple[int, str], ...] = ()  # (line, body) of comments addressed to discrep
    settings: Mapping[str, Any] = field(default_factory=dict, compare=False)  # front matter: sources, discrep

    def locate(self, offset: int) -> tuple[int, int]:
        """1-based (line, column) of an offset in the user's file; of a document (paragraph, column) or (page, line)."""
        if not self.positions:
            return self.lines.locate(offset)
        index = bisect_right(self.positions, (offset, 1 << 60, 0)) - 1
        start, line, column = self.positions[max(index, 0)]
        if self.places == "pages":
            return line, column
        return line, column + max(offset - start, 0)


class Block(NamedTuple):
    """A paragraph, headline, caption or list item, with its voice."""

    start: int
    end: int
    voice: Voice


class Sentence(NamedTuple):
    start: int
    end: int
    block: int  # index in Layout.blocks
    voice: Voice


@dataclass(frozen=True, slots=True)
class Layout:
    """An article's blocks and sentences, both in text order and without overlap."""

    text: str
    blocks: tuple[Block, ...]
    sentences: tuple[Sentence, ...]
    lead: int  # index of the block that opens the report, -1 in an empty text
    kept: Kept = field(default_factory=Kept, init=False, repr=False, compare=False)

    def sentence_at(self, offset: int) -> int:
        """Index of the sentence at (or last before) an offset; -1 before the first."""
        return bisect_right(self.sentences, offset, key=_start) - 1
