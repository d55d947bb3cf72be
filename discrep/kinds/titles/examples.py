"""Failing examples and near misses of the title rules; they are the rules' tests and their manual."""

from __future__ import annotations

from discrep.kinds.rule import Example


def _one(text: str, date: str | None = None, why: str = "") -> Example:
    return Example((text,), (date,) if date else (), why)


WRONG_ORGANISATION = (
    _one("UN Secretary-General Jens Stoltenberg urged the allies to spend more.", "2019-04-03"),
    _one("UN General Secretary Jens Stoltenberg spoke in Brussels.", None, "at no time did he hold it"),
    _one("Kofi Annan, the secretary-general of NATO, said the talks would resume.", "2003-02-11"),
    _one("Austrian Chancellor Angela Merkel arrived in Paris.", "2015-06-02"),
    _one("Italy's prime minister, Boris Johnson, is due in Tunis.", "2021-10-14"),
)
RIGHT_ORGANISATION = (
    _one("NATO Secretary General Jens Stoltenberg urged the allies to spend more.", "2019-04-03"),
    _one("Former UN Secretary-General Kofi Annan met NATO ministers.", "2012-05-08"),
    _one(
        "A spokesman for NATO, Jens Petersen, declined to comment.",
        "2019-04-03",
        "a spokesman is not the head",
    ),
    _one(
        "Thuringian Prime Minister Angela Merkel was a character in the play.",
        "2015-06-02",
        "a modifier unknown",
    ),
    _one("The clip calls Merkel the Austrian chancellor.", "2015-06-02", "no name stands with the title"),
)
WRONG_OFFICE = (
    _one(
        "French Foreign Minister Emmanuel Macron said on Tuesday that the summit would be held in June.",
        "2019-05-07",
    ),
    _one("Russian Prime Minister Sergei Lavrov said on Friday that the meeting was useful.", "2016-09-09"),
    _one("U.S. Secretary of Defense Antony Blinken said on Monday that aid would continue.", "2023-02-20"),
)
RIGHT_OFFICE = (
    _one(
        "French President Emmanuel Macron said on Tuesday that the summit would be held in June.",
        "2019-05-07",
    ),
    _one("Deputy Foreign Minister Sergei Ryabkov said on Friday that the meeting was useful.", "2016-09-09"),
    _one("French Foreign Minister Emmanuel Macron said the summit would be held.", None, "no date"),
    _one(
        "Emmanuel Macron, a candidate for president of France, said on Tuesday he would cut taxes.",
        "2017-03-07",
    ),
)
OUT_OF_TENURE = (
    _one("British Prime Minister Theresa May said on Monday that the vote would go ahead.", "2020-02-10"),
    _one("U.S. President Barack Obama arrived in Berlin on Thursday.", "2007-07-24", "not yet"),
    _one(
        "Former German Chancellor Angela Merkel said on Monday that the euro was safe.",
        "2014-06-16",
        "still in office",
    ),
    _one("Hamid Karzai is the president of Afghanistan.", "2018-06-16"),
)
IN_TENURE = (
    _one("British Prime Minister Theresa May said on Monday that the vote would go ahead.", "2019-01-14"),
    _one(
        "The law was signed by U.S. President Barack Obama and was upheld on Monday.",
        "2019-06-10",
        "recalled",
    ),
    _one(
        "In 2003 British Prime Minister Tony Blair said the threat was real.", "2016-07-06", "a year is named"
    ),
    _one(
        "Former Israeli Prime Minister Benjamin Netanyahu said on Monday he would run.",
        "2022-01-10",
        "he came back",
    ),
    _one(
        "British Prime Minister Rishi Sunak said on Tuesday that he would act.",
        "2022-10-20",
        "within the grace",
    ),
    _one("President-elect Joe Biden said on Monday that he would rejoin the accord.", "2020-11-30"),
)
FORM_SLIPS = (
    _one("UN General Secretary António Guterres called for restraint.", "2019-04-05"),
    _one("NATO General Secretary Jens Stoltenberg called for restraint.", "2019-04-05"),
)
OWN_FORMS = (
    _one("UN Secretary General António Guterres called for restraint.", "2019-04-05"),
    _one("NATO Secretary-General Jens Stoltenberg called for restraint.", "2019-04-05"),
)
CONFLICTS = (
    Example(
        (
            "Guinean Foreign Minister Ousmane Barkolo signed the accord in Dakar.",
            "Malian Foreign Minister Ousmane Barkolo signed the accord in Dakar.",
        ),
        ("2009-03-02", "2009-03-03"),
    ),
    Example(
        (
            "Deputy fire chief Nora Pell said the roof had fallen in at noon.",
            "Fire chief Nora Pell said the roof had fallen in at noon.",
        ),
    ),
    Example(
        (
            "Lt. Ian Reyes said the road to Norwich was open.",
            "Capt. Ian Reyes said the road to Norwich was open.",
        ),
        ("2019-03-02", "2019-03-02"),
    ),
    Example(
        (
            "Assistant District Attorney Nora Pell asked the court in Norwich for bail of 5,000 pounds.",
            "The court in Norwich was asked for bail of 5,000 pounds by District Attorney Nora Pell.",
        ),
    ),
    Example(
        (
            "The hall will open in May after all, stage director Nora Pell told the council in Norwich.",
            "The hall will open in May after all, managing editor Nora Pell told the council in Norwich.",
        ),
        why="one sentence with another post in it: a note",
    ),
    Example(
        (
            "Capt. Ian Reyes said the road to Norwich was open. Drivers had slept in their cars. Lt. Ian Reyes thanked "
            "them for their patience.",
        ),
        why="two ranks in one article",
    ),
    Example(
        (
            "Ines Duarte died in Porto on Monday. Duarte was deputy director of the harbour fund in 1998.",
            "As associate director of the harbour fund, Duarte fought the sale of the docks in 1998. Ines Duarte "
            "died in Porto on Monday.",
        ),
    ),
)
NO_CONFLICTS = (
    Example(
        (
            "Ines Duarte died in Porto on Monday. Her sister Rosa Duarte was deputy director of the harbour fund.",
            "As associate director of the harbour fund, Ines Duarte fought the sale of the docks. Duarte died in "
            "Porto on Monday.",
        ),
        why="two of one family name",
    ),
    Example(
        (
            "The hall will open in May after all, director Nora Pell told the council in Norwich.",
            "The managing editor, Nora Pell, told the council in Norwich that the hall will open in May.",
        ),
        why="a person may be both",
    ),
    Example(
        (
            "Police officer Nora Pell said the road to Norwich was open on Sunday.",
            "Police sergeant Nora Pell said the road to Norwich was open on Sunday.",
        ),
        why="a closer word for the same",
    ),
    Example(
        (
            "Battalion chief Nora Pell said the roof had fallen in at noon.",
            "Deputy chief Nora Pell said the roof had fallen in at noon.",
        ),
        why="a post that is on no ladder",
    ),
    Example(
        (
            "Capt. Ian Reyes said the road to Norwich was open. Lt. Ian Reyes was promoted to captain in May, after "
            "the flood.",
        ),
        why="the article tells of the step",
    ),
    Example(
        (
            "Fire chief Nora Pell said the roof had fallen in at noon.",
            "The roof fell in at noon, said Nora Pell, the fire chief.",
        ),
    ),
    Example(
        (
            "Acting fire chief Nora Pell said the roof had fallen in at noon.",
            "Deputy fire chief Nora Pell said the roof had fallen in at noon.",
        ),
        why="one may act for the other",
    ),
    Example(
        (
            "Col. Ian Reyes said the road to Norwich was open.",
            "Colonel Ian Reyes said the road to Norwich was open.",
        ),
        why="an abbreviation",
    ),
    Example(
        (
            "Malian Foreign Minister Ousmane Barkolo signed the accord in Dakar.",
            "Mali's foreign minister, Ousmane Barkolo, signed the accord in Dakar.",
        ),
        ("2009-03-02", "2009-03-03"),
    ),
    Example(
        (
            "Malian Foreign Minister Ousmane Barkolo signed the accord in Dakar.",
            "Former Malian Defence Minister Ousmane Barkolo signed the accord in Dakar.",
        ),
        ("2009-03-02", "2009-03-03"),
    ),
)
