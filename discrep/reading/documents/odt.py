"""OpenDocument texts by odfdo: paragraphs and headings in reading order, and the texts of pictures.

Tracked deletions, notes and comments are left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Any

from discrep.model import InputError, Voice
from discrep.reading.documents.assembly import Line, Piece

STYLES = {
    "Title": Voice.HEADLINE,
    "Subtitle": Voice.SUBHEAD,
    "Caption": Voice.CAPTION,
    "Illustration": Voice.CAPTION,
    "Figure": Voice.CAPTION,
}
_HELD = "descendant::text:p|descendant::text:h|descendant::svg:desc"
_ASIDE = "not(ancestor::text:tracked-changes|ancestor::text:note|ancestor::office:annotation)"
_BLOCKS = "|".join(f"{path}[{_ASIDE}]" for path in _HELD.split("|"))
_MARKS = frozenset(("text:s", "text:tab", "text:line-break"))
_GONE = frozenset(("text:note", "office:annotation", "text:p", "text:h", "svg:desc", "svg:title"))
_DEEPEST = 5  # styles that a style is made from


def pieces(stream: BytesIO, limit: int) -> tuple[str | None, list[Piece]]:
    """Title (of the document's properties) and pieces of an .odt file."""
    import odfdo

    document = odfdo.Document(stream)
    if document.get_type() not in ("text", "text-template", "text-master", "text-web"):
        raise InputError("this OpenDocument file is no text")
    found: list[Piece] = []
    number = 0
    for element in document.body.get_elements(_BLOCKS):
        picture = element.tag == "svg:desc"
        number += not picture
        words = " ".join((element.inner_text if picture else "".join(_words(element))).split())
        if words:
            voice = Voice.CAPTION if picture else _voice(document, element, not found)
            found.append(Piece(voice, (Line(words, number, 1),)))
    return document.meta.title or None, found


def _words(element: Any) -> Iterator[str]:
    yield element.text or ""
    for child in element.children:
        if child.tag in _MARKS:
            yield " "
        elif child.tag not in _GONE:
            yield from _words(child)
        yield child.tail or ""


def _voice(document: Any, element: Any, first: bool) -> Voice:
    if element.tag == "text:h":
        return Voice.HEADLINE if first else Voice.SUBHEAD
    name = element.style
    for _ in range(_DEEPEST):
        if not name or name in STYLES:
            break
        style = document.get_style("paragraph", name)
        name = getattr(style, "parent_style", None) if style else None
    return STYLES.get(name or "", Voice.REPORT)
