"""Items of a haul: read, kept apart from totals, and compared only where the articles share another figure."""

from __future__ import annotations

import pytest

import discrep
from discrep.kinds.quantities.hauls import haul
from discrep.model import Member
from discrep.pipeline import extraction


def _items(text: str) -> dict[str, str | None]:
    read = extraction(discrep.article(text, id="a"))
    return {f.surface: haul(Member(read, f)) for f in read.facts if f.kind == "count"}


@pytest.mark.parametrize(
    ("text", "items"),
    [
        (
            "Customs officers seized nine carpets, two other carpets and 40 icons at the port.",
            {"nine carpets": "carpet", "two other carpets": "other carpet", "40 icons": "icon"},
        ),
        ("Six M16 rifles and 300 cartridges were found.", {"Six": "m16", "300 cartridges": "cartridge"}),
        ("Thieves made off with 14 violins.", {"14 violins": "violin"}),
        ("The two were caught with 31 passports.", {"31 passports": "passport"}),
    ],
)
def test_items(text: str, items: dict[str, str]) -> None:
    found = _items(text)
    assert {k: found.get(k) for k in items} == items


@pytest.mark.parametrize(
    "text",
    [
        "Officers found 14 people in the lorry.",
        "Officers have seized a total of 90 carpets this year.",
        "The board found three errors in the accounts.",
        "Officers seized a lorry that had crossed the border with 14 carpets aboard on Monday when it was sold.",
    ],
)
def test_no_haul(text: str) -> None:
    assert not any(_items(text).values())


_FIRST = (
    "Customs officers at Ystad seized 14 carpets and 31 icons from the lorry of a Riga dealer on Tuesday. "
    "The driver, Janis Ozols, 52, was held."
)


def _rules(*texts: str) -> list[str]:
    report = discrep.compare([discrep.article(t, id=str(i)) for i, t in enumerate(texts)])
    return [f.rule for f in report.findings if f.severity != "note"]


def test_one_item_differs() -> None:
    other = (
        "Janis Ozols, a Riga dealer's driver, 52, was held at Ystad on Tuesday. "
        "Customs officers found 14 carpets and 13 icons in the lorry."
    )
    assert _rules(_FIRST, other) == ["count-conflict"]


def test_another_haul_of_the_kind_is_left_alone() -> None:
    other = (
        "At Ystad a Riga dealer's driver, Ilze Kalnina, 44, was held by customs officers. "
        "In her lorry they found nine carpets and 20 icons."
    )
    assert _rules(_FIRST, other) == []
