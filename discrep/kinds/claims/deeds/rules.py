"""Rules on deeds: where somebody died, how far an affair has come, what is alleged and what is told as fact."""

from __future__ import annotations

from collections.abc import Iterator

from discrep.kinds.claims.deeds import examples
from discrep.kinds.rule import Grade, rule
from discrep.model import Alignment, Confidence, Member, Verdict


def sited(alignment: Alignment) -> Iterator[Verdict]:
    """One death is put in two places."""
    if alignment.relation == "site":
        second, first = alignment.members
        yield _verdict(alignment, (first, second), "one death in two places")


def updated(alignment: Alignment) -> Iterator[Verdict]:
    """One article tells a stage of an affair to which the other had not come."""
    if alignment.relation == "stage":
        yield _verdict(alignment, alignment.members, "the one tells a later stage than the other", sure=False)


def narrowed(alignment: Alignment) -> Iterator[Verdict]:
    """One article tells more closely what the other tells too."""
    if alignment.relation == "closer":
        yield _verdict(alignment, alignment.members, "the one says it more closely", sure=False)


def shifted(alignment: Alignment) -> Iterator[Verdict]:
    """What one article only reports as alleged the other tells as plain fact."""
    if alignment.relation == "shift":
        yield _verdict(
            alignment, alignment.members, "plain fact in the one, alleged in the other", sure=False
        )


def _verdict(alignment: Alignment, members: tuple[Member, ...], says: str, *, sure: bool = True) -> Verdict:
    first, other = members[0], members[-1]
    a, b = (" ".join(m.fact.surface.split()) for m in (first, other))
    return Verdict(
        members,
        f"“{a}” and “{b}”: {says}",
        confidence=None if sure else Confidence.LOW,
        primary=alignment.slot,
    )


RULES = (
    rule(
        "place-of-death",
        "place",
        Grade.WARNING,
        sited,
        examples.SITED,
        examples.NOT_SITED,
        summary="Two articles let one person die in two places.",
        what="Compares where either article of one sure story lets a person die: at the scene, on the way to hospital, in hospital, at home.",
        why="Whether help came too late is asked by every relative and in every court.",
        reported="“Died at the scene” and “died in hospital”, of one name or of the only person whose death is told.",
        not_reported="Several dead, death pronounced in hospital, what is said as likely.",
    ),
    rule(
        "claim-update",
        "claim",
        Grade.UPDATE,
        updated,
        examples.UPDATED,
        examples.NOT_UPDATED,
        summary="One article tells a later stage of an affair than the other.",
        what="Reads how far a case, a deal, the naming of somebody, a closure, an evacuation or the search for a cause has come in each article of one story.",
        why="A suspect who is charged by now should not stand as merely arrested, nor a bargain struck as still talked about.",
        reported="Arrested in one article and charged, in court or convicted in the other; a name withheld and told; talks and a deal; a road closed and reopened, residents led out and back, a cause sought and found.",
        not_reported="Several people with cases of their own, stages of another affair, what both only expect.",
    ),
    rule(
        "claim-precision",
        "claim",
        Grade.PRECISION,
        narrowed,
        examples.CLOSER,
        examples.NOT_CLOSER,
        summary="One article tells more closely how somebody died or fared.",
        what="Compares the illness or the means of which a person of one sure story died, and the condition of the hurt, where one answer lies within the other.",
        why="The closer word may be worth taking over, and shows that the two do not contradict each other.",
        reported="Natural causes and a heart attack; a suicide, and the means of it.",
        not_reported="A death told without any cause; several dead; what is only supposed.",
    ),
    rule(
        "attribution-shift",
        "claim",
        Grade.PRECISION,
        shifted,
        examples.SHIFTED,
        examples.NOT_SHIFTED,
        summary="One article tells as fact what another only reports as alleged.",
        what="Compares what somebody is called, or is said to have done, where one article hedges it throughout and another nowhere.",
        why="Who drops an “alleged” has taken over an accusation as his own.",
        reported="An alleged, reputed or suspected boss or member who is plainly so called elsewhere; an act told with “allegedly” or “accused of” and told plainly; a cause, an illness or a place that is only supposed and told as fact.",
        not_reported="What either article says in both ways, what police or a court are named for, what only a quotation says.",
    ),
)
