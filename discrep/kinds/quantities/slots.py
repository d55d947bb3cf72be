"""What an amount answers, and which amounts of the articles answer the same question."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from fractions import Fraction
from itertools import combinations

from discrep.alignment.grouping import align_events
from discrep.alignment.leading import names_in, shared_names
from discrep.alignment.relation import Once, in_lead, is_main, names_around
from discrep.alignment.scene import Scene
from discrep.alignment.slots import Slot, SlotTemplate
from discrep.kinds.quantities.attributes import attribute, detail, recalled_year
from discrep.kinds.quantities.bearers import Bearer, bearer, one_person
from discrep.kinds.quantities.judging import first_word, grown
from discrep.kinds.quantities.sets import sets
from discrep.kinds.quantities.value import Quantity
from discrep.model import Alignment, Member, Origin, Outcome, Voice
from discrep.naming.fold import fold

FACTS = frozenset(("count", "money", "percent", "age", "measure"))
REPEATED = Fraction(5, 4)  # one article's "more than 30" and "32", "over 500" and "545"
OWNERS = 2
FAR_BOUND = 3  # "at least 8" beside 26 hardly counts the same people
INSIDE_FAR = 5  # one article mistakes its own toll by less than this
FAR = 12  # figures further apart than this count different things
# What befell people: "killed" means one set wherever the event is one.
PEOPLE_ROLES = frozenset(
    "killed wounded missing arrested charged sentenced displaced evacuated hospitalised rescued infected"
    " trapped kidnapped stabbed".split()
)
_MAX_PARTS = 24  # figures of one article that are tried in sums
_SUPERSEDED = re.compile(
    r"\b(?:(?:earlier|previous|initial|preliminary|original|first)(?: \w+){0,2}"
    r" (?:toll|figure|count|estimate|number|report)s?"
    r"|initially|previously|originally|at first|earlier (?:said|reported|put)|up from|down from|revised from"
    r"|(?:raised|lowered|updated) (?:\w+ ){0,4}from)\b[^.;]{0,40}\Z",
    re.IGNORECASE,
)


_CHANGED = re.compile(
    r"\b(?:ris(?:es?|en|ing)|rose|climb(?:s|ed|ing)|jump(?:s|ed)|increas(?:es?|ed)|grew|grown|revis(?:ed?|ion)"
    r"|updat(?:ed?|ing)|earlier|initial(?:ly)?|previous(?:ly)?|at first|so far|since then|later)\b",
    re.IGNORECASE,
)


_RECALLING = re.compile(
    r"\b(?:ago|last (?:year|month|week|summer|winter|spring|autumn|fall)|in (?:19|20)\d\d|recall(?:s|ed|ing)?|similar"
    r"|another|other|separate|nationwide|country|overall|altogether|in all|combined|worst|deadliest|previous|past|history|anniversary|record|elsewhere|meanwhile)\b",
    re.IGNORECASE,
)


def superseded(member: Member) -> bool:
    """The text itself marks the figure as an earlier one, no longer standing."""
    fact = member.fact
    start = max(fact.frame.clause.start, fact.start - 90)
    return bool(_SUPERSEDED.search(member.article.text, start, fact.start))


def _replaced(member: Member) -> bool:
    """A first word on the toll ("preliminary", "initial reports") that the same article follows up."""
    own = member.fact
    return (
        own.kind == "count"
        and first_word(member)
        and any(
            f.kind == "count"
            and f.value.role == own.value.role
            and f.frame.sentence != own.frame.sentence
            and not first_word(Member(member.extraction, f))
            and not f.value.part
            for f in member.extraction.facts
        )
    )


def question(member: Member) -> str | None:
    """What the amount asks: a role of people or things, a thing's price, a person's age; None if unknown."""
    fact = member.fact
    value: Quantity = fact.value
    if value.ratio or superseded(member) or _replaced(member):
        return None
    if fact.kind == "count" and value.role in PEOPLE_ROLES:
        return f"count {value.role}" if value.change is None else None
    if row := attribute(member):
        return " ".join(filter(None, (fact.kind, row.name, detail(row, member), value.change)))
    if value.change is not None:
        return None
    if fact.kind == "count":
        # without a role only the same things in the same words are surely one set
        what = value.role or value.counted
        return f"count {what}" if what else None
    if fact.kind == "age":
        person = bearer(member)
        return f"age {person.key}" if person and _only_one(member, person) else None
    event = fact.frame.anchors.get("event")
    if event is None or event.origin is not Origin.CLAUSE or not is_main(member):
        return None
    # an amount whose subject is not said is the event's own only where it stands alone
    if not value.counted and not _alone(member):
        return None
    return f"{fact.kind} {value.counted or event.value}"


def _only_one(member: Member, person: Bearer) -> bool:
    """No other age in the article is that of somebody told by the same role."""
    if person.name:
        return True
    ages = (f for f in member.extraction.facts if f.kind == "age" and f.start != member.fact.start)
    others = [Member(member.extraction, f) for f in ages]
    own_day = member.fact.frame.anchor("day")
    return not any(
        (other := bearer(m)) is not None
        and one_person(other, person)
        and m.fact.frame.anchor("day") in (own_day, None)
        and m.fact.value.compare(member.fact.value) is Outcome.DISJOINT
        for m in others
    )


def once(a: Member, b: Member) -> Once:
    """A story has one of it (the people aboard, the price of the deal), or a person has (an age)."""
    if a.fact.kind == "age":
        person = bearer(a)
        return Once.PERSON if person and person.name else Once.NO
    if recalled_year(a) is not None:
        return Once.RECALLED
    rows = attribute(a), attribute(b)
    if _of_people(a) or rows[0] is None or rows[1] is None:
        return Once.NO
    return Once.EVENT if rows[0].once else Once.OWNED


def owner(member: Member) -> frozenset[str]:
    """The first specific name of the sentence, else of the headline: whose revenue it is."""
    layout, text = member.extraction.layout, member.article.text
    sentence = layout.sentences[member.fact.frame.sentence]
    places = [sentence, *(s for s in layout.sentences if s.voice is Voice.HEADLINE)]
    for place in places:
        names = names_in(text, place.start, place.end)
        if names:
            return frozenset((min(names, key=lambda n: _first(text, n, place.start, place.end)),))
    return frozenset()


def _first(text: str, name: str, start: int, end: int) -> int:
    found = fold(text[start:end]).find(name)
    return found if found >= 0 else end


def _of_people(member: Member) -> bool:
    return member.fact.kind == "count" and member.fact.value.role in PEOPLE_ROLES


def _alone(member: Member) -> bool:
    """No other amount of its kind stands in the sentence."""
    fact = member.fact
    same = [
        f for f in member.extraction.facts if f.kind == fact.kind and f.frame.sentence == fact.frame.sentence
    ]
    return len(same) == 1


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
    if a.fact.kind == "money" and once(a, b) is Once.OWNED and not shared_names(owner(a), owner(b)):
        return False
    figures = _figures(a, b)
    if figures is None or figures[0] == 0:
        return True
    ratio = figures[1] / figures[0]
    bounded = a.fact.value.compare(b.fact.value) is not Outcome.DISJOINT
    return ratio <= (FAR_BOUND if bounded else FAR) or ratio in (100, 1000, 1_000_000)


def _supersedes(a: Slot, b: Slot) -> bool:
    """One article is known to be later and has the larger toll."""
    return any(grown(x, y) or grown(y, x) for x in a.members for y in b.members)


def _explained(a: Slot, b: Slot, mine: Sequence[Slot], yours: Sequence[Slot]) -> bool:
    """A sum or a remainder of other figures of one article makes the other article's figure."""
    if a.members[0].fact.kind not in ("count", "money"):
        return False
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
    if once(a, b) is not Once.NO or a.fact.kind == "age":
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


