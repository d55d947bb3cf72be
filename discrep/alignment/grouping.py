"""Slots of two articles and more made into one alignment each: five articles give one finding, not ten."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations

from discrep.alignment.agreement import align_agreements
from discrep.alignment.pairing import Link, across, inside
from discrep.alignment.relation import Ground
from discrep.alignment.scene import Scene
from discrep.alignment.slots import Slot, SlotTemplate, article_slots, differ
from discrep.alignment.thresholds import SURE_SLOT
from discrep.alignment.twins import twins
from discrep.model import Alignment, Confidence, Member, Outcome

Place = tuple[str, int]  # article id, where a fact begins
Key = tuple[str, int]  # article id, index of the slot among the article's
_MANY = 4  # reasons from which a pair is sure


def align_events(scene: Scene, facts: frozenset[str], template: SlotTemplate) -> Iterable[Alignment]:
    """Groups of slots that answer one question: within each article, and across the articles of a story."""
    places = scene.relations.get("place")
    own_ground = Ground(within=True, places=places)
    slots = {e.article.id: article_slots(e, facts, template, own_ground) for e in scene.extractions}
    for own in slots.values():
        for slot in own:
            if len(slot.members) > 1:
                yield _alignment(template, slot.members, (), sure=False)
        for link in inside(own, template, own_ground):
            yield _alignment(
                template, (*link.left.members, *link.right.members), link.relation.why, sure=False
            )
    links: dict[tuple[Key, Key], Link] = {}
    for a, b in scene.pairs():
        left, right = a.article.id, b.article.id
        if not (slots[left] and slots[right]):
            continue
        ground = Ground(strong=scene.surely_one_story(a, b), places=places)
        for i, j, link in across(slots[left], slots[right], template, ground):
            links[(left, i), (right, j)] = link
    told: set[frozenset[Place]] = set()
    for group in _groups(slots, links, template):
        alignment = _joined(group, links, template)
        told.update(frozenset(pair) for pair in combinations(map(_place, alignment.members), 2))
        yield alignment
    for alignment in _twins(scene, facts, template, told):
        told.update(frozenset(pair) for pair in combinations(map(_place, alignment.members), 2))
        yield alignment
    if template.keys:
        yield from align_agreements(scene, facts, template, told)


def _twins(
    scene: Scene, facts: frozenset[str], template: SlotTemplate, told: set[frozenset[Place]]
) -> Iterable[Alignment]:
    """Facts of one sentence in two texts or more, each sentence one alignment; pairs told before left out."""
    members: dict[Place, Member] = {}
    group_of: dict[Place, frozenset[Place]] = {}
    for a, b in scene.pairs():
        if not scene.surely_one_story(a, b):
            continue
        for twin in twins(a, b, facts):
            places = [_place(m) for m in twin]
            if frozenset(places) in told:
                continue
            members.update(zip(places, twin, strict=True))
            joined = frozenset().union(*(group_of.get(p, frozenset((p,))) for p in places))
            if len({article for article, _ in joined}) == len(joined):
                group_of.update(dict.fromkeys(joined, joined))
    why = ("compared because: one sentence stands in both texts",)
    for group in dict.fromkeys(group_of.values()):
        found = tuple(sorted((members[p] for p in group), key=lambda m: m.order))
        yield Alignment(template.kind, template.words(found[0]), found, why, Confidence.HIGH, "twin")


def _place(member: Member) -> Place:
    return member.article.id, member.fact.start


def _groups(
    slots: dict[str, list[Slot]], links: dict[tuple[Key, Key], Link], template: SlotTemplate
) -> list[tuple[Key, ...]]:
    """Linked slots joined, strongest link first: at most one slot an article, no pair unfit to stand together."""
    group_of: dict[Key, tuple[Key, ...]] = {}
    for (a, b), _ in sorted(links.items(), key=lambda item: (-item[1].relation.points, item[0])):
        left, right = group_of.get(a, (a,)), group_of.get(b, (b,))
        if left == right:
            continue
        joined = tuple(sorted((*left, *right)))
        if len({article for article, _ in joined}) < len(joined):
            continue
        if not all(_fits(x, y, joined, slots, links, template) for x in left for y in right):
            continue
        group_of.update(dict.fromkeys(joined, joined))
    # a link that could not join a group stands for itself
    whole = list(dict.fromkeys(group_of.values()))
    loose = [pair for pair in links if not any(set(pair) <= set(group) for group in whole)]
    return sorted([*whole, *loose])


def _fits(
    a: Key,
    b: Key,
    group: tuple[Key, ...],
    slots: dict[str, list[Slot]],
    links: dict[tuple[Key, Key], Link],
    template: SlotTemplate,
) -> bool:
    """The two slots were linked, may both be true of one set, or one says the same as a slot linked to the other."""

    def linked(x: Key, y: Key) -> bool:
        return (x, y) in links or (y, x) in links

    x, y = slots[a[0]][a[1]], slots[b[0]][b[1]]
    if linked(a, b):
        return True
    if not differ(x, y):
        return template.groups(x.members[0], y.members[0]) is not Outcome.DISJOINT
    return any(
        (linked(a, c) and _says(slots[c[0]][c[1]], y)) or (linked(c, b) and _says(slots[c[0]][c[1]], x))
        for c in group
    )


def _says(a: Slot, b: Slot) -> bool:
    """The slots hold one value."""
    return any(x.fact.value.compare(y.fact.value) is Outcome.SAME for x in a.members for y in b.members)


def _joined(group: tuple[Key, ...], links: dict[tuple[Key, Key], Link], template: SlotTemplate) -> Alignment:
    members: dict[tuple[str, int, str], Member] = {}
    why: dict[str, None] = {}
    sure = False
    for (a, b), link in links.items():
        if a in group and b in group:
            for m in (*link.left.members, *link.right.members):
                members[m.article.id, m.fact.start, m.fact.kind] = m
            why.update(dict.fromkeys(link.relation.why))
            sure |= link.relation.sure and link.relation.points >= SURE_SLOT
    return _alignment(template, tuple(members.values()), tuple(why), sure=sure)


def _alignment(
    template: SlotTemplate, members: Sequence[Member], why: tuple[str, ...], *, sure: bool
) -> Alignment:
    reason = (f"compared because: {' · '.join(why)}",) if why else ()
    return Alignment(
        template.kind,
        template.words(members[0]),
        tuple(sorted(members, key=lambda m: m.order)),
        reason,
        Confidence.HIGH if sure or len(why) >= _MANY else Confidence.MEDIUM,
    )
