"""Rows for lengths of time and for recurring times."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from discrep.kinds.dates.parsed import At, Calendar, Clock, DayPart, Duration, Form, Repeated
from discrep.kinds.dates.shapes import Row

CODES = {"second": "TS", "minute": "TM", "hour": "TH", "day": "D", "weekday": "WD", "week": "W", "weekend": "WE", "fortnight": "F",
         "month": "M", "quarter": "Q", "year": "Y", "decade": "DE", "century": "CE", "millennium": "ML"}  # fmt: skip
PART_UNITS = {"MO": "morning", "AF": "afternoon", "EV": "evening", "NI": "night"}
MODS = {"about": "APPROX", "around": "APPROX", "approximately": "APPROX", "roughly": "APPROX", "some": "APPROX",
        "circa": "APPROX", "nearly": "LESS_THAN", "almost": "LESS_THAN", "under": "LESS_THAN", "over": "MORE_THAN",
        "more": "MORE_THAN", "less": "LESS_THAN", "fewer": "LESS_THAN", "least": "EQUAL_OR_MORE", "most": "EQUAL_OR_LESS",
        "up": "EQUAL_OR_LESS", "beyond": "MORE_THAN"}  # fmt: skip


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
    value = share if share is not None else amount(of)
    return Duration(value, value, unit_name(unit))


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
    if not (isinstance(first, Duration) and isinstance(second, Duration)) or second.low is None or first.low is None:
        return None
    order = ["second", "minute", "hour", "day", "week", "month", "year"]
    if first.unit not in order or second.unit not in order or order.index(first.unit) <= order.index(second.unit) or second.more:
        return None
    return first._replace(more=(*first.more, (second.low, second.unit)))


def tail_number(first: Form, more: Any) -> Form | None:
    if not isinstance(first, Duration) or first.unit != "hour":
        return None
    return first._replace(more=((amount(more), "minute"),))


def modified(mod: Any, length_: Form) -> Form | None:
    return length_._replace(mod=MODS[mod]) if isinstance(length_, Duration) and length_.low is not None else None


def every(unit: Any = None, low: Any = 1, part: str | None = None) -> Form | None:
    if part:
        return Repeated(f"T{part}")
    count, name = amount(low), unit_name(unit)
    if name == "weekend":
        return Repeated(f"P{count}WE")
    return Repeated(period(count, name))


def period(count: Decimal, unit: str) -> str:
    """A TimeML period: P3D, PT2H; quarters in months, fortnights in weeks, decades as TimeML has them."""
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


def repeated_day(day: int | None = None, month: int | None = None, wd: int | None = None, part: str | None = None) -> Form | None:
    form: Form = Calendar(None, month, day, wd)
    return Repeated(None, At(form, DayPart(part)) if part else form)


def repeated_at(each: Form, time: Form) -> Form | None:
    if not isinstance(each, Repeated) or not isinstance(time, Clock | DayPart):
        return None
    if each.form is not None:
        return Repeated(None, At(each.form, time))
    return Repeated(each.period, time)


def frequency(times: Any = 1, unit: Any = None) -> Form | None:
    return Repeated(period(Decimal(1), unit_name(unit)), freq=f"{plain(amount(times))}X")


AMT = "low:amt"
FULL = "(?:full|whole|entire|straight|consecutive|successive|additional|extra|more|less|fewer|another|business|working|running|long)?"
LENGTHS: tuple[Row, ...] = (
    Row("length", "dur", f"(?<!sym)(?<!stuck){AMT} dash? {FULL} dash? unit:u(?!dash? old|past)", length,
        ("three days", "24 hours", "two-hour", "1.5 hours", "2 more minutes"), ("three daybeds",)),
    Row("length-suffix", "dur", "(?<!sym)(?<!stuck)(?<!hy)(?<!stuck hy)low:amt (?:unit:hsuf|unit:ysuf|unit:dsuf|unit:msuf)(?=eos|rlw|and|comma|for|of)(?!rstuck|rpct)", length,
        ("3h", "3Y"), ("$3m",)),
    Row("length-prime", "dur", "(?<=bos|for|in)low:d2 prime(?=eos|starting|from)", lambda low: length(low, "minute"), ("2'",)),
    Row("length-range", "dur", "(?:between low:amt and high:amt|low:amt (?:to|or|hy|ndash) high:amt) hy? unit:u",
        length, ("two to three weeks", "10-15 minutes")),
    Row("length-half", "dur", "low:amt and (?:a )?(?:more:half|more:quarter) hy? unit:u", plus,
        ("two and a half hours", "one and half hour")),
    Row("length-and-half", "dur", "(?:(?:a|an) unit:u1|low:amt unit:u) and (?:a )?(?:more:half|more:quarter)",
        plus, ("an hour and a half", "two years and a half")),
    Row("length-fraction", "dur", "(?:low:amt )?of:frac (?:(?:of )?(?:a |an )?unit:u|unit:hsuf)", lambda of, unit, low=0: length(amount(low) + amount(of), unit), ("1/2 hour",)),
    Row("length-one", "dur", f"(?:a|an|another) {FULL} hy? (?:unit:unit|unit:second(?!rlw|rcap|hy|unit|half)|unit:quarter(?!past|to|of|hy))", length, ("a week", "an hour", "another day")),
    Row("length-all", "dur", "(?:all|the whole|the entire|the full)(?: the)? unit:u1", length, ("all day", "the whole year")),
    Row("length-long", "dur", "unit:u1 hy long|unit:long_", length, ("month-long",)),
    Row("length-half-unit", "dur", "(?:a )?half (?:a |an |hy)?unit:u1|half of (?:a|an) unit:u1", fraction, ("half an hour", "half a day", "half-hour")),
    Row("length-quarter", "dur", "(?:a )?quarter (?:of )?(?:a|an) unit:houru", lambda unit: fraction(unit, "quarter"), ("a quarter of an hour",)),
    Row("length-quarters", "dur", "(?:whole:n and )?count:n hy? (?:quarter|units) (?:of )?(?:a |an )?unit:houru|(?:whole:n and )?count:n hy? (?:quarter|units) (?:of )units",
        quarters, ("three-quarters of an hour",)),
    Row("length-and-quarter", "dur", "whole:n and (?:a |num )?quarter (?:of )?(?:unit:houru|unit:yearu|units)", quarters, ("one and a quarter year",)),
    Row("length-couple", "dur", "(?:a )?some:couple (?:of )?(?:more )?unit:u", couple, ("a couple of weeks", "a couple hours")),
    Row("length-few", "dur", "(?<!rel)(?<!past)(?:a )?(?:few|dozen) (?:more |additional |long )?unit:units", vague, ("a few days", "several weeks"), ("the last few days",)),
    Row("length-many", "dur", "(?<=for|over|within|after|during|in|of|about)unit:units(?!rcap)(?!neg)", vague, ("for «years»", "within «days»"), ("office hours",)),
    Row("length-nights", "dur", "low:n (?:more|straight|consecutive|successive)? (?:part:daypp)", nights, ("three nights",)),
)
LENGTHS_JOINED: tuple[Row, ...] = (
    Row("length-joined", "dur", "first:dur (?:and|comma|comma and)? second:dur", joined, ("one hour and fifteen seconds", "two years and three months", "6 hours, 10 minutes")),
    Row("length-tail", "dur", "first:dur and? more:n(?=eos)", tail_number, ("1 hour and fifteen",)),
)
LENGTHS_MODIFIED: tuple[Row, ...] = (
    Row("length-modified", "dur", "(?:mod:about|mod:around|mod:approximately|mod:roughly|mod:some|mod:nearly|mod:almost|mod:over|mod:under|(?:mod:more|mod:less|mod:fewer) than|"
        "at (?:mod:least|mod:most)|mod:up to|mod:beyond) length_:dur", modified,
        ("more than two years", "about 10 years", "at least three days", "nearly a decade")),
)
SETS: tuple[Row, ...] = (
    Row("every", "set", "(?:every|each) (?:single )?unit:u1", every, ("every day", "each year")),
    Row("every-weekend", "set", "(?:every|each) (?:low:n )?(?:unit:weekend|unit:weekends)", every, ("every weekend",)),
    Row("every-n", "set", "(?:every|each) low:amt unit:u", every, ("every two weeks", "each two days")),
    Row("every-other", "set", "(?:every|each) other unit:u1", lambda unit: every(unit, 2), ("every other day",)),
    Row("every-few", "set", "(?:every|each) (?:few|couple) of? unit:units", lambda unit: Repeated("PX" + CODES.get(str(unit), "D")), ("every few weeks",)),
    Row("every-part", "set", "(?:every|each) (?:wd:wday )?part:dayp", lambda part, wd=None: repeated_day(wd=wd, part=part) if wd else every(part=part), ("every morning", "every Monday night")),
    Row("every-weekday", "set", "(?:every|each) (?:other )?wd:wd", repeated_day, ("every Friday",)),
    Row("every-month", "set", "(?:every|each) month:mo", repeated_day, ("every January",)),
    Row("every-season", "set", "(?:every|each) name:sea", lambda name: Repeated(f"XXXX-{name}"), ("every summer",)),
    Row("day-of-every", "set", "(?:the )?day:dom of (?:every|each) monthu", lambda day: Repeated("P1M", Calendar(None, None, day)), ("19th of every month",)),
    Row("weekdays", "set", "wd:wdays (?:at)?(?<!at)", lambda wd: repeated_day(wd=wd), ("Thursdays",)),
    Row("weekday-parts", "set", "wd:wday part:daypp", repeated_day, ("Friday mornings",)),
    Row("parts", "set", "(?<!n)part:daypp", lambda part: every(part=part), ("mornings",)),
    Row("adverb", "set", "period:adv", lambda period: Repeated(period), ("daily", "annually")),
    Row("once-a", "set", "(?:times:once|times:n times) (?:a|an|per|each|every) unit:u1", frequency, ("once a week", "three times a day")),
    Row("one-a", "set", "one:num a unit:u1(?=eos)", lambda one, unit: frequency(1, unit) if one == 1 else None, ("one a day",)),
)
SETS_TIMED: tuple[Row, ...] = (
    Row("set-at", "set", "each:set (?:at|comma)? time:clk", repeated_at, ("every day at 7:13 p.m.", "Tuesdays at 9am")),
    Row("clock-every", "set", "time:clk each:set", repeated_at, ("6am everyday",)),
)
