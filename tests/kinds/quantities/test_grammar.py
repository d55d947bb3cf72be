"""What is a quantity, of which kind and how much; and what is none."""

from __future__ import annotations

import itertools
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from discrep.kinds.quantities.grammar import spot
from discrep.model import Span
from tests.kinds.quantities.reading import layout, mentions, only, values

# text: kind, low, high, bound, unit
AMOUNTS = {
    "The firm paid $60m for the yard.": ("money", 60_000_000, 60_000_000, "exact", "dollar"),
    "It cost £1.2bn.": ("money", 1_200_000_000, 1_200_000_000, "exact", "GBP"),
    "A fine of US$4.5 million was set.": ("money", 4_500_000, 4_500_000, "exact", "USD"),
    "He owes Rs 5 crore.": ("money", 50_000_000, 50_000_000, "exact", "INR"),
    "They won 20 million Swiss francs.": ("money", 20_000_000, 20_000_000, "exact", "CHF"),
    "Fares rose to between $10 and $20.": ("money", 10, 20, "exact", "dollar"),
    "A bag costs 75 cents.": ("money", 75, 75, "exact", "cent"),
    "Turnout was 5 per cent.": ("percent", 5, 5, "exact", "percent"),
    "The rate is up 0.3 percentage points.": (
        "percent",
        Decimal("0.3"),
        Decimal("0.3"),
        "exact",
        "percentage point",
    ),
    "Yields fell 25 basis points.": ("percent", 25, 25, "exact", "basis point"),
    "The 43-year-old was charged.": ("age", 43, 43, "exact", "year"),
    "A woman aged 19 was held.": ("age", 19, 19, "exact", "year"),
    "Pavla Horakova, 51, was rescued.": ("age", 51, 51, "exact", "year"),
    "A man in his 40s was seen.": ("age", 40, 49, "exact", "year"),
    "They found an eight-month-old boy.": ("age", 8, 8, "exact", "month"),
    "He stood 6-foot-6.": ("measure", Decimal("6.5"), Decimal("6.5"), "exact", "foot"),
    "The lake is 120 sq km.": ("measure", 120, 120, "exact", "square kilometre"),
    "It was -12C at dawn.": ("measure", -12, -12, "exact", "celsius"),
    "Winds of 90 miles per hour hit.": ("measure", 90, 90, "exact", "mile per hour"),
    "A quake of magnitude 6.1 struck.": ("measure", Decimal("6.1"), Decimal("6.1"), "exact", "magnitude"),
    "An 8- to 16-metre wave came.": ("measure", 8, 16, "exact", "metre"),
    "As many as 92,000 troops came.": ("count", None, 92_000, "at-most", None),
    "Upwards of 300 rebels fled.": ("count", 300, None, "at-least", None),
    "Fewer than 50 passengers lived.": ("count", None, 50, "less-than", None),
    "About 90 miners were freed.": ("count", 90, 90, "about", None),
    "200 or more shops burnt.": ("count", 200, None, "at-least", None),
    "Between 18 and 25 rebels fled.": ("count", 18, 25, "exact", None),
    "Some 90,000–100,000 people marched.": ("count", 90_000, 100_000, "about", None),
    "Dozens of homes burnt.": ("count", 24, 99, "about", None),
    "The population is 1.2m people.": ("count", 1_200_000, 1_200_000, "exact", None),
    "No one was hurt.": ("count", 0, 0, "exact", None),
    "None of the riders was hurt.": ("count", 0, 0, "exact", None),
    "Neither man survived.": ("count", 0, 0, "exact", None),
    "A score of mules strayed.": ("count", 20, 20, "exact", None),
    "Hundreds upon hundreds of cows strayed.": ("count", 200, 999, "about", None),
    "The share is worth 6.5p now.": ("money", Decimal("6.5"), Decimal("6.5"), "exact", "penny"),
    "It slipped half a cent.": ("money", Decimal("0.5"), Decimal("0.5"), "exact", "cent"),
    "It was 68 F.": ("measure", 68, 68, "exact", "fahrenheit"),
}


