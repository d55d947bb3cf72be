"""Verdicts on pairs of articles made one where they tell one discrepancy: one slot, one finding for all articles."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from discrep.alignment.rows import sides
from discrep.findings.once import Judged
from discrep.model import Member, Span, Verdict

Place = tuple[str, int, int]  # article, start, end
Copies = Iterable[frozenset[str]]


def merged(rows: Sequence[Judged], copies: Copies = ()) -> list[Judged]:
    """The rows, in their order; those of one rule that share a place, and no article twice, are one row."""
    groups: list[list[Judged]] = []
    by_place: dict[tuple[str, Place], list[int]] = {}
    for row in rows:
        own = places(row[2])
        beside = sorted({n for p in own for n in by_place.get((row[0].id, p), ())})
        home = next((n for n in beside if _joins(row, groups[n])), None)
        if home is None:
            home = len(groups)
            groups.append([])
        groups[home].append(row)
        for place in own:
            by_place.setdefault((row[0].id, place), []).append(home)
    return [group[0] if len(group) == 1 else _one(group, list(copies)) for group in groups]


def places(verdict: Verdict) -> list[Place]:
    """Where each member of a verdict stands."""
    return [(m.article.id, *_span(verdict, i)) for i, m in enumerate(verdict.members)]


def _span(verdict: Verdict, index: int) -> Span:
    return (verdict.spans[index] if index < len(verdict.spans) else None) or verdict.members[index].fact.span


def _joins(row: Judged, group: Sequence[Judged]) -> bool:
    """The row is of several articles, grave as the group is, and adds none of them a second place."""
    rule, _, verdict = row
    if any((v.outcome or r.outcome) is not (verdict.outcome or rule.outcome) for r, _, v in group):
        return False
    found = {place for v in (verdict, *(v for _, _, v in group)) for place in places(v)}
    return len({place[0] for place in found}) == len(found) > 2


def _one(group: Sequence[Judged], copies: Copies) -> Judged:
    """The first row with the places of the others, and who stands with whom."""
    rule, alignment, verdict = group[0]
    members: dict[Place, tuple[Member, Span | None]] = {}
    for _, _, v in group:
        for i, place in enumerate(places(v)):
            members.setdefault(place, (v.members[i], v.spans[i] if i < len(v.spans) else None))
    added = [m for place, (m, _) in members.items() if place not in places(verdict)]
    against = _sides(group)
    told = (
        f" ({sides([[m.article.id for m in side] for side in against], copies)})"
        if against
        else "; also " + ", ".join(f"{m.article.id} “{_flat(m)}”" for m in added)
    )
    whole = replace(
        verdict,
        members=tuple(m for m, _ in members.values()),
        spans=tuple(span for _, span in members.values()),
        message=verdict.message + told,
        why=tuple(dict.fromkeys(reason for _, a, v in group for reason in (*v.why, *a.why))),
    )
    return rule, alignment, whole


def _sides(group: Sequence[Judged]) -> list[list[Member]]:
    """The members of the one side and of the other, where every row sets two against each other; else none."""
    side: dict[Place, int] = {places(group[0][2])[0]: 0}
    member: dict[Place, Member] = {}
    for _, _, verdict in group:
        if len(verdict.members) != 2:
            return []
        member.update(zip(places(verdict), verdict.members, strict=True))
    for _ in group:  # once through for each row: a side is known when a neighbour's is
        for _, _, verdict in group:
            a, b = places(verdict)
            for x, y in ((a, b), (b, a)):
                if x in side and side.setdefault(y, 1 - side[x]) == side[x]:
                    return []
    if len(side) < len(member):
        return []
    return [
        sorted((member[p] for p, n in side.items() if n == which), key=lambda m: m.order) for which in (0, 1)
    ]


def _flat(member: Member) -> str:
    return " ".join(member.fact.surface.split())
