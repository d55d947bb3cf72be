"""Times of day that answer one question in two articles: when the call came, when the blast was, when the man died."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from itertools import combinations

from discrep.alignment.event_families import befalls, related
from discrep.alignment.grouping import align_events
from discrep.alignment.relation import Once, is_main
from discrep.alignment.rows import joined
from discrep.alignment.scene import Scene
from discrep.alignment.slots import SlotTemplate
from discrep.kinds.dates import clocks_en as en
from discrep.kinds.dates.clock_reading import clock_of, unhedged, weekday
from discrep.kinds.dates.clock_value import ClockValue, apart
from discrep.kinds.late import Late
from discrep.kinds.rows import rows
from discrep.model import (
    Alignment,
    Extraction,
    Member,
    Outcome,
    Polarity,
    Severity,
    Tense,
    Verdict,
    read_once_of_fact,
)

FACTS = frozenset(("clock",))
_REACH = 110  # characters between a phase's words and its clock
_ONE_EVENT = 190  # minutes beyond which two clocks are of two events rather than one mistaken
_WHOLE = 60
_AROUND = 300  # characters around a clock that may tell of another event
_NEARLY = 5
_ZONES_APART = 14  # hours
_TURNS = Late(en.TURNS, re.IGNORECASE)
_TAKEN_UP, _ELSEWHERE = Late(en.TAKEN_UP), Late(en.ELSEWHERE, re.IGNORECASE)
_APART = (Outcome.DISJOINT, Outcome.UNKNOWN)


@cache
def _phases() -> tuple[tuple[str, Late], ...]:
    return tuple((name, Late(rf"\b(?:{words})\b", re.IGNORECASE)) for name, words in rows(en.PHASES))


@read_once_of_fact
def phase(member: Member) -> str | None:
    """The phase of the story's event whose words stand nearest to a clock in its clause."""
    fact = member.fact
    sentence = member.extraction.layout.sentences[fact.frame.sentence]
    return _phase(member.article.text, sentence.start, sentence.end, fact.start, fact.end)


def _phase(text: str, first: int, last: int, start: int, end: int) -> str | None:
    best: tuple[int, str] | None = None
    for name, words in _phases():
        for m in words.finditer(text, max(first, start - _REACH), min(last, end + _REACH)):
            before = m.end() <= start
            gap = start - m.end() if before else m.start() - end
            between = unhedged(text[m.end() : start]) if before else text[end : m.start()]
            if gap < 0 or _TURNS.search(between) or (not before and " and " in between):
                continue
            points = gap if before else gap + 2 * _REACH  # what stands before a clock is its verb, if any is
            if best is None or points < best[0]:
                best = points, name
    return best[1] if best else None


def question(member: Member) -> str | None:
    """ "clock call", "clock happening"; None for a clock that nothing says what it is of."""
    fact = member.fact
    if fact.kind not in FACTS or fact.frame.in_reporting:
        return None
    found = phase(member)
    return f"clock {found}" if found else None


def _groups(a: Member, b: Member) -> Outcome:
    """Both of the story's own event, or of none that is another: its phases come once."""
    mine, yours = (m.fact.frame.anchor("event") for m in (a, b))
    if not (_own(a) and _own(b)) or (mine and yours and not (related(mine, yours) or befalls(mine, yours))):
        return Outcome.UNKNOWN
    return Outcome.SAME


def _own(member: Member) -> bool:
    """The clock is of the story's own event, or of nothing that is told as past, aside or elsewhere."""
    frame, text = member.fact.frame, member.article.text
    sentence = member.extraction.layout.sentences[frame.sentence]
    first, last = (
        max(sentence.start, member.fact.start - _AROUND),
        min(sentence.end, member.fact.end + _AROUND),
    )
    rest = f"{text[first : member.fact.start]} {text[member.fact.end : last]}"
    if _ELSEWHERE.search(rest):
        return False
    if is_main(member):
        return True
    if _TAKEN_UP.search(text, max(first, frame.clause.start), member.fact.start):
        return True
    recalled = frame.event >= 0 and member.extraction.events[frame.event].background
    return not recalled and "aside" not in frame.anchors and frame.tense is not Tense.BACKGROUND


def _plausible(a: Member, b: Member) -> bool:
    """They agree, or neither article has another clock of this phase that agrees with the other's."""
    if a.fact.value.compare(b.fact.value) is not Outcome.DISJOINT:
        return True
    if apart(a.fact.value, b.fact.value) > _ONE_EVENT:
        return False
    return not (_agrees_elsewhere(a, b) or _agrees_elsewhere(b, a))


def _agrees_elsewhere(a: Member, b: Member) -> bool:
    asked = question(a)
    others = (Member(b.extraction, f) for f in b.extraction.facts if f.kind in FACTS and not f.value.part)
    return any(question(m) == asked and a.fact.value.compare(m.fact.value) not in _APART for m in others)


def _excludes(a: Member, b: Member) -> bool:
    return not (a.fact.value.part or b.fact.value.part)


TEMPLATE = SlotTemplate(
    kind="dates",
    question=question,
    own="day",
    groups=_groups,
    once=lambda a, b: Once.ACT,
    plausible=_plausible,
    excludes=_excludes,
    words=lambda m: question(m) or "clock",
)


def align(scene: Scene) -> Iterable[Alignment]:
    """Clocks of one phase across the articles of a story; where an article tells the day only, its day and a clock."""
    told: set[str] = set()
    for alignment in _aligned(scene, days=False):
        told.update(m.article.id for m in alignment.members)
        yield replace(alignment, relation="clock")
    for alignment in _aligned(scene, days=True):
        # an article that has a clock of its own adds nothing by its day
        members = tuple(m for m in alignment.members if m.article.id not in told or not _whole(m))
        if any(_whole(m) for m in members):
            yield replace(alignment, relation="clock-day", members=members)


