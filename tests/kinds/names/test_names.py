"""Who is who across an article and a story, and what is said of spellings."""

from __future__ import annotations

import pytest

import discrep
from discrep.config import Config


def names(*texts: str, date: str = "2021-11-26") -> list[tuple[str, str]]:
    articles = [discrep.article(text, id=f"a{i}", published=date) for i, text in enumerate(texts)]
    report = discrep.compare(articles, config=Config(same_story=True))
    return [(f.rule, f.severity.value) for f in report.findings if f.rule.startswith("name-")]


def bearers(text: str) -> dict[str, str]:
    facts = discrep.extract(discrep.article(text, id="a"))
    return {f.surface: f.value.bearer for f in facts if f.kind == "name"}


def test_family_name_refers_to_the_one_full_name() -> None:
    found = bearers("Anna Holt spoke first. Holt then left with Peter Quint.")
    assert found["Holt"] == found["Anna Holt"] != found["Peter Quint"]


def test_two_of_one_family_never_merge() -> None:
    found = bearers("Anna Holt spoke first. David Holt left. Holt said nothing.")
    assert "Holt" not in found
    assert found["Anna Holt"] != found["David Holt"]


def test_name_stands_inside_its_title() -> None:
    text = "UN General Secretary Jens Stoltenberg spoke. Mr Stoltenberg left."
    facts = [f for f in discrep.extract(discrep.article(text, id="a")) if f.kind == "name"]
    assert [f.surface for f in facts] == ["Jens Stoltenberg", "Stoltenberg"]
    assert {f.value.person_id for f in facts} == {"jens-stoltenberg"}
    assert all(text[f.start : f.end] == f.surface for f in facts)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (
            "Anna van der Holt spoke.",
            {"full": "Anna van der Holt", "given": "Anna", "family": "van der Holt"},
        ),
        ("Xi Jinping spoke.", {"full": "Xi Jinping", "given": "Jinping", "family": "Xi"}),
        ("Robert Kent Jr. spoke.", {"full": "Robert Kent Jr.", "given": "Robert", "family": "Kent"}),
    ],
)
def test_name_parts(text: str, value: dict[str, str]) -> None:
    facts = [f for f in discrep.extract(discrep.article(text, id="a")) if f.kind == "name"]
    assert facts[0].value.to_dict() == value | {"of": "person"}


def test_organisation_with_its_abbreviation() -> None:
    text = "The World Food Programme (WFP) and the Blue Lake Trust (BLT) met (Monday)."
    facts = [f for f in discrep.extract(discrep.article(text, id="a")) if f.kind == "name"]
    found = [f.surface for f in facts if f.value.of == "organisation"]
    assert found == ["World Food Programme", "Blue Lake Trust"]


@pytest.mark.parametrize(
    "texts",
    [
        ("President Volodymyr Zelenskyy spoke. Zelensky then flew to Lviv.",),
        ("Dmytro Kuleba left Vienna.", "Dmitro Kuleba left Vienna."),
        ("Rami Abdel Rahman gave the figures.", "Rami Abdul Rahman gave the figures."),
        ("Alexander Lukashenko spoke in Minsk.", "Alexander Lukashenka spoke in Minsk."),
    ],
)
def test_romanisations_get_one_note(texts: tuple[str, ...]) -> None:
    assert names(*texts) == [("name-variant", "note")]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("NATO Secretary General Jen Stoltenberg welcomed the vote.", "2022-05-12"),
        ("UN Secretary-General António Gutterres said on Monday that aid must pass.", "2020-07-06"),
        ("French President Emanuel Macron arrived in Rome.", "2021-11-26"),
    ],
)
def test_slip_of_the_pen_is_a_warning(text: str, date: str) -> None:
    assert names(text, date=date) == [("name-misspelt", "warning")]


@pytest.mark.parametrize(
    "texts",
    [
        ("Recep Tayyip Erdoğan spoke.", "Recep Tayyip Erdogan spoke."),
        ("Joe Biden landed in Rome.", "Joseph Biden landed in Rome."),
        ("Wang Yang opened the session. Wang Yong closed it.",),
        ("U.S. Secretary of State John Kerry met the ambassador, John Berry.",),
        ("The striker Jen Stoltenberg scored twice for Molde.",),
        ("NATO Secretary General Antnio Guterres spoke.",),  # a letter lost in decoding
        ("George W. Bush spoke. George H. W. Bush listened.",),
        ("Finance Minister Jon Kerr spoke in Oslo.",),
        ("Prime Minister Justin Trudeau spoke.", "Former Canadian Prime Minister Pierre Trudeau wrote it."),
        ("Malian Foreign Minister Ousmane Barkolo left.", "Malian Foreign Minister O. Barkolo left."),
    ],
)
def test_near_misses_are_silent(texts: tuple[str, ...]) -> None:
    assert names(*texts) == []


def test_two_given_names_in_one_office() -> None:
    found = names(
        "Malian Foreign Minister Ousmane Barkolo left.", "Malian Foreign Minister Idrissa Barkolo left."
    )
    assert found == [("name-conflict", "warning")]


@pytest.mark.parametrize(
    "text", ["\ufeff", "A" * 20_000, "Anna " * 3_000, "é" + "\u0301" * 9_000 + " Bo", "\x00Anna Holt\x00"]
)
def test_hostile_text_does_no_harm(text: str) -> None:
    for fact in discrep.extract(discrep.article(text, id="a")):
        assert text[fact.start : fact.end] == fact.surface
