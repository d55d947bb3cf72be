"""What an amount answers, and which amounts of the articles answer the same question."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from fractions import Fraction

from discrep.alignment.grouping import align_events
from discrep.alignment.leading import shared_names
from discrep.alignment.relation import Once, in_lead, is_main, names_around
from discrep.alignment.scene import Scene
from discrep.alignment.slots import Slot, SlotTemplate
from discrep.alignment.sources import rival
from discrep.kinds.late import Late
from discrep.kinds.quantities import meeting, parallels, rounding, running_tolls, tolls
from discrep.kinds.quantities import standing_en as en
from discrep.kinds.quantities.attributes import attribute, recalled_year
from discrep.kinds.quantities.bearers import bearer, one_person
from discrep.kinds.quantities.governors import governor
from discrep.kinds.quantities.growth import grown
from discrep.kinds.quantities.hauls import haul
from discrep.kinds.quantities.possessions import possession
from discrep.kinds.quantities.questions import PEOPLE_ROLES, of_people, once, owner, question, tells
from discrep.kinds.quantities.remainders import explained
from discrep.kinds.quantities.sets import part_marks, sets
from discrep.kinds.quantities.shared_figures import in_common
from discrep.kinds.quantities.value import Quantity
from discrep.model import Alignment, Member, Outcome, read_once_of_fact

FACTS = frozenset(("count", "money", "percent", "age", "measure"))
REPEATED = Fraction(5, 4)  # one article's "more than 200" and "214"
OWNERS = 2
FAR_BOUND = 3  # "at least 8" beside 26 hardly counts the same people
FAR_MONEY = 3  # sums further apart are two sums, or a slip of zeros
INSIDE_FAR = 5  # one article mistakes its own toll by less than this
FEW = 60  # things that a reporter counts, and does not round
FAR = 12  # figures further apart than this count different things


def _figures(a: Member, b: Member) -> tuple[Fraction, Fraction] | None:
    """The two stated figures, the smaller first; None where one has none."""
    mine, yours = _figure(a), _figure(b)
    if mine is None or yours is None:
        return None
    return (mine, yours) if mine <= yours else (yours, mine)


@read_once_of_fact
def _figure(member: Member) -> Fraction | None:
    """The stated figure, the middle of a range."""
    value: Quantity = member.fact.value
    low, high = value.firm()
    if low is None or high is None:
        edge = high if low is None else low
        return None if edge is None else abs(edge)
    return abs(low + high) / 2


def _repeats(a: Member, b: Member) -> bool:
    """The figures are one figure, rounded or bounded: a bound alone would take in anything above it."""
    vague = [m for m in (a, b) if m.fact.value.vague]
    if vague:
        other = (b if vague[0] is a else a).fact.value.stated
        word = vague[0].fact.value.vague
        return len(vague) == 2 or other is None or word.soft_low <= other <= word.soft_high
    figures = _figures(a, b)
    return figures is not None and figures[1] <= figures[0] * REPEATED


def _plausible(a: Member, b: Member) -> bool:
    """The figures are of one order of magnitude, or differ by a slip of zeros; ages are of one person."""
    if a.fact.kind == "age":
        mine, yours = bearer(a), bearer(b)
        return mine is not None and yours is not None and one_person(mine, yours)
    if recalled_year(a) != recalled_year(b):
        return False
    if tells(a, en.OF_OLD) != tells(b, en.OF_OLD) and not of_people(a):
        return False
    if haul(a) and not _of_one_event(a, b):
        return False
    if a.fact.kind == "money" and once(a, b) is Once.OWNED and not _of_one_owner(a, b):
        return False
    figures = _figures(a, b)
    if figures is None or figures[0] == 0 or figures[0] == figures[1]:
        return True
    ratio = figures[1] / figures[0]
    bounded = a.fact.value.compare(b.fact.value) is not Outcome.DISJOINT
    if bounded or (of_people(a) and _retold(a) != _retold(b)):
        return ratio <= FAR_BOUND
    far = FAR_MONEY if a.fact.kind == "money" else FAR
    return ratio <= far or ratio in (10, 100, 1000, 1_000_000)


def _of_one_owner(a: Member, b: Member) -> bool:
    """The first name of both sentences is one; or the sums are of one thing said, beside the same names."""
    if shared_names(owner(a), owner(b)):
        return True
    said = governor(a) is not None and governor(a) == governor(b)
    return said and len(shared_names(names_around(a), names_around(b))) >= OWNERS


def _of_one_event(a: Member, b: Member) -> bool:
    """They agree, or the articles share another figure: two raids of one kind share none."""
    agree = a.fact.value.compare(b.fact.value) is not Outcome.DISJOINT
    return agree or bool(in_common(a.extraction, b.extraction))


def _retold(member: Member) -> bool:
    """Somebody's word, and it is open whose: "it said it had treated 31 people"."""
    frame = member.fact.frame
    return frame.reporting is not None and frame.speaker is None and not member.fact.value.vague


