"""What the rules on time say of an alignment: contradictions, imprecision, slips of the calendar."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import combinations

from discrep.alignment.relation import in_lead
from discrep.alignment.rows import joined
from discrep.kinds.dates import clocks, day_parts, parallels, recalled
from discrep.kinds.dates.clock_reading import clock_of
from discrep.kinds.dates.slots import POINTS, excludes
from discrep.kinds.dates.value import TimeValue, as_day
from discrep.model import Alignment, Confidence, Member, Modality, Outcome, Polarity, Severity, Tense, Verdict

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


_PLANNED = re.compile(
    r"\b(?:until|till|by|scheduled|due|planned|slated|postponed|extended|moved|set|booked|before|through|"
    r"expires?|from)\b",
    re.I,
)


_AHEAD = re.compile(
    r"\s(?:[a-z]+\s)?(?:release|deadline|launch|opening|premiere|start|trial|election|referendum|date|debut|target"
    r"|wedding|hearing|vote|summit|kick-off|expiry)\b"
)


def conflict(alignment: Alignment) -> Iterator[Verdict]:
    """Mentions of one slot whose days cannot both be true: within an article, and one finding for all articles."""
    if alignment.relation not in _COMPARED:
        yield from clocks.conflict(alignment)
        return
    across: list[Verdict] = []
    for a, b in combinations(points(alignment), 2):
        if not _rivals(alignment, a, b):
            continue
        first, second = (b, a) if b.order > a.order else (a, b)
        found = Verdict(
            (first, second),
            f"{said(first)}, but {said(second)}",
            tuple(f"{m.fact.surface!r} is {m.fact.value.says()}" for m in (first, second)),
            severity=Severity.ERROR if _firm(alignment, a, b) else Severity.WARNING,
        )
        if a.article.id == b.article.id:
            yield found
        else:
            across.append(found)
    if across:
        worst = min(across, key=lambda v: (v.severity or Severity.WARNING).rank)
        yield joined(alignment, worst, points(alignment), _one_value, _told)


def _rivals(alignment: Alignment, a: Member, b: Member) -> bool:
    mine, theirs = a.fact.value, b.fact.value
    if mine.compare(theirs) is not Outcome.DISJOINT:
        return False
    if _one_day(mine, theirs) and alignment.relation != "twin":
        return False
    return _COMPARED[alignment.relation](a, b)


def _firm(alignment: Alignment, a: Member, b: Member) -> bool:
    """Both are firm stretches of days, more than a day apart, and surely of one event."""
    mine, theirs = a.fact.value, b.fact.value
    if alignment.relation == "act" or alignment.confidence is not Confidence.HIGH:
        return False
    return exact(mine) and exact(theirs) and days_between(mine, theirs) > 1


def _one_value(a: Member, b: Member) -> bool:
    return a.fact.value.compare(b.fact.value) is Outcome.SAME


def _told(member: Member) -> str:
    return f'"{flat(member)}", {member.fact.value.says()}'


def points(alignment: Alignment) -> list[Member]:
    """The members that tell when; lengths have a rule of their own."""
    return [m for m in alignment.members if m.fact.kind in POINTS]


def _one_day(a: TimeValue, b: TimeValue) -> bool:
    """The two lie on one day: what its clocks say of each other, the rule on clocks asks phase by phase."""
    if a.earliest is None or a.latest is None or b.earliest is None or b.latest is None:
        return False
    days = {as_day(a.earliest), as_day(a.latest), as_day(b.earliest), as_day(b.latest)}
    return len(days) == 1


_NAMED = re.compile(r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z][a-z]{2,8}\.? \d|\d)", re.ASCII)


def _named_apart(a: Member, b: Member) -> bool:
    """Both name a day, in other words: a "today" of two articles is each one's own."""
    mine, yours = (clock_of(m.fact, m.article.text) for m in (a, b))
    if mine and yours and mine.compare(yours) is not Outcome.DISJOINT and mine.day == yours.day:
        return False  # rounded, or of two zones
    words = flat(a), flat(b)
    return words[0] != words[1] and all(_NAMED.search(w) for w in words)


# how two times of an alignment can exclude each other, by how it was made
_COMPARED: dict[str, Callable[[Member, Member], bool]] = {
    "same": excludes,
    "twin": _named_apart,
    "act": recalled.excludes,
    parallels.RELATION: parallels.excludes,
}


def precision(alignment: Alignment) -> Iterator[Verdict]:
    """One mention narrows the other's days down, by enough that an editor would care."""
    if alignment.relation not in ("same", "act"):
        yield from clocks.precision(alignment)
        yield from day_parts.precision(alignment)
        return
    found: dict[tuple[str, int], list[Member]] = {}  # by the narrower mention, those it makes more precise
    narrower: dict[tuple[str, int], Member] = {}
    for a, b in combinations(points(alignment), 2):
        outcome = a.fact.value.compare(b.fact.value)
        if outcome not in (Outcome.NARROWER, Outcome.WIDER):
            continue
        narrow, wide = (a, b) if outcome is Outcome.NARROWER else (b, a)
        if (
            (wide.article.id == narrow.article.id and not _vague_lead(alignment, wide, narrow))
            or not telling(narrow.fact.value, wide.fact.value)
            or _this_month(wide)
        ):
            continue
        key = narrow.article.id, narrow.fact.start
        narrower[key] = narrow
        if all(m.article.id != wide.article.id for m in found.setdefault(key, [])):
            found[key].append(wide)
    # the mention that helps most articles first, with what each of them says; no two articles twice
    covered: set[frozenset[str]] = set()
    for key in sorted(found, key=lambda k: (-len(found[k]), _width(narrower[k]), k)):
        narrow = narrower[key]
        wides = [m for m in found[key] if frozenset((m.article.id, narrow.article.id)) not in covered]
        covered |= {frozenset((m.article.id, narrow.article.id)) for m in wides}
        if wides:
            yield Verdict(
                (*wides, narrow),
                f"{', '.join(map(said, wides))}; {said(narrow)} is more precise",
                tuple(f"{narrow.fact.value.says()} lies within {m.fact.value.says()}" for m in wides),
            )


