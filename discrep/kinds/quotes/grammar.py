"""Finds quotations: words between marks that are somebody's remark, not a title or a quoted term."""

from __future__ import annotations

from collections.abc import Sequence

from discrep.kinds.quotes.marks import quoted
from discrep.kinds.quotes.speakers import attributions
from discrep.kinds.quotes.wording_en import FUNCTION
from discrep.model import Layout, Mention, Span

LEAST_WORDS = 4  # fewer are a term in quotation marks
_LONG = 12  # words from which it is no title any more
_CAPITALS = 0.7  # share of capitals among the words of weight from which it is a title


def spot(layout: Layout, taken: Sequence[Span]) -> list[Mention]:
    """Quotations in text order; whatever stands inside one stays open to the other kinds."""
    del taken
    text = layout.text
    spans = quoted(layout)
    out: list[Mention] = []
    for span, attribution in zip(spans, attributions(layout, spans), strict=True):
        surface = text[span.start : span.end]
        words = [w for w in surface.split() if w[0].isalnum() or len(w) > 3]
        if len(words) < LEAST_WORDS or (attribution is None and _titled(words)):
            continue
        out.append(Mention("quote", span.start, span.end, surface, attribution, "quotation"))
    return out


def _titled(words: Sequence[str]) -> bool:
    """Nearly every word of weight has a capital: the name of a film, a book, a law."""
    heavy = [w for w in words if w[0].isalpha() and w.lower().rstrip(".,:;!?") not in FUNCTION]
    return len(words) < _LONG and bool(heavy) and sum(w[0].isupper() for w in heavy) >= _CAPITALS * len(heavy)
