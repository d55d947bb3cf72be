"""A text cut into blocks, each with the voice its place and shape give it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from discrep.model import Block, Region, Span, Voice
from discrep.reading import layout_en as en

_LINE_END = re.compile(r"\r\n|\r|\n")
_CLOSES = re.compile(r"[.!?:;,…]\s?[\"”’')\]]{0,3}\s{0,4}\Z")
_SENTENCE_END = re.compile(r"[.!?…]\s?[\"”’')\]]{0,3}\s{0,4}\Z")
_INNER_END = re.compile(r"[a-z0-9)][.!?]\s")
_HEAD = 240  # characters of a block in which a headline or dateline may run into the report
_ABOVE = (Voice.HEADLINE, Voice.SUBHEAD, Voice.DATELINE, Voice.BYLINE, Voice.BOILERPLATE, Voice.CAPTION)
_NEVER_PROSE = 120  # a block longer than this is a report even without a closing mark


def blocks(text: str, regions: tuple[Region, ...], title: str | None) -> tuple[Block, ...]:
    """The text's blocks in order, blank ones left out; a headline that runs into the report is cut off."""
    return tuple(_voiced(text, regions, title))


def is_prose(text: str, block: Block) -> bool:
    """Whether a block ends as a sentence does, or is too long for a headline."""
    return (
        bool(_SENTENCE_END.search(text[block.end - 6 : block.end])) or block.end - block.start > _NEVER_PROSE
    )


def _voiced(text: str, regions: tuple[Region, ...], title: str | None) -> Iterator[Block]:
    stated = {r.start: r for r in regions}
    first = True
    spans = list(paragraphs(text, regions))
    for index, (start, end) in enumerate(spans):
        region = stated.get(start) or next((r for r in regions if r.start <= start and end <= r.end), None)
        if region:
            yield Block(start, end, region.voice)
            first = first and region.voice in _ABOVE
            continue
        follows = index + 1 < len(spans)
        if not first:
            yield Block(start, end, _voice(text[start:end], False, follows))
            continue
        for piece in _opening(text, start, end, title):
            voice = piece.voice
            if voice is Voice.REPORT:
                voice = _voice(text[piece.start : piece.end], True, follows or piece.end < end)
            yield Block(piece.start, piece.end, voice)
            first = first and voice in _ABOVE


def _voice(piece: str, first: bool, follows: bool) -> Voice:
    if en.COMMENT.match(piece):
        return Voice.COMMENT
    if len(piece) < 200:
        if en.URL_LINE.match(piece) or en.BOILERPLATE.match(piece):
            return Voice.BOILERPLATE
        if en.STAMP_LINE.match(piece) or en.CLOCK_LINE.match(piece):
            return Voice.DATELINE
        if en.BYLINE.match(piece) or en.BYLINE_DATED.match(piece) or en.OUTLET_DATED.match(piece):
            return Voice.BYLINE
    if en.CAPTION.match(piece):
        return Voice.CAPTION
    if _CLOSES.search(piece[-8:]) or len(piece) > 160 or en.BULLET.match(piece):
        return Voice.REPORT
    # A short line without closing punctuation: above the first paragraph a headline, further down a subhead.
    if not follows:
        return Voice.REPORT
    return Voice.HEADLINE if first else Voice.SUBHEAD


def _opening(text: str, start: int, end: int, title: str | None) -> Iterator[Block]:
    """The pieces of an article's first block: headline, stamp, dateline, and the report they run into."""
    at = start
    for _ in range(5):
        if found := _head(text, at, end, title):
            stop, voice = found
            stop += text[stop : stop + 1] == "."
            yield Block(at, _back(text, at, stop), voice)
            while stop < end and text[stop] in " \t\n\r-–—.":
                stop += 1
            at = stop
        else:
            break
    if at < end:
        yield Block(at, end, Voice.REPORT)


def _back(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1].isspace():
        end -= 1
    return end


