"""What is read once: made on the first asking, for each article its own, and left behind by copies."""

from __future__ import annotations

import pickle
from dataclasses import replace

import discrep.pipeline
from discrep.model import Layout, Member, read_once, read_once_of_fact

asked: list[str] = []


@read_once
def first_letter(layout: Layout, least: int = 0) -> str:
    asked.append(layout.text)
    return layout.text[least : least + 1]


def layout(text: str) -> Layout:
    return Layout(text, (), (), -1)


def test_it_is_read_once_for_each_layout_and_question() -> None:
    asked.clear()
    one, two = layout("alpha"), layout("alpha")
    assert [first_letter(one), first_letter(one), first_letter(two)] == ["a", "a", "a"]
    assert asked == ["alpha", "alpha"]
    assert first_letter(one, 1) == "l" == first_letter(one, 1)
    assert len(asked) == 3


def test_a_result_of_none_is_kept_too() -> None:
    calls: list[int] = []

    @read_once
    def nothing(layout: Layout) -> None:
        calls.append(1)

    own = layout("b")
    assert nothing(own) is None
    assert nothing(own) is None
    assert calls == [1]


def test_what_is_kept_is_no_part_of_the_layout() -> None:
    one = layout("gamma")
    first_letter(one)
    assert one.kept
    assert one == layout("gamma")
    assert not replace(one, lead=0).kept
    assert not pickle.loads(pickle.dumps(one)).kept


def test_facts_of_one_place_are_told_apart() -> None:
    extraction = discrep.pipeline.extraction(discrep.article("Twelve people died in Kalt.", id="a"))
    one = extraction.facts[0]
    other = replace(one, pattern="another")

    @read_once_of_fact
    def pattern(member: Member) -> str:
        asked.append(member.fact.pattern)
        return member.fact.pattern

    asked.clear()
    told = [pattern(Member(extraction, fact)) for fact in (one, other, one, other)]
    assert told == [one.pattern, "another"] * 2
    assert len(asked) == 2


def test_a_fact_is_read_once_for_each_question() -> None:
    extraction = discrep.pipeline.extraction(discrep.article("Twelve people died in Kalt.", id="a"))
    member = Member(extraction, extraction.facts[0])

    @read_once_of_fact
    def letter(member: Member, at: int) -> str:
        asked.append(member.fact.surface)
        return member.fact.surface[at]

    asked.clear()
    assert [letter(member, 0), letter(member, 1), letter(member, 0)] == ["T", "w", "T"]
    assert len(asked) == 2