def _width(member: Member) -> int:
    """Days that the time covers; the widest of all where a side is open."""
    value = member.fact.value
    if value.earliest is None or value.latest is None:
        return 10**6
    return (as_day(value.latest) - as_day(value.earliest)).days


def _vague_lead(alignment: Alignment, wide: Member, narrow: Member) -> bool:
    """The lead says when an act was done by a season or a year, the body says the day."""
    coarse = wide.fact.value.granularity in ("season", "quarter", "year")
    return alignment.relation == "act" and coarse and in_lead(wide) and narrow.fact.start > wide.fact.start


def _this_month(member: Member) -> bool:
    """A bare month or year that holds the article's own day says when in the news, not when the event was."""
    value, written = member.fact.value, member.extraction.published.day
    if (
        value.granularity not in ("month", "year")
        or written is None
        or value.earliest is None
        or value.latest is None
    ):
        return False
    return as_day(value.earliest) <= written <= as_day(value.latest)


def weekday(alignment: Alignment) -> Iterator[Verdict]:
    """A weekday that the date beside it does not have."""
    if alignment.relation != "single":
        return
    for member in alignment.members:
        value = member.fact.value
        day = as_day(value.earliest) if value.earliest is not None else None
        if (
            value.weekday is None
            or day is None
            or day.isoweekday() == value.weekday
            or value.granularity not in ("day", "hour", "minute")
        ):
            continue
        stated = re.search(r"\b\d{4}\b", member.fact.surface) is not None
        named, right = WEEKDAYS[value.weekday - 1], WEEKDAYS[day.isoweekday() - 1]
        words = f"{day.day} {day:%B} {day.year}"
        yield Verdict(
            (member,),
            f'"{flat(member)}": {words} was a {right}, not a {named}',
            ("the text states the year",)
            if stated
            else (f"the year is read from the article's date ({words})",),
            severity=Severity.ERROR if stated else Severity.WARNING,
            confidence=Confidence.HIGH if stated else Confidence.MEDIUM,
        )


def impossible(alignment: Alignment) -> Iterator[Verdict]:
    """A date that no calendar has."""
    if alignment.relation != "single":
        return
    for member in alignment.members:
        if member.fact.value.impossible:
            yield Verdict(
                (member,),
                f'"{flat(member)}": there is no such date',
                (f"{member.fact.value.timex} is not in the calendar",),
            )


def order(alignment: Alignment) -> Iterator[Verdict]:
    """A range that ends before it begins; an event told as past on a day after the article."""
    if alignment.relation != "single":
        return
    for member in alignment.members:
        fact, value = member.fact, member.fact.value
        if value.backwards:
            yield Verdict((member,), f'"{flat(member)}" ends before it begins', (value.timex,))
            continue
        written = member.extraction.published.day
        if (
            written is None
            or not member.extraction.published.stated
            or value.day is None
            or value.anchor != "none"
            or value.granularity != "day"
        ):
            continue
        if (
            fact.frame.tense is not Tense.PAST
            or fact.modality is not Modality.ASSERTED
            or fact.polarity is not Polarity.AFFIRMED
            or fact.frame.in_reporting
        ):
            continue
        if (value.day - written).days <= 1 or value.soft or not re.search(r"\d{4}", fact.surface):
            continue
        text = member.extraction.layout.text
        if _PLANNED.search(text[max(fact.frame.clause.start, fact.start - 120) : fact.start]):
            continue
        if _AHEAD.match(text, fact.end):
            continue  # a date of something to come, fixed in the past: "chose a 3 May 2013 release date"
        yield Verdict(
            (member,),
            f'"{flat(member)}" is told as past, but the article is dated {written.isoformat()}',
            (f"{value.says()} lies after {written.isoformat()}",),
            severity=Severity.WARNING,
        )


def flat(member: Member) -> str:
    return " ".join(member.fact.surface.split())


def said(member: Member) -> str:
    return f'{member.article.id} says "{flat(member)}" ({member.fact.value.says()})'


def exact(value: TimeValue) -> bool:
    """Is it a firm stretch of days: nothing guessed, nothing soft?"""
    return (
        not (value.approximate or value.soft or value.others or value.floating or value.symbolic)
        and value.placed
    )


def days_between(a: TimeValue, b: TimeValue) -> int:
    """Days from the end of one to the start of the other; 99 where a side is open or has no year."""
    if None in (a.earliest, a.latest, b.earliest, b.latest):
        return 99
    low = max(as_day(a.earliest), as_day(b.earliest))  # type: ignore[arg-type]
    high = min(as_day(a.latest), as_day(b.latest))  # type: ignore[arg-type]
    return (low - high).days


def telling(narrow: TimeValue, wide: TimeValue) -> bool:
    """Does the narrower say enough more: days against a week or a month, not a morning against its day?"""
    if wide.earliest is None or wide.latest is None or narrow.earliest is None or narrow.latest is None:
        yearless = [v.symbolic is not None for v in (narrow, wide)]
        return all(yearless) or (any(yearless) and wide.granularity in ("week", "weekend"))
    wider = (as_day(wide.latest) - as_day(wide.earliest)).days + 1
    narrower = (as_day(narrow.latest) - as_day(narrow.earliest)).days + 1
    return wider >= 3 and wider >= 2 * narrower and wider <= 400
