"""Rows for dates told from another date: the anchor, or the date told last."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from discrep.kinds.dates.grammar_duration_en import amount, unit_name
from discrep.kinds.dates.parsed import (
    At, Calendar, Century, Clock, DayPart, Deictic, Duration, Form, Lasting, Named, Nth, Part, Quarter, Range, Reference, Season,
    Shift, Week, WeekOf, Window,
)  # fmt: skip
from discrep.kinds.dates.shapes import Row

ONE = Decimal(1)
REL = {"past": "past", "last": "last", "this": "this", "next": "next", "following": "following", "coming": "coming", "that": "that", "same": "same"}
SUBDAY = ("second", "minute", "hour")


def window(rel: str, unit: Any, kind: str | None = None) -> Form | None:
    name = unit_name(unit)
    if rel in ("that", "same"):
        return Shift(((Decimal(0), name),), 1, None, narrative=True)
    if name == "day" and rel in ("next", "following", "last", "coming"):
        return Shift(((ONE, "day"),), -1 if rel == "last" else 1, None, narrative=True)
    if name == "day" and rel == "this":
        return Deictic(0)
    return Window(rel, name, kind=kind or "")


def definite(unit: Any) -> Form | None:
    """"the year", "the quarter": the one being told of."""
    name = unit_name(unit)
    return Shift(((Decimal(0), name),), 1, None, narrative=True) if name == "quarter" else Window("this", name)


def windows(rel: str, unit: Any, low: Any = None, kind: str | None = None) -> Form | None:
    count = amount(low) if low is not None else None
    return Window({"following": "next", "this": "past"}.get(rel, rel), unit_name(unit), count, vague=count is None, kind=kind or "")


def recent(unit: Any, rel: str = "recent") -> Form | None:
    return Window(rel, unit_name(unit), None, vague=True)


def related(rel: str, month: int | None = None, wd: int | None = None, day: int | None = None, year: int | None = None) -> Form | None:
    return Calendar(year, month, day, wd, rel={"past": "last", "coming": "next", "same": "that"}.get(rel, rel))


def related_part(rel: str, code: str, which: str | None = None) -> Form | None:
    part = DayPart(code, {"earlier": "start", "later": "end"}.get(which or "", which))
    if rel in ("last", "past"):
        return At(Deictic(-1), part) if code == "NI" else At(Deictic(-1), part)
    if rel == "this":
        return At(Deictic(0), part)
    if rel in ("that", "same"):
        return At(Shift(((Decimal(0), "day"),), 1, None, narrative=True), part)
    return At(Shift(((ONE, "day"),), 1, None, narrative=rel in ("following",)), part)


def shift(length: Form, sign: int, base: Form | None = None, **options: Any) -> Form | None:
    """A length before or after a base."""
    if not isinstance(length, Duration):
        return None
    if length.low is None and length.unit in SUBDAY:
        length = length._replace(low=Decimal(3))
    if length.low is None:
        return Shift(((Decimal(3), length.unit),), sign, base, vague=True, **options)
    if length.unit in ("morning", "afternoon", "evening", "night"):
        length = length._replace(unit="day")
    amounts = ((length.low, length.unit), *length.more)
    return Shift(amounts, sign, base, about=length.mod, **options)


def weekdays_away(low: Any, wd: int, sign: int = 1) -> Form | None:
    return Shift(((amount(low), "week"),), sign, None, weekday=wd)


def one_unit(unit: Any, sign: int) -> Form | None:
    """"the day before", "a year earlier": told from the last date."""
    return Shift(((ONE, unit_name(unit)),), sign, None, narrative=True)


def year_ago(_w: Any = None) -> Form | None:
    return Shift(((ONE, "year"),), -1, None)


def head(index: Any, unit: Any = None, wd: int | None = None, count: Any = 1, last: Any = None) -> Form | None:
    """"the first Monday", "the last two weeks", "the third last week": waits for what it is of."""
    if isinstance(index, str) and index != "last":
        return None
    number = -1 if index == "last" else int(index)
    if last is not None:
        number = -number if last == "last" else 0
    if not number:
        return None
    return Nth(number, "weekday" if wd is not None else unit_name(unit), Deictic(0), wd, int(amount(count)))


def nth_of(head: Form, of: Form) -> Form | None:
    if not isinstance(head, Nth) or isinstance(of, Clock | DayPart | Duration | At):
        return None
    if isinstance(of, Calendar) and of.day is not None:
        return None
    return head._replace(of=of)


def weekday_of_week(rel: str, wd: int) -> Form | None:
    week = window(rel, "week")
    return WeekOf(week, wd) if week else None


def nth_last(index: Any, unit: Any, of: Form) -> Form | None:
    return Nth(-int(index), unit_name(unit), of)


def part_of(which: str, of: Form) -> Form | None:
    if isinstance(of, Clock | DayPart | Duration | At | Range) or (isinstance(of, Deictic) and which != "end"):
        return None
    if isinstance(of, Calendar) and of.day is not None and of.weekday is None:
        return None
    return Part(which, of)


def part_hyphen(which: str, of: Form) -> Form | None:
    if isinstance(of, Calendar) and (of.day or of.weekday):
        return None
    return part_of(which, of)


def of_week(day: Form, of: Form) -> Form | None:
    """"Tuesday of last week", "20th of next month", "thanksgiving of next year"."""
    if isinstance(day, Named) and isinstance(of, Window | Calendar):
        return Nth(1, "named:" + day.key, of)
    if not isinstance(day, Calendar) or day.month or day.year or not isinstance(of, Window | Calendar):
        return None
    if day.weekday and not day.day and isinstance(of, Window) and of.unit == "week":
        return WeekOf(of, day.weekday)
    if isinstance(of, Calendar) and (of.day or of.weekday):
        return None
    if day.day and not day.weekday:
        return Nth(day.day, "day", of)
    return None


def day_number(day: Any, of: Form) -> Form | None:
    if not isinstance(day, int) or not 1 <= day <= 31 or not isinstance(of, Window) or of.unit != "month":
        return None
    return Nth(day, "day", of)


def at(day: Form, time: Form) -> Form | None:
    """A day with a clock time or part of the day."""
    if isinstance(time, Range):
        if not isinstance(time.first, Clock):
            return None
    elif not isinstance(time, Clock | DayPart):
        return None
    if isinstance(day, Calendar) and (day.day is None and day.weekday is None) and (day.month or day.year):
        return None
    if isinstance(day, At):
        if isinstance(day.time, DayPart) and not isinstance(time, DayPart):
            from discrep.kinds.dates.grammar_clock_en import with_part

            moved = with_part(time, day.time.code)
            return At(day.day, moved) if isinstance(moved, Clock | Range) else None
        return None
    if isinstance(day, Window | Week | Part | Century | Quarter | Season | Range | Reference | Nth) and not (
        isinstance(day, Nth) and day.unit in ("weekday", "day")
    ):
        return None
    if isinstance(day, Shift) and day.amounts[0][1] in SUBDAY:
        return None
    return At(day, time)


def at_hour(day: Form, hour: int) -> Form | None:
    """"tonight at 11", "tomorrow at 9": a bare hour beside a day."""
    return at(day, Clock(hour)) if isinstance(hour, int) and 0 < hour <= 24 else None


def span(first: Form, last: Form) -> Form | None:
    """Two dates as a range; a part the first leaves open is the second's."""
    for side in (first, last):
        if isinstance(side, Clock | DayPart | Duration | Range | Century):
            return None
        if isinstance(side, Reference) and side.value != "PRESENT_REF":
            return None
    if isinstance(first, At) and not isinstance(last, At):
        return None
    return Range(first, last)


