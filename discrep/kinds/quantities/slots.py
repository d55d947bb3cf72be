"""What an amount answers, and which amounts of the articles answer the same question."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from fractions import Fraction
from itertools import combinations

from discrep.alignment.leading import shared_names
from discrep.alignment.relation import in_lead, is_main, names_around
from discrep.alignment.scene import Scene
from discrep.alignment.slots import Slot, SlotTemplate, align_events
from discrep.kinds.quantities.groups import relation
from discrep.kinds.quantities.value import Quantity
from discrep.model import Alignment, Member, Origin, Outcome
from discrep.naming.fold import fold

FACTS = frozenset(("count", "money", "percent", "age", "measure"))
REPEATED = Fraction(5, 4)  # one article's "more than 30" and "32", "over 500" and "545"
OWNERS = 2
FAR_BOUND = 3  # "at least 8" beside 26 hardly counts the same people
FAR = 12  # figures further apart than this count different things
# What befell people: "killed" means one set wherever the event is one.
PEOPLE_ROLES = frozenset(
    "killed wounded missing arrested charged sentenced displaced evacuated hospitalised rescued infected"
    " trapped kidnapped stabbed".split()
)
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
    r"\b(?:(?:earlier|previous|initial|preliminary|original|first)(?: \w+){0,2}"
    r" (?:toll|figure|count|estimate|number|report)s?"
    r"|initially|previously|originally|at first|earlier (?:said|reported|put)|up from|down from|revised from"
    r"|(?:raised|lowered|updated) (?:\w+ ){0,4}from)\b[^.;]{0,40}\Z",
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
        # without a role only the same things in the same words are surely one set
        what = value.role or value.counted
        return f"count {what}" if what else None
    if fact.kind == "age":
        person = _person(member)
        return f"age {person}" if person else None
    event = fact.frame.anchors.get("event")
    if event is None or event.origin is not Origin.CLAUSE or not is_main(member):
        return None
    # an amount whose subject is not said is the event's own only where it stands alone
    if not value.counted and not _alone(member):
        return None
    return f"{fact.kind} {value.counted or event.value}"


def _alone(member: Member) -> bool:
    """No other amount of its kind stands in the sentence."""
    fact = member.fact
    same = [
        f for f in member.extraction.facts if f.kind == fact.kind and f.frame.sentence == fact.frame.sentence
    ]
    return len(same) == 1


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
        heads = {v.counted.split()[-1] for v in (mine, yours) if v.counted}
        # a bare "19 were killed" counts whoever the other one names; two different things are two sets
        return Outcome.SAME if len(heads) < 2 else Outcome.UNKNOWN
    return _RELATIONS.get(relation(mine.group, yours.group), Outcome.UNKNOWN)


def _figures(a: Member, b: Member) -> tuple[Fraction, Fraction] | None:
    """The two stated figures (the middle of a range), the smaller first; None where one has none."""
    found = []
    for member in (a, b):
        low, high = member.fact.value.firm()
        if low is None and high is None:
            return None
        found.append(abs(high if low is None else low if high is None else (low + high) / 2))
    return min(found), max(found)


def _repeats(a: Member, b: Member) -> bool:
    """The figures are one figure, rounded or bounded: a bound alone would take in anything above it."""
    if a.fact.value.vague or b.fact.value.vague:
        return True
    figures = _figures(a, b)
    return figures is not None and figures[1] <= figures[0] * REPEATED


def _plausible(a: Member, b: Member) -> bool:
    """The figures are of one order of magnitude, or differ by a slip of zeros."""
    figures = _figures(a, b)
    if figures is None or figures[0] == 0:
        return True
    ratio = figures[1] / figures[0]
    bounded = a.fact.value.compare(b.fact.value) is not Outcome.DISJOINT
    return ratio <= (FAR_BOUND if bounded else FAR) or ratio in (100, 1000, 1_000_000)


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


def _excludes(a: Member, b: Member) -> bool:
    """What is counted is surely one set: people with a role, an age, or figures of both leads."""
    if a.fact.kind == "age":
        return True
    if (
        a.fact.kind == "count"
        and a.fact.value.role in PEOPLE_ROLES
        and b.fact.value.role == a.fact.value.role
    ):
        return True
    if not (in_lead(a) and in_lead(b)):
        return False
    # an amount is somebody's: the owner and one more name must stand beside both
    return (
        a.fact.kind in ("count", "measure") or len(shared_names(names_around(a), names_around(b))) >= OWNERS
    )


TEMPLATE = SlotTemplate(
    kind="quantities",
    question=question,
    own="",
    groups=_groups,
    repeats=_repeats,
    plausible=_plausible,
    explained=_explained,
    excludes=_excludes,
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
