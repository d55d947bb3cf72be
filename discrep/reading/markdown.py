"""Markdown: the whole file stays the text, its syntax masked by blanks of the same length."""

from __future__ import annotations

import re
from collections.abc import Callable

from discrep.model import UNKNOWN_DATE, Article, LineMap, Region, Voice
from discrep.reading.directives import directives
from discrep.reading.frontmatter import FrontMatter, read_front_matter

DATE_KEYS = ("date", "published", "publication_date", "pubdate", "pubDate", "datePublished", "publishDate")
SOURCE_KEYS = ("source", "publisher", "outlet", "site")
HEAD = 400  # how far into the body a repeated headline may stand
VOICES = {
    "title": Voice.HEADLINE,
    "description": Voice.SUBHEAD,
    "summary": Voice.SUBHEAD,
    "subtitle": Voice.SUBHEAD,
}

Blank = Callable[[int, int], None]

# Syntax whose characters say nothing; group "keep" is what a reader sees.
_INLINE = re.compile(
    r"(?P<comment><!--)"
    r"|(?P<image>!\[(?P<alt>[^\]\n]{0,400})\]\([^()\n]{0,2000}\))"
    r"|(?P<link>\[(?P<label>[^\[\]\n]{1,400})\]\([^()\n]{0,2000}\))"
    r"|(?P<tag></?[A-Za-z][^<>\n]{0,400}>)"
    r"|(?P<emphasis>[*_]{1,3}|~~|`{1,2})"
)
_LINE = re.compile(
    r"^[ \t]{0,8}(?:(?P<heading>#{1,6})[ \t]|(?P<quote>>[> \t]{0,8})|(?P<bullet>[-*+])[ \t]"
    r"|(?P<fence>```|~~~)|(?P<rule>(?:[-*_][ \t]?){3,80}$)|(?P<setext>=+[ \t]*$))",
    re.MULTILINE,
)


def read_markdown(text: str, name: str, path: str | None, digest: str, notices: tuple[str, ...]) -> Article:
    """The article of a Markdown file; raises InputError when its front matter is broken."""
    from discrep.reading import stated

    front = read_front_matter(text, name)
    published = UNKNOWN_DATE
    for key in DATE_KEYS:
        if value := front.values.get(key):
            published = stated(str(value), "front matter", f"{name}: front matter '{key}'")
            break
    source = next((str(front.values[k]) for k in SOURCE_KEYS if front.values.get(k)), None)
    title = front.values.get("title")
    masked, regions = mask(text, front)
    lines = LineMap(text)
    return Article(
        name,
        masked,
        str(title) if title else None,
        source,
        published,
        path,
        digest,
        regions,
        notices,
        lines,
        directives=directives(text, lines),
        settings={k: front.values[k] for k in ("sources", "discrep") if k in front.values},
    )


def mask(text: str, front: FrontMatter) -> tuple[str, tuple[Region, ...]]:
    """The text with syntax blanked at equal length, and the regions whose voice the syntax states."""
    chars = list(text)
    regions: list[Region] = []

    def blank(start: int, end: int) -> None:
        for i in range(start, end):
            if chars[i] not in "\r\n":
                chars[i] = " "

    kept = []
    for key, voice in VOICES.items():
        span = front.spans.get(key)
        if not span or not text[span.start : span.end].strip():
            continue
        # a headline that the body repeats at its head is one headline, and stands there
        again = text.find(text[span.start : span.end], front.end, front.end + HEAD) if key == "title" else -1
        if again >= 0:
            regions.append(Region(again, again + span.end - span.start, voice))
        else:
            kept.append(Region(span.start, span.end, voice))
    at = 0
    for region in sorted(kept):
        blank(at, region.start)
        at = region.end
    blank(at, front.end)
    regions += kept
    _mask_lines(text, front.end, blank, regions)
    _mask_inline(text, front.end, blank, regions)
    return "".join(chars), tuple(sorted(set(regions)))


def _mask_lines(text: str, begin: int, blank: Blank, regions: list[Region]) -> None:
    fence: int | None = None
    for found in _LINE.finditer(text, begin):
        end = _line_end(text, found.end())
        if found["fence"]:
            if fence is None:
                fence = found.start()
            else:
                blank(fence, end)
                fence = None
        elif fence is not None:
            continue
        elif found["heading"]:
            blank(found.start(), found.end())
            voice = Voice.HEADLINE if len(found["heading"]) == 1 else Voice.SUBHEAD
            regions.append(Region(found.end(), end, voice))
        elif found["quote"]:
            blank(found.start(), found.end())
            regions.append(Region(found.end(), end, Voice.QUOTATION))
        else:
            blank(found.start(), found.end())


def _mask_inline(text: str, begin: int, blank: Blank, regions: list[Region]) -> None:
    at = begin
    while found := _INLINE.search(text, at):
        at = found.end()
        if found["comment"]:
            close = text.find("-->", found.end())
            at = close + 3 if close >= 0 else found.end()
            blank(found.start(), at)
        elif found["image"]:
            start, end = found.span("alt")
            blank(found.start(), start)
            blank(end, found.end())
            if start < end:
                regions.append(Region(start, end, Voice.CAPTION))
        elif found["link"]:
            start, end = found.span("label")
            blank(found.start(), start)
            blank(end, found.end())
            at = start  # emphasis may stand inside the label
        elif found["emphasis"]:
            # an underscore or star inside a word or between spaces is text ("snake_case", "5 * 3")
            before, after = text[found.start() - 1 : found.start()], text[found.end() : found.end() + 1]
            if not (before.isalnum() and after.isalnum()) and not (before.isspace() and after.isspace()):
                blank(found.start(), found.end())
        else:
            blank(found.start(), found.end())


def _line_end(text: str, start: int) -> int:
    ends = [i for i in (text.find("\n", start), text.find("\r", start)) if i >= 0]
    return min(ends, default=len(text))
