"""What is read of a deed, of whom, and what is made of it over several articles."""

from __future__ import annotations

import pytest

import discrep
from discrep.config import Config
from discrep.kinds.claims.deeds.bearers import Cast
from discrep.kinds.claims.deeds.reading import tell
from discrep.kinds.claims.deeds.told import Told
from discrep.kinds.claims.sheets import Sheet
from discrep.model import Finding
from discrep.pipeline import extraction

LEAD = "The brewer Vaclav Kubat was attacked at the Lomnice brewery near Brno on Monday. "


def told(text: str) -> list[Told]:
    return tell(Cast(Sheet(extraction(discrep.article(text, id="a")))))


def findings(*texts: str) -> list[Finding]:
    articles = [discrep.article(text, id=f"a{i}", published="2009-03-10") for i, text in enumerate(texts)]
    return list(discrep.compare(articles, config=Config(same_story=True)).findings)


@pytest.mark.parametrize(
    ("text", "question", "value", "who"),
    [
        ("Kubat died at the scene.", "where", "sx", "vaclav kubat"),
        ("Kubat was stabbed in the neck.", "manner", "k", "vaclav kubat"),
        ("Doctors said that Kubat died of a heart attack.", "illness", "i", "vaclav kubat"),
        ("The gunman turned the rifle on himself.", "end", "h", "gunman"),
        ("Officers stormed the cellar and shot dead the gunman.", "end", "p", "gunman"),
        ("The fire destroyed much of the malthouse.", "damage", "23", "malthous"),
        ("Part of the malthouse was destroyed.", "damage", "12", "malthous"),
        ("The blaze was started by a short circuit.", "cause", "e", "fir"),
        ("The accused, Jan Hruby, pleaded not guilty.", "plea", "n", "jan hruby"),
        ("The body was found by two hikers.", "finder", "w", ""),
    ],
)
def test_a_deed_is_read_with_its_bearer(text: str, question: str, value: str, who: str) -> None:
    found = [t for t in told(LEAD + text) if t.question == question]
    assert [("".join(sorted(t.value)), " ".join(t.bearer.name) or t.bearer.noun) for t in found] == [
        (value, who)
    ]
    assert found[0].plain


@pytest.mark.parametrize(
    "text",
    [
        "Kubat may have been stabbed.",
        "Kubat was allegedly stabbed.",
        "Four years ago Kubat was stabbed in another brewery.",
        "In 1998 Kubat was stabbed.",
        "Kubat, who was later stabbed, liked beer.",
    ],
)
def test_what_is_open_denied_or_recalled_is_not_plain(text: str) -> None:
    assert not any(t.plain for t in told(LEAD + text) if t.question == "manner")


def test_what_is_flatly_denied_is_one_of_the_other_answers() -> None:
    (found,) = (t for t in told(LEAD + "Kubat was not hurt.") if t.question == "harm")
    assert found.plain
    assert found.value == {"u"}


def test_a_denial_of_how_badly_leaves_the_answer_open() -> None:
    assert not [t for t in told(LEAD + "Kubat was not badly hurt.") if t.question == "harm" and t.plain]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The porter was hurt near Olomouc. He died at the scene.", "porter"),
        ("He acted alone, the prosecutor, Jan Hruby, said. He died at the scene.", None),
        ("A man who had robbed a Moravian bank in Zlin died at the scene.", "man"),
        ("The wife of the porter who died at the scene was away.", None),
        ("The man called “Boots” by reporters died at the scene.", None),
        ("A year later, the porter died at the scene.", "porter"),
    ],
)
def test_who_is_meant_is_told_or_left_open(text: str, who: str | None) -> None:
    found = [t for t in told("A brewery burned in Brno. " + text) if t.question == "where"]
    assert [" ".join(t.bearer.name) or t.bearer.noun for t in found] == ([who] if who else [])


