"""Agent, target, instrument and scope of a clause."""

from __future__ import annotations

import pytest

from tests.framing.reading_of import frame_at

ACTORS: tuple[tuple[str, str, str | None, str | None], ...] = (
    ("Rebels shelled the market.", "market", "Rebels", "market"),
    ("The market was shelled by rebels.", "market", "rebels", "market"),
    ("Police in the north of Ghana have arrested two clerks.", "two", "Police", "two clerks"),
    ("Two clerks were quickly arrested by Monday.", "clerks", None, "Two clerks"),
    ("Nine people died in the blaze.", "Nine", None, "Nine people"),
    ("Neither had been charged.", "charged", None, None),
    ("The court sentenced Ana Lopes to six years.", "six", "court", "Ana Lopes"),
    ("They attacked the market.", "market", None, "market"),
    ("The price rose by 5 percent.", "5", None, None),
)


@pytest.mark.parametrize(("text", "words", "agent", "target"), ACTORS, ids=[a[0] for a in ACTORS])
def test_actors(text: str, words: str, agent: str | None, target: str | None) -> None:
    frame = frame_at(text, words)
    assert (frame.anchor("agent"), frame.anchor("target")) == (agent, target)


def test_instrument() -> None:
    assert frame_at("Nine were hurt by mortar shells.", "Nine").anchor("instrument") == "mortar"
    assert frame_at("Nine were hurt in the crash.", "Nine").anchor("instrument") is None


SCOPES: tuple[tuple[str, str, str | None], ...] = (
    ("More than 300 people have died since March.", "300", "cumulative"),
    ("More than 300 people have died since the start of the war.", "300", "cumulative"),
    ("Since the war began in 2011, more than 300 have died.", "300", "cumulative"),
    ("More than 300 have died since the war began.", "300", "cumulative"),
    ("Twelve ships have been lost so far this year.", "Twelve", "cumulative"),
    ("In the past 24 hours 30 people were killed.", "30", "period"),
    ("The mill makes 300 tonnes a day.", "300", "period"),
    ("Some 300 people were killed in 2016.", "300", "period"),
    # one event, dated
    ("Nine people died on Monday.", "Nine", None),
    ("The ship, built in 1974, had nine cabins.", "nine", None),
    ("Nine people were killed in the crash in March.", "Nine", None),
    ("Nine people were hurt a day after the vote.", "Nine", None),
    ("Nine people were hurt for a week.", "Nine", None),
    ("The daily newspaper said nine people were hurt.", "nine", None),
    # a rank is no sum
    ("It was the worst crash since March, with nine dead.", "nine", None),
    # the war's toll is not the day's
    ("Nine people died on Monday in the war that has killed 300 since 2011.", "Nine", None),
    ("Nine people died on Monday in the war that has killed 300 since 2011.", "300", "cumulative"),
    # what lasts is counted as a sum in any case
    ("Cholera broke out in Beira.\n\nThe outbreak has killed 41 people since May.", "41", None),
)


@pytest.mark.parametrize(("text", "words", "scope"), SCOPES, ids=[s[0][-60:] for s in SCOPES])
def test_scope(text: str, words: str, scope: str | None) -> None:
    assert frame_at(text, words).anchor("scope") == scope
