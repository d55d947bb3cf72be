"""Rows for clock times, parts of the day, and their zones."""

from __future__ import annotations

from discrep.kinds.dates.making_clock import (
    any_clock,
    any_colon,
    clock,
    clock_range,
    daypart,
    hour24,
    hour_of_part,
    hour_of_watch,
    minutes_past,
    minutes_to,
    named,
    part_clock,
    past,
    small_hours,
    spelt_clock,
    with_part,
)
from discrep.kinds.dates.parsed import Clock, DayPart
from discrep.kinds.dates.shapes import Row

HOUR = "(?:hour:hms|hour:d2|hour:num|hour:dec)"
ZONE = (
    "(?:(?:comma|lpar)? zone:tz rpar?|lpar? zone:local time rpar?"
    "|(?:zone:eastern|zone:central|zone:pacific|zone:mountain|zone:greenwich) (?:standard|daylight|mean)? "
    "(?:time|zone|timezone))?"
)


CLOCKS: tuple[Row, ...] = (
    Row(
        "clock-ampm",
        "clk",
        f"(?<!rnum){HOUR} (?:ish )?(?:oclock )?(?:in the )?(?:ampm:ampm|(?<=hms)ampm:ampma(?!rlw)|(?<=at d2)ampm:ampma(?!rlw)|ampm:a m){ZONE}",
        any_clock,
        ("3:10 a.m.", "3 pm", "8.30pm", "3:15 p.m. EST", "seven p.m."),
        ("3 amps",),
    ),
    Row(
        "clock-ampm-1140",
        "clk",
        f"(?:hour:hhmm|hour:year) ampm:ampm{ZONE}",
        any_clock,
        ("330 p.m.", "1140 a.m."),
    ),
    Row(
        "clock-words",
        "clk",
        "(?:hour:num hy? (?:minute:num|minute:tens|minute:numc)|hour:yearw) (?:ampm:ampm|ampm:a m)",
        any_clock,
        ("ten thirty am",),
    ),
    Row("clock-colon", "clk", f"hour:hms{ZONE}(?!rpct)", any_colon, ("15:30", "10:30 GMT")),
    Row("clock-zoned", "clk", "(?:hour:hhmm|hour:year) zone:tz", hour24, ("0630 GMT", "1430 UTC")),
    Row(
        "clock-hours",
        "clk",
        "hour:hhmm units(?=eos|rlw|on|comma|to_)|(?<=at)(?:hour:hhmm|hour:year) units",
        hour_of_watch,
        ("0630 hours", "at «1430 hours»"),
        ("flown 630 hours",),
    ),
    Row(
        "clock-spelt",
        "clk",
        "(?<=at|around|about|by|until|till|before|after|since|from|to)(?:hour:num hy? (?:minute:tens|minute:numc)|hour:yearw)"
        "(?=eos|on|in the|and|to|until|comma|deictic|wd)",
        spelt_clock,
        ("at ten-thirty", "until «three forty-five»"),
        ("by twenty twenty-five", "at six forty-three minutes"),
    ),
    Row(
        "half-hour",
        "clk",
        "(?<=at)half hour:num(?=eos|on|in the)",
        lambda hour: past(30, Clock(hour)) if hour <= 12 else None,
        ("at half seven",),
        ("at half six times the price",),
    ),
    Row("clock-h", "clk", "hour:hm", hour24, ("15h00",)),
    Row(
        "clock-hour-h",
        "clk",
        "(?<=at|bos|from)hour:d2 hsuf(?=eos|to_|for)",
        lambda hour: hour24(hour),
        ("at «15h»",),
    ),
    Row(
        "clock-oclock",
        "clk",
        f"(?:about |around )?(?:hour:d2|hour:num) oclock (?:ampm:ampm)?{ZONE}",
        any_clock,
        ("five o'clock", "3 o'clock pm"),
    ),
    Row(
        "hour-part",
        "clk",
        "(?:(?:about|around|circa|at) )?(?:hour:d2|hour:num|hour:hhmm|hour:yearw) (?:in the (?:which:early "
        ")?part:dayp|(?<=at num|at d2)at part:dayp)",
        hour_of_part,
        ("3 in the morning", "at 8 in the evening", "at 10 at night"),
        ("2 morning sessions",),
    ),
    Row("clock-ish", "clk", "hour:d2 ish", lambda hour: clock(hour), ("11ish",)),
    Row(
        "noon",
        "clk",
        "(?:d2 )?hour:noon(?!rlw)|which:early dayu(?!rlw)",
        lambda hour=12, which="mid": named(12) if which == "mid" else None,
        ("noon", "12 noon", "midday"),
    ),
    Row(
        "midnight",
        "clk",
        "hour:midnight|which:early dayp:dayp",
        lambda hour=0, which="mid", dayp="NI": named(0) if which == "mid" and dayp == "NI" else None,
        ("midnight",),
    ),
    Row(
        "clock-approx",
        "clk",
        "(?<=about|around|approximately)(?:hour:year|hour:hhmm)(?=eos)",
        lambda hour: clock(hour) if int(hour) < 1900 else None,
        ("around «1030»",),
    ),
)


