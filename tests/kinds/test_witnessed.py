"""What vouches that two articles tell one event."""

from __future__ import annotations

import pytest

from discrep.kinds.witnessed import lists_models, witnessed
from tests.alignment.telling import read


def vouched(first: str, second: str, published: str | None = None) -> bool:
    return witnessed(read("a", first, published), read("b", second, published))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("A kiosk in Ribe was robbed at 9:41 p.m.", "Masked men robbed a kiosk at 9:41 p.m. in Ribe."),
        ("Henry Dahl was robbed. Dahl was unhurt.", "Robbers beat Henry Dahl in Ribe. Dahl is 61."),
        ("Robbers took $9,312 from a kiosk in Ribe.", "A kiosk lost $9,312 to robbers."),
    ],
)
def test_a_person_a_minute_or_a_figure_vouches(first: str, second: str) -> None:
    assert vouched(first, second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("A kiosk in Ribe was robbed at 9 p.m.", "Masked men robbed a kiosk at 9 p.m. in Ribe."),
        ("Henry Dahl was robbed. Dahl was unhurt.", "Robbers beat Peter Holm in Ribe. Holm is 61."),
        ("The share is 50 percent.", "A share of 50 percent was sold."),
    ],
)
def test_what_many_texts_share_does_not(first: str, second: str) -> None:
    assert not vouched(first, second)


def test_one_calendar_day_vouches_beside_names() -> None:
    robbery = (
        "The Dahl bakery in Ribe was robbed on Monday.",
        "Masked men robbed Dahl, a bakery in Ribe, on Monday.",
    )
    assert vouched(*robbery, "2019-05-14")
    assert not vouched("Dahl was robbed on Monday.", "Masked men robbed Holm on Monday.", "2019-05-14")


def test_a_sheet_of_models_vouches_for_nothing() -> None:
    sheet = (
        "The 13-inch model costs $990 and weighs 3 pounds, the 15-inch one $1,290, the 17-inch one $1,690."
    )
    assert lists_models(read("a", sheet))
    assert not vouched(sheet, sheet)
