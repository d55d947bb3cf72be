"""What a time answers, and which times of the articles answer the same question."""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterable
from itertools import combinations

from discrep.alignment.event_families import distinctive
from discrep.alignment.grouping import align_events
from discrep.alignment.relation import Once, is_main
from discrep.alignment.scene import Scene
from discrep.alignment.slots import SlotTemplate
from discrep.kinds.dates import clocks, day_parts, parallels, recalled, terms
from discrep.kinds.dates.occasions_en import REACH, occasion
from discrep.kinds.dates.value import TimeValue, as_day
from discrep.model import Alignment, Fact, Member, Modality, Origin, Outcome, Voice, read_once_of_fact

POINTS = frozenset(("date", "time"))
_DAYS = frozenset(("week", "day", "hour", "minute", "part", "night"))
_COARSE = frozenset(("month", "quarter", "season", "year", "decade"))
_FRESH = 3  # days after which an event is no longer told as news
_NEAR_DAYS = 6  # within a week a report mistakes the weekday of one event
_NEXT_MONTH = 31
# A time of day that says of which day it is.
_NAMES_DAY = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|yesterday|tomorrow|overnight|this|last|next|same"
    r"|jan|feb|mar|apr|may|june|july|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october"
    r"|november|december)\b|\d{4}-\d\d",
    re.IGNORECASE,
)
_SAYING = re.compile(
    r"\b(?:announced|said|told|reported|confirmed|revealed|disclosed|learned|emerged|ruled|decided|agreed|claimed|admitted"
    r"|warned|believed|declared)\b[^.;]{0,20}\Z"
)
_LONGEST_ANCHOR = dt.timedelta(days=10)  # "next week" may place an event, "last year" may not


def anchor_of(fact: Fact) -> str | None:
    """The day or few days a time gives to what happens in it: "2021-11-26", "2021-11-29/2021-12-05"."""
    value: TimeValue = fact.value
    if value.type not in ("DATE", "TIME") or value.figurative or value.others:
        return None
    if fact.voice in (Voice.DATELINE, Voice.BYLINE, Voice.BOILERPLATE):
        return None  # the day of writing, not of what is written about
    if fact.kind == "time" and not _NAMES_DAY.search(fact.surface):
        return None  # "at 9 p.m.": of which day, the clock does not say
    if value.symbolic:
        return value.timex if value.timex.startswith("XXXX-") and len(value.timex) == 10 else None
    if value.earliest is None or value.latest is None:
        return None
    first, last = as_day(value.earliest), as_day(value.latest)
    if last - first > _LONGEST_ANCHOR:
        return None
    return first.isoformat() if first == last else f"{first.isoformat()}/{last.isoformat()}"


@read_once_of_fact
def question(member: Member) -> str | None:
    """ "when" for a time that tells when the event of its own clause or sentence happens, else None."""
    fact = member.fact
    value: TimeValue = fact.value
    if value.type not in ("DATE", "TIME") or value.figurative:
        return None
    if not value.placed or _of_saying(member) or _beside_the_event(member):
        return None
    if fact.frame.in_reporting or fact.frame.anchor("scope") == "cumulative":
        return None
    if name := _occasion(member):
        return f"when {name}"
    event = fact.frame.anchors.get("event")
    if event is None or event.origin not in (Origin.CLAUSE, Origin.SENTENCE) or value.timex.endswith("_REF"):
        return None
    return f"when {event.value}"


def _of_saying(member: Member) -> bool:
    """ "It was announced on Tuesday that …": the day of the announcement, not of what was announced."""
    text, fact = member.article.text, member.fact
    return (
        text.startswith(" that ", fact.end)
        and _SAYING.search(text, max(0, fact.start - 40), fact.start) is not None
    )


# "on Wednesday, a day after the fire"; "Two days before the vote, on Friday, …"
_AFTER = re.compile(
    r"[,\s]{1,2}(?:(?:just|only|about|barely|some|less than|more than)\s)?(?:an?|one|two|three|four|five|six|seven|ten|several|\d{1,3})"
    r"\s(?:few\s)?(?:hours?|days?|nights?|weeks?|months?|years?)\s(?:after|before|following|since|ahead\sof)\b",
    re.IGNORECASE,
)


def _beside_the_event(member: Member) -> bool:
    """The time is told by its distance from the event: it is the day of something else."""
    fact, text = member.fact, member.article.text
    sentence = member.extraction.layout.sentences[fact.frame.sentence]
    if fact.frame.event < 0:
        return False
    triggers = [
        t
        for t in member.extraction.events[fact.frame.event].triggers
        if sentence.start <= t.start < sentence.end
    ]
    if not triggers:
        return False
    if found := _AFTER.match(text, fact.end):
        return all(t.start >= found.end() for t in triggers)
    if (found := _AFTER.search(text, max(0, sentence.start - 1), fact.start)) and "," in text[
        found.end() : fact.start
    ]:
        comma = text.index(",", found.end())
        return all(found.end() <= t.start < comma for t in triggers)
    return False


@read_once_of_fact
def _occasion(member: Member) -> str | None:
    """What the date is set for, where the story has one such day: the law's first, the hearing's."""
    fact = member.fact
    start = member.extraction.layout.sentences[fact.frame.sentence].start
    return occasion(member.article.text[max(start, fact.start - REACH) : fact.start])


def _once(a: Member, b: Member) -> Once:
    return Once.ACT if _occasion(a) and _occasion(b) else Once.NO


