"""Rows for lengths of time and for recurring times."""

from __future__ import annotations

from discrep.kinds.dates.making_duration import (
    CODES,
    amount,
    couple,
    every,
    fraction,
    frequency,
    joined,
    length,
    modified,
    nights,
    plus,
    quarters,
    repeated_at,
    repeated_day,
    tail_number,
    vague,
)
from discrep.kinds.dates.parsed import Calendar, Repeated
from discrep.kinds.dates.shapes import Row

AMT = "low:amt"
FULL = "(?:full|whole|entire|straight|consecutive|successive|additional|extra|more|less|fewer|another|business|working|running|long)?"


LENGTHS: tuple[Row, ...] = (
    Row(
        "length",
        "dur",
        f"(?<!sym)(?<!stuck)(?<!slash){AMT} dash? {FULL} dash? unit:u(?!dash? old|past)",
        length,
        ("three days", "24 hours", "two-hour", "1.5 hours", "2 more minutes"),
        ("three daybeds",),
    ),
    Row(
        "length-suffix",
        "dur",
        "(?<!sym)(?<!stuck)(?<!hy)(?<!stuck hy)(?:low:d2|low:dec) (?:unit:hsuf|unit:ysuf|unit:dsuf|unit:msuf)(?=eos|"
        "rlw|and|comma|for|of)(?!rstuck|rpct)",
        length,
        ("3h", "3Y"),
        ("$3m", "a GT 650M card", "a 3M job"),
    ),
    Row(
        "length-prime",
        "dur",
        "(?<=bos|for|in)low:d2 prime(?=eos|starting|from)",
        lambda low: length(low, "minute"),
        ("2'",),
    ),
    Row(
        "length-range",
        "dur",
        "(?:between low:amt and high:amt|low:amt (?:to|or|hy|ndash) high:amt) hy? unit:u",
        length,
        ("two to three weeks", "10-15 minutes"),
    ),
    Row(
        "length-half",
        "dur",
        "low:amt and (?:a )?(?:more:half|more:quarter) hy? unit:u",
        plus,
        ("two and a half hours", "one and half hour"),
    ),
    Row(
        "length-and-half",
        "dur",
        "(?:(?:a|an) unit:u1|low:amt unit:u) and (?:a )?(?:more:half|more:quarter)",
        plus,
        ("an hour and a half", "two years and a half"),
    ),
    Row(
        "length-fraction",
        "dur",
        "(?:low:amt )?of:frac (?:(?:of )?(?:a |an )?unit:u|unit:hsuf)",
        lambda of, unit, low=0: length(amount(low) + amount(of), unit),
        ("1/2 hour",),
    ),
    Row(
        "length-one",
        "dur",
        f"(?:a|an|another) {FULL} hy? (?:unit:unit(?!hy)|(?<=in (?:a|an)|for (?:a|an)|within (?:a|an)|per (?:a|an)|every (?:a|an))unit:second|"
        f"unit:second(?=earlier|later|neg|before|after)|"
        f"unit:quarter(?!past|to|of|hy))",
        length,
        ("a week", "an hour", "another day"),
        ("for a second time", "a month-and-a-half-old baby"),
    ),
    Row(
        "length-all",
        "dur",
        "(?:all|the whole|the entire|the full)(?: the)? unit:u1",
        length,
        ("all day", "the whole year"),
    ),
    Row(
        "length-long",
        "dur",
        "(?:a |an )?(?:low:amt hy)?unit:u1 hy long|unit:long_",
        length,
        ("month-long", "a decade-long"),
    ),
    Row(
        "length-half-unit",
        "dur",
        "(?:a )?half (?:a |an |hy)?unit:u1|half of (?:a|an) unit:u1",
        fraction,
        ("half an hour", "half a day", "half-hour"),
    ),
    Row(
        "length-quarter",
        "dur",
        "(?:a )?quarter (?:of )?(?:a|an) (?:unit:houru|unit:cent)|(?:a )?quarter hy? unit:cent",
        lambda unit: fraction(unit, "quarter"),
        ("a quarter of an hour", "a quarter-century", "a quarter of a century"),
    ),
    Row(
        "length-quarters",
        "dur",
        "(?:whole:n and )?count:n hy? (?:quarter|units) (?:of )?(?:a |an )?unit:houru|(?:whole:n and "
        ")?count:n hy? (?:quarter|units) (?:of )units",
        quarters,
        ("three-quarters of an hour",),
    ),
    Row(
        "length-and-quarter",
        "dur",
        "whole:n and (?:a |num )?quarter (?:of )?(?:unit:houru|unit:yearu|units)",
        quarters,
        ("one and a quarter year",),
    ),
    Row(
        "length-couple",
        "dur",
        "(?:a )?some:couple (?:of )?(?:more )?unit:u",
        couple,
        ("a couple of weeks", "a couple hours"),
    ),
    Row(
        "length-few",
        "dur",
        "(?<!rel)(?<!past)(?:a )?(?:few|dozen) (?:more |additional |long )?unit:units",
        vague,
        ("a few days", "several weeks"),
        ("the last few days",),
    ),
    Row(
        "length-many",
        "dur",
        "(?<=for|over|within|after|during|in|of|about)unit:units(?!rcap)(?!neg)|(?<=lw rel)unit:units(?!rcap)|(?<=bos|lw|comma)unit:units(?=before|after|of|earlier than|later than)",
        vague,
        ("for «years»", "within «days»", "«Decades» of war"),
        ("office hours", "the days of old"),
    ),
    Row(
        "length-nights",
        "dur",
        "low:n (?:more|straight|consecutive|successive)? (?:part:daypp)",
        nights,
        ("three nights",),
    ),
)


