"""Occasions that a story sets one day for, whatever event words the clause has: words before the date."""

from __future__ import annotations

import re
from functools import cache

from discrep.kinds.rows import rows

REACH = 70  # characters ahead of the date

_ROWS = r"""
effect | tak(?:e|es|ing|en) effect|c[oa]mes? into (?:force|effect)|enters? into force|in force|effective
expiry | expir(?:e|es|ed|y)|deadline(?: is| of| set for)?|runs? out
hearing | (?:trial|hearing|sentencing|arraignment|appearance)[^.;]{0,30}(?:set|scheduled|due|slated|begin|start|for|on)|due (?:back )?in court|return to court|be sentenced|appear in court
funeral | funeral|memorial service|burial|be buried|vigil
closing | (?:deal|merger|takeover|acquisition|transaction|purchase|buyout)[^.;]{0,30} (?:to close|close|closing|be completed|be concluded)
premiere | (?:in|into|reach|reaches) (?:the )?(?:theaters|theatres|cinemas)|premieres?|hits? (?:theaters|theatres|cinemas|screens)
"""


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (name, re.compile(rf"\b(?:{words})\b[^.;]{{0,30}}\Z", re.IGNORECASE)) for name, words in rows(_ROWS)
    )


def occasion(ahead: str) -> str | None:
    """The occasion whose words stand right before a date, None where there is none."""
    return next((name for name, pattern in _patterns() if pattern.search(ahead)), None)
