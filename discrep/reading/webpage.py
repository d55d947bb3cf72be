"""Saved web pages: the article's words, and where each of them stands in the file."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

from discrep.model import UNKNOWN_DATE, Article, InputError, LineMap, Published, Region, Voice
from discrep.reading.directives import directives
from discrep.reading.metadata import parse_date

MAX_DEPTH = 250  # libxml2 drops the text of elements nested deeper than 256, without a word
_WORD = re.compile(r"\S+")
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?")
_RAW = ("script", "style", "noscript", "template", "svg")
_BLOCKS = ("h1", "h2", "h3", "p", "li", "blockquote", "figcaption", "td")


def read_webpage(text: str, name: str, path: str | None, digest: str, notices: tuple[str, ...]) -> Article:
    """The article of a saved page: headline, body and captions, one block a paragraph.

    Raises InputError when no article text is found in the page.
    """
    notices += _depth_notice(text, name)
    found = _extracted(text)
    visible, offsets = visible_text(text)
    blocks = _blocks(found, text)
    if not blocks:
        raise InputError(f"{name}: no article text was found in this page")
    joined, regions = _join(blocks)
    positions, lost = _positions(joined, visible, offsets, LineMap(text))
    if lost:
        notices += (
            f"{name}: {lost} paragraphs could not be located in the page; their lines are approximate",
        )
    published = UNKNOWN_DATE
    if (day := _day(found)) is not None:
        published = Published(day, day, "html metadata")
    return Article(
        name,
        joined,
        found.get("title"),
        found.get("sitename"),
        published,
        path,
        digest,
        regions,
        notices,
        LineMap(joined),
        positions,
        directives=directives(text, LineMap(text)),
    )


def _extracted(text: str) -> dict[str, Any]:
    """What trafilatura finds: title, date, sitename, text (all optional)."""
    import logging

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    logging.getLogger("htmldate").setLevel(logging.CRITICAL)
    from trafilatura import bare_extraction

    try:
        # Only dates that the page states of itself: a guessed date would anchor every "yesterday" wrongly.
        document = bare_extraction(
            text,
            with_metadata=True,
            include_comments=False,
            date_extraction_params={"extensive_search": False, "original_date": True},
        )
    except (ValueError, TypeError, AttributeError, RecursionError):
        document = None
    if document is None:
        return {}
    data = document if isinstance(document, dict) else document.as_dict()
    return {key: data.get(key) for key in ("title", "date", "sitename", "text")}


def _day(found: dict[str, Any]) -> Any:
    return parse_date(str(found["date"])) if found.get("date") else None


def _blocks(found: dict[str, Any], text: str) -> list[tuple[Voice, str]]:
    """(voice, words) of headline, paragraphs and captions, in reading order."""
    lines = [" ".join(line.split()) for line in (found.get("text") or "").split("\n")]
    body = [line.removeprefix("- ") for line in lines if line]
    tree_blocks = _tree_blocks(text)
    if not body:
        body = [words for tag, words in tree_blocks if tag != "figcaption"]
    title = " ".join((found.get("title") or "").split())
    blocks = [(Voice.REPORT, words) for words in body]
    if title and (not body or _bare(body[0]) != _bare(title)):
        blocks.insert(0, (Voice.HEADLINE, title))
    elif title:
        blocks[0] = (Voice.HEADLINE, body[0])
    seen = {_bare(words) for _, words in blocks}
    for tag, words in tree_blocks:
        if tag == "figcaption" and words and _bare(words) not in seen:
            blocks.append((Voice.CAPTION, words))
    return blocks


def _tree_blocks(text: str) -> list[tuple[str, str]]:
    from lxml import etree, html

    parser = html.HTMLParser(
        encoding="utf-8", huge_tree=True, no_network=True, remove_comments=True, remove_pis=True
    )
    try:
        root = html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return []
    found = []
    for element in root.iter(*_BLOCKS):
        words = " ".join("".join(str(piece) for piece in element.itertext()).split())
        if words and not any(a.tag in _RAW for a in element.iterancestors()):
            found.append((str(element.tag), words))
    return found


def _bare(words: str) -> str:
    return "".join(words.split()).casefold()


def _join(blocks: list[tuple[Voice, str]]) -> tuple[str, tuple[Region, ...]]:
    parts, regions, at = [], [], 0
    for voice, words in blocks:
        if voice is not Voice.REPORT:
            regions.append(Region(at, at + len(words), voice))
        parts.append(words)
        at += len(words) + 2
    return "\n\n".join(parts) + "\n", tuple(regions)


def visible_text(source: str) -> tuple[str, list[int]]:
    """The page's characters outside tags, entities decoded, blanks dropped, with each one's file offset."""
    chars: list[str] = []
    offsets: list[int] = []
    at, lowered = 0, source.lower()
    while at < len(source):
        open_ = source.find("<", at)
        _append(source[at : open_ if open_ >= 0 else len(source)], at, chars, offsets)
        if open_ < 0:
            break
        at = _after_markup(lowered, open_)
        if at == open_:  # a lone "<" is text
            chars.append("<")
            offsets.append(open_)
            at += 1
    return "".join(chars), offsets


def _after_markup(lowered: str, open_: int) -> int:
    """Offset after the comment, raw element or tag that opens here; `open_` itself when it is none."""
    if lowered.startswith("<!--", open_):
        close = lowered.find("-->", open_ + 4)
        return len(lowered) if close < 0 else close + 3
    if not lowered[open_ + 1 : open_ + 2].isalpha() and lowered[open_ + 1 : open_ + 2] not in ("/", "!", "?"):
        return open_
    close = lowered.find(">", open_ + 1)
    if close < 0:
        return len(lowered)
    for tag in _RAW[:3]:
        if (
            lowered.startswith("<" + tag, open_)
            and not lowered[open_ + len(tag) + 1 : open_ + len(tag) + 2].isalnum()
        ):
            end = lowered.find("</" + tag, close)
            return len(lowered) if end < 0 else end
    return close + 1


def _append(piece: str, base: int, chars: list[str], offsets: list[int]) -> None:
    at = 0
    for found in _ENTITY.finditer(piece):
        _plain(piece[at : found.start()], base + at, chars, offsets)
        for char in unescape(found.group()):
            if not char.isspace():
                chars.append(char)
                offsets.append(base + found.start())
        at = found.end()
    _plain(piece[at:], base + at, chars, offsets)


def _plain(piece: str, base: int, chars: list[str], offsets: list[int]) -> None:
    for word in _WORD.finditer(piece):
        chars.extend(word.group())
        offsets.extend(range(base + word.start(), base + word.end()))


def _positions(
    joined: str, visible: str, offsets: list[int], lines: LineMap
) -> tuple[tuple[tuple[int, int, int], ...], int]:
    """(offset, line, column) of each word of the text, and how many blocks were not found in the page."""
    positions: list[tuple[int, int, int]] = []
    cursor = lost = 0
    place = (1, 1)
    for block in re.finditer(r"[^\n]+", joined):
        bare = "".join(block.group().split())
        at = visible.find(bare, cursor)
        if at < 0:
            at = visible.find(bare)
        if at < 0:
            lost += 1
            positions.append((block.start(), *place))
            continue
        cursor = at + len(bare)
        for word in _WORD.finditer(block.group()):
            place = lines.locate(offsets[at])
            positions.append((block.start() + word.start(), *place))
            at += len(word.group())
    return tuple(positions), lost


def _depth_notice(text: str, name: str) -> tuple[str, ...]:
    depth = deepest = 0
    for found in re.finditer(r"<(/?)(?:div|span|section|b|i|em|font|table|ul|blockquote)\b", text):
        depth += -1 if found[1] else 1
        deepest = max(deepest, depth)
    if deepest <= MAX_DEPTH:
        return ()
    return (f"{name}: elements are nested {deepest} deep; text below depth {MAX_DEPTH} may be lost",)