def _inside(a: Member, b: Member) -> bool:
    """One article gives two figures of the main event's own people, neither as another's word or an old one."""
    x, y = a.fact, b.fact
    if x.kind == "age":
        mine, yours = bearer(a), bearer(b)
        full = mine is not None and len(mine.name) > 1
        return full and mine == yours
    if x.value.role not in PEOPLE_ROLES or x.value.role != y.value.role or not (is_main(a) and is_main(b)):
        return False
    if x.speaker and y.speaker and x.speaker != y.speaker:
        return False
    if x.value.vague or y.value.vague or any(_tells(m, _CHANGED) or _tells(m, _RECALLING) for m in (a, b)):
        return False
    figures = _figures(a, b)
    if figures is None or figures[0] * INSIDE_FAR < figures[1]:
        return False
    return x.frame.sentence != y.frame.sentence and (in_lead(a) or in_lead(b))


def _tells(member: Member, words: re.Pattern[str]) -> bool:
    """The member's sentence has one of the words: the figure changed, or another event is recalled."""
    sentence = member.extraction.layout.sentences[member.fact.frame.sentence]
    return bool(words.search(member.article.text, sentence.start, sentence.end))


TEMPLATE = SlotTemplate(
    kind="quantities",
    question=question,
    own="",
    groups=sets,
    repeats=_repeats,
    plausible=_plausible,
    explained=_explained,
    excludes=_excludes,
    supersedes=_supersedes,
    inside=_inside,
    once=once,
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
