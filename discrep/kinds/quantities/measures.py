"""Money, percentages, ages and measures: what stands right before or behind a number."""

from __future__ import annotations

from decimal import Decimal

from discrep.kinds.numerals import EXACT, Tokens, read, share
from discrep.kinds.quantities.draft import Draft
from discrep.kinds.quantities.groups import plural
from discrep.kinds.quantities.units import (
    CURRENCY_CODES,
    CURRENCY_SIGNS,
    CURRENCY_WORDS,
    LOOSE_SYMBOLS,
    SYMBOLS,
    TIME_WORDS,
    WORDS,
    WORDS_LONGEST,
)

MONEY_LETTERS = {"k": 3, "K": 3, "m": 6, "M": 6, "mm": 6, "MM": 6, "b": 9, "B": 9, "t": 12, "T": 12, "cr": 7}
PEOPLE_SCALES = {"m": 6, "b": 9}
HEAVY = frozenset(
    "weigh weighs weighed weighing weight lost lose drop dropped gain gained shed bag baby heavy".split()
)
DIGIT_SIGNS = frozenset("$£€¥₹₽₩₱₺₦₪₴฿₫৳₮₸₾₡₵¢")


def currency_before(tokens: Tokens, first: int) -> tuple[str, int] | None:
    """Currency and first token of a sign, code or name right before a number."""
    sign = tokens.word(first - 1)
    if not sign:
        return None
    if sign in DIGIT_SIGNS:
        start = first - 1
        letters = tokens.raw(start - 1)
        if letters and tokens.joined(start) or (letters and letters.lower() in ("c", "a", "us", "hk", "cad")):
            named = CURRENCY_SIGNS.get(letters.upper() + sign)
            if named:
                return named, start - 1
        if letters == "." and tokens.words[start - 4 : start] == ["u", ".", "s", "."]:
            return "USD", start - 4
        if tokens.words[max(0, start - 3) : start] == ["u", ".", "s"]:
            return "USD", start - 3
        return CURRENCY_SIGNS.get(sign, sign), start
    raw = tokens.raw(first - 1)
    start = first - 1
    if sign == "." and tokens.raw(first - 2) in ("Rs", "KSh", "Rp"):
        raw, start = tokens.raw(first - 2), first - 2
    if raw in CURRENCY_SIGNS and not raw.islower():
        return CURRENCY_SIGNS[raw], start
    if (
        raw.upper() in CURRENCY_CODES
        and (raw.isupper() or raw.islower())
        and raw.upper() not in ("TRY", "ALL")
    ):
        return raw.upper(), start
    for size in (2, 1):
        name = " ".join(tokens.words[max(0, first - size) : first])
        named = CURRENCY_WORDS.get(name)
        if named and (size == 2 or name in ("sen", "rmb", "ringgit", "naira", "rs")):
            return named, first - size
    return None


def currency_after(tokens: Tokens, at: int) -> tuple[str, int] | None:
    """Currency and the token behind a sign, code or name that follows a number."""
    word = tokens.word(at)
    if not word:
        return None
    if word in DIGIT_SIGNS and (tokens.joined(at) or not tokens.digits(at + 1)):
        return CURRENCY_SIGNS.get(word, word), at + 1
    raw = tokens.raw(at)
    if raw.upper() in CURRENCY_CODES and (raw.isupper() or word == "usd"):
        return raw.upper(), at + 1
    if raw in ("RM", "LE", "元", "zł", "Kč", "ரூ"):
        return CURRENCY_SIGNS[raw], at + 1
    if tokens.words[at : at + 4] == ["l", ".", "e", "."]:
        return "EGP", at + 4
    if tokens.words[at : at + 5] in (["u", ".", "s", ".", "dollars"], ["u", ".", "s", ".", "dollar"]):
        return "USD", at + 5
    skip = at + (word == "-")
    for size in range(min(WORDS_LONGEST, tokens.size - skip), 0, -1):
        name = " ".join(tokens.words[skip : skip + size])
        named = CURRENCY_WORDS.get(name)
        if named:
            return named, skip + size
    return None


