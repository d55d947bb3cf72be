"""PDF files by pypdf: the lines of each page, put together to paragraphs; page numbers and running heads left out."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from io import BytesIO

from discrep.model import InputError, Voice
from discrep.reading.documents.assembly import Line, Piece

MOST_PAGES = 2000
_NUMBER = re.compile(r"\s*(?:page\s{1,3})?[-–]?\s?[0-9]{1,4}\s?[-–]?(?:\s?(?:of|/)\s?[0-9]{1,4})?\s*", re.IGNORECASE)  # fmt: skip
_ROOM = (
    0.92  # share of the file's line width that a line has at least when it is broken only for want of room
)
_RUNNING = 3  # pages from which a line that stands at the edge of most of them is no text
_WIDEST = 0.95  # of all lines, the share no wider than what counts as its width


def pieces(stream: BytesIO, limit: int) -> tuple[str | None, list[Piece]]:
    """Title (of the document's properties) and paragraphs of a PDF; raises InputError where it is locked."""
    import logging

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    import pypdf

    reader = pypdf.PdfReader(stream, strict=False)
    if reader.is_encrypted:
        _unlock(reader)
    if len(reader.pages) > MOST_PAGES:
        raise InputError(f"more than {MOST_PAGES} pages, refused")
    pages: list[list[str]] = []
    size = 0
    for page in reader.pages:
        text = page.extract_text()
        size += len(text)
        if size > limit:
            raise InputError("holds more text than is read, refused")
        pages.append(text.splitlines())
    title = reader.metadata.title if reader.metadata else None
    return title or None, paragraphs(pages)


def _unlock(reader: object) -> None:
    """A file that only restricts printing opens with an empty password."""
    from pypdf.errors import DependencyError

    try:
        opened = bool(reader.decrypt(""))  # type: ignore[attr-defined]
    except (DependencyError, NotImplementedError):
        opened = False
    if not opened:
        raise InputError("encrypted; save a copy without a password")


def paragraphs(pages: Sequence[Sequence[str]]) -> list[Piece]:
    """The lines of all pages as paragraphs, each line with its page and its number on it."""
    edges = _edges(pages)
    done: list[Piece] = []
    open_: list[Line] = []
    last, width = "", _width([line for lines in pages for line in lines])
    for page, lines in enumerate(pages, 1):
        for number, line in enumerate(lines, 1):
            words = line.strip()
            edge = number in (1, len(lines)) and (_NUMBER.fullmatch(line) or _bare(line) in edges)
            if edge or not words:
                if not words and open_ and not _at_edge(number, lines):
                    done.append(_piece(open_))
                    open_, last = [], ""
                continue
            if open_ and _ends(last, words, width):
                done.append(_piece(open_))
                open_ = []
            open_.append(Line(words, page, number))
            last = words
    return [*done, _piece(open_)] if open_ else done


def _piece(lines: Sequence[Line]) -> Piece:
    return Piece(Voice.REPORT, tuple(lines))


def _ends(line: str, after: str, width: int) -> bool:
    """The next line opens a list item, or the line was broken though its first word would have had room."""
    return after[0] in "•▪‣" or len(line) + 1 + len(after.split(" ", 1)[0]) < width * _ROOM


def _width(lines: Sequence[str]) -> int:
    lengths = sorted(len(line.strip()) for line in lines if line.strip())
    return lengths[math.ceil(len(lengths) * _WIDEST) - 1] if lengths else 0


def _at_edge(number: int, lines: Sequence[str]) -> bool:
    """Only blank lines, or the page's number, stand before or behind this line on its page."""
    before, after = lines[: number - 1], lines[number:]
    return not any(x.strip() for x in before) or not any(
        x.strip() and not _NUMBER.fullmatch(x) for x in after
    )


def _bare(line: str) -> str:
    return re.sub(r"[0-9]+", "#", line.strip())


def _edges(pages: Sequence[Sequence[str]]) -> frozenset[str]:
    """First and last lines that most pages share, numbers apart."""
    if len(pages) < _RUNNING:
        return frozenset()
    seen = Counter(edge for lines in pages for edge in {_bare(x) for x in (*lines[:1], *lines[-1:])})
    return frozenset(line for line, count in seen.items() if line and count * 2 > len(pages))
