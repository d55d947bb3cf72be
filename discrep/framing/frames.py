"""Frames of mentions: where they stand, who says them, what they are about."""

from __future__ import annotations

import dataclasses
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from discrep.framing import lexicon_en as en
from discrep.framing import words as w
from discrep.framing.anchors import anchors_of, sentence_scope
from discrep.framing.clauses import Clause, clause, pieces
from discrep.framing.events import CONSEQUENCES, Found, Hit, gather, hits, leading_sentences
from discrep.framing.participants import candidate, full_name, places_of
from discrep.framing.quotations import quotations
from discrep.framing.side_events import Lead, is_side, lead_of, may_be_side, opens_aside
from discrep.framing.speech import Speech, speeches
from discrep.framing.words import Words, finite
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

_BACK = 3  # sentences of the paragraph, or before a pronoun, that are looked back on
_CONTINUATION = 6  # sentences from the lead in which what names no event is still of the main one
_UNTOLD = frozenset((Voice.BOILERPLATE, Voice.BYLINE, Voice.DATELINE))


class Parsed(NamedTuple):
    """One sentence as framing reads it: words `[first, last)` of the article, its clauses and acts of speech."""

    first: int
    last: int
    pieces: list[tuple[int, int, int]]  # clauses: first word, end, finite verb
    speech: list[Speech]


@dataclass(slots=True)
class Framing:
    """An article as framing reads it; sentences are parsed when they are asked for, and kept."""

    layout: Layout
    words: Words
    ranges: list[tuple[int, int]]
    quotes: list[list[Span]]
    bits: list[int]  # the classes of words in each sentence
    parses: list[Parsed | None]
    hits: list[list[Hit]] = field(default_factory=list)
    events: tuple[Event, ...] = ()
    event_of: dict[int, int] = field(default_factory=dict)
    main: int = -1
    opening: int = 0  # the first sentence of the lead
    names: dict[str, str] = field(default_factory=dict)
    places: dict[str, list[int]] | None = None
    clauses: dict[int, Clause] = field(default_factory=dict)
    anchors: dict[int, dict[str, Anchor]] = field(default_factory=dict)
    scopes: dict[int, str | None] = field(default_factory=dict)
    frames: dict[tuple[object, ...], Frame] = field(default_factory=dict)

    def parsed(self, number: int) -> Parsed:
        """The sentence's clauses and acts of speech."""
        known = self.parses[number]
        if known is None:
            first, last = self.ranges[number]
            flags = finite(self.words, first, last)
            told = self.layout.sentences[number].voice not in _UNTOLD
            told = told and self.bits[number] & w.REPORTS != 0
            speech = speeches(self.words, first, last, flags) if told else []
            cuts = [c for one in speech for c in one.cuts]
            parts = pieces(self.words, first, last, flags, cuts)
            known = self.parses[number] = Parsed(first, last, parts, speech)
        return known

    def clause(self, number: int, offset: int) -> Clause:
        """The clause of a sentence that holds an offset, else the last one before it."""
        starts = self.words.starts
        parts = self.parsed(number).pieces
        part = next((p for p in reversed(parts) if starts[p[0]] <= offset), parts[0])
        known = self.clauses.get(part[0])
        if known is None:
            known = self.clauses[part[0]] = clause(self.words, *part, self.layout.sentences[number].voice)
        return known


def frame(layout: Layout, mentions: Sequence[Mention]) -> tuple[list[Frame], tuple[Event, ...]]:
    """A frame for each mention, in order, and the article's events."""
    framing = frame_article(layout)
    return [frame_mention(framing, m.span) for m in mentions], framing.events


