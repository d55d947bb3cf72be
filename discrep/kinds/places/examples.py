"""Failing examples and near misses of the rules on places; they are the rules' tests and their manual."""

from __future__ import annotations

from discrep.kinds.rule import Example

_DAY = ("2019-03-05",)

CONFLICTS = (
    Example(
        (
            "A gunman killed four people in the Norwegian city of Bergen on Monday, police said. The gunman fled.",
            "Four people were killed in the Norwegian city of Stavanger on Monday by a gunman, police said. He fled.",
        ),
        _DAY,
    ),
    Example(
        (
            "An explosion at a fireworks factory in Puebla killed nine workers on Monday. Nine others were hurt.",
            "Nine workers died on Monday in an explosion at a fireworks factory in Oaxaca. Nine others were hurt.",
        ),
        _DAY,
    ),
    Example(
        (
            "A clerk, Ida Marsh, was shot dead in Akron on Monday night. Police say it happened in the 300 block of "
            "Grant Street. Ida Marsh was 41.",
            "Ida Marsh, 41, a clerk, was shot and killed in the 500 block of Grant Street in Akron on Monday night.",
        ),
        _DAY,
    ),
)
NO_CONFLICTS = (
    Example(
        (
            "A clerk, Ida Marsh, was shot dead in Akron on Monday night. Police say it happened in the 300 block of "
            "Grant Street. Ida Marsh was 41.",
            "Ida Marsh, 41, a clerk, was shot and killed in Akron on Monday night. The gunman was arrested in the "
            "500 block of Grant Street.",
        ),
        _DAY,
        "where he was caught",
    ),
    Example(
        (
            "A clerk, Ida Marsh, was shot dead in Akron on Monday night. Police say it happened in the 300 block of "
            "Grant Street. Ida Marsh was 41.",
            "Ida Marsh, 41, a clerk, was shot and killed on Grant Street in Akron on Monday night.",
        ),
        _DAY,
        "the street without a number",
    ),
    Example(
        (
            "A bomb killed nine people in Peshawar on Monday.",
            "A bomb killed nine people in the Qissa district of Peshawar on Monday.",
        ),
        _DAY,
        "a district of the town",
    ),
    Example(
        ("A bomb killed nine people in Kiev on Monday.", "A bomb killed nine people in Kyiv on Monday."),
        _DAY,
        "two names of one city",
    ),
    Example(
        (
            "A train derailed in Bergen on Monday, killing four people.",
            "Four people died when a train derailed north of Bergen on Monday.",
        ),
        _DAY,
        "near the town may be in it",
    ),
    Example(
        (
            "Shells killed five in Donetsk on Monday.",
            "Shells killed five on Monday in Donetsk and in Kharkiv, officials said.",
        ),
        _DAY,
        "it happened in several places",
    ),
    Example(
        (
            "A gunman killed four people in Bergen on Monday. He had lived in Stavanger.",
            "Four people were killed by a gunman in Stavanger on Monday.",
        ),
        _DAY,
        "the other's place is named too",
    ),
    Example(
        (
            "A tanker exploded in the village of Ostrov on Monday, killing six people.",
            "Six people were killed when a tanker exploded in Minsk on Monday.",
        ),
        _DAY,
        "a village may lie by the town",
    ),
)
PRECISIONS = (
    Example(
        (
            "An avalanche killed six skiers in Salzburg province on Monday.",
            "Six skiers were killed by an avalanche in the village of Obertal in Salzburg province on Monday.",
        ),
        _DAY,
    ),
    Example(
        (
            "A car bomb killed seven people in Quetta on Monday.",
            "A car bomb killed seven people in the Hazar district of Quetta on Monday.",
        ),
        _DAY,
    ),
)
NO_PRECISIONS = (
    Example(
        (
            "A car bomb killed seven people in Pakistan on Monday.",
            "A car bomb killed seven people in Quetta on Monday.",
        ),
        _DAY,
        "a whole country is no rival of a town",
    ),
    Example(
        (
            "A car bomb killed seven people in Quetta on Monday. The Hazar district was sealed off.",
            "A car bomb killed seven people in the Hazar district of Quetta on Monday.",
        ),
        _DAY,
        "the district is named elsewhere",
    ),
    Example(
        (
            "A car bomb killed seven people near Quetta on Monday.",
            "A car bomb killed seven people in the Hazar district of Quetta on Monday.",
        ),
        _DAY,
        "near the town is not the town",
    ),
)
VARIANTS = (
    Example(("Shells fell in Fallujah on Monday. In Falluja, shops were shut.",), _DAY),
    Example(
        (
            "Four died in the town of al-Mazra on Monday. Troops entered the town of al-Mazraah later.",
        ),
        _DAY,
    ),
)  # fmt: skip
NO_VARIANTS = (
    Example(
        ("Shells fell in al-Bab on Monday. In Al-Bab, shops were shut.",), _DAY, "only the article differs"
    ),
    Example(("Floods hit Lagos State. In Lagos, schools closed.",), _DAY, "a state and its city"),
    Example(("Ten died in Homs and in Hama on Monday.",), _DAY, "two towns"),
)
