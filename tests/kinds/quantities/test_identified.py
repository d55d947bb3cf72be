"""Whose age it is where an article tells the age of the dead in one sentence and the name in another."""

from __future__ import annotations

import pytest

import discrep
from discrep.kinds.quantities.bearers import bearer
from discrep.kinds.quantities.identified import the_dead
from discrep.model import Member
from discrep.pipeline import extraction

ONE = [
    "A 19-year-old man was shot dead in Malmo on Friday. Police identified the victim as Emil Strand.",
    "A 19-year-old man was killed in Malmo. Emil Strand, a carpenter from Lund, died at the scene.",
    "A 19-year-old student is dead and a guard is in hospital. Officers found the teen, identified as Emil Strand.",
    "A 19-year-old man was stabbed to death. The death of Emil Strand shocked the town, the mayor said.",
]
NONE = [
    "Two men were killed in Malmo. Police identified one as Emil Strand.",
    "A 19-year-old man was killed. Emil Strand, who lives nearby, was arrested and Karl Berg died of his wounds. "
    "Nils Ek was pronounced dead at the scene.",
    "A 19-year-old man was killed. Emil Strand was charged with murder on Sunday.",
    "A 19-year-old man was killed. The mayor, Emil Strand, spoke of a dark day.",
]


@pytest.mark.parametrize("text", ONE)
def test_the_one_person_dead_is_known_by_name(text: str) -> None:
    assert the_dead(text) == ("emil", "strand")
    read = extraction(discrep.article(text, id="a"))
    [age] = [Member(read, f) for f in read.facts if f.kind == "age"]
    found = bearer(age)
    assert found is not None
    assert found.name == ("emil", "strand")


@pytest.mark.parametrize("text", NONE)
def test_nobody_is_taken_for_the_dead_where_it_is_open(text: str) -> None:
    assert the_dead(text) == ()


def test_an_age_of_the_living_is_not_that_of_the_dead() -> None:
    text = "A 19-year-old man was shot dead. A 40-year-old man was arrested. Emil Strand was pronounced dead."
    read = extraction(discrep.article(text, id="a"))
    told = [bearer(Member(read, f)) for f in read.facts if f.kind == "age"]
    assert [b.name if b else () for b in told] == [("emil", "strand"), ()]
