"""Failing examples and near misses of tolls across articles, and of an article's own rounding."""

from __future__ import annotations

from discrep.kinds.rule import Example

_DAY, _NEXT = "2013-05-20", "2013-05-21"


def _pair(a: str, b: str, why: str = "", dates: tuple[str, ...] = (_DAY, _NEXT)) -> Example:
    return Example((a, b), dates, why)


def _one(text: str, why: str = "") -> Example:
    return Example((text,), (_DAY,), why)


_REBELS = "Rebels shelled the port of Buenaventura on Sunday, port officials in Buenaventura said."
_FERRY = (
    "The ferry Santa Lucia capsized off Iloilo on Sunday night, killing 19 passengers, the coast guard said."
)

FAILS: dict[str, tuple[Example, ...]] = {
    "count-update": (
        _pair(
            "A fire in a fireworks market in Colima killed 14 people on Sunday, the governor said. Stalls burned until"
            " nightfall in Colima.",
            "Six children were among those who died in the fireworks market in Colima, hospitals said.\n\n"
            "The governor of Colima said the toll of Sunday's fire had risen to 27 people killed.\n\n"
            "Stalls burned until nightfall on Sunday.",
            "the whole toll stands below a part of it",
        ),
        _pair(
            "Thirty people were killed when a mudslide hit Tolima on Sunday, the army said.",
            "The latest toll of the mudslide that hit Tolima on Sunday is 41 dead, the army said.",
            "its own words call it the latest",
            dates=(_DAY, _DAY),
        ),
        _pair(
            "At least 60 people were missing after a mudslide hit Tolima on Sunday, the army said.",
            "Twenty-two people were missing in Tolima on Tuesday after Sunday's mudslide, the army said.",
            "the missing are found",
            dates=(_DAY, "2013-05-22"),
        ),
    ),
    "count-precision": (
        _one(
            "More than 40 farm workers were killed when a bus left the road near Salta, the union said on Monday.\n\n"
            "The bus had 58 seats. It fell 90 metres, and the wreck was reached on foot.\n\n"
            "The crash killed 43 farm workers, the provincial hospital said on Sunday.",
            "the lead rounds, and gives the day on which it was said",
        ),
        _one(
            "Dozens were injured when a grandstand gave way in Graz on Sunday, a rescue service said.\n\n"
            "The Red Cross said three were killed and more than 60 injured in the collapse.",
            "a source without a name in the lead, its name below",
        ),
        _pair(
            "A ferry capsized off Iloilo on Sunday night, killing dozens of passengers, the coast guard said. The Santa"
            " Lucia had left Iloilo at dusk.",
            "Children were asleep below deck when the Santa Lucia capsized off Iloilo, survivors said.\n\n"
            "The coast guard said that 38 passengers were killed on Sunday night off Iloilo.",
        ),
        _pair(
            _REBELS + " More than 220,000 people have been killed since the conflict began in 1964.",
            _REBELS + " Over a quarter of a million people have died since 1964, a study says.",
            "what a war has cost so far",
        ),
    ),
}

PASSES: dict[str, tuple[Example, ...]] = {
    "count-update": (
        _pair(
            "Three people were killed when a mudslide hit Tolima on Sunday, the army said.",
            "A mudslide in Tolima in 1985 killed 41 people, the latest count of a study says.\n\n"
            "Three people were killed on Sunday in a mudslide in Tolima, the army said.",
            "the latest count of another one",
            dates=(_DAY, _DAY),
        ),
        _pair(
            _FERRY,
            _FERRY.replace("19 passengers", "19 passengers, among them seven children")
            + " Last month 44 people were killed on the same route.",
            "last month's toll",
        ),
    ),
    "count-precision": (
        _one(
            "More than 40 farm workers were killed when a bus left the road near Salta on Sunday, the union said.\n\n"
            "In 2009 a bus crash near Jujuy killed 82 farm workers.",
            "another crash, and no rounding of 40",
        ),
        _one(
            "More than 20 villages were cut off by floods in Jijel, officials said.\n\n"
            "Soldiers carried bread to 22 schools in Jijel.",
            "other things of one number",
        ),
        _one(
            "Dozens of people were injured when a grandstand gave way in Graz on Sunday.\n\n"
            "The club recalled a fire that injured 31 people in 1994.",
            "an older accident",
        ),
        _pair(
            _FERRY,
            "Dozens of passengers were rescued when the ferry Santa Lucia capsized off Iloilo on Sunday night. Nineteen"
            " were killed, the coast guard said.",
            "the dozens were saved",
        ),
        _pair(
            _REBELS + " More than 1,200 people have been killed since 2009.",
            _REBELS + " At least 2,000 people have been killed since 1988.",
            "two periods",
        ),
    ),
}
