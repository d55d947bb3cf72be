"""What comparison gives: alignments, verdicts on them, findings and the finished report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from discrep.model.articles import Article
from discrep.model.facts import Extraction, Fact
from discrep.model.values import Confidence, FindingClass, Json, Severity, Span

if TYPE_CHECKING:
    import pandas


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
    relation: str = "same"  # same · twin (one sentence in two texts) · contained (the first member's set lies in the second's) · identity
    copies: tuple[frozenset[str], ...] = ()  # pairs of its articles that are copies of one text


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
    places: str = "lines"  # what `line` and `column` number, see Article.places

    @property
    def at(self) -> str:
        """Where a person would look: line and column, or a document's paragraph or page."""
        if self.places == "pages":
            return f"page {self.line}, line {self.column}"
        return f"paragraph {self.line}" if self.places == "paragraphs" else f"{self.line}:{self.column}"

    def to_dict(self) -> Json:
        """The fields; `places` only for documents, which have no lines."""
        found = {name: getattr(self, name) for name in self.__slots__ if name != "places"}
        return found if self.places == "lines" else {**found, "places": self.places}


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
    absorbs: bool = False  # what other kinds say inside the alignment's words is the same difference


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
    suppressed: str | None = None  # the reason a writer gave for not wanting it; "" where none was given
    baseline: bool = False  # accepted in the baseline at an earlier time
    # the facts at its locations, as they were read: what `explain` tells, and no part of a document
    members: tuple[Member, ...] = field(default=(), repr=False, compare=False)

    @property
    def open(self) -> bool:
        """Whether it still asks for something: neither suppressed nor accepted in the baseline."""
        return self.suppressed is None and not self.baseline

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
            "suppressed": self.suppressed,
            "baseline": self.baseline,
        }


class Support(StrEnum):
    """What the sources say of a fact of the draft."""

    SUPPORTED = "supported"
    CONTRADICTED = "contradicted"
    UNSUPPORTED = "unsupported"  # it stands in no source
    NOT_COMPARABLE = "not-comparable"  # it could not be looked for


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One fact of a draft on the fact sheet, with the passage that supports or contradicts it."""

    kind: str
    draft: Location
    support: Support
    source: Location | None = None  # the passage; where unsupported, the nearest thing a source says
    why: str = ""  # "office data", "the calendar", "the same figure" …
    finding: str | None = None  # id of the finding on it, where there is one

    def to_dict(self) -> Json:
        return {
            "kind": self.kind,
            "draft": self.draft.to_dict(),
            "support": self.support.value,
            "source": self.source.to_dict() if self.source else None,
            "why": self.why,
            "finding": self.finding,
        }


@dataclass(frozen=True, slots=True)
class Input:
    """One file of a check and what became of it."""

    path: str
    role: str  # draft · source
    status: str  # checked · refused (it could not be read as an article)
    why: str = ""

    def to_dict(self) -> Json:
        return {name: getattr(self, name) for name in self.__slots__}


@dataclass(frozen=True, slots=True)
class Exit:
    """The exit code of a check, and why it is what it is, in one line."""

    code: int
    why: str

    def to_dict(self) -> Json:
        return {"code": self.code, "why": self.why}


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
    drafts: tuple[str, ...] = ()  # ids of the articles that were checked against the others; () in a diff
    sheet: tuple[SheetRow, ...] = ()  # every fact of the drafts, in text order
    inputs: tuple[Input, ...] = ()  # every file of a check, read or refused
    exit: Exit | None = None  # of a check
    alignments: tuple[Alignment, ...] = ()  # what was compared with what

    @property
    def articles(self) -> tuple[Article, ...]:
        return tuple(extraction.article for extraction in self.extractions)

    def worst(self) -> Severity | None:
        """The gravest severity among the open findings, None where there is none."""
        return min((f.severity for f in self.findings if f.open), key=lambda s: s.rank, default=None)

    def to_dict(self) -> Json:
        from discrep.reporting.json_v1 import document

        return document(self)

    def to_html(self) -> str:
        from discrep.reporting.page import render

        return render(self)

    def to_dataframe(self, of: str = "findings") -> pandas.DataFrame:
        """One row a finding; of="facts" a fact that was read, "alignments" a fact in its alignment, "sheet" a fact of the drafts."""
        from discrep.reporting.table import dataframe

        return dataframe(self, of)

    def _repr_html_(self) -> str:
        return self.to_html()


def members_of(extractions: Sequence[Extraction], kinds: frozenset[str]) -> list[Member]:
    """Every fact of the named fact kinds, with its article, in order."""
    return [Member(e, f) for e in extractions for f in e.facts if f.kind in kinds]
