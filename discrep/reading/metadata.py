"""Publication dates as files state them."""

from __future__ import annotations

import datetime as dt
import re

_ISO = re.compile(r"\s{0,8}(\d{4})-(\d{2})-(\d{2})(?![0-9-])")
_COMPACT = re.compile(r"\s{0,8}(\d{4})(\d{2})(\d{2})\s{0,8}\Z")
_WRITTEN = re.compile(
    r"\s{0,8}(?:[A-Z][a-z]{2,8},?\s{1,4})?(?:(\d{1,2})(?:st|nd|rd|th)?\s{1,4}([A-Z][a-z]{2,8})\.?,?|([A-Z][a-z]{2,8})\.?\s{1,4}(\d{1,2})(?:st|nd|rd|th)?,?)\s{1,4}(\d{4})(?![0-9])"
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def parse_date(text: str) -> dt.date | None:
    """The calendar day a metadata string states, None where it states none.

    Reads ISO 8601 (a time after it is ignored), YYYYMMDD, and dates with an English month
    name in either order; an impossible day (30 February) is none.
    """
    if found := (_ISO.match(text) or _COMPACT.match(text)):
        year, month, day = (int(part) for part in found.groups())
    elif found := _WRITTEN.match(text):
        name = (found[2] or found[3]).lower()[:3]
        if name not in _MONTHS:
            return None
        year, month, day = int(found[5]), _MONTHS.index(name) + 1, int(found[1] or found[4])
    else:
        return None
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
