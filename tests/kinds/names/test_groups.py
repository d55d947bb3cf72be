"""Movements and peoples that one article writes in two ways."""

from __future__ import annotations

import pytest

import discrep
from discrep.kinds.names.groups_en import SPELLINGS
from discrep.naming.fold import fold


def spellings(text: str) -> list[str]:
    found = discrep.compare([discrep.article(text, id="a")]).findings
    return [f.message for f in found if f.rule == "name-variant"]


def test_each_spelling_is_folded_and_stands_once() -> None:
    forms = [form for row in SPELLINGS for form in row]
    assert len(set(forms)) == len(forms)
    assert all(form == fold(form) for form in forms)
    assert all(len(row) > 1 for row in SPELLINGS)


@pytest.mark.parametrize(
    "text",
    [
        "Uighur traders left the bazaar at noon. A Uyghur baker stayed behind.",
        "Al-Shabaab held the ford. The men of al-Shabab fled at dawn.",
        "Peshmerga crossed the river. Two Pashmergas were hurt.",
        "The Taleban took the pass. A Taliban envoy denied it.",
    ],
)
def test_two_spellings_make_one_note(text: str) -> None:
    assert len(spellings(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Uighur traders left the bazaar. The Uighurs had come from Yarkand.",
        "The Taliban took the pass. \u201cTaleban men took it,\u201d the driver said.",
        "The Druze village was quiet. Mr Dreuse slept.",
        "The taliban took the pass. Talibani slept.",
    ],
)
def test_near_misses(text: str) -> None:
    assert spellings(text) == []


def test_the_surface_is_the_spelling_without_article_and_plural() -> None:
    text = "Al-Shabaab held the ford. Two Houthis fled. A Huthi stayed."
    found = [f for f in discrep.compare([discrep.article(text, id="a")]).findings if f.rule == "name-variant"]
    assert [text[p.start : p.end] for f in found for p in f.locations] == ["Houthi", "Huthi"]
