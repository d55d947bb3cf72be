"""Word documents by python-docx: paragraphs, table cells and text boxes in reading order, and alt texts.

Tracked deletions are no text; tracked insertions are. Headers, footers, notes and comments are left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Any

from discrep.model import Voice
from discrep.reading.documents.assembly import Line, Piece

STYLES = {"Title": Voice.HEADLINE, "Subtitle": Voice.SUBHEAD, "Caption": Voice.CAPTION}
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_ALT = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_TWICE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_MARKS = {_W + "tab": " ", _W + "br": " ", _W + "cr": " ", _W + "noBreakHyphen": "-"}
_GONE = frozenset((_W + "del", _W + "moveFrom", _W + "pPr", _W + "rPr", _W + "p", _TWICE))


def pieces(stream: BytesIO, limit: int) -> tuple[str | None, list[Piece]]:
    """Title (of the document's properties) and pieces of a .docx file."""
    import docx

    document = docx.Document(stream)
    styles = {style.style_id: style.name or "" for style in document.styles}
    found: list[Piece] = []
    for number, paragraph in enumerate(document.element.body.iter(_W + "p"), 1):
        if any(parent.tag == _TWICE for parent in paragraph.iterancestors()):
            continue
        if words := " ".join("".join(_words(paragraph)).split()):
            voice = _voice(styles.get(paragraph.style or "", ""), not found)
            found.append(Piece(voice, (Line(words, number, 1),)))
        found += [Piece(Voice.CAPTION, (Line(alt, number, 1),)) for alt in _alt_texts(paragraph)]
    return document.core_properties.title or None, found


def _words(element: Any) -> Iterator[str]:
    """The text of a paragraph as it reads with all changes accepted; paragraphs inside it stand for themselves."""
    for child in element.iterchildren(tag="*"):
        if child.tag in _GONE:
            continue
        if child.tag == _W + "t":
            yield child.text or ""
        elif child.tag in _MARKS:
            yield _MARKS[child.tag]
        else:
            yield from _words(child)


def _alt_texts(paragraph: Any) -> list[str]:
    found = (" ".join((picture.get("descr") or "").split()) for picture in paragraph.iter(_ALT))
    return [alt for alt in found if alt]


def _voice(style: str, first: bool) -> Voice:
    if style.startswith("Heading"):
        return Voice.HEADLINE if first else Voice.SUBHEAD
    return STYLES.get(style, Voice.REPORT)