def _whole(member: Member) -> bool:
    value = clock_of(member.fact, member.article.text, days=True)
    return value is not None and value.vagueness > 2


def _aligned(scene: Scene, *, days: bool) -> Iterable[Alignment]:
    seen = replace(scene, extractions=tuple(_clocks_only(e, days) for e in scene.extractions))
    own = {e.article.id: e for e in scene.extractions}
    for alignment in align_events(seen, FACTS, TEMPLATE):
        if alignment.relation == "same" and _of_one_story(scene, alignment):
            members = tuple(_original(own[m.article.id], m) for m in alignment.members)
            yield replace(alignment, members=members)


def _of_one_story(scene: Scene, alignment: Alignment) -> bool:
    """Two of the articles surely tell one story."""
    pairs = combinations({m.article.id: m.extraction for m in alignment.members}.values(), 2)
    return any(scene.surely_one_story(a, b) for a, b in pairs)


def _clocks_only(extraction: Extraction, days: bool = False) -> Extraction:
    """The article with its times of day as values of their own."""
    text = extraction.article.text
    facts = (
        replace(f, kind="clock", value=value, frame=f.frame._replace(polarity=Polarity.AFFIRMED))
        if f.kind in ("date", "time") and (value := clock_of(f, text, days=days))
        else f
        for f in extraction.facts
    )
    return replace(extraction, facts=tuple(facts))


def _original(extraction: Extraction, member: Member) -> Member:
    """The fact itself, as it was read."""
    start, end = member.fact.start, member.fact.end
    found = (f for f in extraction.facts if (f.start, f.end) == (start, end) and f.kind in ("date", "time"))
    return Member(extraction, next(found))


def _pairs(alignment: Alignment) -> Iterator[tuple[Member, Member, ClockValue, ClockValue, Outcome]]:
    if alignment.relation != "clock":
        return
    for a, b in combinations(alignment.members, 2):
        mine, yours = (clock_of(m.fact, m.article.text) for m in (a, b))
        if mine and yours and a.article.id != b.article.id:
            yield a, b, mine, yours, mine.compare(yours)


def conflict(alignment: Alignment) -> Iterator[Verdict]:
    """Clocks of one phase further apart than writers round: one finding for all articles."""
    phase = alignment.slot.removeprefix("clock ")
    found: list[Verdict] = []
    for a, b, mine, yours, outcome in _pairs(alignment):
        if outcome is not Outcome.DISJOINT or apart(mine, yours) > _ONE_EVENT:
            continue
        first, second = (b, a) if b.order > a.order else (a, b)
        found.append(
            Verdict(
                (first, second),
                f"{phase}: {_said(first)}, but {_said(second)}",
                severity=Severity.NOTE if _zones(mine, yours) else Severity.WARNING,
            )
        )
    if found:
        worst = min(found, key=lambda v: (v.severity or Severity.WARNING).rank)
        yield joined(alignment, worst, alignment.members, _one_clock, _quoted, f"{phase}: ")


def _one_clock(a: Member, b: Member) -> bool:
    mine, yours = (clock_of(m.fact, m.article.text) for m in (a, b))
    return mine is not None and yours is not None and mine.compare(yours) is Outcome.SAME


def _quoted(member: Member) -> str:
    return f'"{" ".join(member.fact.surface.split())}"'


def _zones(a: ClockValue, b: ClockValue) -> bool:
    """Full or half hours apart by whole hours: two papers' zones, perhaps."""
    gap = apart(a, b)
    return gap % _WHOLE == 0 and 0 < gap <= _ZONES_APART * _WHOLE and a.low % 30 == 0


def precision(alignment: Alignment) -> Iterator[Verdict]:
    """The one gives the minute, the other a part of the day or a rounded clock: one finding for all."""
    if alignment.relation not in ("clock", "clock-day"):
        return
    best: dict[str, tuple[int, Member, ClockValue]] = {}
    for member in alignment.members:
        if value := clock_of(member.fact, member.article.text, days=alignment.relation == "clock-day"):
            rank = value.vagueness, member, value
            if member.article.id not in best or rank[0] < best[member.article.id][0]:
                best[member.article.id] = rank
    ranked = sorted(best.values(), key=lambda row: (-row[0], row[1].order))
    told = {row[0] for row in ranked}
    values = [value for _, _, value in ranked]
    if len(told) < 2 or min(told) > 1 or any(a.compare(b) in _APART for a, b in combinations(values, 2)):
        return
    *loose, (_, narrow, minute) = ranked
    wide = max(loose, key=lambda row: (row[2].part, apart(row[2], minute), row[0]))[1]
    if any(apart(value, minute) > _NEARLY for value in values):
        return  # "shortly before midnight" and "11 p.m.": neither rounds the other
    if not any(value.part or value.low != minute.low for value in values):
        return  # "about 5:30" and "5:30": the same to a reader
    if any(value.vagueness > 2 and not _on_day(narrow, value) for value in values):
        return
    members = tuple(member for _, member, _ in ranked)
    yield Verdict(members, f"{_said(wide)}; {_said(narrow)} is more precise", alignment.why)


def _on_day(member: Member, day: ClockValue) -> bool:
    """The clock's article tells of that weekday too."""
    return any(weekday(f.value) == day.day for f in member.extraction.facts if f.kind in ("date", "time"))


def _said(member: Member) -> str:
    return f"{member.article.id} says {_quoted(member)}"
