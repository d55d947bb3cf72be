"""Acts and states that exclude each other between two articles of one story, each with a near miss."""

from __future__ import annotations

import pytest

import discrep
from discrep.config import Config

LEAD = "The brewer Vaclav Kubat was the news of the day in the town of Lomnice near Brno on Monday. "


def severities(one: str, other: str) -> set[str]:
    """How loud the two reports contradict each other in what is claimed."""
    articles = [
        discrep.article(LEAD + text, id=name, published="2009-03-10")
        for name, text in (("a", one), ("b", other))
    ]
    found = discrep.compare(articles, config=Config(same_story=True)).findings
    return {f.severity.value for f in found if f.rule in ("claim-contradicted", "claim-disputed")}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kubat was shot by police.", "Kubat was shot in the yard by his neighbour."),
        ("Kubat was killed by his wife.", "Kubat was beaten to death by soldiers."),
        ("His death was ruled a suicide.", "Kubat was murdered."),
        ("Kubat died in a car accident.", "Kubat took his own life."),
        ("Kubat was driving when the car left the road.", "Kubat was a passenger in the car."),
        ("Kubat was driving without a helmet.", "Kubat was wearing a helmet."),
        ("Kubat won the mayoral election.", "Kubat lost the election."),
        ("Kubat attended the hearing.", "Kubat did not attend the hearing."),
        ("Kubat stayed away from the funeral.", "Kubat was at the funeral."),
        ("Kubat was arrested at his home.", "Kubat was detained at the airport."),
        ("Kubat was found dead in a hotel.", "Kubat was found dead at his apartment."),
        ("Kubat pulled a gun.", "Kubat was unarmed."),
        ("Kubat was drunk.", "Kubat had not been drinking."),
        ("Kubat never regained consciousness.", "Kubat regained consciousness on Tuesday."),
        ("Kubat defended his title.", "Kubat lost the title."),
        ("Kubat froze to death.", "Kubat fell to his death."),
        ("The crew rescued 14 sailors.", "The crew arrested 14 sailors."),
        ("Kubat was given a suspended sentence.", "Kubat was sentenced to four years in prison."),
        ("His lawyer said that he would appeal.", "The defence lawyer said she would not appeal."),
        ("Kubat, star of the film “Loch”, died at the scene of a stroke.", "Kubat died of cancer."),
        ("Kubat was released until his trial.", "Kubat was held without bail."),
        ("Kubat was dismissed.", "Kubat still works at the brewery."),
    ],
)
def test_both_cannot_be_so(one: str, other: str) -> None:
    assert "warning" in severities(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kubat was shot by police.", "Kubat was shot by a gunman."),
        ("Kubat was shot by police.", "Jan Hruby was shot by his neighbour."),
        ("His death was ruled a suicide.", "Police believe that Kubat was murdered."),
        ("Kubat died in an accident.", "Kubat's brother took his own life."),
        ("Kubat was driving when the car left the road.", "Jan Hruby was a passenger in the car."),
        ("Kubat was driving a car.", "Kubat was driving a jeep."),
        ("Kubat won the election.", "Kubat lost the final."),
        ("Kubat attended the hearing.", "Kubat may not attend the hearing."),
        ("Kubat was arrested at his home.", "Kubat was attacked in a pub."),
        ("Kubat was found dead in a hotel.", "Jan Hruby was found dead at his apartment."),
        ("Kubat pulled a gun.", "The guard was unarmed."),
        ("Kubat was drunk.", "Kubat was allegedly sober."),
        ("Kubat was in critical condition.", "Kubat was in a stable but critical condition."),
        ("Kubat froze to death.", "Jan Hruby fell to his death."),
        ("The crew rescued 14 sailors.", "The crew arrested three sailors."),
        ("Kubat was sentenced to two years, suspended.", "Kubat was given a suspended sentence."),
        ("Prosecutors said that they would appeal.", "His lawyer said that he would not appeal."),
        ("The prosecution will appeal.", "The defence will not appeal."),
        ("Hruby, star of the film “Loch”, died of a stroke.", "Kubat died of cancer."),
    ],
)
def test_both_may_be_so(one: str, other: str) -> None:
    assert not severities(one, other)


def test_the_closer_word_for_a_condition_is_a_note() -> None:
    texts = ("Kubat was in critical condition.", "Kubat was in stable but critical condition.")
    articles = [
        discrep.article(LEAD + text, id=str(n), published="2009-03-10") for n, text in enumerate(texts)
    ]
    found = discrep.compare(articles, config=Config(same_story=True)).findings
    assert [(f.rule, f.severity.value) for f in found] == [("claim-precision", "note")]
