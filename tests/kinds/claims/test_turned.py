"""What a statement turns round of the article it is about, and what it only says in other words."""

from __future__ import annotations

import pytest

import discrep

ARTICLE = """The council of Varna voted on Monday to close the old salt works on the lake. Manager Iva Doneva said that
the plant had lost money for years and that its pumps were worn out. Birdwatchers welcomed the decision, because rare herons
breed beside the ponds. Unions criticised it and said that they had not been consulted. Two workers suffered hand and knee
injuries last spring when a wooden gangway broke. The municipal museum has offered to show the old carts. It has asked schools
for photographs of the works. A decision on the land is expected in autumn, the mayor said."""

TURNED = [
    ("Birdwatchers criticised the decision of the council of Varna.", "an opposite act"),
    ("Common herons breed beside the ponds of the salt works.", "an opposite before one noun"),
    ("Unions in Varna said that they had been consulted.", "a denial dropped"),
    ("Unions did not criticise the decision of the council.", "a denial put in"),
    ("Two workers suffered hand and shoulder injuries last spring.", "another of its kind"),
    ("A steel gangway broke last spring and two workers were injured.", "another material"),
]
FAITHFUL = [
    "Bird lovers praised the decision of the council of Varna.",
    "Unusual herons breed beside the ponds of the salt works.",
    "Unions in Varna complained that nobody had consulted them.",
    "Unions did not welcome the decision of the council.",
    "Two workers hurt their hands and knees last spring.",
    "The museum did not refuse to show the carts.",
]


def flagged(statement: str) -> list[str]:
    texts = discrep.article(statement, id="statement"), discrep.article(ARTICLE, id="article")
    report = discrep.compare([texts[0]], against=[texts[1]])
    return [f.rule for f in report.findings if f.severity.value != "note" and f.rule.startswith("claim-")]


@pytest.mark.parametrize(("statement", "why"), TURNED, ids=[why for _, why in TURNED])
def test_what_is_turned_round_is_told(statement: str, why: str) -> None:
    assert flagged(statement) == ["claim-contradicted"]


@pytest.mark.parametrize("statement", FAITHFUL)
def test_other_words_are_left_alone(statement: str) -> None:
    assert flagged(statement) == []


def test_what_the_article_says_elsewhere_too_is_no_turn() -> None:
    statement = "Nurses were treated in hospital with knee injuries."
    article = (
        ARTICLE
        + " Nurses and doctors were treated in hospital. Doctors were treated in hospital with knee injuries."
    )
    texts = discrep.article(statement, id="statement"), discrep.article(article, id="article")
    findings = discrep.compare([texts[0]], against=[texts[1]]).findings
    assert [f.rule for f in findings if f.rule.startswith("claim-")] == []