LENGTHS_JOINED: tuple[Row, ...] = (
    Row(
        "length-joined",
        "dur",
        "first:dur (?:and|comma|comma and)? second:dur",
        joined,
        ("one hour and fifteen seconds", "two years and three months", "6 hours, 10 minutes"),
    ),
    Row("length-tail", "dur", "first:dur and? more:n(?=eos)", tail_number, ("1 hour and fifteen",)),
)


LENGTHS_MODIFIED: tuple[Row, ...] = (
    Row(
        "length-modified",
        "dur",
        "(?:mod:about|mod:around|mod:approximately|mod:roughly|mod:some|mod:nearly|mod:almost|mod:over|"
        "mod:under|(?:mod:more|mod:less|mod:fewer) than|"
        "at (?:mod:least|mod:most)|mod:up to|mod:beyond) length_:dur",
        modified,
        ("more than two years", "about 10 years", "at least three days", "nearly a decade"),
    ),
)


SETS: tuple[Row, ...] = (
    Row("every", "set", "(?:every|each) (?:single )?unit:u1", every, ("every day", "each year")),
    Row(
        "every-weekend",
        "set",
        "(?:every|each) (?:low:n )?(?:unit:weekend|unit:weekends)",
        every,
        ("every weekend",),
    ),
    Row("every-n", "set", "(?:every|each) low:amt unit:u", every, ("every two weeks", "each two days")),
    Row(
        "every-other",
        "set",
        "(?:every|each) other unit:u1",
        lambda unit: every(unit, 2),
        ("every other day",),
    ),
    Row(
        "every-few",
        "set",
        "(?:every|each) (?:few|couple) of? unit:units",
        lambda unit: Repeated("PX" + CODES.get(str(unit), "D")),
        ("every few weeks",),
    ),
    Row(
        "every-half",
        "set",
        "(?:every|each) (?:half hy? houru|half an houru)",
        lambda: Repeated("PT30M"),
        ("every half-hour", "every half hour"),
    ),
    Row(
        "every-part",
        "set",
        "(?:every|each) (?:wd:wday )?part:dayp",
        lambda part, wd=None: repeated_day(wd=wd, part=part) if wd else every(part=part),
        ("every morning", "every Monday night"),
    ),
    Row("every-weekday", "set", "(?:every|each) (?:other )?wd:wd", repeated_day, ("every Friday",)),
    Row("every-month", "set", "(?:every|each) month:mo", repeated_day, ("every January",)),
    Row(
        "every-season",
        "set",
        "(?:every|each) name:sea",
        lambda name: Repeated(f"XXXX-{name}"),
        ("every summer",),
    ),
    Row(
        "day-of-every",
        "set",
        "(?:the )?day:dom of (?:every|each) monthu",
        lambda day: Repeated("P1M", Calendar(None, None, day)),
        ("19th of every month",),
    ),
    Row("weekdays", "set", "wd:wdays (?:at)?(?<!at)", lambda wd: repeated_day(wd=wd), ("Thursdays",)),
    Row("weekday-parts", "set", "wd:wday part:daypp", repeated_day, ("Friday mornings",)),
    Row("parts", "set", "(?<!n)part:daypp", lambda part: every(part=part), ("mornings",)),
    Row("adverb", "set", "period:adv", lambda period: Repeated(period), ("daily", "annually")),
    Row(
        "once-a",
        "set",
        "(?:times:once|times:n times) (?:a|an|per|each|every) unit:u1",
        frequency,
        ("once a week", "three times a day"),
    ),
    Row(
        "one-a",
        "set",
        "one:num a unit:u1(?=eos)",
        lambda one, unit: frequency(1, unit) if one == 1 else None,
        ("one a day",),
    ),
)


SETS_TIMED: tuple[Row, ...] = (
    Row(
        "set-at",
        "set",
        "each:set (?:at|comma)? time:clk",
        repeated_at,
        ("every day at 7:13 p.m.", "Tuesdays at 9am"),
    ),
    Row("clock-every", "set", "time:clk each:set", repeated_at, ("6am everyday",)),
)