def _head(text: str, at: int, end: int, title: str | None) -> tuple[int, Voice] | None:
    """(end, voice) of a headline, stamp or dateline that stands at `at` with the report behind it."""
    if title and text.startswith(title, at) and at + len(title) < end:
        return at + len(title), Voice.HEADLINE
    if text[at].isdigit() or text[at].isupper() or text[at] == "(":
        if (found := en.STAMP.match(text, at, end)) and _opens(text, found.end(), end):
            return found.end(), Voice.DATELINE
        if (found := en.AGENCY_OPENS.match(text, at, end)) or (found := en.DATELINE.match(text, at, end)):
            return (found.end(), Voice.DATELINE) if found.end() < end else None
    stop = min(end, at + _HEAD)
    sentence = _INNER_END.search(text, at, stop)
    inside = stop if sentence is None else sentence.start()
    for pattern in (en.STAMP_INSIDE, en.AGENCY_INSIDE):
        found = pattern.search(text, at, stop)
        if found and at < found.start() <= inside and _stands_alone(text, at, found.start()):
            return found.start(), Voice.HEADLINE
    if sentence is not None and sentence.end() < end and _capitalised(text[at : sentence.start()]):
        return sentence.start() + 2, Voice.HEADLINE
    return None


def _opens(text: str, at: int, end: int) -> bool:
    """A new sentence or headline begins at `at`, after blanks."""
    rest = text[at : min(end, at + 12)]
    plain = rest.lstrip(" \t")
    return len(plain) < len(rest) and (plain[:1].isupper() or plain[:1].isdigit() or plain[:1] in '"“')


def _stands_alone(text: str, start: int, at: int) -> bool:
    words = text[start:at].rsplit(None, 1)
    return bool(words) and words[-1].lower().strip(",") not in en.IN_SENTENCE


def _capitalised(piece: str) -> bool:
    """Whether nearly all longer words begin with a capital, as in a headline."""
    words = [w for w in piece.split() if w[0].isalpha() and (len(w) > 3 or w.lower() not in en.SMALL_WORDS)]
    return len(words) >= 4 and sum(w[0].isupper() for w in words) * 10 >= len(words) * 9


def paragraphs(text: str, regions: Sequence[Region]) -> Iterator[Span]:
    """Spans of paragraphs, trimmed; a wrapped text breaks at blank lines only, else at each line end.

    A line that breaks off inside a sentence and goes on in lower case is one with the next.
    """
    cuts = sorted({r.start for r in regions} | {r.end for r in regions})
    wrapped = _is_wrapped(text)
    at = 0
    lines: list[tuple[int, int]] = []
    for found in _LINE_END.finditer(text):
        lines.append((at, found.start()))
        at = found.end()
    lines.append((at, len(text)))
    low = text.lower()
    linked = "http" in low or "www" in low
    open_: int | None = None
    last = 0
    for start, end in lines:
        blank = not text[start:end].strip("\ufeff \t\x0b\x0c\xa0")
        own = linked and bool(en.URL_LINE.match(text, start, end))
        if open_ is not None and (blank or own or not (wrapped or _goes_on(text, open_, last, start))):
            yield from trimmed(text, open_, last, cuts)
            open_ = None
        if own:
            yield from trimmed(text, start, end, cuts)
        elif not blank:
            open_ = start if open_ is None else open_
            last = end
    if open_ is not None:
        yield from trimmed(text, open_, last, cuts)


def _goes_on(text: str, start: int, end: int, following: int) -> bool:
    """Whether the line `[start, end)` breaks off inside a sentence that the next line takes up."""
    if end - start < 40:
        return False
    tail = text[max(start, end - 12) : end] + " "
    if en.TITLE_LEFT.search(tail):
        return True
    if (
        not text[following].islower()
        or _CLOSES.search(tail)
        or en.STAMP_LINE.match(text[following : following + 60])
    ):
        return False
    return text[following : following + 3] != "on " and not _capitalised(text[start:end])


def trimmed(text: str, start: int, end: int, cuts: Sequence[int] = ()) -> Iterator[Span]:
    """The span cut at `cuts` and freed of blanks at its edges; nothing where only blanks are left."""
    if (
        not cuts
        and start < end
        and not (text[start].isspace() or text[end - 1].isspace())
        and text[start] != "\ufeff"
    ):
        yield Span(start, end)
        return
    edges = [start, *(c for c in cuts if start < c < end), end]
    for a, b in pairwise(edges):
        while a < b and (text[a].isspace() or text[a] == "\ufeff"):
            a += 1
        while b > a and text[b - 1].isspace():
            b -= 1
        if a < b:
            yield Span(a, b)


def _is_wrapped(text: str) -> bool:
    """True for text broken at a fixed width: most lines are of like length and end inside a sentence."""
    lines = [line.strip() for line in _LINE_END.split(text[:20000])]
    pairs = [(a, b) for a, b in pairwise(lines) if a and b]
    if len(pairs) < 3:
        return False
    inside = sum(1 for a, b in pairs if 40 <= len(a) <= 110 and not _SENTENCE_END.search(a[-6:]))
    return inside * 10 >= len(pairs) * 6
