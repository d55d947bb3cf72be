"""Names, figures and days of a draft that stand in its source, but elsewhere than the draft has them."""

from __future__ import annotations

import pytest

import discrep
from discrep.model import Severity

SOURCE = (
    "ADELAIDE - Bellbird Dairy will close its cheese plant in southern Tasmania on Monday, chief executive Wanda "
    "Kosky told staff on Friday. Mayor Ruth Abernethy opened the plant near Huonville in 1998 with 140 workers.\n\n"
    "Union secretary Colin Draper met state officials in Hobart on Thursday and asked for retraining. Kosky Advisors, "
    "a consultancy, had valued the plant at 31 million dollars. A rival, Merton Foods, employs 260 people at its "
    "works in Ballarat, Victoria, where a new line begins on Wednesday.\n\n"
    "The closure ends milk deliveries from 52 farms, the regional council said. Its leader, Philip Osei, blamed the "
    "price of power. Bellbird shares fell 4 percent in Sydney."
)


def graver(draft: str) -> list[str]:
    report = discrep.compare(
        [discrep.article(draft, id="draft")],
        against=[discrep.article(SOURCE, id="source", published="2011-06-11")],
    )
    return [f.locations[0].surface for f in report.findings if f.severity is not Severity.NOTE]


@pytest.mark.parametrize(
    ("draft", "surface"),
    [
        ("Merton Advisors had valued the plant at 31 million dollars.", "Merton Advisors"),
        ("Bellbird Dairy will close a plant in Northern Tasmania.", "Northern Tasmania"),
        ("Philip Osei met state officials in Hobart on Thursday and asked for retraining.", "Philip Osei"),
        ("The plant was opened near Ballarat in 1998 with 140 workers.", "Ballarat"),
        ("Mayor Ruth Abernethy opened the plant near Huonville in 1998 with 260 workers.", "260 workers"),
        (
            "Union secretary Colin Draper met state officials in Hobart on Wednesday about retraining.",
            "Wednesday",
        ),
    ],
    ids=["composed", "compass", "subject", "place", "figure", "day"],
)
def test_what_stands_elsewhere_in_the_source_is_told(draft: str, surface: str) -> None:
    assert any(surface in found for found in graver(draft))


@pytest.mark.parametrize(
    "draft",
    [
        "Colin Draper of the union met officials in Hobart on Thursday.",
        "Kosky told workers of Bellbird Dairy that its plant in Tasmania will close on Monday.",
        "Phil Osei, the council leader, blamed the price of power.",
        "Ruth Abernethy opened the works with 140 workers; 52 farms deliver milk there.",
        "The Huonville plant was opened by Abernethy in 1998.",
        "In Tasmania, Wanda Kosky is closing a cheese plant. Merton Foods employs 260 people in Ballarat.",
        "Osei, who leads the council, said milk deliveries from 52 farms will end.",
    ],
)
def test_the_same_told_in_other_words_is_silent(draft: str) -> None:
    assert graver(draft) == []


def test_american_states_are_known_by_their_agency_abbreviations() -> None:
    source = discrep.article(
        "A barn burned down in Joplin, Mo., and another in Albany, N.Y., on Friday.", id="s"
    )
    draft = discrep.article("Barns burned in Missouri and in New York.", id="d")
    report = discrep.compare([draft], against=[source])
    assert [f for f in report.findings if f.severity is not Severity.NOTE] == []


def test_a_sentence_full_of_names_is_no_headline() -> None:
    source = discrep.article("Agent Carla Brandt met Greta Olsen in Bergen on Tuesday.", id="s")
    draft = discrep.article("Agent Carla Brandt met Ingrid Olsen in Bergen on Tuesday.", id="d")
    report = discrep.compare([draft], against=[source])
    assert "Ingrid Olsen" in {
        f.locations[0].surface for f in report.findings if f.severity is not Severity.NOTE
    }


def test_a_source_with_a_lone_letter_for_a_name_is_read_like_any_other() -> None:
    sources = [discrep.article(SOURCE + " The plant packs its cheese in size S only.", id="source")]
    draft = discrep.article("Merton Advisors had valued the plant at 31 million dollars.", id="draft")
    found = discrep.compare([draft], against=sources).findings
    assert any("Merton Advisors" in f.locations[0].surface for f in found)
