"""What an altered quotation tells is not told a second time of the figure or the deed inside it."""

from __future__ import annotations

import pytest

import discrep
from discrep.model import Finding, Severity

SANK = "MANILA - A ferry sank off Samar on Monday. "


def told(*texts: str) -> tuple[Finding, ...]:
    articles = [
        discrep.article(text, id=name, published="2012-05-08")
        for name, text in zip("abc", texts, strict=False)
    ]
    return discrep.compare(articles).findings


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("We pulled 31 people from the water before dark", "We pulled 13 people from the water before dark"),
        (
            "He promised that all of them would be returned by Friday at the latest",
            "He promised that all of them would be returned by Sunday at the latest",
        ),
        (
            "The owner is responsible for this disaster and must pay for it",
            "The owner is not responsible for this disaster and must pay for it",
        ),
        (
            "The diesel is safe for the reef and nobody found any of it ashore",
            "The diesel is unsafe for the reef and nobody found any of it ashore",
        ),
    ],
)
def test_one_difference_inside_a_quotation_is_one_finding(one: str, two: str) -> None:
    said = ', " Captain Jose Villar of the coast guard said.'.replace(" ", "", 1)
    findings = told(f'{SANK}"{one}{said}', f'{SANK}"{two}{said}')
    assert [f.rule for f in findings] == ["quote-altered"]


def test_it_is_as_grave_as_what_it_takes_the_place_of() -> None:
    said = '," said Captain Jose Villar of the coast guard.'
    (finding,) = told(
        f'{SANK}"We pulled 31 people from the water before dark{said}',
        f'{SANK}"We pulled 13 people from the water before dark{said}',
    )
    assert finding.severity is Severity.ERROR


def test_a_figure_that_differs_outside_the_quotation_as_well_keeps_its_finding() -> None:
    said = '," said Captain Jose Villar of the coast guard.'
    rules = {
        f.rule
        for f in told(
            f'A ferry sank off Samar on Monday, killing 40 people. "It was dark and the sea was high that night{said}',
            f'A ferry sank off Samar on Monday, killing 14 people. "It was dark and the sea was low that night{said}',
        )
    }
    assert rules == {"count-conflict", "quote-altered"}


@pytest.mark.parametrize("mark", ["…", "...", "[…]"])
def test_a_denial_behind_a_marked_omission_is_its_own_clause_s(mark: str) -> None:
    said = '," said engineer Paulo Dias.'
    assert not told(
        f'BEIRA - The store fell on Monday. "The old roof was rotten and nobody had looked at it for years{said}',
        f'BEIRA - The store fell on Monday. "The old roof was rotten {mark} nobody had looked at it for years{said}',
    )
