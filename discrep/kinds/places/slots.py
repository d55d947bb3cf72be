"""What a place answers, and which places of the articles answer the same question."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import combinations

from discrep.alignment.event_families import related
from discrep.alignment.grouping import align_events
from discrep.alignment.relation import is_main
from discrep.alignment.scene import Scene
from discrep.alignment.slots import SlotTemplate
from discrep.kinds.late import Late
from discrep.kinds.places.anchors import anchor_of
from discrep.kinds.places.value import Place
from discrep.kinds.places.wording_en import IN
from discrep.model import (
    Alignment,
    Confidence,
    Fact,
    Member,
    Modality,
    Origin,
    Outcome,
    Polarity,
    read_once_of_fact,
)

FACTS = frozenset({"place"})
PRECISE = frozenset(("settlement", "district", "block", "address", "intersection"))
STREETS = frozenset(("street", "block", "address", "intersection"))
NUMBERED = frozenset(("block", "address"))  # whose name is the street's alone
_REACH = 120  # characters before a place in which its verb stands
_HAPPENED = Late(
    r"\b(?:[Ii]t|[Tt]his|[Tt]he incident) (?:all )?(?:happened|occurred|took place|unfolded|began|started)\b"
)
_BESIDE = (Origin.CLAUSE, Origin.SENTENCE)


@read_once_of_fact
def question(member: Member) -> str | None:
    """ "where …" or "in which street …" for a place at which the event of its own clause or sentence happens, else None."""
    fact = member.fact
    if anchor_of(fact) is None or fact.frame.anchor("scope") == "cumulative":
        return None
    event = fact.frame.anchors.get("event")
    if event is None or (event.origin not in _BESIDE and not _taken_up(member)):
        return None
    # a street is told beside its town, seldom with it: the two do not answer one question
    asked = "in which street" if fact.value.level in STREETS else "where"
    return f"{asked} it happened" if is_main(member) else f"{asked} {event.value}"


def _taken_up(member: Member) -> bool:
    """The clause takes the story's event up by a pronoun: "it happened in the 400 block of …"."""
    fact = member.fact
    first = max(fact.frame.clause.start, fact.start - _REACH)
    return is_main(member) and bool(_HAPPENED.search(member.article.text, first, fact.start))


def _groups(a: Member, b: Member) -> Outcome:
    """Two places answer one question only for events that may be one."""
    mine, yours = a.fact.frame.anchor("event"), b.fact.frame.anchor("event")
    return Outcome.SAME if mine and yours and related(mine, yours) else Outcome.UNKNOWN


def excludes(a: Member, b: Member) -> bool:
    """Each article tells of one precise place of its main event, and names the other's nowhere."""
    for member in (a, b):
        fact, value = member.fact, member.fact.value
        if value.stance != IN or value.level not in PRECISE or not is_main(member):
            return False
        if fact.modality is not Modality.ASSERTED or fact.polarity is not Polarity.AFFIRMED:
            return False
        if any(_other_site(value, p) for p in _main_places(member)):
            return False  # it happened in several places
    return not (_named(a.fact.value, b) or _named(b.fact.value, a))


def _main_places(member: Member) -> list[Place]:
    facts = (f for f in member.extraction.facts if f.kind in FACTS)
    return [f.value for f in facts if f.value.stance == IN and is_main(Member(member.extraction, f))]


def _other_site(value: Place, other: Place) -> bool:
    outcome = value.compare(other)
    # of a street it is seldom said in which town it is: the town beside it is no other site
    if outcome is Outcome.UNKNOWN and (value.level in STREETS) != (other.level in STREETS):
        return False
    return outcome in (Outcome.DISJOINT, Outcome.UNKNOWN)


def _named(value: Place, member: Member) -> bool:
    """The article names the place, one inside or near it, or its mere name, anywhere."""
    if value.level not in NUMBERED and value.name.lower() in member.article.text.lower():
        return True
    near = (Outcome.SAME, Outcome.NARROWER, Outcome.OVERLAP)
    return any(f.value.compare(value) in near for f in _places(member))


def _places(member: Member) -> list[Fact]:
    return [f for f in member.extraction.facts if f.kind in FACTS]


def _comparable(member: Member) -> bool:
    """The place is some event's, be the event told in its sentence or in another."""
    frame = member.fact.frame
    placed = anchor_of(member.fact) is not None and frame.anchor("scope") != "cumulative"
    return placed and frame.anchor("event") is not None


TEMPLATE = SlotTemplate(
    kind="places",
    question=question,
    own="place",
    groups=_groups,
    excludes=excludes,
    keys=lambda m: (f"name {m.fact.value.name}",),
    comparable=_comparable,
    words=lambda m: f"where · {m.fact.frame.anchor('event') or 'event'}",
)


def align(scene: Scene) -> Iterable[Alignment]:
    """The places each article names, and those of one event within and across articles."""
    for extraction in scene.extractions:
        members = tuple(Member(extraction, f) for f in extraction.facts if f.kind in FACTS)
        if len(members) > 1:
            yield Alignment("places", "spellings of places", members, (), Confidence.MEDIUM, "spelling")
    for alignment in align_events(scene, FACTS, TEMPLATE):
        yield alignment if _surely_one_story(scene, alignment) else replace(alignment, relation="loose")


def _surely_one_story(scene: Scene, alignment: Alignment) -> bool:
    """Every two articles of the alignment tell one story without doubt: the place may not say so itself."""
    told = {m.article.id: m.extraction for m in alignment.members}
    return all(scene.surely_one_story(a, b) for a, b in combinations(told.values(), 2))
