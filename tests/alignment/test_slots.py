"""Which figures and days are compared, and which never are."""

from __future__ import annotations

import pytest

from tests.alignment.telling import findings, rules

LEAD = "A coach crashed off the Orva bridge near Tarnby on Sunday, "


@pytest.mark.parametrize(
    ("first", "second", "rule"),
    [
        (LEAD + "killing 12 people.", LEAD + "killing 14 people.", "count-conflict"),
        (
            LEAD + "killing 12 people. The coach had 41 people on board.",
            LEAD + "killing 12 people. It was carrying 47 people.",
            "count-conflict",
        ),
        (
            "Tarnby police charged Olof Brandt, 43, with the Orva bridge arson on Sunday.",
            "Olof Brandt, 45, was charged with the Orva bridge arson in Tarnby on Sunday.",
            "age-conflict",
        ),
    ],
)
def test_what_answers_one_question_is_compared(first: str, second: str, rule: str) -> None:
    assert rule in {f.rule for f in findings(first, second)}


@pytest.mark.parametrize(
    ("first", "second", "why"),
    [
        (LEAD + "killing 12 people.", LEAD + "injuring 30 people.", "another role"),
        (LEAD + "killing 12 people, five of them children.", LEAD + "killing 12 people.", "a part"),
        (
            LEAD + "killing 12 people. In 2011 a crash on the same bridge killed 19 people.",
            LEAD + "killing 12 people.",
            "an older event",
        ),
        (
            LEAD + "killing eight men and four women.",
            LEAD + "killing 12 people.",
            "parts that make the whole",
        ),
        (LEAD + "killing at least 12 people.", LEAD + "killing 12 people.", "a bound that admits it"),
        (
            LEAD + "killing 12 people. The coach was licensed for 50 passengers.",
            LEAD + "killing 12 people. The coach had 41 people on board.",
            "seats are no passengers",
        ),
        (
            "Two boys, Arn Kessel, 14, and Tom Kessel, 11, were hurt in the Tarnby fire on Sunday.",
            "Arn Kessel, 14, and his brother were hurt in the Tarnby fire on Sunday.",
            "brothers",
        ),
    ],
)
def test_what_answers_two_questions_is_not(first: str, second: str, why: str) -> None:
    loud = [f.message for f in findings(first, second) if f.severity.value != "note"]
    assert not loud, why


def test_a_later_larger_toll_is_an_update() -> None:
    import discrep

    a = discrep.article(LEAD + "killing 12 people.", id="a", published="2019-05-13")
    b = discrep.article(LEAD + "killing 15 people.", id="b", published="2019-05-15")
    assert {f.rule for f in discrep.compare([a, b]).findings} == {"count-update"}


def test_five_articles_give_one_finding_that_names_all() -> None:
    told = [LEAD + f"killing {n} people." for n in (12, 12, 14, 12, 12)]
    found = [f for f in findings(*told) if f.rule == "count-conflict"]
    assert len(found) == 1
    assert {p.article for p in found[0].locations} == set("abcde")


def test_the_order_of_articles_changes_nothing() -> None:
    texts = [LEAD + "killing 12 people.", LEAD + "killing 14 people.", LEAD + "killing 12 people."]
    assert rules(*texts) == rules(*texts[::-1])


def test_an_article_that_mistakes_its_own_toll_is_told() -> None:
    text = (
        "Coach crash kills 14 near Tarnby\n\n" + LEAD + "killing 14 people, police said.\n\n"
        "Rescuers worked through the night. In all, 12 people were killed in the crash at the Orva bridge, police said."
    )
    assert "count-conflict" in {f.rule for f in findings(text)} or not findings(text)


def test_nothing_is_compared_between_different_events() -> None:
    other = "A ferry sank in Lake Sorel on Sunday, killing 30 people, the coast guard at Vell said."
    assert not findings(LEAD + "killing 12 people.", other)


def test_what_befell_people_in_a_storm_is_the_storm_s() -> None:
    first = "A storm ripped the roof off a school in Tuam on Monday afternoon, injuring nine pupils."
    second = "Eleven pupils were hurt on Monday when a gale lifted the roof of a school in Tuam."
    assert "count-conflict" in {
        f.rule for f in findings(first + " Gusts reached Athenry.", second + " Athenry had gusts.")
    }


def test_copies_of_one_text_are_named_as_one_voice() -> None:
    body = " The driver, from Vell, was taken to the hospital of Tarnby with broken ribs and a cut hand."
    wire = LEAD + "killing 12 people." + body
    [found] = [f for f in findings(wire, wire, LEAD + "killing 14 people.") if f.rule == "count-conflict"]
    assert "a and b are copies of one text" in found.why