def read_money(tokens: Tokens, draft: Draft) -> bool:
    """Make the draft an amount of money, if its neighbours say so."""
    before = currency_before(tokens, draft.first)
    if before:
        draft.unit, draft.start = before
        draft.kind = draft.pattern = "money"
        _letter_scale(tokens, draft, MONEY_LETTERS)
        again = currency_after(tokens, draft.after)
        draft.end = again[1] if again and draft.unit == "dollar" else draft.after
        if again and draft.unit == "dollar" and again[0] in CURRENCY_CODES:
            draft.unit = again[0]
        _hundredths(tokens, draft)
        return True
    raw = tokens.raw(draft.after)
    if len(raw) == 4 and raw[0] == "M" and raw[1:] in CURRENCY_CODES:
        _scale(draft, 6)
        draft.unit, draft.end = raw[1:], draft.after + 1
        draft.kind = draft.pattern = "money"
        return True
    after = currency_after(tokens, draft.after)
    if after is None and tokens.joined(draft.after) and tokens.raw(draft.after) in MONEY_LETTERS:
        ahead = currency_after(tokens, draft.after + 1)
        if ahead and not draft.spelt:
            _letter_scale(tokens, draft, MONEY_LETTERS)
            after = ahead
    if after is None:
        return False
    if after[0] == "pound" and _weighs(tokens, draft, after[1]):
        draft.unit, draft.end = "pound-mass", after[1]
        draft.kind = draft.pattern = "measure"
        return True
    if after[0] in ("dime", "penny", "sen", "won", "cent") and draft.vague is not None:
        return False
    if after[0] == "won" and not draft.scaled:
        return False
    if tokens.words[after[1] - 1] in ("real", "rand", "lev", "euro") and tokens.word(draft.after) == "real":
        return False
    draft.unit, draft.end = after
    draft.kind = draft.pattern = "money"
    million = tokens.word(draft.end)
    if million in ("million", "billion", "trillion") and not draft.scaled:
        _scale(draft, {"million": 6, "billion": 9, "trillion": 12}[million])
        draft.end += 1
    _hundredths(tokens, draft)
    return True


def _letter_scale(tokens: Tokens, draft: Draft, letters: dict[str, int]) -> None:
    at = draft.after
    if tokens.raw(at) in letters and tokens.joined(at):
        _scale(draft, letters[tokens.raw(at)])
        draft.after += 1
        draft.end = max(draft.end, draft.after)


def _scale(draft: Draft, power: int) -> None:
    if draft.low is not None:
        draft.low = draft.low.scaleb(power, EXACT)
    if draft.high is not None:
        draft.high = draft.high.scaleb(power, EXACT)
    draft.step += power
    draft.scaled = True


def _hundredths(tokens: Tokens, draft: Draft) -> None:
    """ "thirteen dollars forty-five cents", "3 GBP 1 pence", "15 dollars 50", "$3 and fourteen"."""
    if (
        draft.low is None
        or draft.low != int(draft.low)
        or draft.low >= 10000
        or draft.unit in ("cent", "penny")
    ):
        return
    at = draft.end
    linked = tokens.word(at) == "and"
    at += linked
    if at >= tokens.size or at == draft.end and draft.end == draft.after and not linked:
        return
    more = read(tokens, at)
    if more is None or more.value is None or not 0 < more.value < 100 or more.value != int(more.value):
        return
    behind = tokens.word(more.after)
    cents = behind in ("cents", "cent", "c", "pence", "p", "sen")
    if not cents and behind not in ("", ".", "?", "!"):
        return
    if not cents and (draft.start < draft.first and not linked):
        return
    total = draft.low + more.value / 100
    draft.low = draft.high = total
    draft.step, draft.scaled = -2, True
    draft.end = more.after + cents


def _weighs(tokens: Tokens, draft: Draft, after: int) -> bool:
    """The pounds are of weight."""
    if draft.low is not None and draft.low > 2000:
        return False
    if tokens.word(draft.after) == "-" or tokens.word(after) in (
        "of",
        "bag",
        "overweight",
        "heavier",
        "lighter",
    ):
        if tokens.word(after) == "of" and tokens.word(after + 1) in ("debt", "taxpayers", "public"):
            return False
        return tokens.word(after) not in ("note", "coin", "fine", "a")
    window = tokens.words[max(0, draft.first - 6) : draft.first] + tokens.words[after : after + 3]
    return any(w in HEAVY for w in window)


