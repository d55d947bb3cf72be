"""Folding, name parts, runs and romanisations."""

from __future__ import annotations

import pytest

from discrep.naming.fold import fold, key, view
from discrep.naming.given_names import equivalent
from discrep.naming.parts import split_name
from discrep.naming.spans import runs
from discrep.naming.transliteration import FAMILIES, GROUPS, are_variants, variant_key


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Türkiye’s Erdoğan", "turkiye s erdogan"),
        ("Ban Ki-moon", "ban ki moon"),
        ("Łódź", "lodz"),
        ("STRASSE ß", "strasse ss"),
        ("e" + "\u0301" * 50_000, "e"),
        ("a\u202eb\x00c", "abc"),
    ],
    ids=["apostrophe", "hyphen", "stroke", "sharp s", "combining run", "controls"],
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded
    assert fold(folded) == folded


def test_view_keeps_length() -> None:
    text = "Ærø’s Straße İstanbul\u0301 — “Ki-moon”\r\n𝒳 Зеленський"
    assert len(view(text)) == len(text)
    assert view("Secretary-General") == "secretary general"


def test_key_has_no_spaces() -> None:
    assert key("Abdul-Rahman") == key("Abdulrahman") == "abdulrahman"


@pytest.mark.parametrize(
    ("name", "family_first", "parts"),
    [
        ("Ursula von der Leyen", False, ("Ursula", "von der Leyen", "")),
        ("Robert F. Kennedy Jr.", False, ("Robert F.", "Kennedy", "Jr.")),
        ("Xi Jinping", True, ("Jinping", "Xi", "")),
        ("Mohammed bin Salman", False, ("Mohammed", "bin Salman", "")),
        ("Lula", False, ("", "Lula", "")),
    ],
)
def test_split_name(name: str, family_first: bool, parts: tuple[str, str, str]) -> None:
    assert tuple(split_name(name, family_first)) == parts


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Yesterday Anna van der Holt met Ban Ki-moon.", ["Anna van der Holt", "Ban Ki-moon"]),
        ("Dmitry Peskov's remark", ["Dmitry Peskov"]),
        ("He met W. H. Auden and J.K. Rowling", ["W. H. Auden", "J.K. Rowling"]),
        ("Bashar al-Assad spoke", ["Bashar al-Assad"]),
        ("On Monday Jan Peter Balkenende spoke", ["Jan Peter Balkenende"]),
        ("iPhone and eBay", []),
    ],
)
def test_runs(text: str, names: list[str]) -> None:
    found = list(runs(text))
    assert [run.text for run in found] == names
    for run in found:
        assert text[run.start : run.end].split() == list(run.words)


@pytest.mark.parametrize("family", FAMILIES, ids=lambda f: f.name)
def test_family_brings_its_spellings_together(family: object) -> None:
    for left, right in family.same:  # type: ignore[attr-defined]
        assert variant_key(left) == variant_key(right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Zelenskyy", "Zelensky"),
        ("Zelenskiy", "Zelenskyi"),
        ("Volodymyr", "Vladimir"),
        ("Mohammed", "Muhammad"),
        ("Gaddafi", "Khadafy"),
        ("Sergei", "Sergey"),
        ("Yermak", "Ermak"),
        ("Müller", "Mueller"),
    ],
)
def test_romanisations_are_variants(left: str, right: str) -> None:
    assert are_variants(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Jen", "Jens"),
        ("Yang", "Yong"),
        ("Berry", "Kerry"),
        ("Trump", "Tusk"),
        ("Baris", "Boris"),
        ("Biden", "Bidens"),
        ("Macron", "Marcon"),
        ("Zelensky", "Zaluzhny"),
    ],
)
def test_other_names_are_not_variants(left: str, right: str) -> None:
    assert not are_variants(left, right)


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ("Joe", "Joseph", True),
        ("Bill", "William", True),
        ("J.", "Jens", True),
        ("George W.", "George", True),
        ("Volodymyr", "Vladimir", True),
        ("Jen", "Jens", False),
        ("John", "Jane", False),
    ],
)
def test_given_names(left: str, right: str, same: bool) -> None:
    assert equivalent(left, right) is same
    assert equivalent(right, left) is same


def test_groups_share_no_word() -> None:
    words = [word for row in GROUPS for word in row]
    assert len(words) == len(set(words))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("director Helen March told us", ["Helen March"]),
        ("In March Helen fell", ["Helen"]),
        ("the Paris March ruling", ["Paris"]),
    ],
)
def test_a_month_behind_a_given_name_is_a_family_name(text: str, names: list[str]) -> None:
    assert [run.text for run in runs(text)] == names
