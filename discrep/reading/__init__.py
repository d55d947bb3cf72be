"""From bytes to an `Article`: formats, encodings, front matter, metadata."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

from discrep.model import UNKNOWN_DATE, Article, InputError, LineMap, Published
from discrep.reading.decode import decode
from discrep.reading.metadata import parse_date

MAX_BYTES = 16 * 1024 * 1024  # a document larger than this is refused, not cut

TEXT_SUFFIXES = frozenset({"", ".txt", ".text"})
MARKDOWN_SUFFIXES = frozenset({".md", ".markdown"})
HTML_SUFFIXES = frozenset({".html", ".htm", ".xhtml"})
DOCUMENT_SUFFIXES = frozenset({".docx", ".odt", ".pdf"})  # read by the extra `docs`


def article(
    text: str,
    id: str = "article",
    published: str | None = None,
    title: str | None = None,
    source: str | None = None,
) -> Article:
    """An article from a plain string; `published` is an ISO date or None.

    Raises InputError when the date is none or the text is empty.
    """
    if not text.strip():
        raise InputError(f"{id}: the text is empty")
    when = UNKNOWN_DATE if published is None else stated(published, "given", id)
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return Article(id, text, title, source, when, sha256=digest, lines=LineMap(text))


def stated(text: str, provenance: str, where: str) -> Published:
    """The publication date that `text` states; raises InputError when it is none."""
    day = parse_date(text)
    if day is None:
        raise InputError(f"{where}: {text!r} is not a calendar date (use YYYY-MM-DD)")
    return Published(day, day, provenance)


def read(
    source: str | Path | bytes,
    suffix: str | None = None,
    *,
    id: str | None = None,
    max_bytes: int = MAX_BYTES,
) -> Article:
    """An article from a path, from `-` (standard input), or from bytes with a file suffix.

    Raises InputError, in one line, for whatever cannot be read as an article.
    """
    if isinstance(source, bytes):
        return _from_bytes(source, id or "article", suffix or ".txt", None, max_bytes)
    name = str(source)
    if name == "-":
        data = _bounded(sys.stdin.buffer.read(max_bytes + 1), max_bytes, "standard input")
        return _from_bytes(data, id or "stdin", suffix or _sniff(data), None, max_bytes)
    path = Path(name)
    data = _load(path, max_bytes)
    return _from_bytes(data, id or name, suffix or path.suffix.lower(), name, max_bytes)


def _load(path: Path, limit: int) -> bytes:
    name = str(path)
    if name.split(":", 1)[0].lower() in ("http", "https", "ftp") and ":/" in name:
        raise InputError(f"{name}: this is a web address; save the page first and pass the file")
    try:
        if path.is_dir():
            raise InputError(f"{name}: this is a folder, not an article")
        if not path.exists():
            raise InputError(f"{name}: no such file")
        if not path.is_file():
            raise InputError(f"{name}: not a regular file (pipe it in as '-' instead)")
        with path.open("rb") as stream:
            return _bounded(stream.read(limit + 1), limit, name)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise InputError(f"{name}: cannot be read: {reason}") from error


def _bounded(data: bytes, limit: int, name: str) -> bytes:
    if len(data) > limit:
        raise InputError(
            f"{name}: larger than {limit // (1024 * 1024)} MiB, refused (raise the limit to read it)"
        )
    return data


def _sniff(data: bytes) -> str:
    from discrep.reading.documents import sniff

    if suffix := sniff(data):
        return suffix
    head = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if head.startswith((b"<!doctype html", b"<html")):
        return ".html"
    return ".md" if head.startswith(b"---") else ".txt"


def _from_bytes(data: bytes, name: str, suffix: str, path: str | None, limit: int) -> Article:
    digest = hashlib.sha256(data).hexdigest()
    if suffix in DOCUMENT_SUFFIXES:
        if not data:
            raise InputError(f"{name}: the file is empty")
        from discrep.reading.documents import read_document

        return read_document(data, suffix, name, path, digest, limit)
    html = suffix in HTML_SUFFIXES
    if not html and suffix not in TEXT_SUFFIXES and suffix not in MARKDOWN_SUFFIXES:
        raise InputError(
            f"{name}: files of type {suffix!r} are not read; use .txt, .md, .docx, .odt, .pdf or a saved .html page"
        )
    text, notices = decode(data, name, declared=html)
    if not text.strip("\ufeff \t\r\n\x0b\x0c"):
        raise InputError(f"{name}: the file is empty")
    if html:
        from discrep.reading.webpage import read_webpage  # lxml and trafilatura are slow to load

        return read_webpage(text, name, path, digest, notices)
    if suffix in MARKDOWN_SUFFIXES:
        from discrep.reading.markdown import read_markdown

        return read_markdown(text, name, path, digest, notices)
    return Article(name, text, path=path, sha256=digest, notices=notices, lines=LineMap(text))


def with_date(target: Article, text: str) -> Article:
    """The article with the publication date a user states for it (`--date`)."""
    import dataclasses

    return dataclasses.replace(target, published=stated(text, "--date", f"--date {target.id}"))


def distinguish(names: list[str]) -> list[str]:
    """The shortest path endings that still tell the names apart, in order; equal names stay whole."""
    parts = [Path(name).parts for name in names]
    for depth in range(1, max((len(p) for p in parts), default=1) + 1):
        short = ["/".join(p[-depth:]) for p in parts]
        if len(set(short)) == len(short):
            return short
    return list(names)


__all__ = ["MAX_BYTES", "article", "distinguish", "parse_date", "read", "stated", "with_date"]