# --------------------------------------------------------------------------- percent


def read_percent(tokens: Tokens, draft: Draft) -> bool:
    """Make the draft a percentage or a number of percentage or basis points."""
    at = draft.after + (tokens.word(draft.after) == "-")
    word = tokens.word(at)
    end = 0
    if word in ("%", "percent", "pct", "percents", "percentage"):
        end = at + 1
    elif word == "per" and tokens.word(at + 1) in ("cent", "cents"):
        end = at + 2
    elif word == "basis" and tokens.word(at + 1) in ("points", "point"):
        draft.unit, draft.end = "basis point", at + 2
        draft.kind = draft.pattern = "percent"
        return True
    elif (
        tokens.words[draft.first - 2 : draft.first] == ["percent", "of"]
        or tokens.words[draft.first - 2 : draft.first] == ["percents", "of"]
        or tokens.words[max(0, draft.first - 3) : draft.first] == ["per", "cent", "of"]
    ) and (draft.first == 2 or (draft.first == 3 and tokens.word(0) == "per")):
        end, draft.start = draft.after, 0
    if not end:
        return False
    points = tokens.word(end + (tokens.word(end) == "-"))
    if points in ("point", "points"):
        draft.unit = "percentage point"
        end += 1 + (tokens.word(end) == "-")
    else:
        draft.unit = "percent"
    draft.end = end
    draft.kind = draft.pattern = "percent"
    draft.ratio = False
    return True


# --------------------------------------------------------------------------- ages

AGE_UNITS = {
    "year": "year",
    "years": "year",
    "yr": "year",
    "month": "month",
    "months": "month",
    "week": "week",
    "weeks": "week",
    "day": "day",
    "days": "day",
}
NOT_OLD = frozenset(("old", "olds"))


def read_age(tokens: Tokens, draft: Draft) -> bool:
    """ "43-year-old", "43 years old", "aged 43", "John Smith, 43,", "in his 40s"."""
    at = draft.after
    hyphen = tokens.word(at) == "-"
    unit = AGE_UNITS.get(tokens.word(at + hyphen))
    if unit:
        behind = at + hyphen + 1
        if tokens.word(behind) == "-":
            behind += 1
        if tokens.word(behind) in NOT_OLD:
            draft.end = behind + 1
            return _age(draft, unit)
        if tokens.words[behind : behind + 2] == ["of", "age"]:
            draft.end = behind + 2
            return _age(draft, unit)
        return False
    before = tokens.word(draft.first - 1)
    if tokens.word(at) in ("s", "'s", "’s") and tokens.joined(at):
        return _decade_of_life(tokens, draft)
    if before in ("aged", "age") or (before == "of" and tokens.word(draft.first - 2) == "age"):
        draft.start = draft.first - (1 if before != "of" else 2)
        return _age(draft, "year")
    if (
        draft.low is None
        or draft.spelt
        or draft.scaled
        or not 0 < draft.low < 115
        or tokens.word(draft.first).startswith("0")
    ):
        return False
    if before == "," and tokens.word(at) in (",", ".", "") and _named(tokens, draft.first - 2):
        return _age(draft, "year")
    if before == "(" and tokens.word(at) in (")", ",") and _named(tokens, draft.first - 2) and draft.low > 3:
        return tokens.capital(draft.first - 3) and _age(draft, "year")
    if before in ("is", "was", "'s", "’s") and tokens.word(draft.first - 2) in ("he", "she", "who"):
        return tokens.word(at) in (".", ",", "and", "when", "at", ";", "") and _age(draft, "year")
    if before == "turned" and tokens.word(at) in (".", ",", "on", "in", "last", "this", "") and draft.low > 9:
        return _age(draft, "year")
    return False


def _age(draft: Draft, unit: str) -> bool:
    draft.kind = draft.pattern = "age"
    draft.unit = unit
    draft.end = max(draft.end, draft.after)
    return True


