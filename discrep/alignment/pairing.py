"""Which slot of one article goes with which of another, and whether their difference may be told."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from discrep.alignment import thresholds as t
from discrep.alignment.agreement import agree
from discrep.alignment.assignment import mutually_best
from discrep.alignment.relation import Ground, Once, Relation, relate
from discrep.alignment.slots import RELATED, Slot, SlotTemplate, comparable_modality, differ
from discrep.model import Member, Outcome, Voice


@dataclass(frozen=True, slots=True)
class Link:
    """Two slots that answer one question, each without the mentions that only cloud the comparison."""

    left: Slot
    right: Slot
    relation: Relation


def across(
    mine: Sequence[Slot], yours: Sequence[Slot], template: SlotTemplate, ground: Ground
) -> Iterable[tuple[int, int, Link]]:
    """(index, index, link) of the slots of two articles that agree, or surely exclude each other."""
    candidates: list[tuple[float, int, int, Relation]] = []
    asking: dict[str, list[int]] = {}
    for j, b in enumerate(yours):
        asking.setdefault(b.question, []).append(j)
    for i, a in enumerate(mine):
        for j in asking.get(a.question, ()):
            if found := _best(a, yours[j], template, ground):
                candidates.append((found[0], i, j, found[1]))
    for i, j, relation in mutually_best(candidates):
        a, b = mine[i], yours[j]
        if differ(a, b) and not _is_conflict(a, b, mine, yours, template, relation, ground):
            continue
        left, right = (_body_first(slot) for slot in _telling_part(a, b, template))
        yield i, j, Link(left, right, relation)


def inside(slots: Sequence[Slot], template: SlotTemplate, ground: Ground) -> Iterable[Link]:
    """Pairs of slots of one article whose values exclude each other though they answer one question."""
    if template.inside is None:
        return
    for a, b in combinations(slots, 2):
        if a.question != b.question or not differ(a, b):
            continue
        pairs = [(x, y) for x in a.members for y in b.members if template.inside(x, y)]
        if len(pairs) < len(a.members) * len(b.members):
            continue
        relations = [relate(x, y, template.own, ground) for x, y in pairs]
        if any(r.apart or not r.same_event for r in relations):
            continue
        if any(template.groups(x, y) is not Outcome.SAME for x, y in pairs):
            continue
        rest = [s for s in slots if s is not a and s is not b]
        if template.explained and template.explained(a, b, rest, rest):
            continue
        yield Link(a, b, max(relations, key=lambda r: r.points))


def _best(a: Slot, b: Slot, template: SlotTemplate, ground: Ground) -> tuple[float, Relation] | None:
    """Points and relation of the closest mentions of two slots; None when no pair of them is comparable."""
    best: tuple[float, Relation] | None = None
    for x in a.members:
        for y in b.members:
            once = template.once(x, y) if template.once else Once.NO
            if x.fact.polarity != y.fact.polarity or not comparable_modality(x, y, once):
                continue
            sets = template.groups(x, y)
            if sets not in RELATED or (template.plausible and not template.plausible(x, y)):
                continue
            relation = relate(x, y, template.own, ground, once)
            if relation.apart or not relation.enough or (template.needs_event and not relation.same_event):
                continue
            points = relation.points + (t.GROUP_POINTS if sets is Outcome.SAME else 0.0)
            beside = relation.beside or (best is not None and best[1].beside)
            if best is None or points > best[0]:
                best = points, relation
            # a name shared beside any of the mentions speaks for all
            best = best[0], best[1]._replace(beside=beside)
    return best


def _body_first(slot: Slot) -> Slot:
    """The slot as the text tells it: a headline only where the body does not say the same."""
    body = tuple(m for m in slot.members if m.fact.voice is not Voice.HEADLINE)
    return replace(slot, members=body) if body else slot


def _telling_part(a: Slot, b: Slot, template: SlotTemplate) -> tuple[Slot, Slot]:
    """The two slots without mentions that only cloud the comparison.

    Where some agree, those that agree with nothing on the other side; where all differ, those that
    are not of the sort that can exclude each other.
    """
    if not differ(a, b):
        return _only(a, lambda x: not _alone(x, b)), _only(b, lambda y: not _alone(y, a))
    excludes = template.excludes
    if excludes is None:
        return a, b
    return (
        _only(a, lambda x: any(excludes(x, y) for y in b.members)),
        _only(b, lambda y: any(excludes(x, y) for x in a.members)),
    )


def _only(slot: Slot, keep: Callable[[Member], bool]) -> Slot:
    return replace(slot, members=tuple(m for m in slot.members if keep(m)))


def _alone(member: Member, other: Slot) -> bool:
    return all(member.fact.value.compare(x.fact.value) is Outcome.DISJOINT for x in other.members)


def _is_conflict(
    a: Slot,
    b: Slot,
    mine: Sequence[Slot],
    yours: Sequence[Slot],
    template: SlotTemplate,
    relation: Relation,
    ground: Ground,
) -> bool:
    """Differing values are worth reporting: a sure pair, and nothing in either article makes them agree."""
    if relation.points < t.CONFLICT or not (ground.strong or relation.beside):
        return False
    # what each event of a kind has one of (a magnitude, a price) tells look-alike events apart
    if not ground.strong and template.once and template.once(a.members[0], b.members[0]) is Once.EVENT:
        return False
    if template.excludes and not any(template.excludes(x, y) for x in a.members for y in b.members):
        return False
    # agreement anywhere silences: the other value may be a side figure that was aligned by mistake
    for one, others in ((a, yours), (b, mine)):
        for other in others:
            if (
                other.question == one.question
                and not differ(one, other)
                and _comparable(one, other, template, ground)
            ):
                return False
            if template.keys and other.question != one.question and _says_so(one, other, template, ground):
                return False
    if template.supersedes and template.supersedes(a, b):
        return True
    return not (template.explained and template.explained(a, b, mine, yours))


def _says_so(a: Slot, b: Slot, template: SlotTemplate, ground: Ground) -> bool:
    """The other article gives the value under another question, of what may be the same set."""
    figure = template.figure or (lambda m: None)
    return any(figure(x) == figure(y) and agree(x, y, template, ground) for x in a.members for y in b.members)


def _comparable(a: Slot, b: Slot, template: SlotTemplate, ground: Ground) -> bool:
    """The slots could be of one set: no anchor but the judged one keeps every pair of them apart."""
    return any(
        not relate(x, y, template.own, ground._replace(strong=False)).apart
        and x.fact.value.compare(y.fact.value) is not Outcome.UNKNOWN
        and template.groups(x, y) is not Outcome.DISJOINT
        for x in a.members
        for y in b.members
    )
