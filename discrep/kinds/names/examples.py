"""Failing examples and near misses of the name rules; they are the rules' tests and their manual."""

from __future__ import annotations

from discrep.kinds.rule import Example

MISSPELT = (
    Example(("NATO Secretary General Jen Stoltenberg welcomed the vote in Helsinki.",), ("2022-05-12",)),
    Example(
        ("UN Secretary-General António Gutterres said on Monday that the aid must pass.",), ("2020-07-06",)
    ),
    Example(
        ("Germany's chancellor, Angola Merkel, said on Monday that the euro was safe.",), ("2014-06-16",)
    ),
)
SPELT = (
    Example(("NATO Secretary General Jens Stoltenberg welcomed the vote in Helsinki.",), ("2022-05-12",)),
    Example(
        ("The striker Jen Stoltenberg scored twice for Molde.",), ("2022-05-12",), "no title stands with it"
    ),
    Example(("U.S. Secretary of State John Kerry met the American ambassador John Berry.",), ("2014-06-16",)),
    Example(("U.S. President Joseph Biden said on Monday that he would sign it.",), ("2022-05-16",)),
)
VARIANTS = (
    Example(
        (
            "Dmytro Kuleba said on Monday that talks had begun.",
            "Dmitro Kuleba left Vienna. Kuleba will return on Friday.",
        ),
        ("2021-11-22",),
    ),
    Example(
        ("President Volodymyr Zelenskyy spoke to students. Zelensky then flew to Lviv.",),
        ("2021-11-22",),
    ),
    Example(
        ("Rami Abdel Rahman gave the figures by phone.", "Rami Abdul Rahman gave the figures from Coventry."),
        ("2015-07-07",),
    ),
)
NO_VARIANTS = (
    Example(
        ("Recep Tayyip Erdoğan spoke in Ankara.", "Recep Tayyip Erdogan spoke in Ankara."), ("2021-11-22",)
    ),
    Example(("Joe Biden landed in Rome.", "Joseph Biden landed in Rome."), ("2021-10-29",)),
    Example(("Wang Yang opened the session. Wang Yong closed it.",), ("2019-03-04",), "two persons"),
)
CONFLICTS = (
    Example(
        (
            "Malian Foreign Minister Ousmane Barkolo signed the accord in Dakar.",
            "Malian Foreign Minister Idrissa Barkolo signed the accord in Dakar.",
        ),
        ("2009-03-02", "2009-03-03"),
    ),
)
NO_CONFLICTS = (
    Example(
        (
            "Malian Foreign Minister Ousmane Barkolo signed the accord in Dakar.",
            "Malian Foreign Minister O. Barkolo signed the accord in Dakar.",
        ),
        ("2009-03-02", "2009-03-03"),
    ),
    Example(
        (
            "Canadian Prime Minister Justin Trudeau opened the bridge.",
            "Former Canadian Prime Minister Pierre Trudeau planned the bridge.",
        ),
        ("2019-03-02", "2019-03-03"),
    ),
)
