"""Examples of the rules on deeds: pairs that they must find, and near misses that they must leave alone."""

from __future__ import annotations

from discrep.kinds.rule import Example

SITED = (
    Example(
        (
            "Two lorries collided on the coast road near Figueira. One of the drivers, Rui Mota, died at the scene, the fire service said.",
            "Two lorries collided on the coast road near Figueira. A driver, Rui Mota, died on the way to hospital.",
        ),
        ("2016-03-01",),
    ),
    Example(
        (
            "The ferry pilot Inga Dahl fell from the bridge in Bergen. Dahl, 44, died instantly.",
            "The ferry pilot Inga Dahl fell from the bridge in Bergen. Dahl, 44, died two hours later in Haukeland hospital.",
        ),
        ("2016-03-01",),
    ),
)
NOT_SITED = (
    Example(
        (
            "Two lorries collided near Figueira. The driver Rui Mota died at the scene. A passenger, Ana Reis, died in hospital.",
            "Two lorries collided near Figueira. The passenger Ana Reis died in hospital.",
        ),
        ("2016-03-01",),
        "two deaths",
    ),
    Example(
        (
            "The ferry pilot Inga Dahl fell from the bridge in Bergen. Dahl, 44, died on the way to hospital.",
            "The ferry pilot Inga Dahl fell from the bridge in Bergen. Dahl, 44, was pronounced dead at Haukeland hospital.",
        ),
        ("2016-03-01",),
        "pronounced there, not died there",
    ),
    Example(
        (
            "Two buses collided near Maun. One victim died at the scene.",
            "Two buses collided near Maun. Several victims died in hospital.",
        ),
        ("2016-03-01",),
    ),
)

UPDATED = (
    Example(
        (
            "Police in Turku have arrested a man over the shooting of the harbour master Aino Salmi. Salmi, 58, was shot at her office in Turku on Monday. The suspect was arrested at the ferry terminal on Monday night.",
            "A man was charged on Wednesday with the murder of the harbour master Aino Salmi. Salmi, 58, was shot at her office in Turku on Monday. The accused, a sailor, was arrested on Monday night.",
        ),
        ("2018-04-10", "2018-04-11"),
    ),
    Example(
        (
            "A woman died in a fire in Tartu. Police have not yet released the name of the victim.",
            "A woman died in a fire in Tartu. The victim was identified on Friday as Kersti Lepp, a teacher.",
        ),
        ("2018-04-10", "2018-04-11"),
    ),
)
NOT_UPDATED = (
    Example(
        (
            "Police in Turku have arrested two men over the shooting of the harbour master Aino Salmi. Salmi, 58, was shot at her office in Turku on Monday.",
            "A man was charged on Wednesday with the murder of the harbour master Aino Salmi. Salmi, 58, was shot at her office in Turku on Monday.",
        ),
        ("2018-04-10", "2018-04-11"),
        "one of several",
    ),
    Example(
        (
            "Pekka Niemi was arrested on Monday over the shooting of the harbour master Aino Salmi in Turku.",
            "Jouni Aalto was charged on Wednesday over the shooting of the harbour master Aino Salmi in Turku.",
        ),
        ("2018-04-10", "2018-04-11"),
        "two people",
    ),
    Example(
        (
            "A man was arrested on Monday over the shooting of the harbour master Aino Salmi in Turku.",
            "A man was arrested on Monday over the shooting of the harbour master Aino Salmi in Turku. He could be charged this week.",
        ),
        ("2018-04-10", "2018-04-10"),
        "what may come",
    ),
)

SHIFTED = (
    Example(
        (
            "Aleksi Ranta, the alleged boss of a mafia family in Tampere, was found dead in Kuopio on Sunday. Ranta, 61, had run a bakery.",
            "Aleksi Ranta, a mafia boss from Tampere, was found dead in Kuopio on Sunday. Ranta was 61.",
        ),
        ("2017-02-06",),
    ),
    Example(
        (
            "The trial of Marit Solberg over the fire at the Aker mill opened in Drammen. Solberg allegedly burned the mill in January.",
            "The trial of Marit Solberg over the fire at the Aker mill opened in Drammen. Solberg burned the mill in January.",
        ),
        ("2017-02-06",),
    ),
)
NOT_SHIFTED = (
    Example(
        (
            "The trial of Marit Solberg over the fire at the Aker mill opened in Drammen. Solberg allegedly burned the mill in January.",
            "The trial of Marit Solberg over the fire at the Aker mill opened in Drammen. Solberg burned the mill in January, the prosecutor said.",
        ),
        ("2017-02-06",),
        "the prosecutor is named for it",
    ),
    Example(
        (
            "Aleksi Ranta, the alleged boss of a mafia family in Tampere, was found dead in Kuopio on Sunday.",
            "Aleksi Ranta, the reputed head of a crime family in Tampere, was found dead in Kuopio on Sunday. Ranta had been a mafia boss for years, his neighbours said.",
        ),
        ("2017-02-06",),
        "hedged in both",
    ),
)

CLOSER = (
    Example(
        (
            "The sculptor Otto Brenn died on Sunday at his house in Graz. Brenn, 80, died of natural causes.",
            "The sculptor Otto Brenn died on Sunday at his house in Graz. Brenn, 80, died of a heart attack.",
        ),
        ("2011-01-17",),
    ),
    Example(
        (
            "The banker Luis Prado was found dead in Bilbao on Sunday. Prado, 51, committed suicide.",
            "The banker Luis Prado was found dead in Bilbao on Sunday. Prado, 51, hanged himself.",
        ),
        ("2011-01-17",),
    ),
)
NOT_CLOSER = (
    Example(
        (
            "The sculptor Otto Brenn died on Sunday at his house in Graz. Brenn was 80.",
            "The sculptor Otto Brenn died on Sunday at his house in Graz. Brenn, 80, died of a heart attack.",
        ),
        ("2011-01-17",),
        "no cause is told",
    ),
    Example(
        (
            "The banker Luis Prado was found dead in Bilbao on Sunday. Prado, 51, committed suicide, and hanged himself in the garage.",
            "The banker Luis Prado was found dead in Bilbao on Sunday. Prado, 51, hanged himself.",
        ),
        ("2011-01-17",),
        "both say it",
    ),
)
