"""Rows for dates that name their own calendar parts, and the contexts they need."""

from __future__ import annotations

from discrep.kinds.dates.making_absolute import (
    compact,
    date,
    days,
    iso,
    iso_moment,
    likely_year,
    log_date,
    modern_year,
    month_of_year,
    numeric,
    spaced_iso,
    three_numbers,
    week_of,
    year_only,
)
from discrep.kinds.dates.shapes import Row

YEAR = "(?:comma? (?:of|in)? (?:the yearu)? year:yr | comma? year:aposy)?"
WD = "(?:wd:wd comma? )?"
NOT_COUNT = "(?!rpct|units|unit|rstuck|hy units|hy unit|ampm|oclock|rnum|comma d2 (?:unit|rlw))"
IN = "(?<=in|since|until|till|by|of|from|to|during|before|after|through|for|and|between|early|comma|hy|ndash|or|around|than|lpar)"
AFTER_MONTH = "(?!rcap|rstuck|d2hy|prime)"
DAY_WORD = "(?:day:ord|day:ordw|day:ordc|day:second|(?<!in mo)day:num|(?<!in mo)day:numc)"


DATES: tuple[Row, ...] = (
    Row("iso-date", "date", "(?:wd:wd comma? )? text:isod", iso, ("2021-11-26", "Friday 2021-11-26")),
    Row("iso-datetime", "date", "text:isodt", iso_moment, ("2021-11-26T06:30:00Z",)),
    Row(
        "log-date",
        "date",
        "wd:wday month:mo day:d2 time:hms year:year",
        log_date,
        ("Wed Oct 26 15:50:06 2016",),
    ),
    Row(
        "compact-date",
        "date",
        "(?<!stuck)text:compact(?!rstuck)",
        compact,
        ("20161016",),
        ("serial 1201610160",),
    ),
    Row(
        "numeric-date",
        "date",
        "(?:wd:wd comma? )?(?<!stuck)(?<!hy)text:numd(?!rstuck)",
        numeric,
        ("12/1/2021", "26/11/2021", "31.10.1974"),
        ("code 133-03-03-2020",),
    ),
    Row(
        "numeric-day",
        "date",
        "(?<=on|before|after|since|until|till|by|rel|this|from|between)text:md(?!rlw|units|rpct|rstuck)|"
        "(?<=bos)text:md(?=eos|hms|at|to_|comma|dec)|(?<=to_)text:md(?=eos)",
        numeric,
        ("on «2/15»", "2/15"),
        ("2/3 of the vote", "open 24/7 there"),
    ),
    Row("weekday-numeric", "date", "wd:wd comma? text:md", numeric, ("Thursday 29/03",)),
    Row(
        "three-numbers",
        "date",
        "a:year b:d2 c:d2(?=eos|comma)|(?<=bos|on)a:d2 b:d2 c:year(?=eos)",
        three_numbers,
        ("2016 10 16", "10 31 1974"),
        ("scores of 10 31 and 40",),
    ),
    Row(
        "day-month",
        "date",
        f"{WD}(?:the )?(?<!sym)day:dom (?:dayu? of|hy|slash)? (?:the )?month:mo (?:hy|"
        f"slash)?(?:year:d2(?=eos)|{YEAR})",
        date,
        (
            "26 November 2021",
            "26 November",
            "the 26th of November",
            "Friday, 26 November 2021",
            "31-Oct-74",
            "1st of May",
        ),
    ),
    Row(
        "day-month-lower",
        "date",
        f"{WD}(?:the )?day:dom (?:dayu? of|hy|slash) month:monthlc{YEAR}|(?:the )?day:dom month:monthlc "
        f"comma? year:year",
        date,
        ("first of march", "15th may 2021", "14 may 2021"),
        ("20 may die",),
    ),
    Row(
        "month-day",
        "date",
        f"{WD}(?:(?<!in)month:mo (?:hy|slash)? (?:the )?day:d2{NOT_COUNT}|month:mo (?:hy|slash)? (?:the "
        f")?{DAY_WORD}|"
        f"month:mo day:d2 (?!rlw){NOT_COUNT})(?:hy year:year|{YEAR})(?:comma? lpar? wd:wd rpar?)?",
        date,
        (
            "November 26, 2021",
            "Nov. 26",
            "Nov 26th",
            "Monday, November 26, 2021",
            "March third 2015",
            "Jul 18, Fri",
        ),
        ("May 29 percent",),
    ),
    Row(
        "month-day-lower",
        "date",
        f"(?<=bos|on|by|until|since|from|before|after|comma|wday|wdaylc){WD}month:monthlc (?:the "
        f")?(?:{DAY_WORD}|day:d2 comma? year:year|day:d2 (?=eos)){YEAR}",
        date,
        ("march first", "march 3 2015"),
    ),
    Row(
        "year-month-day",
        "date",
        "year:year (?:hy|slash|comma)? month:mon (?:hy|slash)? day:d2(?!rlw|unit|units|hy)",
        date,
        ("2019-Aug-1", "2020/Sep/23"),
    ),
    Row(
        "weekday-day",
        "date",
        "wd:wday comma? (?:the )?(?:day:ord|day:ordw|day:ordc|day:second)|wd:wday (?:the )?day:d2(?=eos|"
        "at|between|rpunct)",
        date,
        ("Tuesday the 19th", "Tuesday 19th", "Monday 21"),
    ),
    Row(
        "the-day",
        "date",
        "(?<=on|until|till|by|from|since|before|after|to|for)(?:the )?day:ord(?=eos|at|to_|comma|and|"
        "between|from)",
        date,
        ("on «the 26th»",),
        ("the 26th president", "on the 26th floor"),
    ),
    Row(
        "day-range-month",
        "date",
        "(?:from )?(?:the )?a:dom to_ (?:the )?b:dom of? month:mon (?:comma? of? year:yr)?",
        days,
        ("1-2 December", "from 13 to 15 July", "12 to 16 September", "1-2 December 2021"),
    ),
    Row(
        "month-day-range",
        "date",
        f"(?:(?:on|from) )?month:mon (?:the )?a:dom to_ (?:the )?b:dom{NOT_COUNT}(?:comma? year:yr)?",
        days,
        ("Nov 26-28", "November 26 to 28", "December 1-2", "July 13 through 15, 2021"),
    ),
    Row(
        "between-days",
        "date",
        "between (?:the )?a:dom and (?:the )?b:dom of? month:mon (?:comma? year:yr)?|"
        "between month:mon (?:the )?a:dom and (?:the )?b:dom(?!mon|hy|units|unit)(?:comma? year:yr)?",
        days,
        ("between 5 and 7 March 2024", "between May 3 and 9"),
    ),
    Row(
        "month-year",
        "date",
        "month:mon (?:comma|hy|slash)? (?:of |in )?(?:the yearu )?(?:year:yr|year:aposy)",
        date,
        ("October 2014", "October of 2014", "Oct. 2014"),
    ),
    Row("year-month", "date", "text:ym|text:my", month_of_year, ("2014-10", "12-2015")),
    Row(
        "month",
        "date",
        f"month:month{AFTER_MONTH}",
        date,
        ("November", "in «September»"),
        ("the October Revolution",),
    ),
    Row(
        "name-month",
        "date",
        f"{IN}month:monthx{AFTER_MONTH}|(?<=bos)month:monthx(?=eos)",
        date,
        ("in «March»", "in «May»"),
        ("May said", "April Jones sang", "we may go", "June Carter"),
    ),
    Row(
        "lower-month",
        "date",
        "(?<=in|since|until|bos)month:monthlc(?=eos)",
        date,
        ("in «march»",),
        ("they march on",),
    ),
    Row(
        "weekday",
        "date",
        "(?<!lname)wd:wday(?!rname|hy unit)",
        date,
        ("Monday", "Fri."),
        ("the Sunday Times", "Sheffield Wednesday"),
    ),
    Row(
        "weekday-owner",
        "date",
        "(?<!on)(?<!and)(?<!or)(?<!lname)wd:wdays(?=rlw)",
        date,
        ("«Mondays» airstrikes hit the port",),
        ("They meet on Mondays here",),
    ),
    Row(
        "iso-spaced",
        "date",
        "(?<!dash)year:year ndash month:d2 ndash day:d2(?!dash)",
        spaced_iso,
        ("2008 - 12 - 23",),
        ("the 2008 - 12 season",),
    ),
    Row(
        "weekday-lower",
        "date",
        "(?<=on|bos|at|rel|this)wd:wdaylc(?=eos)",
        date,
        ("on «sat»",),
        ("we sat down", "the sun rose"),
    ),
    Row("named-year", "date", "(?<=yearu)year:year(?!rstuck)", year_only, ("the year «1066»",)),
    Row(
        "of-year",
        "date",
        "(?<=of)year:year(?!rlw|rpct|rstuck|units|big|hy|rcap)",
        likely_year,
        ("the crisis of «2008»",),
        ("a force of 2000 men",),
    ),
    Row(
        "in-year",
        "date",
        "(?<=in|since|during|circa|before|after|until|till|by|late|early|edge|through)year:year(?!rpct|"
        "rstuck|units|rnum)",
        likely_year,
        ("in «1998»", "since «2015»", "by «2030»"),
    ),
    Row(
        "mid-year",
        "date",
        "(?<=early hy)year:year(?!rpct|rstuck|units|rnum|dash)",
        likely_year,
        ("mid-2021",),
    ),
    Row(
        "from-year",
        "date",
        "(?<=from|to|than|between|and|or|for|lpar|comma|about|around|on|as|both|not|at)year:year(?=eos|"
        "rpar|comma|to_|and|or|rlw|in|on|with|was|is|has|had|at|lpar)",
        modern_year,
        ("from «2014» on", "(«2003»)"),
        ("more than 1500 people",),
    ),
    Row(
        "the-year",
        "date",
        "(?<=the|its|his|her|their|a|every|each|this|rel|lw)year:year(?=rlw|season|fiscal|calendar|period)|"
        "(?<=the)year:year(?=rcap)",
        modern_year,
        ("the «2016» election", "the «2012» Olympics"),
        ("the 1990 Institute", "deliver 2000 pieces"),
    ),
    Row("year-alone", "date", "(?<=bos)year:yr(?=eos)", likely_year, ("2021",)),
    Row(
        "week-of",
        "date",
        "(?:the )?(?:weeku (?:of|commencing|edge|starting on?|ending)|w_c) (?:the )?(?:month:mon (?:the "
        ")?day:dom|day:dom of? month:mon)",
        week_of,
        ("the week of October 6th", "the week beginning February 4"),
    ),
)