def frame_article(layout: Layout) -> Framing:
    """Everything framing reads in an article before it knows of any mention."""
    words = Words(layout.text)
    ranges = []
    for sentence in layout.sentences:
        first = words.at(sentence.start)
        ranges.append((first, words.at(sentence.end)))
    bits = [words.bits(first, last) for first, last in ranges]
    quotes = quotations(layout.text, layout.blocks)
    framing = Framing(layout, words, ranges, quotes, bits, [None] * len(ranges))
    framing.hits = [
        hits(words, *part) if own & w.TRIGGER else [] for part, own in zip(ranges, bits, strict=True)
    ]
    leading = leading_sentences(layout)
    framing.opening = min(leading, default=0)
    lead = lead_of(words, [r for n, r in enumerate(ranges) if n <= framing.opening + 1])
    found = [_found(framing, n, lead) for n, own in enumerate(framing.hits) if own]
    framing.events, framing.event_of = gather(layout, found)
    framing.main = next((i for i, e in enumerate(framing.events) if e.main), -1)
    return framing


def _found(framing: Framing, number: int, lead: Lead) -> Found:
    """A sentence's triggers with the marks of side events; the sentence is parsed only where a mark may stand."""
    words, own = framing.words, framing.hits[number]
    first, last = framing.ranges[number]
    if framing.layout.sentences[number].voice is Voice.HEADLINE:
        return Found(number, own, (False,) * len(own), False)
    if opens_aside(words, first, last, lead):
        return Found(number, own, (True,) * len(own), True)
    if not may_be_side(words, first, last, framing.bits[number], lead):
        return Found(number, own, (False,) * len(own), False)
    speech = framing.parsed(number).speech
    side = tuple(is_side(words, framing.clause(number, h.span.start), h, speech, lead) for h in own)
    return Found(number, own, side, False)


def frame_mention(framing: Framing, span: Span) -> Frame:
    """What stands around a span: clause, speech, and the anchors that framing itself finds."""
    layout = framing.layout
    number = bisect_right(layout.sentences, span.start, key=_start) - 1
    if number < 0:
        return Frame()
    sentence = layout.sentences[number]
    parsed = framing.parsed(number)
    if not parsed.pieces:
        return Frame(number, sentence.block, Span(sentence.start, sentence.end), voice=sentence.voice)
    own_clause = framing.clause(number, span.start)
    speech = _governing(parsed.speech, span)
    own = next(
        (s for s in parsed.speech if s.reporting.start < span.end and span.start < s.reporting.end), None
    )
    quoted = _quotation(framing, sentence.block, span)
    event, origin = _event(framing, number, own_clause, span)
    polarity = own_clause.polarity(span.start)
    key = (own_clause.first, speech, own, quoted, event, origin, polarity)
    known = framing.frames.get(key)
    if known is None:
        known = framing.frames[key] = _frame(
            framing, number, own_clause, speech, own, quoted, event, origin, polarity
        )
    return known


def _start(sentence: object) -> int:
    return sentence.start  # type: ignore[attr-defined, no-any-return]


def _governing(acts: Sequence[Speech], span: Span) -> Speech | None:
    """The innermost act of speech that reports the span."""
    for one in reversed(acts):
        for part in one.reported:
            if part.start <= span.start and span.end <= part.end:
                return one
    return None


def _quotation(framing: Framing, block: int, span: Span) -> Span | None:
    return next((q for q in framing.quotes[block] if q.start <= span.start and span.end <= q.end), None)


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
    if speech and speech.cls == "asked" and modality is Modality.ASSERTED:
        modality = Modality.HYPOTHETICAL
    anchors: dict[str, Anchor] = {}
    if event >= 0:
        anchors["event"] = Anchor(framing.events[event].cls, origin)
        if framing.events[event].background:
            anchors["aside"] = Anchor("background", origin)
    anchors |= _clause_anchors(framing, number, part)
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
        speaker=_speaker(framing, number, speech, own, quoted),
        reporting=speech.reporting if speech else own.reporting if own else None,
        in_reporting=own is not None and speech is not own,
        passive=part.passive,
        event=event,
        anchors=anchors,
    )


