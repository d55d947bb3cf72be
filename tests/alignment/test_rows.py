"""One slot, one finding: who says what in a row, in every kind, whatever the order of the articles."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import discrep
from discrep.alignment.rows import sides
from discrep.model import Finding

LAST = (
    "The mayor of Tarnby, Olof Brandt, visited the Orva bridge after the coach crash.",
    "Rescuers from Vell worked at the Orva bridge in Tarnby through the night, mayor Olof Brandt said.",
    "Olof Brandt, mayor of Tarnby, thanked the rescuers from Vell at the Orva bridge.",
    "At the Orva bridge near Tarnby the mayor, Olof Brandt, met rescuers from Vell.",
    "Mayor Olof Brandt of Tarnby said the Orva bridge would be closed for the rescuers from Vell.",
)
CRASH = "A coach crashed off the Orva bridge near Tarnby on {}, killing {} people."
# one statement with a gap, what most articles put there, and what one does
CASES = {
    "count-conflict": (CRASH.format("Sunday", "{}"), "12", "14"),
    "date-conflict": (CRASH.format("{}", "12"), "Sunday", "Thursday"),
    "age-conflict": ("Olof Brandt, {}, was charged with the Orva bridge arson in Tarnby on Sunday.", "43", "48"),
    "money-conflict": (
        "Repairs to the Orva bridge near Tarnby after the coach crash on Sunday will cost {} million euros.", "12", "14",
    ),
    "duration-conflict": (
        "Olof Brandt was sentenced to {} in prison for fraud by a court in Tarnby on Sunday.", "five years", "eight years",
    ),
    "title-conflict": (
        "{} Olof Brandt said the Orva bridge near Tarnby was safe after the coach crash on Sunday.",
        "Police chief", "Deputy police chief",
    ),
    "name-conflict": (
        "The driver of the coach, {}, was charged over the crash off the Orva bridge in Tarnby on Sunday.", "Martin Kessel", "Robert Kessel",
    ),
    "name-misspelt": (
        "The driver of the coach, {}, was charged over the crash off the Orva bridge in Tarnby on Sunday.", "Arn Kessel", "Arn Kesseel",
    ),
    "place-conflict": (
        "A gunman killed four people in the Norwegian city of {} on Sunday, police said. The gunman fled.",
        "Bergen", "Stavanger",
    ),
    "quote-altered": (
        "“The rails were like {} that morning and nothing could have held the coach,” Olof Brandt told reporters in Tarnby.",
        "glass", "soap",
    ),
    "claim-contradicted": ("The Orva bridge near Tarnby {} after the coach crash on Sunday, police said.", "was closed", "was not closed"),
}  # fmt: skip


def compared(texts: list[str], order: list[int] | None = None) -> list[Finding]:
    articles = [
        discrep.article(f"{text}\n\n{LAST[i]}\n", id="abcde"[i], published="2019-05-14")
        for i, text in enumerate(texts)
    ]
    return list(discrep.compare([articles[i] for i in order or range(len(articles))]).findings)


def told(rule: str, outliers: tuple[int, ...]) -> list[Finding]:
    words, most, one = CASES[rule]
    texts = [words.format(one if i in outliers else most) for i in range(5)]
    return [f for f in compared(texts) if f.rule == rule]


@pytest.mark.parametrize("rule", CASES)
def test_an_outlier_among_five_articles_is_one_finding_that_names_all(rule: str) -> None:
    [found] = told(rule, (2,))
    assert {p.article for p in found.locations} == set("abcde")
    if rule != "name-misspelt":  # it counts the forms, not the articles
        assert "a, b, d, e: 4 of 5 texts" in found.message
        assert "c alone" in found.message


@pytest.mark.parametrize("rule", [rule for rule in CASES if rule != "name-misspelt"])
def test_two_against_three_are_one_finding_with_its_sides(rule: str) -> None:
    [found] = told(rule, (2, 4))
    assert "a, b, d: 3 of 5 texts" in found.message
    assert "c, e)" in found.message


def test_two_clocks_of_one_blast_in_five_articles_are_one_finding() -> None:
    clocks = ("6:40 a.m.", "6:40 a.m.", "8:10 a.m.", "6:40 a.m.", "6:40 a.m.")
    found = compared([f"A coach crashed off the Orva bridge near Tarnby at {c} on Sunday." for c in clocks])
    assert [f.rule for f in found] == ["date-conflict"]
    assert '"at 6:40 a.m. on Sunday" (a, b, d, e: 4 of 5 texts)' in found[0].message


def test_three_values_stand_in_one_row() -> None:
    found = compared([CRASH.format("Sunday", n) for n in (12, 12, 14, 17, 14)])
    assert [f.message for f in found] == ['killed: "12 people" (a, b); "14 people" (c, e); "17 people" (d)']


def test_copies_do_not_make_a_majority() -> None:
    copy = frozenset(("a", "b"))
    assert sides([["a", "b"], ["c"]], [copy]) == "a with its copy b; c"
    assert sides([["c"], ["a", "b", "d"]], [copy]) == "a with its copy b, d: 2 of 3 texts; c alone"


@settings(max_examples=12, deadline=None)
@given(st.permutations(range(5)), st.sampled_from(sorted(CASES)))
def test_the_order_of_the_articles_changes_nothing(order: list[int], rule: str) -> None:
    words, most, one = CASES[rule]
    texts = [words.format(one if i in (1, 3) else most) for i in range(5)]
    assert [f.to_dict() for f in compared(texts, order)] == [f.to_dict() for f in compared(texts)]
