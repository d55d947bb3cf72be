"""Where quotations stand in a text: between double marks, guillemets, or single marks."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from discrep.framing.quotations import quotations
from discrep.kinds.late import Late
from discrep.model import Block, Layout, Span, Voice

_OPENS = Late(r"(?<![\w'’.,!?;`])(?:‘|(?<!')'(?!'))(?=[A-Za-z\[\"“…]|\d(?!\d?s\b))")
_CLOSES = Late(r"(?<=[\w,.!?…\]\"”)])(?<!')['’](?!\w|')")
_LONGEST = 1500
_CLOSED_BY = ",.!?…"
_UNQUOTED = frozenset((Voice.BOILERPLATE, Voice.BYLINE, Voice.DATELINE))
_FIRST = Late(r"\s*(?:(?:says?|said|adds?|added|told|he|she|who|according|and|but|in a|in an)\b|,)")


def quoted(layout: Layout) -> list[Span]:
    """Spans of quotations in text order, marks excluded; one that runs over paragraphs is one span."""
    double = _joined(layout)
    single = [s for s in _single(layout) if not any(d.start <= s.start and s.end <= d.end for d in double)]
    double = [d for d in double if not any(s.start <= d.start and d.end <= s.end for s in single)]
    return sorted(s for s in (*double, *single) if s.start < s.end)


def _joined(layout: Layout) -> list[Span]:
    """Spans between double marks; a piece that begins with its block goes on with the one that ends the block before."""
    out: list[Span] = []
    text, blocks = layout.text, layout.blocks
    for index, spans in enumerate(quotations(text, blocks)):
        if blocks[index].voice in _UNQUOTED:
            continue
        for span in spans:
            goes_on = (
                index > 0
                and span.start == blocks[index].start
                and bool(out)
                and out[-1].end == blocks[index - 1].end
                and span.end - out[-1].start <= _LONGEST
            )
            if goes_on:
                out[-1] = Span(out[-1].start, span.end)
            elif not _inside_out(text, span):
                out.append(span)
    return [_trimmed(text, span) for span in out]


def _inside_out(text: str, span: Span) -> bool:
    """What stands between a closing and an opening mark, their sides confused: `," said Ann. "`."""
    straight = text[span.start - 1 : span.start] == '"'
    if not straight:
        return False
    opened_by = text[max(0, span.start - 2) : span.start - 1]
    return bool(_FIRST.match(text, span.start, span.end)) and (
        opened_by in _CLOSED_BY or text[span.start].isspace()
    )


def _trimmed(text: str, span: Span) -> Span:
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _single(layout: Layout) -> Iterator[Span]:
    text = layout.text
    if "‘" not in text and "'" not in text:
        return
    opened = [m.end() for m in _OPENS.finditer(text)]
    for block in layout.blocks:
        own = opened[bisect_left(opened, block.start) : bisect_right(opened, block.end)]
        if own and block.voice not in _UNQUOTED:
            yield from _single_in(text, block, own)


def _single_in(text: str, block: Block, opened: Sequence[int]) -> Iterator[Span]:
    closers = [m.start() for m in _CLOSES.finditer(text, block.start, block.end)]
    at = block.start
    n = 0
    for start in opened:
        if start < at:
            continue
        while n < len(closers) and closers[n] <= start:
            n += 1
        close = _closing(text, closers, n, start)
        if close is not None:
            at = close + 1
            yield Span(start, close)


def _closing(text: str, closers: Sequence[int], n: int, start: int) -> int | None:
    """The first mark that closes: after punctuation, before it, or after a word that no apostrophe ends."""
    for index in range(n, len(closers)):
        close = closers[index]
        if close - start > _LONGEST:
            return None
        before, after = text[close - 1], text[close + 1 : close + 3]
        if before in _CLOSED_BY or before != "s" or not after.strip() or after[:1] in ",.;:)—-":
            return close
    return None
