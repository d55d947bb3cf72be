"""How two times relate, as sets of moments."""

from __future__ import annotations

import pytest

from discrep.kinds.dates.value import TimeValue
from discrep.model import Outcome

from .reading import value

SAID = "2021-11-26"  # a Friday

RELATIONS = [
    ("next week", "December 1-2", Outcome.WIDER),
    ("on Friday", "on November 26", Outcome.SAME),
    ("in November 2021", "on November 26", Outcome.WIDER),
    ("on 3 May 2019", "on 5 May 2019", Outcome.DISJOINT),
    ("in 2019", "in early 2019", Outcome.WIDER),
    ("in the coming days", "on December 8", Outcome.WIDER),
    ("in the coming days", "on December 15", Outcome.OVERLAP),
    ("in the coming days", "in June 2023", Outcome.DISJOINT),
    ("two days ago", "on Wednesday", Outcome.SAME),
    ("a decade ago", "in 2012", Outcome.OVERLAP),
    ("last summer", "in June", Outcome.WIDER),
    ("last night", "early on Friday", Outcome.OVERLAP),
    ("between 3 and 9 May 2019", "on 5 May 2019", Outcome.WIDER),
    ("by December 3", "on December 1", Outcome.WIDER),
    ("on 12/1/2021", "on 12 January 2021", Outcome.SAME),
    ("on 12/1/2021", "on 14 January 2021", Outcome.DISJOINT),
    ("for three days", "for three days", Outcome.SAME),
    ("for three days", "for 72 hours", Outcome.SAME),
    ("for three days", "for five days", Outcome.DISJOINT),
    ("for about three days", "for four days", Outcome.OVERLAP),
    ("for two to four days", "for three days", Outcome.WIDER),
    ("for a month", "for 30 days", Outcome.UNKNOWN),
    ("every Friday", "every Friday", Outcome.SAME),
    ("every Friday", "on Friday", Outcome.UNKNOWN),
    ("recently", "on Friday", Outcome.UNKNOWN),
    ("at 3:10 a.m.", "at 3:10 a.m.", Outcome.SAME),
    ("at 3:10 a.m.", "at 4:45 a.m.", Outcome.DISJOINT),
    ("at 3:10 a.m. EST", "at 9 a.m. GMT", Outcome.UNKNOWN),
    ("at 3 p.m. on 3 May 2019", "on 3 May 2019", Outcome.NARROWER),
    ("at 3 p.m. EST on 3 May 2019", "at 8 p.m. GMT on 3 May 2019", Outcome.SAME),
    ("at 3 p.m. GMT on 3 May 2019", "at 8 p.m. GMT on 3 May 2019", Outcome.DISJOINT),
]


@pytest.mark.parametrize(("a", "b", "outcome"), RELATIONS, ids=[f"{a} / {b}" for a, b, _ in RELATIONS])
def test_relation(a: str, b: str, outcome: Outcome) -> None:
    first, second = value(f"They met {a}.", SAID), value(f"They met {b}.", SAID)
    assert first.compare(second) is outcome
    assert second.compare(first) is outcome.mirrored


def test_a_year_unknown_stays_comparable() -> None:
    first, second = value("They met on November 26."), value("They met on November 28.")
    assert first.timex == "XXXX-11-26"
    assert first.earliest is None
    assert first.compare(second) is Outcome.DISJOINT
    assert first.compare(value("They met on November 26.", SAID)) is Outcome.SAME
    assert first.compare(value("They met in November.")) is Outcome.NARROWER


def test_a_year_within_bounds_is_tried_in_all_of_them() -> None:
    loose = value("They met on Monday, 3 May.", "2020-01-01", "2022-12-31")
    assert loose.symbolic is not None
    assert loose.compare(value("They met on 3 May 2021.", SAID)) is Outcome.SAME
    assert loose.compare(value("They met on 9 September 2021.", SAID)) is Outcome.DISJOINT


def test_a_figure_of_speech_never_conflicts() -> None:
    spoken = value("“They are ready for war tomorrow,” he said.", SAID)
    assert spoken.figurative
    assert spoken.compare(value("They met on 9 June 2017.", SAID)) is Outcome.UNKNOWN


@pytest.mark.parametrize(
    "text", ["for three days", "next week", "in 1998", "every Friday", "at 3:10 a.m.", "recently"]
)
def test_json_has_the_keys_of_the_contract(text: str) -> None:
    data = value(f"It ran {text}.", SAID).to_dict()
    assert {"timex", "type", "mod", "earliest", "latest", "granularity", "edtf", "anchor"} <= set(data)


def test_durations_carry_both_forms() -> None:
    data = value("It ran for three days.").to_dict()
    assert (data["timex"], data["low"], data["high"], data["unit"]) == ("P3D", "3", "3", "day")


def test_edtf_notation() -> None:
    assert value("in early December", SAID).edtf == "2021-12-01~/2021-12-10~"
    assert value("next week", SAID).edtf == "2021-11-29/2021-12-05"
    assert value("in 1998").edtf == "1998"
    assert value("on 3 May").edtf == "XXXX-05-03"
    assert value("since 3 May 2020").edtf == "2020-05-03/.."


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("next week", "29 Nov 2021 to 5 Dec 2021"),
        ("on Friday", "26 Nov 2021"),
        ("for three days", "3 days"),
        ("in 1998", "1998"),
        ("since 3 May 2020", "from 3 May 2020 on"),
    ],
)
def test_words_for_an_editor(text: str, words: str) -> None:
    assert value(f"They met {text}.", SAID).says() == words


def test_nothing_compares_with_a_stranger() -> None:
    assert TimeValue("DATE", "2021").compare("2021") is Outcome.UNKNOWN
