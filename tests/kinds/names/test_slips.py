"""Names a letter apart, two names in one post: what is reported, and the near misses that are not."""

from __future__ import annotations

import pytest

import discrep
from discrep.config import Config
from discrep.naming.slips import Slip, slip, spelt_abroad


def rules(*texts: str) -> set[str]:
    articles = [discrep.article(text, id=f"a{i}") for i, text in enumerate(texts)]
    found = discrep.compare(articles, config=Config(same_story=True)).findings
    return {f.rule for f in found if f.rule.startswith("name-")}


@pytest.mark.parametrize(
    ("left", "right", "kind"),
    [
        ("Hatcher", "Hattcher", Slip.DOUBLED),
        ("Weaver", "Waever", Slip.SWAPPED),
        ("Lindqvist", "Lindqist", Slip.DROPPED),
        ("Marlowe", "Marlove", Slip.CHANGED),
        ("Featherstone", "Fetherstome", Slip.LONG),
        ("Steven", "Stephen", Slip.SOUND),
    ],
)
def test_kinds_of_slips(left: str, right: str, kind: Slip) -> None:
    assert slip(left, right) is kind
    assert slip(right, left) is kind


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Roberts", "Robert"),
        ("Petrova", "Petrov"),
        ("Iraqi", "Iraq"),
        ("Austrian", "Austria"),
        ("Lee", "Lea"),
        ("Hatcher", "HATCHER"),
        ("Müller", "Muller"),
        ("Kearney", "Corrigan"),
        ("B52", "B53"),
    ],
)
def test_no_slips(left: str, right: str) -> None:
    assert slip(left, right) is None


def test_words_spelt_in_two_countries() -> None:
    assert spelt_abroad("Centre", "Center")
    assert spelt_abroad("Harbour", "Harbor")
    assert not spelt_abroad("Hatcher", "Hattcher")


MISSPELT = [
    ("Grace Lindqvist found the letters. Lindqvist gave them to the museum. A buyer, Lindqist said, came at once.",),
    ("The baker, Tomas Weaver, 51, was freed at noon.", "Tomas Waever, 51, was freed on Friday."),
    ("Judge Alan Mercer sent her down for a year.", "Judge Allan Mercer sent her down for a year."),
    ("Shaun Dooley rowed across the bay. Mr Dooley is 60.", "Sean Dooley, 60, rowed across the bay."),
    ("Marcia Delgado won the seat. Delgado had 51 per cent.", "Marcia Delgardo won the seat on Sunday."),
    ("Catherine Holloway told the court she saw it.", "Kathryn Holloway told the court she saw it."),
    (
        "Wexmoor United signed a goalkeeper. Wexmoor United paid nothing. Wexmoor United play on Sunday, and "
        "Wexmor United fans hope.",
    ),
]  # fmt: skip


@pytest.mark.parametrize("texts", MISSPELT, ids=lambda t: t[0][:28])
def test_misspelt(texts: tuple[str, ...]) -> None:
    if "Wexmoor" in texts[0]:  # both forms stand in one sentence
        texts = (texts[0].replace(", and Wexmor", ". The Wexmor"),)
    assert "name-misspelt" in rules(*texts)


NOT_MISSPELT = [
    ("Aaron Pike and Adron Pike were found at noon.",),  # two in one sentence
    ("The twins swam ashore. Karen Pike was cold. Caren Pike was tired. Karen Pike wept. Caren Pike slept.",),
    ("Brothers swam ashore. Marlon Pike was cold. Marlin Pike was tired.",),
    ("Tim Pike scored first for Derby.", "Jim Pike scored last for Derby."),  # two given names
    ("Anna Ivanova of Perm sang.", "Anna Ivanov of Perm sang."),  # a woman's form
    ("The Roberts family sang. Colin Roberts danced. The Robert Hall was full.",),
    ("The Regal Theatre in Derby opened.", "The Regal Theater in Derby opened."),
    ("Kraft Food Group rose. Kraft Foods Group fell.",),  # a plural
    ("Syrian Idlib was hit.", "Syrias Idlib was hit."),  # an apostrophe lost
    ("Wang Yang opened the session. Wang Yong closed it.",),  # two office-holders
    ("Masoud Rahimi drove the lorry.", "Massoud Rahimi drove the lorry."),  # romanisations, each to its own
    (
        "Governor Beyram Tahvordi said it was safe.",
        "It was safe, Governor Beiram Tahvordi said.",
    ),  # nobody knows its letters
    ("Ellen Marsh (born 1960) was there. March was cold.",),
    ("Joe Hatcher left. Joseph Hatcher came back.",),  # a short form
    ("J. Hatcher left. John Hatcher came back.",),  # an initial
    ("Nora Kent spoke of Kant. Kant said nothing of it.",),  # too short to tell
]


@pytest.mark.parametrize("texts", NOT_MISSPELT, ids=lambda t: t[0][:28])
def test_not_misspelt(texts: tuple[str, ...]) -> None:
    assert not rules(*texts) & {"name-misspelt", "name-conflict"}


