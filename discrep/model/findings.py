"""What comparison gives: alignments, verdicts on them, findings and the finished report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
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


def members_of(extractions: Sequence[Extraction], kinds: frozenset[str]) -> list[Member]:
    """Every fact of the named fact kinds, with its article, in order."""
    return [Member(e, f) for e in extractions for f in e.facts if f.kind in kinds]
