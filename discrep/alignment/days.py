"""How the days of two frames relate, by their anchors."""

from __future__ import annotations

import datetime as dt

from discrep.model import Frame, Origin


def interval(frame: Frame) -> tuple[str, str] | None:
    """The day anchor as (earliest, latest) ISO days, None where it is unknown or symbolic."""
    value = frame.anchor("day")
    if not value or value.startswith("X"):
        return None
    low, _, high = value.partition("/")
    return low, high or low


def days_apart(x: Frame, y: Frame) -> bool:
    """Both days are known, and no day is in both."""
    a, b = interval(x), interval(y)
    return bool(a and b) and (a[1] < b[0] or b[1] < a[0])  # type: ignore[index]


def next_day(x: Frame, y: Frame) -> bool:
    """The days follow each other, and not both clauses name theirs: a night, a zone, the day of the telling."""
    if all(f.anchors["day"].origin is Origin.CLAUSE for f in (x, y)):
        return False
    a, b = interval(x), interval(y)
    if a is None or b is None:
        return False
    first, second = sorted((a, b))
    return (dt.date.fromisoformat(second[0]) - dt.date.fromisoformat(first[1])).days <= 1


def same_day(x: Frame, y: Frame) -> str | None:
    """The one calendar day of both, in ISO form or as the same unplaced day; else None."""
    a, b = interval(x), interval(y)
    if a and b and a == b and a[0] == a[1]:
        return a[0]
    value = x.anchor("day")
    return (
        value
        if value and value == y.anchor("day") and value.startswith("XXXX-") and len(value) == 10
        else None
    )