def _supersedes(a: Slot, b: Slot) -> bool:
    """One article is known to be later and has the larger toll."""
    return any(grown(x, y) or grown(y, x) for x in a.members for y in b.members)


def _excludes(a: Member, b: Member) -> bool:
    """What is counted is surely one set: people with a role, an age, or figures of both leads."""
    if once(a, b) is not Once.NO or a.fact.kind == "age":
        return True
    if (
        a.fact.kind == "count"
        and a.fact.value.role in PEOPLE_ROLES
        and b.fact.value.role == a.fact.value.role
    ):
        return _dated(a, b) or _of_one_event(a, b)
    if _small_things(a, b):
        return True
    if not (in_lead(a) and in_lead(b) and (_dated(a, b) or _of_one_event(a, b))):
        return False
    # an amount is somebody's: the owner and one more name must stand beside both
    return (
        a.fact.kind in ("count", "measure") or len(shared_names(names_around(a), names_around(b))) >= OWNERS
    )


def _dated(a: Member, b: Member) -> bool:
    """Both articles have a day of their own: dates have told whether they are of one event."""
    return all(m.extraction.published.day is not None for m in (a, b))


def _small_things(a: Member, b: Member) -> bool:
    """Both count the same few things of the main event in one wording: "four house boats", "five houseboats"."""
    values = a.fact.value, b.fact.value
    return (
        a.fact.kind == "count"
        and all(v.counted and v.role is None and not v.part and not v.vague for v in values)
        and all(
            v.stated is not None and v.stated <= FEW and (v.is_exact or v.bound == "at-least") for v in values
        )
        and is_main(a)
        and is_main(b)
        and all(_single(m) and not _left_over(m) for m in (a, b))
        and _of_one_event(a, b)
    )


def _single(member: Member) -> bool:
    """The article has no other figure of such things."""
    noun = member.fact.value.counted.split()[-1]
    return all(
        f.value.stated == member.fact.value.stated
        for f in member.extraction.facts
        if f.kind == "count" and f.value.counted and noun.endswith(f.value.counted.split()[-1])
    )


_LEFT_OVER = Late(r"\b(?:remaining|other|further|additional|last|rest|both|another)\s\Z")


def _left_over(member: Member) -> bool:
    """ "The remaining three boats": others of them are told beside."""
    text, start = member.article.text, member.fact.start
    return (
        _LEFT_OVER.search(text[max(0, start - 16) : start]) is not None or "remaining" in member.fact.surface
    )


def _inside(a: Member, b: Member) -> bool:
    """One article gives two figures of the main event's own people, neither as another's word or an old one."""
    x, y = a.fact, b.fact
    if x.kind == "age":
        mine, yours = bearer(a), bearer(b)
        full = mine is not None and len(mine.name) > 1
        return full and mine == yours
    if x.value.role not in PEOPLE_ROLES or x.value.role != y.value.role or not (is_main(a) and is_main(b)):
        return False
    if rival(x.speaker, y.speaker):
        return False
    if x.value.vague or y.value.vague or any(tells(m, en.CHANGED) or tells(m, en.RECALLING) for m in (a, b)):
        return False
    figures = _figures(a, b)
    if figures is None or figures[0] * INSIDE_FAR < figures[1]:
        return False
    return x.frame.sentence != y.frame.sentence and (in_lead(a) or in_lead(b))


def _groups(a: Member, b: Member) -> Outcome:
    """The relation of what is counted; where both say what it is, the nouns are the writers' choice."""
    if (haul(a) and haul(b)) or (possession(a) and possession(b)):
        return Outcome.SAME
    row = None if of_people(a) else attribute(a)
    if row is not None and row == attribute(b):
        return Outcome.SAME if part_marks(a) == part_marks(b) else Outcome.DISJOINT
    return sets(a, b)


TEMPLATE = SlotTemplate(
    kind="quantities",
    question=question,
    own="",
    groups=_groups,
    repeats=_repeats,
    plausible=_plausible,
    explained=explained,
    excludes=_excludes,
    supersedes=_supersedes,
    inside=_inside,
    once=once,
    keys=meeting.keys,
    comparable=meeting.comparable,
    alike=meeting.alike,
    figure=lambda m: (m.fact.value.low, m.fact.value.high),
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
        yield from rounding.align(extraction)
    found = list(align_events(scene, FACTS, TEMPLATE))
    yield from found
    yield from tolls.align(scene, found)
    yield from running_tolls.align(scene)
    yield from parallels.align(scene, found)
