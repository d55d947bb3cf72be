"""How two mentions relate: what keeps them apart, and what brings them together."""

from __future__ import annotations

import pytest

from discrep.alignment.relation import Ground, Once, Relation, in_lead, is_main, place_name, precise, relate
from discrep.comparing import RELATIONS
from discrep.model import Member
from tests.alignment.telling import read

LEAD = "A coach crashed off the Orva bridge near Tarnby on Sunday, killing {} people."
STRONG = Ground(strong=True, places=RELATIONS["place"])
OPEN = Ground(places=RELATIONS["place"])


def counts(name: str, text: str, published: str | None = "2019-05-14") -> list[Member]:
    extraction = read(name, text, published)
    return [Member(extraction, f) for f in extraction.facts if f.kind == "count"]


def related(mine: str, yours: str, ground: Ground = STRONG, once: Once = Once.NO) -> Relation:
    return relate(counts("a", mine)[-1], counts("b", yours)[-1], "count", ground, once)


def test_one_event_on_one_day_is_enough() -> None:
    found = related(LEAD.format(12), LEAD.format(14))
    assert (found.apart, found.same_event, found.enough) == (None, True, True)
    assert any(why.startswith("same day") for why in found.why)


def test_without_a_sure_story_the_anchors_alone_must_do() -> None:
    sure, unsure = related(LEAD.format(12), LEAD.format(14)), related(LEAD.format(12), LEAD.format(14), OPEN)
    assert unsure.points < sure.points
    assert "the articles tell one story" not in unsure.why


@pytest.mark.parametrize(
    ("yours", "apart"),
    [
        (LEAD.format(14).replace("Sunday", "12 March"), "day"),
        (LEAD.format(12) + " In 1998 a coach crash near Tarnby killed 31 people.", "scope"),
        (LEAD.format(12) + " Crashes have killed 31 people since January.", "scope"),
    ],
)
def test_another_day_or_span_of_time_keeps_apart(yours: str, apart: str) -> None:
    found = related(LEAD.format(12), yours)
    assert (found.apart, found.enough, found.points) == (apart, False, 0.0)


def test_the_day_in_question_keeps_nothing_apart() -> None:
    a, b = counts("a", LEAD.format(12))[0], counts("b", LEAD.format(12).replace("Sunday", "12 March"))[0]
    assert relate(a, b, "count", STRONG).apart == "day"
    assert relate(a, b, "day", STRONG).apart is None


def test_what_a_person_has_one_of_is_kept_apart_by_nothing() -> None:
    other = LEAD.format(14).replace("Sunday", "12 March")
    assert related(LEAD.format(12), other, once=Once.PERSON).apart is None
    assert "a story has one of it" in related(LEAD.format(12), other, once=Once.PERSON).why


def test_once_counts_only_where_the_story_is_sure() -> None:
    other = LEAD.format(14).replace("Sunday", "12 March")
    assert related(LEAD.format(12), other, OPEN, Once.PERSON).apart == "day"


def test_headline_and_first_sentences_are_the_lead() -> None:
    text = (
        LEAD.format(12) + " Rescuers freed 20 people.\n\nThe road was shut.\n\nIn all 41 people were aboard."
    )
    first, second, last = counts("a", text)
    assert (in_lead(first), in_lead(second), in_lead(last)) == (True, True, False)
    assert is_main(first)


@pytest.mark.parametrize(
    ("place", "known"),
    [
        ("Ojara|settlement<Chira|region", True),
        ("Chira|region", False),
        ("Veldonia|country", False),
        ("Ojara", False),
        (None, False),
    ],
)
def test_a_place_is_precise_below_region_and_country(place: str | None, known: bool) -> None:
    assert precise(place) is known


def test_a_frame_without_a_place_names_none() -> None:
    (member,) = counts("a", "The firm hired 12 people.")
    assert place_name(member.fact.frame) == ""
