"""Examples of the rules on time, in news style: what each reports, and the near misses it leaves alone."""

from __future__ import annotations

from discrep.kinds.dates import examples_acts, examples_clocks, examples_terms
from discrep.kinds.rule import Example


def one(text: str, date: str | None = None, why: str = "") -> Example:
    return Example((text,), (date,) if date else (), why)


def two(first: str, second: str, *dates: str | None, why: str = "") -> Example:
    return Example((first, second), dates, why)


CONFLICTS = (
    two("A ferry carrying 212 passengers sank off the coast of Samar on 14 May 2019, the coast guard said.",
        "A ferry carrying 212 passengers sank off the coast of Samar on 17 May 2019, the "
        "coast guard said.", "2019-05-20"),
    two("An earthquake struck the town of Karsag on Tuesday, flattening dozens of houses.",
        "An earthquake struck the town of Karsag on Saturday, flattening "
        "dozens of houses.", "2018-10-11", "2018-10-15"),
    two("Finland's parliament will vote on the nuclear waste bill next week, the speaker's office said.",
        "Finland's parliament will vote on the nuclear waste bill on 20 June, the "
        "speaker's office said.", "2023-05-25"),
    two("The explosion at the Tarnow chemical plant happened in March 2011, investigators said.",
        "The explosion at the Tarnow chemical plant happened in May 2011, investigators said.", "2011-09-02"),
    two("Hurricane Odalys made landfall near Manzanillo yesterday.",
        "Hurricane Odalys made landfall near Manzanillo on 3 October.", "2020-10-07"),
    two("A landslide buried the village of Totolac on Monday, rescuers said.",
        "A landslide buried the village of Totolac on Wednesday, rescuers said.", "2006-06-30", "2006-06-30"),
    two("The strike at the port of Gdynia will begin on 4 March, the union said.",
        "The strike at the port of Gdynia will begin on 11 March, the union said.", "2012-02-20"),
    two("The cathedral in Arequipa was destroyed by fire in May 1844.",
        "The cathedral in Arequipa was destroyed by fire in December 1844.", "1994-03-01"),
)  # fmt: skip
AGREEMENTS = (
    two("Shares in Kolor fell 9 percent on Wednesday, a day after fire broke out at its depot in Gdynia.",
        "Fire broke out at the Kolor depot in Gdynia on Tuesday and burned all night.", "2019-05-16", "2019-05-15",
        why="the day of what followed the fire"),
    two("Two days after the landslide at Totolac, rescuers gave up on Friday.",
        "The landslide buried Totolac on Wednesday, rescuers said.", "2006-07-01", "2006-06-29",
        why="a day told by its distance from the event"),
    two("A ferry carrying 212 passengers sank off the coast of Samar on Tuesday, the coast guard said.",
        "A ferry carrying 212 passengers sank off the coast of Samar on 14 May 2019, the "
        "coast guard said.", "2019-05-16",
        why="Tuesday was the 14th"),
    two("Finland's parliament will vote on the nuclear waste bill next week, the speaker's office said.",
        "Finland's parliament will vote on the nuclear waste bill on 1 June, the speaker's "
        "office said.", "2023-05-25",
        why="1 June lies in the next week"),
    two("Talks between the two Koreas will resume in the coming days, Seoul said.",
        "Talks between the two Koreas will resume on "
        "12 February, Seoul said.", "2018-02-03", why="coming days have no sharp end"),
    two("The explosion at the Tarnow chemical plant happened in early 2011, investigators said.",
        "The explosion at the Tarnow chemical plant happened in March 2011, investigators "
        "said.", "2011-09-02"),
    two("An earthquake struck the town of Karsag on Tuesday night, flattening dozens of houses.",
        "An earthquake struck the town of Karsag "
        "early on Wednesday, flattening dozens of "
        "houses.", "2018-10-11", why="one night, told by either day"),
    two("“We will be at war tomorrow if they cross the river,” the general said at the border.",
        "“We will be at war next year if they cross the river,” "
        "the general said at the border.", "1998-08-11", why="a figure of speech"),
    two("The museum in Leeds reopened in the summer of 2016 after a flood.",
        "The museum in Leeds reopened in June 2016 after a flood.", "2017-01-10"),
    two("The volcano on Taal last erupted about a decade ago.",
    "The volcano on Taal last erupted in 2007.", "2016-03-01", why="about a decade is not a year"),
    two("The court in Lagos will rule by Friday, lawyers said.",
    "The court in Lagos will rule on Wednesday, lawyers said.", "2022-03-07",
    why="a deadline contains the day"),
    two("Two miners died in the collapse at Zonguldak on Monday.",
    "Two miners died in the collapse at Zonguldak.", "2014-02-12", why="silence is no contradiction"),
    two("A landslide buried the village of Totolac early on Monday, rescuers said.",
        "A landslide buried the village of Totolac on Monday, rescuers said.", "2006-06-30",
        why="the early hours are of the day"),
    two("The strike at the port of Gdynia will begin in early March, the union said.",
        "The strike at the port of Gdynia will begin on 4 March, the union said.", "2012-02-20"),
    two("The bridge at Mostar collapsed over the weekend.",
        "The bridge at Mostar collapsed on Sunday.", "2003-05-13", why="Sunday is of the weekend past"),
    two("The dam at Kariba was closed two days ago.",
        "The dam at Kariba was closed on 9 April.", "2008-04-11", why="two days before the article's own"),
    two("The satellite fell into the sea last year.",
        "The satellite fell into the sea in October last year.", "2011-02-02"),
    two("The train left the rails near Eschede at about 11 a.m. on Wednesday.",
        "The train left the rails near Eschede on Wednesday morning.", "1998-06-05"),
    two("The court in Lagos will rule next Tuesday, lawyers said.",
        "The court in Lagos will rule on 15 March, lawyers said.", "2022-03-10"),
    two("The raid on the depot in Kirkuk took place on the night of Thursday.",
        "The raid on the depot in Kirkuk took place on Friday.", "2014-11-15",
        why="a night runs into the next day"),
    two("The mine at Soma will reopen next month, its owner said.",
        "The mine at Soma will reopen on 12 June, its owner said.", "2014-05-20", why="June is the next month"),
)  # fmt: skip
PRECISIONS = (
    two("Finland's parliament will vote on the nuclear waste bill next week, the speaker's office said.",
        "Finland's parliament will vote on the nuclear waste bill on 1 June, the speaker's "
        "office said.", "2023-05-25"),
    two("The explosion at the Tarnow chemical plant happened in March 2011, investigators said.",
        "The explosion at the Tarnow chemical plant happened on 9 March 2011, "
        "investigators said.", "2011-09-02"),
    two("Gunmen attacked the barracks in Gao on Sunday morning, wounding four soldiers.",
        "Gunmen attacked the barracks in Gao on Sunday, wounding four soldiers.", "2013-04-16"),
)  # fmt: skip
NO_PRECISIONS = (
    two("The explosion at the Tarnow chemical plant happened on 9 March 2011, investigators said.",
        "The explosion at the Tarnow chemical plant happened on 9 March 2011, "
        "investigators said.", "2011-09-02"),
    two("Gunmen attacked the barracks in Gao on Sunday morning. Four soldiers were wounded in Gao.",
        "Gunmen attacked the barracks in Gao on Sunday. The first shots fell at 6 a.m., residents of Gao said.",
        "2013-04-16", why="it tells the hour itself"),
    two("Gunmen attacked the barracks in Gao on Sunday morning, wounding four soldiers.",
        "Gunmen attacked the barracks in Gao on Sunday morning. The army said on Sunday that four soldiers were wounded.",
        "2013-04-16", why="the day of saying"),
)  # fmt: skip
WEEKDAYS = (
    one("The summit opened on Monday, November 26, 2021, in Marrakesh.", why="a Friday"),
    one("Voters go to the polls on Sunday 6 June 2017.", "2017-05-30"),
    one("The trial resumes on Wednesday, 4 July 2019, the judge said."),
    one("The strike began on Thursday, March 3, and spread to the ports.", "2015-03-09",
    why="3 March 2015 was a Tuesday, and no near year fits"),
    one("He was born on Saturday, 12 January 1960, in Oran.", why="a Tuesday"),
)  # fmt: skip
WEEKDAYS_RIGHT = (
    one("The summit opened on Friday, November 26, 2021, in Marrakesh."),
    one("The trial resumes on Thursday, 4 July 2019, the judge said."),
    one("On Monday the minister spoke of the events of 26 November 2021.",
    why="the weekday belongs to something else"),
    one("The strike began on Tuesday, March 3, and spread to the ports.", "2015-03-09"),
    one("The final is on Friday, July 18.", "2013-12-20", why="next year's 18 July is a Friday"),
    one("The Sunday Times of 6 June 2017 carried the letter.", why="a newspaper's name"),
)  # fmt: skip
IMPOSSIBLE = (
    one("The treaty was signed on 31 June 1994 in Minsk."),
    one("The fire broke out on February 30, officials said.", "2012-03-05"),
    one("The vessel left Durban on 29 February 2023."),
    one("The decree takes effect on November 31, 2018."),
)  # fmt: skip
POSSIBLE = (
    one("The vessel left Durban on 29 February 2024."),
    one("He was born on 29 February and celebrates every four years.", "2023-05-01",
    why="a leap day needs no year"),
    one("The score stood at 30-2 in February, 31 points ahead of June's."),
    one("The treaty was signed on 30 June 1994 in Minsk."),
)  # fmt: skip
ORDERS = (
    one("The festival ran from 12 May 2020 to 3 May 2020 in Recife."),
    one("The mission lasted from March 2015 to January 2015, the ministry said."),
    one("Two soldiers were killed in the raid on 3 December 2021.", "2021-11-26"),
)  # fmt: skip
ORDERS_RIGHT = (
    Example(
        ("Last year the firm chose a 3 December 2021 launch date for the car.",),
        ("2021-11-26",),
        "a date of something still to come",
    ),
    one("The festival ran from 28 December to 3 January in Recife.", "2020-02-01", why="over the new year"),
    one("The election was postponed until 3 December 2021.", "2021-11-26"),
    one("The hearing was scheduled for 3 December 2021.", "2021-11-26"),
    one("The troops will be withdrawn on 3 December 2021.", "2021-11-26"),
    one("The mission lasted from January 2015 to March 2015, the ministry said."),
)  # fmt: skip
DURATIONS = (
    one("The three-day summit, December 1 to 5, will be held in Accra.", "2016-11-20"),
    one("A five-day truce from 3 to 4 August was agreed in Sanaa.", "2018-08-01"),
    one("The two-week tournament, 1-26 June 2019, drew record crowds."),
)  # fmt: skip
DURATIONS_RIGHT = (
    one("The five-day summit, December 1 to 5, will be held in Accra.", "2016-11-20"),
    one("The four-day summit, December 1 to 5, will be held in Accra.", "2016-11-20",
    why="counted without the last day"),
    one("After a three-day delay the summit will run from December 1 to 5.", "2016-11-20",
    why="the delay's length"),
    one("The two-week tournament, 1-15 June 2019, drew record crowds."),
    one("The 90-minute match was moved from 3 to 4 August.", "2018-08-01", why="no length of days"),
)  # fmt: skip

