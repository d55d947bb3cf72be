"""Quotations of a text: what stands between quotation marks, across sentences and paragraphs."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from discrep.model import Block, Span

_MARKS = re.compile(r"[\"“”«»]|``|''")
_ENDED = re.compile(r"[.!?…]\s{0,3}\Z")
_MAX_QUOTATION = 1500
_MAX_BLOCKS = 4  # paragraphs that one quotation may run through


def quotations(text: str, blocks: Sequence[Block]) -> list[list[Span]]:
    """Spans between quotation marks by block, marks excluded.

    One that its block does not close runs on to a closing mark in the next blocks, else ends with its own.
    """
    found = list(_MARKS.finditer(text))
    if not found:
        return [[] for _ in blocks]
    out: list[list[Span]] = []
    starts = [mark.start() for mark in found]
    marks = [found[bisect_left(starts, b.start) : bisect_left(starts, b.end)] for b in blocks]
    open_until = -1
    for n, block in enumerate(blocks):
        spans: list[Span] = []
        open_at = block.start if n <= open_until else -1
        for mark in marks[n]:
            opens = _opens(text, block, mark, open_at)
            if opens and open_at < 0:
                open_at = mark.end()
            elif opens:
                if _ENDED.search(text, max(open_at, mark.start() - 4), mark.start()):
                    spans.append(Span(open_at, mark.start()))  # a new paragraph of it, the line break lost
                    open_at = mark.end()
            else:
                first = mark.group() != '"' and not spans and mark is marks[n][0]
                if open_at < 0 and first and n:
                    open_at = block.start  # closed here, opened in a paragraph before
                if open_at >= 0 and mark.start() - open_at <= _MAX_QUOTATION:
                    spans.append(Span(open_at, mark.start()))
                open_at = -1
        if open_at >= 0:
            if n >= open_until:
                open_until = _closed_in(text, marks, n + 1)
            if block.end - open_at <= _MAX_QUOTATION:
                spans.append(Span(open_at, block.end))
        out.append(spans)
    return out


def _opens(text: str, block: Block, mark: re.Match[str], open_at: int) -> bool:
    """Whether a mark opens: by its form, else by the blanks around it, else where nothing is open."""
    if mark.group() != '"':
        return mark.group() in ("“", "«", "``")
    before = text[mark.start() - 1] if mark.start() > block.start else " "
    after = text[mark.end()] if mark.end() < block.end else " "
    left, right = before.isspace() or before in "([—–", after.isspace() or after in ",.;:!?)]"
    return left if left != right else open_at < 0


def _closed_in(text: str, marks: Sequence[Sequence[re.Match[str]]], n: int) -> int:
    """Index of the block whose first mark closes what is open, -1 where the next marks open again."""
    for later in range(n, min(n + _MAX_BLOCKS, len(marks))):
        if not marks[later]:
            continue
        first = marks[later][0]
        if first.group() in ("”", "»", "''"):
            return later
        closes = (
            first.group() == '"' and len(marks[later]) % 2 and text[first.start() - 1 : first.start()].strip()
        )
        return later if closes else -1
    return -1
