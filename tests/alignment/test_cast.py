"""The people of an article."""

from __future__ import annotations

from discrep.alignment.cast import begin_alike, cast
from tests.alignment.telling import read

FIRST = (
    "Baker Henrik Dahlgaard was robbed in Ribe on Friday. Dahlgaard was alone. "
    "Neighbours heard Dahlgaard shout, Anna Frost said."
)


def test_the_one_named_again_and_again_is_the_hero() -> None:
    assert cast(read("a", FIRST)).hero == ("henrik", "dahlgaard")


def test_a_source_is_not_whom_the_text_begins_with() -> None:
    told = cast(read("a", 'Anna Frost said: "I heard a shout." Later Henry Dahl was found. Dahl was unhurt.'))
    assert told.first != ("anna", "frost")
    assert ("anna", "frost") in told.everyone


def test_texts_that_begin_with_two_people_do_not_begin_alike() -> None:
    mine = cast(read("a", "Henry Dahl was robbed in Ribe. Dahl was unhurt."))
    yours = cast(read("b", "Peter Holm was robbed in Ribe. Holm was unhurt."))
    assert not begin_alike(mine, yours)
    assert begin_alike(mine, mine)


def test_a_place_with_the_article_is_no_hero() -> None:
    assert cast(read("a", "The Persian Gulf was calm. The Gulf is warm. In the Gulf it rained.")).hero is None
