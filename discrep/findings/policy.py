"""How grave a difference between a draft and a declared source is."""

from __future__ import annotations

from typing import Any

from discrep.kinds.dates.judging import exact
from discrep.kinds.dates.value import TimeValue
from discrep.kinds.quantities.value import Quantity
from discrep.kinds.rule import Rule
from discrep.model import Alignment, Confidence, FindingClass, Outcome, Severity, Verdict
from discrep.naming.fold import fold

Judged = tuple[Rule, Alignment, Verdict]


def of_draft(row: Judged, draft: str) -> Judged | None:
    """The verdict as the draft's own: its mention first, graded by the policy; None where it has no part.

    An exact contradiction of a declared source is an error, unless the draft gives its figure to
    somebody else; a figure that only a later report could have is a warning.
    """
    import dataclasses

    rule, alignment, verdict = row
    mine = [i for i, m in enumerate(verdict.members) if m.article.id == draft]
    if not mine:
        return None
    first = mine[0]
    order = [first, *(i for i in range(len(verdict.members)) if i != first)]
    spans = (
        tuple(verdict.spans[i] if i < len(verdict.spans) else None for i in order) if verdict.spans else ()
    )
    members = tuple(verdict.members[i] for i in order)
    severity = verdict.severity or rule.severity
    outcome = verdict.outcome or rule.outcome
    others = [m for m in members if m.article.id != draft]
    if others and outcome in (FindingClass.CONFLICT, FindingClass.UPDATE):
        severity = _graded(verdict, members[0].fact, others[0].fact, severity, outcome, rule.id)
    return rule, alignment, dataclasses.replace(verdict, members=members, spans=spans, severity=severity)


def _graded(
    verdict: Verdict, mine: Any, yours: Any, severity: Severity, outcome: FindingClass, rule: str
) -> Severity:
    if rule.endswith("-disputed") or _given_elsewhere(mine, yours):
        return severity if severity is not Severity.ERROR else Severity.WARNING
    if mine.kind != yours.kind or mine.value.compare(yours.value) is not Outcome.DISJOINT:
        return severity
    if not (_exact(mine.value) and _exact(yours.value)):
        return severity
    if outcome is FindingClass.UPDATE:
        return min(severity, Severity.WARNING, key=lambda s: s.rank)
    return severity if verdict.confidence is Confidence.LOW else Severity.ERROR


def _given_elsewhere(mine: Any, yours: Any) -> bool:
    """The draft names who gives its figure, and it is not who gives the source's."""
    if not mine.speaker:
        return False
    return not yours.speaker or fold(mine.speaker) != fold(yours.speaker)


def _exact(value: Any) -> bool:
    if isinstance(value, Quantity):
        return value.is_exact
    if isinstance(value, TimeValue):
        return exact(value)
    return False
