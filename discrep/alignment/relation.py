"""Whether two mentions speak of the same thing, read off their anchors; each step explained."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import NamedTuple

from discrep.alignment import thresholds as t
from discrep.alignment.days import days_apart, next_day, same_day
from discrep.alignment.event_families import GENERAL, befalls, distinctive, related
from discrep.alignment.leading import leading_names, names_in, same_name, shared_names
from discrep.model import (
    Event,
    Extraction,
    Frame,
    Member,
    Origin,
    Outcome,
    Voice,
    read_once,
    read_once_of_fact,
)

_NEAR = (Origin.CLAUSE, Origin.SENTENCE)
_WIDE = frozenset(("country", "region"))
Relate = Callable[[str, str], Outcome]


class Once(Enum):
    """How often a question has an answer of its own."""

    NO = "no"  # many events have one
    OWNED = "owned"  # what is asked is said, but many owners have one: revenue, a death rate
    EVENT = "event"  # a story has one: the people aboard, the magnitude
    RECALLED = "recalled"  # both recall what happened in one named year
    PERSON = "person"  # a person has one, whatever is told of him or her
    ACT = "act"  # the clauses themselves say that it is one act of one person, body or thing


class Ground(NamedTuple):
    """What two mentions are compared upon."""

    strong: bool = (
        False  # the two articles surely tell one story, which lends its main event to headline and lead
    )
    within: bool = False  # both stand in one article
    places: Relate | None = None  # how two place anchors relate, from the kind that reads places


class Relation(NamedTuple):
    """How two mentions relate: points of the ladder, what keeps them apart, and why they go together."""

    points: float
    apart: str | None  # the anchor that is disjoint
    same_event: bool
    specific: bool  # a calendar day or a named place, person or body is shared
    why: tuple[str, ...]
    sure: bool = False  # the two articles surely tell one story
    beside: bool = False  # a specific name stands beside both mentions, not only in the leads

    @property
    def enough(self) -> bool:
        return self.apart is None and self.specific and self.points >= t.ENOUGH


def relate(a: Member, b: Member, own: str, ground: Ground, once: Once = Once.NO) -> Relation:
    """The relation of two mentions.

    `own` is the anchor that is being judged; `once`: how often the question has an answer of its own.
    """
    x, y = a.fact.frame, b.fact.frame
    why: list[str] = []
    points = 0.0
    strong, within, _ = ground
    specific = within
    if apart := _apart(a, b, own, ground, once if strong or within else Once.NO):
        return Relation(0.0, apart, False, False, ())
    same_event, event_points = _event(a, b, why)
    points += event_points
    if same_event and (name := x.anchor("event")) == y.anchor("event") and name and distinctive(name):
        points += t.DISTINCTIVE_POINTS
        specific = True
    if strong and same_event and is_main(a) and is_main(b):
        points += t.STORY_POINTS
        why.append("the articles tell one story")
        specific = True
    if own != "day" and (day := same_day(x, y)):
        points += t.DAY_POINTS * _weight(x, y, "day")
        why.append(f"same day ({day})")
        specific = True
    beside = shared_names(names_around(a), names_around(b))
    if once is Once.RECALLED and strong and _one_recalled_event(x, y):
        same_event = specific = True
        points += t.OWN_YEAR_POINTS
        why.append("both recall one year")
    elif once is Once.ACT and strong:
        same_event = specific = True
        points += t.ONCE_BESIDE_POINTS
        why.append("one act, told in both")
    elif strong and (once is Once.PERSON or (once is Once.EVENT and not same_event)):
        same_event = specific = True
        bonus = t.ONCE_BESIDE_POINTS if beside or (is_main(a) and is_main(b)) else t.ONCE_POINTS
        points += max(0.0, bonus - event_points)
        why.append("a story has one of it")
    if once is Once.OWNED and strong and beside:
        same_event = specific = True
        points += t.ASKED_POINTS
    leading = frozenset[str]()
    if is_main(a) and is_main(b) and not within:
        leading = shared_names(leading_names(a.extraction), leading_names(b.extraction)) - beside
    if beside or leading:
        points += min(t.NAME_POINTS * len(beside) + t.LEAD_NAME_POINTS * len(leading), t.NAME_POINTS_MAX)
        why.append("both name " + ", ".join(w.title() for w in sorted(beside or leading)[:3]))
        specific = specific or bool(beside) or len(leading) > 1
    if own != "place" and _place(x, y, ground, tuple(Origin)) is Outcome.SAME and precise(x.anchor("place")):
        points += t.PLACE_POINTS * _weight(x, y, "place")
        why.append(f"same place ({place_name(x)})")
        specific = True
    if _same_anchor(x, y, "agent"):
        points += t.AGENT_POINTS
        why.append("same agent")
    if _same_anchor(x, y, "instrument"):
        points += t.INSTRUMENT_POINTS
    return Relation(points, None, same_event, specific, tuple(why), strong, bool(beside))


def _one_recalled_event(x: Frame, y: Frame) -> bool:
    """The events of one time past may be one: of one class, or what befell somebody in the other."""
    mine, yours = x.anchor("event"), y.anchor("event")
    return bool(mine and yours) and (mine == yours or befalls(mine, yours))  # type: ignore[arg-type]


def _weight(x: Frame, y: Frame, name: str) -> float:
    near = all(f.anchors[name].origin in _NEAR for f in (x, y))
    return 1.0 if near else t.INHERITED


def _apart(a: Member, b: Member, own: str, ground: Ground, once: Once) -> str | None:
    x, y = a.fact.frame, b.fact.frame
    if once in (Once.PERSON, Once.RECALLED, Once.ACT):
        return None
    if once is Once.EVENT:  # the words around it, and the days they lend, are the writer's choice
        return "event" if _background(a) or _background(b) else None
    if own != "place" and _place(x, y, ground, _NEAR) is Outcome.DISJOINT:
        return "place"
    soft = ground.strong and is_main(a) and is_main(b)
    if own != "day" and days_apart(x, y) and not (soft and next_day(x, y)):
        return "day"
    # a period named beside a date is the date itself
    if own != "day" and (x.anchor("scope") is None) != (y.anchor("scope") is None):
        return "scope"
    if _background(a) != _background(b):
        return "event"
    ex, ey = x.anchors.get("event"), y.anchors.get("event")
    if (
        ex
        and ey
        and ex.value != ey.value
        and ex.origin in _NEAR
        and ey.origin in _NEAR
        and not related(ex.value, ey.value)
        and not (is_main(a) and is_main(b) and befalls(ex.value, ey.value))
    ):
        return "event"
    return None


def _place(x: Frame, y: Frame, ground: Ground, origins: tuple[Origin, ...]) -> Outcome:
    """How the places of two mentions relate, as far as both were read at one of the origins."""
    mine, yours = x.anchors.get("place"), y.anchors.get("place")
    if ground.places is None or not mine or not yours:
        return Outcome.UNKNOWN
    if mine.origin not in origins or yours.origin not in origins:
        return Outcome.UNKNOWN
    return ground.places(mine.value, yours.value)


def place_name(frame: Frame) -> str:
    """The name at the head of a place anchor: "Ojinaga" of "Ojinaga|settlement<Chihuahua|region"."""
    return (frame.anchor("place") or "").removeprefix("~").partition("<")[0].partition("|")[0]


def precise(place: str | None) -> bool:
    """The place of an anchor is known, and not as wide as a country or a region."""
    head = (place or "").partition("<")[0].split("|")
    return len(head) > 1 and head[1] not in _WIDE


def _background(member: Member) -> bool:
    index = member.fact.frame.event
    return index >= 0 and member.extraction.events[index].background


@read_once_of_fact
def is_main(member: Member) -> bool:
    """The mention speaks of the story's own event: by its place in headline or lead, or by its event."""
    extraction, frame = member.extraction, member.fact.frame
    if frame.event >= 0 and extraction.events[frame.event].background:
        return False
    if in_lead(member):
        return True
    if frame.event < 0:
        return False
    own = extraction.events[frame.event]
    main = _main_event(extraction)
    if own.main or main is None or not related(own.cls, main.cls):
        return own.main
    # "the attack", "the deaths" take up the main event under a more general word; "the raids" of the
    # bombing's own day under a related one
    return own.cls in GENERAL or _on_its_day(member)


