"""The words around a place, as every human-readable format quotes them."""

from __future__ import annotations

from discrep.model import Article, Location
from discrep.reporting.escape import visible

_CONTEXT = 70  # characters quoted on each side of the marked words


def passage(article: Article, place: Location) -> tuple[str, str, str]:
    """The line around a place, cut at words: before, the marked words, after."""
    text = article.text
    low = max(text.rfind("\n", 0, place.start) + 1, place.start - _CONTEXT)
    if low > 0 and not text[low - 1].isspace():
        low = text.find(" ", low, place.start) + 1 or low
    stop = text.find("\n", place.end)
    high = min(stop if stop >= 0 else len(text), place.end + _CONTEXT)
    if high < len(text) and not text[high].isspace():
        cut = text.rfind(" ", place.end, high)
        high = cut if cut > place.end else high
    before = visible(text[low : place.start])
    words = visible(text[place.start : place.end])
    after = visible(text[place.end : high])
    return before, words, after
