"""Copies of one text are one voice; of two versions of one source the newer stands."""

from __future__ import annotations

import pytest

import discrep
from discrep.alignment.copies import copies, independent, replaced
from discrep.model import Article
from discrep.pipeline import extraction

TEXT = (
    "A coach crashed off the Orva bridge near Tarnby on Sunday, killing {} people, police said.\n\n"
    "The driver, from Vell, was taken to the hospital of Tarnby with broken ribs and a cut hand.\n\n"
    "The mayor, Olof Brandt, called it the worst accident on the Orva in living memory."
)


def version(name: str, toll: str, day: str | None, source: str | None, title: str | None = None) -> Article:
    return discrep.article(TEXT.format(toll), id=name, published=day, source=source, title=title)


def stands_for(*articles: Article) -> dict[str, str]:
    read = [extraction(a) for a in articles]
    found = replaced(read, copies(read))
    return {articles[old].id: articles[new].id for old, new in found.items()}


def test_the_newer_version_of_one_source_stands() -> None:
    older = version("first", "12", "2019-05-12", "Northern Wire")
    newer = version("second", "14", "2019-05-13", "Northern Wire")
    assert stands_for(older, newer) == stands_for(newer, older) == {"first": "second"}


def test_of_three_versions_the_newest_stands_for_both() -> None:
    days = (("a", "2019-05-12"), ("b", "2019-05-13"), ("c", "2019-05-14"))
    found = stands_for(*(version(name, "12", day, "Northern Wire") for name, day in days))
    assert found == {"a": "c", "b": "c"}


def test_an_agency_s_mark_tells_two_versions_of_one_day_apart() -> None:
    older = version("a", "12", "2019-05-13", "Northern Wire", "Coach crash kills 12")
    newer = version("b", "14", "2019-05-13", "Northern Wire", "UPDATE 2-Coach crash kills 14")
    assert stands_for(older, newer) == {"a": "b"}


@pytest.mark.parametrize(
    ("first", "second", "why"),
    [
        (("2019-05-12", "Tarnby Post"), ("2019-05-13", "Vell Courier"), "two papers print one agency"),
        (("2019-05-13", "Northern Wire"), ("2019-05-13", "Northern Wire"), "nothing says which is later"),
        ((None, "Northern Wire"), ("2019-05-13", "Northern Wire"), "one has no date"),
        (("2019-05-12", None), ("2019-05-13", None), "the sources are not known"),
    ],
)
def test_what_may_be_no_later_version_stands(
    first: tuple[str | None, str | None], second: tuple[str | None, str | None], why: str
) -> None:
    assert not stands_for(version("a", "12", *first), version("b", "14", *second)), why


def test_another_text_of_the_same_source_stands() -> None:
    follow_up = discrep.article(
        "Two days after the crash on the Orva bridge, divers found the coach's tachograph, police at Tarnby said.",
        id="b", published="2019-05-15", source="Northern Wire",
    )  # fmt: skip
    assert not stands_for(version("a", "12", "2019-05-13", "Northern Wire"), follow_up)


def test_the_older_version_is_compared_with_nothing_and_the_report_says_so() -> None:
    older = version("first", "12", "2019-05-12", "Northern Wire")
    newer = version("second", "14", "2019-05-13", "Northern Wire")
    other = discrep.article(
        "The coach crash at the Orva bridge on Sunday killed 14 people. Olof Brandt, mayor of Tarnby, "
        "thanked rescuers from Vell.", id="local", published="2019-05-13", source="Tarnby Post",
    )  # fmt: skip
    report = discrep.compare([older, newer, other])
    assert not report.findings
    assert ("first", "an older version of second, which stands in its place") in report.coverage.skipped
    assert not report.notices
    alone = discrep.compare([older, newer])
    assert "older version" in alone.notices[0]
    assert "--same-story" in alone.notices[0]


def test_a_draft_is_held_against_the_newest_version_only() -> None:
    sources = [
        version("first", "12", "2019-05-12", "Northern Wire"),
        version("second", "14", "2019-05-13", "Northern Wire"),
    ]
    draft = discrep.article(
        "The coach crash at the Orva bridge near Tarnby on Sunday killed 12 people.",
        id="draft", published="2019-05-13",
    )  # fmt: skip
    report = discrep.compare([draft], against=sources)
    assert any(f.rule == "count-conflict" for f in report.findings)
    assert all(place.article != "first" for f in report.findings for place in f.locations)


def test_copies_count_as_one_text() -> None:
    alike = [frozenset("ab"), frozenset("bc")]
    assert independent("abcd", alike) == [["a", "b", "c"], ["d"]]
    assert independent("dcba", alike) == [["a", "b", "c"], ["d"]]
    assert independent("ac", alike) == [["a"], ["c"]]
