"""What was changed between two wordings, word by word."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from discrep.kinds.quotes.changes import GRAVE, Weight, changes
from discrep.kinds.quotes.difference import diff
from discrep.kinds.quotes.value import Quote
from discrep.kinds.quotes.wording import words_of
from discrep.model import Outcome

PROFILE = settings(max_examples=80, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
BASE = "the council lost twelve boats in the storm and will not build another harbour there before Friday"


@pytest.mark.parametrize(
    ("old", "new", "weight"),
    [
        ("twelve", "nine", Weight.NUMBER),
        ("twelve", "12", None),
        ("will not", "will", Weight.NEGATION),
        ("will not", "won't", None),
        ("harbour", "harbor", None),
        ("lost", "saved", Weight.MEANING),
        ("build", "building", Weight.WORDING),
        ("Friday", "Sunday", Weight.NAME),
        ("another harbour", "[another quay]", Weight.MARKED),
        ("in the storm and ", "… ", Weight.MARKED),
        ("another harbour", "a harbour", Weight.WORDING),
        ("in the storm ", "", Weight.OMISSION),
        ("the storm", "storm", Weight.SPELLING),
        ("will not build", "would not build", Weight.WORDING),
    ],
)
def test_weight_of_an_edit(old: str, new: str, weight: Weight | None) -> None:
    found = changes(words_of(BASE), words_of(BASE.replace(old, new)))
    worst = found.worst
    assert (worst.weight if worst else None) == weight
    assert found.one_wording


def test_a_negation_that_moved_is_none() -> None:
    a = words_of("they asked us not to tell the press about the loan before Friday")
    b = words_of("they asked us to not tell the press about the loan before Friday")
    assert not GRAVE & {e.weight for e in changes(a, b).edits}


def test_what_one_goes_on_with_is_no_edit() -> None:
    a, b = words_of(BASE), words_of("We know that " + BASE + ", said nobody, and never has")
    assert changes(a, b).edits == ()


def test_two_translations_are_not_one_wording() -> None:
    a = words_of("my boy was sleeping in the kitchen when the big wall fell down on him at dawn")
    b = words_of("my son slept in the kitchen as the great wall collapsed on top of him at sunrise")
    assert not changes(a, b).one_wording


def test_diff_shows_the_edit_in_its_place() -> None:
    text = BASE.replace("twelve", "nine")
    a, b = words_of(BASE), words_of(text)
    assert diff(BASE, a, text, b, changes(a, b)).startswith("the council lost [-twelve-] {+nine+} boats")


def test_diff_shows_written_words_whole() -> None:
    left, right = (
        "we won't leave the valley before the end of May",
        "we will leave the valley before the end of May",
    )
    a, b = words_of(left), words_of(right)
    assert diff(left, a, right, b, changes(a, b)) == "we [-won't-] {+will+} leave the valley before …"
    assert diff(right, b, left, a, changes(b, a)) == "we [-will-] {+won't+} leave the valley before …"


def test_outcomes() -> None:
    def quote(words: str) -> Quote:
        return Quote(words, None, words)

    assert quote(BASE).compare(quote(BASE)) is Outcome.SAME
    assert quote(BASE).compare(quote(BASE.replace("twelve", "nine"))) is Outcome.DISJOINT
    assert quote(BASE).compare(quote(BASE + " or later in the year")) is Outcome.NARROWER
    assert quote(BASE + " or later in the year").compare(quote(BASE)) is Outcome.WIDER
    assert quote(BASE).compare(quote("we never said anything of the kind to anyone")) is Outcome.UNKNOWN


WORDS = st.lists(
    st.sampled_from(
        "the not harbour twelve 12 lost boats never Ana … [he] don't will in of storm 5 p.m.".split()
    ),
    max_size=24,
).map(" ".join)


@PROFILE
@given(WORDS, WORDS)
def test_changes_mirror_each_other(a: str, b: str) -> None:
    left, right = words_of(a), words_of(b)
    there, back = changes(left, right), changes(right, left)
    assert (there.worst is None) == (there.edits == ())
    for edit in there.edits:
        assert 0 <= edit.a[0] <= edit.a[1] <= len(left)
        assert 0 <= edit.b[0] <= edit.b[1] <= len(right)
    assert 0 <= there.share <= 1
    assert 0 <= back.share <= 1


@PROFILE
@given(WORDS)
def test_a_wording_is_itself(text: str) -> None:
    words = words_of(text)
    assert changes(words, words).edits == ()


@PROFILE
@given(st.text(max_size=120))
def test_words_stand_where_they_say(text: str) -> None:
    last = 0
    for word in words_of(text):
        assert 0 <= word.start < word.end <= len(text)
        assert word.start >= last or word.end == last
        last = word.end
