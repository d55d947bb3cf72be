"""An article's layout: blocks with their voice, and sentences with exact offsets."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from itertools import pairwise

from discrep.model import Article, Block, Layout, Sentence, Span, Voice
from discrep.reading import layout_en as en
from discrep.reading.blocks import blocks, is_prose, trimmed

_STOP_INSIDE = re.compile(r"[.!?…\n\r。！？]\W{0,4}\s|[^\x00-\u2fff]")  # the splitter has something to find
_MARKED = ('"', "“", "[")  # inside these the splitter finds no boundary
_REPEAT = 28  # characters of a sentence's head that, found again in it, begin the sentence anew
_SUBHEAD_WORDS = 9
_SHORT = 160  # a headline with its stamp is no longer
_LONGEST = 2000  # characters of a sentence; a list or table without a stop is longer, and read in parts
_BLANK = 100  # characters of such a part in which it may end at a blank
_BARE = 900  # a text with fewer than one comma in so many characters has lost them


def layout(article: Article) -> Layout:
    """The article's blocks and sentences, in text order; blank blocks are left out."""
    text = article.text
    found = blocks(text, article.regions, article.title)
    style = Style(text)
    sentences = tuple(
        Sentence(span.start, span.end, index, voice)
        for index, block in enumerate(found)
        for span, voice in _sentences(text, block, style)
    )
    lead = next((i for i, b in enumerate(found) if b.voice is Voice.REPORT and is_prose(text, b)), -1)
    if lead < 0 and found:
        lead = 0
    return Layout(text, found, sentences, lead)


class Style:
    """How a text is set: cut into tokens, or freed of its commas and line breaks."""

    __slots__ = ("bare", "tokenised")

    def __init__(self, text: str) -> None:
        head = text[:6000]
        self.tokenised = len(en.TOKENISED.findall(head)) + sum(map(head.count, en.TOKENISED_WORDS)) > 1
        self.tokenised = self.tokenised or en.CUT_FIGURE.search(head) is not None
        self.bare = len(head) > _BARE and head.count(",") * _BARE < len(head)


def _sentences(text: str, block: Block, style: Style) -> Iterator[tuple[Span, Voice]]:
    """Sentence spans of a block with their voice; captions and furniture inside a report have their own."""
    if block.voice is Voice.BOILERPLATE and en.URL_LINE.match(text, block.start):
        yield Span(block.start, block.end), block.voice
        return
    for span in split(text, block.start, block.end, style):
        voice = block.voice
        if voice is Voice.REPORT:
            if en.FURNITURE.match(text, span.start, span.end):
                voice = Voice.BOILERPLATE
            elif text[span.end - 1] == ")" and en.CREDIT.match(
                text[_last_open(text, span) : span.end] + " A"
            ):
                voice = Voice.CAPTION
        yield span, voice


def _last_open(text: str, span: Span) -> int:
    return max(text.rfind("(", span.start, span.end), span.start)


def split(text: str, start: int, end: int, style: Style | None = None) -> Iterator[Span]:
    """Sentence spans of one block, trimmed of blanks."""
    piece = text[start:end]
    style = style or Style(piece)
    edges: set[int] = set()
    if _STOP_INSIDE.search(piece):
        edges = {_before_quote(piece, b["start_index"]) for b in _boundaries()("en", piece)}
    edges |= {m.end() for m in en.GLUED.finditer(piece) if piece[m.start() - 1 : m.start()] in en.GLUED_LEFT}
    if any(mark in piece for mark in _MARKED):
        inside = en.INSIDE_QUOTES.finditer(piece)
        edges |= {m.end() for m in inside if piece[m.start() - 1 : m.start()] in en.GLUED_LEFT}
    if end - start < _SHORT:
        edges |= {m.start() for m in en.GLUED_DATE.finditer(piece)}
    if "(" in piece:
        edges |= {m.end() for m in en.CREDIT.finditer(piece)}
    kept = [0, *sorted(e for e in edges if 0 < e < len(piece) and not _false(piece, e, style)), len(piece)]
    if style.bare:
        kept = sorted({*kept, *_run_in(piece, kept)})
    for a, b in pairwise(kept):
        while b - a > _LONGEST:
            a, before = _broken(piece, a), a
            yield from trimmed(text, start + before, start + a)
        yield from trimmed(text, start + a, start + b)


def _broken(piece: str, start: int) -> int:
    """Where a stretch too long for a sentence is cut: at the last blank that leaves it short enough."""
    end = start + _LONGEST
    return next((at for at in range(end, end - _BLANK, -1) if piece[at].isspace()), end)


@cache
def _boundaries() -> Callable[[str, str], list[dict[str, int]]]:
    from sentencex import get_sentence_boundaries

    return get_sentence_boundaries  # type: ignore[no-any-return]


def _before_quote(piece: str, edge: int) -> int:
    """The edge moved before a quotation mark that opens what follows."""
    left = piece[max(0, edge - 3) : edge].rstrip()
    if left[-1:] in ("“", '"') and piece[edge : edge + 1].strip() and piece[:edge].rstrip()[-2:-1].isspace():
        return len(piece[:edge].rstrip()) - 1
    return edge


def _false(piece: str, edge: int, style: Style) -> bool:
    """Whether the sentence goes on across an edge: after an initial, an abbreviation, half a number."""
    left, right = piece[max(0, edge - 16) : edge], piece[edge : edge + 16]
    if en.TITLE_LEFT.search(left) or en.CLOSES_BEFORE.match(right):
        return True
    if en.INITIAL_LEFT.search(left) and right[:1].isupper():
        return not en.OPENERS.match(right)
    if style.tokenised and en.DECIMAL_LEFT.search(left) and en.DECIMAL_RIGHT.match(right):
        return True
    return bool(en.LEFT_OPEN.search(left) and en.RIGHT_GOES_ON.match(right))


def _run_in(piece: str, edges: list[int]) -> Iterator[int]:
    """Edges in a text without line breaks: after a subhead that runs on, before a repeated lead."""
    for a, b in pairwise(edges):
        again = piece.find(piece[a : a + _REPEAT], a + 1, b) if b - a > 2 * _REPEAT else -1
        if again > 0:
            yield again
            continue
        for found in en.RUN_IN.finditer(piece, a, min(b, a + 100)):
            words = piece[a : found.start()].split()
            if 2 <= len(words) <= _SUBHEAD_WORDS and words[-1].lower() not in en.BEFORE_NAME:
                yield found.start()
                break
