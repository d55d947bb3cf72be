"""Rows for dates told from another date: the anchor, or the date told last."""

from __future__ import annotations

from decimal import Decimal

from discrep.kinds.dates.making_duration import unit_name
from discrep.kinds.dates.making_relative import (
    definite,
    one_unit,
    recent,
    reference,
    related,
    related_numeric,
    related_part,
    related_weekday_part,
    weekday_of_week,
    weekdays_away,
    window,
    windows,
    year_ago,
)
from discrep.kinds.dates.parsed import At, DayPart, Deictic, Part, Reference, Shift, Window
from discrep.kinds.dates.shapes import Row

RELATIVE: tuple[Row, ...] = (
    Row(
        "deictic",
        "date",
        "days:deicticw|(?<!cap)days:deicticc",
        Deictic,
        ("today", "yesterday", "tomorrow", "Today"),
        ("USA Today reported",),
    ),
    Row(
        "day-before",
        "date",
        "(?:the )?dayu before days:deictic",
        lambda days: Deictic(-2) if days == -1 else Deictic(days - 1),
        ("the day before yesterday",),
    ),
    Row(
        "day-after",
        "date",
        "(?:the )?dayu after days:deictic",
        lambda days: Deictic(days + 1),
        ("the day after tomorrow",),
    ),
    Row(
        "tonight",
        "date",
        "(?:which:early)?days:tonightw|(?<!cap)days:tonightc",
        lambda days, which=None: At(Deictic(0), DayPart("NI", which)),
        ("tonight", "late tonight"),
    ),
    Row(
        "the-last-year",
        "date",
        "(?<=the)rel:rel (?:unit:yearu|unit:monthu|unit:weeku|unit:decu)(?!of|in|hy)",
        lambda rel, unit: Window("past", unit_name(unit)) if rel == "last" else None,
        ("the «last year»", "over the «last decade»"),
        ("the last week of July",),
    ),
    Row(
        "window",
        "date",
        "(?:rel:rel|rel:this|rel:past|rel:that|rel:same) (?:kind:fiscal|kind:school|kind:calendar|"
        "kind:financial|kind:working|kind:business|kind:academic)? (?:unit:u1|unit:weekend)",
        window,
        ("last week", "this month", "the «previous year»", "next weekend", "the «past decade»"),
    ),
    Row(
        "windows",
        "date",
        "(?:rel:these|(?<!lw)(?:rel:rel|rel:past)) (?:low:amt|few|couple of?|dozen)? (?:more )?(?:kind:fiscal|"
        "kind:business|kind:working|full|whole)? (?:unit:units|unit:weekends)|"
        "low:amt (?:rel:rel|rel:past) unit:units(?!unit)|(?:rel:rel|rel:past) low:amt unit:u1(?!unit)",
        windows,
        (
            "the «last two weeks»",
            "the «next three days»",
            "past few days",
            "3 next weeks",
            "the «coming weeks»",
        ),
        ("a cult following four decades after it closed",),
    ),
    Row(
        "windows-coming",
        "date",
        "low:amt rel:rel unit:u1(?!unit)",
        lambda low, rel, unit: windows(rel, unit, low) if rel == "coming" else None,
        ("two upcoming week",),
        ("13 last minute",),
    ),
    Row(
        "window-couple",
        "date",
        "(?:rel:rel|rel:past) (?:low:couple) (?:of )?unit:units",
        windows,
        ("the «last couple of days»",),
    ),
    Row("recent", "date", "(?:the )?(?:most )?recent unit:u", recent, ("recent days", "recent months")),
    Row(
        "this-year-definite",
        "date",
        "(?<=of|for|in|during|over|this|edge|until)the (?:fiscal|school)? (?:unit:yearu|unit:monthu|"
        "unit:weeku)(?!of|rcap|rrel|hy|neg|before|after|rnum|d2|year|earlier|later|edge)|"
        "(?<=in|for|during)the unit:quarter(?!of|hy|rcap|rrel)|(?<=edge)unit:yearu(?!hy)|(?<=lw)the unit:yearu(?=eos|with|at)",
        definite,
        ("for «the year»", "of «the month»", "to end «the year» with a gain"),
        ("the year of the cat", "the week before", "the Player of the Year award"),
    ),
    Row(
        "related-month",
        "date",
        "(?:rel:rel|rel:this|rel:past|rel:that) month:mo (?:day:dom(?!units|unit|rlw))?(?:comma? year:year)?",
        related,
        ("last March", "this September"),
    ),
    Row(
        "related-month-lower",
        "date",
        "(?:rel:rel|rel:this|rel:past) month:monthlc(?=eos)",
        related,
        ("last march",),
    ),
    Row(
        "related-weekday",
        "date",
        "(?:the )?(?:rel:rel|rel:this|rel:past|rel:that|rel:same) wd:wday(?: lpar? month:mo hy? day:d2 "
        "rpar?)?",
        related,
        ("last Tuesday", "next Monday", "the following Friday", "this Friday"),
    ),
    Row(
        "related-weekday-part",
        "date",
        "rel:this wd:wday part:dayp",
        related_weekday_part,
        ("this Friday night",),
    ),
    Row("related-numeric", "date", "(?:rel:rel|rel:this) text:md", related_numeric, ("next 5/12",)),
    Row(
        "related-part",
        "date",
        "(?:(?:the|in|on) )?(?:which:early|which:earlier|which:later)? (?:rel:rel|rel:this|rel:that|"
        "rel:same) (?:code:dayp)",
        related_part,
        ("this morning", "last night", "late this morning", "that night", "the following morning"),
    ),
    Row(
        "week-day",
        "date",
        "(?:rel:rel|rel:this|rel:past) weeku (?:on|comma)? wd:wday",
        weekday_of_week,
        ("next week Monday", "next week on Tuesday"),
    ),
    Row(
        "weekday-week",
        "date",
        "wd:wday (?:of|from|comma)? (?:the )?(?:rel:rel|rel:this|rel:past) weeku",
        weekday_of_week,
        ("Tuesday of last week", "Wednesday next week"),
    ),
    Row(
        "earlier-in-the-day",
        "date",
        "(?:which:earlier|which:later) (?:in the|that|the same) dayu",
        lambda which: Part(which, Shift(((Decimal(0), "day"),), 1, None, narrative=True)),
        ("earlier in the day", "later that day"),
    ),
    Row(
        "weekend-alone",
        "date",
        "(?<=the)unit:weekend(?!hy|rlw|of|before|after)",
        lambda unit: Window("the", "weekend"),
        ("over the «weekend»",),
        ("the weekend warriors",),
    ),
    Row(
        "weekend-bare",
        "date",
        "(?<=over|at|mom|on|during)unit:weekend(?!hy|rlw|of|before|after)|(?<=lw)unit:weekend(?=eos)",
        lambda unit: Window("this", "weekend"),
        ("works on «weekend»",),
        ("weekend warriors",),
    ),
    Row(
        "weekdays-ago",
        "date",
        "low:n (?:wd:wdays|wd:wday) (?:sign:neg|sign:ahead)|low:n (?:wd:wdays|wd:wday) from ref",
        weekdays_away,
        ("3 Fridays from now", "two Thursdays ago"),
    ),
    Row(
        "the-day-before",
        "date",
        "the (?:unit:u1) (?:before|earlier|prior)(?!the|deictic|rcap|date|wday|month|a|his|her|its|their|"
        "this)",
        lambda unit: one_unit(unit, -1),
        ("the day before", "the week before"),
    ),
    Row(
        "the-day-after",
        "date",
        "the (?:unit:u1) (?:after|later)(?!the|deictic|rcap|date|wday|month|a|his|her|its|their|this|rlw)",
        lambda unit: one_unit(unit, 1),
        ("the day after",),
    ),
    Row(
        "year-earlier",
        "date",
        "(?:a |the )?yearu hy (?:told:earlier|neg) (?:quarter|period|monthu|weeku)?|(?:the |a )?yearu hy? told:earlier(?=eos|rlw)",
        year_ago,
        ("year-ago", "year-earlier", "the year-earlier quarter", "a year-ago period"),
    ),
    Row(
        "now",
        "ref",
        "(?:(?:right|just|up) )?value:ref",
        reference,
        ("now", "currently", "right now", "recently"),
        ("knows",),
    ),
    Row(
        "present",
        "ref",
        "at (?:the )?(?:present|moment)(?: time)?|at the present time|at this (?:time|moment)|the "
        "present(?=eos)",
        lambda: Reference("PRESENT_REF"),
        ("at the moment", "at present"),
    ),
    Row(
        "to-date",
        "ref",
        "(?:to|till|until) this? date(?!of)|(?:to|till|until) rel date",
        lambda: Reference("PRESENT_REF"),
        ("to date",),
    ),
    Row(
        "future",
        "ref",
        "(?:in )?the (?:(?:near|foreseeable|not) )?future",
        lambda: Reference("FUTURE_REF"),
        ("the near future", "in the future"),
    ),
    Row(
        "the-past",
        "ref",
        "in the past(?!amt|few|couple|dozen|u|half|wend|sea|mon|wd|hy)",
        lambda: Reference("PAST_REF"),
        ("in the past",),
        ("walked past the house",),
    ),
)
