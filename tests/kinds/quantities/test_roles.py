"""Who is counted, what befell them, and how the set lies to others."""

from __future__ import annotations

import pytest

from discrep.kinds.quantities.groups import relation, singular
from tests.kinds.quantities.reading import facts, values

# text: (role, group) of each count
ROLES: dict[str, list[tuple[str | None, str | None]]] = {
    "The dead numbered 14.": [("killed", "people")],
    "The blast left a death toll of 14.": [("killed", "people")],
    "The toll from the flood has risen to 61.": [("killed", "people")],
    "14 were killed, including three children.": [("killed", "people"), ("killed", "child")],
    "The raid hit a market, killing 14 and wounding 30.": [("killed", "people"), ("wounded", "people")],
    "14 dead, 30 injured in blast": [("killed", "people"), ("wounded", "people")],
    "Two men and a woman were killed.": [("killed", "man"), ("killed", "woman")],
    "The deaths of 8 people shocked the town.": [("killed", "people")],
    "Both were hurt.": [("wounded", "people")],
    "No one was hurt.": [("wounded", "people")],
    "The fire claimed 14 lives.": [("killed", "people")],
    "Twelve others were taken to hospital.": [("hospitalised", "people")],
    "Two raids have killed 19.": [("strikes", "strike"), ("killed", "people")],
    "Two gunmen killed 14 people.": [(None, "militant"), ("killed", "people")],
    "Police arrested 17 protesters and 3 reporters.": [("arrested", "people"), ("arrested", "people")],
    "The army shot down 12 drones and destroyed 40 homes.": [
        ("intercepted", "aircraft"),
        ("destroyed", "home"),
    ],
    "Fewer than 50 of the 1,200 passengers survived.": [("survived", "people"), (None, "people")],
    "Rebels fired 300 rockets.": [("fired", "missile")],
    "Around 40,000 Syrians were displaced.": [("displaced", "people")],
    "The party won 98 seats.": [("seats", "seat")],
    "Nine bodies were pulled from the silt.": [("killed", "people")],
    "Two advisory bodies met.": [(None, None)],
    "The mill will axe 80 jobs.": [("laid-off", "job")],
    "80 jobs are to go at the mill.": [("laid-off", "job")],
    "80 posts were filled.": [(None, "job")],
    "Crews pulled 12 divers out.": [("rescued", "people")],
    "It lifted 12 people out of need.": [(None, "people")],
    "They pulled 40 troops out of the valley.": [("troops", "soldier")],
    "Pirates seized three sailors.": [("kidnapped", "people")],
    "Customs seized three boats.": [("seized", None)],
    "A slide drove 70 villagers from their homes.": [("displaced", "people")],
    "Of the 61 riders, 52 survived.": [(None, "people"), ("survived", "people")],
    "A fall hurt a guide and two guests.": [("wounded", "people")],
    "A shot hurt a guide and two guests fled.": [("fled", "people")],
    "The number of dead stood at 41.": [("killed", "people")],
    "15 cooks fell ill.": [("sickened", "people")],
    "Ten people, four of them women, died.": [("killed", "people"), ("killed", "woman")],
    "Four civilian deaths were confirmed.": [("killed", "civilian")],
}


@pytest.mark.parametrize("text", ROLES)
def test_role_and_group(text: str) -> None:
    assert [(v.role, v.group) for v in values(text)] == ROLES[text]


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("As many as 92,000 Russian troops massed.", "russian troop"),
        ("Dozens of people fled.", "person"),
        ("Police held six armed men.", "armed man"),
        ("A 12-storey block fell.", "storey"),
        ("They freed 14.", None),
    ],
)
def test_counted_noun_is_canonical(text: str, counted: str | None) -> None:
    assert values(text)[0].counted == counted


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("Another five rebels were killed.", ("another",)),
        ("Three others were hurt.", ("others",)),
        ("Six of them were freed.", ("of-them",)),
        ("A total of 14 people died.", ("total",)),
        ("Fourteen people died.", ()),
    ],
)
def test_part_marks(text: str, marks: tuple[str, ...]) -> None:
    assert values(text)[0].part == marks


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("child", "people", "narrower"),
        ("people", "child", "wider"),
        ("civilian", "soldier", "disjoint"),
        ("man", "woman", "disjoint"),
        ("rebel", "fighter", "narrower"),
        ("home", "people", "disjoint"),
        ("people", "people", "same"),
        ("people", None, "unknown"),
        ("officer", "man", "unknown"),
    ],
)
def test_relation_of_groups(a: str, b: str | None, expected: str) -> None:
    assert relation(a, b) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("women", "woman"),
        ("buses", "bus"),
        ("cities", "city"),
        ("houses", "house"),
        ("boxes", "box"),
        ("gas", "gas"),
    ],
)
def test_singular(word: str, expected: str) -> None:
    assert singular(word) == expected


def test_facts_hand_their_anchors_over() -> None:
    (fact,) = facts("At least 14 people were killed.")
    assert fact.about["role"] == "killed"
    assert fact.about["group"] == "people"
    assert fact.to_dict()["value"] == {
        "low": "14",
        "high": None,
        "bound": "at-least",
        "unit": "person",
        "counted": "person",
        "role": "killed",
        "change": None,
    }
