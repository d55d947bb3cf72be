"""Word, OpenDocument and PDF files, read by the libraries of the extra `docs`."""

from __future__ import annotations

import importlib
import io
import zipfile
from typing import NamedTuple

from discrep.model import Article, InputError
from discrep.reading.documents.assembly import Piece, assembled

MOST_TIMES = 16  # unpacked size as a multiple of the limit on files, from which a file is taken for a bomb


class Form(NamedTuple):
    """A document format: who reads it, and how to speak of it."""

    module: str
    called: str
    library: str
    magic: bytes
    places: str


FORMS = {
    ".docx": Form("discrep.reading.documents.word", "a Word document", "docx", b"PK\x03\x04", "paragraphs"),
    ".odt": Form("discrep.reading.documents.odt", "an OpenDocument text", "odfdo", b"PK\x03\x04", "paragraphs"),
    ".pdf": Form("discrep.reading.documents.pdf", "a PDF", "pypdf", b"%PDF-", "pages"),
}  # fmt: skip
_OLD = b"\xd0\xcf\x11\xe0"  # a compound file: Word before 2007, and every encrypted .docx


def sniff(data: bytes) -> str | None:
    """The suffix of the document that bytes are, by their own marks; None for anything else."""
    if data.startswith(b"%PDF-"):
        return ".pdf"
    if data.startswith(b"PK\x03\x04"):
        return ".odt" if b"opendocument.text" in data[:200] else ".docx"
    return None


def read_document(data: bytes, suffix: str, name: str, path: str | None, digest: str, limit: int) -> Article:
    """The article of a document; raises InputError where it is damaged, encrypted, empty, or the extra is missing."""
    form = FORMS[suffix]
    if data.startswith(_OLD):
        raise InputError(f"{name}: an encrypted or very old document; save it as {suffix} without a password")
    at = data[:1024].find(form.magic) if suffix == ".pdf" else 0
    if at < 0 or not data.startswith(form.magic, at):
        raise InputError(f"{name}: this is not {form.called}, whatever its name says")
    if form.magic.startswith(b"PK"):
        _unpacks_to(data, limit * MOST_TIMES, name)
    try:
        importlib.import_module(form.library)
    except ImportError as error:
        raise InputError(
            f"{name}: reading {form.called} needs the extra 'docs': pip install 'discrep[docs]'"
        ) from error
    title, pieces = _pieces(form, data, name, limit)
    if not any(line.words.strip() for piece in pieces for line in piece.lines):
        scanned = " (are its pages pictures?)" if suffix == ".pdf" else ""
        raise InputError(f"{name}: no text was found in it{scanned}")
    return assembled(name, title, pieces, form.places, path, digest)


def _pieces(form: Form, data: bytes, name: str, limit: int) -> tuple[str | None, list[Piece]]:
    reader = importlib.import_module(form.module)
    try:
        title, pieces = reader.pieces(io.BytesIO(data), limit)
    except InputError as error:
        raise InputError(f"{name}: {error}") from error
    except Exception as error:  # these libraries promise nothing on what a broken file raises
        why = str(error).strip().splitlines()
        told = f" ({type(error).__name__}{': ' + why[0][:120] if why else ''})"
        raise InputError(f"{name}: cannot be read as {form.called}: damaged or encrypted{told}") from error
    return title, pieces


def _unpacks_to(data: bytes, most: int, name: str) -> None:
    """Raises InputError where the archive is broken or unpacks to more than `most` bytes."""
    try:
        size = sum(member.file_size for member in zipfile.ZipFile(io.BytesIO(data)).infolist())
    except (zipfile.BadZipFile, ValueError, OverflowError, NotImplementedError) as error:
        raise InputError(f"{name}: the file is damaged or cut off") from error
    if size > most:
        raise InputError(f"{name}: unpacks to {size // (1024 * 1024)} MiB, refused")


__all__ = ["FORMS", "Form", "Piece", "read_document", "sniff"]
