"""The forms that amounts have in news, each with texts that show it and near misses that have none.

The grammar reads tokens and has no list of patterns; this table stands for one. «Guillemets» mark the
mention; a near miss holds no mention of the form's kind. Both are tests.
"""

from __future__ import annotations

from typing import NamedTuple


class Form(NamedTuple):
    """A form of one fact kind."""

    name: str
    kind: str
    shows: tuple[str, ...]
    near: tuple[str, ...]


FORMS = (
    Form(
        "figure-and-noun",
        "count",
        (
            "Some saw «92,000 Russian troops» there.",
            "It took «2000 homes» from the sea.",
            "«1.2m tickets» were sold.",
        ),
        ("In 2000 troops left.", "It stands at 14 Harbour Street.", "AK 47 rifles lay there."),
    ),
    Form(
        "number-words",
        "count",
        ("«Ninety-two thousand people» came.", "«A hundred and five shops» shut.", "«A baker's dozen» came."),
        ("One day they met.", "The late nineteen eighties were hot.", "They love one another."),
    ),
    Form(
        "vague",
        "count",
        ("«Dozens of homes» burnt.", "«Tens of thousands of fans» came.", "«Several hundred cows» strayed."),
        ("He scores well.", "Few details came.", "A couple wed there."),
    ),
    Form(
        "share",
        "count",
        ("«One in five adults» smokes.", "Output fell by «a third» in May."),
        ("It failed, as did a third.", "The second half began.", "They won 287-6 in the end."),
    ),
    Form(
        "range",
        "count",
        ("«Between 18 and 25 rebels» fled.", "«Some 1,200-1,500 people» fled."),
        ("They won 62-46 at home.", "The team is 10-2-1 now.", "He stood there in 1995-99."),
    ),
    Form(
        "tokenised",
        "count",
        ("The mayor ' s men saw «2, 129 homes» burn.",),
        ("The mayor ' s team won 62 - 46 at home.", "The mayor ' s page is news / 2014 / item."),
    ),
    Form(
        "bound-behind",
        "count",
        ("Holders of «1,000 shares or more» vote.", "«5,000-plus» came.", "«200 or so cows» strayed."),
        ("Windows 10 plus games cost nothing.",),
    ),
    Form(
        "money",
        "money",
        (
            "It paid «$60m» then.",
            "It wants «$9.5-10bn» now.",
            "A fine of «Rs 5 crore» was set.",
            "They won «20 million Swiss francs» there.",
        ),
        ("He won 3 games.", "They weigh 20 pounds of rice."),
    ),
    Form(
        "percent",
        "percent",
        (
            "Turnout was «5 per cent» there.",
            "They cut it by «half a percentage point» then.",
            "Yields fell «25 basis points» then.",
        ),
        ("The per capita figure rose.", "It has 12 points now."),
    ),
    Form(
        "age",
        "age",
        (
            "The «43-year-old» left.",
            "The suspect, «34», was charged.",
            "Their son, Tom, «12», survived.",
            "Two women, «ages 19» and «22», left.",
            "Miller was «84» when he died.",
            "The singer died at «95».",
        ),
        (
            "Portugal, 12, and Spain, 9, lead.",
            "In Lyon, 20 of them left.",
            "The 43-year war ended.",
            "He died at 5 Elm Street.",
        ),
    ),
    Form(
        "measure",
        "measure",
        (
            "It is «120 sq km» now.",
            "It lies «half a mile» away.",
            "He stood «6-foot-6» tall.",
            "It was «-12C» at dawn.",
            "Both the «13»- and «15-inch» screens sold.",
            "Water left at «40 litres per second» then.",
        ),
        ("It began at 8.39am sharp.", "The 1080p screen sold.", "It has a 1440 x 900 display."),
    ),
    Form(
        "magnitude",
        "measure",
        (
            "A quake of «magnitude 6.1» struck.",
            "They gave the «magnitude as 6.3» then.",
            "A «2.9» aftershock came.",
        ),
        ("The 2 aftershocks came.", "Version 2.9 of it came."),
    ),
)