@pytest.mark.parametrize("text", AMOUNTS)
def test_amount(text: str) -> None:
    kind, low, high, bound, unit = AMOUNTS[text]
    value = only(text)
    assert (value.kind, value.low, value.high, value.bound, value.unit) == (kind, low, high, bound, unit)


NOTHING = [
    "He draws a six-figure wage.",
    "He had a score to settle.",
    "Neither side gave way.",
    "None the less they left.",
    "One of them spoke.",
    "City won 3-1 on the night.",
    "The Hawks improved to 42-21.",
    "Flight 370 left at 2:30 p.m.",
    "Call 555-0142 for help.",
    "See 36092-cable-restored for more.",
    "He lives at No. 10.",
    "The 200 block of Pine Street was shut.",
    "A T-72 and an F-16 met the S-300.",
    "In 2016 rebels seized the town.",
    "The class of 1995-99 met.",
    "It was his fourth win in the second half.",
    "One day they met another one.",
    "The probe Voyager 2 left for good.",
    "Boeing 777F freighters are due.",
    "World War II began.",
    "The S&P 500 fell.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_near_miss_is_no_quantity(text: str) -> None:
    assert [m.surface for m in mentions(text)] == []


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("The rate rose by 5% to 12%.", ["up", None]),
        ("Sales fell from 5% to 3%.", [None, None]),
        ("Shares were up 2.5% at $34.20.", ["up", None]),
        ("The index closed 0.2 percent higher at 3,110.", ["up", None]),
        ("The Dow lost 123 points, or 0.4 per cent.", ["down", "down"]),
        ("A 3% cut was agreed.", ["down"]),
        ("Inflation stood at 3%.", [None]),
        ("Women made up 30% of the crew.", [None]),
    ],
)
def test_change_is_told_from_level(text: str, changes: list[str | None]) -> None:
    assert [v.change for v in values(text)] == changes


@pytest.mark.parametrize("text", [*AMOUNTS, *NOTHING])
def test_span_is_the_surface(text: str) -> None:
    for mention in mentions(text):
        assert text[mention.start : mention.end] == mention.surface


def test_taken_spans_are_left_alone() -> None:
    text = "On 14 May 12 people died."
    taken = [Span(3, 9)]
    found = spot(layout(text), taken)
    assert [m.surface for m in found] == ["12 people"]


def test_mentions_do_not_overlap() -> None:
    text = "Two men, a woman and 3 of the 12 children (aged 5 to 9) paid $4 to $6 each for 2.5 km."
    found = mentions(text)
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))


def test_a_capital_that_grows_keeps_offsets() -> None:
    text = "İzmir'de İİİ 14 people died."
    assert [m.surface for m in mentions(text)] == ["14 people"]


WORDS = st.sampled_from(
    "1 14 2.5 1,200 92,000 0 -5 3-1 10-15 1/2 ½ one two a an the no half dozen dozens hundred "
    "thousand million and or of to in from between at least more than about people killed were "
    "wounded men children , . ; : ( ) - – $ £ % per cent percent points year-old aged km miles m "
    "magnitude rose by up both nobody others including them whom lives third quarter point few couple"
    " couple 'US$ RM Rs 6'4\" ± × 10 e 1e9 1e400 İ ٣".split()
)


@given(st.lists(WORDS, max_size=14), st.sampled_from((" ", "")))
def test_no_run_of_words_raises(words: list[str], gap: str) -> None:
    text = gap.join(words)
    for mention in mentions(text):
        assert text[mention.start : mention.end] == mention.surface
        assert mention.parsed.to_dict()
        assert mention.parsed.says()


@pytest.mark.parametrize(
    "unit", ["one and ", "two hundred and ", "1-", "1,", "killed 14 ", "5 to ", 'a man and "8" ']
)
def test_long_lists_are_read_without_recursion(unit: str) -> None:
    mentions(unit * 2000)
