"""The day and place of what a mention is about, read from the facts around it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from discrep.framing.frames import with_anchor
from discrep.model import Anchor, Fact, Frame, Framed, Layout, Origin


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
    told = [
        g for i, s in enumerate(layout.sentences) if s.block == layout.lead for g in by_sentence.get(i, ())
    ]
    # where the lead says only when it was told, the event was not far off
    lead = next((g for g in told if _lends(g)), told[0] if told else None)
    # mentions of one clause share their frame, and go on sharing it
    made: dict[tuple[int, Anchor], Frame] = {}
    out: list[Framed] = []
    for item in framed:
        anchor = None if name in item.frame.anchors else _nearest(layout, item, by_sentence, lead)
        if anchor is None:
            out.append(item)
            continue
        place = (id(item.frame), anchor)
        if place not in made:
            made[place] = with_anchor(item, name, anchor).frame
        out.append(Framed(item.mention, made[place]))
    return out


def _lends(given: Given) -> bool:
    return not given.fact.frame.in_reporting


def _aside(frame: Frame) -> bool:
    return "aside" in frame.anchors


def _nearest(
    layout: Layout, item: Framed, by_sentence: dict[int, list[Given]], lead: Given | None
) -> Anchor | None:
    """The nearest fact's anchor; what is told aside and the story itself lend each other none."""
    frame, span = item.frame, item.mention.span
    if frame.sentence < 0:
        return None
    aside = _aside(frame)
    near = [g for g in by_sentence.get(frame.sentence, ()) if _lends(g) and g.fact.span != span]
    inside = [g for g in near if frame.clause.contains(g.fact.span)]
    if pool := inside or [g for g in near if _aside(g.fact.frame) is aside]:
        best = min(
            pool, key=lambda g: (max(g.fact.start - span.end, span.start - g.fact.end, 0), g.fact.start)
        )
        return Anchor(best.value, Origin.CLAUSE if inside else Origin.SENTENCE)
    for back in range(frame.sentence - 1, max(-1, frame.sentence - 4), -1):
        if layout.sentences[back].block != frame.block:
            break
        earlier = [g for g in by_sentence.get(back, ()) if _lends(g)]
        if earlier:
            same = _aside(earlier[-1].fact.frame) is aside
            return Anchor(earlier[-1].value, Origin.PARAGRAPH) if same else None
    # the day of the lead is the day of the story's own event, not of what is recalled
    event = frame.anchors.get("event")
    if lead is not None and event is not None and event.origin is not Origin.PARAGRAPH and not aside:
        return Anchor(lead.value, Origin.LEAD)
    return None
