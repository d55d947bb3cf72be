"""The rules' judgements on slots that are already known to be one."""

from __future__ import annotations

import datetime as dt

import pytest

from discrep.kinds.quantities.examples import FAILS
from discrep.kinds.quantities.near_misses import PASSES
from discrep.kinds.quantities.rules import RULES
from discrep.model import Member, Published, Severity, Verdict
from tests.kinds.quantities.reading import aligned, members

BY_ID = {r.id: r for r in RULES}


def day(text: str) -> Published:
    found = dt.date.fromisoformat(text)
    return Published(found, found, "given")


def verdicts(*sides: list[Member], relation: str = "same") -> dict[str, Verdict]:
    alignment = aligned(*sides, relation=relation)
    return {rule.id: v for rule in RULES for v in rule.check(alignment)}


def judged(first: str, second: str) -> dict[str, Verdict]:
    written = day("2019-05-14")
    return verdicts(members("a", first, written), members("b", second, written))


def test_ages_of_texts_without_a_date_may_lie_years_apart() -> None:
    assert not verdicts(members("a", "the 43-year-old"), members("b", "a man aged 46"))
    assert verdicts(members("a", "the 43-year-old"), members("b", "a man aged 61"))


@pytest.mark.parametrize(
    ("first", "second", "rule", "severity"),
    [
        ("12 people died", "14 people died", "count-conflict", Severity.ERROR),
        ("more than 100 died", "80 people died", "count-conflict", Severity.WARNING),
        ("dozens were hurt", "hundreds were hurt", "count-conflict", Severity.WARNING),
        ("at least 12 died", "18 people died", "count-precision", None),
        ("at least 29 died", "over 40 people died", "count-precision", None),
        ("1,200 people fled", "12,000 people fled", "magnitude-slip", None),
        ("it cost $4.5 million", "it cost $4.5 billion", "magnitude-slip", None),
        ("it cost $60m", "it cost $75m", "money-conflict", Severity.ERROR),
        ("she won 52%", "she won 57%", "percent-conflict", Severity.ERROR),
        ("it rose 0.5%", "it rose 0.5 percentage points", "percent-point-confusion", None),
        ("it is 60 metres deep", "it is 150 metres deep", "measure-conflict", Severity.ERROR),
    ],
)
def test_one_slot_two_values(first: str, second: str, rule: str, severity: Severity | None) -> None:
    found = judged(first, second)
    assert list(found) == [rule]
    assert found[rule].severity == severity


@pytest.mark.parametrize(("age", "severity"), [(48, Severity.ERROR), (44, Severity.WARNING)])
def test_ages_of_one_person_on_one_day(age: int, severity: Severity) -> None:
    day = Published(dt.date(2018, 4, 9), dt.date(2018, 4, 9), "given")
    found = verdicts(members("a", "the 43-year-old", day), members("b", f"a man aged {age}", day))
    assert list(found) == ["age-conflict"]
    assert found["age-conflict"].severity == severity


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("12 people died", "twelve people died"),
        ("at least 25 died", "25 people died"),
        ("about 90 died", "92 people died"),
        ("92,000 people fled", "92,143 people fled"),
        ("nearly 100,000 fled", "92,000 people fled"),
        ("dozens were hurt", "110 people were hurt"),
        ("it cost $3 million", "it cost $3.2 million"),
        ("it cost US$60m", "it cost 410 million kroner"),
        ("it rose 5%", "it stood at 9%"),
        ("it is 85 miles off", "it is 135 km off"),
        ("12 civilians died", "14 people died"),
    ],
)
def test_near_misses_are_silent(first: str, second: str) -> None:
    assert judged(first, second) == {}


def test_agreement_anywhere_silences_a_conflict_between_articles() -> None:
    found = verdicts(members("a", "12 people died"), members("b", "12 died, then 14 people died"))
    assert {m.article.id for m in found["count-conflict"].members} == {"b"}


def test_two_named_sources_are_a_dispute() -> None:
    found = verdicts(
        members("a", "seven people died", speaker="the ministry"),
        members("b", "19 people died", speaker="the Red Crescent"),
    )
    assert list(found) == ["count-disputed"]
    assert "the ministry" in found["count-disputed"].message
    assert "the Red Crescent" in found["count-disputed"].message


def test_two_named_sources_in_one_article_are_no_finding() -> None:
    one = members("a", "seven people died", speaker="the ministry")
    two = members("a", "19 people died", speaker="the Red Crescent")
    assert verdicts(one, two) == {}


def test_a_toll_that_rose_is_an_update() -> None:
    found = verdicts(
        members("a", "nine people died", day("2014-10-29")), members("b", "14 people died", day("2014-10-31"))
    )
    assert list(found) == ["count-update"]
    assert found["count-update"].members[0].article.id == "b"


def test_a_toll_that_shrank_is_a_conflict() -> None:
    found = verdicts(
        members("a", "14 people died", day("2014-10-29")), members("b", "nine people died", day("2014-10-31"))
    )
    assert list(found) == ["count-conflict"]


def test_a_birthday_may_lie_between() -> None:
    found = verdicts(
        members("a", "a man aged 43", day("2014-06-12")), members("b", "a man aged 44", day("2015-02-20"))
    )
    assert found == {}


def test_verdicts_do_not_depend_on_the_order_of_articles() -> None:
    a, b = members("a", "12 people died"), members("b", "14 people died")
    assert verdicts(a, b) == verdicts(b, a)


@pytest.mark.parametrize(
    ("text", "caught"),
    [
        ("Twelve people, eight men and five women, died.", True),
        ("The blast killed five people, including six children.", True),
        ("Police arrested 20 people: 12 men and six women.", True),
        ("The vote was 58% in favour and 47% against.", True),
        ("Thirteen people, eight men and five women, died.", False),
        ("The blast killed 12 people, including three children.", False),
        ("Two people died and 14 others were hurt.", False),
        ("Prices rose 60% in May and 70% in June.", False),
        ("The blast killed three soldiers and wounded 12 civilians, including nine children.", False),
    ],
)
def test_sums(text: str, caught: bool) -> None:
    found = verdicts(members("a", text), relation="sentence")
    assert ("sum-mismatch" in found) is caught


@pytest.mark.parametrize("relation", ["single", "identity", "contained"])
def test_other_relations_are_not_judged(relation: str) -> None:
    found = verdicts(members("a", "12 people died"), members("b", "14 people died"), relation=relation)
    assert found == {}


def test_every_rule_has_examples() -> None:
    assert all(rule.fails and rule.passes for rule in RULES)
    assert set(FAILS) | set(PASSES) <= set(BY_ID)
    assert sum(len(rule.fails) for rule in RULES) >= 30
    assert sum(len(rule.passes) for rule in RULES) >= 30
