"""Bytes to text: byte order mark, declared charset, UTF-8, then windows-1252; bad bytes never raise."""

from __future__ import annotations

import codecs
import re

from discrep.model import InputError

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# What a file begins with when it is no text at all, and what to call it.
_SIGNATURES = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a zip archive or office document"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"\x1f\x8b", "gzip data"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"{\\rtf", "rich text"),
    (b"SQLite format 3", "a database"),
    (b"BZh", "bzip2 data"),
    (b"\xfd7zXZ", "xz data"),
    (b"OggS", "an Ogg recording"),
    (b"ID3", "an MP3 recording"),
    (b"RIFF", "a media file"),
)
_DECLARED = re.compile(rb"charset\s{0,4}=\s{0,4}[\"']?([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE)


def decode(data: bytes, name: str, *, declared: bool = False) -> tuple[str, tuple[str, ...]]:
    """Text of `data`, with notices on what was replaced; `declared`: an HTML charset may be stated.

    A UTF-8 byte order mark stays in the text as U+FEFF, so that offsets are the file's.
    Raises InputError for binary data.
    """
    for magic, kind in _SIGNATURES:
        if data.startswith(magic):
            raise InputError(f"{name}: this is {kind}, not text")
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            text = data[len(mark) :].decode(encoding, "replace")
            return "\ufeff" + text, _replaced(text, data, encoding, name)
    if data[:65536].count(0) * 50 > len(data[:65536]):
        raise InputError(f"{name}: this is binary data, not text")
    label = _DECLARED.search(data[:2048]) if declared else None
    if label:
        encoding = label.group(1).decode("ascii")
        try:
            encoding = codecs.lookup(encoding).name
        except LookupError:
            encoding = "utf-8"
        if encoding != "utf-8" and not encoding.startswith(
            (
                "utf-16",
                "utf-32",
                "rot",
                "hex",
                "base64",
                "zlib",
                "bz2",
                "uu",
                "quopri",
                "idna",
                "punycode",
                "unicode",
                "raw",
            )
        ):
            text = data.decode("windows-1252" if encoding == "iso8859-1" else encoding, "replace")
            return text, _replaced(text, data, encoding, name)
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError as error:
        bad = error.start
    if len(data) > 64 and _mostly_utf8(data):
        text = data.decode("utf-8", "replace")
        return text, _replaced(text, data, "UTF-8", name)
    text = data.decode("windows-1252", "replace")
    where = f"byte {bad}"
    return text, (
        f"{name}: not valid UTF-8 (first at {where}); read as windows-1252",
        *_replaced(text, data, "windows-1252", name),
    )


def _mostly_utf8(data: bytes) -> bool:
    """True when most of the non-ASCII bytes form valid UTF-8 sequences."""
    decoded = data.decode("utf-8", "replace")
    broken = decoded.count("\ufffd")
    whole = sum(1 for c in decoded if c > "\x7f") - broken
    return whole > broken


def _replaced(text: str, data: bytes, encoding: str, name: str) -> tuple[str, ...]:
    count = text.count("\ufffd") - data.count("\ufffd".encode())
    if count <= 0:
        return ()
    first = text.index("\ufffd")
    return (f"{name}: {count} undecodable byte sequences were replaced ({encoding}; first at {first})",)
