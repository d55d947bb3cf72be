"""Places: what is read of them, which place is meant, and how two of them relate."""

from __future__ import annotations

import itertools
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

import discrep
from discrep.kinds.places import gazetteer
from discrep.kinds.places.readings import FOUND, MISSED, Reading
from discrep.kinds.places.relation import parse, relation
from discrep.kinds.places.spelling import same_spelling
from discrep.model import Fact, Outcome

_AT = re.compile(r"\|-?\d+\.\d+,-?\d+\.\d+")


def places(text: str) -> list[Fact]:
    return [f for f in discrep.extract(discrep.article(text, id="a")) if f.kind == "place"]


@pytest.mark.parametrize("reading", FOUND, ids=lambda r: r.text[:50])
def test_place_is_read(reading: Reading) -> None:
    found = tuple((f.surface, _AT.sub("", f.value.anchor)) for f in places(reading.text))
    assert found == reading.places


@pytest.mark.parametrize(("text", "why"), MISSED, ids=lambda v: v[:40])
def test_near_miss_is_no_place(text: str, why: str) -> None:
    assert [f.surface for f in places(text)] == [], why


@pytest.mark.parametrize("text", [r.text for r in FOUND])
def test_span_holds_its_surface(text: str) -> None:
    for fact in places(text):
        assert text[fact.start : fact.end] == fact.surface


SYRIA = "Syria|country"
ALEPPO = f"Aleppo|region<{SYRIA}"
CITY = f"Aleppo|settlement|36.20,37.16<{ALEPPO}"
RELATIONS = (
    (CITY, CITY, Outcome.SAME),
    (CITY, ALEPPO, Outcome.NARROWER),
    (f"Salaheddine|district<{CITY}", CITY, Outcome.NARROWER),
    (f"Salaheddine|district<{CITY}", SYRIA, Outcome.NARROWER),
    (f"Salaheddine|district<{CITY}", f"Salaheddin|district<{CITY}", Outcome.SAME),
    (f"Salaheddine|district<{CITY}", f"Hanano|district<{CITY}", Outcome.DISJOINT),
    (CITY, f"Idlib|region<{SYRIA}", Outcome.DISJOINT),
    (CITY, "Iraq|country", Outcome.DISJOINT),
    (CITY, "Hazano|place", Outcome.UNKNOWN),
    (f"Hazano|place<{ALEPPO}", f"Marea|place<{ALEPPO}", Outcome.UNKNOWN),
    ("~" + CITY, CITY, Outcome.OVERLAP),
    ("~" + CITY, f"Azaz|settlement|36.59,37.04<{ALEPPO}", Outcome.UNKNOWN),
    ("~" + CITY, ALEPPO, Outcome.NARROWER),
    ("north|part<Mali|country", "south|part<Mali|country", Outcome.DISJOINT),
    ("north|part<Mali|country", "west|part<Mali|country", Outcome.UNKNOWN),
    ("north|part<Mali|country", "Mali|country", Outcome.NARROWER),
    ("400 Oak Street|block<Oak Street|street", "500 Oak Street|block<Oak Street|street", Outcome.DISJOINT),
    ("400 Oak Street|block<Oak Street|street", "Oak Street & Pine Street|intersection", Outcome.UNKNOWN),
    ("400 Oak Street|block<Oak Street|street", "Oak Street|street", Outcome.NARROWER),
    ("Main & Oak|intersection", "Main & Pine|intersection", Outcome.DISJOINT),
    ("Main & Oak|intersection", "Elm & Pine|intersection", Outcome.UNKNOWN),
    ("Georgia|country", "Georgia|region<United States|country", Outcome.DISJOINT),
    ("Paris|settlement|48.85,2.35", "Paris|settlement|33.66,-95.56", Outcome.DISJOINT),
)


@pytest.mark.parametrize(("a", "b", "outcome"), RELATIONS)
def test_relation(a: str, b: str, outcome: Outcome) -> None:
    assert relation(a, b) is outcome


ANCHORS = sorted({a for row in RELATIONS for a in row[:2]} | {str(i) for i in range(3)})


@pytest.mark.parametrize(("a", "b"), list(itertools.combinations_with_replacement(ANCHORS, 2)))
def test_relation_is_mirrored(a: str, b: str) -> None:
    assert relation(a, b) is relation(b, a).mirrored


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_text_is_an_anchor(a: str, b: str) -> None:
    assert relation(a, b) is relation(b, a).mirrored
    assert parse(a).segments


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("Bir Sheikhoun", "Bir Shaykhun", True),
        ("Raqa", "Raqqah", True),
        ("al-Hamria", "Al-Hamriyah", True),
        ("Deir Ezzor", "Deir e-Zzor", True),
        ("Homs", "Hama", False),
        ("Karak", "Kirkuk", False),
        ("Lima", "Lomé", False),
    ],
)
def test_spellings_of_one_name(a: str, b: str, same: bool) -> None:
    assert same_spelling(a, b) is same


def test_gazetteer_lines_are_sorted_unique_and_refer_to_lines_that_exist() -> None:
    content = gazetteer.DATA.read_text(encoding="utf-8").split("\n")[2:]
    keys = [line.partition("\t")[0] for line in content if line]
    assert keys == sorted(set(keys))
    known = set(keys)
    for line in content:
        for item in filter(None, line.partition("\t")[2].split(";")):
            if item[0] == "=":
                assert item[1:].rpartition("@")[0] in known
            elif item[0] != "C":
                assert f"#{item.split('|')[2].lower()}" in known


@pytest.mark.parametrize(
    ("name", "meant"), [("Kiev", "Kyiv"), ("Burma", "Myanmar"), ("Bombay", "Mumbai"), ("Britain", "United Kingdom"), ("Tex.", "Texas"), ("U.S.", "United States")],
)  # fmt: skip
def test_other_names_lead_to_one_place(name: str, meant: str) -> None:
    assert meant in {entry.name for entry in gazetteer.lookup(name)}


@pytest.mark.parametrize(
    "text",
    ["in Aleppo, " * 400, "Street " * 400, "the north of " * 400 + "Aleppo.", "in A\u0301leppo’s ’s, Tex. " * 50, "400 block of " * 200],
)  # fmt: skip
def test_odd_text_is_read_without_overlap(text: str) -> None:
    found = places(text)
    assert all(text[f.start : f.end] == f.surface for f in found)
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))


def test_bare_mention_takes_what_the_text_says_of_the_name_elsewhere() -> None:
    found = places("He lives in Bountiful, B.C. Utah police came to the farm in Bountiful.")
    last = next(f for f in reversed(found) if f.surface == "Bountiful")
    assert last.value.within == ("British Columbia", "Canada")


def test_place_anchor_is_lent_to_what_happens_beside_it_but_a_home_is_not() -> None:
    text = (
        "Seven people were killed in Quetta on Monday. The bomber had lived in Karachi, and nine were hurt."
    )
    facts = discrep.extract(discrep.article(text, id="a"))
    anchors = {f.surface: f.frame.anchor("place") for f in facts if f.kind == "count"}
    assert all("Quetta" in (a or "Quetta") for a in anchors.values())
    assert "Quetta" in (anchors["Seven people"] or "")
