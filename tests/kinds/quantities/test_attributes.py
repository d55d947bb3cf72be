"""What an amount is the amount of, and whose age is told."""

from __future__ import annotations

import pytest

from discrep.kinds.quantities.attributes import attribute, attributes, recalled_year
from discrep.kinds.quantities.bearers import bearer
from discrep.kinds.quantities.questions import question
from discrep.model import Member
from tests.alignment.telling import read


def members(text: str, kind: str) -> list[Member]:
    extraction = read("a", text, "2019-05-14")
    return [Member(extraction, f) for f in extraction.facts if f.kind == kind]


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("The ferry was carrying 117 people when it turned over.", "count", "aboard"),
        ("A crowd of 41,318 saw the derby in Rosario.", "count", "attendance"),
        ("The attendance was 41,318.", "count", "attendance"),
        ("Neighbours heard six shots.", "count", "rounds"),
        ("The firm will cut 320 jobs this year.", "count", "jobs-cut"),
        ("He was found guilty of seven charges of fraud.", "count", "convicted-of"),
        ("He faces nine charges of fraud.", "count", "charged-with"),
        ("Her bail was set at $250,000.", "money", "bail"),
        ("The fine of $2 million is the largest yet.", "money", "fine"),
        ("Turnout was 61 percent.", "percent", "turnout"),
        ("The fire has burned 2,400 hectares of pine forest.", "measure", "burned-area"),
        ("The quake struck at a depth of 35 km.", "measure", "depth"),
    ],
)
def test_words_beside_an_amount_say_what_it_is_of(text: str, kind: str, name: str) -> None:
    found = [row.name for m in members(text, kind) if (row := attribute(m))]
    assert found == [name]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The ferry was licensed for 80 passengers.", "count"),
        ("The side have won four in a row.", "count"),
        ("She has 320 jobs to fill.", "count"),
        ("The town has 2,400 hectares of vineyards.", "measure"),
    ],
)
def test_near_misses_are_left_alone(text: str, kind: str) -> None:
    assert not [m for m in members(text, kind) if attribute(m)]


def test_no_row_matches_without_words() -> None:
    for row in attributes():
        assert not (row.before and row.before.search("zz qq "))
        assert not (row.after and row.after.match(" zz qq"))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Malcolm Tarn, 54, of Bearsden, was convicted on Friday.", ("malcolm", "tarn")),
        ("Police arrested 45-year-old teacher Jane Dole on Friday.", ("jane", "dole")),
        ("The conductor Gabor Szell has died in Vienna aged 86.", ("gabor", "szell")),
        ("Deputies arrested Kyle Brandt (24) on Friday.", ("kyle", "brandt")),
        ("Kyle Brandt was arrested on Friday. Brandt, 24, denied it.", ("kyle", "brandt")),
    ],
)
def test_an_age_goes_to_its_bearer(text: str, name: tuple[str, ...]) -> None:
    found = [bearer(m) for m in members(text, "age")]
    assert [b.name for b in found if b] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "A pianist of the same name, Gabor Szell, 36, is a grandson.",
        "Smith was 45 when he left the company in 1990, he told the court.",
        "Two men were hurt in Leeds on Friday.",
    ],
)
def test_an_age_of_another_time_or_a_namesake_has_none(text: str) -> None:
    assert not [b for m in members(text, "age") if (b := bearer(m))]


def test_the_only_victim_of_a_sort_is_told_by_role() -> None:
    [member] = members("A 16-year-old boy was shot in the leg on Tuesday, police said.", "age")
    found = bearer(member)
    assert found is not None
    assert (found.name, found.role) == ((), "victim")
    assert "male" in found.traits


def test_a_recalled_year_is_not_the_article_s_own() -> None:
    [old] = members("In 2007 a fire there killed 84 people.", "count")
    [new] = members("In 2019 a fire there killed 84 people.", "count")
    assert recalled_year(old) == "2007"
    assert recalled_year(new) is None


def test_what_two_bid_for_one_thing_are_two_prices() -> None:
    one = "Port City have offered the striker Ivo Brandt a deal worth 55 million euros."
    two = "Harbour United offered Ivo Brandt a deal worth 40 million euros."
    same = "Port City offered Ivo Brandt a deal worth 50 million euros."
    asked = [question(members(text, "money")[0]) for text in (one, two, same)]
    assert asked[0] == asked[2] != asked[1]


def test_years_ago_are_a_year() -> None:
    told = ("The crash hurt 11 people two years ago.", "The crash of June 2017 hurt 12 people.")
    assert [recalled_year(members(text, "count")[0]) for text in told] == ["2017", "2017"]
    (eight,) = members("The crash hurt 11 people eight years ago.", "count")
    assert recalled_year(eight) == "2011"
    (for_eight,) = members("The crash hurt 11 people who had met for eight years.", "count")
    assert recalled_year(for_eight) is None
