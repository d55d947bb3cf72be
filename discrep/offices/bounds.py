"""Days as sets: the bounds of a coarse date, of a tenure, and of the days a text may speak of."""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from functools import lru_cache
from typing import NamedTuple

GRACE = dt.timedelta(
    days=14
)  # either side of a tenure: swearing-in against announcement, time zones, print dates


@lru_cache(maxsize=16384)
def first_day(text: str) -> dt.date | None:
    """Earliest day of an EDTF-like date ("2014", "2014-10", "~2014", "2014-10-01"); None for none."""
    if not text:
        return None
    text, slack = (text[1:], 1) if text[0] == "~" else (text, 0)
    if len(text) == 10:
        return dt.date.fromisoformat(text) - dt.timedelta(days=365 * slack)
    year = int(text[:4]) - slack
    return dt.date(year, int(text[5:7]) if len(text) == 7 else 1, 1)


@lru_cache(maxsize=16384)
def last_day(text: str) -> dt.date | None:
    """Latest day of an EDTF-like date; None for none."""
    if not text:
        return None
    text, slack = (text[1:], 1) if text[0] == "~" else (text, 0)
    if len(text) == 10:
        return dt.date.fromisoformat(text) + dt.timedelta(days=365 * slack)
    year, month = int(text[:4]) + slack, int(text[5:7]) if len(text) == 7 else 12
    return dt.date(year, month, monthrange(year, month)[1])


class Window(NamedTuple):
    """Days of which a statement may speak, inclusive; None: without bound on that side."""

    earliest: dt.date | None = None
    latest: dt.date | None = None

    @property
    def known(self) -> bool:
        return self.earliest is not None and self.latest is not None

    def until(self) -> Window:
        """The same window opened to the past."""
        return Window(None, self.latest)


ALWAYS = Window()


class Span(NamedTuple):
    """A tenure's bounds: it began in `[start_from, start_to]` and ended in `[end_from, end_to]`.

    `end_to` None: still open, nothing known after `end_from`.
    """

    start_from: dt.date
    start_to: dt.date
    end_from: dt.date
    end_to: dt.date | None

    def may_cover(self, window: Window, grace: dt.timedelta = GRACE) -> bool:
        """Whether on some reading the tenure holds on some day of the window, grace included."""
        if window.latest is not None and self.start_from - grace > window.latest:
            return False
        return self.end_to is None or window.earliest is None or self.end_to + grace >= window.earliest

    def must_cover(self, window: Window) -> bool:
        """Whether on every reading the tenure holds on every day of the window."""
        if window.earliest is None or window.latest is None:
            return False
        return self.start_to <= window.earliest and window.latest <= self.end_from

    def ended_before(self, day: dt.date | None) -> bool:
        """Whether the tenure may have ended by `day` (None: by some day)."""
        return self.end_to is not None and (day is None or self.end_from <= day)
