"""What says that two articles tell one story, each piece with its points."""

from __future__ import annotations

import datetime as dt
import re
from typing import NamedTuple

from discrep.alignment import thresholds as t
from discrep.alignment.common_names_en import COMMON_NAMES, NOT_NAMES
from discrep.alignment.lead_words_en import telling_words
from discrep.alignment.leading import leading_names, names_in, shared_names
from discrep.alignment.relation import Relate, precise
from discrep.model import Extraction, Outcome, Voice
from discrep.naming.fold import fold

_SILENT = frozenset((Voice.BOILERPLATE, Voice.BYLINE, Voice.COMMENT))
_FULL_NAME = re.compile(
    r"\b([A-Z][a-z'’-]{1,20}) (?:[A-Z]\.? )?(?:(?:al|bin|de|van|von|der|ibn)[- ]){0,2}([A-Z][\w'’-]{1,25})"
)
_WORD = re.compile(r"\w+")


class Profile(NamedTuple):
    """What an article says about which story it tells."""

    leading: frozenset[str]  # name words of headline and opening
    own: frozenset[str]  # those of them that name no source of the article
    everywhere: frozenset[str]
    persons: frozenset[tuple[str, str]]  # (given, family) in the opening, sources apart
    words: frozenset[str]  # telling words of the opening
    main: frozenset[str]  # class of the main event
    events: frozenset[str]
    days: frozenset[str]  # day anchors of the main event
    places: frozenset[str]  # place anchors of the main event
    published: dt.date | None
    quoted: frozenset[int]  # runs of words inside its quotations
    opened: frozenset[int]  # longer runs of its headline and first sentence
    told: frozenset[int]  # such runs of the whole article


def profile(extraction: Extraction) -> Profile:
    """The article's names, persons, words, events and days, read off its opening."""
    text = extraction.article.text
    opening = opening_text(extraction)
    sources = frozenset(
        fold(word) for fact in extraction.facts if fact.speaker for word in fact.speaker.split()
    )
    leading = leading_names(extraction)
    persons = frozenset((fold(a), fold(b)) for a, b in _FULL_NAME.findall(opening))
    main = frozenset(i for i, e in enumerate(extraction.events) if e.main)
    days = (f.frame.anchor("day") for f in extraction.facts if f.frame.event in main)
    return Profile(
        leading,
        leading - sources,
        names_in(text, 0, len(text)),
        frozenset(p for p in persons if not set(p) & (COMMON_NAMES | NOT_NAMES | sources)),
        telling_words(opening),
        frozenset(e.cls for e in extraction.events if e.main),
        frozenset(e.cls for e in extraction.events if not e.background),
        frozenset(d for d in days if d and not d.startswith("X")),
        frozenset(p for f in extraction.facts if f.frame.event in main and (p := f.frame.anchor("place"))),
        extraction.published.day,
        frozenset().union(*(_runs(f.surface, t.QUOTED_RUN) for f in extraction.facts if f.kind == "quote")),
        _runs(opening_text(extraction, 1), t.OPENING_RUN),
        _runs(text, t.OPENING_RUN),
    )


def _runs(text: str, size: int) -> frozenset[int]:
    words = _WORD.findall(text.lower())
    return frozenset(map(hash, zip(*(words[i:] for i in range(size)), strict=False)))


def opening_text(extraction: Extraction, most: int = t.OPENING_SENTENCES) -> str:
    """Headline and first sentences of the report."""
    parts: list[str] = []
    count = 0
    for sentence in extraction.layout.sentences:
        if sentence.voice in _SILENT:
            continue
        parts.append(extraction.article.text[sentence.start : sentence.end])
        count += sentence.voice is Voice.REPORT
        if count >= most:
            break
    return " ".join(parts)


def story_points(a: Profile, b: Profile, places: Relate | None = None) -> float:
    """How much says that the two articles tell one story; below zero where much says that they do not."""
    both = shared_names(a.own, b.own)
    one_side = (shared_names(a.own, b.everywhere) | shared_names(b.own, a.everywhere)) - both
    stems = {name[: t.SAME_STEM] for name in both}
    words = {w for w in a.words & b.words if w[: t.SAME_STEM] not in stems}
    points = len(both) * t.SHARED_NAME
    points += min(len(one_side), t.SIDE_NAMES_MOST) * t.SIDE_NAME
    points += min(len(words), t.SHARED_WORDS_MOST) * t.SHARED_WORD
    points += len(a.persons & b.persons) * t.SHARED_PERSON
    points += _event_points(a, b)
    if a.days and b.days:
        points += t.MAIN_DAY_SAME if share_a_day(a.days, b.days) else t.MAIN_DAY_OTHER
    points += _place_points(a.places, b.places, places)
    if a.quoted & b.quoted:
        points += t.SAME_QUOTED
    if a.opened & b.told or b.opened & a.told:
        points += t.SAME_OPENING
    return points + _gap_points(a.published, b.published)


def share_a_day(mine: frozenset[str], yours: frozenset[str]) -> bool:
    """Some day anchor of the one meets one of the other: "2004-01-18/2004-01-19" and "2004-01-19"."""
    spans = [[day.partition("/") for day in days] for days in (mine, yours)]
    return any(a <= (d or c) and c <= (b or a) for a, _, b in spans[0] for c, _, d in spans[1])


def _event_points(a: Profile, b: Profile) -> float:
    if a.main & b.main:
        return t.MAIN_EVENT_SAME
    if not a.main or not b.main:
        return 0.0
    return t.MAIN_EVENT_TOLD if a.main & b.events or b.main & a.events else t.MAIN_EVENT_OTHER


def _place_points(mine: frozenset[str], yours: frozenset[str], places: Relate | None) -> float:
    if places is None or not mine or not yours:
        return 0.0
    found = [(places(a, b), a, b) for a in mine for b in yours]
    if any(outcome is Outcome.SAME and precise(a) and precise(b) for outcome, a, b in found):
        return t.MAIN_PLACE_SAME
    return t.MAIN_PLACE_OTHER if all(outcome is Outcome.DISJOINT for outcome, _, _ in found) else 0.0


def _gap_points(a: dt.date | None, b: dt.date | None) -> float:
    if a is None or b is None:
        return 0.0
    gap = abs((a - b).days)
    return t.PUBLISHED_NEAR if gap <= t.NEAR_DAYS else 0.0 if gap <= t.NEWS_DAYS else t.PUBLISHED_FAR