CONFLICT = [
    ("Fire chief Martin Odell said it was arson.", "It was arson, said fire chief Leonard Odell."),
    ("Paula Odell, 46, was rescued at sea.", "Diane Odell, 46, was rescued at sea."),
    ("Coroner Henry Blake opened the inquest.", "Coroner Henry Barlow opened the inquest."),
    ("Martin Odell, the mayor, was there. Martin Odell sang. Mayor Leonard Odell danced.",),
    ("The dam's lawyer, Martin Odell, appealed.", "Leonard Odell, a lawyer for the dam, appealed."),
    ("Police spokesman Martin Odell said so.", "So said Leonard Odell, a spokesman for the police."),
    ("Police held a suspect, Martin Odell.", "Police in Derby held the suspect, Leonard Odell, at noon."),
    (
        "The river had risen by a metre overnight, Martin Odell told the council on Friday.",
        "The river had risen by a metre overnight, Martin Farrow told the council on Friday.",
    ),
    (
        "Sheriff Shanelle Odell, of Derby, fired first.",
        "The first to fire was Sheriff Martin Odell, of Derby.",
    ),
]


@pytest.mark.parametrize("texts", CONFLICT, ids=lambda t: t[0][:28])
def test_name_conflict(texts: tuple[str, ...]) -> None:
    assert "name-conflict" in rules(*texts)


NO_CONFLICT = [
    ("Fire chief Mike Odell said it was arson.", "It was arson, said fire chief Michael Odell."),
    ("Paula Odell, 46, was rescued at sea.", "Diane Odell, 64, was rescued at sea."),
    ("Paula Odell, 6, was rescued at sea.", "Diane Odell, 6, was rescued at sea."),  # children are many
    ("Former mayor Martin Odell spoke.", "Mayor Leonard Odell spoke."),
    ("Police spokesman Martin Odell said so.", "Hospital spokesman Leonard Odell said so."),
    ("Sergeant Martin Odell said so.", "Police inspector Leonard Odell said so."),
    ("Spokesman Henry Blake was silent.", "Spokesman Henry Barlow was silent."),  # there may be two
    (
        "Martin Farrow rode home on the Derby bus in the rain on Friday.",
        "Leonard Odell rode home on the Derby bus in the rain on Friday.",
    ),  # two passengers
    (
        "The river had risen, District Attorney Odell told the court.",
        "The river had risen, District Judge Odell told the court.",
    ),
    (
        "Fire chief Martin Odell met police chief Leonard Odell.",
        "Police chief Leonard Odell said it was arson.",
    ),
]


@pytest.mark.parametrize("texts", NO_CONFLICT, ids=lambda t: t[0][:28])
def test_no_name_conflict(texts: tuple[str, ...]) -> None:
    assert "name-conflict" not in rules(*texts)


def test_three_forms_make_one_finding() -> None:
    texts = (
        "Catherine Holloway told the court she saw it. Catherine Holloway wept.",
        "Katherine Holloway told the court she saw it.",
        "Kathryn Holloway told the court she saw it.",
    )
    articles = [discrep.article(text, id=f"a{i}") for i, text in enumerate(texts)]
    found = discrep.compare(articles, config=Config(same_story=True)).findings
    assert [f.rule for f in found if f.kind == "name"] == ["name-misspelt"]
    assert {loc.surface for f in found for loc in f.locations} == {
        "Catherine Holloway", "Katherine Holloway", "Kathryn Holloway",
    }  # fmt: skip


def test_order_of_articles_changes_nothing() -> None:
    a, b = MISSPELT[1]
    assert rules(a, b) == rules(b, a) == {"name-misspelt"}


@pytest.mark.parametrize(
    "text", ["A", "Ann  Ann", "Ann\u202e Holt Ann\u202e Hollt", "É" * 3000, "Ann Holt " * 500]
)
def test_odd_text_does_no_harm(text: str) -> None:
    rules(text, text[::-1])


def severities(*texts: str) -> set[str]:
    articles = [discrep.article(text, id=f"a{i}") for i, text in enumerate(texts)]
    found = discrep.compare(articles, config=Config(same_story=True)).findings
    return {str(f.severity) for f in found if f.rule == "name-conflict"}


def test_two_suspects_of_one_family_are_a_note() -> None:
    assert severities("Police held a suspect, Martin Odell.", "Police held suspect Leonard Odell.") == {
        "note"
    }


def test_the_one_suspect_of_each_article_is_a_warning() -> None:
    texts = "Police held the suspect, Martin Odell.", "The suspect, Leonard Odell, was held by police."
    assert severities(*texts) == {"warning"}


def test_one_finding_for_post_and_sentence() -> None:
    texts = (
        "The arch will stand for years, engineer and mayor Martin Odell told the town on Friday.",
        "The arch will stand for years, engineer and mayor Leonard Odell told the town on Friday.",
    )
    articles = [discrep.article(text, id=f"a{i}") for i, text in enumerate(texts)]
    found = discrep.compare(articles, config=Config(same_story=True)).findings
    assert [f.rule for f in found if f.kind == "name"] == ["name-conflict"]
