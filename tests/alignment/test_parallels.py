"""Amounts that the words around them bring together."""

from __future__ import annotations

from discrep.alignment.parallels import Sort, contrasts, like, parallels
from discrep.model import Member
from tests.alignment.telling import read


def money(member: Member) -> Sort | None:
    return Sort("money") if member.fact.kind == "money" else None


def pairs(first: str, second: str) -> list[tuple[str, str]]:
    found = parallels(read("a", first), read("b", second), money)
    return [(p.left.fact.surface, p.right.fact.surface) for p in found]


def test_amounts_with_one_surrounding_are_parallel() -> None:
    assert pairs(
        "The thieves fled with $9,300 from the till of the bakery.",
        "Two robbers got away with $8,900 out of the bakery's till.",
    ) == [("$9,300", "$8,900")]


def test_amounts_with_nothing_in_common_are_not() -> None:
    assert not pairs(
        "The thieves fled with $9,300 from the till.", "A new roof for the chapel would have cost $8,900."
    )


def test_a_word_of_another_time_sets_amounts_apart() -> None:
    assert not pairs(
        "The thieves fled with $9,300 from the till of the bakery.",
        "Last year thieves fled with $8,900 from the till of the bakery.",
    )


def test_a_rival_beside_the_same_words_leaves_it_open() -> None:
    assert not pairs(
        "The thieves took $9,300 from the till and $7,100 from the safe of the bakery.",
        "The thieves took $8,900 from the bakery.",
    )


def test_words_of_one_meaning_are_like() -> None:
    assert like("fled") == like("escaped") == like("escaping")
    assert like("fled") != like("stolen")
    assert like("the") == ""


def test_contrasts_name_what_sets_an_amount_apart() -> None:
    assert contrasts("analysts had expected a profit of") == {"foreseen"}
    assert contrasts("another of the boats") == {"remaining"}
    assert not contrasts("the profit came to")