def _named(tokens: Tokens, at: int) -> bool:
    """A capitalised name of two words at least ends here."""
    if tokens.word(at) in ("jr", "sr") or (tokens.word(at) == "." and tokens.word(at - 1) in ("jr", "sr")):
        return True
    if not (tokens.capital(at) and len(tokens.word(at)) > 1):
        return False
    from discrep.kinds.quantities.contexts import MONTHS, WEEKDAYS

    if tokens.word(at) in MONTHS or tokens.word(at) in WEEKDAYS or tokens.digits(at - 1):
        return False
    return (
        tokens.capital(at - 1)
        or tokens.word(at - 1) in ("-", "al", "de", "van", "bin", "’", "'")
        or tokens.word(at - 1) in ("mr", "mrs", "ms")
    )


def _decade_of_life(tokens: Tokens, draft: Draft) -> bool:
    before = tokens.word(draft.first - 1)
    owner = before if before not in ("early", "mid", "late", "-") else tokens.word(draft.first - 2)
    if before == "-":
        owner = tokens.word(draft.first - 3)
    if (
        owner not in ("his", "her", "their")
        or draft.low is None
        or not 10 <= draft.low <= 100
        or draft.low % 10
    ):
        return False
    draft.high = draft.low + 9
    draft.end = draft.after + 1
    return _age(draft, "year")


# --------------------------------------------------------------------------- measures


def unit_after(tokens: Tokens, at: int, spelt: bool) -> tuple[str, int] | None:
    """Unit and the token behind it, where a unit follows a number."""
    word = tokens.word(at)
    if not word:
        return None
    skip = at + (word in ("-", "‑"))
    if word == "°" or word == "º":
        letter = tokens.raw(at + 1)
        if letter in ("C", "F"):
            return ("celsius" if letter == "C" else "fahrenheit"), at + 2
        return "degree", at + 1
    for size in range(min(WORDS_LONGEST, tokens.size - skip), 0, -1):
        name = " ".join(tokens.words[skip : skip + size])
        if name in WORDS:
            return _compound(tokens, WORDS[name], skip + size)
    if spelt:
        return None
    joined = tokens.joined(at)
    for size in (3, 2, 1):
        if skip + size > tokens.size:
            continue
        raw = tokens.text[tokens.starts[skip] : tokens.ends[skip + size - 1]]
        if raw in SYMBOLS and (joined or raw not in LOOSE_SYMBOLS or raw == "m"):
            if (
                size == 1
                and raw in ("km", "m", "cm", "mm")
                and tokens.word(skip + 1) in ("²", "2", "³", "3", "^")
            ):
                continue
            return _compound(tokens, SYMBOLS[raw], skip + size)
    raw = tokens.raw(at)
    if (
        raw in ("C", "F")
        and (joined or raw == "C")
        and tokens.word(at + 1) not in (".",)
        or (joined and raw in ("C", "F"))
    ):
        return ("celsius" if raw == "C" else "fahrenheit"), at + 1
    if (
        raw == "in"
        and tokens.word(at + 1) in ("", ".", ")", "x")
        and tokens.word(at - 2) in ("is", "x", "by", "measures", "(")
    ):
        return "inch", at + 1
    if (
        raw == '"'
        and tokens.joined(at)
        and tokens.text.count('"', tokens.starts[0], tokens.starts[at]) % 2 == 0
    ):
        return "inch", at + 1
    return None


def _compound(tokens: Tokens, unit: str, after: int) -> tuple[str, int]:
    if tokens.word(after) == "per" and tokens.word(after + 1) in TIME_WORDS:
        return f"{unit} per {TIME_WORDS[tokens.word(after + 1)]}", after + 2
    return unit, after


def read_measure(tokens: Tokens, draft: Draft) -> bool:
    """Make the draft a measure, if a unit follows it."""
    if _height(tokens, draft):
        return True
    found = unit_after(tokens, draft.after, draft.spelt)
    if found is None:
        return False
    unit, end = found
    if unit == "metre" and tokens.raw(end - 1) == "m" and _million(tokens, draft, end):
        _scale(draft, 6)
        draft.after = draft.end = end
        return False
    if (
        unit == "knot"
        and draft.spelt
        or unit in ("magnitude", "stone", "bit", "cup")
        and draft.vague is not None
    ):
        return False
    if (
        unit == "foot"
        and tokens.word(end - 1) == "foot"
        and tokens.word(end) in ("patrol", "soldiers", "race")
    ):
        return False
    if unit == "cup" and tokens.word(end - 1) == "cups" and False:
        return False
    draft.unit, draft.end = unit, end
    draft.kind = draft.pattern = "measure"
    draft.ratio = False
    return True


