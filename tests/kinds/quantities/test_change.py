"""What makes an amount a step up or down, and what leaves it a level."""

from __future__ import annotations

import pytest

from tests.kinds.quantities.reading import values

# text: the change of each amount in it
STEPS = {
    "Rents rose a seasonally adjusted 0.4 percent.": ["up"],
    "Output fell a steeper-than-feared 2 per cent.": ["down"],
    "Pay grew at an annual rate of 3 percent.": ["up"],
    "The crown was 0.2 per cent weaker.": ["down"],
    "A 9 percent year-on-year rise was seen.": ["up"],
    "The ferry took 7 per cent more riders.": ["up"],
    "The kiln burns 12% less gas.": ["down"],
    "Fraud was down by a half and arson by 20 per cent.": ["down", "down"],
    "Tin rose 2% in May and 3% in June.": ["up", "up"],
    "Deaths fell again, by 6 percent.": ["down"],
    "Zinc lost 4 cents to $1.12.": ["down", None],
    "A 25-basis-point cut is due.": ["down"],
    "The yield was up, rates fell a quarter point.": ["down"],
    "Wages may fall 4 to 6 percent.": ["down"],
    "The fee adds 5 euros to a bill.": ["up"],
    "They stay 3.1 nights, up 0.2.": [None, "up"],
    "A third fewer barges came.": ["down"],
    "The lake has dropped 11 metres.": ["down"],
}
LEVELS = (
    "Rents rose to 4 percent.",
    "Pay grew to a record 3 percent.",
    "The fee adds up to 5 euros.",
    "He raised $5m from friends.",
    "They lost $5m to fraud.",
    "The runner added 12 metres of rope.",
    "The firm cut 350 jobs.",
    "Tin rose from 2% to 3%.",
    "The stake is 8 per cent ahead of the vote.",
    "The deal is worth $75m to $90m.",
    "She put up 12 posters.",
    "It fell to 4 percent and 30 percent of firms shut.",
)


@pytest.mark.parametrize("text", STEPS)
def test_a_step_is_told_with_its_way(text: str) -> None:
    assert [v.change for v in values(text)] == STEPS[text]


@pytest.mark.parametrize("text", LEVELS)
def test_a_level_has_no_change(text: str) -> None:
    assert {v.change for v in values(text)} == {None}
