"""The day and place of what a mention is about, read from the facts around it."""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence
from typing import NamedTuple

from discrep.framing.lending import agrees, lends_across, of_main, opening_word, rank_in_lead, soon_before
from discrep.framing.lexicon_en import WHEN
from discrep.model import Anchor, Event, Fact, Frame, Framed, Layout, Mention, Origin

_BACK = 3  # sentences of the paragraph that are looked back on


class Given(NamedTuple):
    """A fact and the anchor value it gives."""

    fact: Fact
    value: str


class _Source(NamedTuple):
    """What an article has to lend: the facts of each sentence, and what the lead gives to the main event."""

    layout: Layout
    events: Sequence[Event]
    by_sentence: dict[int, list[Given]]
    lead: Given | None


def inherit(
    layout: Layout,
    events: Sequence[Event],
    framed: Sequence[Framed],
    name: str,
    facts: Sequence[Fact],
    key: Callable[[Fact], str | None],
    givers: Container[str],
) -> list[Framed]:
    """The mentions, in order, with the anchor `name` from the facts of their clause, sentence, paragraph or lead.

    `key` gives a fact's anchor value; mentions of the kinds `givers` themselves take none. A fact that stands in a reporting clause (the day of saying)
    lends itself to none outside it; facts of another event than the mention's lend it nothing.
    """
    by_sentence: dict[int, list[Given]] = {}
    for fact in facts:
        if (value := key(fact)) and layout.text[
            fact.start - 1 : fact.start
        ] != "(":  # "9 p.m. (0100 GMT Friday)"
            by_sentence.setdefault(fact.frame.sentence, []).append(Given(fact, value))
    source = _Source(layout, events, by_sentence, _lead(layout, events, by_sentence))
    if not by_sentence:
        return list(framed)
    # mentions of one clause share their frame, and go on sharing it
    made: dict[tuple[int, Anchor], Frame] = {}
    out: list[Framed] = []
    for item in framed:
        mention, frame = item
        own = mention.kind in givers or name in frame.anchors
        anchor = None if own else _nearest(source, mention, frame)
        if anchor is None:
            out.append(item)
            continue
        known = made.get((id(frame), anchor))
        if known is None:
            known = made[id(frame), anchor] = frame.with_anchors({name: anchor})
        out.append(Framed(mention, known))
    return out


def _lead(layout: Layout, events: Sequence[Event], by_sentence: dict[int, list[Given]]) -> Given | None:
    """The day (place) that the opening gives to the story's own event; else one just before it was told."""
    told = [
        given
        for number, sentence in enumerate(layout.sentences)
        if sentence.block == layout.lead
        for given in by_sentence.get(number, ())
    ]
    own = [g for g in told if not g.fact.frame.in_reporting]
    ranked = [(rank_in_lead(layout, events, g.fact), g.fact.start, g) for g in own]
    best = min((r for r in ranked if r[0] is not None), default=None, key=lambda r: (r[0] or 0, r[1]))
    if best is not None:
        return best[2]
    said = next((g for g in told if g.fact.frame.in_reporting), None)
    if said is None or own:
        return None
    # where the lead says only when it was told, the event was not far off
    return Given(said.fact, soon_before(said.value))


def _nearest(source: _Source, mention: Mention, frame: Frame) -> Anchor | None:
    if frame.sentence < 0:
        return None
    start, end = mention.start, mention.end
    near = [
        g
        for g in source.by_sentence.get(frame.sentence, ())
        if not g.fact.frame.in_reporting and (g.fact.start != start or g.fact.end != end)
    ]
    if near and (inside := [g for g in near if frame.clause.contains((g.fact.start, g.fact.end))]):
        best = min(inside, key=lambda g: (max(g.fact.start - end, start - g.fact.end, 0), g.fact.start))
        return Anchor(best.value, Origin.CLAUSE)
    if near:
        if pool := [g for g in near if lends_across(source.layout, source.events, frame, g.fact)]:
            one = _following(source.layout, frame, pool) or _single(frame, pool)
            return Anchor(one.value, Origin.SENTENCE) if one else None
    elif found := _in_paragraph(source, frame):
        value = _single(frame, found)
        return Anchor(value.value, Origin.PARAGRAPH) if value and agrees(frame, value.fact.frame) else None
    lead = source.lead if not near else None  # a sentence with days of its own takes none from afar
    if lead is not None and (lead.fact.frame.in_reporting or lead.fact.frame.sentence != frame.sentence):
        if of_main(source.events, frame, lead.fact.frame):
            return Anchor(lead.value, Origin.LEAD)
    return None


def _following(layout: Layout, frame: Frame, pool: Sequence[Given]) -> Given | None:
    """What stands in the "when" clause right after the mention's own: "died when the ferry sank on Saturday"."""
    after = [g for g in pool if g.fact.frame.clause.start >= frame.clause.end]
    first = min(after, default=None, key=lambda g: g.fact.start)
    if first is None or first.fact.frame.clause.start > frame.clause.end + 2:
        return None
    return first if opening_word(layout, first.fact.frame) in WHEN else None


def _single(frame: Frame, pool: Sequence[Given]) -> Given | None:
    """The one value of a pool, or the one that its facts of the mention's own event agree on."""
    same = [g for g in pool if g.fact.frame.event == frame.event] or pool
    return same[-1] if len({g.value for g in same}) == 1 else None


def _in_paragraph(source: _Source, frame: Frame) -> list[Given]:
    """What the nearest earlier sentence of the paragraph has to lend."""
    for back in range(frame.sentence - 1, max(-1, frame.sentence - 1 - _BACK), -1):
        if source.layout.sentences[back].block != frame.block:
            break
        if earlier := [g for g in source.by_sentence.get(back, ()) if not g.fact.frame.in_reporting]:
            return earlier
    return []