def test_one_note_tells_how_far_all_articles_have_come() -> None:
    found = [
        f
        for f in findings(
            LEAD + "A man was arrested on Tuesday.",
            LEAD + "A man was charged with murder on Thursday.",
            LEAD + "A man was arrested on Tuesday. He is expected to be charged soon.",
        )
        if f.rule == "claim-update"
    ]
    assert len(found) == 1
    assert {p.article for p in found[0].locations} >= {"a0", "a1"}
    assert found[0].locations[0].article == "a1"


def test_a_shift_is_told_once_however_many_tell_it_plainly() -> None:
    alleged = "Jan Hruby, the alleged head of a drug ring, was seen near Brno. "
    plain = "Jan Hruby, the head of a drug ring, was seen near Brno. "
    found = [f for f in findings(LEAD + alleged, LEAD + plain, LEAD + plain) if f.rule == "attribution-shift"]
    assert len(found) == 1
    assert found[0].locations[-1].article == "a0"


def test_the_friends_of_somebody_are_not_those_who_are_alleged() -> None:
    alleged = "Two suspected gang members were arrested in Brno. "
    plain = "Kubat's friends and fellow gang members were heard in Brno. "
    assert not [f for f in findings(LEAD + alleged, LEAD + plain) if f.rule == "attribution-shift"]


@pytest.mark.parametrize(
    ("supposed", "told_plainly", "shifted"),
    [
        ("It would appear that the fire started in the attic.", "The fire broke out in the attic.", True),
        ("Kubat died, reportedly of natural causes.", "Kubat died of natural causes.", True),
        ("The fire may have been caused by a cigarette.", "The fire was caused by a candle.", False),
        ("The alleged thief Jan Hruby hanged himself.", "Jan Hruby hanged himself.", False),
        ("The fire may have started in the attic.", "The fire probably started in the attic.", False),
    ],
)
def test_a_supposition_told_as_fact_is_a_shift(supposed: str, told_plainly: str, shifted: bool) -> None:
    rules = [f.rule for f in findings(LEAD + supposed, LEAD + told_plainly)]
    assert ("attribution-shift" in rules) is shifted


@pytest.mark.parametrize(
    ("early", "late", "updated"),
    [
        ("Roads near the brewery were closed.", "The roads have been reopened.", True),
        ("Roads near the brewery were closed.", "The school has been reopened.", False),
        ("Forty residents were evacuated.", "Residents were allowed to return home.", True),
        ("The cause of death was not known.", "Kubat died of a stroke.", True),
        ("The cause of death was not known.", "Kubat was found dead in the yard of the house.", False),
        ("An investigation into the cause of the fire has begun.", "The fire was caused by a candle.", True),
        ("The sale of the brewery is not official yet.", "It's official: the brewery is sold.", True),
        ("The sale of the brewery is not official yet.", "An official is at the brewery now.", False),
        ("A friend asked not to be named.", "The victim was identified as Jan Hruby.", False),
        ("The roads are likely to remain closed.", "The roads were closed until noon.", False),
    ],
)
def test_affairs_without_a_culprit_have_stages_too(early: str, late: str, updated: bool) -> None:
    rules = [f.rule for f in findings(LEAD + early, LEAD + late)]
    assert ("claim-update" in rules) is updated


@pytest.mark.parametrize(
    ("one", "other", "clash"),
    [
        ("The coastguard rescued 14 Dutch sailors.", "The coastguard arrested 14 Dutch smugglers.", True),
        ("The coastguard rescued 14 Dutch sailors.", "The coastguard arrested three Dutch smugglers.", False),
        ("The fire destroyed a large part of the store.", "The main building was left intact.", True),
        ("The fire destroyed a large part of the store.", "A nearby building was left intact.", False),
    ],
)
def test_what_was_done_to_one_lot_and_one_building(one: str, other: str, clash: bool) -> None:
    rules = [f.rule for f in findings(LEAD + one, LEAD + other) if f.severity.value == "warning"]
    assert ("claim-contradicted" in rules) is clash


