"""A table of opposites, compiled."""

from __future__ import annotations

from discrep.kinds.claims.keys import key
from discrep.kinds.claims.opposites import Opposites

TABLE = """
thaw melt | freeze ice_over
~ calm | rough
melt | harden
"""


def test_words_of_the_two_sides_stand_against_each_other_in_any_form() -> None:
    known = Opposites(TABLE)
    assert known.between(key("thawed"), key("froze")) == {0}
    assert known.between(key("melting"), "ice_over") == {0}


def test_words_of_one_side_do_not() -> None:
    known = Opposites(TABLE)
    assert not known.between(key("thaw"), key("melt"))
    assert not known.between(key("thaw"), key("rough"))


def test_a_marked_row_is_soft_and_its_words_are_read_without_the_mark() -> None:
    known = Opposites(TABLE)
    assert known.soft == known.between(key("calm"), key("rough")) == {1}


def test_a_phrase_stands_under_its_first_word() -> None:
    assert Opposites(TABLE).phrases == {key("ice"): [((key("over"),), "ice_over")]}


def test_words_are_akin_on_one_side_unless_another_row_parts_them() -> None:
    known = Opposites(TABLE + "thaw | melt\n")
    assert not known.akin(key("thaw"), key("melt"))
    assert Opposites(TABLE).akin(key("thaw"), key("melt"))
    assert not known.akin(key("thaw"), key("calm"))