def _clause_anchors(framing: Framing, number: int, part: Clause) -> dict[str, Anchor]:
    known = framing.anchors.get(part.first)
    if known is None:
        words, text = framing.words, framing.layout.text
        if number not in framing.scopes:
            framing.scopes[number] = sentence_scope(
                words, text, *framing.ranges[number], framing.bits[number]
            )
        known = framing.anchors[part.first] = anchors_of(
            words, text, part, framing.scopes[number], framing.hits[number]
        )
    return known


def _event(framing: Framing, number: int, part: Clause, span: Span) -> tuple[int, Origin]:
    """The event a span belongs to: of its clause, its sentence, its paragraph, or in the opening the story's own."""
    own = framing.hits[number]
    if own:
        inside = [h for h in own if part.first <= h.token < part.last]
        pool = inside or own
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
            return framing.event_of[framing.hits[back][-1].token], Origin.PARAGRAPH
    opening = block <= framing.layout.lead or number <= framing.opening + _CONTINUATION
    if framing.main >= 0 and opening and sentences[number].voice not in _UNTOLD:
        return framing.main, Origin.LEAD
    return -1, Origin.LEAD


def _speaker(
    framing: Framing, number: int, speech: Speech | None, own: Speech | None, quoted: Span | None
) -> str | None:
    if speech:
        return _resolved(framing, number, speech.speaker)
    if quoted and own is None:
        return _quoted_speaker(framing, number, quoted)
    return None


def _quoted_speaker(framing: Framing, number: int, quoted: Span) -> str | None:
    """Who speaks a quotation whose sentence names nobody: the speaker of its other sentences, else of those beside it."""
    sentences = framing.layout.sentences
    near = [
        n
        for n in (*range(number + 1, number + 3), *range(number - 1, number - 4, -1))
        if 0 <= n < len(sentences)
    ]
    within = [n for n in near if sentences[n].start < quoted.end and quoted.start < sentences[n].end]
    block = sentences[number].block
    continues = quoted.start == framing.layout.blocks[block].start
    beside = [
        n
        for n in (number - 1, number + 1, number - 2)
        if n in near
        and n not in within
        and (sentences[n].block == block or (continues and n < number) or _leads_in(framing, n, number))
    ]
    for n in (*within, *beside):
        for act in framing.parsed(n).speech:
            if act.speaker:
                return _resolved(framing, n, act.speaker)
    return None


def _leads_in(framing: Framing, n: int, number: int) -> bool:
    """The sentence before ends in a colon or in a quotation, or the next one opens inside the quotation."""
    text, sentences = framing.layout.text, framing.layout.sentences
    if n > number:
        return False
    tail = text[max(sentences[n].start, sentences[n].end - 3) : sentences[n].end]
    return ":" in tail or any(mark in tail for mark in ('"', "”", "''"))


def _resolved(framing: Framing, number: int, name: str) -> str | None:
    """A speaker's full name, or whom a pronoun stands for; the pronoun itself where that is open."""
    low = name.lower()
    if low in en.CARRIED:
        return _antecedent(framing, number, low) or low
    if " " in name or not name[:1].isupper():
        return name or None
    if name not in framing.names:
        if framing.places is None:
            framing.places = places_of(framing.words)
        framing.names[name] = full_name(framing.words, framing.places, name)
    return framing.names[name]


def _antecedent(framing: Framing, number: int, pronoun: str) -> str | None:
    """The one speaker of the sentences just before that a pronoun can stand for."""
    for back in range(number - 1, max(-1, number - 1 - _BACK), -1):
        acts = framing.parsed(back).speech
        names = [_resolved(framing, back, s.speaker) or "" for s in acts if s.speaker]
        known = [n for n in names if n.lower() not in en.CARRIED]
        if known:
            return candidate(pronoun, known)
        if not acts and pronoun in ("it", "they"):
            return None  # what was told of since may be meant as well
    return None


def with_anchor(item: Framed, name: str, anchor: Anchor) -> Framed:
    """The mention with one anchor more; one it has already stays."""
    if name in item.frame.anchors:
        return item
    return Framed(item.mention, dataclasses.replace(item.frame, anchors={**item.frame.anchors, name: anchor}))
