"""Numbers that are told as parts or only roughly: halves, thirds, dozens, a few."""

from __future__ import annotations

from decimal import Decimal

from discrep.kinds.numerals.digits import EXACT
from discrep.kinds.numerals.numeral import Numeral
from discrep.kinds.numerals.tokens import Tokens
from discrep.kinds.numerals.words_en import (
    ARTICLES,
    DENOMINATORS,
    SCALES,
    TENS,
    UNITS,
    VAGUE,
    VAGUE_TIMES,
    Vague,
    share,
)

# A verb or link before "scores" shows that it counts, and is no verb of sport itself.
COUNTED_BY = frozenset(
    "injured injuring wounded wounding killed killing arrested arresting displaced detained and with "
    "leaving".split()
)


WHICH_HALF = frozenset("first second other better last latter former opening closing this that each".split())


PART_OF = frozenset(("of", "the", "its", "their", "his", "her", "all", "", ".", ",", ")", ";"))


def half(tokens: Tokens, first: int, at: int) -> Numeral | None:
    """Reads "half a million", "half of", "half a dozen"; "half-brother" and "half past" are none."""
    if tokens.word(first - 1) in WHICH_HALF:
        return None
    after = at + 1
    hyphen = tokens.word(after) == "-"
    skip = after + (tokens.word(after) in ARTICLES or hyphen)
    word = tokens.word(skip)
    if word in SCALES:
        value = Decimal(5).scaleb(SCALES[word] - 1)
        return Numeral(first, skip + 1, value, SCALES[word] - 1, form="spelt")
    if word == "dozen":
        return Numeral(first, skip + 1, Decimal(6), 0, form="spelt")
    if not hyphen and (tokens.word(after) in PART_OF or tokens.word(after) in ARTICLES or first < at):
        return Numeral(first, after, Decimal("0.5"), -1, form="fraction")
    if not hyphen and tokens.word(first - 1) in (
        "than",
        "over",
        "nearly",
        "almost",
        "about",
        "least",
        "under",
    ):
        return Numeral(first, after, Decimal("0.5"), -1, form="fraction")
    return None


def vague(tokens: Tokens, first: int, at: int) -> Numeral | None:
    """Reads "dozens", "tens of thousands", "several hundred", "a few dozen", "a couple"."""
    word = tokens.words[at]
    row = VAGUE[word]
    after = at + 1
    if word in ("handful", "couple") and tokens.word(after) != "of" and first == at:
        return None
    if word in ("tens", "scores") and tokens.word(after) != "of" and tokens.word(at - 1) not in COUNTED_BY:
        return None
    if tokens.word(after) in ("upon", "and") and tokens.word(after + 1) == word and word.endswith("s"):
        after += 2  # "hundreds upon hundreds"
    if word in VAGUE_TIMES:
        ahead = after + (tokens.word(after) == "of")
        times = tokens.word(ahead)
        if times in SCALES:
            factor = 10 ** SCALES[times]
            grown = Vague(*(n * factor for n in row))
            return Numeral(first, ahead + 1, None, SCALES[times], grown, "spelt")
        if times == "dozen" or (times == "dozens" and ahead > after):
            grown = Vague(*(n * 12 for n in row))
            return Numeral(first, ahead + 1, None, 1, grown, "spelt")
    if word == "few" and first == at:
        # "few" alone is an adjective of scarcity ("few details"); only "a few" counts.
        return None
    return Numeral(first, after, None, 0, row, "spelt")


def denominator(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """Value and end of a compound part name behind its numerator: "twenty-fifth", "one hundred and fifth"."""
    whole = 0
    while True:
        word = tokens.word(at)
        if word in TENS or word in UNITS:
            whole += TENS.get(word, 0) or UNITS[word]
        elif word == "hundred" and 0 < whole < 10:
            whole *= 100
        elif word not in ("and", "-") or not whole:
            break
        at += 1
    if not whole or word not in DENOMINATORS or word in ("half", "halves", "quarter", "quarters"):
        return None
    return whole + (1 if word in ("firsts", "twenty-firsts") else DENOMINATORS[word]), at + 1


def fraction(tokens: Tokens, first: int, at: int, part: int, bare: bool) -> Numeral | None:
    """Reads "a third", "two-thirds", "three quarters of a million"."""
    whole = DENOMINATORS[tokens.words[at]]
    after = at + 1
    skip = after
    if tokens.word(skip) == "of" and tokens.word(skip + 1) in ARTICLES and tokens.word(skip + 2) in SCALES:
        skip += 2
    times = tokens.word(skip)
    if times in SCALES and SCALES[times] >= 3:
        value = EXACT.multiply(Decimal(part) / whole, Decimal(10) ** SCALES[times])
        return Numeral(
            first, skip + 1, value.quantize(Decimal("1e-6")).normalize(), SCALES[times] - 2, form="spelt"
        )
    if not bare:
        return Numeral(first, after, Decimal(whole), form="ordinal")
    return Numeral(first, after, share(part, whole), -12, form="fraction")