PARTS: tuple[Row, ...] = (
    Row(
        "part-of-day",
        "pod",
        "(?:(?:in|during) the |at (?:the )?|in (?=dawn)|the )?(?:which:early|which:earlier|which:later)? "
        "(?:hy|in|units of)? (?:the )?(?:code:dayp (?:hy? time)?(?!hy)|code:dawn(?!of))",
        daypart,
        ("morning", "early morning", "in the evening", "later in the afternoon", "at dawn"),
    ),
    Row("overnight", "pod", "code:overnight", lambda code: DayPart("OVER"), ("overnight",)),
    Row(
        "meal",
        "pod",
        "(?:at|around) code:meal|(?<=deictic)code:meal|(?<=deictic)at code:meal",
        DayPart,
        ("at lunchtime",),
        ("we had lunch",),
    ),
    Row(
        "small-hours",
        "pod",
        "(?:(?:in|during) )?the (?:which:early|which:small) (?:unit:units) (?:of (?:the )?code:dayp)?",
        small_hours,
        ("in the early hours of the morning", "the small hours", "the early hours"),
        ("the early years of the night watch",),
    ),
)


PAST: tuple[Row, ...] = (
    Row(
        "minutes-past",
        "clk",
        "(?:minutes:n (?:units|minuteu)?|half:half|(?:a )?quarter:quarter) (?:hy? past) (?:base:clk|hour:n)|"
        "(?:just )?length:dur after base:clk",
        minutes_past,
        (
            "15 minutes past 3pm",
            "half past three",
            "a quarter past noon",
            "one minute past midnight",
            "half-past 11",
            "10 minutes after 3 p.m.",
        ),
        ("two days after midnight",),
    ),
    Row(
        "minutes-to",
        "clk",
        "(?:length:dur to|minutes:n to(?= clk)|(?:a )?quarter:quarter to|(?<=at)(?:spoken:num|spoken:tens) to(?= num)) "
        "(?:base:clk|hour:n(?=eos|on|in the|deictic|wd))",
        minutes_to,
        ("a quarter to noon", "20 minutes to 2pm", "at five to six"),
        ("won at five to six points",),
    ),
)


CLOCK_PART: tuple[Row, ...] = (
    Row(
        "clock-part",
        "clk",
        "time:clk part:pod",
        lambda time, part: with_part(time, part.code),
        ("12:15 in the afternoon",),
    ),
    Row(
        "part-clock",
        "clk",
        "part:pod at (?:time:clk|hour:n)",
        part_clock,
        ("in the afternoon at 7",),
    ),
)


CLOCK_RANGE: tuple[Row, ...] = (
    Row(
        "clock-range",
        "clkr",
        "(?:from )?(?:first:clk|first:d2|first:num) to_ last:clk|(?:from )first:clk to_ (?:last:d2|"
        "last:num)(?!units|rlw|rpct)|between (?:first:clk|first:n) (?:and|to|hy|ndash) last:clk|between "
        "first:clk and last:n",
        clock_range,
        ("5 to 6pm", "from 9:30 to 11:00", "3-4pm", "between 3:30pm and 6 pm"),
    ),
)
