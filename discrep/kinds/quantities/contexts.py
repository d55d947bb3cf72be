"""Numbers that count nothing: names, codes, dates, clock times, scores."""

from __future__ import annotations

import re

from discrep.kinds.numerals import Numeral, Tokens
from discrep.kinds.quantities.groups import GROUP_OF, PEOPLE, plural, singular

CLOCK_DIGITS = re.compile(r"[0-2]?\d(?:\.[0-5]\d)?|[0-2]\d[0-5]\d")
MONTHS = frozenset(
    "january february march april may june july august september october november december jan feb mar "
    "apr jun "
    "jul aug sep sept oct nov dec".split()
)
WEEKDAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun".split()
)
# A figure right behind these names a thing.
IDENTIFIED = frozenset(
    "no nos no. number numbers # № flight room route highway interstate road gate section article "
    "chapter page pages "
    "channel version apollo boeing airbus phone tel telephone fax unit apartment apt suite class grade "
    "formula type model resolution ward district zone platform terminal pier line lane exit level phase "
    "stage episode season act amendment title clause paragraph item lot block bay court courtroom "
    "schedule form code zip box postcode pin plot ps iphone galaxy windows xbox playstation sector area camp "
    "checkpoint runway track bus tram train ssr hwy i us m a e b sr "
    "week round game match day quarter lap set psalm verse genesis studio hangar figure fig table "
    "volume vol issue chapter part step tier category cat".split()
)
# Of those, the ones that a count may also follow ("in week 3 people"): only a bare figure makes a name.
LETTERS = frozenset("i us m a e b".split())
# Behind these any figure is a name, whatever sticks to it.
MAKES = frozenset(
    "boeing airbus flight iphone windows galaxy apollo interstate highway route ftse nikkei cac dax stoxx "
    "russell fortune asx usb bluetooth android ios ddr".split()
)
CASE_WORDS = frozenset(("case", "docket", "bill", "section", "id", "ref", "reference", "invoice", "permit"))
CLOCK = frozenset(
    (
        "am",
        "pm",
        "a.m",
        "p.m",
        "o'clock",
        "o’clock",
        "hrs",
        "gmt",
        "utc",
        "est",
        "edt",
        "cet",
        "local",
        "noon",
    )
)
YEAR_BEFORE = frozenset(
    "in since by until till before after from during of early late mid around circa to through and year "
    "between the summer spring autumn winter fall , ( - – — © copyright by'".split()
)
# Behind a hyphenated pair these make it a result or a record, not a range.
SCORED = frozenset(
    "win victory defeat loss lead draw record decision vote ruling majority triumph rout scoreline tie "
    "series "
    "run advantage start mark season aggregate to in on against over at after".split()
)
SCORE_VERBS = frozenset(
    "won win beat beating defeated lost lose drew led leads trailed trailing defeating ahead 2-0 upset edged "
    "winning losing voted score finished record ruled went shutout".split()
)
BLOCK = frozenset(("block",))
NOT_MAKES = frozenset("us un uk eu uae a i am pm tv".split())
EMERGENCY = frozenset(("999", "911", "112"))
DECADES = frozenset("twenties thirties forties fifties sixties seventies eighties nineties".split())


def is_year(tokens: Tokens, number: Numeral, followed_by_noun: bool) -> bool:
    """A bare four-digit figure that reads as a year."""
    raw = tokens.raw(number.first)
    if number.after != number.first + 1 or len(raw) != 4 or not raw.isdecimal():
        return False
    year = int(raw)
    if not 1500 <= year <= 2100:
        return False
    before = tokens.word(number.first - 1)
    if not followed_by_noun or before in YEAR_BEFORE or before in MONTHS:
        return True
    if year < 1900:
        return False
    # "2000 troops", "2000 homes": a round figure right before what it counts
    behind = tokens.word(number.after)
    return not (plural(behind) and not tokens.capital(number.after) and raw.endswith("00"))


def is_decade(tokens: Tokens, number: Numeral) -> bool:
    """1960s, '80s, mid-20s."""
    return (
        tokens.word(number.after) in ("s", "'s", "’s")
        and tokens.joined(number.after)
        and number.form != "spelt"
    )


def is_clock(tokens: Tokens, number: Numeral) -> bool:
    """Part of a clock time: 2:30, 5 p.m., 1500 GMT."""
    first, after = number.first, number.after
    if tokens.word(after) == ":" and tokens.digits(after + 1) and tokens.joined(after):
        return True
    if tokens.word(first - 1) == ":" and tokens.digits(first - 2) and tokens.joined(first - 1):
        return True
    following = tokens.word(after)
    if following in ("am", "pm") and not CLOCK_DIGITS.fullmatch(tokens.raw(first).replace(" ", "")):
        return False
    if following in CLOCK or (
        following in ("a", "p") and tokens.word(after + 1) == "." and tokens.word(after + 2) == "m"
    ):
        return True
    return following == "-" and tokens.digits(after + 1) and tokens.word(after + 2) in ("am", "pm")


def is_date(tokens: Tokens, number: Numeral) -> bool:
    """A day beside its month, which the dates kind has not taken."""
    raw = tokens.raw(number.first)
    if not raw.isdecimal() or len(raw) > 2 or not 1 <= int(raw) <= 31 or number.after != number.first + 1:
        return False
    before = tokens.word(number.first - 1)
    if before == ".":
        before = tokens.word(number.first - 2)
    return (
        before in MONTHS and tokens.capital(number.first - 1 - (tokens.word(number.first - 1) == "."))
    ) or (tokens.word(number.after) in MONTHS and tokens.capital(number.after))


