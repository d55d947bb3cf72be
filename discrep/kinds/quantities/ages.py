"""Ages of persons, in the forms that news text has."""

from __future__ import annotations

from discrep.kinds.numerals import Tokens
from discrep.kinds.quantities.contexts import MONTHS, WEEKDAYS
from discrep.kinds.quantities.draft import Draft
from discrep.kinds.quantities.groups import GROUP_OF, PEOPLE, plural, singular

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
NOT_ABOUT_ONE = frozenset("and or to points goals seats votes medals".split())
AGES = frozenset(("aged", "age", "ages"))
TOLLS = frozenset("number toll put figure stood stands count tally estimated total".split())
DIES = frozenset(("dies", "died", "dead"))
KIN = frozenset(
    "son daughter wife husband mother father brother sister cousin uncle aunt nephew niece".split()
)
NOT_OLD = frozenset(("old", "olds"))


def read_age(tokens: Tokens, draft: Draft) -> bool:
    """Reads "43-year-old", "43 years old", "aged 43", "John Smith, 43,", "in his 40s"."""
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
    if before == "and" and tokens.word(draft.first - 3) in AGES and tokens.digits(draft.first - 2):
        return _age(draft, "year")  # "ages 19 and 22"
    if _two_ages(tokens, draft.first, at):
        return _age(draft, "year")
    if before in AGES or (before == "of" and tokens.word(draft.first - 2) == "age"):
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
    if before == "," and tokens.word(at) in (",", ".", "", ";", ")"):
        who = draft.first - 2
        if _named(tokens, who) or (tokens.word(at) == "," and _person(tokens, who, at + 1)):
            return _age(draft, "year")
    if before == "(" and tokens.word(at) in (")", ",") and _named(tokens, draft.first - 2) and draft.low > 3:
        return tokens.capital(draft.first - 3) and _age(draft, "year")
    if before in ("is", "was", "'s", "’s") and tokens.word(draft.first - 2) in ("he", "she", "who"):
        return tokens.word(at) in (".", ",", "and", "when", "at", ";", "") and _age(draft, "year")
    if before in ("was", "is") and tokens.word(at) == "when" and tokens.capital(draft.first - 2):
        return draft.low > 3 and _age(draft, "year")
    if before == "at" and tokens.word(at) in ("", ".", ",") and draft.low > 15 and tokens.word(at - 1) != ".":
        ahead = tokens.words[max(0, draft.first - 12) : draft.first]
        return TOLLS.isdisjoint(ahead) and not DIES.isdisjoint(ahead) and _age(draft, "year")
    if (
        before in ("turned", "turn", "turns")
        and tokens.word(at) in (".", ",", "on", "in", "last", "this", "")
        and draft.low > 9
    ):
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
    if tokens.word(at) in MONTHS or tokens.word(at) in WEEKDAYS or tokens.digits(at - 1):
        return False
    return (
        tokens.capital(at - 1)
        or tokens.word(at - 1) in ("-", "al", "de", "van", "bin", "’", "'")
        or tokens.word(at - 1) in ("mr", "mrs", "ms")
    )


def _two_ages(tokens: Tokens, first: int, after: int) -> bool:
    """Reads "her two brothers, 8 and 10, were": one age each."""
    if tokens.word(after) == "and":
        noun, second = first - 2, after + 1
    elif tokens.word(first - 1) == "and" and tokens.digits(first - 2):
        noun, second = first - 4, first
    else:
        return False
    word = singular(tokens.word(noun))
    return (
        tokens.word(noun + 1) == ","
        and tokens.digits(second)
        and tokens.word(second + 1) in (",", ".")
        and word != tokens.word(noun)
        and (word in KIN or GROUP_OF.get(word) in PEOPLE)
    )


def _person(tokens: Tokens, at: int, behind: int) -> bool:
    """One person is named: "the driver, 20, was", "Maria, 20, who"; never "the drivers, 20, …"."""
    word, following = tokens.word(at), tokens.word(behind)
    if (GROUP_OF.get(word) in PEOPLE or word in KIN) and not plural(word):
        return True
    if not tokens.capital(at) or not word.isalpha() or word in MONTHS or word in WEEKDAYS:
        return False
    if following in ("who", "whose") or (following in ("of", "from") and tokens.capital(behind + 1)):
        return True
    # "Portugal, 12, and Spain, 9": a table in words
    return (
        tokens.word(at - 1) not in ("in", "at", "from", "near", "of", "to", "and")
        and following.isalpha()
        and not tokens.capital(behind)
        and following not in NOT_ABOUT_ONE
        and tokens.word(behind + 1) not in ("whom", "which", "them")
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