def _on_its_day(member: Member) -> bool:
    """No day parts the mention from the main event, and it is not told aside."""
    frame = member.fact.frame
    if "aside" in frame.anchors:
        return False
    day = frame.anchor("day")
    days = _main_days(member.extraction)
    return day is None or not days or day in days


@read_once
def _main_event(extraction: Extraction) -> Event | None:
    return next((e for e in extraction.events if e.main), None)


@read_once
def _main_days(extraction: Extraction) -> frozenset[str]:
    """The days of what is told of the main event."""
    main = [f.frame for f in extraction.facts if f.frame.event >= 0 and extraction.events[f.frame.event].main]
    return frozenset(day for frame in main if (day := frame.anchor("day")) is not None)


def in_lead(member: Member) -> bool:
    """The mention stands in the headline or the first two sentences of the report."""
    frame = member.fact.frame
    extraction = member.extraction
    return frame.voice is Voice.HEADLINE or (
        frame.block == extraction.layout.lead and frame.sentence <= _lead_sentence(extraction) + 1
    )


@read_once
def _lead_sentence(extraction: Extraction) -> int:
    layout = extraction.layout
    return next((i for i, s in enumerate(layout.sentences) if s.block == layout.lead), 0)


def _event(a: Member, b: Member, why: list[str]) -> tuple[bool, float]:
    x, y = a.fact.frame, b.fact.frame
    ex, ey = x.anchors.get("event"), y.anchors.get("event")
    main = is_main(a) and is_main(b)
    if ex and ey and ex.value == ey.value:
        why.append(f"both of the {ex.value.replace('-', ' ')}")
        return True, t.EVENT_POINTS * _weight(x, y, "event") + (t.MAIN_POINTS if main else 0.0)
    if main and (not ex or not ey or related(ex.value, ey.value) or befalls(ex.value, ey.value)):
        why.append("both of the main event")
        return True, t.MAIN_POINTS + (t.EVENT_POINTS / 2 if ex and ey else 0.0)
    return False, 0.0


def _same_anchor(x: Frame, y: Frame, name: str) -> bool:
    mine, yours = x.anchor(name), y.anchor(name)
    return mine is not None and yours is not None and same_name(mine, yours)


@read_once_of_fact
def names_around(member: Member) -> frozenset[str]:
    """Specific name words in the mention's own sentence."""
    sentence = member.extraction.layout.sentences[member.fact.frame.sentence]
    return names_in(member.article.text, sentence.start, sentence.end)
