"""An article's layout: blocks with their voice, and sentences with exact offsets."""

from __future__ import annotations

import re
from collections.abc import Iterator

from discrep.model import Article, Block, Layout, Region, Sentence, Span, Voice

_PARAGRAPH_BREAK = re.compile(r"\r\n|\r|\n")
_WORD_END = re.compile(r"[.!?:;,…][\"”’')\]]{0,3}\s{0,4}\Z")
_SENTENCE_END = re.compile(r"[.!?…][\"”’')\]]{0,3}\s{0,4}\Z")
_COMMENT = re.compile(
    r"\s{0,8}[\[(]?(?:Comment|Editor[’']?s'? note|Editorial note|Note from the editors?|Ed\. note|Correction|Clarification)\s?[:–—-]",
    re.IGNORECASE,
)
_BYLINE = re.compile(
    r"\s{0,8}(?:By|BY|Reporting by|Writing by|Words by)\s(?:[A-Z][\w.'’-]{0,30}[ ,&]{0,3}(?:and\s)?){1,8}\s{0,4}\Z"
)
_BOILERPLATE = re.compile(
    r"\s{0,8}(?:©|\(c\)\s|copyright\b|all rights reserved|read more\b|read also\b|related:|related stor|see also\b|also read\b|watch:|subscribe\b|sign up\b|follow us\b|share this\b|advertisement\b|click here\b|photo:|image:|file photo\b|getty images\b)",
    re.IGNORECASE,
)
_DATELINE = re.compile(
    r"\s{0,8}(?:[A-Z][A-Z.'’ -]{2,40}(?:,\s[A-Z][\w.'’ -]{1,30}){0,2}(?:,?\s\w{2,9}\.?\s\d{1,2}(?:,\s\d{4})?)?\s{0,2}(?:\([A-Z][\w ./-]{1,30}\)\s{0,2})?(?:--?|–|—)\s)"
    r"|\s{0,8}(?:[A-Z][\w'’.]{1,20}(?:[ -][A-Z][\w'’.]{1,20}){0,2}(?:,\s[A-Z][\w'’.]{1,20}){0,2},?\s{0,2}(?:\w{2,9}\.?\s\d{1,2},?\s{0,2})?\((?:AP|AFP|Reuters|CNN|UPI|IANS|PTI|TASS|Xinhua|Interfax|ANI|dpa|DPA|EFE|ANSA|Bloomberg)\)\s{0,2}(?:--?|–|—)?\s)"
)
# A false boundary of the splitter: the left part ends in one of these and the right goes on.
_LEFT_OPEN = re.compile(
    r"(?:\b(?:a\.m|p\.m|approx|No|Nos|ca|vs|est|Rs|fig|St|Gen|Lt|Col|Sgt|Capt|Maj|Brig|Adm|Gov|Sen|Rep|Dr|Mr|Mrs|Ms|Prof|Rev|Hon|Jr|Sr|Inc|Corp|Ltd|Co|U\.S|U\.K|U\.N|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)|\b[A-Z])\.\s{1,3}\Z"
)
_TITLE_LEFT = re.compile(
    r"\b(?:Gen|Lt|Col|Sgt|Capt|Maj|Brig|Adm|Gov|Sen|Rep|Dr|Mr|Mrs|Ms|Prof|Rev|Hon|St|No|Nos|approx|ca|vs|Rs)\.\s{1,3}\Z"
)
_RIGHT_GOES_ON = re.compile(
    r"[a-z0-9(,;&]|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:GMT|UTC|EST|EDT|ET|BST|CET)\b"
)
_INITIAL_LEFT = re.compile(r"(?:\A|\s)(?:[A-Z]\.\s?){1,3}\Z")
# A boundary the splitter misses: no space after the full stop ("fell.It was").
_GLUED = re.compile(r"(?<=[a-z0-9)”\"][.!?])(?=[A-Z“\"][a-z]{1,20}[\s,])")


def layout(article: Article) -> Layout:
    """The article's blocks and sentences, in text order; blank blocks are left out."""
    text = article.text
    blocks = tuple(_voiced(text, article.regions))
    sentences = tuple(
        Sentence(span.start, span.end, index, block.voice)
        for index, block in enumerate(blocks)
        for span in split(text, block.start, block.end)
    )
    lead = next((i for i, b in enumerate(blocks) if b.voice is Voice.REPORT and _is_prose(text, b)), -1)
    if lead < 0 and blocks:
        lead = 0
    return Layout(text, blocks, sentences, lead)


def _is_prose(text: str, block: Block) -> bool:
    return bool(_SENTENCE_END.search(text[block.end - 6 : block.end])) or block.end - block.start > 120


