"""Whether the day or place of one clause holds for another: same event, no turn of time between them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from discrep.framing.lexicon_en import RELATIVES, TURNS, WHEN
from discrep.model import Event, Fact, Frame, Layout, Origin, Span, Tense

# What came of an event happens with it: its day is the event's, and the event's day is its own.
_OUTCOMES = frozenset("death wounding rescue evacuation displacement".split())
_OWN = (Origin.CLAUSE, Origin.SENTENCE)
_CONTINUATION = 8  # sentences from the lead in which deaths and injuries are surely the main event's
_CLOSE = 2  # characters between an event's word and the clause that hangs on it
_DAY = dt.timedelta(days=1)


def opening_word(layout: Layout, frame: Frame) -> str:
    """The word that opens the frame's clause, past a preposition before a relative ("in which")."""
    start, end = frame.clause
    first = layout.text[start : min(end, start + 40)].lower().lstrip(" ,;–—-\"“'").split(None, 2)
    if len(first) > 1 and first[1] in ("which", "whom"):
        return first[1]
    return first[0].strip(",.") if first else ""


def is_aside(frame: Frame) -> bool:
    return "aside" in frame.anchors


def recalls(frame: Frame) -> bool:
    """Told in the past before the past; in what somebody said that is only the time of saying."""
    return frame.tense is Tense.BACKGROUND and (frame.reporting is None or frame.in_reporting)


def lends_across(layout: Layout, events: Sequence[Event], mine: Frame, fact: Fact) -> bool:
    """Whether the day or place of a fact in another clause of the sentence holds for the mention's clause too."""
    other = fact.frame
    if is_aside(mine) is not is_aside(other) or mine.modality is not other.modality:
        return False
    if _hangs_on_event(events, mine, other):
        return True
    if mine.event == other.event and mine.event >= 0:
        same = True
    else:
        same = not _has_event(mine) or _outcome(mine) or _outcome(other)
    between = layout.text[min(mine.clause.end, other.clause.end) : max(mine.clause.start, other.clause.start)]
    if not same or ";" in between or _ends_in_semicolon(layout, mine, other):
        return mine.event == other.event and mine.event >= 0
    own, theirs = opening_word(layout, mine), opening_word(layout, other)
    passed = layout.text[fact.end : mine.clause.start].lower().split()
    if own in TURNS or theirs in TURNS or not TURNS.isdisjoint(passed):
        # "died after a fire broke out on Sunday" is of Sunday; "held on Monday after nine had died" is not
        return theirs == "after" and own not in TURNS and not passed and _outcome(mine)
    if theirs in RELATIVES and theirs not in WHEN:
        return mine.event == other.event and mine.event >= 0
    return same


def _hangs_on_event(events: Sequence[Event], mine: Frame, other: Frame) -> bool:
    """ "died in a bombing which hit the bus on Sunday": the clause right behind the event's word dates it."""
    if mine.event < 0:
        return False
    start = other.clause.start
    return any(
        mine.clause.start <= t.start and start - _CLOSE <= t.end <= start for t in events[mine.event].triggers
    )


def _ends_in_semicolon(layout: Layout, mine: Frame, other: Frame) -> bool:
    end = min(mine.clause.end, other.clause.end)
    return layout.text[end - 1 : end] == ";"


def agrees(mine: Frame, other: Frame) -> bool:
    """Whether a sentence that names no day goes on with what one before it dates."""
    if is_aside(mine) is not is_aside(other) or mine.modality is not other.modality:
        return False
    if recalls(mine) and not recalls(other):
        return False
    return mine.event == other.event or not _has_event(mine) or _outcome(mine) or _outcome(other)


def of_main(events: Sequence[Event], mine: Frame, lead: Frame) -> bool:
    """Whether the mention is told of the story's own event, and may take its day from the lead."""
    event = mine.anchors.get("event")
    if event is None or event.origin is Origin.PARAGRAPH or is_aside(mine):
        return False
    if recalls(mine) or mine.modality is not lead.modality:
        return False
    if events[mine.event].main or not any(e.main for e in events):
        return True
    return event.value in _OUTCOMES and mine.sentence <= lead.sentence + _CONTINUATION


def rank_in_lead(layout: Layout, events: Sequence[Event], fact: Fact) -> int | None:
    """How surely a fact of the lead dates the main event, 0 most; None where it dates something else.

    "arrested on Monday the captain of the ferry that sank on Saturday": the ferry's day is its clause's.
    """
    frame = fact.frame
    event = frame.anchors.get("event")
    if is_aside(frame):
        return None
    if event is None or event.origin not in _OWN:
        return 3
    own = events[frame.event].main
    attached = opening_word(layout, frame) in RELATIVES | WHEN
    if own and attached and _named_before(events[frame.event], frame.clause, event.origin):
        return 0
    if own:
        return 1 if event.origin is Origin.CLAUSE else 2
    return 3 if event.value in _OUTCOMES or event.origin is Origin.SENTENCE else None


def _named_before(event: Event, clause: Span, origin: Origin) -> bool:
    """The event is of the clause itself, or named right before the clause that hangs on it."""
    return origin is Origin.CLAUSE or any(t.end <= clause.start for t in event.triggers)


def soon_before(value: str) -> str:
    """The day and the day before it, as an interval; symbolic values as they are."""
    try:
        day = dt.date.fromisoformat(value)
    except ValueError:
        return value
    return f"{(day - _DAY).isoformat()}/{value}" if day > dt.date.min else value


def _has_event(frame: Frame) -> bool:
    event = frame.anchors.get("event")
    return event is not None and event.origin is Origin.CLAUSE


def _outcome(frame: Frame) -> bool:
    event = frame.anchors.get("event")
    return event is not None and event.value in _OUTCOMES
