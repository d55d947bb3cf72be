"""Money: signs, codes and names of currencies before or behind a number."""

from __future__ import annotations

from discrep.kinds.numerals import Tokens, read
from discrep.kinds.quantities.currencies import (
    CURRENCY_CODES,
    CURRENCY_ENDS,
    CURRENCY_SIGNS,
    CURRENCY_STARTS,
    CURRENCY_WORDS,
)
from discrep.kinds.quantities.draft import Draft
from discrep.kinds.quantities.measures import with_rate
from discrep.kinds.quantities.units import WORDS_LONGEST

MONEY_LETTERS = {"k": 3, "K": 3, "m": 6, "M": 6, "mm": 6, "MM": 6, "b": 9, "B": 9, "t": 12, "T": 12, "cr": 7}
HEAVY = frozenset(
    "weigh weighs weighed weighing weight lost lose drop dropped gain gained shed bag baby heavy".split()
)
# A height beside the pounds: "5-foot-11, 170 pounds".
TALL = frozenset(("foot", "feet", "ft", "inches", "tall"))
DIGIT_SIGNS = frozenset("$£€¥₹₽₩₱₺₦₪₴฿₫৳₮₸₾₡₵¢")


def currency_before(tokens: Tokens, first: int) -> tuple[str, int] | None:
    """Currency and first token of a sign, code or name right before a number."""
    sign = tokens.word(first - 1)
    if not sign:
        return None
    if sign in DIGIT_SIGNS:
        start = first - 1
        letters = tokens.raw(start - 1)
        if letters and (
            tokens.joined(start) or letters.lower() in ("c", "us", "hk", "cad") or letters == "A"
        ):
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
    if raw in CURRENCY_CODES or sign in ("usd", "eur", "gbp"):
        return raw.upper(), start
    if sign not in CURRENCY_ENDS:
        return None
    for size in (2, 1):
        if size > first:
            continue
        name = " ".join(tokens.words[first - size : first])
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
    if word == "l" and tokens.words[at : at + 4] == ["l", ".", "e", "."]:
        return "EGP", at + 4
    if word == "u" and tokens.words[at : at + 5] in (
        ["u", ".", "s", ".", "dollars"],
        ["u", ".", "s", ".", "dollar"],
    ):
        return "USD", at + 5
    skip = at + (word == "-")
    if tokens.word(skip) not in CURRENCY_STARTS:
        return None
    for size in range(min(WORDS_LONGEST, tokens.size - skip), 0, -1):
        name = " ".join(tokens.words[skip : skip + size])
        named = CURRENCY_WORDS.get(name)
        if named:
            return named, skip + size
    return None


def read_money(tokens: Tokens, draft: Draft, floor: int) -> bool:
    """Make the draft an amount of money, if its neighbours behind token `floor` say so."""
    before = currency_before(tokens, draft.start)
    if before and before[1] >= floor:
        draft.unit, draft.start = before
        draft.kind = draft.pattern = "money"
        letter_scale(tokens, draft, MONEY_LETTERS)
        again = currency_after(tokens, draft.after)
        draft.end = again[1] if again and draft.unit == "dollar" else draft.after
        if again and draft.unit == "dollar" and again[0] in CURRENCY_CODES:
            draft.unit = again[0]
        _hundredths(tokens, draft)
        if tokens.word(draft.end) == "/":
            draft.unit, draft.end = with_rate(tokens, draft.unit or "", draft.end)
        return True
    raw = tokens.raw(draft.after)
    if len(raw) == 4 and raw[0] == "M" and raw[1:] in CURRENCY_CODES:
        draft.rescale(6)
        draft.unit, draft.end = raw[1:], draft.after + 1
        draft.kind = draft.pattern = "money"
        return True
    after = currency_after(tokens, draft.after + _part(tokens, draft))
    if after is None and raw == "p" and _pence(tokens, draft):
        after = "penny", draft.after + 1
    if after is None and tokens.joined(draft.after) and tokens.raw(draft.after) in MONEY_LETTERS:
        ahead = currency_after(tokens, draft.after + 1)
        if ahead and not draft.spelt:
            letter_scale(tokens, draft, MONEY_LETTERS)
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
    draft.ratio = False
    million = tokens.word(draft.end)
    if million in ("million", "billion", "trillion") and not draft.scaled:
        draft.rescale({"million": 6, "billion": 9, "trillion": 12}[million])
        draft.end += 1
    _hundredths(tokens, draft)
    return True


def _part(tokens: Tokens, draft: Draft) -> int:
    """Words between a fraction and what it is of: "half a cent", "a quarter of a penny"."""
    if not draft.ratio:
        return 0
    of = tokens.word(draft.after) == "of"
    return 1 + of if tokens.word(draft.after + of) in ("a", "an") else 0


def _pence(tokens: Tokens, draft: Draft) -> bool:
    """Reads "6.5p", "412p"; never "5p.m.", "720p video"."""
    at = draft.after
    if not tokens.joined(at) or draft.spelt or (draft.scaled and "." not in tokens.raw(draft.first)):
        return False
    if tokens.joined(at + 1) and tokens.word(at + 1) == "." and tokens.word(at + 2)[:1] == "m":
        return False
    return tokens.word(at + 1) not in ("video", "resolution", "camera", "hd", "display", "screen")


def letter_scale(tokens: Tokens, draft: Draft, letters: dict[str, int]) -> None:
    """Apply a scale letter that is joined to the number."""
    at = draft.after
    if tokens.raw(at) in letters and tokens.joined(at):
        draft.rescale(letters[tokens.raw(at)])
        draft.after += 1
        draft.end = max(draft.end, draft.after)


def _hundredths(tokens: Tokens, draft: Draft) -> None:
    """Reads "thirteen dollars forty-five cents", "3 GBP 1 pence", "15 dollars 50", "$3 and fourteen"."""
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
    if at >= tokens.size or (at == draft.end and draft.end == draft.after and not linked):
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
    return any(w in HEAVY or w in TALL for w in window)
