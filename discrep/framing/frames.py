"""Frames of mentions: where they stand, who says them, what they are about."""

from __future__ import annotations

import dataclasses
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from discrep.framing import lexicon_en as en
from discrep.framing.clauses import Clause, clauses, finite_flags
from discrep.framing.events import Hit, gather, hits, is_separate
from discrep.framing.events_en import INSTRUMENTS
from discrep.framing.scope import scope_of
from discrep.framing.speech import Speech, quotations, speeches
from discrep.framing.tokens import Token, tokens
from discrep.model import (
    Anchor,
    Event,
    Frame,
    Framed,
    Layout,
    Mention,
    Modality,
    Origin,
    Polarity,
    Span,
    Voice,
)


@dataclass(frozen=True, slots=True)
class Parsed:
    """One sentence as framing reads it."""

    words: list[Token]
    clauses: list[Clause]
    speech: list[Speech]
    hits: list[Hit]
    quotes: list[Span]


@dataclass(frozen=True, slots=True)
class Framing:
    """An article as framing reads it: sentences, events, speakers carried from sentence to sentence."""

    layout: Layout
    sentences: list[Parsed]
    events: tuple[Event, ...]
    event_of: dict[tuple[int, int], int]
    speakers: list[str | None]  # who speaks a sentence that is all quotation


def frame_article(layout: Layout) -> Framing:
    """Everything framing reads in an article before it knows of any mention."""
    quotes = [quotations(layout.text, b.start, b.end) for b in layout.blocks]
    parsed: list[Parsed] = []
    found: list[tuple[int, Hit, bool]] = []
    for number, sentence in enumerate(layout.sentences):
        words = tokens(layout.text, sentence.start, sentence.end)
        flags = finite_flags(words)
        parts = clauses(words, flags, sentence.voice)
        own = hits(words)
        speech = speeches(words, flags, parts)
        inside = [q for q in quotes[sentence.block] if q.overlaps((sentence.start, sentence.end))]
        parsed.append(Parsed(words, parts, speech, own, inside))
        found += [(number, h, is_separate(words, _clause_of(parts, h.span.start), h)) for h in own]
    events, index = gather(layout, found)
    return Framing(layout, parsed, events, index, _speakers(layout, parsed))


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
    sentence, parsed = layout.sentences[number], framing.sentences[number]
    if not parsed.clauses:
        return Frame(number, sentence.block, Span(sentence.start, sentence.end), voice=sentence.voice)
    clause = _clause_of(parsed.clauses, span.start)
    speech = next((s for s in reversed(parsed.speech) if any(r.contains(span) for r in s.reported)), None)
    own = next((s for s in parsed.speech if s.reporting.overlaps(span)), None)
    quoted = any(q.contains(span) for q in parsed.quotes)
    polarity, modality = clause.polarity, clause.modality
    if speech and speech.cls == "denied" and not speech.reporting.overlaps(Span(clause.start, clause.end)):
        polarity = Polarity.AFFIRMED if polarity is Polarity.NEGATED else Polarity.NEGATED
    if speech and speech.cls == "asked" and modality is Modality.ASSERTED:
        modality = Modality.HYPOTHETICAL
    event, anchors = _event_anchors(framing, number, clause, span)
    return Frame(
        sentence=number,
        block=sentence.block,
        clause=Span(clause.start, clause.end),
        tense=clause.tense,
        modality=modality,
        polarity=polarity,
        voice=Voice.QUOTATION if quoted else sentence.voice,
        speaker=(speech.speaker or None) if speech else framing.speakers[number],
        reporting=speech.reporting if speech else own.reporting if own else None,
        in_reporting=own is not None and speech is not own,
        passive=clause.passive,
        event=event,
        anchors=anchors,
    )


def _clause_of(parts: Sequence[Clause], offset: int) -> Clause:
    return parts[max(0, bisect_right(parts, offset, key=lambda c: c.start) - 1)]


def _event_anchors(
    framing: Framing, number: int, clause: Clause, span: Span
) -> tuple[int, dict[str, Anchor]]:
    """The event a span belongs to: of its clause, its sentence, its paragraph, or the story's own."""
    layout, parsed = framing.layout, framing.sentences[number]
    event, origin = _nearest_event(framing, number, clause, span)
    if event < 0:
        block = layout.sentences[number].block
        for back in range(number - 1, -1, -1):
            if layout.sentences[back].block != block or number - back > 3:
                break
            if framing.sentences[back].hits:
                event, origin = (
                    framing.event_of[back, framing.sentences[back].hits[-1].token],
                    Origin.PARAGRAPH,
                )
                break
    if event < 0:
        event = next((i for i, e in enumerate(framing.events) if e.main), -1)
        origin = Origin.LEAD
    anchors: dict[str, Anchor] = {}
    if event >= 0:
        anchors["event"] = Anchor(framing.events[event].cls, origin)
    words = parsed.words[clause.first : clause.last]
    for word in words:
        if word.low in INSTRUMENTS:
            anchors["instrument"] = Anchor(INSTRUMENTS[word.low], Origin.CLAUSE)
            break
    if scope := scope_of(layout.text[clause.start : clause.end]):
        anchors["scope"] = Anchor(scope, Origin.CLAUSE)
    elif scope := scope_of(layout.text[layout.sentences[number].start : layout.sentences[number].end]):
        anchors["scope"] = Anchor(scope, Origin.SENTENCE)
    if agent := _agent(words):
        anchors["agent"] = Anchor(agent, Origin.CLAUSE)
    return event, anchors


def _nearest_event(framing: Framing, number: int, clause: Clause, span: Span) -> tuple[int, Origin]:
    parsed = framing.sentences[number]
    own = [h for h in parsed.hits if clause.start <= h.span.start < clause.end]
    pool = own or parsed.hits
    if not pool:
        return -1, Origin.SENTENCE
    real = [h for h in pool if h.cls not in ("death", "wounding", "injury")] or pool
    hit = min(real, key=lambda h: (max(h.span.start - span.end, span.start - h.span.end, 0), h.span.start))
    return framing.event_of[number, hit.token], Origin.CLAUSE if own else Origin.SENTENCE


def _agent(words: Sequence[Token]) -> str | None:
    """The phrase after "by" of a passive or of an event noun, where it begins with a name."""
    for i, word in enumerate(words[:-1]):
        if word.low == "by":
            j = i + 1
            while j < len(words) and words[j].low in en.DETERMINERS:
                j += 1
            run = []
            while j < len(words) and (words[j].text[:1].isupper() or "-led" in words[j].low):
                run.append(words[j].text)
                j += 1
            if run:
                return " ".join(run)
    return None


def _speakers(layout: Layout, parsed: Sequence[Parsed]) -> list[str | None]:
    """For each sentence wholly inside quotation marks, the speaker of the sentence beside it."""
    out: list[str | None] = [None] * len(parsed)
    for number, sentence in enumerate(parsed):
        at = layout.sentences[number]
        if sentence.speech or not any(
            q.start <= at.start + 1 and at.end - 1 <= q.end + 1 for q in sentence.quotes
        ):
            continue
        for near in (number - 1, number + 1):
            if 0 <= near < len(parsed) and layout.sentences[near].block == at.block:
                speaker = parsed[near].speech[0].speaker if parsed[near].speech else out[near]
                if speaker:
                    out[number] = speaker
                    break
    return out


def with_anchor(item: Framed, name: str, anchor: Anchor) -> Framed:
    """The mention with one anchor more; one it has already stays."""
    if name in item.frame.anchors:
        return item
    return Framed(item.mention, dataclasses.replace(item.frame, anchors={**item.frame.anchors, name: anchor}))
