"""Posts that stand with any name, and two posts of one person that exclude each other."""

from __future__ import annotations

import pytest

import discrep
from discrep.config import Config
from discrep.kinds.titles.ranks import post_after, post_before, rungs
from discrep.kinds.titles.ranks_en import HEADS, LADDERS, SAME_POST

NAME = "Ann Holt"


@pytest.mark.parametrize(
    ("before", "post"),
    [
        ("said Police Sgt. ", "police sergeant"),
        ("Lt. Col. ", "lieutenant colonel"),
        ("Assistant District Attorney ", "assistant district attorney"),
        ("the club's CEO ", "chief executive"),
        ("the county DA's spokeswoman ", "spokesman"),
        ("a sheriff's deputy ", "sheriff deputy"),
        ("the boat of ", None),
        ("a Chief, ", None),
        ("the boat, ", None),
        ("the club's lawyer, ", "lawyer"),
        ("a retired Army doctor, his lawyer, ", "lawyer"),
        ("the boat's long line, ", None),
        ("They met the mayor, the judge, ", "judge"),
        ("mayor, ", None),
    ],
)
def test_post_before_a_name(before: str, post: str | None) -> None:
    found = post_before(before + NAME, len(before))
    assert (found.words if found else None) == post


@pytest.mark.parametrize(
    "before", ["former mayor ", "acting Mayor ", "then-mayor ", "the former Elgin mayor "]
)
def test_unsettled_posts(before: str) -> None:
    found = post_before(before + NAME, len(before))
    assert found is not None
    assert found.words == "mayor"
    assert not found.settled


@pytest.mark.parametrize(
    ("after", "post"),
    [
        (", the fire chief, said", "fire chief"),
        (", chief executive of Acme, said", "chief executive"),
        (", a spokesman for the mayor, said", "spokesman"),
        (", of Derby, said", None),
        (" said the mayor", None),
    ],
)
def test_post_after_a_name(after: str, post: str | None) -> None:
    found = post_after(NAME + after, len(NAME))
    assert (found.words if found else None) == post


def test_the_longest_rung_stands() -> None:
    assert {rung for _, rung in rungs("deputy police chief")} == {"deputy chief"}
    assert rungs("gardener") == frozenset()


@pytest.mark.parametrize(
    ("before", "settled"), [("battalion chief ", False), ("the Derby chief ", True), ("said chief ", True)]
)
def test_an_unknown_word_makes_another_post(before: str, settled: bool) -> None:
    found = post_before(before + NAME, len(before))
    assert found is not None
    assert found.settled is settled


def test_whose_chief_does_not_move_the_rung() -> None:
    assert rungs("police chief") == rungs("chief") != rungs("deputy fire chief") == rungs("deputy chief")


def test_ladders_are_written_in_plain_words() -> None:
    for ladder in LADDERS:
        assert len(set(ladder)) == len(ladder) > 1
        for rung in ladder:
            words = rung.split()
            assert words[-1] in HEADS or words[-1] == "attorney"
            assert not set(words) & SAME_POST.keys()


def conflict(a: str, b: str, *, days: tuple[str, str] = ("2019-03-02", "2019-03-02")) -> bool:
    articles = [discrep.article(t, id=i, published=d) for t, i, d in zip((a, b), "ab", days, strict=True)]
    found = discrep.compare(articles, config=Config(same_story=True)).findings
    return "title-conflict" in {f.rule for f in found}


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Capt. Ann Holt read the names.", "Maj. Ann Holt read the names."),
        ("CEO Ann Holt sold her shares.", "Ann Holt, the chief financial officer, sold her shares."),
        ("Deputy police chief Ann Holt spoke.", "Police chief Ann Holt spoke."),
        ("Assistant district attorney Ann Holt spoke.", "District attorney Ann Holt spoke."),
        ("Gov. Ann Holt signed it.", "Lt. Gov. Ann Holt signed it."),
    ],
)
def test_two_ranks(a: str, b: str) -> None:
    assert conflict(a, b)
    assert conflict(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Capt. Ann Holt read the names.", "Captain Ann Holt read the names."),
        ("Officer Ann Holt read the names.", "Sgt. Ann Holt read the names."),  # officer says no rank
        ("Gen. Ann Holt read the names.", "Maj. Gen. Ann Holt read the names."),  # the short form of it
        ("President Ann Holt spoke.", "Ann Holt, the chief executive, spoke."),  # one may be both
        ("Former mayor Ann Holt spoke.", "Deputy mayor Ann Holt spoke."),
        ("Capt. Ann Holt read the names.", "Maj. Anna Holt read the names."),
        ("Capt. Ann Holt met Maj. Bea Cole.", "Maj. Bea Cole met Ann Holt."),
        ("Deputy police chief Ann Holt spoke.", "Deputy Ann Holt spoke."),
    ],
)
def test_no_two_ranks(a: str, b: str) -> None:
    assert not conflict(a, b)


def test_years_apart_one_is_promoted() -> None:
    assert not conflict(
        "Capt. Ann Holt read the names.", "Maj. Ann Holt read the names.", days=("2019-03-02", "2021-03-02")
    )


def test_a_sentence_that_knows_both_posts_is_no_conflict() -> None:
    assert not conflict(
        "Capt. Ann Holt read the names. Maj. Ann Holt, as she now is, was made major.",
        "Maj. Ann Holt read the names.",
    )
