"""Two lone statements taken whole."""

from __future__ import annotations

import pytest

import discrep

CONTRADICT = (
    # in other words, by an affix, by a noun
    ("The clerk wasn't at the hearing in Graz.", "The clerk attended the hearing in Graz."),
    ("The readings of the gauge are accurate.", "The gauge gives inaccurate readings."),
    ("Tenants approve of the new landlord.", "Tenants disapprove of the new landlord."),
    ("Nurses noted the absence of pain in the child.", "Nurses noted that the child had pain."),
    # what an act was kept from, and what happened all the same
    ("Ice prevented the ferry from docking in Turku.", "The ferry docked in Turku in spite of the ice."),
    ("The rowers narrowly avoided relegation in 2011.", "The rowers were relegated in 2011."),
    # the long one says more beside it, the short one less
    ("By 1990 the lynx had disappeared from the hills.", "Lynxes had not vanished from the hills by 1990."),
    (
        "The inn offers both single rooms and bunks, with tea included.",
        "The inn has neither single rooms nor bunks.",
    ),
    ("The duke refused to pay rent to the abbot.", "The duke agreed to pay the abbot rent."),
    # a dentist denies nothing
    ("The dentist did not own the clinic in Graz.", "The dentist in Graz owned the clinic."),
    # exceptions, a cleft, words brought forward
    ("Everyone except Nora finished the course.", "Nora finished the course."),
    ("The firm moved for tax reasons.", "It was not for tax reasons that the firm moved."),
    ("The climb was easy.", "It was by no means an easy climb."),
    ("The couple took the bus instead of walking.", "The couple walked rather than taking the bus."),
    # what is not uncommon is not rare; what somebody does not think he does not think
    ("Floods are not uncommon in Leeds.", "Floods are rare in Leeds."),
    ("Traders do not think the mill will close.", "Traders think the mill will close."),
    ("The rider denied using a motor.", "The rider admitted that he had used a motor."),
)

AGREE = (
    # another thing, another time, another rank
    ("The potter did not sign the bowl.", "The potter signed the note that came with the bowl."),
    ("The mill paid no bonus last year.", "The mill paid a bonus this year."),
    ("The first draft of the plan was incomplete.", "The second draft of the plan was complete."),
    ("The union refused the first offer.", "The union accepted the second offer."),
    ("The singer did not record anything before the war.", "The singer recorded two songs after the war."),
    # the same, said twice
    ("The rider denied using a motor.", "The rider said he had not used a motor."),
    ("A late deal averted the walkout.", "Thanks to a late deal, the walkout did not take place."),
    ("Everyone but the pilot left the plane.", "The pilot did not leave the plane."),
    ("The duke studied in Padua rather than in Leiden.", "The duke did not study in Leiden."),
    ("The road to the fort is anything but safe.", "The road to the fort is dangerous."),
    ("The council has not yet ratified the pact.", "The pact is still awaiting ratification by the council."),
    ("The swimmer barely qualified for the final.", "The swimmer qualified for the final."),
    ("It was no small feat for a young crew.", "It was a considerable feat for a young crew."),
    # what the short one speaks of the long one leaves open, or denies of another kind
    ("The inn doesn't serve trout in winter.", "The inn serves trout in spring."),
    ("The board met without its chair on Friday.", "The board met on Friday."),
    ("There is no cure for the rust that kills elms.", "The rust kills elms."),
    ("The note said nothing about debts or about the mill in Siena.", "The mill in Siena had been sold."),
    ("Never before had a diver reached the wreck.", "He was the first diver to reach the wreck."),
    ("The mill was not burned down by strikers, but by a guard with a pipe.", "The mill burned down."),
    ("Rents rose to 9 percent in May from 8 percent in April.", "Rents had fallen to 8 percent in April."),
    # only some, only asked, only planned
    ("Most of the nurses did not support the plan.", "Some of the nurses supported the plan."),
    ("The cook refused to reveal the recipe.", "The cook was asked to reveal the recipe."),
    ("The town has not yet chosen a builder.", "The town plans to choose a builder in May."),
    ("The court upheld the sentence.", "The court rejected the appeal against the sentence."),
    ("The guard did not see the thief.", "The thief saw the guard."),
    ("The shed lies north of the dam.", "The dam lies south of the shed."),
    # another one does it, in one breath
    (
        "The surgeon did not speak.",
        "After the inquest the widow spoke to reporters for an hour, while the surgeon said nothing.",
    ),
)


def called(a: str, b: str) -> bool:
    report = discrep.compare([discrep.article(a, id="a"), discrep.article(b, id="b")])
    return any(f.kind == "claim" and f.severity.value != "note" for f in report.findings)


@pytest.mark.parametrize(("a", "b"), CONTRADICT)
def test_contradicts(a: str, b: str) -> None:
    assert called(a, b)
    assert called(b, a)


@pytest.mark.parametrize(("a", "b"), AGREE)
def test_agrees(a: str, b: str) -> None:
    assert not called(a, b)
    assert not called(b, a)
