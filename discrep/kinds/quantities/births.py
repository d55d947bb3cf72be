"""Ages reckoned from years of birth and death."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from discrep.kinds.late import Late
from discrep.kinds.persons import People
from discrep.kinds.quantities.judging import quantity, stated
from discrep.kinds.quantities.persons import around, year_in
from discrep.model import Alignment, Confidence, Extraction, Fact, Member, Severity, Verdict
from discrep.naming.fold import fold

_BORN = Late(r"\b(?:born|b\.)\s(?:(?:in|on|at)\s)?(?:[A-Z][\w'’-]+,?\s(?:on|in)\s)?\Z")
_LIVED = Late(r"(\d{4})/(\d{4})")
_ADDED_SPAN = Late(r"\s?\(\Z")
_DIED = Late(r"\b(?:died|dies|dead|death|killed|passed away)\b", re.IGNORECASE)
_OTHER_TIME = Late(
    r"\b(?:when|then|was(?=\s\d)|turn(?:s|ed|ing)?|since|at the age|bec[ao]me|will be|would have)\b",
    re.IGNORECASE,
)
_FAR = 400  # characters of its sentence on either side
_NAMED = 160  # characters before "born" in which the name is looked for
_NEAR = 30  # characters around an age in which another time may be named
# names that the kind of names does not know, where the words around leave no doubt
_RUN = Late(r"(?<![\w-])((?:[A-Z][\w'’-]{1,24}\s){1,3}[A-Z][\w'’-]{1,24})\s?\(\Z")
_WAS_BORN = Late(r"((?:[A-Z][\w'’-]{1,24}\s){1,3}[A-Z][\w'’-]{1,24}),?\s(?:who\s)?was\s(?=born\b)")
_HE = Late(r"\s{0,3}(?:He|She)\b")


class Birth(NamedTuple):
    """A person's birth as an article dates it, and the death where a span of life stands there."""

    fact: Fact
    first: dt.date
    last: dt.date
    death: int | None


def align(people: People) -> Iterator[Alignment]:
    """Each birth with the ages of the same person."""
    extraction = people.extraction
    if not people.ages:
        return
    births = dict(_births(people))
    for age in people.ages if births else ():
        birth = births.get(_bearer(people, age, births) or "")
        if birth:
            yield Alignment(
                "quantities", "age and birth", (Member(extraction, age), Member(extraction, birth.fact)),
                ("one person's birth and age",), Confidence.HIGH, "birth",
            )  # fmt: skip


def mismatch(alignment: Alignment) -> Iterator[Verdict]:
    """The age is none that the dates allow."""
    age, born = alignment.members
    birth = _dated(born.article.text, born.fact)
    reference = _reference(age.extraction, age.fact, birth) if birth else None
    if birth is None or reference is None:
        return
    first, last = reference
    least, most = _years(birth.last, first), _years(birth.first, last)
    said = int(quantity(age).low or 0)
    if least <= said <= most:
        return
    reckoned = str(most) if least == most else f"{least} or {most}"
    gap = min(abs(said - least), abs(said - most))
    when = str(first.year) if first.year == last.year and first != last else first.isoformat()
    yield Verdict(
        (age, born),
        f'"{stated(age)}", but born {born.fact.value.says()} makes {reckoned} in {when}',
        (f"reckoned to {when}",),
        severity=Severity.WARNING if gap == 1 else Severity.ERROR,
    )


def _years(born: dt.date, day: dt.date) -> int:
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def _births(people: People) -> Iterator[tuple[str, Birth]]:
    """Each birth that the article dates, with its bearer."""
    text = people.extraction.article.text
    for fact in people.extraction.facts:
        birth = _dated(text, fact) if fact.kind == "date" else None
        if birth and (bearer := _named_before(people, fact.start, near=birth.death is not None)):
            yield bearer, birth


def _dated(text: str, fact: Fact) -> Birth | None:
    """The birth that a date gives: behind "born", or as the span of a life in brackets."""
    value = fact.value
    if value.earliest is None or value.latest is None or value.approximate or value.others or value.symbolic:
        return None
    if value.granularity not in ("year", "day"):
        return None
    before = text[max(0, fact.start - 60) : fact.start]
    lived = _LIVED.fullmatch(value.timex)
    if lived and _ADDED_SPAN.search(before) and text[fact.end : fact.end + 1] == ")":
        year = int(lived[1])
        return Birth(fact, dt.date(year, 1, 1), dt.date(year, 12, 31), int(lived[2]))
    if _BORN.search(before):
        return Birth(fact, _day(value.earliest), _day(value.latest), None)
    return None


def _day(moment: dt.date) -> dt.date:
    return dt.date(moment.year, moment.month, moment.day)


def _named_before(people: People, offset: int, *, near: bool) -> str | None:
    """The one person of the sentence who stands before an offset; for "He was born", the one of the sentence before."""
    text, layout = people.extraction.article.text, people.extraction.layout
    number = layout.sentence_at(offset)
    if number < 0:
        return None
    sentence = layout.sentences[number]
    if near:
        last = people.last_before(offset)
        last = last if last and offset <= last.end + 3 else None
        found = _RUN.search(text, max(0, offset - 90), offset)
        return last.bearer if last else f"={fold(found[1])}" if found else None
    own = people.named_in(sentence.start, offset)
    if len(own) == 1:
        return own.pop()
    if not own and (found := _WAS_BORN.search(text, max(sentence.start, offset - _NAMED), offset)):
        return f"={fold(found[1])}"
    if own or number == 0 or not _HE.match(text, sentence.start):
        return None
    those = people.named_in(layout.sentences[number - 1].start, sentence.start)
    return those.pop() if len(those) == 1 else None


def _bearer(people: People, age: Fact, births: Mapping[str, Birth]) -> str | None:
    """The person named beside the age; of an age that stands alone, the one person its sentence names."""
    name = people.beside(age)
    if name is not None:
        return name.bearer
    if not age.surface.lower().startswith(("aged", "age", "at")):
        return None
    sentence = people.extraction.layout.sentences[age.frame.sentence]
    own = people.named_in(sentence.start, sentence.end)
    if own:
        return own.pop() if len(own) == 1 else None
    words = set(re.findall(r"[\w'’-]+", fold(around(people.extraction, age, _FAR))))
    those = [bearer for bearer in births if bearer.rpartition(" ")[2] in words]
    return those[0] if len(those) == 1 else None


def _reference(extraction: Extraction, age: Fact, birth: Birth) -> tuple[dt.date, dt.date] | None:
    """The day or year at which the person was that old; None where that is open."""
    words = around(extraction, age, _FAR)
    years = year_in(words) - {birth.first.year}
    if _DIED.search(words) and (birth.death or years):
        year = birth.death or (years.pop() if len(years) == 1 else None)
        return (
            (dt.date(year, 1, 1), dt.date(year, 12, 31)) if year and (not years or years == {year}) else None
        )
    published = extraction.published
    near = around(extraction, age, _NEAR)
    if years or birth.death or not published.stated or published.day is None or _OTHER_TIME.search(near):
        return None
    day = _day(published.day)
    return day - dt.timedelta(days=10), day + dt.timedelta(days=3)
