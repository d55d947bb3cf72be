"""The numbers of a sentence that may be quantities: codes and dates left out, signs and repetitions read."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from decimal import Decimal

from discrep.kinds.numerals import Numeral, Tokens, read
from discrep.kinds.numerals.reader import AFTER_ARTICLE
from discrep.kinds.quantities import money, roles
from discrep.kinds.quantities.codes import coded
from discrep.kinds.quantities.currencies import CURRENCY_WORDS
from discrep.kinds.quantities.draft import Draft, draft_of
from discrep.kinds.quantities.groups import GROUP_OF, PEOPLE
from discrep.kinds.quantities.units import WORDS
from discrep.model import Span

ARTICLES = ("a", "an")
SPECIAL = frozenset(("no", "nobody", "none", "neither", "both", "single", "pair"))
ONE_OF = frozenset(("dollar", "penny", "gallon", "pair"))
DIGIT_NOUNS = frozenset("million billion thousand hundred cent percent ppm % half such quite".split())


class Taken:
    """Spans that other kinds have taken, sorted for look-up."""

    __slots__ = ("spans", "starts")

    def __init__(self, spans: Sequence[Span]) -> None:
        self.spans = sorted(spans)
        self.starts = [s[0] for s in self.spans]

    def over(self, begin: int, end: int) -> bool:
        """A taken span overlaps `[begin, end)`."""
        if not self.spans:
            return False
        at = bisect_left(self.starts, end) - 1
        return (at >= 0 and self.spans[at][1] > begin) or (at >= 1 and self.spans[at - 1][1] > begin)


def numbers(tokens: Tokens, places: Sequence[int], taken: Taken) -> list[Draft]:
    """Every number that may be a quantity, given the offsets where one may stand."""
    found: list[Draft] = []
    cursor = 0
    words = tokens.words
    for place in places:
        index = bisect_right(tokens.starts, place) - 1
        if index < cursor:
            continue
        word = words[index]
        first = index
        if index > cursor and words[index - 1] in ARTICLES and (word in AFTER_ARTICLE or word in ONE_OF):
            first = index - 1
        elif word == "dozen" and index > cursor + 1 and words[index - 1] == "baker's":
            first = index - 2
        number = read(tokens, first)
        if (number is None and first == index and word in SPECIAL) or (number is None and word in ONE_OF):
            draft = _special(tokens, first)
            if draft is not None and not taken.over(place, place + 1):
                found.append(draft)
                cursor = draft.after
            continue
        if number is None:
            continue
        cursor = number.after
        if number.form in ("junk", "ordinal"):
            continue
        if taken.over(tokens.starts[number.first], tokens.end(number.after - 1)) or coded(
            tokens, number, bool(taken.spans)
        ):
            continue
        draft = draft_of(tokens, number)
        _sign(tokens, draft)
        found.append(draft)
        cursor = _repeated(tokens, draft, cursor)
    return _with_ones(tokens, found) if found else found


ONES = frozenset(noun for noun, group in GROUP_OF.items() if group in PEOPLE)


def _with_ones(tokens: Tokens, found: list[Draft]) -> list[Draft]:
    """Reads "two men and a woman", "a child and three adults": an article beside a number counts one."""
    words = tokens.words
    if ONES.isdisjoint(words):
        return found
    ones: list[Draft] = []
    for draft in found:
        for at in range(draft.after, min(draft.after + 9, tokens.size - 2)):
            if words[at] in roles.STOPS or words[at] in roles.BE or words[at] in roles.ACTIVE:
                break
            if (
                words[at] in ("and", ",")
                and words[at + 1] in ARTICLES
                and GROUP_OF.get(words[at + 2]) in PEOPLE
            ):
                ones.append(_one(tokens, at + 1))
        if words[draft.first - 1 : draft.first] == ["and"]:
            for at in range(max(0, draft.first - 4), draft.first - 2):
                if words[at] in ARTICLES and GROUP_OF.get(words[at + 1]) in PEOPLE:
                    ones.append(_one(tokens, at))
    if not ones:
        return found
    places = {d.first: d for d in (*ones, *found)}
    return [places[first] for first in sorted(places)]


def _one(tokens: Tokens, index: int) -> Draft:
    draft = draft_of(tokens, Numeral(index, index + 1, Decimal(1)))
    draft.spelt = draft.special = True
    return draft


def _sign(tokens: Tokens, draft: Draft) -> None:
    """A minus sign or word before the number."""
    at = draft.first - 1
    word = tokens.word(at)
    currency = word in money.DIGIT_SIGNS
    if word in ("-", "−", "–") and tokens.joined(draft.first):
        before = tokens.word(at - 1)
        if tokens.digits(at - 1):
            return
        if at > 0 and tokens.joined(at) and before not in ("(", "<", ">", "=", *money.DIGIT_SIGNS):
            return
    elif currency and tokens.word(at - 1) in ("-", "−") and tokens.joined(at) and not tokens.joined(at - 1):
        draft.start = at - 1
    elif (word in ("minus", "negative") and tokens.word(at - 1) != "or" and draft.low is not None) or (
        word == "-" and at == 0 and draft.after == tokens.size
    ):
        pass
    else:
        return
    if draft.low is not None and draft.low == draft.high:
        draft.low = draft.high = -draft.low
        if not currency:
            draft.start = at


def _repeated(tokens: Tokens, draft: Draft, index: int) -> int:
    """Reads "forty-five (45)": the second figure is the first again."""
    if tokens.word(index) == "(" and index + 1 < tokens.size:
        again = read(tokens, index + 1)
        if (
            again is not None
            and again.value is not None
            and again.value == draft.low
            and tokens.word(again.after) == ")"
        ):
            draft.after = draft.end = again.after + 1
            return again.after + 1
    return index


_NONE_BEFORE = roles.BE | roles.AFTER.keys() | {"of"}


def _special(tokens: Tokens, index: int) -> Draft | None:
    """Reads "no one", "no casualties", "both", "a woman": amounts without a number word."""
    word, following = tokens.words[index], tokens.word(index + 1)
    value: int | None = None
    after = index + 1
    if word == "nobody" or (word == "no" and following == "one"):
        value, after = 0, index + 1 + (word == "no")
    elif (
        (
            word == "no"
            and following
            in (
                "casualties",
                "injuries",
                "deaths",
                "fatalities",
                "arrests",
                "survivors",
                "victims",
            )
        )
        or (
            word == "no"
            and following in ("civilian", "further", "immediate", "civilians", "people", "other")
            and (
                tokens.word(index + 2) in ("casualties", "injuries", "deaths", "fatalities", "arrests")
                or following in ("civilians", "people")
            )
        )
        or (word == "none" and following in _NONE_BEFORE)
        or (
            word == "neither"
            and (following == "of" or following in roles.AFTER or GROUP_OF.get(following) in PEOPLE)
        )
    ):
        value = 0
    elif word == "both":
        if following in ("sides", "of", "parties", "countries", "and", "in", "the"):
            return None
        value = 2
    elif word in ARTICLES:
        if following == "pair" and tokens.word(index + 2) in ("of", ""):
            value, after = 2, index + 2
        elif (following in WORDS or following in CURRENCY_WORDS) and _one_unit(tokens, index):
            value, after = 1, index + 1
    elif word == "single" and tokens.size == 1:
        value = 1
    if value is None:
        return None
    draft = draft_of(tokens, Numeral(index, after, Decimal(value)))
    draft.spelt = True
    draft.special = tokens.size > 2 and following != "pair"
    return draft


def _one_unit(tokens: Tokens, index: int) -> bool:
    """Reads "a gallon of beer", "a penny!"; never the rate "70 miles a gallon"."""
    behind = tokens.word(index + 2)
    before = tokens.word(index - 1)
    if behind == "of" or (behind in ("", ".", "!", "?") and tokens.word(index + 1) in CURRENCY_WORDS):
        return not before.endswith("s") and not tokens.digits(index - 1) and before not in DIGIT_NOUNS
    return False
