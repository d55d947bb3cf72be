"""Where a clause may exclude anything of another sentence: what could be a contrast is let through, the rest is not laid."""

from __future__ import annotations

import pytest

import discrep
from discrep.kinds.claims.openings import openings
from discrep.kinds.claims.sheets import Sheet
from discrep.kinds.claims.statements import Statement
from discrep.pipeline import extraction


def statement(text: str) -> Statement:
    found = Sheet(extraction(discrep.article(text, id="a"))).statement(0)
    assert found is not None
    return found


def opened(mine: str, yours: str) -> bool:
    return bool(openings(statement(mine), statement(yours)))


@pytest.mark.parametrize(
    ("mine", "yours"),
    [
        ("The council approved the harbour plan.", "The council did not approve the harbour plan."),
        ("The council approved the harbour plan.", "The council rejected the harbour plan."),
        ("Marta Voss founded the Brunn choir in Kalt.", "Ivo Lenk founded the Brunn choir in Kalt."),
        ("A gunman killed two hikers near Kalt.", "An avalanche killed two hikers near Kalt."),
        ("Voss defeated Lenk in Kalt.", "Lenk defeated Voss in Kalt."),
        ("The jury found Lenk guilty of arson.", "The jury found Lenk not guilty of arson."),
        ("Nobody approved the harbour plan.", "The council of Kalt approved the harbour plan on Monday."),
    ],
    ids=["denial", "opposite", "agents", "causes", "roles", "denied behind the act", "nobody"],
)
def test_an_act_that_may_exclude_is_let_through(mine: str, yours: str) -> None:
    assert opened(mine, yours) or opened(yours, mine)


@pytest.mark.parametrize(
    ("mine", "yours"),
    [
        ("The council approved the harbour plan.", "The council approved the old harbour plan on Friday."),
        ("The council approved a budget for schools.", "The council did not approve the harbour plan."),
        ("Voss killed a bear with a spear in the forest.", "Lenk killed two wolves near Kalt."),
        ("The council may approve the harbour plan.", "The council did not approve the harbour plan."),
    ],
    ids=["nothing to differ in", "words without a like", "another victim", "left open"],
)
def test_an_act_that_can_exclude_nothing_is_not(mine: str, yours: str) -> None:
    assert not opened(mine, yours)
    assert not opened(yours, mine)