def _voiced(text: str, regions: tuple[Region, ...]) -> Iterator[Block]:
    stated = {r.start: r for r in regions}
    first = True
    spans = list(_paragraphs(text, regions))
    for index, (start, end) in enumerate(spans):
        region = stated.get(start) or next((r for r in regions if r.start <= start and end <= r.end), None)
        if region:
            yield Block(start, end, region.voice)
            first = first and region.voice in (Voice.HEADLINE, Voice.SUBHEAD)
            continue
        piece = text[start:end]
        following = text[spans[index + 1].start : spans[index + 1].end] if index + 1 < len(spans) else ""
        voice = _voice(piece, first, following)
        if voice is Voice.REPORT and (found := _DATELINE.match(piece)) and found.end() < len(piece):
            yield Block(start, start + len(found.group().rstrip()), Voice.DATELINE)
            yield Block(start + found.end(), end, Voice.REPORT)
        else:
            yield Block(start, end, voice)
        first = first and voice is not Voice.REPORT


def _voice(piece: str, first: bool, following: str) -> Voice:
    if _COMMENT.match(piece):
        return Voice.COMMENT
    if _BOILERPLATE.match(piece) and len(piece) < 200:
        return Voice.BOILERPLATE
    if _BYLINE.match(piece):
        return Voice.BYLINE
    if _WORD_END.search(piece[-8:]) or len(piece) > 160:
        return Voice.REPORT
    # A short line without closing punctuation: above the first paragraph a headline, further down a subhead.
    if first:
        return Voice.HEADLINE if following else Voice.REPORT
    return Voice.SUBHEAD if following else Voice.REPORT


def _paragraphs(text: str, regions: tuple[Region, ...]) -> Iterator[Span]:
    """Spans of paragraphs, trimmed; a wrapped text breaks at blank lines only, else at each line end."""
    cuts = sorted({r.start for r in regions} | {r.end for r in regions})
    wrapped = _is_wrapped(text)
    start = at = 0
    lines: list[tuple[int, int]] = []
    for found in _PARAGRAPH_BREAK.finditer(text):
        lines.append((at, found.start()))
        at = found.end()
    lines.append((at, len(text)))
    open_: int | None = None
    last = 0
    for start, end in lines:
        blank = not text[start:end].strip("\ufeff \t\x0b\x0c\xa0")
        if open_ is not None and (blank or not wrapped):
            yield from _trimmed(text, open_, last, cuts)
            open_ = None
        if not blank:
            open_ = start if open_ is None else open_
            last = end
    if open_ is not None:
        yield from _trimmed(text, open_, last, cuts)


def _trimmed(text: str, start: int, end: int, cuts: list[int]) -> Iterator[Span]:
    edges = [start, *(c for c in cuts if start < c < end), end]
    for a, b in zip(edges, edges[1:], strict=False):
        while a < b and (text[a].isspace() or text[a] == "\ufeff"):
            a += 1
        while b > a and text[b - 1].isspace():
            b -= 1
        if a < b:
            yield Span(a, b)


def _is_wrapped(text: str) -> bool:
    """True for text broken at a fixed width: most lines are of like length and end inside a sentence."""
    lines = [line.strip() for line in _PARAGRAPH_BREAK.split(text[:20000])]
    pairs = [(a, b) for a, b in zip(lines, lines[1:], strict=False) if a and b]
    if len(pairs) < 3:
        return False
    inside = sum(1 for a, b in pairs if 40 <= len(a) <= 110 and not _SENTENCE_END.search(a[-6:]))
    return inside * 10 >= len(pairs) * 6


def split(text: str, start: int, end: int) -> Iterator[Span]:
    """Sentence spans of one block, trimmed of blanks."""
    from sentencex import get_sentence_boundaries

    piece = text[start:end]
    edges = [b["start_index"] for b in get_sentence_boundaries("en", piece)][1:]
    edges = sorted({*edges, *(m.start() for m in _GLUED.finditer(piece))})
    kept = [e for e in edges if not _false_boundary(piece, e)]
    for a, b in zip([0, *kept], [*kept, len(piece)], strict=True):
        yield from _trimmed(text, start + a, start + b, [])


def _false_boundary(piece: str, edge: int) -> bool:
    left, right = piece[max(0, edge - 16) : edge], piece[edge : edge + 16]
    if _TITLE_LEFT.search(left) or (_INITIAL_LEFT.search(left) and right[:1].isupper()):
        return True
    return bool(_LEFT_OPEN.search(left) and _RIGHT_GOES_ON.match(right))
