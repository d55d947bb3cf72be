"""How a short text is framed, in the words of the test: the frame at a marked word."""

from __future__ import annotations

import discrep
from discrep.framing.article import Framing, frame_article
from discrep.framing.frames import frame_mention
from discrep.model import Frame, Span
from discrep.reading.sentences import layout


def article_of(text: str, title: str | None = None) -> Framing:
    """The text as framing reads it."""
    return frame_article(layout(discrep.article(text, id="a", title=title)))


def frame_at(text: str, words: str) -> Frame:
    """The frame of a mention that covers the first occurrence of some words."""
    start = text.index(words)
    return frame_mention(article_of(text), Span(start, start + len(words)))


def speaker_at(text: str, words: str) -> str | None:
    return frame_at(text, words).speaker
