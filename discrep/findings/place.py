"""Verdicts made findings: located, fingerprinted, merged where they say one thing, sorted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from discrep.findings.fingerprint import fingerprints
from discrep.findings.merging import merged, places
from discrep.findings.once import Judged, told_once
from discrep.kinds.rule import Rule
from discrep.model import Alignment, Finding, Location, Member, Span, Verdict


def placed(judged: Iterable[Judged], copies: Iterable[frozenset[str]] = ()) -> list[Finding]:
    """Findings by severity, then by the primary place; a verdict repeated on the same spans, or inside altered words, stands once.

    `copies`: pairs of articles that are copies of one text, which speak with one voice.
    """
    unique: dict[tuple[object, ...], Judged] = {}
    for rule, alignment, verdict in judged:
        unique.setdefault((rule.id, frozenset(places(verdict))), (rule, alignment, verdict))
    rows = merged(sorted(told_once(list(unique.values())), key=_rank), copies)
    return [_finding(identity, *row) for identity, row in zip(fingerprints(rows), rows, strict=True)]


def _rank(row: Judged) -> tuple[object, ...]:
    rule, _, verdict = row
    first = verdict.members[0]
    severity = verdict.severity or rule.severity
    return (severity.rank, first.article.id, first.fact.start, rule.id, [m.order for m in verdict.members])


def _finding(identity: str, rule: Rule, alignment: Alignment, verdict: Verdict) -> Finding:
    return Finding(
        identity,
        rule.id,
        verdict.outcome or rule.outcome,
        verdict.severity or rule.severity,
        verdict.confidence or alignment.confidence,
        rule.kind if rule.kind != "any" else verdict.members[0].fact.kind,
        verdict.message,
        tuple(dict.fromkeys((*verdict.why, *alignment.why))),
        tuple(locate(m, _span(verdict, i)) for i, m in enumerate(verdict.members)),
        members=verdict.members,
    )


def _span(verdict: Verdict, index: int) -> Span:
    narrower = verdict.spans[index] if index < len(verdict.spans) else None
    return narrower or verdict.members[index].fact.span


def locate(member: Member, span: Span) -> Location:
    """The place of a fact (or a part of it) in its file."""
    article, fact = member.article, member.fact
    line, column = article.locate(span.start)
    return Location(
        article.id,
        span.start,
        span.end,
        line,
        column,
        article.text[span.start : span.end],
        fact.value.to_dict(),
        fact.value.says(),
        article.places,
    )


def primary_first(members: Sequence[Member]) -> tuple[Member, ...]:
    """The members with the later article's (by date, then id) first; within an article in text order."""
    if not members:
        return ()
    last = max(
        (m.extraction.published.earliest.isoformat() if m.extraction.published.earliest else "", m.article.id)
        for m in members
    )
    return tuple(sorted(members, key=lambda m: (m.article.id != last[1], m.article.id, m.fact.start)))