def is_name(tokens: Tokens, number: Numeral, followed_by_noun: bool) -> bool:
    """The figure names something: No. 10, Flight 370, room 12, 200 block, Area 51, Voyager 2."""
    first, after = number.first, number.after
    before = tokens.word(first - 1)
    if tokens.words[first] in EMERGENCY and (
        tokens.words[after].startswith("call")
        or before in ("call", "called", "dial", "dialled", "dialed", "calling")
    ):
        return True
    if (
        before.isalpha()
        and tokens.raw(first - 1).isupper()
        and len(before) <= 3
        and before not in NOT_MAKES
        and tokens.words[first].isdecimal()
        and len(tokens.words[first]) < 4
        and before.isascii()
        and not tokens.raw(first - 2).isupper()
        and GROUP_OF.get(singular(tokens.words[after])) not in PEOPLE
    ):
        return True  # "AK 47 rifles"
    if tokens.words[after] in DECADES or (tokens.words[after] in ("x", "×") and tokens.digits(after + 1)):
        return True  # "the late nineteen eighties", "1440 x 900"
    if before in ("x", "×") and tokens.digits(first - 2):
        return True
    if (
        before == "."
        and tokens.word(first - 2) in ("no", "nos", "fig", "vol", "tel", "apt")
        and tokens.joined(first - 1)
    ):
        return True
    if tokens.digits(first) and _address(tokens, after):
        return True
    if before in ("#", "№", "@", "_") or tokens.words[max(0, first - 3) : first] == ["s", "&", "p"]:
        return True
    if tokens.word(after) in BLOCK and tokens.digits(first):
        return True
    if (
        before == "-"
        and tokens.joined(first)
        and tokens.word(first - 2) in LETTERS
        and tokens.joined(first - 1)
    ):
        return True
    if before in IDENTIFIED and tokens.digits(first):
        return before not in LETTERS or (
            tokens.capital(first - 1) and not followed_by_noun and before != "us" and before != "a"
        )
    if before in CASE_WORDS and tokens.digits(first) and not followed_by_noun:
        return True
    if tokens.word(after) in ("th", "st", "nd", "rd"):
        return True
    if not tokens.digits(first) or followed_by_noun or first == 0:
        return False
    # A capitalised word inside the sentence, then a bare figure: a product, a road, a team.
    if first >= 2 and tokens.capital(first - 1) and before not in MONTHS and before not in WEEKDAYS:
        return before.isalpha() and tokens.word(after) not in AFTER_COUNT and not tokens.joined(first)
    return False


STREETS = frozenset(
    "street st road rd avenue ave lane drive boulevard blvd square terrace parkway highway crescent close".split()
)


def _address(tokens: Tokens, after: int) -> bool:
    """A house number: "14 Harbour Street", "220 North Third Avenue"."""
    for at in range(after, after + 4):
        if not tokens.capital(at):
            return False
        if tokens.words[at] in STREETS:
            return at > after
    return False


AFTER_COUNT = frozenset(
    "people killed dead wounded injured died were was are have had and others more of to or in percent "
    "% years".split()
)


def _dialled(tokens: Tokens, first: int) -> bool:
    """A group behind the dialling code of a number written with blanks: "0800 555 0199", "+44 20 7946"."""
    at = first
    while at > 0 and tokens.digits(at - 1) and first - at < 4:
        at -= 1
    opening = tokens.raw(at)
    return at < first and ((opening[0] == "0" and len(opening) > 2) or tokens.word(at - 1) == "+")


_LONG = 5  # digits in a row, without a comma, that a news text would not count things by
_HYPHENED = frozenset(
    "seat bed strong member page mile tonne ton acre hectare foot metre meter kilometre kilometer square pound year volt watt"
    " dollar euro capacity plus word unit".split()
)


def _slug(tokens: Tokens, first: int, after: int, raw: str) -> bool:
    """The number of an address or a file: "36092-cable-restored"."""
    return (
        len(raw) >= _LONG
        and raw.isdecimal()
        and after == first + 1
        and tokens.word(after) == "-"
        and tokens.joined(after)
        and tokens.joined(after + 1)
        and tokens.word(after + 1).isalpha()
        and tokens.word(after + 1) not in _HYPHENED
    )


def is_phone_or_code(tokens: Tokens, number: Numeral) -> bool:
    """Digit groups chained by hyphens or slashes: 555-0142, 1111-2222-3333, 2015/16."""
    first, after = number.first, number.after
    if not tokens.digits(first):
        return False
    links = 0
    at = after
    while (
        links < 2
        and tokens.word(at) in ("-", "/", ".")
        and tokens.joined(at)
        and tokens.digits(at + 1)
        and tokens.joined(at + 1)
    ):
        links += 1
        at += 2
    at = first
    while (
        links < 2
        and tokens.word(at - 1) in ("-", "/")
        and tokens.joined(at)
        and tokens.digits(at - 2)
        and tokens.joined(at - 1)
    ):
        links += 1
        at -= 2
    if links >= 2:
        return True
    raw = tokens.raw(first)
    if _dialled(tokens, first) or _slug(tokens, first, after, raw):
        return True
    return links == 1 and (
        (raw.startswith("0") and len(raw) > 1)
        or (tokens.word(after) == "-" and len(tokens.raw(after + 1)) >= 4 and len(raw) == 3)
        or (tokens.word(first - 1) == "-" and len(tokens.raw(first - 2)) == 3 and len(raw) >= 4)
    )
