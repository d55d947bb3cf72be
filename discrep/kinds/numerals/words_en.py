"""English number words: values, scales, denominators and vague amounts, as tables."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple


class Vague(NamedTuple):
    """An amount that a word gives only roughly: its firm interval and its soft edges."""

    low: int
    high: int
    soft_low: int
    soft_high: int


UNITS = {
    w: n
    for n, w in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "sixteen seventeen eighteen nineteen".split()
    )
} | {"nought": 0, "naught": 0}
TENS = {
    w: 10 * n for n, w in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
} | {"fourty": 40}

# Power of ten of a scale word, standing after a number and a blank, or joined to it.
SCALES = {
    "hundred": 2,
    "hundreds": 2,
    "thousand": 3,
    "thousands": 3,
    "lakh": 5,
    "lakhs": 5,
    "lac": 5,
    "million": 6,
    "millions": 6,
    "mln": 6,
    "mn": 6,
    "mio": 6,
    "crore": 7,
    "crores": 7,
    "krores": 7,
    "billion": 9,
    "billions": 9,
    "bln": 9,
    "bn": 9,
    "trillion": 12,
    "tln": 12,
    "tn": 12,
    "trn": 12,
    "quadrillion": 15,
}
# Letters that scale only when written against the digits ("3M", "10k"); case matters.
LETTER_SCALES = {"k": 3, "K": 3, "M": 6, "B": 9}

DOZEN = {"dozen": 12, "dozens": 12, "dozs": 12, "doz": 12, "score": 20, "gross": 144}

ORDINAL_UNITS = (
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
)
ORDINALS = (
    {w: n for n, w in enumerate(ORDINAL_UNITS.split()) if n}
    | {
        w: 10 * n
        for n, w in enumerate(
            "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split(), start=2
        )
    }
    | {"hundredth": 100, "thousandth": 1000, "millionth": 10**6, "billionth": 10**9, "trillionth": 10**12}
)
# Names of parts: "thirds" divides by 3. "seconds" never does.
DENOMINATORS = (
    {w + "s": n for w, n in ORDINALS.items() if n > 2}
    | {w: n for w, n in ORDINALS.items() if n > 2}
    | {"half": 2, "halves": 2, "quarter": 4, "quarters": 4, "twenty-firsts": 21, "firsts": 1}
)

VULGAR = {
    "½": (1, 2),
    "⅓": (1, 3),
    "⅔": (2, 3),
    "¼": (1, 4),
    "¾": (3, 4),
    "⅕": (1, 5),
    "⅖": (2, 5),
    "⅗": (3, 5),
    "⅘": (4, 5),
    "⅙": (1, 6),
    "⅚": (5, 6),
    "⅛": (1, 8),
    "⅜": (3, 8),
    "⅝": (5, 8),
    "⅞": (7, 8),
}

# Soft edges keep neighbours apart only where an editor would: "dozens" and 110 may both be said of one crowd,
# "dozens" and "hundreds" may not.
VAGUE = {
    "dozens": Vague(24, 99, 20, 130),
    "scores": Vague(40, 199, 30, 250),
    "tens": Vague(20, 99, 15, 130),
    "hundreds": Vague(200, 999, 135, 1200),
    "thousands": Vague(2000, 9999, 1200, 13000),
    "millions": Vague(2 * 10**6, 10**8, 10**6, 10**9),
    "billions": Vague(2 * 10**9, 10**11, 10**9, 10**12),
    "trillions": Vague(2 * 10**12, 10**14, 10**12, 10**15),
    "several": Vague(3, 9, 2, 20),
    "handful": Vague(3, 7, 2, 12),
    "few": Vague(3, 9, 2, 15),
    "couple": Vague(2, 2, 2, 4),
}
# Plural amounts that multiply one another: "tens of thousands", "several hundred", "a few dozen".
VAGUE_TIMES = frozenset(("tens", "dozens", "hundreds", "thousands", "scores", "several", "few", "couple"))

# Words that can open a spelt number; "a" and "half" need more behind them.
OPENERS = frozenset(UNITS) | frozenset(TENS) | frozenset(VAGUE) | frozenset(("dozen",))
ARTICLES = frozenset(("a", "an"))

ROMAN = frozenset("ii iii iv vi vii viii ix xi xii xiii xiv xv xvi".split())


def share(part: int, whole: int) -> Decimal:
    """`part / whole` to twelve decimal places: news fractions are never stated finer."""
    return (Decimal(part) / Decimal(whole)).quantize(Decimal("1e-12")).normalize()
