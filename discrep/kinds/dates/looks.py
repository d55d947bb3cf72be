"""A small look at the words around a mention, for what no frame tells: tense, standing alone, quotation."""

from __future__ import annotations

import re

from discrep.kinds.dates.parsed import At, Calendar, Clock, DayPart, Deictic, Form, Named, Part, Season
from discrep.model import Tense

REACH = 90
FUTURE = frozenset(
    "will shall won't due plans plan scheduled expects expected set going next upcoming would could may might should "
    "'ll intends aims hopes must can to be tomorrow later starts start begins begin let's let meet leave cannot shan't".split()
)
PAST = frozenset(
    "was were had did said told went came took made gave got found left began fell rose died won lost met held kept saw "
    "sent spent shot hit struck broke led brought became wrote spoke sold paid cut put set ran grew knew been called has have".split()
)
_WEAK_FUTURE = frozenset({"to", "be", "set", "next", "later", "can", "may", "could", "start", "begin", "plan", "let", "meet", "leave", "has", "have"})
_WORDS = re.compile(r"[A-Za-z]+(?:['’][a-z]+)?")
_STOPS = re.compile(r"[.!?;:\n](?=\s|$)|\n")


def _clause(text: str, start: int, end: int) -> tuple[list[str], list[str]]:
    """Lower-case words of the sentence before (nearest first) and after the mention, within reach."""
    before = text[max(0, start - REACH) : start]
    stops = list(_STOPS.finditer(before))
    if stops:
        before = before[stops[-1].end() :]
    after = text[end : end + REACH]
    stop = _STOPS.search(after)
    if stop:
        after = after[: stop.start()]
    return [w.lower() for w in _WORDS.findall(before)][::-1], [w.lower() for w in _WORDS.findall(after)]


def tense_around(text: str, start: int, end: int) -> Tense:
    """Past or future by the nearest telling verb of the sentence; NONE where none tells."""
    before, after = _clause(text, start, end)
    for words in (before, after):
        for place, word in enumerate(words):
            if word in ("will", "shall", "'ll", "won't", "due", "scheduled", "plans", "would", "i'll", "we'll", "expected", "let's") or word.endswith("'ll") or word.endswith("’ll"):
                return Tense.FUTURE
            if word in PAST and word not in _WEAK_FUTURE:
                return Tense.PAST
            if len(word) > 4 and word.endswith("ed") and word not in ("united", "indeed", "need", "speed"):
                following = words[place + 1] if words is before and place + 1 < len(words) else ""
                return Tense.FUTURE if following in ("be", "will") else Tense.PAST
    return Tense.NONE


def stands_alone(text: str, start: int, end: int) -> bool:
    """Does its line say nothing else but short words?"""
    if start > 14 and end + 14 < len(text):
        return False
    left = text.rfind("\n", 0, start) + 1
    right = text.find("\n", end)
    right = len(text) if right < 0 else right
    return start - left <= 14 and right - end <= 14


_OPENING, _CLOSING = "“", "”"


def figurative(text: str, start: int, end: int, form: Form) -> bool:
    """Today or tomorrow inside a quotation, where it is as often a figure of speech."""
    day = form.day if isinstance(form, At) else form
    if not isinstance(day, Deictic):
        return False
    before = text[max(0, start - 600) : start]
    paragraph = before[before.rfind("\n\n") + 1 :]
    if paragraph.count(_OPENING) > paragraph.count(_CLOSING):
        return True
    return paragraph.count('"') % 2 == 1


NEEDS_TENSE = (Calendar, At, Season, Named, Clock, DayPart, Part)
