"""What extraction gives: mentions, their frames, and the facts made of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, NamedTuple

from discrep.model.articles import Article, Layout, Published, Voice
from discrep.model.keeping import Kept
from discrep.model.values import NOWHERE, Json, Span


class Modality(StrEnum):
    ASSERTED = "asserted"
    PLANNED = "planned"  # due to, will, plans to
    HYPOTHETICAL = "hypothetical"  # could, may, if, would


class Polarity(StrEnum):
    AFFIRMED = "affirmed"
    NEGATED = "negated"


class Tense(StrEnum):
    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"
    BACKGROUND = "background"  # had + participle: before the story's own past
    NONE = "none"


class Origin(StrEnum):
    """Where an anchor was read; an inherited one weighs less."""

    CLAUSE = "clause"
    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"
    LEAD = "lead"
    ARTICLE = "article"


class Mention(NamedTuple):
    """One place where a kind's grammar found a fact, parsed but unresolved."""

    kind: str  # fact kind of the contract: date, time, count, title …
    start: int
    end: int
    surface: str
    parsed: Any
    pattern: str  # name of the pattern row that found it

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


class Anchor(NamedTuple):
    """One thing a mention is about, and where in the text that was read."""

    value: str
    origin: Origin


class Event(NamedTuple):
    """Something that happened in an article: its class, its triggers, its own anchors."""

    cls: str  # "air-strike", "coup", "election" …
    triggers: tuple[Span, ...]
    lemmas: tuple[str, ...]
    main: bool  # the event of headline and lead
    background: bool = False  # recalled: another, earlier, separate, elsewhere


_NO_ANCHORS: Mapping[str, Anchor] = {}


class Frame(NamedTuple):
    """What a mention is about: its clause, who says it, and its anchors."""

    sentence: int = -1
    block: int = -1
    clause: Span = NOWHERE
    tense: Tense = Tense.NONE
    modality: Modality = Modality.ASSERTED
    polarity: Polarity = Polarity.AFFIRMED
    voice: Voice = Voice.REPORT
    speaker: str | None = None
    reporting: Span | None = None  # the reporting clause that governs the mention's clause
    in_reporting: bool = False  # the mention stands in the reporting clause itself ("said on Friday")
    passive: bool = False
    event: int = -1  # index in the article's events
    anchors: Mapping[str, Anchor] = _NO_ANCHORS
    # anchor names: event, role, group, day, place, agent, target, instrument, scope, part

    def anchor(self, name: str) -> str | None:
        """The anchor's value, None where unknown."""
        found = self.anchors.get(name)
        return found.value if found else None

    def with_anchors(self, more: Mapping[str, Anchor]) -> Frame:
        """The frame with these anchors beside its own."""
        return self._replace(anchors={**self.anchors, **more})


class Framed(NamedTuple):
    mention: Mention
    frame: Frame


@dataclass(frozen=True, slots=True)
class Fact:
    """A mention with its value and what it is about."""

    kind: str
    start: int
    end: int
    surface: str
    value: Any  # a Value of the kind's own class
    frame: Frame
    pattern: str = ""
    slot: str | None = None

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)

    @property
    def modality(self) -> Modality:
        return self.frame.modality

    @property
    def polarity(self) -> Polarity:
        return self.frame.polarity

    @property
    def speaker(self) -> str | None:
        return self.frame.speaker

    @property
    def voice(self) -> Voice:
        return self.frame.voice

    @property
    def about(self) -> Json:
        """The anchors as the JSON contract has them; null where unknown."""
        frame = self.frame
        names = ("event", "role", "group", "day", "place", "agent", "target", "scope", "part")
        return {"clause": list(frame.clause), **{n: frame.anchor(n) for n in names}, "slot": self.slot}

    def to_dict(self) -> Json:
        return {
            "kind": self.kind,
            "start": self.start,
            "end": self.end,
            "surface": self.surface,
            "value": self.value.to_dict(),
            "modality": self.modality.value,
            "polarity": self.polarity.value,
            "speaker": self.speaker,
            "voice": self.voice.value,
            "pattern": self.pattern,
            "about": self.about,
        }


@dataclass(frozen=True, slots=True)
class Extraction:
    """One article with all that was read in it."""

    article: Article
    layout: Layout
    published: Published
    events: tuple[Event, ...]
    facts: tuple[Fact, ...]
    unresolved: int = 0  # mentions found whose value could not be made
    kept: Kept = field(default_factory=Kept, init=False, repr=False, compare=False)
