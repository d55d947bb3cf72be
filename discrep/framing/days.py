"""The day and place of what a mention is about, read from the facts around it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from discrep.framing.frames import with_anchor
from discrep.model import Anchor, Fact, Framed, Layout, Origin


class Given(NamedTuple):
    """A fact and the anchor value it gives."""

    fact: Fact
    value: str


def inherit(
    layout: Layout,
    framed: Sequence[Framed],
    name: str,
    facts: Sequence[Fact],
    key: Callable[[Fact], str | None],
) -> list[Framed]:
    """The mentions with the anchor `name` from the facts of their clause, sentence, paragraph or lead.

    `key` gives a fact's anchor value. A fact that stands in a reporting clause (the day of saying)
    lends itself to none outside it.
    """
    by_sentence: dict[int, list[Given]] = {}
    for fact in facts:
        if value := key(fact):
            by_sentence.setdefault(fact.frame.sentence, []).append(Given(fact, value))
    lead = next(
        (g for i, s in enumerate(layout.sentences) if s.block == layout.lead for g in by_sentence.get(i, ())),
        None,
    )
    return [_one(layout, item, name, by_sentence, lead) for item in framed]


def _one(
    layout: Layout, item: Framed, name: str, by_sentence: dict[int, list[Given]], lead: Given | None
) -> Framed:
    frame, span = item.frame, item.mention.span
    if frame.sentence < 0:
        return item
    near = [
        g
        for g in by_sentence.get(frame.sentence, ())
        if not g.fact.frame.in_reporting and g.fact.span != span
    ]
    inside = [g for g in near if frame.clause.contains(g.fact.span)]
    if pool := inside or near:
        best = min(
            pool, key=lambda g: (max(g.fact.start - span.end, span.start - g.fact.end, 0), g.fact.start)
        )
        return with_anchor(item, name, Anchor(best.value, Origin.CLAUSE if inside else Origin.SENTENCE))
    for back in range(frame.sentence - 1, max(-1, frame.sentence - 4), -1):
        if layout.sentences[back].block != frame.block:
            break
        earlier = [g for g in by_sentence.get(back, ()) if not g.fact.frame.in_reporting]
        if earlier:
            return with_anchor(item, name, Anchor(earlier[-1].value, Origin.PARAGRAPH))
    # the day of the lead is the day of the story's own event, not of what is recalled
    if (
        lead is not None
        and "event" in frame.anchors
        and frame.anchors["event"].origin is not Origin.PARAGRAPH
    ):
        return with_anchor(item, name, Anchor(lead.value, Origin.LEAD))
    return item
