"""Measures: the unit behind a number, heights, amounts of time."""

from __future__ import annotations

from discrep.kinds.numerals import EXACT, Tokens, read, share
from discrep.kinds.numerals.words_en import UNITS as NUMBERS
from discrep.kinds.quantities import contexts
from discrep.kinds.quantities.draft import Draft
from discrep.kinds.quantities.groups import plural
from discrep.kinds.quantities.units import (
    LOOSE_SYMBOLS,
    SYMBOLS,
    TIME_WORDS,
    UNITS,
    WORD_STARTS,
    WORDS,
    WORDS_LONGEST,
)

QUOTE_REACH = 400
BRACKETS = {"[": "]", "<": ">"}
RATES = TIME_WORDS | {"h": "hour", "s": "second", "d": "day"}
HYPHENS = frozenset(("-", "‑"))
SQUARED = {"²": "square", "2": "square", "squared": "square", "³": "cubic", "3": "cubic", "cubed": "cubic"}
DIMENSIONED = frozenset(("wide", "long", "tall", "thick", "high", "deep", "x", "by"))
NOT_MILLIONS = frozenset(("in", "of", "on", "at", "long", "wide", "deep", "high", "tall", "from", ""))
SMALL = frozenset(word for word, n in NUMBERS.items() if 0 < n < 12)
FEET = frozenset(("foot", "feet", "ft", "'", "’", "′"))
INCHES = frozenset(("in", "inch", "inches", '"', "”", "″", "ins"))


def unit_after(tokens: Tokens, at: int, spelt: bool) -> tuple[str, int] | None:
    """Unit and the token behind it, where a unit follows a number."""
    word = tokens.word(at)
    if not word:
        return None
    if word in ("°", "º", "˚"):
        return _degrees(tokens, at)
    skip = at + (word in HYPHENS)
    if tokens.word(skip) in WORD_STARTS:
        for size in range(min(WORDS_LONGEST, tokens.size - skip), 0, -1):
            name = " ".join(tokens.words[skip : skip + size])
            if name in WORDS:
                return _compound(tokens, WORDS[name], skip + size)
    if word in BRACKETS and tokens.word(at + 2) == BRACKETS[word]:
        found = _symbol(tokens, at + 1, at + 1)
        return (found[0], at + 3) if found else None
    if spelt and tokens.word(at + 1) != "per":
        return None
    return _symbol(tokens, at, skip)


def _degrees(tokens: Tokens, at: int) -> tuple[str, int]:
    letter, word = tokens.raw(at + 1), tokens.word(at + 1)
    if letter in ("C", "F") or word in ("celsius", "fahrenheit"):
        return ("celsius" if letter[0] in "Cc" else "fahrenheit"), at + 2
    return "degree", at + 1


def _symbol(tokens: Tokens, at: int, skip: int) -> tuple[str, int] | None:
    """Abbreviations, whose case counts; the loose ones only right behind the digits."""
    joined = tokens.joined(at)
    for size in (3, 2, 1):
        if skip + size > tokens.size:
            continue
        raw = tokens.text[tokens.starts[skip] : tokens.end(skip + size - 1)]
        if raw not in SYMBOLS:
            continue
        if raw in LOOSE_SYMBOLS and not joined and tokens.word(skip + size) not in ("/", "per"):
            continue
        after = skip + size
        if tokens.joined(after) and tokens.digits(after) and tokens.raw(after) not in ("2", "3"):
            return None  # 24703m212 is a code
        if tokens.word(after) == "-" and tokens.joined(after) and tokens.digits(after + 1) and len(raw) == 1:
            return None  # "24703 L-202" too
        return _compound(tokens, SYMBOLS[raw], after)
    raw = tokens.raw(at)
    if raw in ("C", "F") and (
        joined or raw == "C" or tokens.word(at + 1) in (".", ",", ")", "", "or", "and", "(")
    ):
        return ("celsius" if raw == "C" else "fahrenheit"), at + 1
    if raw == "in" and (
        tokens.word(at + 1) in DIMENSIONED
        or (
            tokens.word(at + 1) in ("", ".", ")")
            and tokens.word(at - 2) in ("is", "x", "by", "measures", "(")
        )
    ):
        return "inch", at + 1
    if raw == '"' and (joined or tokens.word(at + 1) in DIMENSIONED) and _closed(tokens, at):
        return "inch", at + 1
    return None


