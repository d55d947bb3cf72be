"""Articles that were written in the days of what they tell, and those between which years may lie."""

from __future__ import annotations

import pytest

from discrep.alignment.fresh import one_stage, written_together
from tests.alignment.telling import read, rules

SHOT = "Emil Strand, 19, was shot dead in Malmo on Friday night, police said. A neighbour heard three shots."
TOLD = "Police in Malmo are looking for a gunman after a shooting on Friday that killed Emil Strand, 21."


@pytest.mark.parametrize("days", [(None, None), ("2016-03-06", None), (None, "2016-03-06"), ("2016-03-05", "2016-03-07")])  # fmt: skip
def test_a_weekday_in_both_says_that_they_were_written_together(days: tuple[str | None, str | None]) -> None:
    assert written_together(read("a", SHOT, days[0]), read("b", TOLD, days[1]))


@pytest.mark.parametrize(
    "later",
    [
        "A man was found guilty on Friday of murdering Emil Strand in Malmo in 2016.",
        "Emil Strand was shot dead in Malmo in March 2016.",
        "A court in Malmo sentenced Ole Dahl on Friday for the killing of Emil Strand.",
    ],
)
def test_a_later_stage_or_a_distant_day_says_nothing(later: str) -> None:
    assert not written_together(read("a", SHOT, None), read("b", later, None))


def test_ages_of_one_week_are_compared_without_a_date() -> None:
    assert ("age-conflict", "error") in rules(SHOT, TOLD, published=None)
    verdict = (
        "A court in Malmo found Ole Dahl guilty on Friday of the murder of Emil Strand, 21, police said."
    )
    assert not {r for r, _ in rules(SHOT, verdict, published=None)} & {"age-conflict"}


def test_one_stage_is_a_shared_main_event_of_one_time() -> None:
    raid = read("a", "Robbers held up a bakery in Ribe. The robbery was short.", None)
    again = read("b", "A robbery shook Ribe. Robbers held up a bakery.", None)
    ruling = read("c", "A court in Ribe sentenced the man who robbed a bakery to four years in prison.", None)
    assert one_stage(raid, again)
    assert not one_stage(raid, ruling)
