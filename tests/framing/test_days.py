"""Which day a figure is of: its clause's, its sentence's where the event is one, the lead's for the main event only."""

from __future__ import annotations

import pytest

import discrep


def day_of(text: str, surface: str, published: str = "2019-05-16") -> str | None:
    """The day anchor of the first fact whose surface holds some words; the article is of a Thursday."""
    facts = discrep.extract(discrep.article(text, id="a", published=published))
    return next(f for f in facts if surface in f.surface).frame.anchor("day")


LEAD = "A tram jumped the rails in Porto on Tuesday, killing six people.\n\n"

DAYS: tuple[tuple[str, str, str | None], ...] = (
    # of its clause
    ("Six people died on Tuesday.", "Six", "2019-05-14"),
    # of a clause that hangs on it
    ("Six people died when a tram jumped the rails on Tuesday.", "Six", "2019-05-14"),
    ("Six people died after a fire broke out at the mill on Tuesday.", "Six", "2019-05-14"),
    # several turns of one story in one sentence
    (
        "Two more bodies were found on Wednesday, bringing to nine the number known to have died when the"
        " ferry sank on Saturday.",
        "nine",
        "2019-05-11",
    ),
    (
        "Two more bodies were found on Wednesday, bringing to nine the number known to have died when the"
        " ferry sank on Saturday.",
        "Two",
        "2019-05-15",
    ),
    ("Two men were arrested on Wednesday after a fire that killed nine people.", "nine", None),
    ("The firm, which was fined on Monday, will cut nine jobs.", "nine", None),
    ("The mill burned on Monday; nine clerks left.", "nine", None),
    # of the lead, for the story's own event
    (LEAD + "Nine people were hurt.", "Nine", "2019-05-14"),
    (LEAD + "The tram was carrying nine people.", "nine", "2019-05-14"),
    # not for what is recalled, planned, or another event
    (LEAD + "In 2003 nine people died there.", "nine", None),
    (LEAD + "A similar crash killed nine people last year.", "nine", None),
    (LEAD + "The city will buy nine trams.", "nine", None),
    (LEAD + "The city had hired nine inspectors.", "nine", None),
    # the main event's own day among those of the lead
    (
        "Police on Wednesday arrested the captain of the ferry that sank on Saturday.\n\nThe ferry had"
        " nine people on board when it sank.",
        "nine",
        "2019-05-11",
    ),
    # where the lead says only when it was told, the event was that day or the day before
    ("A fire has driven 40 people from the mill, police said on Tuesday.", "40", "2019-05-13/2019-05-14"),
    # a converted clock time in brackets is no second day
    (LEAD + "It stopped at 9 p.m. (0100 GMT Wednesday). Nine cars were hit.", "Nine", "2019-05-14"),
)


@pytest.mark.parametrize(("text", "surface", "day"), DAYS, ids=[t[-70:] for t, _, _ in DAYS])
def test_day(text: str, surface: str, day: str | None) -> None:
    assert day_of(text, surface) == day
