"""Names are their own values: nothing in them waits for a date."""

from __future__ import annotations

from collections.abc import Sequence

from discrep.model import Fact, Framed, Published


def resolve(framed: Sequence[Framed], published: Published) -> list[Fact]:
    """One fact for each name mention."""
    del published  # a name means the same on every day
    return [
        Fact(
            "name",
            m.mention.start,
            m.mention.end,
            m.mention.surface,
            m.mention.parsed,
            m.frame,
            m.mention.pattern,
        )
        for m in framed
    ]
