"""Tolls of one event across articles, running tolls, and an article's own rounding: notes only."""

from __future__ import annotations

import pytest

import discrep
from discrep.kinds.quantities import tolls
from discrep.kinds.quantities.judging import Kind
from discrep.model import Member
from discrep.pipeline import extraction

DAY = "2016-03-14"


def found(*texts: str, dates: tuple[str | None, ...] = (DAY,)) -> set[tuple[str, str]]:
    articles = [
        discrep.article(text, id=f"{i}.txt", published=dates[min(i, len(dates) - 1)])
        for i, text in enumerate(texts)
    ]
    return {(f.rule, f.severity.value) for f in discrep.compare(articles).findings}


def member(text: str, day: str = DAY, name: str = "a") -> Member:
    read = extraction(discrep.article(text, id=name, published=day))
    return Member(read, next(f for f in read.facts if f.kind == "count"))


@pytest.mark.parametrize(
    ("first", "second", "kind"),
    [
        ("Dozens of people were hurt in the blast.", "The blast hurt 46 people.", Kind.PRECISION),
        ("Dozens of people were hurt in the blast.", "The blast hurt seven people.", Kind.UNKNOWN),
        ("Several people were hurt in the blast.", "The blast hurt five people.", Kind.UNKNOWN),
        ("At least 12 people were hurt in the blast.", "The blast hurt 18 people.", Kind.PRECISION),
        ("At least 12 people were hurt in the blast.", "The blast hurt 12 people.", Kind.AGREE),
        ("The blast hurt 12 people.", "The blast hurt 18 people.", Kind.UNKNOWN),
        ("The blast hurt 12 people.", "The number of people hurt rose to 18 after the blast.", Kind.UPDATE),
        ("The blast hurt 12 people.", "The blast hurt 400 people.", Kind.UNKNOWN),
        (
            "Scores of people were hurt in the blast.",
            "Dozens of people were hurt in the blast.",
            Kind.UNKNOWN,
        ),
    ],
)
def test_how_two_tolls_stand(first: str, second: str, kind: Kind) -> None:
    a, b = member(first), member(second, name="b")
    assert tolls.stand(a, b) is tolls.stand(b, a) is kind


def test_a_later_article_with_a_larger_toll_is_an_update() -> None:
    a, b = member("The blast hurt 12 people."), member("The blast hurt 18 people.", "2016-03-16", "b")
    assert tolls.stand(a, b) is Kind.UPDATE


def test_a_later_article_with_a_smaller_toll_is_none() -> None:
    a, b = member("The blast hurt 18 people."), member("The blast hurt 12 people.", "2016-03-16", "b")
    assert tolls.stand(a, b) is Kind.UNKNOWN


_LEAD = "A dam burst above Brumal on Monday, the governor of Brumal said."


def test_the_same_source_with_a_latest_toll_is_no_conflict() -> None:
    texts = (
        "Thirty people were killed when a dam burst above Brumal on Monday, the governor said.",
        "The latest toll of the dam that burst above Brumal on Monday is 41 dead, the governor said.",
    )
    assert found(*texts) == {("count-update", "note")}


def test_one_note_for_many_articles() -> None:
    texts = [f"{_LEAD} At least {n} people were killed in Brumal." for n in (12, 20, 35)]
    articles = [discrep.article(t, id=f"{i}.txt", published=DAY) for i, t in enumerate(texts)]
    notes = [f for f in discrep.compare(articles).findings if f.rule == "count-precision"]
    assert len(notes) == 1
    assert len({p.article for p in notes[0].locations}) == 3


def test_rounding_takes_a_source_without_a_name_for_the_one_named_below() -> None:
    text = (
        "Dozens of miners were injured when a shaft caved in near Ermelo on Monday, a union said.\n\n"
        "The National Union of Pitmen said 63 miners were injured near Ermelo."
    )
    assert ("count-precision", "note") in found(text)


def test_two_named_sources_do_not_round_each_other() -> None:
    text = (
        "Dozens of miners were injured when a shaft caved in near Ermelo on Monday, the Pitmen's Union said.\n\n"
        "The Chamber of Mines said 63 miners were injured near Ermelo."
    )
    assert ("count-precision", "note") not in found(text)


def test_a_running_toll_is_compared_over_one_period_only() -> None:
    tail = "Fighters raided a village near Diffa on Monday, elders in Diffa said. "
    since = "More than {} people have been killed since {}."
    assert ("count-precision", "note") in found(
        tail + since.format("20,000", 2009), tail + since.format("27,000", 2009)
    )
    assert ("count-precision", "note") not in found(
        tail + since.format("20,000", 2009), tail + since.format("27,000", 1998)
    )


def test_a_toll_of_another_day_is_no_rounding_of_the_main_one() -> None:
    top = "Dozens of miners were killed on Sunday when a gallery gave way at Morin, officials said."
    own = "Rescue teams counted 63 miners killed at Morin."
    other = "The firm runs four pits, and a March 2 blast at the Tolle shaft killed 63 miners."
    assert ("count-precision", "note") in found(f"{top}\n\n{own}")
    assert not found(f"{top}\n\n{other}")
