"""WordNet's extract: forms lead to words, words to senses, senses to their like and their opposites."""

from __future__ import annotations

from importlib.resources import files

import pytest

from discrep.lexicon.forms import bases
from discrep.lexicon.load import lexicon
from discrep.lexicon.relations import Meanings, Relation, files_of, opposed


@pytest.mark.parametrize(
    ("form", "base"),
    [
        ("mice", "mouse"),
        ("stopped", "stop"),
        ("ferries", "ferry"),
        ("biggest", "big"),
        ("wolves", "wolf"),
        ("harbour", "harbor"),
        ("organisation", "organization"),
        ("quickly", "quick"),
        ("running", "run"),
    ],
)
def test_a_form_leads_to_its_word(form: str, base: str) -> None:
    assert base in bases(form)


def test_an_unknown_word_leads_nowhere() -> None:
    assert bases("xqzv") == frozenset()
    assert lexicon().entry("xqzv") is None
    assert lexicon().entry("zzzzzz") is None


@pytest.mark.parametrize(
    ("word", "text", "relation"),
    [
        ("ferries", "the ferry left", Relation.SAME),
        ("physician", "the doctor came", Relation.SAME),
        ("arrival", "they arrived at noon", Relation.KIN),
        ("vehicle", "a lorry burnt", Relation.WIDER),
        ("mosque", "the baker slept", Relation.NONE),
        ("kidney", "a liver was found", Relation.NONE),
    ],
)
def test_what_a_text_has_nearest_to_a_word(word: str, text: str, relation: Relation) -> None:
    assert Meanings(text.split()).relation(word) is relation


@pytest.mark.parametrize(
    ("a", "b"), [("rural", "urban"), ("largest", "smallest"), ("legal", "illegal"), ("inside", "outside")]
)
def test_opposites_either_way(a: str, b: str) -> None:
    assert opposed(a, b)
    assert opposed(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [("seller", "buyer"), ("sent", "received"), ("rural", "northern"), ("large", "big"), ("xqzv", "large")],
)
def test_what_is_no_opposite(a: str, b: str) -> None:
    assert not opposed(a, b)


def test_a_word_that_may_be_a_verb_is_no_plain_noun() -> None:
    assert files_of("hospital")
    assert not files_of("run")


def test_every_sense_that_a_sense_names_exists() -> None:
    known = lexicon()
    for number in range(0, len(known._senses), 97):
        sense = known.sense(number)
        for other in (*sense.kinds, *sense.kin, *sense.opposites):
            assert known.sense(other).part in "nvar"


def test_the_words_are_sorted_and_the_licence_is_there() -> None:
    known = lexicon()
    assert known._words == sorted(known._words, key=lambda line: line.partition("\t")[0])
    licence = (files("discrep") / "lexicon" / "data" / "wordnet-licence.txt").read_text(encoding="utf-8")
    assert "Princeton University" in licence
    assert "without fee or" in licence
