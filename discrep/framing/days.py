"""The day and place of what a mention is about, read from the facts around it."""

from __future__ import annotations

from collections.abc import Sequence

from discrep.framing.frames import with_anchor
from discrep.model import Anchor, Fact, Framed, Layout, Origin, Published


def inherit(
    layout: Layout, framed: Sequence[Framed], name: str, facts: Sequence[Fact], published: Published
) -> list[Framed]:
    """The mentions with the anchor `name` from the facts of their clause, sentence, paragraph or lead.

    A fact that stands in a reporting clause (the day of saying) lends itself to none outside it.
    """
    by_sentence: dict[int, list[Fact]] = {}
    for fact in facts:
        if fact.value.says() and _usable(fact):
            by_sentence.setdefault(fact.frame.sentence, []).append(fact)
    lead = next(
        (f for i, s in enumerate(layout.sentences) if s.block == layout.lead for f in by_sentence.get(i, ())),
        None,
    )
    return [_one(layout, item, name, by_sentence, lead) for item in framed]


def _usable(fact: Fact) -> bool:
    key = getattr(fact.value, "anchor_key", None)
    return key is not None and key() is not None


def _one(
    layout: Layout, item: Framed, name: str, by_sentence: dict[int, list[Fact]], lead: Fact | None
) -> Framed:
    frame, span = item.frame, item.mention.span
    if frame.sentence < 0:
        return item
    near = [f for f in by_sentence.get(frame.sentence, ()) if not f.frame.in_reporting and f.span != span]
    inside = [f for f in near if frame.clause.contains(f.span)]
    if pool := inside or near:
        best = min(pool, key=lambda f: (max(f.start - span.end, span.start - f.end, 0), f.start))
        return with_anchor(item, name, _anchor(best, Origin.CLAUSE if inside else Origin.SENTENCE))
    for back in range(frame.sentence - 1, max(-1, frame.sentence - 4), -1):
        if layout.sentences[back].block != frame.block:
            break
        earlier = [f for f in by_sentence.get(back, ()) if not f.frame.in_reporting]
        if earlier:
            return with_anchor(item, name, _anchor(earlier[-1], Origin.PARAGRAPH))
    # the day of the lead is the day of the story's own event, not of what is recalled
    if (
        lead is not None
        and item.frame.event >= 0
        and item.frame.anchors["event"].origin is not Origin.PARAGRAPH
    ):
        return with_anchor(item, name, _anchor(lead, Origin.LEAD))
    return item


def _anchor(fact: Fact, origin: Origin) -> Anchor:
    return Anchor(fact.value.anchor_key(), origin)
