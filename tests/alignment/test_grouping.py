"""Many articles of one story give one alignment for one question."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.alignment.telling import findings

LEAD = "A coach crashed off the Orva bridge near Tarnby on Sunday, killing {} people, police said."


def places(*texts: str) -> Iterator[tuple[str, set[str]]]:
    for found in findings(*texts):
        if found.kind == "count" or found.rule.startswith("count"):
            yield found.rule, {place.article for place in found.locations}


def test_five_articles_give_one_finding() -> None:
    told = list(places(*(LEAD.format(n) for n in (12, 12, 14, 12, 14))))
    assert len(told) == 1
    assert len(told[0][1]) >= 2


def test_articles_that_agree_give_none() -> None:
    assert not list(places(*(LEAD.format(12) for _ in range(4))))


def test_two_questions_give_two() -> None:
    hurt = " Some {} people were wounded in the crash near Tarnby on Sunday."
    texts = [LEAD.format(a) + hurt.format(b) for a, b in ((12, 30), (19, 45))]
    assert len(list(places(*texts))) == 2


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 0, 1), (1, 2, 0)])
def test_the_order_of_the_articles_changes_no_rule(order: tuple[int, ...]) -> None:
    texts = [LEAD.format(n) for n in (12, 14, 12)]
    assert [rule for rule, _ in places(*(texts[i] for i in order))] == [rule for rule, _ in places(*texts)]


OTHER = "Police said 14 people died when a coach plunged off the Orva bridge near Tarnby on Sunday."


def across(*texts: str) -> list[str]:
    return [rule for rule, seen in places(*texts) if len(seen) == 2]


def test_an_article_that_gives_the_other_s_figure_too_is_not_set_against_it() -> None:
    assert across(LEAD.format(12), OTHER) == ["count-conflict"]
    both = LEAD.format(12) + " The crash killed 14 people, hospitals near Tarnby said on Sunday."
    assert across(both, OTHER) == []
