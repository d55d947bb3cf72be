"""The nouns of discrep: what flows from an article's bytes to a report.

Everything here is frozen data. A fact is a set of possible values; two facts conflict exactly
when the sets are disjoint (`Outcome.DISJOINT`). Offsets are half-open code-point offsets into
`Article.text`; lines and columns are 1-based and belong to the user's file.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, runtime_checkable

if TYPE_CHECKING:
    import pandas

Json = dict[str, Any]


class Outcome(StrEnum):
    """How two sets of possible values relate."""

    SAME = "same"
    NARROWER = "narrower"  # the left set lies inside the right one
    WIDER = "wider"  # the left set contains the right one
    OVERLAP = "overlap"
    DISJOINT = "disjoint"
    UNKNOWN = "unknown"  # a side is missing or cannot be resolved

    @property
    def mirrored(self) -> Outcome:
        """The outcome of the same comparison with its sides swapped."""
        return _MIRROR.get(self, self)


_MIRROR = {Outcome.NARROWER: Outcome.WIDER, Outcome.WIDER: Outcome.NARROWER}


class FindingClass(StrEnum):
    """What a finding means to an editor; never mixed."""

    CONFLICT = "conflict"
    UPDATE = "update"
    PRECISION = "precision"
    UNSUPPORTED = "unsupported"
    STYLE = "style"


class Severity(StrEnum):
    """How much a finding matters (SARIF's words)."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """0 for the gravest."""
        return ("error", "warning", "note").index(self.value)


class Confidence(StrEnum):
    """How sure we are of a finding, apart from how much it matters."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Voice(StrEnum):
    """Who speaks in a stretch of text, by its place on the page."""

    REPORT = "report"
    HEADLINE = "headline"
    SUBHEAD = "subhead"
    CAPTION = "caption"
    DATELINE = "dateline"
    BYLINE = "byline"
    QUOTATION = "quotation"
    COMMENT = "comment"  # an editor's insertion
    BOILERPLATE = "boilerplate"  # related headlines, players, tip lines, copyright


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


class Span(NamedTuple):
    """Half-open `[start, end)`."""

    start: int
    end: int

    def contains(self, other: tuple[int, int]) -> bool:
        return self.start <= other[0] and other[1] <= self.end

    def overlaps(self, other: tuple[int, int]) -> bool:
        return self.start < other[1] and other[0] < self.end


NOWHERE = Span(0, 0)


@runtime_checkable
class Value(Protocol):
    """The normalised, comparable content of a fact: a set of possible values."""

    def compare(self, other: Any) -> Outcome:
        """Relation of this set to another value's of the same kind."""

    def to_dict(self) -> Json:
        """The value as the JSON contract has it."""

    def says(self) -> str:
        """The value in words for an editor: "29 Nov-5 Dec 2021", "at most 92,000"."""


# --------------------------------------------------------------------------- reading


class LineMap:
    """Line and column of code-point offsets; lines end at CRLF, LF or CR only."""

    __slots__ = ("_bom", "_starts")

    def __init__(self, text: str) -> None:
        starts = [0]
        at = 0
        for line in text.replace("\r\n", "\n\n").replace("\r", "\n").split("\n"):
            at += len(line) + 1
            starts.append(at)
        # CRLF was widened to two line ends; the start between the two belongs to no line.
        self._starts = [
            s for s in starts[:-1] if not (0 < s < len(text) and text[s] == "\n" and text[s - 1] == "\r")
        ]
        self._bom = text.startswith("\ufeff")

    def locate(self, offset: int) -> tuple[int, int]:
        """1-based (line, column); a byte order mark is no column."""
        line = bisect_right(self._starts, offset) - 1
        column = offset - self._starts[line] + 1
        if line == 0 and self._bom and column > 1:
            column -= 1
        return line + 1, column

    def line_span(self, offset: int, length: int) -> Span:
        """Span of the line that holds `offset`, in a text of `length` code points."""
        line = bisect_right(self._starts, offset) - 1
        end = self._starts[line + 1] if line + 1 < len(self._starts) else length
        return Span(self._starts[line], end)


class Region(NamedTuple):
    """A stretch of `Article.text` whose voice the file format itself states."""

    start: int
    end: int
    voice: Voice


class Published(NamedTuple):
    """When an article was written: bounds, and how they are known."""

    earliest: dt.date | None
    latest: dt.date | None
    provenance: str  # "front matter", "--date", "dateline", "html metadata", "given", "offices", "unknown"

    @property
    def day(self) -> dt.date | None:
        """The day itself where one is known exactly."""
        return self.earliest if self.earliest == self.latest else None

    @property
    def stated(self) -> bool:
        return self.provenance not in ("unknown", "offices")


UNKNOWN_DATE = Published(None, None, "unknown")


@dataclass(frozen=True, slots=True)
class Article:
    """One input text.

    In text formats `text` is the whole file with the syntax of markup and front matter masked by
    blanks of the same length, so offsets are file offsets; other formats keep extracted text and
    `positions`, the file's line and column of chosen offsets.
    """

    id: str
    text: str
    title: str | None = None
    source: str | None = None
    published: Published = UNKNOWN_DATE
    path: str | None = None
    sha256: str = ""
    regions: tuple[Region, ...] = ()
    notices: tuple[str, ...] = ()  # what reading lost or replaced, in words
    lines: LineMap = field(default_factory=lambda: LineMap(""), repr=False, compare=False)
    positions: tuple[tuple[int, int, int], ...] = ()  # (offset, line, column), sorted; HTML and documents

    def locate(self, offset: int) -> tuple[int, int]:
        """1-based (line, column) of an offset in the user's file."""
        if not self.positions:
            return self.lines.locate(offset)
        index = bisect_right(self.positions, (offset, 1 << 60, 0)) - 1
        start, line, column = self.positions[max(index, 0)]
        return line, column + max(offset - start, 0)


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, headline, caption or list item, with its voice."""

    start: int
    end: int
    voice: Voice


@dataclass(frozen=True, slots=True)
class Sentence:
    start: int
    end: int
    block: int  # index in Layout.blocks
    voice: Voice


@dataclass(frozen=True, slots=True)
class Layout:
    """An article's blocks and sentences, both in text order and without overlap."""

    text: str
    blocks: tuple[Block, ...]
    sentences: tuple[Sentence, ...]
    lead: int  # index of the block that opens the report, -1 in an empty text

    def sentence_at(self, offset: int) -> int:
        """Index of the sentence at (or last before) an offset; -1 before the first."""
        return bisect_right(self.sentences, offset, key=lambda s: s.start) - 1


# --------------------------------------------------------------------------- facts


@dataclass(frozen=True, slots=True)
class Mention:
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


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened in an article: its class, its triggers, its own anchors."""

    cls: str  # "air-strike", "coup", "election" …
    triggers: tuple[Span, ...]
    lemmas: tuple[str, ...]
    main: bool  # the event of headline and lead
    background: bool = False  # recalled: another, earlier, separate, elsewhere


@dataclass(frozen=True, slots=True)
class Frame:
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
    anchors: Mapping[str, Anchor] = field(default_factory=dict)
    # anchor names: event, role, group, day, place, agent, target, instrument, scope, part

    def anchor(self, name: str) -> str | None:
        """The anchor's value, None where unknown."""
        found = self.anchors.get(name)
        return found.value if found else None


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


# --------------------------------------------------------------------------- alignment and findings


@dataclass(frozen=True, slots=True)
class Member:
    """A fact in its article, as one side of an alignment."""

    extraction: Extraction
    fact: Fact

    @property
    def article(self) -> Article:
        return self.extraction.article

    @property
    def order(self) -> tuple[str, str, int]:
        """Sort key: publication date, article id, position."""
        day = self.extraction.published.earliest
        return (day.isoformat() if day else "", self.article.id, self.fact.start)


@dataclass(frozen=True, slots=True)
class Alignment:
    """One fact slot and the mentions that fill it, in one article or more."""

    kind: str  # the Kind's name: dates, quantities, titles …
    slot: str  # what the members answer, in words: "killed · ferry sinking · 9 June"
    members: tuple[Member, ...]
    why: tuple[str, ...] = ()  # the levels that matched, in words
    confidence: Confidence = Confidence.MEDIUM
    relation: str = "same"  # same · contained (the first member's set lies in the second's) · identity


@dataclass(frozen=True, slots=True)
class Location:
    """A place in an article that a finding points to, with its own sentence."""

    article: str
    start: int
    end: int
    line: int
    column: int
    surface: str
    value: Json | None
    says: str

    def to_dict(self) -> Json:
        return {name: getattr(self, name) for name in self.__slots__}


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a rule says of an alignment, before it is placed, fingerprinted and sorted."""

    members: tuple[Member, ...]  # the first is primary
    message: str
    why: tuple[str, ...] = ()
    severity: Severity | None = None  # None: the rule's own
    outcome: FindingClass | None = None  # None: the rule's own
    confidence: Confidence | None = None  # None: the alignment's
    spans: tuple[Span | None, ...] = ()  # narrower spans than the members' own, where known
    primary: str | None = None  # what identifies the finding in its fingerprint, else the first value


@dataclass(frozen=True, slots=True)
class Finding:
    """The reported record of a discrepancy."""

    id: str
    rule: str
    outcome: FindingClass
    severity: Severity
    confidence: Confidence
    kind: str
    message: str
    why: tuple[str, ...]
    locations: tuple[Location, ...]

    def to_dict(self) -> Json:
        return {
            "id": self.id,
            "rule": self.rule,
            "outcome": self.outcome.value,
            "severity": self.severity.value,
            "confidence": self.confidence.value,
            "kind": self.kind,
            "message": self.message,
            "why": list(self.why),
            "locations": [location.to_dict() for location in self.locations],
        }


@dataclass(frozen=True, slots=True)
class Tally:
    """How many facts there were and what became of them."""

    facts: int = 0
    aligned: int = 0
    agreeing: int = 0
    not_comparable: int = 0

    def to_dict(self) -> Json:
        return {name: getattr(self, name) for name in self.__slots__}


@dataclass(frozen=True, slots=True)
class Coverage:
    """What was checked, so that silence can be told from blindness."""

    articles: int
    total: Tally
    by_kind: Mapping[str, Tally]
    skipped: tuple[tuple[str, str], ...] = ()  # (what, why)

    def to_dict(self) -> Json:
        return {
            "articles": self.articles,
            **self.total.to_dict(),
            "by_kind": {kind: tally.to_dict() for kind, tally in self.by_kind.items()},
            "skipped": [{"what": what, "why": why} for what, why in self.skipped],
        }


@dataclass(frozen=True, slots=True)
class Report:
    """A finished, sorted comparison; renderers decide nothing."""

    findings: tuple[Finding, ...]
    coverage: Coverage
    extractions: tuple[Extraction, ...]
    notices: tuple[str, ...] = ()

    @property
    def articles(self) -> tuple[Article, ...]:
        return tuple(extraction.article for extraction in self.extractions)

    def worst(self) -> Severity | None:
        """The gravest severity among the findings, None where there is none."""
        return min((f.severity for f in self.findings), key=lambda s: s.rank, default=None)

    def to_dict(self) -> Json:
        from discrep.reporting.json_v1 import document

        return document(self)

    def to_html(self) -> str:
        from discrep.reporting.page import render

        return render(self)

    def to_dataframe(self) -> pandas.DataFrame:
        from discrep.reporting.table import dataframe

        return dataframe(self)

    def _repr_html_(self) -> str:
        return self.to_html()


class DiscrepError(Exception):
    """A fault of the input, in one line that a user can act on."""


class InputError(DiscrepError):
    """An input that cannot be read."""


class UsageError(DiscrepError):
    """An option or argument that means nothing."""


def members_of(extractions: Sequence[Extraction], kinds: frozenset[str]) -> list[Member]:
    """Every fact of the named fact kinds, with its article, in order."""
    return [Member(e, f) for e in extractions for f in e.facts if f.kind in kinds]
