"""An article as framing reads it: words, clauses, acts of speech and events, each made when it is asked for."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from operator import itemgetter
from typing import NamedTuple

from discrep.framing import words as w
from discrep.framing.clauses import Clause, clause, pieces
from discrep.framing.events import Found, Hit, gather, hits, leading_sentences
from discrep.framing.participants import Participants, participants_of
from discrep.framing.quotations import quotations
from discrep.framing.side_events import EMPTY_LEAD, Lead, is_side, lead_of, may_be_side, opens_aside
from discrep.framing.speech import speeches
from discrep.framing.speech_act import Speech
from discrep.framing.words import Words, finite, words_of
from discrep.model import Anchor, Event, Frame, Layout, Span, Voice

_first = itemgetter(0)
UNTOLD = frozenset((Voice.BOILERPLATE, Voice.BYLINE, Voice.DATELINE))


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
    participants: Participants
    hits: list[list[Hit]] = field(default_factory=list)
    lead: Lead = EMPTY_LEAD
    events: tuple[Event, ...] = ()
    event_of: dict[int, int] = field(default_factory=dict)
    main: int = -1
    opening: int = 0  # the first sentence of the lead
    clauses: dict[int, Clause] = field(default_factory=dict)
    anchors: dict[int, dict[str, Anchor]] = field(default_factory=dict)
    scopes: dict[int, dict[int, Anchor | None]] = field(default_factory=dict)
    frames: dict[tuple[object, ...], Frame] = field(default_factory=dict)

    def parsed(self, number: int) -> Parsed:
        """The sentence's clauses and acts of speech."""
        known = self.parses[number]
        if known is None:
            first, last = self.ranges[number]
            flags = finite(self.words, first, last)
            told = self.layout.sentences[number].voice not in UNTOLD
            told = told and self.bits[number] & (w.REPORTS | w.PUTS) != 0
            speech = speeches(self.words, first, last, flags) if told else []
            cuts = [c for one in speech for c in one.cuts]
            parts = pieces(self.words, first, last, flags, cuts)
            known = self.parses[number] = Parsed(first, last, parts, speech)
        return known

    def clause(self, number: int, offset: int) -> Clause:
        """The clause of a sentence that holds an offset, else the last one before it."""
        parts = self.parsed(number).pieces
        word = bisect_right(self.words.starts, offset) - 1
        return self._made(number, parts[max(bisect_right(parts, word, key=_first) - 1, 0)])

    def clauses_beside(self, number: int, offset: int) -> tuple[Clause | None, Clause | None]:
        """The clauses before and after the one that holds an offset, None at the edges of the sentence."""
        starts = self.words.starts
        parts = self.parsed(number).pieces
        at = len(parts) - 1
        while at > 0 and starts[parts[at][0]] > offset:
            at -= 1
        before = self._made(number, parts[at - 1]) if at else None
        return before, self._made(number, parts[at + 1]) if at + 1 < len(parts) else None

    def _made(self, number: int, part: tuple[int, int, int]) -> Clause:
        known = self.clauses.get(part[0])
        if known is None:
            known = self.clauses[part[0]] = clause(
                self.words, *part, self.layout.sentences[number].voice, self.bits[number]
            )
        return known


def frame_article(layout: Layout) -> Framing:
    """Everything framing reads in an article before it knows of any mention."""
    words = words_of(layout)
    participants = participants_of(layout)
    ranges = participants.ranges
    bits = [words.bits(first, last) for first, last in ranges]
    quotes = quotations(layout.text, layout.blocks)
    framing = Framing(layout, words, ranges, quotes, bits, [None] * len(ranges), participants)
    triggers = words.triggers()
    edges = [bisect_left(triggers, first) for first, _ in ranges] + [len(triggers)]
    framing.hits = [
        hits(words, *part, triggers[a:b]) if a < b else []
        for part, a, b in zip(ranges, edges, edges[1:], strict=False)
    ]
    leading = leading_sentences(layout)
    framing.opening = min(leading, default=0)
    opening = range(min(framing.opening + 2, len(ranges)))
    own = [ranges[n] for n in opening if layout.sentences[n].block <= layout.lead]
    lead = framing.lead = lead_of(words, own, [ranges[n] for n in opening if ranges[n] not in own])
    found = [_found(framing, n, lead) for n, own in enumerate(framing.hits) if own]
    framing.events, framing.event_of = gather(layout, leading, found)
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
    takes_up = words.low(first) in ("that", "those") and first + 1 < own[0].token
    if not may_be_side(words, first, last, framing.bits[number], lead):
        return Found(number, own, (False,) * len(own), False, takes_up)
    speech = framing.parsed(number).speech
    side = tuple(
        is_side(
            words,
            framing.clause(number, h.span.start),
            framing.clauses_beside(number, h.span.start),
            h,
            own,
            speech,
            lead,
        )
        for h in own
    )
    return Found(number, own, side, False, takes_up)
