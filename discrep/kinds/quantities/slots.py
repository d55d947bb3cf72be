"""What an amount answers, and which amounts of the articles answer the same question."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from discrep.alignment.scene import Scene
from discrep.alignment.slots import SlotTemplate, align_events
from discrep.kinds.quantities.groups import relation
from discrep.kinds.quantities.value import Quantity
from discrep.model import Alignment, Member, Origin, Outcome
from discrep.naming.fold import fold

FACTS = frozenset(("count", "money", "percent", "age", "measure"))
# Marks of a set that is only a part of, or stands beside, the set first spoken of.
_PARTIAL = frozenset(("others", "another", "more", "including", "of-them", "with"))
_RELATIONS = {
    "same": Outcome.SAME,
    "narrower": Outcome.NARROWER,
    "wider": Outcome.WIDER,
    "disjoint": Outcome.DISJOINT,
}
_PERSON_BEFORE = re.compile(r"((?:[A-Z][\w'’-]+ ){1,3}[A-Z][\w'’-]+), (?:aged? )?\Z")
_PERSON_AFTER = re.compile(r"[- ]?(?:year-old |years old )?(?:[a-z]+ ){0,2}((?:[A-Z][\w'’-]+ ){0,3}[A-Z][\w'’-]+)")


def question(member: Member) -> str | None:
    """What the amount asks: a role of people or things, a thing's price, a person's age; None if unknown."""
    fact = member.fact
    value: Quantity = fact.value
    if value.change is not None or value.ratio:
        return None
    if fact.kind == "count":
        head = value.role or (value.counted.split()[-1] if value.counted else None)
        return f"count {head}" if head else None
    if fact.kind == "age":
        person = _person(member)
        return f"age {person}" if person else None
    event = fact.frame.anchors.get("event")
    if event is None or event.origin is not Origin.CLAUSE:
        return None
    subject = value.counted.split()[-1] if value.counted else event.value
    return f"{fact.kind} {subject}"


def _person(member: Member) -> str | None:
    """Folded family name of the person whose age is given beside the name."""
    text, fact = member.article.text, member.fact
    before = _PERSON_BEFORE.search(text[max(0, fact.start - 60) : fact.start])
    if before:
        return fold(before.group(1)).split()[-1]
    after = _PERSON_AFTER.match(text[fact.end : fact.end + 80])
    return fold(after.group(1)).split()[-1] if after else None


def _groups(a: Member, b: Member) -> Outcome:
    """How the sets counted relate: by group, and by the marks of parts and remainders."""
    mine: Quantity = a.fact.value
    yours: Quantity = b.fact.value
    if a.fact.kind != b.fact.kind:
        return Outcome.UNKNOWN
    if _PARTIAL & set(mine.part) != _PARTIAL & set(yours.part):
        return Outcome.DISJOINT
    if mine.group is None or yours.group is None:
        return Outcome.SAME if mine.counted == yours.counted or mine.role else Outcome.UNKNOWN
    return _RELATIONS.get(relation(mine.group, yours.group), Outcome.UNKNOWN)


TEMPLATE = SlotTemplate(
    kind="quantities",
    question=question,
    own="",
    groups=_groups,
    words=lambda m: " · ".join(filter(None, (question(m), m.fact.frame.anchor("event"), m.fact.frame.anchor("day")))),
)


def align(scene: Scene) -> Iterable[Alignment]:
    """Single amounts, the amounts of one sentence, and amounts that answer one question."""
    for extraction in scene.extractions:
        sentences: dict[int, list[Member]] = defaultdict(list)
        for fact in extraction.facts:
            if fact.kind in FACTS:
                member = Member(extraction, fact)
                yield Alignment("quantities", fact.kind, (member,), relation="single")
                sentences[fact.frame.sentence].append(member)
        for members in sentences.values():
            if len(members) > 1:
                yield Alignment("quantities", "sentence", tuple(members), relation="sentence")
    yield from align_events(scene, FACTS, TEMPLATE)
