"""Event classes of triggers, events kept apart, and the main one."""

from __future__ import annotations

import pytest

from discrep.framing.event_words import plural, trigger_forms, trigger_pairs, verb_forms
from discrep.framing.events_en import EVENTS
from discrep.model import Origin
from tests.framing.reading_of import article_of, frame_at

CLASSES: tuple[tuple[str, str], ...] = (
    ("Warplanes bombed the depot in an air strike.", "air-strike"),
    ("Rebels shelled the port.", "shelling"),
    ("A gunman opened fire in the square.", "shooting"),
    ("Fire gutted the mill.", "fire"),
    ("Nurses began a strike over pay.", "labour-strike"),
    ("A drone strike hit the convoy.", "air-strike"),
    ("The coach was fired by the club.", "dismissal"),
    ("Militants fired rockets at the port.", "shelling"),
    ("A quake struck the coast.", "quake"),
    ("A lorry hit a pedestrian in Leeds.", "crash"),
    ("A jet overshot the runway.", "crash"),
    ("Two jets overran the runway.", "crash"),
    ("Rebels overran the town.", "capture"),
    ("The court jailed the clerk.", "sentence"),
    ("Lawmakers voted on Monday.", "vote"),
    ("The firm sued its rival.", "lawsuit"),
    ("The minister resigned.", "resignation"),
    ("The minister stepped down.", "resignation"),
    ("Volcano: lava erupted from the crater.", "eruption"),
    ("The bank filed for bankruptcy.", "bankruptcy"),
    ("The star was born in Leeds.", "birth"),
    ("The ferry sank off Mombasa.", "sinking"),
    ("The plant was closed down.", "closure"),
    ("The army fights rebels near the border.", "clash"),
    ("Officers found a man shot in the street.", "shooting"),
    ("Cholera infected nine people.", "outbreak"),
)

FIGURES_OF_SPEECH = (
    ("Ten-man Rovers were sunk by a late brace on Sunday.", "sinking"),
    ("Rudge gave the visitors a lead with a low shot.", "shooting"),
    ("His shot was saved by the keeper.", "shooting"),
    ("Profits sank at the brewer.", "sinking"),
    ("Shares in the brewer closed down 3 percent.", "closure"),
    ("The brewer spoke after the market closed on Monday.", "closure"),
    ("The brewer will fight the fine in court.", "clash"),
    ("The brewer blamed the weather for weak sales.", "accusation"),
)


@pytest.mark.parametrize(("text", "cls"), FIGURES_OF_SPEECH, ids=[t for t, _ in FIGURES_OF_SPEECH])
def test_words_of_disasters_in_games_and_markets(text: str, cls: str) -> None:
    assert cls not in [event.cls for event in article_of(text).events]


@pytest.mark.parametrize(("text", "cls"), CLASSES, ids=[t for t, _ in CLASSES])
def test_class(text: str, cls: str) -> None:
    assert cls in [event.cls for event in article_of(text).events]


NOTHING: tuple[str, ...] = (
    "The inspector in charge left.",
    "The fire service was called.",
    "The film was shot in Leeds, a documentary.",
    "Shell, the oil company, rose.",
    "They struck a deal balance of tone.",
    "The plan was executed well.",
    "Four pictures were lifted off the wall.",
    "They had to deal with the rain.",
    "The law firm moved.",
    "A hundred people left.",
)


@pytest.mark.parametrize("text", NOTHING)
def test_words_that_only_look_like_events(text: str) -> None:
    assert {e.cls for e in article_of(text).events} <= {"deal"} & ({"deal"} if "struck" in text else set())


def test_there_are_sixty_classes_and_no_form_is_lost() -> None:
    classes = [row[0] for row in EVENTS]
    assert len(classes) == len(set(classes)) >= 60
    triggered = {t.cls for t in (*trigger_forms().values(), *trigger_pairs().values())}
    assert set(classes) <= triggered


def test_forms_are_made_regularly() -> None:
    assert verb_forms("rob") == ("rob", "robs", "robbed", "robbing")
    assert verb_forms("bury") == ("bury", "buries", "buried", "burying")
    assert verb_forms("seize") == ("seize", "seizes", "seized", "seizing")
    assert plural("robbery") == "robberies"
    assert plural("crash") == "crashes"


LEAD = "A tram crash killed six people in Porto on Tuesday.\n\n"
ASIDE: tuple[tuple[str, str], ...] = (
    (LEAD + "Another crash killed nine people in Braga.", "nine"),
    (LEAD + "In a separate crash nine people died.", "nine"),
    (LEAD + "Elsewhere, a bus crash killed nine people.", "nine"),
    (LEAD + "An earlier crash killed nine people.", "nine"),
    (LEAD + "A crash killed nine people last year.", "nine"),
    (LEAD + "A crash in 2003 killed nine people.", "nine"),
    (LEAD + "A crash in March killed nine people.", "nine"),
    (LEAD + "A bus crash in March hurt many. That crash killed nine people.", "nine"),
    (LEAD + "Older people recalled the crash of a bus five years ago, in which nine died.", "nine"),
    (LEAD + "It is the worst crash since March 1996, when nine people died.", "nine"),
    (LEAD + "Trams had crashed there before, killing nine.", "nine"),
    (LEAD + "Nine people died in a bus crash on Sunday.", "Nine"),
)


@pytest.mark.parametrize(("text", "words"), ASIDE, ids=[t[len(LEAD) :] for t, _ in ASIDE])
def test_kept_apart(text: str, words: str) -> None:
    assert frame_at(text, words).anchor("aside") == "background"


TOGETHER: tuple[tuple[str, str], ...] = (
    (LEAD + "The crash killed six people and hurt nine.", "nine"),
    (LEAD + "Another man, a driver, was hurt with nine passengers.", "nine"),
    (LEAD + "Police said the tram had crashed into nine cars.", "nine"),
    (LEAD + "Nine people were hurt on Tuesday.", "Nine"),
    (LEAD + "Nine people were hurt, police said on Sunday.", "Nine"),
    (LEAD + "In other remarks the mayor said the crash hurt nine.", "nine"),
    (LEAD + "A girl of nine died on Wednesday.", "nine"),
    (LEAD + "The mayor of another city sent nine nurses.", "nine"),
)


@pytest.mark.parametrize(("text", "words"), TOGETHER, ids=[t[len(LEAD) :] for t, _ in TOGETHER])
def test_not_kept_apart(text: str, words: str) -> None:
    assert frame_at(text, words).anchor("aside") is None


def test_main_event_is_of_headline_and_lead() -> None:
    text = "Ferry sinks off Split\n\nA ferry sank off Split on Monday and a man died.\n\nA storm had hit the port."
    (main,) = (e for e in article_of(text, title="Ferry sinks off Split").events if e.main)
    assert main.cls == "sinking"


def test_what_names_no_event_near_the_lead_is_of_the_main_one() -> None:
    frame = frame_at(LEAD + "The carriage held nine people.", "nine")
    assert frame.anchors["event"].value == "crash"
    assert frame.anchors["event"].origin is Origin.LEAD


def test_an_outcome_before_it_in_the_paragraph_is_no_other_event() -> None:
    text = LEAD + "All the dead have been found. Nine of them were pupils."
    assert frame_at(text, "Nine").anchor("event") == "crash"
