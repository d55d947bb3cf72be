"""Lengths held against the years beside them: "for 12 years, from 1990 to 1995", "25 years ago, in 1979", anniversaries."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from discrep.kinds.dates import judging
from discrep.kinds.dates.relating import MONTHS, SECONDS
from discrep.kinds.dates.value import TimeValue, as_day
from discrep.kinds.late import Late
from discrep.model import Alignment, Member, Verdict

_LASTING = Late(
    r"\b(?:for|last(?:s|ed|ing)|spent|serv(?:ed|ing)|rul(?:ed|ing)|reign(?:ed|ing)?)\s(?:(?:the|a total of)\s)?\Z",
    re.IGNORECASE,
)
_IN_ALL = Late(r"(?:\sof\s[a-z]{3,12})?\s(?:in\sall|in\stotal|altogether|all\stold)\b")
_BESIDE = Late(r",?\s(?:\(|[–—-]{1,2}\s)?|\s?\(")
_APPOSED = Late(r",\s(?:back\s)?(?:in|on)?\s?|\s\((?:in\s)?")
_YEARS_AGO = Late(r"(?:[a-z]{3,9}(?:-[a-z]{3,5})?|\d{1,3})\syears\sago", re.IGNORECASE)
_ROUGH = Late(
    r"\b(?:about|around|some|almost|nearly|over|than|roughly|or so|least|close to|approximately)\s\Z",
    re.IGNORECASE,
)
_ANNIVERSARY = Late(
    r"\b(\d{1,3})(?:st|nd|rd|th)\sanniversary\sof\s(?:the|its|his|her|their|a|an)?\s?(?:[\w'’-]{1,20}\s){0,4}\Z"
)
_FOUNDED = Late(
    r"\b(?:founded|opened|established|set\sup|created|formed|built|launched)\s(?:in|back\sin)\s\Z"
)
_MARKED = Late(
    r",?\s(?:(?:on|this)\s\w{3,9}\s)?(?:marks|marked|celebrates|celebrated)\s(?:its|the|her|his|their)\s(\d{1,3})"
    r"(?:st|nd|rd|th)\s(?:anniversary|birthday)\b"
)
_ANOTHER_YEAR = Late(
    r"\b(?:next|last|will|would|was|were|had|upcoming|coming|ahead|before|after|previous|planned|due)\b",
    re.IGNORECASE,
)
_YEAR = Late(r"\b(?:1[5-9]|20)\d\d\b")
_SHOWN = 40  # characters between a length and the dates it is the length of
_SLACK = 1  # years that rounding and a birthday still to come allow


def duration(alignment: Alignment) -> Iterator[Verdict]:
    """A length that the dates beside it do not have, or the day of the article does not allow."""
    yield from _of_days(alignment)
    if alignment.relation == "single":
        yield from _anniversary(alignment.members[0])
    if alignment.relation == "sentence":
        for first, second in pairwise(alignment.members):
            yield from _lasted(first, second)
            yield from _ago(first, second)


def _lasted(first: Member, second: Member) -> Iterator[Verdict]:
    """ "for 12 years, from 1990 to 1995"; "from 1990 to 1995, 12 years in all"."""
    text = first.article.text
    summed = _IN_ALL.match(text, second.fact.end) is not None
    length, years = (second, first) if summed else (first, second)
    value, span = length.fact.value, years.fact.value
    if value.unit != "year" or value.low is None or value.low != value.high or value.approximate or value.mod:
        return
    if not _range_of_years(span) or not _BESIDE.fullmatch(text, first.fact.end, second.fact.start):
        return
    if not summed and not _LASTING.search(text, max(0, length.fact.start - 30), length.fact.start):
        return
    told = as_day(span.latest).year - as_day(span.earliest).year
    if abs(int(value.low) - told) <= _SLACK:
        return
    yield Verdict(
        (length, years),
        f'"{judging.flat(length)}", but {judging.flat(years)} is {told} years',
        (span.says(),),
    )


def _range_of_years(value: TimeValue) -> bool:
    return (
        re.fullmatch(r"\d{4}/\d{4}", value.timex) is not None
        and value.earliest is not None
        and value.latest is not None
        and not (value.approximate or value.soft or value.others)
    )


def _ago(first: Member, second: Member) -> Iterator[Verdict]:
    """ "25 years ago, in 1979" in an article of 2011."""
    ago, year = (first, second) if first.fact.pattern == "ago" else (second, first)
    if ago.fact.pattern != "ago" or not re.fullmatch(r"\d{4}(?:-\d\d){0,2}", year.fact.value.timex):
        return
    text, value = ago.article.text, ago.fact.value
    if not _APPOSED.fullmatch(text, first.fact.end, second.fact.start) or not _YEARS_AGO.fullmatch(
        ago.fact.surface
    ):
        return
    if not ago.extraction.published.stated or value.earliest is None or value.anchor != "dct":
        return
    if year.fact.value.earliest is None or _ROUGH.search(text, max(0, ago.fact.start - 20), ago.fact.start):
        return
    written = ago.extraction.published.day
    told, meant = as_day(year.fact.value.earliest).year, as_day(value.earliest).year
    length = (written.year if written else meant) - meant
    slack = max(_SLACK, length * (15 if length % 5 == 0 else 5) // 100)  # round figures are meant roundly
    if abs(told - meant) <= slack:
        return
    yield Verdict(
        (ago, year),
        f'"{judging.flat(ago)}" and "{judging.flat(year)}" are not the same year',
        (f"reckoned from {written.isoformat()}",) if written else (),
    )


def _anniversary(year: Member) -> Iterator[Verdict]:
    """ "the 20th anniversary of the 1986 disaster" in an article of 2011."""
    written: dt.date | None = year.extraction.published.day
    value = year.fact.value
    if written is None or not year.extraction.published.stated or not re.fullmatch(r"\d{4}", value.timex):
        return
    text = year.article.text
    sentence = year.extraction.layout.sentences[year.fact.frame.sentence]
    found = _ANNIVERSARY.search(text, max(sentence.start, year.fact.start - 140), year.fact.start)
    if found is None and _FOUNDED.search(text, max(sentence.start, year.fact.start - 30), year.fact.start):
        found = _MARKED.match(text, year.fact.end, sentence.end)
    if found is None or not text[year.fact.start : year.fact.end].strip().isdecimal():
        return
    words = text[sentence.start : sentence.end]
    if _ANOTHER_YEAR.search(words) or len(set(_YEAR.findall(words))) > 1:
        return
    told, said = written.year - int(value.timex), int(found[1])
    if abs(told - said) <= _SLACK:
        return
    yield Verdict(
        (year,),
        f'"{found[1]}{text[found.end(1) : found.end(1) + 2]} anniversary" of {value.timex}, '
        f"but the article of {written.year} is {told} years later",
        (f"the article is dated {written.isoformat()}",),
    )


def _of_days(alignment: Alignment) -> Iterator[Verdict]:
    """A length that the days beside it do not have."""
    if alignment.relation != "sentence":
        return
    for first, second in zip(alignment.members, alignment.members[1:], strict=False):
        for length, days in ((first, second), (second, first)):
            found = mismatch(length, days)
            if found:
                yield found


def mismatch(length: Member, days: Member) -> Verdict | None:
    """The finding on an attributive length ("three-day") beside a range of exact days."""
    value, span = length.fact.value, days.fact.value
    if (
        value.unit is None
        or value.low is None
        or value.high is None
        or value.approximate
        or value.mod
        or span.unit is not None
    ):
        return None
    if (
        "/" not in span.timex
        or span.soft
        or span.others
        or span.approximate
        or span.earliest is None
        or span.latest is None
        or span.type != "DATE"
    ):
        return None
    gap = max(length.fact.start, days.fact.start) - min(length.fact.end, days.fact.end)
    if gap > _SHOWN or not re.search(r"\w[-‑]\w", length.fact.surface):
        return None
    between = length.extraction.layout.text[
        min(length.fact.end, days.fact.end) : max(length.fact.start, days.fact.start)
    ]
    if (
        re.search(r"[.;!?]\s|\b(?:after|before|following|since|until|of which|including)\b", between)
        or len(between.split()) > 3
    ):
        return None
    told = lasting(as_day(span.earliest), as_day(span.latest), value.unit, span.granularity or "day")
    if told is None or (told[0] <= value.high and value.low <= told[1]):
        return None
    shown = f"{told[1].normalize():f}"
    return Verdict(
        (length, days),
        f'"{judging.flat(length)}", but {judging.flat(days)} is {shown} {value.unit}{"" if shown == "1" else "s"}',
        (f"{span.says()}",),
    )


def lasting(first: dt.date, last: dt.date, unit: str, grain: str) -> tuple[Decimal, Decimal] | None:
    """Least and most units between two days, with and without the last; None for units finer than a day."""
    days = (last - first).days
    if unit in ("day", "night") and grain == "day":
        return Decimal(days), Decimal(days + 1)
    if unit in ("week", "fortnight") and grain == "day":
        size = SECONDS[unit] // 86_400
        return Decimal(days - 3) / size, Decimal(days + 4) / size
    if unit in ("month", "year"):
        month = Decimal("30.4") * MONTHS[unit]
        slack = month / 2 if grain == "day" else month
        return Decimal(max(0, int((days - slack) / month))), Decimal(-(-(days + int(slack)) // int(month)))
    return None
