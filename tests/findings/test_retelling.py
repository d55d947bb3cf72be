"""A brief retelling of an article: what it adds, denies in other words, or gives to another is told; a rewording is not."""

from __future__ import annotations

import pytest

import discrep
from discrep.findings.support.clauses import clauses, like
from discrep.findings.support.neighbours import places
from discrep.model import Severity

ARTICLE = (
    "The theatre in Tampere will reopen in October after a leak in the roof was repaired, its manager said on Tuesday. "
    "Aino Lindqvist directed the last play before the closure, and Veikko Salmela wrote the songs. "
    "Actors had been rehearsing in a nearby school. The repair cost 400,000 euros, most of it paid by the city. "
    "Visitors praised the new seats. The cafe was closed for good because its tenant did not renew the lease. "
    "No visitor has been injured. Ticket prices were raised slightly."
)


def grave(statement: str, article: str = ARTICLE) -> list[str]:
    report = discrep.compare(
        [discrep.article(statement, id="draft")], against=[discrep.article(article, id="source")]
    )
    return [f.locations[0].surface for f in report.findings if f.severity is not Severity.NOTE]


@pytest.mark.parametrize(
    ("statement", "word"),
    [
        ("The theatre in Tampere will reopen in October with a concert by a choir of nurses.", "choir"),
        ("Actors had been rehearsing in a nearby school and in a muddy hangar.", "hangar"),
        (
            "The repair cost 400,000 euros, most of it paid by the city after an epidemic of cholera.",
            "cholera",
        ),
    ],
)
def test_what_is_added_to_what_the_source_tells(statement: str, word: str) -> None:
    assert any(word in surface for surface in grave(statement))


@pytest.mark.parametrize(
    "statement",
    [
        "The Finnish playhouse will open its doors again in October, the manager announced.",
        "The actors practised in a school close by while the leaking roof was mended.",
        "The work cost 400,000 euros, a sum that the city largely covered.",
        "Despite the upheaval, audiences are pleased with the refurbished venue.",
        "Its café has shut permanently as the leaseholder decided to leave.",
    ],
)
def test_a_rewording_adds_nothing(statement: str) -> None:
    assert grave(statement) == []


def test_a_lone_noun_for_a_thing_may_be_another_word_for_one() -> None:
    assert grave("Actors had been rehearsing in a nearby school and in a hangar.") == []


def test_a_long_draft_may_add_what_it_knows() -> None:
    more = " ".join(f"The street behind the theatre has {n} lamps." for n in ("old", "tall", "dim", "green"))
    draft = (
        f"The theatre in Tampere will reopen in October. {more} Actors had been rehearsing in a nearby school and in a "
        "muddy hangar. The repair cost 400,000 euros, most of it paid by the city."
    )
    assert not any("hangar" in surface for surface in grave(draft))


@pytest.mark.parametrize(
    "statement",
    [
        "The theatre in Tampere will not open again in October after the repair of the leak in the roof.",
        "Actors have never practised in a nearby school.",
        "The theatre's cafe tenant renewed the lease.",
        "Several visitors were hurt.",
    ],
)
def test_a_denial_in_other_words(statement: str) -> None:
    assert grave(statement)


@pytest.mark.parametrize(
    "statement",
    [
        "The theatre was not open before October because of a leak in the roof.",
        "The manager did not say how the leak in the roof began.",
        "The cafe's tenant has not extended the lease.",
        "None of the visitors was hurt.",
    ],
)
def test_a_denial_that_the_source_holds(statement: str) -> None:
    assert grave(statement) == []


def test_a_name_in_the_place_of_another() -> None:
    article = ARTICLE + " The mayor, Oskari Niemi, did not attend."
    assert "Oskari Niemi" in grave(
        "Oskari Niemi wrote the songs of the last play before the closure.", article
    )
    assert grave("Veikko Salmela wrote the songs of the last play before the closure.", article) == []


def test_a_part_of_a_land_is_not_the_land() -> None:
    article = "A bus slid off a road in the United States on Sunday, and nine people were taken to hospital."
    assert "Nevada" in grave(
        "Nine people were taken to hospital after a bus slid off a road in Nevada.", article
    )
    article = "A bus slid off a road near Reno, Nevada on Sunday, and nine people were taken to hospital."
    assert (
        grave("Nine people were taken to hospital after a bus slid off a road in the United States.", article)
        == []
    )


@pytest.mark.parametrize(
    ("statement", "word"),
    [
        ("Ticket prices were raised considerably.", "considerably"),
        ("Visitors criticised the new seats.", "criticised"),
    ],
)
def test_a_word_against_its_like_in_one_place(statement: str, word: str) -> None:
    assert any(word in surface for surface in grave(statement))


def test_two_sides_of_one_deed_are_no_turn() -> None:
    article = "Of five burglars three were captured in the yard of a brewery in Turku; the other two fled over a wall."
    assert (
        grave("Three burglars were caught at a brewery in Turku, but two got away over a wall.", article)
        == []
    )


def test_words_of_like_meaning() -> None:
    assert like("repaired", "repair")
    assert like("shut", "closed")
    assert not like("opened", "paid")


def test_clauses_keep_their_negative_words() -> None:
    first, second = clauses("The lift was repaired, but nobody rode it.")
    assert first.negatives == ()
    assert second.negatives == ("nobody",)
    assert [w.text for w in second.words] == ["rode"]


def test_the_word_beside_a_name() -> None:
    (place,) = places("the songs were written by Veikko Salmela")
    assert [(b.word, b.side, b.link) for b in place.beside] == [("written", "after", "by")]


@pytest.mark.parametrize("sentence", [s.strip() + "." for s in ARTICLE.split(". ")])
def test_what_a_source_says_word_for_word_is_supported(sentence: str) -> None:
    assert not grave(sentence.replace("..", "."))


def test_a_figure_cut_in_two_is_read_alike_in_draft_and_source() -> None:
    told = "A quake with a magnitude of 4. 6 shook Tampere early on Thursday, the survey said."
    more = " Nobody was hurt. It was felt in Turku, 160 km away, where plates fell off the shelves of a shop."
    assert not grave(told, told + more)
    assert not grave("A magnitude 4.6 quake shook Tampere.", told + more)
    assert grave("A magnitude 5.6 quake shook Tampere.", told + more)
