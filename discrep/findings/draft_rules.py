"""The rules on what a draft says and no source does."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from discrep.findings.support.held import Held
from discrep.kinds.rule import Example, Grade, Rule, rule
from discrep.model import (
    Alignment,
    Confidence,
    Extraction,
    Member,
    Severity,
    Support,
    Verdict,
)

KIND = "drafts"  # the alignments these rules judge
_SHOWN = 160  # characters of a passage that a message quotes
_WEIGHTY = frozenset(
    ("count", "money", "percent", "age", "measure", "duration", "date", "time", "name", "quote", "claim")
)


def alignments_of(draft: Extraction, held: Sequence[Held]) -> Iterator[Alignment]:
    """One alignment for each fact of the draft that no source supports, the source's nearest words second."""
    for one in held:
        if one.support not in (Support.UNSUPPORTED, Support.CONTRADICTED):
            continue
        members = [Member(draft, one.fact)]
        if one.source:
            members.append(Member(*one.source))
        why = (one.why,) if one.why else ()
        relation = "quotation" if one.fact.kind == "quote" else "plain" if one.plain else "fact"
        if one.instead:
            relation = "instead"
        slot = "quotation" if one.fact.kind == "quote" else "fact"
        yield Alignment(KIND, slot, tuple(members), why, one.confidence, relation)


def unsupported(alignment: Alignment) -> Iterable[Verdict]:
    """A fact of the draft without a counterpart in any source."""
    if alignment.relation == "quotation":
        return
    fact = alignment.members[0].fact
    weighty = fact.kind in _WEIGHTY and alignment.confidence is Confidence.HIGH
    lacking = f'"{_flat(fact.surface)}" stands in no source{_nearest(alignment)}'
    yield Verdict(
        alignment.members,
        _instead(alignment) if alignment.relation == "instead" else lacking,
        severity=_gravity(alignment, weighty),
        primary=f"{fact.kind}:{_flat(fact.surface).lower()}",
    )


def _gravity(alignment: Alignment, weighty: bool) -> Severity:
    if not weighty:
        return Severity.NOTE
    return Severity.ERROR if alignment.relation == "plain" else Severity.WARNING


def unquoted(alignment: Alignment) -> Iterable[Verdict]:
    """A quotation of the draft whose words stand in no source."""
    if alignment.relation != "quotation":
        return
    words = _flat(alignment.members[0].fact.surface)
    sure = alignment.confidence is Confidence.HIGH
    yield Verdict(
        alignment.members,
        f'the words "{_cut(words)}" stand in no source{_nearest(alignment)}',
        severity=Severity.WARNING if sure else Severity.NOTE,
        primary=" ".join(words.lower().split()[:12]),
    )


def _instead(alignment: Alignment) -> str:
    mine, other = alignment.members
    return f'{other.article.id} has "{_flat(other.fact.surface)}" where this has "{_flat(mine.fact.surface)}"'


def _nearest(alignment: Alignment) -> str:
    if len(alignment.members) < 2:
        return ""
    other = alignment.members[1]
    return f'; {other.article.id} says "{_cut(_flat(other.fact.surface))}"'


def _flat(text: str) -> str:
    return " ".join(text.split())


def _cut(text: str) -> str:
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"


_SOURCE = (
    "A fire at a paper mill in Ostrava injured 14 workers on 3 March 2015, the fire service said. "
    "It took 60 firefighters led by Petr Havel four hours to put it out. "
    '"We were lucky that the wind had dropped," Havel said.'
)

DRAFT_RULES: tuple[Rule, ...] = (
    rule(
        "unsupported-fact",
        "any",
        Grade.UNSUPPORTED,
        unsupported,
        (
            Example(
                (
                    "The paper mill in Ostrava was insured for 25 million euros, the fire service said.",
                    _SOURCE,
                ),
                draft=True,
            ),
            Example(
                ("The mill fire in Ostrava was fought by 60 men led by Karel Novotny.", _SOURCE), draft=True
            ),
            Example(
                (
                    "It took firefighters four hours to put out the fire at the paper mill, which did not injure workers.",
                    _SOURCE,
                ),
                draft=True,
            ),
            Example(
                (
                    "It took 60 firefighters four hours to put out the fire at the paper mill with water from a quarry.",
                    _SOURCE,
                ),
                draft=True,
            ),
        ),
        (
            Example(
                ("Fourteen people were hurt when a mill in the Czech city of Ostrava caught fire.", _SOURCE),
                draft=True,
            ),
            Example(("About 60 firefighters under Mr Havel fought the fire.", _SOURCE), draft=True),
            Example(
                ("The blaze kept 60 firefighters busy for four hours and left 14 employees hurt.", _SOURCE),
                draft=True,
            ),
        ),
        summary="A fact of the draft stands in none of its sources",
        what="Looks for every figure, time, title and name of a draft in the sources given for it: the same value, a "
        "rounded or vaguer one, another wording, a sum of the sources' own figures. Plain words are looked for where a source "
        "tells the same: opposites, denials, nouns of which no source has anything like; in a draft of at most six sentences also "
        "stretches of words that no source has anything like, clauses that deny in other words, names in another's place.",
        why="A figure or name that no source has is a slip, an invention, or needs a source.",
        reported="Figures, names and times that clearly have no counterpart, with the nearest thing the sources do say "
        "(warning); a word that turns what a source says into its opposite, a denial of what it says, a noun of a sort of which it "
        "names another one there, and what a brief draft adds, denies or gives to another (warning); an exact figure where a source says the same sentence with another one (error); what is less sure, "
        "and titles (note).",
        not_reported="Rounded figures, vague words, family names for full ones, peoples for their countries, short forms, days "
        "that the source's own date explains, titles that the office data confirm.",
    ),
    rule(
        "quote-not-in-source",
        "quote",
        Grade.UNSUPPORTED,
        unquoted,
        (
            Example(
                ('"It was the worst night of my life," Havel said of the mill fire.', _SOURCE), draft=True
            ),
        ),
        (Example(('"We were lucky … the wind had dropped", said Havel.', _SOURCE), draft=True),),
        summary="A quotation of the draft stands in none of its sources",
        what="Looks for the words between quotation marks, four or more, in every source, whatever their marks, case "
        "and commas; an ellipsis or a bracket divides them.",
        why="Words between quotation marks are somebody's; they must have been said.",
        reported="Quotations that no source holds, with the nearest passage.",
        not_reported="Quotations with other punctuation; short terms and titles of works; shortened ones whose parts stand there.",
    ),
)
