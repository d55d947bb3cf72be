"""Slots of event facts: merged inside each article, then paired across articles, best with best."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from discrep.alignment.assignment import mutually_best
from discrep.alignment.relation import Relation, relate
from discrep.alignment.scene import Scene
from discrep.alignment.thresholds import CONFLICT
from discrep.model import Alignment, Confidence, Extraction, Member, Outcome, Voice

_UNCOMPARED = frozenset((Voice.BOILERPLATE, Voice.BYLINE, Voice.DATELINE))


@dataclass(frozen=True, slots=True)
class Slot:
    """The mentions of one article that answer one question."""

    article: str
    question: str
    members: tuple[Member, ...]


@dataclass(frozen=True, slots=True)
class SlotTemplate:
    """What a kind tells the aligner: which of its facts ask a question, and which question.

    `question` gives a key that two facts must share to be compared at all (None: the fact asks
    nothing comparable); `own` is the anchor left out when the kind is judged; `groups` relates
    what two facts count.
    """

    kind: str
    question: Callable[[Member], str | None]
    own: str
    groups: Callable[[Member, Member], Outcome]
    words: Callable[[Member], str]
    needs_event: bool = True
    # whether two compatible values of one article are one statement made twice
    repeats: Callable[[Member, Member], bool] | None = None
    # whether two values can be of one set at all, however they relate
    plausible: Callable[[Member, Member], bool] | None = None
    # values of other slots of the same article that make the difference go away (sums, remainders)
    explained: Callable[[Slot, Slot, Sequence[Slot], Sequence[Slot]], bool] | None = None
    # whether two differing values are of the sort that can exclude each other at all
    excludes: Callable[[Member, Member], bool] | None = None


def align_events(scene: Scene, facts: frozenset[str], template: SlotTemplate) -> Iterable[Alignment]:
    """Groups of slots that answer one question: within each article, and across the articles of a story."""
    slots = {e.article.id: article_slots(e, facts, template) for e in scene.extractions}
    for own in slots.values():
        for slot in own:
            if len(slot.members) > 1:
                yield _alignment(template, (slot,), ())
    for a, b in scene.pairs():
        strong = scene.surely_one_story(a, b)
        yield from _across(slots[a.article.id], slots[b.article.id], template, strong)


def article_slots(extraction: Extraction, facts: frozenset[str], template: SlotTemplate) -> list[Slot]:
    """The article's comparable facts of a kind, repetitions merged, in text order."""
    groups: list[list[Member]] = []
    keys: list[str] = []
    for fact in extraction.facts:
        if fact.kind not in facts or fact.voice in _UNCOMPARED:
            continue
        member = Member(extraction, fact)
        key = template.question(member)
        if key is None:
            continue
        for i, group in enumerate(groups):
            if keys[i] == key and all(_repeats(member, other, template) for other in group):
                group.append(member)
                break
        else:
            groups.append([member])
            keys.append(key)
    return [Slot(extraction.article.id, key, tuple(group)) for key, group in zip(keys, groups, strict=True)]


def _repeats(a: Member, b: Member, template: SlotTemplate) -> bool:
    """One article says the same thing twice: same set, and values that can both be true."""
    if template.groups(a, b) not in (Outcome.SAME, Outcome.NARROWER, Outcome.WIDER):
        return False
    if a.fact.value.compare(b.fact.value) in (Outcome.DISJOINT, Outcome.UNKNOWN):
        return False
    if a.fact.modality != b.fact.modality or a.fact.polarity != b.fact.polarity:
        return False
    if template.repeats and not template.repeats(a, b):
        return False
    relation = relate(a, b, template.own, within=True)
    return not relation.apart and (not template.needs_event or relation.same_event)


def _across(
    mine: Sequence[Slot], yours: Sequence[Slot], template: SlotTemplate, strong: bool
) -> Iterable[Alignment]:
    candidates: list[tuple[float, int, int, Relation]] = []
    for i, a in enumerate(mine):
        for j, b in enumerate(yours):
            if a.question == b.question and (best := _best(a, b, template, strong)):
                candidates.append((best.points, i, j, best))
    for i, j, relation in mutually_best(candidates):
        a, b = mine[i], yours[j]
        if _differ(a, b) and not _is_conflict(a, b, mine, yours, template, relation, strong):
            continue
        told = tuple(_body_first(slot) for slot in _telling_part(a, b, template))
        yield _alignment(template, told, relation.why)


