"""A small look at the words around a mention, for what no frame tells: tense, standing alone, quotation."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache

from discrep.kinds.dates.parsed import (
    At,
    Calendar,
    DayPart,
    Deictic,
    Duration,
    Ending,
    Form,
    Lasting,
    Named,
    Nth,
    Part,
    Quarter,
    Range,
    Season,
    Shift,
    WeekOf,
    Window,
)
from discrep.kinds.dates.tense_en import (
    FUTURE,
    HOPES,
    NO_RECORDS,
    NOT_PAST,
    PAST,
    RECORDS,
)
from discrep.model import Tense

REACH = 90
_ENDED = frozenset(("week", "month", "quarter", "year"))
_DUE = (["is"], ["are"], ["set"])
_WORDS = re.compile(r"[A-Za-z]+(?:['’][a-z]+)?")
_STOPS = re.compile(r"[.!?;:\n](?=\s|$)|\n")


def _words_before(text: str, start: int) -> list[str]:
    """Lower-case words of the sentence before a mention, within reach, nearest first."""
    before = text[max(0, start - REACH) : start]
    stop = 0
    for found in _STOPS.finditer(before):
        stop = found.end()
    words = _WORDS.findall(before.lower(), stop)
    words.reverse()
    return words


def _words_after(text: str, end: int) -> list[str]:
    """Lower-case words of the sentence after a mention, within reach."""
    after = text[end : end + REACH]
    stop = _STOPS.search(after)
    return _WORDS.findall(after[: stop.start()].lower() if stop else after.lower())


def tense_around(text: str, start: int, end: int) -> Tense:
    """Past or future by the nearest telling verb of the sentence, first before and then after; else NONE."""
    before = _words_before(text, start)
    tense = _told(before, backwards=True) or _told(_words_after(text, end), backwards=False)
    if tense is not None:
        return tense
    return Tense.FUTURE if {"until", "till"} & set(before[:2]) else Tense.NONE


def _told(words: Sequence[str], *, backwards: bool) -> Tense | None:
    """The tense that the first telling word gives; None where none tells."""
    for place, word in enumerate(words):
        if word in FUTURE or word.endswith(("'ll", "’ll")):
            return Tense.FUTURE
        if word in HOPES and _next_word(words, place, backwards=backwards) == "to":
            return Tense.FUTURE
        if word == "to" and words[place + 1 : place + 2] in _DUE:
            return Tense.FUTURE
        if word in PAST or (word.endswith("ed") and len(word) > 4 and word not in NOT_PAST):
            return Tense.FUTURE if words[place + 1 : place + 2] == ["be"] else Tense.PAST
    return None


@lru_cache(maxsize=1)
def _ahead() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:is|are|starting|beginning|commencing|due|expected|scheduled|slated|set for|set(?= to))"
        r"(?: to [a-z]+)?(?: on| in| at| from| by| for| until)? $"
    )


def looks_ahead(text: str, start: int) -> bool:
    """Do the words right before a day say that it is to come: "the final is on Thursday"?"""
    return _ahead().search(text, max(0, start - 24), start) is not None


def _next_word(words: Sequence[str], place: int, *, backwards: bool) -> str | None:
    """The word that follows in the text, where the words may run backwards."""
    at = place - 1 if backwards else place + 1
    return words[at] if 0 <= at < len(words) else None


def stands_alone(text: str, start: int, end: int) -> bool:
    """Does its line say nothing else but short words?"""
    if start > 6 and end + 14 < len(text):
        return False
    left = text.rfind("\n", 0, start) + 1
    right = text.find("\n", end)
    right = len(text) if right < 0 else right
    return start - left <= 6 and right - end <= 14


_RECORD_WORDS = 8


def of_record(text: str, start: int) -> bool:
    """Does a superlative or a count stand shortly before: "the worst fire in ten years", "once in a decade"?"""
    words = _words_before(text, start)[:_RECORD_WORDS]
    return any(
        word in RECORDS or (word.endswith("est") and len(word) > 4 and word not in NO_RECORDS)
        for word in words
    )


@lru_cache(maxsize=1)
def _ending() -> re.Pattern[str]:
    return re.compile(
        r"\s(?:(?:that )?(?:ended|ending|ends)(?: (?:on|in))?|to|through)(?: (?:the )?end of)?\s"
    )


def told_by_its_end(form: Form, between: str, end: Form) -> Form:
    """ "the quarter", "the three months", where the words after it say when they ended."""
    if not isinstance(end, (Calendar, Part)) or _ending().fullmatch(between) is None:
        return form
    day = end.of if isinstance(end, Part) else end
    if not isinstance(day, Calendar) or day.month is None or day.rel is not None:
        return form
    if isinstance(form, Duration) and form.low is not None and form.low == form.high and not form.more:
        return Ending(form.low, form.unit, day, True) if form.unit in _ENDED and not form.mod else form
    if isinstance(form, Window) and form.rel == "this" and form.number is None and form.unit in _ENDED:
        return Ending(Decimal(1), form.unit, day)
    if (
        isinstance(form, Shift)
        and form.narrative
        and not form.amounts[0][0]
        and form.amounts[0][1] == "quarter"
    ):
        return Ending(Decimal(1), "quarter", day)
    return form


@lru_cache(maxsize=1)
def _close() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:shortly|just|right|soon|moments|minutes|immediately) (?:before|after) (?:the )?\Z"
    )


def closely(text: str, start: int) -> bool:
    """Do the words say that it was only just before or after: "shortly before 5 p.m."?"""
    return _close().search(text, max(0, start - 30), start) is not None


def owner_of(text: str, start: int) -> str | None:
    """The first word of the capitalised name right before a day that many countries have: "Ukraine's"."""
    found = _owner().search(text, max(0, start - 32), start)
    return found[1].lower() if found else None


@lru_cache(maxsize=1)
def _owner() -> re.Pattern[str]:
    return re.compile(
        r"\b(?!The |On |At |In |By |For |From |Last |This |Next |Of |And )([A-Z][\w.-]*?\w)(?:\.)?(?: [A-Z]\w+)?(?:['’]s?)? \Z"
    )


_OPENING, _CLOSING = "“", "”"


def figurative(text: str, start: int, form: Form) -> bool:
    """Today or tomorrow inside a quotation, where it is as often a figure of speech."""
    day = form.day if isinstance(form, At) else form
    if not isinstance(day, Deictic):
        return False
    before = text[max(0, start - 600) : start]
    paragraph = before[before.rfind("\n\n") + 1 :]
    if paragraph.count(_OPENING) > paragraph.count(_CLOSING):
        return True
    return paragraph.count('"') % 2 == 1


_YEARLESS = (Calendar, Season, Quarter, Named)


def needs_tense(form: Form) -> bool:
    """Does the tense decide which of several days a form means?"""
    if isinstance(form, _YEARLESS):
        return form.year is None
    if isinstance(form, (At, WeekOf)):
        return needs_tense(form.day)
    if isinstance(form, Ending):
        return needs_tense(form.end)
    if isinstance(form, (Part, Nth)):
        return needs_tense(form.of)
    if isinstance(form, Range):
        return needs_tense(form.first) or needs_tense(form.last)
    if isinstance(form, Shift):
        return form.within or form.narrative or (form.base is not None and needs_tense(form.base))
    if isinstance(form, DayPart):
        return form.code == "OVER"
    if isinstance(form, Window):
        return form.rel in ("within", "the")
    return isinstance(form, Lasting) and needs_tense(form.first)