def _closed(tokens: Tokens, at: int) -> bool:
    """No quotation is open before this mark, so far back as a quotation may reach."""
    begin = max(tokens.starts[0], tokens.starts[at] - QUOTE_REACH)
    return tokens.text.count('"', begin, tokens.starts[at]) % 2 == 0


def _compound(tokens: Tokens, unit: str, after: int) -> tuple[str, int]:
    """Reads "km²", "4 km squared", "4km^3", "kb per second"."""
    skip = after + (tokens.word(after) == "^")
    power = SQUARED.get(tokens.word(skip))
    if power and f"{power} {unit}" in UNITS and (tokens.joined(skip) or tokens.word(skip).endswith("ed")):
        return with_rate(tokens, f"{power} {unit}", skip + 1)
    return with_rate(tokens, unit, after)


def with_rate(tokens: Tokens, unit: str, after: int) -> tuple[str, int]:
    """The unit with its divisor: "W/min", "km per hour", "$15.4/hour"."""
    word, below = tokens.word(after), tokens.word(after + 1)
    if word == "per" and below in TIME_WORDS:
        return f"{unit} per {TIME_WORDS[below]}", after + 2
    if word != "/" or not tokens.joined(after) or not tokens.joined(after + 1):
        return unit, after
    if below in RATES:
        squared = after + 2 + (tokens.word(after + 2) == "^")
        if tokens.word(squared) in ("2", "²") and tokens.joined(squared):
            return f"{unit} per square {RATES[below]}", squared + 1
        return f"{unit} per {RATES[below]}", after + 2
    found = unit_after(tokens, after + 1, spelt=False)
    return (f"{unit} per {found[0]}", found[1]) if found else (unit, after)


def read_measure(tokens: Tokens, draft: Draft) -> bool:
    """Make the draft a measure, if a unit follows it."""
    if _height(tokens, draft) or _magnitude(tokens, draft):
        return True
    at = draft.after
    if draft.ratio and tokens.word(at) in ("of", "a", "an"):
        # "half a mile", "a quarter of a mile"
        at += tokens.word(at) == "of"
        if tokens.word(at) not in ("a", "an"):
            return False
        at += 1
    if tokens.word(draft.first) == "zero" and tokens.word(draft.first - 1) == "absolute":
        draft.unit, draft.start = "kelvin", min(draft.start, draft.first - 1)
        draft.kind = draft.pattern = "measure"
        return True
    found = unit_after(tokens, at, draft.spelt or at > draft.after)
    if found is None:
        return False
    unit, end = found
    written = tokens.raw(end - 1)
    if unit == "metre" and written == "m" and _million(tokens, end):
        draft.rescale(6)
        draft.after = draft.end = end
        return False
    if (
        written == "m"
        and not tokens.joined(end - 1)
        and tokens.word(end).isalpha()
        and plural(tokens.word(end))
    ):
        return False
    if unit == "attometre" and contexts.CLOCK_DIGITS.fullmatch(tokens.raw(draft.first).replace(" ", "")):
        return False  # "8.39am"
    if unit == "tonne" and written == "t" and not tokens.joined(end - 1) and (draft.low or 0) < 100:
        return False
    if unit in ("knot", "bit", "cup", "degree") and draft.vague is not None:
        return False
    draft.unit, draft.end = unit, end
    draft.kind = draft.pattern = "measure"
    draft.ratio = False
    return True