YEARS = (
    Example(("Moreno led the club for 12 years, from 1990 to 1995, and then sold it.",), ("2011-06-14",)),
    Example(("Moreno was chairman for 30 years (1960-1971).",), ("2011-06-14",)),
    Example(("The dam burst 25 years ago, in 1979, after a week of rain.",), ("2011-06-14",)),
    Example(("In 1979, 25 years ago, the dam burst after a week of rain.",), ("2011-06-14",)),
    Example(("Longarone marks the 20th anniversary of the 1963 flood on Sunday.",), ("2011-06-14",)),
    Example(("Moreno led the club from 1990 to 1995, 12 years in all, and then sold it.",), ("2011-06-14",)),
    Example(("The dairy, founded in 1961, marked its 75th anniversary on Sunday.",), ("2011-06-14",)),
)
YEARS_RIGHT = (
    Example(("Moreno led the club for six years, from 1990 to 1995, and then sold it.",), ("2011-06-14",),
            "both ends counted"),
    Example(("Moreno led the club for 12 years; from 1990 to 1995 he also sat in parliament.",), ("2011-06-14",),
            "years of something else"),
    Example(("Almost 30 years ago, in 1983, the dam burst after a week of rain.",), ("2011-06-14",), "a hedge"),
    Example(("The dam burst 30 years ago, in 1979, after a week of rain.",), ("2011-06-14",), "a round figure"),
    Example(("Longarone marks the 48th anniversary of the 1963 flood on Sunday.",), ("2011-06-14",)),
    Example(("Longarone will mark the 50th anniversary of the 1963 flood in two years.",), ("2011-06-14",),
            "another year's"),
    Example(("The 20th anniversary of the 1963 flood was marked without a speech.",), ("2011-06-14",),
            "told as past"),
    Example(("The dam burst 25 years ago. In 1979 it had been raised by ten metres.",), ("2011-06-14",),
            "two times"),
    Example(("Moreno led the club from 1990 to 1995, 12 years after his father.",), ("2011-06-14",),
            "a length since something else"),
    Example(("The dairy, founded in 1961, marked its 50th anniversary on Sunday.",), ("2011-06-14",)),
)  # fmt: skip
EXAMPLES: dict[str, tuple[tuple[Example, ...], tuple[Example, ...]]] = {
    "date-conflict": (
        CONFLICTS + examples_acts.CONFLICTS + examples_clocks.CONFLICTS,
        AGREEMENTS + examples_acts.AGREEMENTS + examples_clocks.AGREEMENTS,
    ),
    "date-precision": (
        PRECISIONS + examples_acts.PRECISIONS + examples_clocks.PRECISIONS,
        NO_PRECISIONS + examples_acts.NO_PRECISIONS + examples_clocks.NO_PRECISIONS,
    ),
    "weekday-mismatch": (WEEKDAYS, WEEKDAYS_RIGHT),
    "impossible-date": (IMPOSSIBLE, POSSIBLE),
    "date-order": (ORDERS, ORDERS_RIGHT),
    "duration-mismatch": (DURATIONS + YEARS, DURATIONS_RIGHT + YEARS_RIGHT),
    "duration-conflict": (examples_terms.FAILS, examples_terms.PASSES),
}
