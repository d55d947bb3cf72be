"""Whose age it is: the person named right beside it, or the one person an article speaks of."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from discrep.kinds.late import Late
from discrep.kinds.quantities.judging import quantity
from discrep.model import Alignment, Confidence, Extraction, Fact, Member, Voice
from discrep.naming.fold import fold

_BETWEEN = Late(r"(?:,\s|\s\()(?:(?:who\sis|now|aged|age)\s)?|\s(?:is|has\sturned)\s")
_BEFORE_NAME = Late(r"[,]?\s(?:(?!and\b|or\b|with\b|of\b|from\b|told\b|said\b)[a-z][\w-]{1,20}\s){0,3}")
_AGAIN = Late(r",\s(?:a|an|the)\s")
_THEN = Late(
    r"\b(?:then|at the time|when|who was|was just|turn(?:s|ed|ing)?|birthday|once"
    r"|namesake|junior|senior|Jr|Sr|father and son)\b",
    re.IGNORECASE,
)
_GIVEN = Late(r"[A-Z](?:[\w'’-]{1,24}|\.)\s\Z")
_RUN_BEFORE = Late(r"(?<![\w-])((?:[A-Z][\w'’-]{1,24}\s){0,3}[A-Z][\w'’-]{1,24})(?:,\s(?:aged\s)?|\s\()\Z")
_SLIP = 3  # years by which a slip of the pen is off; more are two persons
_AGAIN_THE = Late(r"\b[Tt]he\s\Z")
_NO_NOUN = Late(
    r"\s?[,.;]|\s(?:is|was|has|had|will|who|and|said|says|told|also|later|then|did|does|can|could|would|went|won"
    r"|faces|died|pleaded|remains|from|in|on|at|of)\b"
)
_FAR = 400  # characters of its sentence on either side
_NEAR = 45  # characters around an age in which another time may be named
_YEAR = Late(r"(?<!since )\b(?:1[5-9]|20)\d\d\b", re.IGNORECASE)
_UNTOLD = frozenset((Voice.BOILERPLATE, Voice.BYLINE, Voice.DATELINE))


class Called(NamedTuple):
    """A place where an article names a person; `bearer` is the same for every name of one person."""

    start: int
    end: int
    full: str
    bearer: str
    whole: bool  # the full name stands here


class People:
    """The persons and ages an article names, in text order."""

    __slots__ = ("ages", "extraction", "names")

    def __init__(self, extraction: Extraction) -> None:
        self.extraction = extraction
        self.ages = [
            age for f in extraction.facts if is_age(age := f if f.kind == "age" else _bare_age(extraction, f))
        ]
        known = [
            Called(f.start, f.end, f.value.full, f.value.bearer, f.value.complete)
            for f in extraction.facts
            if f.kind == "name" and f.value.of == "person"
        ]
        self.names = sorted([*known, *_unknown(extraction, self.ages, known)], key=_start)

    def named_in(self, start: int, end: int) -> set[str]:
        """The bearers of the names that begin in a stretch of text."""
        first = bisect_left(self.names, start, key=_start)
        last = bisect_left(self.names, end, key=_start)
        return {name.bearer for name in self.names[first:last]}

    def last_before(self, offset: int) -> Called | None:
        """The last name that begins before an offset."""
        at = bisect_left(self.names, offset, key=_start)
        return self.names[at - 1] if at else None

    def beside(self, age: Fact) -> Called | None:
        """The name of the person whose age stands right beside it."""
        text = self.extraction.article.text
        at = bisect_left(self.names, age.start, key=_start)
        if at and (last := self.names[at - 1]).end <= age.start:
            if not last.whole and _GIVEN.search(text, max(0, last.start - 30), last.start):
                return None  # a relative's given name, which names did not know
            if _BETWEEN.fullmatch(text, last.end, age.start):
                return last
            own = self.ages[
                bisect_left(self.ages, last.end, key=_start) : bisect_left(self.ages, age.start, key=_start)
            ]
            if (
                len(own) == 1
                and _BETWEEN.fullmatch(text, last.end, own[0].start)
                and _AGAIN.fullmatch(text, own[0].end, age.start)
            ):
                return last
        if at < len(self.names) and age.surface.endswith("old"):
            after = self.names[at]
            if after.start >= age.end and _BEFORE_NAME.fullmatch(text, age.end, after.start):
                return after
        return None


def _start(one: Fact | Called) -> int:
    return one.start


def _unknown(extraction: Extraction, ages: Sequence[Fact], known: Sequence[Called]) -> Iterator[Called]:
    """Names beside ages that the kind of names does not know as such: "Rosalinda Cruz, 34", later "Cruz, 34"."""
    text = extraction.article.text
    ends = {name.end: name.whole for name in known}
    families: dict[str, dict[str, str]] = defaultdict(dict)  # family name -> bearer -> full name
    for name in known:
        families[name.full.split()[-1]][name.bearer] = name.full
    alone: list[re.Match[str]] = []
    for age in ages:
        found = _RUN_BEFORE.search(text, max(0, age.start - 100), age.start)
        if found is None:
            continue
        words = found[1].split()
        if found.end(1) in ends and (ends[found.end(1)] or len(words) == 1):
            continue
        if len(words) == 1:
            alone.append(found)
        else:
            families[words[-1]][f"={fold(found[1])}"] = found[1]
            yield Called(*found.span(1), found[1], f"={fold(found[1])}", True)
    for found in alone:
        bearers = families.get(found[1], {})
        given = set(re.findall(rf"([A-Z][\w'’-]{{0,24}})\s{re.escape(found[1])}\b", text))
        if len(bearers) == 1 and len(given) <= 1:
            ((bearer, full),) = bearers.items()
            yield Called(*found.span(1), full, bearer, False)


def align(people: People) -> Iterator[Alignment]:
    """The present ages that one article gives to one person."""
    ages: dict[str, list[Member]] = defaultdict(list)
    shown: dict[str, str] = {}
    for fact in people.ages:
        if (name := people.beside(fact)) and not past(people.extraction, fact):
            ages[name.bearer].append(Member(people.extraction, fact))
            shown.setdefault(name.bearer, name.full)
    for bearer, members in ages.items():
        if len({quantity(m).low for m in members}) > 1:
            yield Alignment(
                "quantities", f"age of {shown[bearer]}", tuple(members), ("the name stands beside each age",),
                Confidence.HIGH, "identity",
            )  # fmt: skip
    for first, second, why in _alone(people):
        yield Alignment(
            "quantities", "age of the person told of", (first, second), (why,), Confidence.MEDIUM, "identity"
        )


def _alone(people: People) -> Iterator[tuple[Member, Member, str]]:
    """Ages of the one person whose age an article tells: the headline's beside the text's, "the 45-year-old" again."""
    ages = [f for f in people.ages if not past(people.extraction, f)]
    values = {f.value.low for f in ages}
    if len(values) != 2 or abs(max(values) - min(values)) > _SLIP:
        return
    text = people.extraction.article.text
    body = [f for f in ages if f.voice is not Voice.HEADLINE]
    if len({f.value.low for f in body}) == 1:
        odd, why = (
            [f for f in ages if f.voice is Voice.HEADLINE],
            "the headline and the text each tell one age",
        )
    else:
        odd = [f for f in body if _AGAIN_THE.search(text, max(0, f.start - 5), f.start) and _is_bare(text, f)]
        why = "the article tells one person's age, and speaks of that person again"
        named = {name.bearer for f in body if (name := people.beside(f))}
        if len(named) != 1 or len({f.value.low for f in odd}) != 1:
            return
    others = [f for f in body if f.value.low not in {o.value.low for o in odd} and f not in odd]
    # a number that stands elsewhere as well ("a woman of 49") is another person's
    if odd and others and len(re.findall(rf"\b{odd[0].value.low}\b", text)) == len(odd):
        yield Member(people.extraction, others[0]), Member(people.extraction, odd[0]), why


def _is_bare(text: str, age: Fact) -> bool:
    """ "the 45-year-old said": no noun behind it could be somebody else."""
    return age.surface.endswith("old") and bool(_NO_NOUN.match(text, age.end))


def is_age(fact: Fact) -> bool:
    """An exact age in years, told by the article itself."""
    return (
        fact.kind == "age" and fact.value.unit == "year" and fact.value.is_exact and fact.voice not in _UNTOLD
    )


def past(extraction: Extraction, fact: Fact) -> bool:
    """The sentence speaks of another time, so that the age need not be today's."""
    return bool(_THEN.search(around(extraction, fact, _NEAR)) or year_in(around(extraction, fact, _FAR)))


def around(extraction: Extraction, fact: Fact, reach: int) -> str:
    """The words of the fact's own sentence, no further than `reach` characters on either side."""
    sentence = extraction.layout.sentences[fact.frame.sentence]
    return extraction.article.text[
        max(sentence.start, fact.start - reach) : min(sentence.end, fact.end + reach)
    ]


def year_in(words: str) -> set[int]:
    """Years that a sentence may be speaking of; one since when something goes on is none."""
    return {int(y) for y in _YEAR.findall(words)}


def _bare_age(extraction: Extraction, fact: Fact) -> Fact:
    """A bare number between commas as an age: whether a family name stands before it, `beside` will tell."""
    text = extraction.article.text
    if (
        fact.kind == "count"
        and fact.surface.isdecimal()
        and 15 <= int(fact.surface) <= 110
        and text[max(0, fact.start - 2) : fact.start] == ", "
        and text[fact.end : fact.end + 1] in (",", ".")
        and text[fact.start - 3 : fact.start - 2].isalpha()
    ):
        return replace(fact, kind="age", value=replace(fact.value, kind="age", unit="year", counted=None))
    return fact
