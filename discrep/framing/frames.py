"""Frames of mentions: where they stand, who says them, what they are about."""

from __future__ import annotations

from collections.abc import Sequence

from discrep.framing import words as w
from discrep.framing.anchors import anchors_of, may_have_scope, scopes_of
from discrep.framing.article import UNTOLD, Framing, frame_article
from discrep.framing.attribution import governing, quotation_at, reporting, speaker_of
from discrep.framing.clauses import Clause
from discrep.framing.events import CONSEQUENCES
from discrep.framing.side_events import tells_of_another_time
from discrep.framing.speech_act import Speech
from discrep.model import (
    Anchor,
    Event,
    Frame,
    Layout,
    Mention,
    Modality,
    Origin,
    Polarity,
    Span,
    Voice,
)

_TAKEN_UP = frozenset("death wounding rescue discovery investigation".split())
_LASTING = frozenset("outbreak drought siege lockdown".split())
_BACK = 3  # sentences of the paragraph that are looked back on
_CONTINUATION = 6  # sentences from the lead in which what names no event is still of the main one


def frame(layout: Layout, mentions: Sequence[Mention]) -> tuple[list[Frame], tuple[Event, ...]]:
    """A frame for each mention, in order, and the article's events."""
    framing = frame_article(layout)
    return [frame_mention(framing, m.span) for m in mentions], framing.events


def frame_mention(framing: Framing, span: Span) -> Frame:
    """What stands around a span: clause, speech, and the anchors that framing itself finds."""
    layout = framing.layout
    number = layout.sentence_at(span.start)
    if number < 0:
        return Frame()
    sentence = layout.sentences[number]
    parsed = framing.parsed(number)
    if not parsed.pieces:
        return Frame(number, sentence.block, Span(sentence.start, sentence.end), voice=sentence.voice)
    own_clause = framing.clause(number, span.start)
    speech = own = None
    if parsed.speech:
        speech, own = governing(parsed.speech, span), reporting(parsed.speech, span)
    quoted = quotation_at(framing, sentence.block, span) if framing.quotes[sentence.block] else None
    event, origin = _event(framing, number, own_clause, span)
    polarity = own_clause.polarity(span.start)
    key = (own_clause.first, speech, own, quoted, event, origin, polarity)
    known = framing.frames.get(key)
    if known is None:
        known = framing.frames[key] = _frame(
            framing, number, own_clause, speech, own, quoted, event, origin, polarity
        )
    return known


def _frame(
    framing: Framing,
    number: int,
    part: Clause,
    speech: Speech | None,
    own: Speech | None,
    quoted: Span | None,
    event: int,
    origin: Origin,
    polarity: Polarity,
) -> Frame:
    sentence = framing.layout.sentences[number]
    modality = part.modality
    if (
        speech
        and speech.cls == "denied"
        and not (part.start < speech.reporting.end and speech.reporting.start < part.end)
    ):
        polarity = Polarity.AFFIRMED if polarity is Polarity.NEGATED else Polarity.NEGATED
    if speech and speech.cls == "said" and part.would:
        modality = Modality.PLANNED
    if speech and speech.cls == "asked" and modality is Modality.ASSERTED:
        modality = Modality.HYPOTHETICAL
    anchors: dict[str, Anchor] = {}
    if event >= 0:
        anchors["event"] = Anchor(framing.events[event].cls, origin)
        if framing.events[event].background:
            anchors["aside"] = Anchor("background", origin)
    anchors |= _clause_anchors(framing, number, part)
    if "scope" in anchors and _runs_on(framing, event):
        del anchors["scope"]
    return Frame(
        sentence=number,
        block=sentence.block,
        clause=Span(part.start, part.end),
        tense=part.tense,
        modality=modality,
        polarity=polarity,
        voice=Voice.QUOTATION
        if quoted and sentence.voice in (Voice.REPORT, Voice.SUBHEAD)
        else sentence.voice,
        speaker=speaker_of(framing, number, speech, own, quoted),
        reporting=speech.reporting if speech else own.reporting if own else None,
        in_reporting=own is not None and speech is not own,
        passive=part.passive,
        event=event,
        anchors=anchors,
    )


def _runs_on(framing: Framing, event: int) -> bool:
    """The story's own event lasts, so that its toll is a sum in any case: an outbreak, a drought."""
    if framing.main < 0 or event < 0 or framing.events[framing.main].cls not in _LASTING:
        return False
    own = framing.events[event]
    return not own.background and (own.main or own.cls in _TAKEN_UP)


def _clause_anchors(framing: Framing, number: int, part: Clause) -> dict[str, Anchor]:
    known = framing.anchors.get(part.first)
    if known is None:
        known = framing.anchors[part.first] = anchors_of(
            framing.words, part, _scope(framing, number, part), framing.hits[number], framing.bits[number]
        )
    return known


def _scope(framing: Framing, number: int, part: Clause) -> Anchor | None:
    known = framing.scopes.get(number)
    if known is None:
        known = framing.scopes[number] = {}
        words, first, last = framing.words, *framing.ranges[number]
        if may_have_scope(words, first, last, framing.bits[number]):
            pieces = framing.parsed(number).pieces
            scopes = scopes_of(words, framing.layout.text, pieces)
            known.update((a, s) for (a, _, _), s in zip(pieces, scopes, strict=True))
    return known.get(part.first)


def _event(framing: Framing, number: int, part: Clause, span: Span) -> tuple[int, Origin]:
    """The event a span belongs to: of its clause, its sentence, its paragraph, or in the opening the story's own."""
    own = framing.hits[number]
    if own:
        inside = [h for h in own if part.first <= h.token < part.last]
        pool = inside or own
        hit = pool[0]
        if len(pool) > 1:
            real = [h for h in pool if h.cls not in CONSEQUENCES] or pool
            hit = min(
                real, key=lambda h: (max(h.span.start - span.end, span.start - h.span.end, 0), h.span.start)
            )
        return framing.event_of[hit.token], Origin.CLAUSE if inside else Origin.SENTENCE
    sentences = framing.layout.sentences
    block = sentences[number].block
    for back in range(number - 1, max(-1, number - 1 - _BACK), -1):
        if sentences[back].block != block:
            break
        if framing.hits[back]:
            if framing.main >= 0 and all(h.cls in _TAKEN_UP for h in framing.hits[back]):
                if not framing.events[framing.event_of[framing.hits[back][-1].token]].background:
                    return (
                        framing.main,
                        Origin.LEAD,
                    )  # "All are found. Nine were crew": still of the story's own event
            return framing.event_of[framing.hits[back][-1].token], Origin.PARAGRAPH
    if framing.bits[number] & (w.YEAR | w.RECALLED | w.MONTH) and tells_of_another_time(
        framing.words, part, framing.clauses_beside(number, part.start)[0], framing.lead
    ):
        return -1, Origin.LEAD
    opening = block <= framing.layout.lead or number <= framing.opening + _CONTINUATION
    if framing.main >= 0 and opening and sentences[number].voice not in UNTOLD:
        return framing.main, Origin.LEAD
    return -1, Origin.LEAD
