"""Facts of two articles that say the same of one thing in other words: "killed 31", "31 bodies were found"."""

from __future__ import annotations

from collections.abc import Container, Iterable
from typing import NamedTuple

from discrep.alignment.blocking import Keys, keys
from discrep.alignment.crowds import crowded
from discrep.alignment.relation import Ground, Once, Relation, relate
from discrep.alignment.scene import Scene
from discrep.alignment.slots import RELATED, UNCOMPARED, SlotTemplate, comparable_modality
from discrep.model import Alignment, Confidence, Extraction, Member, Outcome

AGREES = "agrees"  # relation of the alignments made here; no rule judges them
Place = tuple[str, int]  # article, where a fact begins


class Agreement(NamedTuple):
    """Two facts that agree, and how they relate."""

    left: Member
    right: Member
    relation: Relation


class Keyed(NamedTuple):
    """A fact and the keys by which it meets others."""

    member: Member
    keys: Keys
    figure: object = None  # equal wherever two facts say the same


def comparable(extraction: Extraction, facts: frozenset[str], template: SlotTemplate) -> list[Keyed]:
    """The article's facts that can be compared with anything, with their keys."""
    may = template.comparable or (lambda m: template.question(m) is not None)
    found = (
        Member(extraction, f) for f in extraction.facts if f.kind in facts and not crowded(extraction, f)
    )
    figure = template.figure or (lambda m: None)
    return [
        Keyed(m, keys(m, template), figure(m)) for m in found if m.fact.voice not in UNCOMPARED and may(m)
    ]


class Held(NamedTuple):
    """An article's facts that can be compared, and which of them stand under each key with each figure."""

    facts: list[Keyed]
    standing: dict[int, list[int]]


def held(facts: list[Keyed], numbers: dict[object, int]) -> Held:
    """The facts under their keys and figures, told by numbers that all articles of a scene share."""
    standing: dict[int, list[int]] = {}
    for i, (_, own, figure) in enumerate(facts):
        for key in own:
            standing.setdefault(numbers.setdefault((key, figure), len(numbers)), []).append(i)
    return Held(facts, standing)


def met(mine: Held, yours: Held) -> list[tuple[int, int]]:
    """Pairs (index, index) of facts that share a key and a figure, in order."""
    shared = mine.standing.keys() & yours.standing.keys()
    return sorted({(i, j) for key in shared for i in mine.standing[key] for j in yours.standing[key]})


def one_thing(x: Member, y: Member, template: SlotTemplate, ground: Ground) -> Relation | None:
    """How two facts relate that may be of one set, by every level of the ladder but their values."""
    once = template.once(x, y) if template.once else Once.NO
    if x.fact.polarity != y.fact.polarity or not comparable_modality(x, y, once):
        return None
    if template.alike and not template.alike(x, y):
        return None
    if template.groups(x, y) not in RELATED or (template.plausible and not template.plausible(x, y)):
        return None
    relation = relate(x, y, template.own, ground, once)
    if relation.apart or not relation.enough or (template.needs_event and not relation.same_event):
        return None
    return relation


def agree(x: Member, y: Member, template: SlotTemplate, ground: Ground) -> Relation | None:
    """How two facts of one value relate; None where they differ, or may be of two things."""
    if x.fact.value.compare(y.fact.value) is not Outcome.SAME or getattr(x.fact.value, "vague", None):
        return None
    return one_thing(x, y, template, ground)


def agreements(
    mine: Held,
    yours: Held,
    template: SlotTemplate,
    ground: Ground,
    told: Container[frozenset[Place]] = frozenset(),
) -> Iterable[Agreement]:
    """Pairs of facts that agree, the surest first, each fact with one partner; pairs told before left out."""
    found: list[tuple[float, int, int, Relation]] = []
    for i, j in met(mine, yours):
        x, y = mine.facts[i].member, yours.facts[j].member
        if frozenset((_place(x), _place(y))) in told:
            continue
        if relation := agree(x, y, template, ground):
            found.append((-relation.points, i, j, relation))
    left: set[int] = set()
    right: set[int] = set()
    for _, i, j, relation in sorted(found, key=lambda row: row[:3]):
        if i not in left and j not in right:
            left.add(i)
            right.add(j)
            yield Agreement(mine.facts[i].member, yours.facts[j].member, relation)


def align_agreements(
    scene: Scene, facts: frozenset[str], template: SlotTemplate, told: set[frozenset[Place]]
) -> Iterable[Alignment]:
    """What the articles of a story agree on beside the slots that were found; pairs told before left out."""
    numbers: dict[object, int] = {}
    members = {e.article.id: held(comparable(e, facts, template), numbers) for e in scene.extractions}
    by_place: dict[Place, Member] = {}
    group_of: dict[Place, frozenset[Place]] = {}
    why: dict[frozenset[Place], tuple[str, ...]] = {}
    places = scene.relations.get("place")
    for a, b in scene.pairs():
        mine, yours = members[a.article.id], members[b.article.id]
        if not (mine.facts and yours.facts):
            continue
        ground = Ground(strong=scene.surely_one_story(a, b), places=places)
        for left, right, relation in agreements(mine, yours, template, ground, told):
            stand = [_place(left), _place(right)]
            by_place.update(zip(stand, (left, right), strict=True))
            joined = frozenset().union(*(group_of.get(p, frozenset((p,))) for p in stand))
            if len({article for article, _ in joined}) == len(joined):
                group_of.update(dict.fromkeys(joined, joined))
                why[joined] = relation.why
    for group in dict.fromkeys(group_of.values()):
        found = tuple(sorted((by_place[p] for p in group), key=lambda m: m.order))
        reason = f"both say so: {' · '.join(why[group])}"
        yield Alignment(template.kind, template.words(found[0]), found, (reason,), Confidence.MEDIUM, AGREES)


def _place(member: Member) -> Place:
    return member.article.id, member.fact.start
