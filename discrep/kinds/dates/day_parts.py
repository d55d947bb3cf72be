"""Days and parts of days that articles give the main event: "Saturday" in one, "Saturday afternoon" in another."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator

from discrep.alignment.event_families import befalls, related
from discrep.alignment.relation import is_main
from discrep.alignment.scene import Scene
from discrep.kinds.late import Late
from discrep.model import (
    Alignment,
    Confidence,
    Extraction,
    Fact,
    Member,
    Modality,
    Origin,
    Polarity,
    Verdict,
    Voice,
)

RELATION = "day-part"
FACTS = frozenset(("date", "time"))
_DAY = Late(r"(?:\d{4}-\d\d-\d\d|XXXX-WXX-\d|XXXX-\d\d-\d\d)(?=T|\Z)")
_WEEKDAY = "XXXX-WXX-"
_PRESENT = Late(
    r"(?:early |late )?(?:this (?:morning|afternoon|evening)|last night|yesterday \w+|tonight)", re.IGNORECASE
)
_NAMED = Late(
    r"(?:early|late)\b|.*\b(?:morning|afternoon|evening|night|noon|midday|midnight|dawn|dusk|hours)\b",
    re.IGNORECASE,
)
_SILENT = frozenset((Voice.BOILERPLATE, Voice.BYLINE, Voice.DATELINE))
_NEAR = (Origin.CLAUSE, Origin.SENTENCE)
_WHY = "compared because: both tell on which day the main event was"


def align(scene: Scene) -> Iterable[Alignment]:
    """One alignment for a story: the articles that name the day alone, and one that names the part of it."""
    told = {e.article.id: list(_of_main(e)) for e in scene.extractions}
    wide: dict[tuple[str, int], dict[str, Member]] = {}
    narrow: dict[tuple[str, int], Member] = {}
    for a, b in scene.pairs():
        if not scene.surely_one_story(a, b):
            continue
        for one, other in ((a, b), (b, a)):
            for day, part in _matched(told[one.article.id], told[other.article.id]):
                key = part.article.id, part.fact.start
                narrow[key] = part
                wide.setdefault(key, {}).setdefault(one.article.id, day)
    best: dict[str, tuple[str, int]] = {}  # by event: the part of a day that helps most articles
    for key in sorted(wide, key=lambda k: (-len(wide[k]), k)):
        best.setdefault(narrow[key].fact.frame.anchors["event"].value, key)
    for event, key in best.items():
        members = (*wide[key].values(), narrow[key])
        yield Alignment("dates", f"day · {event}", members, (_WHY,), Confidence.MEDIUM, RELATION)


def _of_main(extraction: Extraction) -> Iterator[Member]:
    """Days and parts of days of the main event, in text order."""
    for fact in extraction.facts:
        if fact.kind not in FACTS or fact.voice in _SILENT:
            continue
        if _day(fact) is None and not _PRESENT.match(fact.surface):
            continue
        member, frame = Member(extraction, fact), fact.frame
        if frame.in_reporting or fact.polarity is not Polarity.AFFIRMED:
            continue
        if fact.modality is Modality.ASSERTED and not fact.value.figurative and "event" in frame.anchors:
            yield member


def _day(fact: Fact) -> str | None:
    """The day of a time that names a day, or a part of one: "2017-04-08", "XXXX-WXX-6"."""
    found = _DAY.match(fact.value.timex)
    return found.group() if found else None


def _part(fact: Fact) -> bool:
    """It names a part of its day in words; what clocks say, another rule compares."""
    finer = fact.value.timex[-3:-2] == "T" or fact.value.mod is not None or _day(fact) is None
    return finer and bool(_NAMED.match(fact.surface))


def _bare(fact: Fact) -> bool:
    return fact.value.mod is None and fact.value.timex == _day(fact)


def _matched(days: list[Member], parts: list[Member]) -> Iterator[tuple[Member, Member]]:
    """For each event the first bare day that holds the first part of a day, where its article has no finer time."""
    done: set[str] = set()
    for part in parts:
        event = part.fact.frame.anchors["event"].value
        if not _part(part.fact) or event in done:
            continue
        for day in days:
            if _bare(day.fact) and _one_day(day.fact, part.fact) and _one_event(day, part):
                if not _told_within(day.extraction, part):
                    done.add(event)
                    yield day, part
                break


def _one_day(bare: Fact, part: Fact) -> bool:
    """The days are one: the same, a date and its weekday, or "this morning" of a text without a date."""
    mine, yours = _day(bare), _day(part)
    if yours is None or mine is None:
        return mine is not None and mine.startswith(_WEEKDAY)
    if mine == yours:
        return True
    date, weekday = sorted((mine, yours))
    if not weekday.startswith(_WEEKDAY) or date.startswith("XXXX"):
        return False
    return str(dt.date.fromisoformat(date).isoweekday()) == weekday[-1]


def _one_event(a: Member, b: Member) -> bool:
    """Both clauses tell of one class of event, or of the main event by related ones."""
    mine, yours = a.fact.frame.anchors["event"], b.fact.frame.anchors["event"]
    if mine.origin not in _NEAR or yours.origin not in _NEAR:
        return False
    if mine.value == yours.value:
        return True
    return (
        is_main(a) and is_main(b) and (related(mine.value, yours.value) or befalls(mine.value, yours.value))
    )


def _told_within(extraction: Extraction, part: Member) -> bool:
    """The article names a part of that day somewhere, or a clock of such an event."""
    event = part.fact.frame.anchors["event"].value
    for fact in extraction.facts:
        if fact.kind not in FACTS or fact.value.type not in ("DATE", "TIME") or _bare(fact):
            continue
        same = fact.frame.anchor("event") == event
        if "T" in fact.value.timex and (same if _day(fact) is None else _one_day(part.fact, fact)):
            return True
        if fact.value.mod is not None and _day(fact) is not None and _one_day(part.fact, fact):
            return True
    return False


def precision(alignment: Alignment) -> Iterator[Verdict]:
    """One article names the part of the day, the others the day alone."""
    if alignment.relation != RELATION:
        return
    *wide, narrow = alignment.members
    says = ", ".join(_said(m) for m in wide)
    yield Verdict(tuple(alignment.members), f"{says}; {_said(narrow)} is more precise", ())


def _said(member: Member) -> str:
    return f'{member.article.id} says "{" ".join(member.fact.surface.split())}"'
