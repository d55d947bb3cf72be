"""Statements about an article: what is turned round, denied or put in is told; what is only said otherwise is not."""

from __future__ import annotations

import pytest

import discrep
from discrep.findings.support.denials import denials
from discrep.findings.support.turning import words
from discrep.model import Severity

ARTICLE = (
    "The harbour board of Esbjerg has approved a plan to widen the southern pier, its chairwoman said on Monday. "
    "Fishermen welcomed the decision, because large trawlers can hardly enter in rough weather. "
    "The work will begin in May and is expected to cost 40 million kroner. "
    "A crane fell on a shed during a test last week, but nobody was hurt. "
    "The local bird society criticised the plan and said that the noisy work would drive away rare terns. "
    "A guard at the gate was treated for a broken wrist in March and has recovered. "
    "The pier was built in 1962 and was damaged in a storm two years ago."
)


def grave(statement: str, article: str = ARTICLE) -> list[str]:
    report = discrep.compare(
        [discrep.article(statement, id="draft")], against=[discrep.article(article, id="source")]
    )
    return [f.message for f in report.findings if f.severity is not Severity.NOTE]


@pytest.mark.parametrize(
    "statement",
    [
        "The harbour board has rejected a plan to widen the southern pier.",
        "Fishermen opposed the decision because large trawlers can hardly enter in rough weather.",
        "Fishermen welcomed the decision because small trawlers can hardly enter in rough weather.",
        "The bird society praised the plan and said that the noisy work would drive away rare terns.",
        "The bird society said that the quiet work would drive away rare terns.",
    ],
)
def test_a_word_become_its_opposite(statement: str) -> None:
    assert grave(statement)


@pytest.mark.parametrize(
    "statement",
    [
        "The pier was not damaged in a storm two years ago.",
        "The work will not begin in May.",
        "The pier has never been damaged in a storm.",
    ],
)
def test_a_denial_put_in(statement: str) -> None:
    assert grave(statement)


@pytest.mark.parametrize(
    "statement",
    [
        "A guard at the gate was treated for a broken ankle in March and has recovered.",
        "A guard and his wife were treated for a broken wrist in March and have recovered.",
        "The local bird society criticised the plan and said that the work would drive away rare wolves.",
    ],
)
def test_a_noun_put_in(statement: str) -> None:
    assert grave(statement)


@pytest.mark.parametrize(
    "statement",
    [
        "A crane fell on a shed during a test last week and the driver is being sued.",
        "The work will begin in May, after the former harbour master confessed.",
        "A guard at the gate, who is pregnant, was treated for a broken wrist in March.",
    ],
)
def test_a_grave_deed_put_in(statement: str) -> None:
    assert grave(statement)


@pytest.mark.parametrize(
    "statement",
    [
        "A guard hurt his wrist in March.",
        "A guard was injured in March and is well again.",
        "No one was killed when a crane fell on a shed.",
        "The board has endorsed plans to broaden the southern pier at a price of 40 million kroner.",
        "Fishermen are glad about the decision, since big trawlers find it hard to get in when the weather is rough.",
        "Nobody was injured when a crane dropped onto a shed in a trial.",
        "A crane fell on a shed last week without hurting anybody.",
        "The bird society opposes the plan, saying that the noise would scare off uncommon terns.",
        "Bird lovers do not approve of the plan, as the noisy work would drive away rare terns.",
        "A guard was treated for a fractured wrist in March; he is well again.",
        "Trawlers of some size cannot easily enter the harbour in rough weather.",
        "The pier dates from 1962 and did not survive a storm two years ago unharmed.",
    ],
)
def test_the_same_in_other_words_is_silent(statement: str) -> None:
    assert grave(statement) == []


def test_a_draft_with_much_of_its_own_is_told_of_it_only_in_notes() -> None:
    own = " ".join(
        f"The pier at Esbjerg, which was built in 1962, is guarded by {animal} in a storm."
        for animal in ("wolves", "bears", "lions", "sheep", "goats", "horses")
    )
    assert not any("wolves" in message for message in grave(own))


def test_a_denial_and_what_it_denies() -> None:
    (one,) = denials("The mayor did not open the bridge, although it was ready.")
    assert one.head == "open"
    assert one.denied == ("open", "bridg")
    assert denials("Not only the mayor came.") == ()
    assert denials("It might not rain.") == ()


def test_spans_of_words_are_their_words() -> None:
    text = "The board turned down the plan; nobody's glad."
    for word in words(text):
        assert text[word.start : word.end].lower() == word.text


@pytest.mark.parametrize("statement", ["¶ … ‘’ not", "not no never without", "Ω" * 50, "a" * 5000])
def test_odd_statements_raise_nothing(statement: str) -> None:
    grave(statement)
    grave(ARTICLE, statement)
