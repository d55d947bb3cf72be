"""Rows for stretches of the calendar: decades, centuries, quarters, seasons, ranges of months and years."""

from __future__ import annotations

from discrep.kinds.dates.making_absolute import (
    before_era,
    century,
    decade,
    decade_word,
    half_text,
    half_year,
    iso_week,
    month_range,
    numbered_week,
    quarter,
    quarter_text,
    season,
    season_of_years,
    turn,
    year_of_era,
    year_of_kind,
    year_only,
    year_range,
)
from discrep.kinds.dates.shapes import Row

PERIODS: tuple[Row, ...] = (
    Row("iso-week", "date", "text:isow", iso_week, ("2021-W48", "2021-W48-5")),
    Row(
        "month-range",
        "date",
        "(?:from |between )?first:mon start:yr? (?:to_|and) last:mon of? year:yr",
        month_range,
        ("June-August 1992", "Jan-Feb 2017", "from May to Oct 2020"),
    ),
    Row(
        "month-range-bare",
        "date",
        "(?:from first:mo to_ last:mo|between first:mo and last:mo|first:month dash last:month)(?!dom|hy)",
        month_range,
        ("from March to May", "between August and October"),
    ),
    Row(
        "year-range",
        "date",
        "(?:from first:year to_ last:year|between first:year (?:and|hy|ndash|tilde|to) last:year|"
        "(?<!hy)first:year dash last:year|"
        "(?<!hy)first:year (?:dash|slash) last:d2|first:year slash last:year)(?!rpct|dash|slash|units|rstuck)",
        year_range,
        ("from 2014 to 2018", "2014-2018", "between 2007 and 2009", "2019-20", "2018/19"),
        ("call 2010-2015-86",),
    ),
    Row("year-era", "date", "year:year (?:ad|ce|era)", year_only, ("2014 AD",)),
    Row(
        "year-of-era",
        "date",
        "era (?:year:year|number:d2|text:hhmm)|(?:number:d2|text:hhmm) era",
        year_of_era,
        ("AD 79", "AD 476", "79 AD"),
        ("an ad 30 seconds long",),
    ),
    Row("year-before-era", "ref", "(?:text:d2|text:hhmm|text:year) bcera", before_era, ("44 BC", "1200 BC")),
    Row(
        "fiscal-year",
        "date",
        "(?:kind:fiscal|kind:calendar|kind:financial|kind:school|kind:academic) (?:yearu )?(?:year:year|"
        "year:aposy)",
        year_of_kind,
        ("fiscal 1989", "calendar year 2008"),
    ),
    Row("decade", "date", "(?:the )?first:decd", decade, ("the 1990s", "1990s")),
    Row(
        "decade-word",
        "date",
        "the tens:decw|(?<=in|early|hy|of)tens:decw",
        decade_word,
        ("the nineties", "the '60s"),
    ),
    Row(
        "century",
        "date",
        "(?:the )?(?:nth:ord|nth:ordw|nth:ordc) hy? cent",
        century,
        ("the 19th century", "21st century", "the twenty-first century"),
    ),
    Row("numbered-week", "date", "weeku number:d2(?!units|ampm|rpct|hy|rlw)", numbered_week, ("week 31",)),
    Row("quarter-text", "date", "text:yq", quarter_text, ("2018Q4",)),
    Row("half-text", "date", "text:yh", half_text, ("2019H2",)),
    Row("quarter-after-year", "date", "year:year nth:qn", quarter, ("2017 q1",)),
    Row("half-after-year", "date", "year:year nth:hn", half_year, ("2019 H2",)),
    Row(
        "quarter-letter",
        "date",
        "nth:qn (?:of|comma|hy)? (?:year:year|year:aposy|(?:the )?rel:rel yearu)?",
        quarter,
        ("Q3", "Q3 2021", "Q1 of 2017"),
    ),
    Row("half-letter", "date", "nth:hn (?:of|comma)? year:year", half_year, ("H1 2021",)),
    Row(
        "quarter",
        "date",
        "(?:the )?(?:fiscal:fiscal )?(?:nth:nth|nth:bound|(?<=the)nth:rel(?= quarter of (?:year|the yearu))) (?:fiscal:fiscal )?hy? quarter (?:(?:of|in|comma)? (?:the "
        ")?(?:fiscal|calendar)? yearu? year:yr|"
        "(?:of|in)? rel:rel fiscal? yearu|(?:of|in)? rel:this yearu)?",
        quarter,
        (
            "the third quarter",
            "fourth quarter of 2018",
            "the first quarter of last year",
            "the final quarter of 2012",
        ),
    ),
    Row(
        "quarter-of-its",
        "date",
        "(?:rel:rel|rel:this) yearu poss nth:nth hy? quarter",
        quarter,
        ("this year's third quarter", "last year's fourth quarter"),
    ),
    Row(
        "quarter-abbreviated",
        "date",
        "(?:the )?nth:nth unit:unit (?:of|in)? year:yr?",
        lambda nth, unit, year=None: quarter(nth, year) if unit == "quarter" else None,
        ("the 4th qtr of 2018",),
    ),
    Row(
        "half-year",
        "date",
        "(?:the )?(?:nth:nth|nth:bound|nth:latter) hy? half (?:of (?:(?:the )?(?:yearu of)? year:yr|(?:the )?rel:rel yearu|"
        "rel:this yearu|the yearu))",
        half_year,
        ("the first half of 2021", "the second half of last year", "the latter half of the year"),
    ),
    Row(
        "season-years",
        "date",
        "(?:the )?name:sea (?:of)? first:year (?:dash|slash) last:d2",
        season_of_years,
        ("the winter of 1947-48",),
    ),
    Row(
        "turn",
        "date",
        "(?:at )?the turn of the (?:of:cent|of:unitx|of:yearu|of:decu|nth:ord hy? cent|nth:ordw hy? cent|nth:ordc hy? cent)",
        turn,
        ("at the turn of the century", "the turn of the year"),
        ("his turn of the wheel",),
    ),
    Row(
        "season-year",
        "date",
        "(?:the )?name:sea (?:of|in|comma)? (?:year:yr|year:aposy)",
        season,
        ("the summer of 1995", "spring 2024"),
    ),
    Row(
        "season",
        "date",
        "(?:the )?rel:rl name:sea",
        lambda rel, name: season(name, None, rel),
        ("last spring", "this winter"),
        ("this fallacy",),
    ),
    Row(
        "season-word",
        "date",
        "(?:the )?(?<!cap)name:seasonx(?!rcap)",
        season,
        ("summer", "the winter"),
        ("the Winter Palace",),
    ),
    Row(
        "season-alone",
        "date",
        "(?<=in|during|since|by|until|of|from|before|after|for)(?:the )?name:season(?!rcap)|(?<=in|by|"
        "until) the name:fall(?=eos)",
        season,
        ("in «the spring»", "since «the summer»"),
        ("a coil spring", "the fall of the government"),
    ),
)
