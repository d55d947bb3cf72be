"""Facts that ask two questions and agree all the same: found by several keys, judged by the ladder, told by no rule."""

from __future__ import annotations

import discrep
from discrep.alignment.agreement import AGREES, comparable, held, met
from discrep.alignment.blocking import candidates
from discrep.kinds.quantities.slots import FACTS, TEMPLATE
from discrep.model import Finding
from tests.alignment.telling import read

CRASH = "A coach crashed off the Orva bridge near Tarnby on Sunday. "
RESCUE = "Rescuers from Vell were at the Orva bridge within the hour."


def agreed(first: str, second: str) -> set[tuple[str, str]]:
    articles = [
        discrep.article(text, id=name, published="2019-05-14") for name, text in (("a", first), ("b", second))
    ]
    report = discrep.compare(articles)
    return {
        (a.fact.surface, b.fact.surface)
        for al in report.alignments
        if al.relation == AGREES
        for a, b in [al.members]
    }


def findings(first: str, second: str) -> list[Finding]:
    articles = [
        discrep.article(text, id=name, published="2019-05-14") for name, text in (("a", first), ("b", second))
    ]
    return list(discrep.compare(articles).findings)


def test_a_role_and_a_noun_agree_on_one_set() -> None:
    first = CRASH + "The crash killed 31 people. " + RESCUE
    second = CRASH + "Most of the 31 victims of the crash lived in Vell. " + RESCUE
    assert agreed(first, second) == {("31 people", "31 victims")}


def test_one_word_for_a_thing_and_two_agree() -> None:
    first = CRASH + "The crash smashed five wooden lamps. " + RESCUE
    second = CRASH + "Behind the coach the crash smashed five lamps. " + RESCUE
    assert agreed(first, second) == {("five wooden lamps", "five lamps")}


def test_what_became_of_people_sets_equal_figures_apart() -> None:
    first = CRASH + "Three people were killed in the crash. " + RESCUE
    second = CRASH + "Three people were rescued in the crash. " + RESCUE
    assert not agreed(first, second)


def test_other_things_of_one_number_do_not_agree() -> None:
    first = CRASH + "The crash smashed five lamps. " + RESCUE
    second = CRASH + "The crash brought five helicopters. " + RESCUE
    assert not agreed(first, second)


def test_differing_facts_of_two_questions_are_not_reported() -> None:
    first = CRASH + "The crash killed 31 people. " + RESCUE
    second = CRASH + "After the crash 27 victims lay in the gym. " + RESCUE
    assert not findings(first, second)


def test_agreement_counts_in_the_coverage() -> None:
    first = CRASH + "The crash killed 31 people. " + RESCUE
    second = CRASH + "After the crash 31 victims lay in the gym. " + RESCUE
    articles = [
        discrep.article(text, id=name, published="2019-05-14") for name, text in (("a", first), ("b", second))
    ]
    assert discrep.compare(articles).coverage.by_kind["count"].agreeing == 2


def test_keys_do_not_look_at_values() -> None:
    a = comparable(read("a", CRASH + "The crash killed 31 people."), FACTS, TEMPLATE)
    b = comparable(read("b", CRASH + "The crash killed 87 people."), FACTS, TEMPLATE)
    assert list(candidates([x.keys for x in a], [y.keys for y in b])) == [(0, 0)]


def test_facts_meet_by_key_and_figure() -> None:
    numbers: dict[object, int] = {}
    told = ("31 people.", "87 people.", "31 people.")
    one, other, same = (
        held(comparable(read(str(n), f"{CRASH}The crash killed {rest}"), FACTS, TEMPLATE), numbers)
        for n, rest in enumerate(told)
    )
    assert met(one, same) == [(0, 0)]
    assert met(one, other) == []


def test_nothing_in_common_is_no_candidate() -> None:
    assert not list(
        candidates([frozenset({("count", "asks killed")})], [frozenset({("count", "asks wounded")})])
    )
    assert not list(candidates([frozenset({("count", "main")})], [frozenset({("money", "main")})]))
