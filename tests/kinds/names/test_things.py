"""Names of bodies, firms, works and places in two ways, and the near misses that are two things."""

from __future__ import annotations

import pytest

import discrep
from discrep.config import Config
from discrep.kinds.names.written import Form, Place, by_number
from discrep.model import Severity


def findings(*texts: str) -> list[tuple[str, Severity]]:
    articles = [discrep.article(text, id=f"a{i}") for i, text in enumerate(texts)]
    found = discrep.compare(articles, config=Config(same_story=True)).findings
    return [(f.rule, f.severity) for f in found if f.rule.startswith("name-")]


WARNED = [
    (
        "The choir of Oulu will sing Quiet Harbour Lamps on Monday in front of 900 guests, it said.",
        "The choir will sing Harbour Quiet Lamps in Oulu on Monday, in front of 900 guests.",
    ),
    ("Workers at Barton Mills downed tools on Friday. The boss of Bartons Mill said nothing.",),
    (
        "KINGSTON - Hurricane Alberto struck Jamaica on Friday and killed six people.",
        "KINGSTON - Hurricane Albertos struck Jamaica on Friday and killed six people.",
    ),
    (
        "OSLO - A man took the keys of Fjordvakt Advisers in Oslo on Friday.",
        "OSLO - The keys of Fjordvakt Advisors in Oslo were taken on Friday.",
    ),
    (
        "Pilot Emma Holt landed on a beach. Holt was unhurt. Holt flew for 30 years. Holt will fly again. Police "
        "praised Hoult in a note. Holt smiled.",
    ),
    ("The Ordo Carolannus prize went to a nun. She keeps the Ordo Carolanus in a drawer.",),
]
NOTED = [
    (
        "The old Guild of Bakers of Upper Lusatia bought the mill last year. A lawyer of the Guild of Bakers on Upper "
        "Lusatia denied it.",
    ),
    (
        "LOS ANGELES - Marigold Pictures hired Weng Li on Friday. Marigold was founded in 1998.",
        "LOS ANGELES - Weng Li will direct a film, Marigold Studios said on Friday.",
    ),
]
SILENT = [
    (
        "Director Ines Prado won a Golden Lantern Award in Lisbon on Sunday for her film.",
        "Director Ines Prado won at the Golden Lantern Awards in Lisbon on Sunday.",
    ),
    ("Radio Free Sahel reported the blast. The Free Sahel Radio tower fell.",),
    ("Buses run from Harrington to Harington every hour. Harington is in Kent and Harrington in Cumbria.",),
    ("Troops crossed from Nigeria to Niger. People in Nigeria fled. Others stayed in Nigeria.",),
    (
        "The talks of ASEAN and the ASNEA group opened in Hanoi. ASEAN met first. ASEAN leaders left on Friday.",
    ),
    ("Eric Nichols spoke first. Nichols' reply was short. Then came Nichol's brother, Adam Nichol.",),
    ("The Royal Lyric Theatre Company opened in Hull.", "The Royal Lyric Theater Company opened in Hull."),
    ("Hemlock Distribution was slow, said the farmers.", "Hemlock Distributors met in Leeds."),
    ("The road from Petersfield to Peterfield is shut.",),
    (
        "Larry Page said so. Page left. Page owns it. Page sold it. Page was rich. Paige was his aunt, and Page said "
        "that Paige knew.",
    ),
]


@pytest.mark.parametrize("texts", WARNED)
def test_one_thing_in_two_ways_is_a_warning(texts: tuple[str, ...]) -> None:
    assert findings(*texts) == [("name-misspelt", Severity.WARNING)]


@pytest.mark.parametrize("texts", NOTED)
def test_where_both_may_be_in_use_it_is_a_note(texts: tuple[str, ...]) -> None:
    assert findings(*texts) == [("name-misspelt", Severity.NOTE)]


@pytest.mark.parametrize("texts", SILENT)
def test_two_things_are_let_be(texts: tuple[str, ...]) -> None:
    assert findings(*texts) == []


def test_an_ending_in_two_spellings_is_told_as_such() -> None:
    articles = [
        discrep.article(f"OSLO - The keys of Fjordvakt {word} in Oslo were taken on Friday.", id=word)
        for word in ("Advisers", "Advisors")
    ]
    (found,) = discrep.compare(articles, config=Config(same_story=True)).findings
    assert found.why[0] == "one word with two endings"


def test_of_two_forms_as_common_the_later_is_the_one_to_look_at() -> None:
    first, second = Form(("Ash",), [Place(0, 4, 7, 0)]), Form(("Ashe",), [Place(1, 0, 4, 0)])
    assert by_number(first, second) == by_number(second, first) == (second, first)
    first.places.append(Place(1, 9, 12, 1))
    assert by_number(first, second) == (second, first)
    second.places += [Place(2, 0, 4, 0), Place(2, 9, 13, 1)]
    assert by_number(first, second) == (first, second)
