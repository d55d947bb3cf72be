"""Finds quotations: words between marks that are somebody's remark, not a title or a quoted term."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from discrep.kinds.quotes.marks import quoted
from discrep.kinds.quotes.speakers import Attribution, attributions
from discrep.kinds.quotes.wording import Word, words_of
from discrep.model import Layout, Mention, Span

LEAST_WORDS = 4  # fewer are a term in quotation marks
_CAPITALS = 0.7  # share of capitals among the words of weight from which it is a title


class Read(NamedTuple):
    """A quotation as read: its words in comparable form, and who is quoted where the marks tell."""

    words: tuple[Word, ...]
    attribution: Attribution | None


def spot(layout: Layout, taken: Sequence[Span]) -> list[Mention]:
    """Quotations in text order; whatever stands inside one stays open to the other kinds."""
    del taken
    text = layout.text
    spans = quoted(layout)
    out: list[Mention] = []
    for span, attribution in zip(spans, attributions(layout, spans), strict=True):
        words = words_of(text, span.start, span.end)
        if sum(not w.mark for w in words) < LEAST_WORDS or (attribution is None and _titled(text, words)):
            continue
        parsed = Read(words, attribution)
        out.append(Mention("quote", span.start, span.end, text[span.start : span.end], parsed, "quotation"))
    return out


def _titled(text: str, words: Sequence[Word]) -> bool:
    """Nearly every word of weight has a capital: the name of a film, a book, a law."""
    heavy = [w for w in words if w.heavy and not w.number]
    return (
        bool(heavy)
        and sum(text[w.start].isupper() for w in heavy) >= _CAPITALS * len(heavy)
        and len(words) < 12
    )