def _magnitude(tokens: Tokens, draft: Draft) -> bool:
    """Reads "magnitude 7.8", "a 7.8-magnitude quake"."""
    behind = draft.after + (tokens.word(draft.after) in HYPHENS)
    before = draft.first - 1 - (tokens.word(draft.first - 1) in ("-", "of"))
    if tokens.word(behind) == "magnitude":
        draft.end = behind + 1
    elif tokens.words[behind : behind + 2] == ["in", "magnitude"]:
        draft.end = behind + 2
    elif draft.step == -1 and tokens.word(behind) in QUAKES:
        draft.end = behind
    elif tokens.word(before) in ("magnitude", "magnitudes"):
        draft.start = min(draft.start, before)
    elif draft.step == -1 and (named := _magnitude_before(tokens, draft.first)):
        draft.start = min(draft.start, named)
    elif not (draft.step == -1 and _put_by_another(tokens, draft.first)):
        return False
    if draft.low is None or not 0 < draft.low < 10:
        return False
    draft.unit = "magnitude"
    draft.kind = draft.pattern = "measure"
    return True


AGAIN = 30  # words back to the magnitude that "it" takes up
QUAKES = frozenset(("quake", "earthquake", "aftershock", "tremor", "temblor"))
TO_MAGNITUDE = frozenset("of at as was is is was be to put estimated about around preliminary its :".split())


def _magnitude_before(tokens: Tokens, first: int) -> int:
    """First of the words of "a magnitude estimated at 6.3"; 0 where they do not stand so."""
    for at in range(first - 1, max(0, first - 5), -1):
        if tokens.words[at] in ("magnitude", "magnitudes"):
            return at
        if tokens.words[at] not in TO_MAGNITUDE:
            break
    return 0


def _put_by_another(tokens: Tokens, first: int) -> bool:
    """Reads "…'s magnitude at 6.4, but the institute said it was 6.6"."""
    told = tokens.words[max(0, first - AGAIN) : first]
    return told[-2:] in (["it", "was"], ["it", "at"]) and ("magnitude" in told or "richter" in told)


def _million(tokens: Tokens, end: int) -> bool:
    """Reads "1.2m people": the letter is a scale where something plural is counted."""
    if not tokens.joined(end - 1):
        return False
    for ahead in (tokens.word(end), tokens.word(end + 1)):
        if plural(ahead) and ahead not in WORDS:
            return True
        if ahead in NOT_MILLIONS:
            return False
    return False


def _height(tokens: Tokens, draft: Draft) -> bool:
    """6-foot-7, 5ft 4in, 6'4", 5 feet and 2 inches: one length, in feet to twelve places."""
    at = draft.after
    foot = at + (tokens.word(at) in HYPHENS)
    if tokens.word(foot) not in FEET or draft.low is None or draft.low != int(draft.low):
        return False
    ahead = foot + 1 + (tokens.word(foot + 1) in ("-", ",", "and"))
    if not (tokens.digits(ahead) or tokens.word(ahead) in SMALL):
        return False
    inches = read(tokens, ahead)
    if inches is None or inches.value is None or not 0 <= inches.value < 12:
        return False
    end = inches.after
    named = end + (tokens.word(end) in HYPHENS)
    if tokens.word(named) in INCHES:
        end = named + 1
    elif tokens.word(foot + 1) not in HYPHENS and not (
        tokens.words[foot] in ("'", "’", "′", "ft") and draft.low < 9
    ):
        return False
    draft.low = draft.high = EXACT.add(draft.low, share(int(inches.value), 12))
    draft.step = 0
    draft.unit, draft.end = "foot", end
    draft.kind = draft.pattern = "measure"
    return True


def read_duration(tokens: Tokens, draft: Draft) -> bool:
    """An amount of time."""
    skip = draft.after + (tokens.word(draft.after) in HYPHENS)
    if draft.ratio and tokens.word(draft.after) in ("a", "an"):
        skip = draft.after + 1  # "half a second"
    unit = TIME_WORDS.get(tokens.word(skip))
    if unit is None or (draft.ratio and draft.spelt and tokens.word(draft.after) == "-"):
        return False
    draft.unit, draft.end = unit, skip + 1
    draft.kind = draft.pattern = "duration"
    return True
