"""Who or what a phrase is about: a named person, or the one bearer of a noun."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from discrep.framing import words as w
from discrep.framing.lexicon_en import LOCATING
from discrep.framing.participants import participants_of, personal
from discrep.framing.words import Words
from discrep.kinds.claims.deeds.people_en import (
    GROUPS,
    KIN,
    LARGE,
    MANY,
    NO_NAMES,
    OFFICIALS,
    PEOPLE,
    SAME,
    TIMES,
    WHOLES,
)
from discrep.kinds.claims.deeds.phrases import figure, head_of, plural, several, subject_start
from discrep.kinds.claims.keys import key
from discrep.kinds.claims.sheets import Sheet
from discrep.naming.fold import fold

_APPOSED = 6  # words behind a noun among which the comma before its name stands
_TITLED = 5  # words behind that comma among which the name begins: ", the retired bookkeeper X"
_BACK = 2  # sentences back to whom a pronoun may lead
_NOBODY = frozenset(
    "him her them himself herself themselves me us you it nobody no-one none nothing else".split()
)
_OWNERS = frozenset("his her their my our whose".split())
_PRONOUNS = frozenset(("he", "she"))
_RELATIVES = frozenset("who which that".split())
_FEMALE = frozenset("woman girl wife mother daughter sister aunt niece widow actress lady".split())
_MALE = frozenset("man boy husband father son brother uncle nephew gunman policeman fisherman".split())
_NEAR = 8  # words of what a relative clause is about
_NO_ANTECEDENT = (
    w.PREPOSITION | w.MARK | w.COORDINATOR | w.PRONOUN | w.BE | w.HAVE | w.WILL | w.MODAL | w.NEGATOR | w.PAST
)


class Bearer(NamedTuple):
    """Folded name words of a person, the family name last, or (); and the noun that tells who or what it is."""

    name: tuple[str, ...]
    noun: str
    many: bool = False  # several are meant
    share: str = ""  # "part" or "most" of the thing
    head: int = -1  # word index of the noun or of the family name
    number: int = 0  # how many, where a figure or a number word tells
    role: str = ""  # the noun of one who is named beside it

    @property
    def person(self) -> bool:
        return bool(self.name) or self.noun in PEOPLE


class Cast:
    """Those of whom an article tells, as its phrases name them."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.words = sheet.words
        self.participants = participants_of(sheet.extraction.layout)

    def phrase(self, number: int, first: int, last: int) -> Bearer | None:
        """Whom the noun phrase within words `[first, last)` of a sentence is about; None where it has no head."""
        words = self.words
        head = head_of(words, first, last)
        if head < 0:
            return None
        many, share = several(words, first, head), ""
        if (
            words.low(head + 1) == "of"
            and head + 2 < last
            and (whole := WHOLES.get(words.low(head))) is not None
        ):
            inner = self.phrase(number, head + 2, last)  # "part of the harbour", "one of the wards"
            one = words.low(head) == "one"
            share = "much" if whole == "part" and words.low(head - 1) in LARGE else whole
            return inner and inner._replace(many=inner.many and not one, share=share)
        for person in self.participants.persons(number):
            if person.first <= head < person.last:
                joined = words.low(person.last) == "and" and bool(words.kinds[person.last + 1] & w.CAPITAL)
                return Bearer(_folded(person.name), "", joined, share, head)
        if beside := self._beside(number, head, last):
            return beside
        if words.kinds[head] & w.CAPITAL and self._is_name(number, head):
            return Bearer((fold(words.words[head].text),), "", False, share, head)
        low = words.low(head)
        if low in _NOBODY:
            return None
        noun = "man" if low.endswith("-year-old") else key(SAME.get(low, low))
        many = many or low in MANY or (plural(low) and words.low(first) != "one")
        return Bearer((), noun, many, share, head, figure(words, first, head))

    def subject(self, number: int, first: int, stop: int) -> Bearer | None:
        """Whom words `[first, stop)` before a verb are about; a pronoun is followed back to the one before it."""
        relative = next((i for i in range(stop - 1, first - 1, -1) if self.words.low(i) in _RELATIVES), -1)
        if relative >= 0 and (self.words.low(relative) == "who" or relative == stop - 1):
            return self._antecedent(number, relative)
        if stop > first and self.words.low(stop - 1) in _PRONOUNS:
            return self.meant(number, self.words.low(stop - 1), stop - 1)
        start = subject_start(self.words, first, stop)
        if start > first and self.words.kinds[start] & w.PREPOSITION:
            return None  # "the man called \"Boots\" by reporters": no subject stands behind a preposition
        found = self.phrase(number, start, stop)
        comma = next((i for i in range(start, stop) if self.words.low(i) == ","), -1)
        if found and found.noun in TIMES and comma > 0:
            return self.phrase(number, comma + 1, stop)  # "a year later, the porter"
        return found

    def _antecedent(self, number: int, before: int) -> Bearer | None:
        """Whom the words right before a "who" name; None where it may be either of two: "the wife of the man who"."""
        words, floor = self.words, self.sheet.ranges[number][0]
        stop = before
        while stop > floor and (words.low(stop - 1) in (",", "aged") or words.kinds[stop - 1] & w.NUMBER):
            stop -= 1  # "Jan Tamm, 62, who"
        start = stop
        while start > floor and stop - start < _NEAR and not words.kinds[start - 1] & _NO_ANTECEDENT:
            start -= 1
            if words.kinds[start] & w.DETERMINER:
                break
        if words.low(start - 1) == "of" and key(words.low(stop - 1)) in PEOPLE:
            return None
        return self.phrase(number, start, stop)

    def _beside(self, number: int, head: int, last: int) -> Bearer | None:
        """The person named behind a noun and a comma: "the accused, Dan Lupu", "the driver of the van, Dan Lupu"."""
        stop = min(last, head + _APPOSED)
        comma = next((i for i in range(head + 1, stop) if self.words.kinds[i] & w.MARK), -1)
        if (
            comma < 0
            or self.words.low(comma) != ","
            or (comma > head + 1 and self.words.low(head + 1) != "of")
        ):
            return None
        marks = self.words.kinds[comma + 1 : comma + 1 + _TITLED]
        near = next((n for n, kind in enumerate(marks) if kind & w.MARK), _TITLED)
        people = self.participants.persons(number)
        found = next((p for p in people if comma < p.first <= comma + near), None)
        if found is None:
            return None
        return Bearer(_folded(found.name), "", False, "", found.last - 1, role=key(self.words.low(head)))

    def _is_name(self, number: int, at: int) -> bool:
        """The capital is no mere beginning of a sentence."""
        low = self.words.low(at)
        if at > self.sheet.ranges[number][0]:
            return True
        return not (
            plural(low)
            or low in NO_NAMES
            or key(low) in PEOPLE
            or self.words.kinds[at] & (w.DETERMINER | w.ING)
        )

    def meant(self, number: int, pronoun: str, before: int) -> Bearer | None:
        """The one person of the sentences before that a pronoun can mean; None where there are several."""
        for n in range(number, max(-1, number - 1 - _BACK), -1):
            if not self.sheet.told[n]:
                return None
            first, last = self.sheet.ranges[n]
            here = [p for p in self.participants.persons(n) if n < number or p.first < before]
            known = {i for p in here for i in range(p.first, p.last)}
            stop = last if n < number else before
            if any(self._stranger(i) and i not in known for i in range(first + 1, stop)):
                if n == number or not here:
                    return None  # somebody else may be meant
            fits = {p.name for p in here if self.participants.sex(p.name) in ("", pronoun)}
            if len(fits) > 1:
                return None
            if fits:
                person = next(p for p in here if p.name in fits)
                if self._official(person.first, person.last):
                    return None  # who only tells it: "the prosecutor, Ann Moss, said"
                return Bearer(_folded(person.name), "", False, "", person.last - 1)
            nouns = self._unnamed(first, stop)
            if nouns:
                return self._told_of(nouns, pronoun)
        return None

    def _stranger(self, i: int) -> bool:
        """A capital that may be somebody's name: no day, and no place behind "in" or "near"."""
        kinds = self.words.kinds
        if not kinds[i] & w.CAPITAL or kinds[i] & w.DAY:
            return False
        while kinds[i - 1] & w.CAPITAL and i > 0:
            i -= 1
        return self.words.low(i - 1) not in LOCATING

    def _official(self, first: int, last: int) -> bool:
        """The person stands beside the office in which he tells of others."""
        near = (*range(max(0, first - 3), first), *range(last, last + 5))
        return any(key(self.words.low(i)) in OFFICIALS for i in near)

    def _unnamed(self, first: int, last: int) -> list[int]:
        """The words that tell of somebody without his name."""
        lows = self.words.low
        return [i for i in range(first, last) if key(lows(i)) in PEOPLE or lows(i).endswith("-year-old")]

    def _told_of(self, nouns: Sequence[int], pronoun: str) -> Bearer | None:
        """The one person whom all of the nouns mean, if the pronoun fits him."""
        lows = {self.words.low(i) for i in nouns}
        low = next(iter(lows))
        if len(lows) > 1 or plural(low) or low in MANY or low in (_FEMALE if pronoun == "he" else _MALE):
            return None
        noun = "man" if low.endswith("-year-old") else key(SAME.get(low, low))
        return None if noun in OFFICIALS else Bearer((), noun, False, "", nouns[0])


def _folded(name: str) -> tuple[str, ...]:
    return tuple(fold(part) for part in personal(name).split() if part.strip("."))


def one_name(a: Sequence[str], b: Sequence[str]) -> bool:
    """The two names may be one person's: one family name, no other given name."""
    if not a or not b or a[-1] != b[-1]:
        return False
    if len(a) == 1 or len(b) == 1:
        return True
    x, y = a[0], b[0]
    return x == y or x.startswith(y[:3]) or y.startswith(x[:3]) or y in a or x in b


def kin_near(words: Words, first: int, last: int) -> bool:
    """Somebody's kin stands in the clause, "her mother", "the twins' uncle": a family name may be theirs."""
    return any(
        key(words.low(i)) in KIN and (words.low(i - 1) in _OWNERS or words.low(i - 1).endswith(("'s", "s'")))
        for i in range(first, last)
    )


def group(noun: str) -> str:
    """The role of a person's noun: victim, doer, accused; "" for others."""
    return GROUPS.get(noun, "")
