"""A draft held against its sources: what is supported, what is not, and how gravely that is told."""

from __future__ import annotations

from pathlib import Path

import pytest

import discrep
from discrep.model import Report, Severity, Support

ROOT = Path(__file__).resolve().parents[2]
STORIES = ROOT / "fixtures" / "stories"
PAIRS = [
    line.split("\t")
    for line in (ROOT / "fixtures" / "drafts" / "pairs.tsv").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]

SOURCE = (
    "LINZ, Austria - A goods train carrying 900 tonnes of steel derailed near Enns on 14 May 2012, "
    "injuring three railway workers, the operator said. Klaus Reisinger of the Federal Railways put the "
    'damage at 2.4 million euros. "We will have one track open again by Friday," he told reporters. '
    "Some 240 passengers were taken to Linz by bus. Members of parliament asked for a report."
)


def check(draft: str, *sources: str, published: str | None = None) -> Report:
    return discrep.compare(
        [discrep.article(draft, id="draft", published=published)],
        against=[discrep.article(t, id=f"source{i}", published="2012-05-15") for i, t in enumerate(sources)],
    )


def graver(report: Report) -> list[tuple[str, str]]:
    return [(f.rule, f.locations[0].surface) for f in report.findings if f.severity is not Severity.NOTE]


@pytest.mark.parametrize(
    "draft",
    [
        "A train with 900 tons of steel left the rails at Enns in May 2012.",
        "Damage of more than two million euros was done, Reisinger said.",
        "About 250 travellers had to take a bus to Linz.",
        "The Austrian town of Enns saw a derailment on Monday.",
        "MPs want a report on the accident.",
        "“We will have one track open again by Friday”, Mr Reisinger told the press.",
        "“We will have one track open … by Friday,” he said.",
        "Dozens of passengers waited for hours.",
    ],
)
def test_what_the_source_says_in_other_words_is_supported(draft: str) -> None:
    report = check(draft, SOURCE)
    assert graver(report) == []
    assert Support.UNSUPPORTED not in {row.support for row in report.sheet}


@pytest.mark.parametrize(
    ("draft", "surface"),
    [
        ("Damage was put at 7.4 million euros.", "7.4 million euros"),
        ("The train was bound for Salzburg.", "Salzburg"),
        ("Klaus Wimmer of the Federal Railways told of the damage.", "Klaus Wimmer"),
        ("It derailed near Enns on 19 May 2012.", "19 May 2012"),
        ("Some 4,000 passengers were taken to Linz by bus.", "Some 4,000 passengers"),
        (
            "He said: “Nobody could have seen this coming at all.”",
            "Nobody could have seen this coming at all.",
        ),
    ],
)
def test_what_no_source_says_is_a_warning_with_the_nearest_words(draft: str, surface: str) -> None:
    report = check(draft, SOURCE)
    assert surface in [s for _, s in graver(report)]
    row = next(r for r in report.sheet if r.draft.surface == surface)
    assert row.support in (Support.UNSUPPORTED, Support.CONTRADICTED)
    assert row.finding in {f.id for f in report.findings}


def test_nearest_passage_is_shown() -> None:
    (finding,) = check("Damage was put at 7.4 million euros.", SOURCE).findings
    assert finding.locations[0].article == "draft"
    assert finding.locations[1].surface == "2.4 million euros"


def test_small_figures_counted_off_a_list_are_no_warning() -> None:
    source = "The dead are Ann Hill, Bo Kern and Cy Lund, the police in Dorset said."
    assert graver(check("Three people died, the police in Dorset said.", source)) == []


def test_a_fact_given_to_somebody_else_is_a_note() -> None:
    draft = "Damage will reach 9 million euros, Magdalena Horn of the insurer Alpina said."
    assert "9 million euros" not in [s for _, s in graver(check(draft, SOURCE))]


def test_exact_contradiction_of_a_source_is_an_error() -> None:
    source = "An air strike on the market in Atbara killed 12 people on 3 May 2012, doctors said."
    draft = "An air strike on the market in Atbara killed 19 people on 3 May 2012."
    report = check(draft, source, published="2012-05-03")
    assert [f.severity for f in report.findings if f.rule == "count-conflict"] == [Severity.ERROR]
    row = next(r for r in report.sheet if r.kind == "count")
    assert row.support is Support.CONTRADICTED
    assert row.source is not None


def test_drafts_are_not_held_against_each_other() -> None:
    a, b = (
        discrep.article(t, id=i)
        for i, t in (("a", "Nine people died in Enns."), ("b", "Ten people died in Enns."))
    )
    report = discrep.compare([a, b], against=[])
    assert report.findings == ()
    assert report.drafts == ("a", "b")


def test_no_finding_is_about_a_source_alone() -> None:
    report = check("A train derailed near Enns.", SOURCE + " It happened on Monday, 30 February 2012.")
    assert all(f.locations[0].article == "draft" for f in report.findings)


@pytest.mark.parametrize("path", sorted(STORIES.glob("*/*.md")), ids=lambda p: f"{p.parent.name}-{p.stem}")
def test_an_article_is_supported_by_itself(path: Path) -> None:
    draft, source = discrep.read(path, id="draft"), discrep.read(path, id="source")
    report = discrep.compare([draft], against=[source])
    assert [f.message for f in report.findings if f.outcome == "unsupported"] == []


def test_development_pairs_are_told_apart() -> None:
    seen: dict[bool, list[bool]] = {True: [], False: []}
    for article, edit, statement in PAIRS:
        source = discrep.read(STORIES / article, id="source")
        report = discrep.compare([discrep.article(statement, id="draft")], against=[source])
        seen[edit == "-"].append(bool(graver(report)))
    alarms = sum(seen[True]) / len(seen[True])
    caught = sum(seen[False]) / len(seen[False])
    assert alarms <= 0.04
    assert (caught + 1 - alarms) / 2 >= 0.72
