"""How the words before a name stand to it: in, near, struck, to, from, at home."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from discrep.kinds.places import wording_en as en

TOKEN = re.compile(r"[\w’'-]+|[^\w\s]")
HELD = ("-held", "-controlled", "-backed", "-led", "-based", "-born", "-run")
_DISTANCE = re.compile(
    r"((?:\d[\d,.]*|[a-z]+(?:-[a-z]+)?)[ -]?(?:kilomet(?:er|re)s?|kms?|miles?|meters?|metres?|yards?|blocks?|feet)\b"
    r"(?: \([^)]{1,25}\))?(?: to the)?(?: (?:due )?[a-z]+(?:[- ](?:east|west))?)?) (?:of|from|outside|away from)\s(?:the )?(?:\w+ ){0,3}\Z",
    re.IGNORECASE,
)
_NAMED_SO = frozenset("town city village county province".split())
_LEADING = frozenset(("of", *en.DIRECTIONS, *en.PREPOSITIONS, *en.STRUCK, *en.BETWEEN))
_NO_WAY = frozenset("according due thanks compared belongs belonging similar prior".split())


@dataclass(frozen=True, slots=True)
class Reading:
    """How the words before a name stand to it."""

    stance: str
    level: str | None = None
    sure: bool = False  # the words alone show a place
    part: str | None = None
    distance: str | None = None
    nation: str | None = None  # "the Syrian city of": the capitalised word before the noun
    plural: bool = False


def may_lead(before: str) -> bool:
    """Whether the last of the words before a name lets `reading_of` say anything; cheaper than asking it."""
    last = before.rsplit(None, 1)[-1:]
    if not last:
        return False
    mark = last[0][-1]
    if not (mark.isalnum() or mark in "_’'-"):  # a mark is a word of its own
        return mark in _LEADING
    return not last[0].isalpha() or last[0].lower() in _LEADING


def reading_of(before: str, named: bool = False) -> Reading | None:
    """How the words before a name stand to it, None where they show no place of an event."""
    words = TOKEN.findall(before)
    at = len(words) - 1
    part: str | None = None
    level: str | None = None
    nation: str | None = None
    around = plural = counted = False
    steps = 0
    while at >= 0 and steps < 7:
        steps += 1
        word = words[at]
        low = word.lower()
        if low == "of":
            noun = words[at - 1].lower() if at else ""
            if noun in en.SITES:
                return None if words[at - 1][0].isupper() else Reading(en.IN, None, True)
            if at and words[at - 1][0].isupper() and noun not in _NAMED_SO and noun in en.LEVEL_NOUNS:
                return None  # "the Department of Health", "the State of Alabama"
            if noun in en.LEVEL_NOUNS or noun in en.PLURALS:
                level = level or en.LEVEL_NOUNS.get(noun) or en.PLURALS[noun]
                plural = plural or noun in en.PLURALS
            elif noun in en.AROUND or noun in en.DIRECTIONS:
                around = True
                if away := _DISTANCE.search(before):
                    return Reading(en.NEAR, level, True, part, " ".join(away.group(1).split()), nation)
                if noun in ("north", "south", "east", "west") or "-" in noun:
                    return Reading(en.NEAR, level, True, part, None, nation)
            elif noun in en.STRIKES_OF:
                return Reading(en.OBJECT, level, False, part)
            elif noun not in en.INSIDE:
                return Reading(en.IN, level, True, part, None, nation) if level else None
            counted = True
            at -= 2
            continue
        if low in en.DIRECTIONS:
            if not counted:  # "the northern city of Aleppo" is no northern part of it
                part = part or en.DIRECTIONS[low]
        elif low in en.PREPOSITIONS:
            found = _stance(words, at, level, part, around, nation, before, named)
            return replace(found, plural=plural) if found else None
        elif low in en.STRUCK:
            return Reading(en.OBJECT, level, level is not None, part, None, nation)
        elif level and word[:1].isupper() and nation is None:
            nation = word.removesuffix("'s").removesuffix("’s")
        elif low not in en.BETWEEN and not low.endswith(HELD):
            return Reading(en.IN, level, True, part, None, nation) if level else None
        at -= 1
    return Reading(en.IN, level, True, part, None, nation) if level else None


def _stance(
    words: list[str],
    at: int,
    level: str | None,
    part: str | None,
    around: bool,
    nation: str | None,
    before: str,
    named: bool,
) -> Reading | None:
    low = words[at].lower()
    stance = en.PREPOSITIONS[low]
    earlier = words[at - 1].lower() if at else ""
    if low in ("in", "from", "at") and earlier in en.HOMES:
        stance = en.BASED
    elif low == "in" and earlier in en.NOT_IN:
        return None
    if low == "by" or (low == "to" and earlier in _NO_WAY):
        return None
    if low in ("on", "over", "against") and not around:
        if not level and not named and earlier not in en.STRIKES_ON:
            return None
        stance = en.OBJECT
    if low in ("outside", "from", "away") and (found := _DISTANCE.search(before)):
        return Reading(en.NEAR, level, True, part, " ".join(found.group(1).split()), nation)
    if around and stance in (en.IN, en.OBJECT):
        stance = en.NEAR
    return Reading(stance, level, low in en.SURE, part, None, nation)