def span_clock(first: Form, last: Form) -> Form | None:
    if isinstance(first, Clock) and isinstance(last, At):
        return Range(At(Deictic(0), first), last)
    if isinstance(first, At) and isinstance(last, Clock) and isinstance(first.time, Clock):
        return At(first.day, Range(first.time, last))
    return None


def lasting(first: Form, length: Form) -> Form | None:
    if not isinstance(length, Duration) or length.low is None or isinstance(first, DayPart | Range):
        return None
    if isinstance(first, Calendar) and first.day is None and first.weekday is None:
        return None
    return Lasting(first, length)


def reference(value: str) -> Form | None:
    return Reference(value)


def related_numeric(text: str, rel: str) -> Form | None:
    from discrep.kinds.dates.grammar_absolute_en import numeric

    made = numeric(text)
    return made._replace(rel=rel) if isinstance(made, Calendar) else None


def named_in(base: Form, length: Form) -> Form | None:
    """"thanksgiving in 3 years": the named day of the year so far away."""
    if not isinstance(base, Named) or not isinstance(length, Duration) or length.low is None:
        return None
    return Nth(1, "named:" + base.key, Shift(((length.low, length.unit),), 1, None))


RELATIVE: tuple[Row, ...] = (
    Row("deictic", "date", "days:deictic", Deictic, ("today", "yesterday", "tomorrow")),
    Row("day-before", "date", "(?:the )?dayu before days:deictic", lambda days: Deictic(-2) if days == -1 else Deictic(days - 1), ("the day before yesterday",)),
    Row("day-after", "date", "(?:the )?dayu after days:deictic", lambda days: Deictic(days + 1), ("the day after tomorrow",)),
    Row("tonight", "date", "(?:which:early)?days:tonight", lambda days, which=None: At(Deictic(0), DayPart("NI", which)), ("tonight", "late tonight")),
    Row("window", "date", "(?:rel:rel|rel:this|rel:past|rel:that|rel:same) (?:kind:fiscal|kind:school|kind:calendar|kind:financial|kind:working|kind:business|kind:academic)? (?:unit:u1|unit:weekend)",
        window, ("last week", "this month", "the previous year", "next weekend", "the past decade")),
    Row("windows", "date", "(?:rel:rel|rel:past|rel:these) (?:low:amt|few|couple of?|dozen)? (?:more )?(?:kind:fiscal|kind:business|kind:working|full|whole)? (?:unit:units|unit:weekends)|"
        "low:amt (?:rel:rel|rel:past) unit:units(?!unit)|(?:rel:rel|rel:past) low:amt unit:u1(?!unit)", windows,
        ("the last two weeks", "the next three days", "past few days", "3 next weeks", "the coming weeks")),
    Row("windows-coming", "date", "low:amt rel:rel unit:u1(?!unit)", lambda low, rel, unit: windows(rel, unit, low) if rel == "coming" else None, ("two upcoming week",), ("13 last minute",)),
    Row("window-couple", "date", "(?:rel:rel|rel:past) (?:low:couple) (?:of )?unit:units", windows, ("the last couple of days",)),
    Row("recent", "date", "(?:the )?(?:most )?recent unit:u", recent, ("recent days", "recent months")),
    Row("this-year-definite", "date", "(?<=of|for|in|during|over|this|edge|until)the (?:fiscal|school)? (?:unit:yearu|unit:monthu|unit:weeku)(?!of|rcap|rrel|hy|neg|before|after|rnum|d2|year|earlier|later|edge)|"
        "(?<=in|for|during)the unit:quarter(?!of|hy|rcap|rrel)|(?<=edge)unit:yearu(?!hy)",
        definite, ("for «the year»", "of «the month»"), ("the year of the cat", "the week before")),
    Row("related-month", "date", "(?:rel:rel|rel:this|rel:past|rel:that) month:mo (?:day:dom(?!units|unit|rlw))?(?:comma? year:year)?", related,
        ("last March", "this September")),
    Row("related-month-lower", "date", "(?:rel:rel|rel:this|rel:past) month:monthlc(?=eos)", related, ("last march",)),
    Row("related-weekday", "date", "(?:the )?(?:rel:rel|rel:this|rel:past|rel:that|rel:same) wd:wday(?: lpar? month:mo hy? day:d2 rpar?)?", related,
        ("last Tuesday", "next Monday", "the following Friday", "this Friday")),
    Row("related-weekday-part", "date", "rel:this wd:wday part:dayp", lambda rel, wd, part: At(related(rel, wd=wd), DayPart(part)), ("this Friday night",)),  # type: ignore[arg-type]
    Row("related-numeric", "date", "(?:rel:rel|rel:this) text:md", related_numeric, ("next 5/12",)),
    Row("related-part", "date", "(?:(?:the|in|on) )?(?:which:early|which:earlier|which:later)? (?:rel:rel|rel:this|rel:that|rel:same) (?:code:dayp)",
        related_part,
        ("this morning", "last night", "late this morning", "that night", "the following morning")),
    Row("week-day", "date", "(?:rel:rel|rel:this|rel:past) weeku (?:on|comma)? wd:wday", weekday_of_week, ("next week Monday", "next week on Tuesday")),  # type: ignore[arg-type]
    Row("weekday-week", "date", "wd:wday (?:of|from|comma)? (?:the )?(?:rel:rel|rel:this|rel:past) weeku", weekday_of_week, ("Tuesday of last week", "Wednesday next week")),  # type: ignore[arg-type]
    Row("weekend-alone", "date", "(?<=the|over|at|mom|on|during)unit:weekend(?!hy|rlw)|(?:over )the unit:weekend(?!of|hy)|(?<=lw)unit:weekend(?=eos)", lambda unit: Window("this", "weekend"), ("over «the weekend»",), ("weekend warriors",)),
    Row("weekdays-ago", "date", "low:n (?:wd:wdays|wd:wday) (?:sign:neg|sign:ahead)|low:n (?:wd:wdays|wd:wday) from ref", weekdays_away, ("3 Fridays from now", "two Thursdays ago")),
    Row("the-day-before", "date", "the (?:unit:u1) (?:before|earlier|prior)(?!the|deictic|rcap|date|wday|month|a|his|her|its|their|this)", lambda unit: one_unit(unit, -1), ("the day before", "the week before")),
    Row("the-day-after", "date", "the (?:unit:u1) (?:after|later)(?!the|deictic|rcap|date|wday|month|a|his|her|its|their|this|rlw)", lambda unit: one_unit(unit, 1), ("the day after",)),
    Row("year-earlier", "date", "(?:a |the )?(?:yearu hy (?:ago|earlier|neg))|(?:the |a )?yearu hy? earlier(?=eos|rlw)", lambda: year_ago(), ("year-ago", "year-earlier")),
    Row("now", "ref", "(?:(?:right|just|up) )?value:ref", reference, ("now", "currently", "right now", "recently"), ("knows",)),
    Row("present", "ref", "at (?:the )?(?:present|moment)(?: time)?|at the present time|at this (?:time|moment)|the present(?=eos)", lambda: Reference("PRESENT_REF"), ("at the moment", "at present")),
    Row("to-date", "ref", "(?:to|till|until) this? date(?!of)|(?:to|till|until) rel date", lambda: Reference("PRESENT_REF"), ("to date",)),
    Row("future", "ref", "(?:in )?the (?:(?:near|foreseeable|not) )?future", lambda: Reference("FUTURE_REF"), ("the near future", "in the future")),
    Row("the-past", "ref", "(?:in )the past(?=eos|rlw)(?!units|n|few)", lambda: Reference("PAST_REF"), ("in the past",), ("walked past the house",)),
)
_OF = "(?=(?:of|in)(?:the)?(?:mo|monthlc|yr|rel|this|that|past|monthu|yearu|quarter|sea|qn|decd|nth quarter))"
HEADS: tuple[Row, ...] = (
    Row("nth-weekday", "nthh", f"(?:the )?(?:index:nth|index:rel) (?:wd:wday|wd:wdaylc){_OF}", head, ("first Monday of October", "last Friday of March")),
    Row("nth-unit", "nthh", f"(?:the )?(?:index:nth|index:rel|index:numc) (?:count:n )?(?:unit:dayu|unit:weeku|unit:monthu|unit:weekend|unit:units){_OF}", head,
        ("the last week of July", "third day of October", "last four months of 2021", "the last week of October 2017")),
    Row("nth-last", "nthh", f"(?:the )?index:nth last:rel (?:unit:dayu|unit:weeku|unit:monthu|unit:weekend){_OF}", head, ("third last week of 2018",)),
)
ATTACHED: tuple[Row, ...] = (
    Row("ago", "date", "length:dur sign:neg", lambda length, sign: shift(length, -1), ("two days ago", "a week ago", "years ago")),
    Row("ago-units", "date", "(?:unit:units) neg", lambda unit: Shift(((Decimal(3), unit_name(unit)),), -1, None, vague=True), ("years ago",)),
    Row("from-now", "date", "length:dur (?:from (?:ref|deictic)|ahead)", lambda length: shift(length, 1), ("three weeks from now", "7 days hence", "3 years from today")),
    Row("later", "date", "(?:just )?length:dur (?:later)(?!this|rel|than|in)", lambda length: shift(length, 1, narrative=True), ("two days later", "three weeks later")),
    Row("earlier", "date", "(?:just )?length:dur (?:earlier|before(?=eos)|previously|prior(?=eos))(?!this|rel|than)", lambda length: shift(length, -1, narrative=True), ("two days earlier", "a year earlier")),
    Row("in-length", "date", "in (?:about|just|exactly)? length:dur(?: time)?(?!neg|of|each|and a|from|after|before|since)", lambda length: shift(length, 1, within=True) if length.low is not None or length.unit in SUBDAY else None, ("in two weeks", "in an hour")),
    Row("within", "date", "within length:dur", lambda length: Range(Reference("PRESENT_REF"), shift(length, 1)) if length.low is not None else None, ("within two weeks",)),  # type: ignore[arg-type]
    Row("from-base", "date", "length:dur (?:after|from|since) base:date", lambda length, base: shift(length, 1, base) if not isinstance(base, Range | Window) else None, ("two days after Christmas", "2 weeks from January 15")),
    Row("before-base", "date", "length:dur before base:date", lambda length, base: shift(length, -1, base) if not isinstance(base, Range | Window) else None, ("two days before yesterday", "2 weeks before Christmas")),
    Row("in-length-base", "date", "(?:base:date) in (?:about )?length:dur", lambda base, length: named_in(base, length), ("thanksgiving in 3 years",)),
    Row("nth-of", "date", "head:nthh (?:of|in) (?:the )?of:date", nth_of, ("first Monday of October", "last Friday of March")),
    Row("nth-definite", "date", "head:nthh (?:of|in) (?:the|that|this)? (?:unit:monthu|unit:yearu|unit:quarter|unit:weeku)", lambda head, unit: nth_of(head, Window("this", unit_name(unit))), ("the first Monday of the month",)),
    Row("nth-weekday-after", "date", "(?:the )?index:nth wd:wday after base:date", lambda index, wd, base: Shift(((Decimal(index), "week"),), 1, base, weekday=wd), ("third Tuesday after Christmas",)),
    Row("day-number-of", "date", "(?:the )?day:dom of (?:the )?of:date", day_number, ("20 of this month",)),
    Row("part-of", "date", "(?:at )?(?:the which:edge (?:of|in)|which:edge (?:of|hy)) (?:the )?(?:about|around)?of:date|(?<=at|by|until|since|before|after|from|bos)which:edge of:date", part_of, ("the end of April", "end of 2012", "the beginning of this week", "the middle of next month")),
    Row("part-definite", "date", "(?:at )?(?:the )?which:edge (?:of|hy)? (?:the )?(?:unit:yearu|unit:monthu|unit:weeku|unit:quarter|unit:decu|unit:cent)", lambda which, unit: Part(which, Window("this", unit_name(unit))), ("the end of the month", "end of year")),
    Row("year-end", "date", "unit:u1 hy which:edge", lambda unit, which: Part(which, Window("this", unit_name(unit))) if unit in ("year", "month", "week") else None, ("year-end",)),
    Row("early", "date", "which:early hy? (?:in |the |of )?of:date", part_hyphen, ("early December", "mid-2021", "late last year", "the late 1990s", "mid-November")),
    Row("early-in", "date", "(?:which:earlier|which:later|which:early) (?:in |on )?(?:the )?of:date", lambda which, of: part_of(which, of) if not isinstance(of, Calendar) or of.rel else None, ("earlier this month", "later this year", "earlier this week")),
    Row("of-week", "date", "(?:the )?day:date (?:of|from|in) (?:the )?of:date", of_week, ("20th of next month",)),
    Row("weekend-of", "date", "(?:the )?weekend (?:of|before|after) of:date", lambda of: WeekOf(of, None, True) if isinstance(of, Calendar | Named) else None, ("the weekend of October 6",)),
)
JOINED: tuple[Row, ...] = (
    Row("day-clock", "date", "day:date (?:comma|at|by|for|around|about|at about|at around|from|comma at)? (?:time:clk|time:pod|time:clkr)", at, ("Monday morning", "tomorrow at 5pm", "December 15 from 7:00 to 8:00pm")),
    Row("clock-day", "date", "(?:at )?(?:(?:about|around) )?(?:time:clk|time:pod|time:clkr) (?:comma|on|of|comma on|comma of)? (?:the )?day:date", at, ("3 p.m. on Tuesday", "5pm tomorrow", "9:30 GMT on Sunday")),
    Row("day-hour", "date", "day:date (?:at|around) hour:n(?=eos|and|rlw)(?!units)", at_hour, ("tonight at 11",)),
    Row("hour-day", "date", "(?<!cap)(?<!sym)(?<!lw)hour:n day:date(?=eos|rlw)|(?<!sym)hour:n comma day:date(?=eos|rlw)", lambda hour, day: at_hour(day, hour) if isinstance(day, At) else None, ("8 tonight",)),
    Row("at-clock", "clk", "at (?:about |around )?time:clk", lambda time: time, ("at 3pm",)),
)
SPANS: tuple[Row, ...] = (
    Row("span", "date", "from (?:the )?first:date (?:to_|and to) (?:the )?last:date|between first:date and last:date|first:date (?:to_) last:date", span,
        ("November 30 to December 2", "from Monday to Friday", "between January 5 and March 3")),
    Row("span-now", "date", "(?:from|between|since) first:date (?:to_|and) last:ref|from first:date last:ref", lambda first, last=None: span(first, Reference("PRESENT_REF")), ("between Jan 22 and now",)),
    Row("span-clock", "date", "(?:from )?first:clk to_ last:date|(?:from )?first:date to_ last:clk", span_clock, ("from 2pm till tomorrow 4:30pm",)),
    Row("lasting", "date", "from (?:first:date|first:clk) for length:dur|(?:for )?(?:length:dur) comma? (?:(?:starting|commencing) (?:from|on)?|from) (?:first:date|first:clk)", lasting,
        ("from 4pm for thirty minutes", "for 10 days from 18th Dec")),
)
