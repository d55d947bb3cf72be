"""Forms of lengths of time and of recurring times."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from discrep.kinds.dates.parsed import At, Calendar, Clock, DayPart, Duration, Form, Repeated, Shift

CODES = {"second": "TS", "minute": "TM", "hour": "TH", "day": "D", "weekday": "WD", "week": "W",
"weekend": "WE", "fortnight": "F",
         "month": "M", "quarter": "Q", "year": "Y", "decade": "DE", "century": "CE",
         "millennium": "ML"}  # fmt: skip


_LETTERS = {unit: ("PT", code[1]) if code[0] == "T" else ("P", code) for unit, code in CODES.items()
            if unit not in ("quarter", "fortnight")}  # fmt: skip


PART_UNITS = {"MO": "morning", "AF": "afternoon", "EV": "evening", "NI": "night"}


MODS = {"about": "APPROX", "around": "APPROX", "approximately": "APPROX", "roughly": "APPROX",
"some": "APPROX",
        "circa": "APPROX", "nearly": "LESS_THAN", "almost": "LESS_THAN", "under": "LESS_THAN",
        "over": "MORE_THAN",
        "more": "MORE_THAN", "less": "LESS_THAN", "fewer": "LESS_THAN", "least": "EQUAL_OR_MORE",
        "most": "EQUAL_OR_LESS",
        "up": "EQUAL_OR_LESS", "beyond": "MORE_THAN"}  # fmt: skip


YEARS_OF = {"decade": 10, "century": 100, "millennium": 1000}


def amount(value: Any) -> Decimal:
    """Exact number of a figure or number word: 3, "1.5", "1/2", "1,200"."""
    if isinstance(value, int):
        return Decimal(value)
    text = str(value).replace(",", "")
    if "/" in text:
        top, bottom = text.split("/")
        return Decimal(top) / Decimal(bottom)
    return Decimal(text)


def unit_name(value: Any) -> str:
    return "second" if value == 2 else str(value)


def length(low: Any = 1, unit: Any = None, high: Any = None, mod: str | None = None) -> Form | None:
    first = amount(low)
    last = amount(high) if high is not None else first
    if last < first:
        return None
    return Duration(first, last, unit_name(unit), mod=mod)


def plus(unit: Any, more: str, low: Any = 1) -> Form | None:
    extra = {"half": Decimal("0.5"), "quarter": Decimal("0.25")}[more]
    total = amount(low) + extra
    return Duration(total, total, unit_name(unit))


def fraction(unit: Any, of: Any = "half") -> Form | None:
    share = {"half": Decimal("0.5"), "quarter": Decimal("0.25")}.get(of)
    value, name = share if share is not None else amount(of), unit_name(unit)
    if name in YEARS_OF:  # half a century is fifty years, no less rough than that
        value, name = value * YEARS_OF[name], "year"
    return Duration(value, value, name)


def quarters(count: Any = 1, unit: Any = "hour", whole: Any = 0) -> Form | None:
    value = amount(whole) + amount(count) / 4
    return Duration(value, value, unit_name(unit))


def vague(unit: Any, some: int | None = None) -> Form | None:
    return Duration(None, None, unit_name(unit), vague=True)


def couple(unit: Any, some: int = 2) -> Form | None:
    return Duration(Decimal(some), Decimal(some), unit_name(unit), mod="APPROX")


def nights(low: Any, part: str) -> Form | None:
    count = amount(low)
    return Duration(count, count, PART_UNITS[part])


def joined(first: Form, second: Form) -> Form | None:
    if (
        not (isinstance(first, Duration) and isinstance(second, Duration))
        or second.low is None
        or first.low is None
    ):
        return None
    order = ["second", "minute", "hour", "day", "week", "month", "year"]
    if (
        first.unit not in order
        or second.unit not in order
        or order.index(first.unit) <= order.index(second.unit)
        or second.more
    ):
        return None
    return first._replace(more=(*first.more, (second.low, second.unit)))


def tail_number(first: Form, more: Any) -> Form | None:
    if not isinstance(first, Duration) or first.unit != "hour":
        return None
    return first._replace(more=((amount(more), "minute"),))


def modified(mod: Any, length_: Form) -> Form | None:
    return (
        length_._replace(mod=MODS[mod]) if isinstance(length_, Duration) and length_.low is not None else None
    )


def lasted(form: Shift) -> Form:
    """The length of a shift by itself."""
    (amount_, unit), *more = form.amounts
    if form.vague:
        return Duration(None, None, unit, vague=True)
    return Duration(amount_, amount_, unit, tuple(more), form.about)


def every(unit: Any = None, low: Any = 1, part: str | None = None) -> Form | None:
    if part:
        return Repeated(f"T{part}")
    count, name = amount(low), unit_name(unit)
    if name == "weekend":
        return Repeated(f"P{count}WE")
    return Repeated(period(count, name))


def period(count: Decimal, unit: str) -> str:
    """A TimeML period: P3D, PT2H; quarters in months, fortnights in weeks, decades as TimeML has them."""
    letters = _LETTERS.get(unit)
    if letters is not None and count == (whole := int(count)):
        return f"{letters[0]}{whole}{letters[1]}"
    if unit == "quarter":
        count, unit = count * 3, "month"
    elif unit == "fortnight":
        count, unit = count * 2, "week"
    code = CODES.get(unit)
    if code is None:
        part = next((code for code, name in PART_UNITS.items() if name == unit), "D")
        return f"P{plain(count)}{part}"
    return f"PT{plain(count)}{code[1]}" if code[0] == "T" else f"P{plain(count)}{code}"


def plain(number: Decimal) -> str:
    text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def repeated_day(
    day: int | None = None, month: int | None = None, wd: int | None = None, part: str | None = None
) -> Form | None:
    form: Form = Calendar(None, month, day, wd)
    return Repeated(None, At(form, DayPart(part)) if part else form)


def repeated_at(each: Form, time: Form) -> Form | None:
    if not isinstance(each, Repeated) or not isinstance(time, (Clock, DayPart)):
        return None
    if each.form is not None:
        return Repeated(None, At(each.form, time))
    return Repeated(each.period, time)


def frequency(times: Any = 1, unit: Any = None) -> Form | None:
    return Repeated(period(Decimal(1), unit_name(unit)), freq=f"{plain(amount(times))}X")
