"""Quotations with their speakers: from the words at the marks, else from the frame."""

from __future__ import annotations

from collections.abc import Sequence

from discrep.kinds.quotes import wording_en as en
from discrep.kinds.quotes.speakers import Attribution
from discrep.kinds.quotes.value import Quote
from discrep.model import Fact, Framed, Published


def resolve(framed: Sequence[Framed], published: Published) -> list[Fact]:
    """One fact for each quotation; a pronoun that stands for nobody certain gives no speaker."""
    del published
    return [_fact(one) for one in framed]


def _fact(one: Framed) -> Fact:
    mention, frame = one
    read: Attribution | None = mention.parsed
    speaker = frame.speaker
    named = None
    if read and read.who.lower() not in en.PRONOUNS:
        speaker, named = read
        if frame.speaker and frame.speaker.split()[-1] == speaker.split()[-1]:
            speaker = frame.speaker  # the same one, by the full name
    if speaker and speaker.split()[0].lower() in en.PRONOUNS:
        speaker = None
    words = " ".join(mention.surface.split())
    value = Quote(words, speaker, mention.surface, named)
    return Fact(
        "quote",
        mention.start,
        mention.end,
        mention.surface,
        value,
        frame if frame.speaker == speaker else frame._replace(speaker=speaker),
        mention.pattern,
    )
