"""One difference, one finding: what an altered quotation tells is not told again of the figure or deed inside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from discrep.kinds.rule import Rule
from discrep.model import Alignment, Severity, Verdict

Judged = tuple[Rule, Alignment, Verdict]
_Places = dict[str, list[tuple[int, int]]]  # by article


def told_once(rows: Sequence[Judged]) -> list[Judged]:
    """The rows without those that lie inside the words of one that absorbs them; it takes over the gravest severity."""
    over = [(index, row[1], _words(row[1])) for index, row in enumerate(rows) if row[2].absorbs]
    if not over:
        return list(rows)
    gravest = {index: _severity(rows[index]) for index, _, _ in over}
    kept: list[int] = []
    for index, row in enumerate(rows):
        holder = next((n for n, own, words in over if row[1] is not own and _inside(row[2], words)), None)
        if holder is None:
            kept.append(index)
        else:
            gravest[holder] = min(gravest[holder], _severity(row), key=lambda s: s.rank)
    return [_graver(rows[index], gravest.get(index)) for index in kept]


def _words(alignment: Alignment) -> _Places:
    places: _Places = {}
    for member in alignment.members:
        places.setdefault(member.article.id, []).append((member.fact.start, member.fact.end))
    return places


def _inside(verdict: Verdict, words: _Places) -> bool:
    """Every place of the verdict lies in the words."""
    return all(
        any(start <= m.fact.start and m.fact.end <= end for start, end in words.get(m.article.id, ()))
        for m in verdict.members
    )


def _severity(row: Judged) -> Severity:
    return row[2].severity or row[0].severity


def _graver(row: Judged, severity: Severity | None) -> Judged:
    rule, alignment, verdict = row
    if severity is None or severity is _severity(row):
        return row
    return rule, alignment, replace(verdict, severity=severity)