def _body_first(slot: Slot) -> Slot:
    """The slot as the text tells it: a headline only where the body does not say the same."""
    body = tuple(m for m in slot.members if m.fact.voice is not Voice.HEADLINE)
    return replace(slot, members=body) if body else slot


def _telling_part(a: Slot, b: Slot, template: SlotTemplate) -> tuple[Slot, Slot]:
    """The two slots without mentions that only cloud the comparison.

    Where some agree, those that agree with nothing on the other side; where all differ, those that
    are not of the sort that can exclude each other.
    """
    if _differ(a, b):
        if template.excludes is None:
            return a, b
        return (
            replace(
                a, members=tuple(x for x in a.members if any(template.excludes(x, y) for y in b.members))
            ),
            replace(
                b, members=tuple(y for y in b.members if any(template.excludes(x, y) for x in a.members))
            ),
        )
    return (
        replace(a, members=tuple(x for x in a.members if not _alone(x, b))),
        replace(b, members=tuple(y for y in b.members if not _alone(y, a))),
    )


def _alone(member: Member, other: Slot) -> bool:
    return all(member.fact.value.compare(x.fact.value) is Outcome.DISJOINT for x in other.members)


def _differ(a: Slot, b: Slot) -> bool:
    """No value of the one slot can be true together with one of the other."""
    return all(x.fact.value.compare(y.fact.value) is Outcome.DISJOINT for x in a.members for y in b.members)


def _is_conflict(
    a: Slot,
    b: Slot,
    mine: Sequence[Slot],
    yours: Sequence[Slot],
    template: SlotTemplate,
    relation: Relation,
    strong: bool,
) -> bool:
    """Differing values are worth reporting: a sure pair, and nothing in either article makes them agree."""
    if relation.points < CONFLICT or not (strong or relation.beside):
        return False
    if template.excludes and not any(template.excludes(x, y) for x in a.members for y in b.members):
        return False
    # agreement anywhere silences: the other value may be a side figure that was aligned by mistake
    for one, others in ((a, yours), (b, mine)):
        for other in others:
            if (
                other.question == one.question
                and not _differ(one, other)
                and _comparable(one, other, template)
            ):
                return False
    return not (template.explained and template.explained(a, b, mine, yours))


def _comparable(a: Slot, b: Slot, template: SlotTemplate) -> bool:
    """The slots could be of one set: no anchor but the judged one keeps every pair of them apart."""
    return any(
        not relate(x, y, template.own).apart
        and x.fact.value.compare(y.fact.value) is not Outcome.UNKNOWN
        and template.groups(x, y) is not Outcome.DISJOINT
        for x in a.members
        for y in b.members
    )


def _best(a: Slot, b: Slot, template: SlotTemplate, strong: bool) -> Relation | None:
    """The strongest relation between mentions of two slots; None when any pair of them is kept apart."""
    best: Relation | None = None
    for x in a.members:
        for y in b.members:
            if x.fact.polarity != y.fact.polarity or x.fact.modality != y.fact.modality:
                continue
            if template.groups(x, y) not in (Outcome.SAME, Outcome.NARROWER, Outcome.WIDER):
                continue
            if template.plausible and not template.plausible(x, y):
                continue
            relation = relate(x, y, template.own, strong=strong)
            if relation.apart or not relation.enough or (template.needs_event and not relation.same_event):
                continue
            beside = relation.beside or (best is not None and best.beside)
            if best is None or relation.points > best.points:
                best = relation
            best = replace(best, beside=beside)  # a name shared beside any of the mentions speaks for all
    return best


def _alignment(template: SlotTemplate, slots: Sequence[Slot], why: tuple[str, ...]) -> Alignment:
    members = tuple(m for slot in slots for m in slot.members)
    reason = (f"compared because: {' · '.join(why)}",) if why else ()
    return Alignment(
        template.kind,
        template.words(members[0]),
        tuple(sorted(members, key=lambda m: m.order, reverse=False)),
        reason,
        Confidence.HIGH if len(why) > 3 else Confidence.MEDIUM,
    )
