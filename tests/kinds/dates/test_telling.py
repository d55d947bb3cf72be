"""Times told from the dates before them, and from the words beside them."""

from __future__ import annotations

import pytest

from discrep.kinds.dates.value import TimeValue

from .reading import bounds, facts, given, value

SAID = "1998-03-04"  # a Wednesday


def last(text: str, day: str | None = SAID) -> TimeValue:
    made = facts(text, given(day))[-1].value
    assert isinstance(made, TimeValue)
    return made


TOLD = [
    ("They met on 3 May 1996. Two days later they parted.", "1996-05-05"),
    ("They met in May 1947. Ten years later they parted.", "1957"),
    ("They met on Monday. That night they parted.", "1998-03-02TNI"),
    ("They met on Monday. The next morning they parted.", "1998-03-03TMO"),
    ("It struck on Monday at 7 a.m. and again three hours later.", "1998-03-02T10:00"),
    ("It struck on Monday and then, at 7 a.m., it stopped.", "1998-03-02T07:00"),
    ("Profit fell in the fourth quarter. It was lower than a year earlier.", "1996-Q4"),
    ("Sales rose in January from a year earlier.", "1997-01"),
    ("The loan was repaid on 9 January 1995. The previous day the bank had failed.", "1995-01-08"),
    ("He moved away in 1957. Later that year he died.", "1957"),
]


@pytest.mark.parametrize(("text", "timex"), TOLD, ids=[row[0] for row in TOLD])
def test_told_from_the_date_before(text: str, timex: str) -> None:
    assert last(text).timex == timex


def test_a_step_on_is_not_told_from_a_day_to_come() -> None:
    made = last("The loan falls due on 19 June 1998. The day before, the bank had cut rates.")
    assert made.timex == "1998-03-03"


def test_a_step_on_in_the_past_is_not_told_from_the_publication() -> None:
    assert last("He fell ill, and two days later he died.").earliest is None


BESIDE = [
    ("The final is on Friday.", "1998-03-06"),
    ("They announced a truce starting on Friday.", "1998-03-06"),
    ("They took the town from IS on Friday.", "1998-02-27"),
    ("Results are due Wednesday.", "1998-03-04"),
    ("It was hit over the weekend.", "1998-W09-WE"),
    ("It will be hit over the weekend.", "1998-W10-WE"),
    ("It was signed on September 30 of last year.", "1997-09-30"),
    ("It was signed in November last year.", "1997-11"),
    ("It was the worst fire in ten years.", "P10Y"),
    ("It rose over the last year.", "P1Y"),
    ("It rose last year.", "1997"),
    ("It was hit early Monday.", "1998-03-02"),
    ("It was hit late on Monday night.", "1998-03-02TNI"),
    ("It was hit at 8.49pm on Monday night.", "1998-03-02T20:49"),
    ("The court said Mondays raid was lawful.", "1998-03-02"),
    ("They meet on Mondays in the hall.", "XXXX-WXX-1"),
]


@pytest.mark.parametrize(("text", "timex"), BESIDE, ids=[row[0] for row in BESIDE])
def test_the_words_beside_it_decide(text: str, timex: str) -> None:
    assert last(text).timex == timex


PULLED_APART = [
    ("It struck at 3: 33 a. m. on Monday.", "1998-03-02T03:33"),
    ("It lasted 4. 5 hours.", "PT270M"),
    ("http: / / wire. example / 1998 - 02 - 23 / mill", "1998-02-23"),
]


@pytest.mark.parametrize(("text", "timex"), PULLED_APART)
def test_tokenised_text_is_read_as_it_was(text: str, timex: str) -> None:
    assert last(text).timex == timex


@pytest.mark.parametrize("text", ["05-03-1998", "05.03.1998"])
def test_an_ambiguous_date_is_the_day_of_writing_where_it_can_be(text: str) -> None:
    assert bounds(value(f"Fire {text} guts a mill.", SAID)) == ("1998-03-05", "1998-03-05")


NO_TIMES = [
    "She won it for a second time.",
    "She was named Player of the Year.",
    "The card is a GT 650M.",
    "It looks like the 8900's screen.",
    "USA Today reported it.",
    "He came to a company Christmas party.",
]


@pytest.mark.parametrize("text", NO_TIMES)
def test_look_alikes_are_no_times(text: str) -> None:
    assert [f.surface for f in facts(text, given(SAID))] == []
