"""Numbers in digits and words are read exactly, and whole."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from discrep.kinds.numerals import Tokens, find, read_digits, step_of

CASES = {
    "92,000": "92000",
    "2.5 million": "2500000",
    "1.2bn": "1200000000",
    "10k": "10000",
    "12,34,567.89": "1234567.89",
    "1.234.567": "1234567",
    "1.111,11": "1111.11",
    "92\u202f000": "92000",
    "10 000": "10000",
    "1,3": "1.3",
    "٣٢": "32",
    "1e10": "10000000000",
    "10 1/2": "10.5",
    "2½": "2.5",
    "3/4": "0.75",
    "ninety-two thousand": "92000",
    "a hundred and five": "105",
    "half a million": "500000",
    "one and a half million": "1500000",
    "3 million and a half": "3500000",
    "a dozen": "12",
    "two dozen": "24",
    "half a dozen": "6",
    "3 hundred and 21": "321",
    "6 crore and two hundred": "60000200",
    "13 lakh": "1300000",
    "seven hundred thousand million": "700000000000",
    "two-thirds": "0.666666666667",
    "a third of": "0.333333333333",
    "three quarters of a million": "750000",
    "one twenty-fifth": "0.04",
    "two hundred point seventy-one": "200.71",
    "forty two and a third": "42.333333333333",
}


def one(text: str) -> Decimal | None:
    found = find(text)
    assert len(found) == 1, found
    return found[0][1].value


@pytest.mark.parametrize("text", CASES)
def test_value_is_exact(text: str) -> None:
    assert one(text) == Decimal(CASES[text])


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("dozens of", 24, 99),
        ("tens of thousands of", 20_000, 99_000),
        ("hundreds of thousands of", 200_000, 999_000),
        ("several hundred", 300, 900),
        ("a few dozen", 36, 108),
        ("a couple of", 2, 2),
        ("a handful of", 3, 7),
    ],
)
def test_vague_words_are_intervals(text: str, low: int, high: int) -> None:
    vague = find(text)[0][1].vague
    assert vague is not None
    assert (vague.low, vague.high) == (low, high)
    assert vague.soft_low <= low <= high <= vague.soft_high


@pytest.mark.parametrize(
    "text", ["T-72", "MH17", "Covid-19", "half-brother", "24/7", "9/11", "192.168.0.1", "few details"]
)
def test_names_and_codes_are_no_numbers(text: str) -> None:
    assert find(text) == []


@pytest.mark.parametrize("text", ["1e400", "9" * 50, "7" * 5000])
def test_a_number_too_large_has_no_value_and_raises_nothing(text: str) -> None:
    found = find(text)
    assert [n.value for _, n in found] == [None]
    assert found[0][0] == (0, len(text))


@pytest.mark.parametrize("text", ["twenty-first", "2nd", "a fourth man", "one hundred and fifth"])
def test_ordinals_are_marked(text: str) -> None:
    assert find(text)[0][1].form == "ordinal"


@pytest.mark.parametrize(("text", "step"), [("92,000", 3), ("12", 0), ("4.50", -2), ("2.5 million", 5)])
def test_step_is_the_last_stated_place(text: str, step: int) -> None:
    assert find(text)[0][1].step == step


STYLES = (str, "{:,}".format, lambda n: f"{n:,}".replace(",", "\u2009"), "{}.0".format)


@given(st.integers(min_value=0, max_value=10**30), st.sampled_from(STYLES))
def test_written_numbers_come_back(number: int, style: object) -> None:
    text = style(number)  # type: ignore[operator]
    read = read_digits(text)
    assert read is not None
    assert read.value == number


@given(st.text(max_size=60))
def test_tokens_keep_their_offsets(text: str) -> None:
    tokens = Tokens(text)
    for index in range(tokens.size):
        raw = tokens.raw(index)
        assert raw
        assert not raw[0].isspace()
    spans = [(tokens.starts[i], tokens.end(i)) for i in range(tokens.size)]
    assert "".join(tokens.raw(i) for i in range(tokens.size)) == "".join(text[a:b] for a, b in spans)


@given(st.text(alphabet="0123456789.,eE+-/ ½kmMabn%", max_size=40))
def test_no_string_of_digits_raises(text: str) -> None:
    for span, number in find(text):
        assert text[span.start : span.end].strip()
        assert number.value is None or number.value.is_finite()


def test_step_of_zero() -> None:
    assert step_of(Decimal(0)) == 0