def test_buildings_of_two_towns_are_not_one() -> None:
    destroyed = "Fire broke out in a supermarket in Kolin on Monday. The fire destroyed the supermarket."
    intact = "Fire broke out in a supermarket in Pribram on Monday. The supermarket was left intact."
    assert not [f for f in findings(destroyed, intact) if f.rule == "claim-contradicted"]
    here = intact.replace("Pribram", "Kolin")
    assert [f for f in findings(destroyed, here) if f.rule == "claim-contradicted"]


@pytest.mark.parametrize(
    ("text", "question", "value"),
    [
        ("Kubat said he would not resign.", "post", "s"),
        ("A court sentenced the brewer Vaclav Kubat to nine years in prison.", "sentence", "t"),
        ("Prosecutors charged Vaclav Kubat with manslaughter.", "charge", "m"),
        ("Kubat had been held without bail.", "bail", "h"),
        ("Kubat was unarmed.", "armed", "n"),
        ("Kubat was not wearing a helmet.", "belted", "n"),
    ],
)
def test_further_deeds_are_read(text: str, question: str, value: str) -> None:
    found = [t for t in told(LEAD + text) if t.question == question]
    assert [("".join(sorted(t.value)), t.bearer.name[-1], t.plain) for t in found] == [(value, "kubat", True)]


@pytest.mark.parametrize(
    ("one", "other", "clash"),
    [
        ("No one was injured.", "Three people were injured.", True),
        ("There were no injuries.", "Two workers suffered burns.", True),
        ("No one else was injured.", "Kubat was injured.", False),
        ("No passengers were injured.", "The driver was injured.", False),
        ("There were no injuries in Prague.", "Two people were injured.", False),
        ("In May nobody was hurt in a fire at the brewery.", "Two people were injured.", False),
        ("The tram driver was unharmed.", "The driver of the tram was badly hurt.", True),
        ("The tram driver was unharmed.", "The van driver was badly hurt.", False),
        ("A girlfriend called the police.", "A neighbour called the police.", True),
        ("A friend hopes that Kubat will not resign.", "Kubat resigned.", False),
        ("Kubat refused to step down.", "Kubat resigned.", True),
        ("His brother, Piotr, was there.", "Kubat's cousin Piotr was there.", True),
        ("His brother, Piotr, was there.", "Hruby's cousin Piotr was there.", False),
    ],
)
def test_what_excludes_what(one: str, other: str, clash: bool) -> None:
    rules = [f.rule for f in findings(LEAD + one, LEAD + other)]
    assert ("claim-contradicted" in rules) is clash


def test_two_dead_are_not_one() -> None:
    a = LEAD + "Kubat died at the scene. Two guards died in hospital."
    b = LEAD + "A guard died at the scene."
    assert not [f for f in findings(a, b) if f.rule == "place-of-death"]


def test_the_place_of_a_death_is_a_place() -> None:
    (found,) = [
        f
        for f in findings(LEAD + "Kubat died at the scene.", LEAD + "Kubat died in hospital.")
        if f.rule == "place-of-death"
    ]
    assert found.kind == "place"
    assert {p.says for p in found.locations} == {"at the scene", "in hospital"}


def test_order_of_articles_changes_nothing() -> None:
    a = LEAD + "Kubat was shot. Jan Hruby was arrested on Tuesday."
    b = LEAD + "Kubat was stabbed. Jan Hruby was charged on Thursday."
    one, other = (discrep.article(t, id=i, published="2009-03-10") for t, i in ((a, "a"), (b, "b")))
    config = Config(same_story=True)
    forth, back = (discrep.compare(x, config=config).findings for x in ([one, other], [other, one]))
    assert [f.to_dict() for f in forth] == [f.to_dict() for f in back]
    assert {f.rule for f in forth} >= {"claim-contradicted", "claim-update"}
