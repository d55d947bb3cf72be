"""Failing examples and near misses of what one article is held to alone: lists, ages, births, shares."""

from __future__ import annotations

from discrep.kinds.rule import Example

DAY = "2011-06-14"


def _one(text: str, why: str = "", date: str | None = DAY) -> Example:
    return Example((text,), (date,) if date else (), why)


FAILS: dict[str, tuple[Example, ...]] = {
    "list-count-mismatch": (
        _one("Police held the three men: Ian Frost, Tom Oakes, Luis Marsh and Ed Cole."),
        _one("The coroner named the five victims as Ana Brito, Rui Costa, Eva Sousa and Ivo Dias."),
        _one(
            "Four miners — Jan Kos, 41, Petr Malik, 36, and Adam Novy, 52 — were brought up on Sunday.",
            "ages between the names",
        ),
        _one("The pact binds three countries: Chile, Peru, Ecuador, and Bolivia.", "a comma before the last"),
        _one(
            "The union gave three reasons for the strike:\n\n- pay below inflation\n\n- no rest days in May\n\n"
            "- two accidents in the yard\n\n- a broken promise on pensions\n\nTalks go on.",
            "four bullets",
        ),
        _one(
            "The minister set four conditions:\n\n1. All prisoners are freed.\n\n2. The road is opened.\n\n"
            "3. Observers are let in.\n\nNo date was given.",
            "three numbered lines",
        ),
        _one(
            "The judge gave two reasons. First, the witness had lied. Second, the rope was new. "
            "Third, nobody had seen the boat.",
        ),
        _one(
            "The four finalists for the post of director are Ada Obi, Mia Roth and Lena Vogt, the board said."
        ),
        _one(
            "The two countries, Chile, Peru, and Bolivia, will share the river.", "countries behind a comma"
        ),
        _one("The three - Ivo Dias, Rui Costa, Jan Kos and Petr Malik - were sent to prison.", "no noun"),
        _one("Four teams are through to the last round: Thika Queens, Oserian Ladies and Mathare United."),
        _one("The two brothers, Karim Saleh, Nabil Saleh and Fadi Saleh, left the court by a side door."),
        _one("The four finalists are Ada Obi, Mia Roth and Lena Vogt.", "a list behind its verb"),
        _one(
            "Five things to know about the vote\n\n1. Polls open at six.\n\n2. Bring a card.\n\n3. No phones.\n\n"
            "4. Results on Monday.\n\nThe council met on Friday."
        ),
    ),
    "age-conflict": (
        _one("Marta Reyes, 34, was pulled from the river on Friday. Reyes, 43, is in hospital."),
        _one("Zinaya Quartermain, 34, was found on Friday. Quartermain, 43, is in hospital.", "a rare name"),
        _one("Tom Oakes, 43, a 45-year-old plumber from Leeds, was held on Monday."),
        _one("The 61-year-old Piet de Boer won the race. Piet de Boer, 67, had never run before."),
        _one(
            "Ivo Dias, 40, was sworn in on Monday. Dias was born in 1961.",
            "49 or 50 on the day of the article",
        ),
        _one("Eva Sousa (1921-2006) wrote nine novels. Sousa died at her home in Porto, aged 94."),
        _one("Zinaya Quartermain (1919-2010) kept the light. Quartermain died on Sunday at the age of 81."),
        _one(
            "Cyclist, 24, dies after fall on cobbles\n\nThe rider Mads Kjeld died on Monday. Kjeld, 26, hit a kerb."
        ),
        _one("Tom Oakes, 47, was held on Monday. The 49-year-old is to appear in court."),
        _one("The painter Jan Kos was born on 3 May 1950. Kos, 71, opened the show on Sunday.", "61"),
        _one("Lena Vogt, 52, leads the party. She has two sons.\n\nLena Vogt was born in 1949 in Graz."),
    ),
    "percent-conflict": (
        _one("Only 12 of the 20 members (70 percent) voted on Monday.", "12 of 20 are 60%"),
        _one("Eight of 40 schools, or 30 percent, were shut."),
        _one("Profit rose 60 percent to $300 million from $200 million.", "50%"),
        _one("Sales climbed to $1.2 billion, up 50 percent from $1.1 billion.", "9%"),
        _one("The number of cases fell by 25 percent, from 1,200 to 700.", "42%"),
        _one("The average rent rose by 9 percent, from 1,200 euros to 1,500 euros, last year.", "25%"),
    ),
    "measure-conflict": (
        _one("The base lies 60 kilometres (100 miles) from the border."),
        _one("The dam holds 12 hectares (300 acres) of water."),
        _one("It was 38C (75F) in the shade on Friday."),
    ),
    "sum-mismatch": (
        _one("In the poll 48 percent said yes, 41 percent said no and 21 percent were undecided."),
        _one("Obi won 45 percent of the vote, Roth 38 percent and Vogt 27 percent."),
    ),
}
PASSES: dict[str, tuple[Example, ...]] = {
    "list-count-mismatch": (
        _one("Police held the four men: Ian Frost, Tom Oakes, Luis Marsh and Ed Cole."),
        _one("Police held four men, including Ian Frost, Tom Oakes and Luis Marsh.", "a part of them"),
        _one(
            "Police held three of the five men: Ian Frost, Tom Oakes and Luis Marsh.", "the number of a part"
        ),
        _one("Five men were held. Two of them, Ian Frost and Tom Oakes, were let go."),
        _one(
            "The coroner named the five victims as Ana Brito, Rui Costa, Eva Sousa and two others.",
            "left open",
        ),
        _one(
            "The coroner named the four victims as Ana Brito, Rui Costa and Eva Sousa. The fourth was not named.",
            "the next sentence says who is missing",
        ),
        _one("The pact binds three countries: Chile, Bosnia and Herzegovina and Peru.", "a name with and"),
        _one(
            "It flies to three cities: Paris, France, Rome, Italy, and Bonn, Germany.",
            "places with countries",
        ),
        _one("The deal joins two firms: Frost and Oakes, and Marsh.", "a firm with and in its name"),
        _one("The fund holds three stocks: Acme, Marks and Spencer and Volt.", "a firm with and in its name"),
        _one(
            "The union gave three reasons:\n\n- pay below inflation\n\n- no rest days in May\n\n"
            "- two accidents in the yard\n\nTalks go on.",
        ),
        _one(
            "The judge gave three reasons. First, the witness had lied. Second, the rope was new.",
            "the third may stand further down",
        ),
        _one("At least three men: Ian Frost, Tom Oakes, Luis Marsh and Ed Cole.", "a bound"),
        _one(
            "The three men, who gave their names as Ian Frost and Tom Oakes, were let go.", "a clause between"
        ),
        _one("The two firms, Frost, Oakes and Marsh, and Volt, will merge.", "firms behind a comma"),
        _one(
            "The three countries for which Chile, Peru and Bolivia and Ecuador speak were not asked.",
            "a clause",
        ),
        _one("Four teams met two rivals each: Thika Queens, Oserian Ladies and Mathare United.", "of which"),
        _one("The three - and nobody else - were Ivo Dias and Rui Costa and their boss.", "an aside"),
        _one("Four people died in the crash: police named Ivo Dias, Rui Costa and Jan Kos.", "a sentence"),
        _one("Two teams: Frost scored, Oakes saved and Marsh ran.", "no list of names"),
        _one(
            "The four finalists are Ada Obi of Lagos, Mia Roth, Lena Vogt and Ida Berg.",
            "a name with its place",
        ),
        _one(
            "Two of the three brothers, Karim Saleh and Nabil Saleh, left the court.", "the whole is counted"
        ),
        _one("The two ministers, Ana Brito of Portugal and Luis Marsh of Spain, signed on Friday."),
        _one("The three judges — Ida Berg, Mia Roth and the court's president — withdrew.", "one by office"),
    ),
    "age-conflict": (
        _one(
            "Marta Reyes, 34, and her mother, Rosa Reyes, 58, were pulled from the river on Friday.",
            "relatives",
        ),
        _one(
            "Zinaya Quartermain, 34, and Ivo Quartermain were found. Quartermain, 43, is in hospital.",
            "which",
        ),
        _one("Tom Oakes, 43, was held in Leeds. In 1998 Oakes, then 30, was fined.", "another time"),
        _one("Ivo Dias, 49, was sworn in on Monday. Dias was born in 1961.", "the birthday is to come"),
        _one("Zinaya Quartermain (1919-2010) kept the light. Quartermain died on Sunday at the age of 90."),
        _one("Cyclist, 26, dies after fall\n\nThe rider Mads Kjeld died on Monday. Kjeld, 26, hit a kerb."),
        _one("Woman, 31, held over cyclist's death\n\nMads Kjeld, 26, was hit on Monday.", "another person"),
        _one(
            "Tom Oakes, 47, was held on Monday. The 49-year-old victim is in hospital.",
            "a noun tells another",
        ),
        _one("Tom Oakes, 47, and a woman of 49 were held. The 49-year-old is a nurse.", "introduced before"),
        _one("Tom Oakes, 47, and Ida Berg, 49, were held. The 49-year-old is a nurse."),
        _one("Ivo Dias, 50, was sworn in on Monday. Dias was born in 1961."),
        _one("Ivo Dias, 40, was sworn in on Monday. Dias was born in 1961.", "no date of the article", None),
        _one("Eva Sousa (1921-2006) wrote nine novels. Sousa died at her home in Porto, aged 84."),
        _one("The painter Jan Kos was born on 3 May 1950. Kos was 24 when he left Brno.", "an age of then"),
        _one("Jan Kos, 61, came with his son Adam Kos, 35. Adam Kos was born in 1976.", "father and son"),
        _one("Lena Vogt, 52, leads the party. Vogt turns 53 on Friday.", "a birthday"),
        _one("Lena Vogt, 52, met Ida Berg. Berg was born in 1970.", "another person"),
        _one(
            "Lena Vogt, 42, was born in Graz in 1968. She joined the party in 1990.", "42 before the birthday"
        ),
    ),
    "percent-conflict": (
        _one("Only 12 of the 18 members (67 percent) voted on Monday.", "rounded"),
        _one("Eight of 40 schools, a fifth, were shut; 30 percent had no water."),
        _one("Profit rose 48 percent to $300 million from $203 million.", "rounded"),
        _one(
            "Sales rose 12 percent at constant currency to $1.2 billion from $1.1 billion.",
            "another reckoning",
        ),
        _one("The number of cases fell by 42 percent, from 1,200 to 700."),
        _one("Rents fell by 20 percent, from 1,500 euros to 1,200 euros, in a year."),
        _one("Profit rose 25 percent, from 800,000 euros to 1 million euros."),
        _one("Shares fell 3.2 percent to 18.40 euros; a year ago they stood at 25 euros.", "no level before"),
        _one("The fund grew 20 percent a year, from $100 million to $300 million.", "a yearly rate"),
    ),
    "measure-conflict": (
        _one("The base lies 60 kilometres (35 miles) from the border.", "rounded"),
        _one("The keeper is 6 feet 2 inches (188 cm) tall."),
        _one("The seas have warmed by 2C (3.6F) since then.", "a difference"),
        _one("The hut lies 2 km (1 mile) from the road, 900 metres (3,000 feet) up.", "rounded"),
        _one("The island lies 1, 150 kilometers (700 miles) from the capital.", "a figure torn apart"),
        _one("The wall is 3 metres high (40 metres long)."),
    ),
    "sum-mismatch": (
        _one("In the poll 48 percent said yes, 41 percent said no and 11 percent were undecided."),
        _one(
            "In the poll 34 percent said yes, 33 percent said no and 34 percent were undecided.", "rounding"
        ),
        _one(
            "In the poll 60 percent of men, 45 percent of women and 30 percent of those over 60 said yes.",
            "shares of other wholes",
        ),
        _one(
            "In the survey 61 percent named rent, 55 percent also named food and 40 percent fuel.",
            "several answers each",
        ),
        _one("Two of the woman's children - girls of six and eight - and several of her friends looked on."),
        _one("Pollock took two wickets late on day four of the Test.", "a numbered day"),
        _one("The party won 45 percent of the vote, up from 38 percent, on a turnout of 67 percent."),
    ),
}
