"""How far a word denies: which words of a sentence it reaches."""

from __future__ import annotations

import pytest

from discrep.framing.words import Words
from discrep.kinds.claims.reading import read_sentence
from discrep.kinds.claims.statements import Statement
from discrep.model import Span, Voice


def statement(text: str) -> Statement:
    words = Words(text)
    read = read_sentence(words, 0, len(words.words), Voice.REPORT, Span(0, len(text)))
    assert read is not None
    return read


def denied(text: str) -> set[str]:
    read = statement(text)
    return {read.words.words[t.at].low for t in read.tokens if read.negated(t.at)}


@pytest.mark.parametrize(
    ("text", "inside", "outside"),
    [
        ("The crew did not sink the barge but towed it.", "sink", "towed"),
        ("The driver who did not brake was fined.", "brake", "fined"),
        ("The clerk failed to lock the safe and left.", "lock", "left"),
        ("Guards kept the crowd from entering the hall.", "entering", "crowd"),
        ("He avoided jail by feigning madness.", "jail", "feigning"),
        ("A man without a hat drives the tram.", "hat", "drives"),
        ("The lack of rain was a blow.", "rain", "blow"),
        ("Police saw a phone and no gun near the car.", "gun", "phone"),
        ("The firm stopped using the dye.", "using", "firm"),
    ],
)
def test_a_word_denies_what_it_reaches_and_no_more(text: str, inside: str, outside: str) -> None:
    found = denied(text)
    assert inside in found
    assert outside not in found


@pytest.mark.parametrize(
    "text",
    [
        "Not only did the crew sink the barge.",
        "No fewer than nine crews towed the barge.",
        "No doubt the crew towed the barge.",
        "The baker entered a plea of not guilty of theft.",
        "A few crews towed the barge.",
    ],
)
def test_near_misses_deny_nothing(text: str) -> None:
    assert denied(text) == set()


def test_two_denials_cancel_out() -> None:
    assert "lock" not in denied("The clerk did not fail to lock the safe.")


def test_what_was_done_until_then_is_denied_in_part_only() -> None:
    (part,) = statement("The crew did not tow the barge until Monday.").parts
    assert part.partial == {""}


def test_of_a_denied_report_the_whole_is_denied() -> None:
    read = statement("The mayor denied that thieves took the clock.")
    told = read.parts[-1]
    assert told.denial
    assert all(read.negated(t.at) for t in read.tokens_of(told))


def test_a_lack_of_signs_leaves_open_what_they_would_show() -> None:
    assert statement("There was no sign that thieves took the clock.").parts[-1].open
