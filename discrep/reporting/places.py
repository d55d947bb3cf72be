"""Where a finding stands, as the programs that read our formats want it told."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

from discrep.model import Article, Finding, Location, Report


class Range(NamedTuple):
    """1-based lines and columns in code points; the end is the column after the last character."""

    line: int
    column: int
    end_line: int
    end_column: int


def articles(report: Report) -> dict[str, Article]:
    """The articles by id."""
    return {e.article.id: e.article for e in report.extractions}


def primary(finding: Finding, drafts: Iterable[str]) -> tuple[Location, tuple[Location, ...]]:
    """The place to annotate, the first one in a draft where there is one, and the other places."""
    known = frozenset(drafts)
    at = next((i for i, p in enumerate(finding.locations) if p.article in known), 0)
    return finding.locations[at], finding.locations[:at] + finding.locations[at + 1 :]


def file_of(article: Article) -> str:
    """The article's file with forward slashes, relative and without `..`, as a repository names it."""
    path = article.path or article.id
    if Path(path).is_absolute():
        here = str(Path.cwd()).rstrip("/") + "/"
        path = path.removeprefix(here)
    parts = [part for part in path.replace(os.sep, "/").split("/") if part not in ("", ".", "..")]
    return "/".join(parts) or "-"


def uri_of(article: Article) -> str:
    """The same file as a relative URI, percent-encoded; a byte of an odd name is that byte."""
    name = file_of(article)
    try:
        raw = name.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        raw = name.encode("utf-8", "replace")
    return quote(raw, safe="/-._~")


def range_of(article: Article, place: Location) -> Range:
    """Lines and columns of a place; the end never lies before the start."""
    line, column = article.locate(place.end)
    if (line, column) < (place.line, place.column):
        line, column = place.line, place.column
    return Range(place.line, place.column, line, column)


def bytes_before(article: Article, offset: int, column: int) -> int | None:
    """The 1-based column in UTF-8 bytes, None where the text is not the file's own."""
    if article.positions:
        return None
    start = max(offset - (column - 1), 0)
    return len(article.text[start:offset].encode("utf-8", "replace")) + 1


def letter(number: int) -> str:
    """What an article is called in pictures: A to Z, then its number."""
    return chr(64 + number) if number <= 26 else str(number)


def labels(report: Report) -> dict[str, str]:
    """What to call each article where room is short: its file's own name, or its id where two share one."""
    names = {e.article.id: e.article.id.replace("\\", "/").rpartition("/")[2] for e in report.extractions}
    taken = Counter(names.values())
    return {name: short if short and taken[short] == 1 else name for name, short in names.items()}
