"""Reads times in a line of text, without the rest of the pipeline."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from discrep.kinds.dates import resolve, spot
from discrep.kinds.dates.value import TimeValue
from discrep.model import UNKNOWN_DATE, Block, Fact, Frame, Framed, Layout, Published, Sentence, Voice


def laid(text: str) -> Layout:
    size = len(text)
    return Layout(text, (Block(0, size, Voice.REPORT),), (Sentence(0, size, 0, Voice.REPORT),), 0)


def given(day: str | None, last: str | None = None) -> Published:
    if day is None:
        return UNKNOWN_DATE
    first = dt.date.fromisoformat(day)
    return Published(first, dt.date.fromisoformat(last) if last else first, "offices" if last else "given")


def facts(text: str, published: Published = UNKNOWN_DATE, frames: Sequence[Frame] = ()) -> list[Fact]:
    """Facts of a text; `frames` in order, the last for the rest."""
    mentions = spot(laid(text), ())
    chosen = [frames[min(i, len(frames) - 1)] if frames else Frame() for i in range(len(mentions))]
    return resolve([Framed(m, f) for m, f in zip(mentions, chosen, strict=True)], published)


def value(text: str, day: str | None = None, last: str | None = None) -> TimeValue:
    """The value of the one time in a text (the last, where there are more)."""
    found = facts(text, given(day, last))
    assert found, text
    made = found[-1].value
    assert isinstance(made, TimeValue)
    return made


def bounds(made: TimeValue) -> tuple[str | None, str | None]:
    data = made.to_dict()
    return data["earliest"], data["latest"]
