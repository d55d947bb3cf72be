"""Rules on claims: each a judgement on two clauses that were laid on each other and do not agree."""

from __future__ import annotations

from collections.abc import Iterator

from discrep.kinds.claims import examples, near_misses
from discrep.kinds.claims.deeds import rules as deeds
from discrep.kinds.claims.deeds import statuses, statuses_more
from discrep.kinds.claims.settling import overtaken
from discrep.kinds.rule import Grade, rule
from discrep.model import Alignment, Confidence, FindingClass, Member, Severity, Verdict, Voice

_SAYS = {
    "denial": "one denies what the other says",
    "opposite": "the words exclude each other",
    "roles": "who did it and to whom are swapped",
    "agent": "one act is given to two agents",
    "cause": "one harm is given two causes",
    "status": "both cannot be so",
    "loose": "hardly both can be so",
}


def contradicted(alignment: Alignment) -> Iterator[Verdict]:
    """Two clauses that cannot both be true, neither of them a rival source's."""
    if alignment.relation not in _SAYS or _comment(alignment):
        return
    first, second = _later_first(alignment)
    if _rivals(first, second):
        return
    if overtaken(first, second):
        yield _verdict(alignment, "; the later may be news", Severity.NOTE, FindingClass.UPDATE)
        return
    yield _verdict(alignment)


def disputed(alignment: Alignment) -> Iterator[Verdict]:
    """Two named parties say what cannot both be true."""
    if alignment.relation not in _SAYS or _comment(alignment):
        return
    first, second = _later_first(alignment)
    if not _rivals(first, second):
        return
    sides = f"; {first.fact.speaker} against {second.fact.speaker}"
    yield _verdict(alignment, sides)


def editorial(alignment: Alignment) -> Iterator[Verdict]:
    """An editor's comment denies what a report says."""
    if (
        alignment.relation in _SAYS
        and _comment(alignment)
        and not all(m.fact.voice is Voice.COMMENT for m in alignment.members)
    ):
        yield _verdict(alignment, "; one is an editor's comment")


def _comment(alignment: Alignment) -> bool:
    return any(m.fact.voice is Voice.COMMENT for m in alignment.members)


def _rivals(a: Member, b: Member) -> bool:
    """Both clauses are somebody's, and not the same body's."""
    mine, yours = a.fact.speaker, b.fact.speaker
    if not mine or not yours:
        return False
    return not set(mine.casefold().split()) & set(yours.casefold().split())


def _later_first(alignment: Alignment) -> tuple[Member, Member]:
    first, second = alignment.members
    return second, first


def _verdict(
    alignment: Alignment,
    more: str = "",
    severity: Severity | None = None,
    outcome: FindingClass | None = None,
) -> Verdict:
    first, second = _later_first(alignment)
    a, b = _flat(first.fact.surface), _flat(second.fact.surface)
    says = _SAYS[alignment.relation]
    if alignment.relation == "loose":
        severity = Severity.NOTE
    return Verdict(
        (first, second),
        f"“{a}” and “{b}”: {says}{more}",
        severity=severity,
        outcome=outcome,
        confidence=Confidence.LOW if severity is Severity.NOTE else None,
        primary=alignment.slot,
    )


def _flat(words: str) -> str:
    return " ".join(words.split())


RULES = (
    rule(
        "claim-contradicted",
        "claim",
        Grade.WARNING,
        contradicted,
        (*examples.CONTRADICTED, *statuses.EXCLUSIVE, *statuses_more.EXCLUSIVE),
        (*near_misses.CONSISTENT, *statuses.COMPATIBLE, *statuses_more.COMPATIBLE),
        summary="One text denies what another says, or says its opposite.",
        what="Lays the clauses of the articles on each other, word by word, and compares denial, act, direction and roles.",
        why="Who did what, and whether it happened at all, is the heart of a report; such reversals carry no number that would give them away.",
        reported="A negation on one side only (no longer, failed to, nobody, without), opposite acts (rose and fell, convicted and acquitted) "
        "and opposite directions, actor and target exchanged, another agent or cause in otherwise equal words; in any words, what became of somebody or something, by what cause or hand, who found the dead, and what somebody is: kin, trade, sex, the side that was hurt; a status that a later report may have overtaken, as an update.",
        not_reported="Opinions, questions, conditions, plans; a denial that is told as a denial; a part against a whole, "
        "another day, place or person, two negations that cancel out, words of which one only says less.",
    ),
    rule(
        "claim-disputed",
        "claim",
        Grade.WARNING,
        disputed,
        examples.DISPUTED,
        examples.UNDISPUTED,
        summary="Two named parties say what cannot both be true.",
        what="Compares clauses like claim-contradicted, where each article gives its own to a different speaker.",
        why="An article that has only one side of a dispute does not show that there is one.",
        reported="Opposed clauses of two named speakers in two articles.",
        not_reported="The two sides inside one article, the denial of the accused told as such, one speaker's changed mind.",
    ),
    rule(
        "editorial-contradiction",
        "claim",
        Grade.WARNING,
        editorial,
        examples.EDITORIAL,
        examples.NO_EDITORIAL,
        summary="An editor's comment contradicts a report.",
        what="Compares what an editor's insertion says with the article it stands in and with the other articles.",
        why="A comment that flatly denies the report around it confuses readers about what is established.",
        reported="A clause of an insertion (Comment:, Editor's note:) against one of a report, as claim-contradicted would.",
        not_reported="Comments that explain, doubt or add; corrections of names and figures.",
    ),
    *deeds.RULES,
)
