"""Failing examples and near misses of the name rules; they are the rules' tests and their manual."""

from __future__ import annotations

from discrep.kinds.names.examples_bodies import MISWRITTEN, OTHER_BODIES
from discrep.kinds.rule import Example

MISSPELT = (
    Example(("NATO Secretary General Jen Stoltenberg welcomed the vote in Helsinki.",), ("2022-05-12",)),
    Example(
        ("UN Secretary-General António Gutterres said on Monday that the aid must pass.",), ("2020-07-06",)
    ),
    Example(
        ("Germany's chancellor, Angola Merkel, said on Monday that the euro was safe.",), ("2014-06-16",)
    ),
    Example(
        (
            "The harbour master, Ingrid Halvorsen, closed the pier on Friday. Halvorsen said the piles had rotted. "
            "Repairs will take a year, Halvorson said.",
        ),
    ),
    Example(
        (
            "Firefighters carried Lorraine Petrie, 71, out of the house in Kelso. Petrie was unhurt.",
            "Lorraine Petire, 71, was carried out of her house in Kelso by firefighters.",
        ),
    ),
    Example(
        (
            "The club signed Stephen Oduya from Wrexham for two years.",
            "The club signed Steven Oduya from Wrexham for two years.",
        ),
    ),
    *MISWRITTEN,
    Example(
        (
            "The SNTE union called a strike in Oaxaca. The SNTE wants more pay. The STNE has a million members.",
        ),
        why="letters of an abbreviation swapped",
    ),
    Example(
        (
            "The last bus stopped near Larochelle at dawn. Nobody in Larochele had seen it come. Larochelle has 900 people.",
        ),
        why="a place in one article",
    ),
    Example(
        (
            "Prosecutor Maria Hodges spoke for an hour. Jurors then heard Hodge's second witness. Hodges sat down at four.",
        ),
        why="the s of a family name lost in the possessive",
    ),
)
SPELT = (
    Example(("NATO Secretary General Jens Stoltenberg welcomed the vote in Helsinki.",), ("2022-05-12",)),
    Example(
        ("The striker Jen Stoltenberg scored twice for Molde.",), ("2022-05-12",), "no title stands with it"
    ),
    Example(("U.S. Secretary of State John Kerry met the American ambassador John Berry.",), ("2014-06-16",)),
    Example(("U.S. President Joseph Biden said on Monday that he would sign it.",), ("2022-05-16",)),
    Example(
        ("Brothers Marlon Tate and Marlin Tate were pulled from the lake near Elgin. Both are well.",),
        why="brothers",
    ),
    Example(
        ("Anna Petrov met the board in Leeds.", "Anna Petrova met the board in Leeds."),
        why="one name, two usages",
    ),
    Example(
        ("The Roberts family left Leeds. Colin Roberts drove. Robert slept.",),
        why="another word of the same stem",
    ),
    Example(
        ("Dan Marsh scored for Leeds before half-time.", "Don Marsh scored for Leeds after half-time."),
        why="two given names",
    ),
    Example(
        ("The Lyric Theatre opened in Leeds.", "The Lyric Theater opened in Leeds."),
        why="two spellings of a word",
    ),
    *OTHER_BODIES,
    Example(
        (
            "The Windsor River Hawks Arena was empty on Sunday in Windsor.",
            "The Windsor River Hawk Arena was empty on Sunday in Windsor.",
        ),
        why="a team's name as an adjective",
    ),
    Example(
        (
            "Turin Motors and Turin Automotive, two firms of one group, will share a plant.",
            "Turin Automotive will share a plant.",
        ),
        why="one article knows two firms",
    ),
    Example(
        ("Sarah Edwards won the seat. Edward's bakery, where she worked, closed.",),
        why="a given name",
    ),
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
        (
            "Fighters of Jaish al-Nasr left the town. A second convoy of Jaish al-Nasir followed. Jaish al-Nasr "
            "said it was safe. Jaish al-Nasr gave no figures.",
        ),
    ),
    Example(
        (
            "Two Houthi drones were shot down on Friday. The navy said the Huthis had fired them from the coast.",
        ),
    ),
)
NO_VARIANTS = (
    Example(
        ("A Houthi drone was shot down on Friday. The Houthis, who hold Sanaa, fired two more.",),
        why="one and many",
    ),
    Example(
        (
            "Two Houthi drones were shot down on Friday, the navy said.",
            "Two Huthi drones were shot down on Friday, the navy said.",
        ),
        why="each article keeps to its own",
    ),
    Example(
        ("Georgia lost to Spain on Friday. Georgina Lowe, who coaches Georgia, praised the fans.",),
        why="a country and a given name",
    ),
    Example(
        (
            "Doctors treated nine people in Homs. Two died, said Samir Abdel Karim of the aid group.",
            "Doctors treated nine people in Homs. Two died, said Samir Abdul Karim of the aid group.",
        ),
        ("2015-07-07",),
        "each article keeps to its own spelling of a name that is not its subject",
    ),
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
    Example(
        (
            "Police chief Martin Kessler said the bridge at Ulm was closed at noon.",
            "The bridge at Ulm was closed at noon, police chief Walter Kessler said.",
        ),
    ),
    Example(
        (
            "Diane Ferrier, 46, of Moncton, was rescued from the ice on Sunday.",
            "Rescuers brought Paula Ferrier, 46, back to Moncton on Sunday.",
        ),
    ),
    Example(
        (
            "The ferry to Moncton lay idle on Sunday. Engineers had found a crack in the ramp, Colin Ferrier told "
            "reporters at the quay.",
            "Engineers had found a crack in the ramp, Victor Ferrier told reporters at the quay. The ferry to Moncton "
            "lay idle on Sunday.",
        ),
        why="one sentence with another name in it",
    ),
    Example(
        (
            "The victim, Diane Ferrier, was found below the bridge at Ulm on Sunday.",
            "Police found the victim, Paula Ferrier, below the bridge at Ulm on Sunday.",
        ),
        why="each article knows one victim",
    ),
)
NO_CONFLICTS = (
    Example(
        (
            "Police chief Mike Kessler said the bridge at Ulm was closed at noon.",
            "The bridge at Ulm was closed at noon, police chief Michael Kessler said.",
        ),
        why="a short form",
    ),
    Example(
        (
            "Diane Ferrier, 46, and Paula Ferrier, 46, were rescued from the ice near Moncton on Sunday.",
            "Rescuers brought Paula Ferrier, 46, back to Moncton on Sunday.",
        ),
        why="one article knows both",
    ),
    Example(
        (
            "Engineers had found a crack in the ramp, Colin Ferrier told reporters at the quay in Moncton. Victor "
            "Ferrier owns the ferry.",
            "Engineers had found a crack in the ramp, Victor Ferrier told reporters at the quay in Moncton. Colin "
            "Ferrier sails the ferry.",
        ),
        why="both articles know both: each may have spoken",
    ),
    Example(
        (
            "Diane Ferrier, a teacher in Moncton, was rescued from the ice on Sunday.",
            "Rescuers brought Paula Ferrier, a nurse in Moncton, back on Sunday.",
        ),
        why="no post and no age in common",
    ),
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
