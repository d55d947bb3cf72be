"""The question that an amount answers, and how often a story or a person has an answer to it."""

from __future__ import annotations

import re

from discrep.alignment.leading import names_in, shared_names
from discrep.alignment.relation import Once, is_main, names_around
from discrep.kinds.late import Late
from discrep.kinds.quantities import standing_en as en
from discrep.kinds.quantities.attributes import attribute, detail, recalled_year
from discrep.kinds.quantities.attributes_en import PERSONAL
from discrep.kinds.quantities.bearers import Bearer, bearer, one_person
from discrep.kinds.quantities.governors import governor
from discrep.kinds.quantities.growth import first_word
from discrep.kinds.quantities.hauls import haul
from discrep.kinds.quantities.possessions import possession
from discrep.kinds.quantities.sets import joined
from discrep.kinds.quantities.value import Quantity
from discrep.model import Member, Origin, Outcome, Voice, read_once_of_fact
from discrep.naming.fold import fold

# What befell people: "killed" means one set wherever the event is one.
PEOPLE_ROLES = frozenset(
    "killed wounded missing arrested charged sentenced displaced evacuated hospitalised rescued infected"
    " trapped kidnapped stabbed".split()
)


def superseded(member: Member) -> bool:
    """The text itself marks the figure as an earlier one, no longer standing."""
    fact = member.fact
    start = max(fact.frame.clause.start, fact.start - 90)
    return bool(en.SUPERSEDED.search(member.article.text, start, fact.start))


def replaced(member: Member) -> bool:
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
    if value.ratio or superseded(member) or replaced(member):
        return None
    if item := haul(member):
        return f"count taken: {item}"
    if (had := possession(member)) and not attribute(member):
        return f"count of {had.owner}: {had.what}"
    if fact.kind == "count" and value.role in PEOPLE_ROLES:
        return f"count {value.role}" if value.change is None else None
    if row := attribute(member):
        if row.name == "price" and _offered(member):
            # several bid for one thing, and each has a price of its own
            return " ".join((fact.kind, "offered by", *(name.title() for name in owner(member))))
        return " ".join(filter(None, (fact.kind, row.name, detail(row, member), value.change)))
    if value.change is not None:
        return None
    if fact.kind == "count":
        # without a role only the same things in the same words are surely one set
        what = value.role or (value.counted and joined(value.counted))
        return f"count {what}" if what else None
    if fact.kind == "age":
        person = None if _of_another_year(member) else bearer(member)
        return f"age {person.key}" if person and _only_one(member, person) else None
    if noun := governor(member):
        return f"{fact.kind} the {noun}"
    event = fact.frame.anchors.get("event")
    if event is None or event.origin is not Origin.CLAUSE or not is_main(member):
        return None
    # an amount whose subject is not said is the event's own only where it stands alone
    if not value.counted and not _alone(member):
        return None
    return f"{fact.kind} {value.counted or event.value}"


def _offered(member: Member) -> bool:
    """The clause tells a price that somebody bids or asks, not the one agreed on."""
    fact = member.fact
    return bool(
        en.OFFERED.search(member.article.text, max(fact.frame.clause.start, fact.start - 90), fact.end + 20)
    )


_IN_A_YEAR = Late(r"(?:(?!\bborn\b)[^.;]){0,60}\bin (?:19|20)\d\d\b")


def _of_another_year(member: Member) -> bool:
    """The clause behind an age names a year: "Orr, 92, said in 2006"."""
    return _IN_A_YEAR.match(member.article.text, member.fact.end) is not None


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


def _alone(member: Member) -> bool:
    """No other amount of its kind stands in the sentence."""
    fact = member.fact
    same = [
        f for f in member.extraction.facts if f.kind == fact.kind and f.frame.sentence == fact.frame.sentence
    ]
    return len(same) == 1


def once(a: Member, b: Member) -> Once:
    """A story has one of it (the people aboard, the price of the deal), or a person has (an age)."""
    if a.fact.kind == "age":
        person = bearer(a)
        return Once.PERSON if person and person.name else Once.NO
    if haul(a) and haul(b):
        return Once.ACT
    if possession(a) and possession(b):
        return Once.PERSON
    if recalled_year(a) is not None:
        return Once.RECALLED
    if governor(a) and not attribute(a) and governor(b) and not attribute(b):
        return Once.OWNED
    rows = attribute(a), attribute(b)
    if of_people(a) or rows[0] is None or rows[1] is None:
        return Once.NO
    if rows[0].name in PERSONAL and shared_names(names_around(a), names_around(b)):
        return Once.PERSON
    return Once.EVENT if rows[0].once else Once.OWNED


@read_once_of_fact
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


def of_people(member: Member) -> bool:
    return member.fact.kind == "count" and member.fact.value.role in PEOPLE_ROLES


@read_once_of_fact
def tells(member: Member, words: re.Pattern[str]) -> bool:
    """The member's sentence has one of the words: the figure changed, or another event is recalled."""
    sentence = member.extraction.layout.sentences[member.fact.frame.sentence]
    return bool(words.search(member.article.text, sentence.start, sentence.end))
