"""Whether articles were written in the days of what they tell, read off how they tell its day."""

from __future__ import annotations

import datetime as dt

from discrep.alignment.event_families import related
from discrep.model import Extraction

_SENTENCES = 8  # from the top, in which news tells its own day
_WEEK = dt.timedelta(days=8)
_OF_THE_WEEK = ("XXXX-WXX-", "XXXX-XX-XX", "PRESENT_REF")  # TIMEX3 of "Saturday", "yesterday", "today"


# What comes months or years after the event itself, and is news of its own.
_LATER_STAGES = frozenset("verdict sentence appeal execution inquest anniversary".split())


def written_together(a: Extraction, b: Extraction) -> bool:
    """Both tell one main event, or two of one family, by a weekday: at most days lie between the texts."""
    if _stages(a) != _stages(b):
        return False
    mine, yours = _fresh(a), _fresh(b)
    return any(related(x, y) for x in mine for y in yours)


def one_stage(a: Extraction, b: Extraction) -> bool:
    """Both have one class of main event, and it is a late stage, or neither tells of one: no trial beside an arrest."""
    mine, yours = ({e.cls for e in x.events if e.main} for x in (a, b))
    shared = mine & yours
    return bool(shared) and (bool(shared & _LATER_STAGES) or _stages(a) == _stages(b))


def _stages(extraction: Extraction) -> bool:
    return any(e.cls in _LATER_STAGES and not e.background for e in extraction.events)


def _fresh(extraction: Extraction) -> frozenset[str]:
    """Classes of the main event, where it happened in the week before the article was written."""
    told = frozenset[str]()
    written = extraction.published.day
    for fact in extraction.facts:
        frame = fact.frame
        if frame.sentence >= _SENTENCES:
            continue
        if fact.kind != "date" or frame.event < 0 or not extraction.events[frame.event].main:
            continue
        value = fact.value
        if value.floating:
            continue  # a clock time alone
        day = value.day
        if (
            written - _WEEK <= day <= written
            if written and day
            else written is None and value.timex.startswith(_OF_THE_WEEK)
        ):
            told |= {extraction.events[frame.event].cls}
    return told
