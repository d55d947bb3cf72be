"""Clock times as minutes of a day, and the phase each is of."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import discrep
from discrep.kinds.dates.clock_reading import clock_of
from discrep.kinds.dates.clock_value import ClockValue, apart
from discrep.kinds.dates.clocks import phase
from discrep.model import Fact, Member, Outcome
from discrep.pipeline import extraction

CLOCKS = st.builds(
    lambda low, wide, slack, hedged, zone: ClockValue(low, low + wide, slack, hedged, zone=zone),
    st.integers(0, 1439), st.integers(0, 30), st.sampled_from((0, 2, 5, 15)), st.booleans(), st.sampled_from((None, 0, -300)),
)  # fmt: skip


def first_clock(text: str) -> tuple[Fact, Member]:
    read = extraction(discrep.article(text, id="a", published="2012-03-14"))
    fact = next(f for f in read.facts if f.kind in ("date", "time") and "T" in f.value.timex)
    return fact, Member(read, fact)


@given(CLOCKS, CLOCKS)
def test_relation_is_symmetric(left: ClockValue, right: ClockValue) -> None:
    assert left.compare(right) is right.compare(left).mirrored


@given(CLOCKS)
def test_a_clock_agrees_with_itself(clock: ClockValue) -> None:
    assert clock.compare(clock) is Outcome.SAME


def test_midnight_parts_no_minutes() -> None:
    assert apart(ClockValue(1430, 1430, 0, False), ClockValue(5, 5, 0, False)) == 15


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("The mill caught fire at 5.40 a.m., the brigade said.", (340, 340)),
        ("The mill caught fire shortly before 6 a.m., the brigade said.", (330, 359)),
        ("The mill caught fire just after midnight, the brigade said.", (1, 30)),
        ("The mill caught fire at about 1640 GMT, the brigade said.", (1000, 1000)),
    ],
)
def test_minutes(text: str, span: tuple[int, int]) -> None:
    value = clock_of(first_clock(text)[0], text)
    assert value is not None
    assert (value.low, value.high) == span


@pytest.mark.parametrize(
    "text",
    ["By 6.30 a.m. the fire was out of hand.", "It burnt from 5 a.m. to noon.", "It burnt until 5.30 a.m."],
)
def test_bounds_are_no_clocks(text: str) -> None:
    assert clock_of(first_clock(text)[0], text) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Police were called to the shop at 8:05 p.m.", "call"),
        ("The baker was pronounced dead at 9:12 p.m.", "death"),
        ("At 9:12 p.m. the baker died in hospital.", "death"),
        ("The baker was shot just before 8:02 p.m. and died in hospital.", "happening"),
        ("A man was arrested in Dunmore at 11:20 p.m.", "arrest"),
        ("The shop closes at 8 p.m.", None),
    ],
)
def test_phase(text: str, name: str | None) -> None:
    assert phase(first_clock(text)[1]) == name
