"""The slots of one article: its comparable facts, each with the question it answers, repetitions merged."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from discrep.alignment.crowds import crowded
from discrep.alignment.relation import Ground, Once, relate
from discrep.model import Extraction, Member, Modality, Outcome, Voice

UNCOMPARED = frozenset((Voice.BOILERPLATE, Voice.BYLINE, Voice.DATELINE))
CONTAINED = frozenset((Outcome.NARROWER, Outcome.WIDER))
RELATED = frozenset((Outcome.SAME, *CONTAINED))


@dataclass(frozen=True, slots=True)
class Slot:
    """The mentions of one article that answer one question."""

    article: str
    question: str
    members: tuple[Member, ...]

    @property
    def firm(self) -> tuple[Member, ...]:
        """The mentions that give a figure, where some do; else all."""
        return tuple(m for m in self.members if not getattr(m.fact.value, "vague", None)) or self.members


@dataclass(frozen=True, slots=True)
class SlotTemplate:
    """What a kind tells the aligner: which of its facts ask a question, and which question.

    `question` gives a key that two facts must share to be compared at all (None: the fact asks
    nothing comparable); `own` is the anchor left out when the kind is judged; `groups` relates
    the sets of what two facts count.
    """

    kind: str
    question: Callable[[Member], str | None]
    own: str
    groups: Callable[[Member, Member], Outcome]
    words: Callable[[Member], str]
    needs_event: bool = True
    # how often the question of two facts has an answer of its own
    once: Callable[[Member, Member], Once] | None = None
    # whether two compatible values of one article are one statement made twice
    repeats: Callable[[Member, Member], bool] | None = None
    # whether two values can be of one set at all, however they relate
    plausible: Callable[[Member, Member], bool] | None = None
    # values of other slots of the same article that make the difference go away (sums, remainders)
    explained: Callable[[Slot, Slot, Sequence[Slot], Sequence[Slot]], bool] | None = None
    # whether the one article's value takes the place of the other's: a toll that grew
    supersedes: Callable[[Slot, Slot], bool] | None = None
    # whether two differing values are of the sort that can exclude each other at all
    excludes: Callable[[Member, Member], bool] | None = None
    # whether two differing values of one article are surely of one set; None: never asked
    inside: Callable[[Member, Member], bool] | None = None
    # the keys by which facts that ask two questions meet all the same, to agree; None: they never do
    keys: Callable[[Member], Iterable[str]] | None = None
    # whether a fact can agree with anything, whatever it asks; None: where it asks something
    comparable: Callable[[Member], bool] | None = None
    # what is equal of two facts wherever they say the same; None: nothing quicker than comparing them
    figure: Callable[[Member], object] | None = None
    # whether nothing said of two facts (a role, what they are of, whose they are) sets them apart
    alike: Callable[[Member, Member], bool] | None = None


def article_slots(
    extraction: Extraction, facts: frozenset[str], template: SlotTemplate, ground: Ground
) -> list[Slot]:
    """The article's comparable facts of a kind, repetitions merged, in text order."""
    groups: list[list[Member]] = []
    keys: list[str] = []
    for fact in extraction.facts:
        if fact.kind not in facts or fact.voice in UNCOMPARED or crowded(extraction, fact):
            continue
        member = Member(extraction, fact)
        key = template.question(member)
        if key is None:
            continue
        for i, group in enumerate(groups):
            if keys[i] == key and all(_repeats(member, other, template, ground) for other in group):
                group.append(member)
                break
        else:
            groups.append([member])
            keys.append(key)
    return [Slot(extraction.article.id, key, tuple(group)) for key, group in zip(keys, groups, strict=True)]


def _repeats(a: Member, b: Member, template: SlotTemplate, ground: Ground) -> bool:
    """One article says the same thing twice: same set, and values that can both be true."""
    sets = template.groups(a, b)
    if sets not in RELATED:
        return False
    outcome = a.fact.value.compare(b.fact.value)
    if outcome in (Outcome.DISJOINT, Outcome.UNKNOWN) or (sets in CONTAINED and outcome is not Outcome.SAME):
        return False
    once = template.once(a, b) if template.once else Once.NO
    if a.fact.polarity != b.fact.polarity or not comparable_modality(a, b, once):
        return False
    if template.repeats and not template.repeats(a, b):
        return False
    relation = relate(a, b, template.own, ground, once)
    if once is not Once.NO and not relation.apart:
        return True
    return not relation.apart and (not template.needs_event or relation.same_event)


def comparable_modality(a: Member, b: Member, once: Once) -> bool:
    """The two say it alike, or of one thing the one says as done what the other has as agreed."""
    said = {a.fact.modality, b.fact.modality}
    return len(said) == 1 or once is Once.ACT or (once is not Once.NO and Modality.HYPOTHETICAL not in said)


def differ(a: Slot, b: Slot) -> bool:
    """No value of the one slot can be true together with one of the other; vague words agree too easily to count."""
    return all(x.fact.value.compare(y.fact.value) is Outcome.DISJOINT for x in a.firm for y in b.firm)
