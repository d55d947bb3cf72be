"""Readings of lengths, of recurring times, and of times that only point."""

from __future__ import annotations

from decimal import Decimal

from discrep.kinds.dates import timex
from discrep.kinds.dates.fallback import parsed_day
from discrep.kinds.dates.parsed import At, Clock, Duration, Elsewhere, Reference, Repeated
from discrep.kinds.dates.reading import Context, Read, Reading, nothing
from discrep.kinds.dates.windows import SECOND_COUNT


def duration(form: Duration, at: Context) -> Reading:
    low, high = form.low, form.high
    if form.mod in ("MORE_THAN", "EQUAL_OR_MORE"):
        high = None
    elif form.mod in ("LESS_THAN", "EQUAL_OR_LESS"):
        low = None
    unit = form.unit
    if (
        form.more
        and form.low is not None
        and all(name in (*SECOND_COUNT, "day") for _, name in (*form.more, (form.low, unit)))
    ):
        total = sum(
            (
                amount * Decimal(SECOND_COUNT.get(name, 86_400))
                for amount, name in ((form.low, unit), *form.more)
            ),
            Decimal(0),
        )
        smallest = form.more[-1][1]
        count = total / SECOND_COUNT.get(smallest, 86_400)
        low = high = count
        unit = smallest
    return Reading(
        timex.length(form), None, None, unit, "DURATION", form.mod, form.mod == "APPROX" or form.vague,
        amounts=(low, high), unit=unit, anchored=False,
    )  # fmt: skip


def repeated(form: Repeated, at: Context, read: Read) -> Reading:
    if form.form is None:
        return Reading(form.period or "", type="SET", anchored=False)
    value = read(form.form, Context(None)).timex
    time = form.form.time if isinstance(form.form, At) else form.form
    if isinstance(time, Clock) and time.minute is None:
        value = value.removesuffix(":00")
    return Reading(value, type="SET", anchored=False)


def other_language(form: Elsewhere, at: Context) -> Reading:
    day = parsed_day(form.surface, form.languages)
    if day is None:
        return nothing("XXXX-XX-XX", "day")
    return Reading(timex.day(day), day, day, "day", anchored=False)


def reference(form: Reference, at: Context) -> Reading:
    return Reading(form.value, anchored=False)
