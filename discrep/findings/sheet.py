"""The fact sheet of a draft: each of its facts, what the sources say of it, and the finding on it."""

from __future__ import annotations

from collections.abc import Sequence

from discrep.findings.place import locate
from discrep.findings.support.held import Held
from discrep.model import Extraction, Finding, FindingClass, Member, SheetRow, Support

_AGAINST = (FindingClass.CONFLICT, FindingClass.UPDATE)


def sheet(draft: Extraction, held: Sequence[Held], findings: Sequence[Finding]) -> tuple[SheetRow, ...]:
    """One row a fact, in text order; a fact that a finding contradicts is contradicted, whatever stands elsewhere."""
    on: dict[tuple[int, int], Finding] = {}
    against: dict[tuple[int, int], Finding] = {}
    for finding in findings:
        first = finding.locations[0]
        if first.article != draft.article.id:
            continue
        on.setdefault((first.start, first.end), finding)
        if finding.outcome in _AGAINST:
            against.setdefault((first.start, first.end), finding)
    rows = []
    for one in held:
        fact = one.fact
        place = locate(Member(draft, fact), fact.span)
        conflict = against.get((fact.start, fact.end))
        if conflict:
            source = next((p for p in conflict.locations[1:] if p.article != draft.article.id), None)
            rows.append(SheetRow(fact.kind, place, Support.CONTRADICTED, source, conflict.rule, conflict.id))
            continue
        source = locate(Member(*one.source), one.source[1].span) if one.source else None
        told = on.get((fact.start, fact.end)) if one.support is not Support.SUPPORTED else None
        rows.append(SheetRow(fact.kind, place, one.support, source, one.why, told.id if told else None))
    return tuple(rows)