def _million(tokens: Tokens, draft: Draft, end: int) -> bool:
    """ "1.2m people": the letter is a scale where something plural is counted."""
    word = tokens.word(end)
    if not tokens.joined(end - 1):
        return False
    for ahead in (word, tokens.word(end + 1)):
        if plural(ahead) and ahead not in WORDS:
            return True
        if ahead in ("in", "of", "on", "at", "long", "wide", "deep", "high", "tall", "from", ""):
            return False
    return False


def _height(tokens: Tokens, draft: Draft) -> bool:
    """6-foot-7, 5ft 4in, 6'4", 5 feet 11 inches: one length, in inches."""
    at = draft.after
    words = tokens.words
    skip = at + (tokens.word(at) == "-")
    if tokens.word(skip) in ("foot", "feet", "ft", "'", "’"):
        ahead = skip + 1
        if tokens.word(ahead) in ("-", ","):
            ahead += 1
        if tokens.digits(ahead) or tokens.word(ahead) in (
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
        ):
            inches = read(tokens, ahead)
            if (
                inches is None
                or inches.value is None
                or inches.value >= 12
                or draft.low is None
                or draft.low > 9
            ):
                return False
            end = inches.after
            spoken = tokens.word(end)
            if spoken == "-":
                spoken = tokens.word(end + 1)
            closed = spoken in ("in", "inch", "inches", '"', "”")
            if not closed and tokens.word(skip + 1) != "-" and words[skip] not in ("'", "’", "ft"):
                return False
            draft.low = draft.high = EXACT.add(EXACT.multiply(draft.low, Decimal(12)), inches.value)
            draft.step = 0
            draft.unit, draft.end = (
                "inch",
                end + (1 if closed and tokens.word(end) != "-" else 2 if closed else 0),
            )
            draft.kind = draft.pattern = "measure"
            return True
    return False


def read_duration(tokens: Tokens, draft: Draft) -> bool:
    """An amount of time, where nobody else has taken it."""
    skip = draft.after + (tokens.word(draft.after) == "-")
    word = tokens.word(skip)
    unit = TIME_WORDS.get(word)
    if unit is None or (draft.ratio and draft.spelt):
        return False
    if word in ("min", "sec", "hr") and not tokens.digits(draft.after - 1):
        return False
    draft.unit, draft.end = unit, skip + 1
    draft.kind = draft.pattern = "duration"
    return True


def read_ratio(tokens: Tokens, draft: Draft) -> bool:
    """ "three in ten", "nine out of ten", "one in five children": a share, not a count."""
    if (
        draft.low is None
        or draft.low != draft.high
        or draft.low != int(draft.low)
        or not 0 < draft.low < 1000
    ):
        return False
    at = draft.after
    if tokens.word(at) == "in":
        ahead, strict = at + 1, True
    elif tokens.words[at : at + 2] == ["out", "of"]:
        ahead, strict = at + 2, False
    elif tokens.word(at) == "over" and tokens.word(at + 1) not in ("the",) and draft.first == 0:
        ahead, strict = at + 1, False
    else:
        return False
    if tokens.word(ahead) == "every":
        ahead += 1
    if ahead >= tokens.size:
        return False
    whole = read(tokens, ahead)
    if (
        whole is None
        or whole.value is None
        or whole.value != int(whole.value)
        or whole.form not in ("digits", "spelt")
    ):
        return False
    if whole.value <= draft.low and tokens.word(at) != "over":
        return False
    behind = tokens.word(whole.after)
    if (
        behind in TIME_WORDS
        or behind == "-"
        or behind in WORDS
        or behind in ("%", "percent", "games", "boxes", "matches")
    ):
        return False
    if strict and (whole.value < 2 or whole.value > 10**6 or (draft.low > 10) or 1900 <= whole.value <= 2100):
        return False
    if not strict and behind == "pieces":
        return False
    draft.low = draft.high = share(int(draft.low), int(whole.value))
    draft.ratio, draft.step, draft.scaled = True, -12, False
    draft.after = draft.end = whole.after
    return True
