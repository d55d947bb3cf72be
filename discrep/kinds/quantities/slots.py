"""What an amount answers, and which amounts of the articles answer the same question."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations

from discrep.alignment.scene import Scene
from discrep.alignment.slots import Slot, SlotTemplate, align_events
from discrep.kinds.quantities.groups import relation
from discrep.kinds.quantities.value import Quantity
from discrep.model import Alignment, Member, Origin, Outcome
from discrep.naming.fold import fold

FACTS = frozenset(("count", "money", "percent", "age", "measure"))
_MAX_PARTS = 24  # figures of one article that are tried in sums
# Marks of a set that is only a part of, or stands beside, the set first spoken of.
_PARTIAL = frozenset(("others", "another", "more", "including", "of-them", "with"))
_RELATIONS = {
    "same": Outcome.SAME,
    "narrower": Outcome.NARROWER,
    "wider": Outcome.WIDER,
    "disjoint": Outcome.DISJOINT,
}
_PERSON_BEFORE = re.compile(r"((?:[A-Z][\w'’-]+ ){1,3}[A-Z][\w'’-]+), (?:aged? )?\Z")
_PERSON_AFTER = re.compile(
    r"[- ]?(?:year-old |years old )?(?:[a-z]+ ){0,2}((?:[A-Z][\w'’-]+ ){0,3}[A-Z][\w'’-]+)"
)


_SUPERSEDED = re.compile(
    r"\b(?:(?:earlier|previous|initial|preliminary|original|first)(?: \w+){0,2} (?:toll|figure|count|estimate|number|report)s?"
    r"|initially|previously|originally|at first|earlier (?:said|reported|put)|up from|down from|revised from|(?:raised|lowered|updated) (?:\w+ ){0,4}from)\b[^.;]{0,40}\Z",
    re.IGNORECASE,
)


def superseded(member: Member) -> bool:
    """The text itself marks the figure as an earlier one, no longer standing."""
    fact = member.fact
    start = max(fact.frame.clause.start, fact.start - 90)
    return bool(_SUPERSEDED.search(member.article.text, start, fact.start))


def question(member: Member) -> str | None:
    """What the amount asks: a role of people or things, a thing's price, a person's age; None if unknown."""
    fact = member.fact
    value: Quantity = fact.value
    if value.change is not None or value.ratio or superseded(member):
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


def _explained(a: Slot, b: Slot, mine: Sequence[Slot], yours: Sequence[Slot]) -> bool:
    """A sum or a remainder of other figures of one article makes the other article's figure."""
    return _adds_up(a, yours) or _adds_up(b, mine)


def _adds_up(one: Slot, others: Sequence[Slot]) -> bool:
    role = one.question
    parts = sorted(
        {
            m.fact.value.stated
            for slot in others
            if slot.question == role or slot.question.split()[0] == "count"
            for m in slot.members
            if m.fact.value.stated is not None
        }
    )
    targets = {m.fact.value.stated for m in one.members if m.fact.value.stated is not None}
    for size in (2, 3):
        for chosen in combinations(parts[:_MAX_PARTS], size):
            if sum(chosen) in targets or chosen[-1] - sum(chosen[:-1]) in targets:
                return True
    return False


TEMPLATE = SlotTemplate(
    kind="quantities",
    question=question,
    own="",
    groups=_groups,
    explained=_explained,
    words=lambda m: " · ".join(
        filter(None, (question(m), m.fact.frame.anchor("event"), m.fact.frame.anchor("day")))
    ),
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
