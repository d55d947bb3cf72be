"""Amounts of one event that no table of questions aligns."""

from __future__ import annotations

import pytest

import discrep
from discrep.config import Config

TOP = "Police in Ribe arrested a man after a robbery at the Dahl bakery on Friday night. Henry Dahl was unhurt, Dahl's wife said. "
OTHER = "A man was arrested in Ribe after robbers struck at Henry Dahl's bakery on Friday night. Dahl, the baker, was not hurt. "


def found(first: str, second: str) -> list[str]:
    texts = (discrep.article(TOP + first, id="a"), discrep.article(OTHER + second, id="b"))
    return [
        f.rule
        for f in discrep.compare(texts, config=Config(same_story=True)).findings
        if f.severity.value != "note"
    ]


@pytest.mark.parametrize(
    ("first", "second", "rule"),
    [
        ("The robbers fled with $9,300.", "The robbers escaped with $3,900 in cash.", "money-conflict"),
        (
            "Six customers and four bakers were in the shop.",
            "The robbers made the five bakers lie down.",
            "count-conflict",
        ),
        (
            "Their car was found two miles away.",
            "The car was discovered five miles away.",
            "measure-conflict",
        ),
    ],
)
def test_a_side_fact_that_differs_is_told(first: str, second: str, rule: str) -> None:
    assert found(first, second) == [rule]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The robbers fled with $9,300.", "In March robbers escaped with $3,900 from a kiosk."),
        ("Six customers and four bakers were in the shop.", "One baker remained in the shop."),
        ("The robbers fled with $9,300.", "The robbers escaped with $3,900 and took $9,300 in all."),
        ("The shop has two ovens.", "One oven propelled hot air into the street."),
        ("It is two miles from Ribe.", "The shop lies five miles from Esbjerg."),
        # a day's move of a share is another the next day; one of several is not the other
        ("Dahl shares sagged $2.10 to close at $31.", "Dahl shares dropped $3.40 after the robbery."),
        ("Dahl stock closed down 3.1 percent.", "Dahl stock plunged 7.4 percent."),
        ("One of the vans of the firm serves 33 kiosks.", "Its van, the Brage, serves 12 kiosks."),
    ],
)
def test_another_thing_is_no_rival(first: str, second: str) -> None:
    assert not found(first, second)


def test_an_age_two_years_off_is_told_in_undated_texts_of_one_event() -> None:
    told = "Police said Henry Dahl, {}, was robbed at his bakery in Ribe. Dahl was beaten in the robbery, and Dahl's arm is broken."
    texts = [discrep.article(told.format(age), id=name) for age, name in (("52", "a"), ("55", "b"))]
    assert [f.rule for f in discrep.compare(texts, config=Config(same_story=True)).findings] == [
        "age-conflict"
    ]


def test_a_birthday_may_lie_between_undated_texts() -> None:
    told = "Henry Dahl, {}, was robbed at his bakery in Ribe. Dahl was beaten in the robbery, and Dahl's arm is broken."
    other = "Robbers beat Henry Dahl, {}, in Ribe in a robbery. Dahl is a baker, and Dahl's arm was broken."
    texts = [discrep.article(told.format("52"), id="a"), discrep.article(other.format("53"), id="b")]
    assert not discrep.compare(texts, config=Config(same_story=True)).findings


def test_a_fire_spread_over_an_area_is_no_bound() -> None:
    text = discrep.article("The fire spread over 4,000 square metres and cost over 4,000 euros.", id="a")
    bounds = {f.kind: f.value.bound for f in discrep.extract(text) if f.kind in ("measure", "money")}
    assert bounds == {"measure": "exact", "money": "more-than"}
