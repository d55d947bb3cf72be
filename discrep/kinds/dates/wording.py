"""Times in words for an editor."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from discrep.kinds.dates.value import Moment, TimeValue

MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
REFERENCES = {
    "PAST_REF": "some time in the past",
    "PRESENT_REF": "at present",
    "FUTURE_REF": "some time to come",
}


def in_words(value: TimeValue) -> str:
    """ "26 Nov 2021", "29 Nov 2021 to 5 Dec 2021", "3 days", "every P1W"."""
    if value.timex in REFERENCES and value.earliest is None:
        return REFERENCES[value.timex]
    if value.type == "SET":
        return f"repeatedly ({value.timex})"
    if value.unit is not None and value.earliest is None and value.latest is None:
        return length(value)
    if value.earliest is None and value.latest is None:
        return f"{value.timex}, no such date" if value.impossible else unplaced(value)
    about = "about " if value.approximate else ""
    if value.earliest is None:
        return f"{about}up to {moment(value.latest)}"
    if value.latest is None:
        return f"{about}from {moment(value.earliest)} on"
    if value.earliest == value.latest:
        return about + moment(value.earliest)
    if value.granularity == "year" and value.mod is None and len(value.timex) == 4:
        return about + value.timex
    if value.granularity == "hour" and isinstance(value.earliest, dt.datetime):
        return about + moment(value.earliest)
    return f"{about}{moment(value.earliest)} to {moment(value.latest)}"


def unplaced(value: TimeValue) -> str:
    """ "1 to 2 Dec, year unknown", "a week, year unknown", "not placed in time"."""
    if value.symbolic is None:
        return "not placed in time"
    days = []
    for part in value.timex.split("/"):
        month, _, day = part.removeprefix("XXXX-").partition("-")
        if not part.startswith("XXXX-") or not month.isdecimal() or (day and not day.isdecimal()):
            grain = value.granularity or "time"
            return f"{'an' if grain[0] in 'aeio' else 'a'} {grain}, year unknown"
        name = MONTHS[int(month) - 1]
        days.append((int(day), name) if day else (0, name))
    words = [f"{day} {name}" if day else name for day, name in days]
    if len(days) == 2 and days[0][1] == days[1][1] and days[0][0]:
        words = [str(days[0][0]), words[1]]
    return f"{' to '.join(words)}, year unknown"


def moment(at: Moment | None) -> str:
    if at is None:
        return "an unknown time"
    day = f"{at.day} {MONTHS[at.month - 1]} {at.year}"
    return f"{day} {at:%H:%M}" if isinstance(at, dt.datetime) else day


def length(value: TimeValue) -> str:
    """ "3 days", "2 to 3 weeks", "some years"."""
    unit = value.unit or ""
    if value.low is None:
        return f"some {unit}s"
    low, high = format(value.low, "f"), format(value.high or value.low, "f")
    number = low if low == high else f"{low} to {high}"
    return f"{number} {unit}{'' if number == '1' else 's'}"