def _groups(a: Member, b: Member) -> Outcome:
    """Two times answer one question only for events of one class, or of one occasion."""
    if (name := _occasion(a)) is not None:
        return Outcome.SAME if name == _occasion(b) else Outcome.UNKNOWN
    if any(m.fact.value.granularity in _COARSE for m in (a, b)) and recalled.of_two(a, b):
        return Outcome.UNKNOWN
    mine, yours = a.fact.frame.anchor("event"), b.fact.frame.anchor("event")
    return Outcome.SAME if mine == yours else Outcome.UNKNOWN


def excludes(a: Member, b: Member) -> bool:
    """Both name days (or both a month) of the story's own event, in one tense of telling."""
    if _once(a, b) is Once.ACT:
        return all(m.fact.value.granularity in _DAYS and not m.fact.value.symbolic for m in (a, b))
    if not (is_main(a) and is_main(b)) or a.fact.frame.tense != b.fact.frame.tense:
        return False
    if not distinctive(a.fact.frame.anchor("event") or "") and _each_its_own(a, b):
        return False
    loose = [m.fact.value.symbolic is not None for m in (a, b)]
    if any(loose) and not (all(loose) and all(len(m.fact.value.timex) == len("XXXX-01-01") for m in (a, b))):
        return False  # a weekday, or a day without its year, excludes no full date
    grains = {m.fact.value.granularity for m in (a, b)}
    if not (grains <= _DAYS or grains == {"month"}):
        return False
    planned = all(m.fact.modality is Modality.PLANNED for m in (a, b))
    return _one_occasion(a.fact.value, b.fact.value, wide=planned or grains == {"month"})


def _one_occasion(mine: TimeValue, yours: TimeValue, *, wide: bool) -> bool:
    """The times are so near, or so alike in writing, that one is a slip for the other.

    Further apart they are two turns of the story: the arrest and the trial, two of several storms.
    """
    if None in (mine.earliest, mine.latest, yours.earliest, yours.latest):
        return mine.symbolic is not None and yours.symbolic is not None
    first, second = sorted((as_day(v.earliest), as_day(v.latest)) for v in (mine, yours))  # type: ignore[arg-type]
    gap = (second[0] - first[1]).days
    if wide:  # an event still to come, or told by its month only
        return gap <= _NEXT_MONTH
    same_number = (
        first[0].day == second[0].day and first == (first[0], first[0]) and second == (second[0],) * 2
    )
    return gap <= _NEAR_DAYS or (same_number and gap <= _NEXT_MONTH)


def _each_its_own(a: Member, b: Member) -> bool:
    """Each article tells of the days just before its own: two events of one kind, not one day mistaken."""
    gaps = []
    for member in (a, b):
        written, told = member.extraction.published.day, member.fact.value.latest
        if written is None or told is None:
            return False
        gaps.append((written - as_day(told)).days)
    apart = abs((a.extraction.published.day - b.extraction.published.day).days)  # type: ignore[operator]
    return apart > 1 and all(0 <= gap <= _FRESH for gap in gaps)


def _comparable(member: Member) -> bool:
    """The time is the event's own, be the event told in its sentence or in another."""
    fact = member.fact
    value: TimeValue = fact.value
    if value.type not in ("DATE", "TIME") or value.figurative or not value.placed:
        return False
    if fact.frame.in_reporting or fact.frame.anchor("scope") == "cumulative" or value.timex.endswith("_REF"):
        return False
    return fact.frame.anchor("event") is not None and not (_of_saying(member) or _beside_the_event(member))


def _keys(member: Member) -> Iterable[str]:
    """What the date is set for, beside its event."""
    return (f"set for {name}",) if (name := _occasion(member)) else ()


TEMPLATE = SlotTemplate(
    kind="dates",
    question=question,
    own="day",
    groups=_groups,
    excludes=excludes,
    once=_once,
    keys=_keys,
    comparable=_comparable,
    figure=lambda m: (m.fact.value.earliest, m.fact.value.latest),
    words=lambda m: f"when · {m.fact.frame.anchor('event') or 'event'}",
)


def align(scene: Scene) -> Iterable[Alignment]:
    """Single times, the times of one sentence, and times of one event within and across articles."""
    for extraction in scene.extractions:
        sentences: dict[int, list[Member]] = defaultdict(list)
        for fact in extraction.facts:
            if fact.kind in POINTS or fact.kind == "duration":
                member = Member(extraction, fact)
                yield Alignment("dates", fact.kind, (member,), relation="single")
                sentences[fact.frame.sentence].append(member)
        for members in sentences.values():
            if len(members) > 1:
                yield Alignment("dates", "sentence", tuple(members), relation="sentence")
    told: set[frozenset[tuple[str, int]]] = set()
    known: list[Alignment] = []
    for alignment in align_events(scene, POINTS, TEMPLATE):
        told.update(_pairs(alignment))
        known.append(alignment)
        yield alignment
    for alignment in recalled.align(scene):
        if not told.issuperset(_pairs(alignment)):
            known.append(alignment)
            yield alignment
    yield from day_parts.align(scene)
    yield from clocks.align(scene)
    lengths = list(terms.align(scene))
    yield from lengths
    yield from parallels.align(scene, (*known, *lengths))


def _pairs(alignment: Alignment) -> list[frozenset[tuple[str, int]]]:
    """The places that an alignment lays beside each other, two and two."""
    places = [(m.article.id, m.fact.start) for m in alignment.members]
    return [frozenset(pair) for pair in combinations(places, 2)]
