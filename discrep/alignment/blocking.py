"""Which facts of two articles are laid beside each other at all: those that share a key, whatever their values."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from discrep.alignment.relation import is_main
from discrep.alignment.slots import SlotTemplate
from discrep.model import Member

Keys = frozenset[tuple[str, str]]
MAIN = "main"  # the story's own event, under whatever class


def keys(member: Member, template: SlotTemplate) -> Keys:
    """The fact kind with each of: its question, its event's class, the main event, and what its kind adds."""
    fact = member.fact
    found = set(template.keys(member)) if template.keys else set()
    if (question := template.question(member)) is not None:
        found.add(f"asks {question}")
    if event := fact.frame.anchor("event"):
        found.add(f"of {event}")
    if is_main(member):
        found.add(MAIN)
    return frozenset((fact.kind, key) for key in found)


def candidates(mine: Sequence[Keys], yours: Sequence[Keys]) -> Iterator[tuple[int, int]]:
    """Pairs (index, index) of facts that share a key, in order."""
    by_key: dict[tuple[str, str], list[int]] = defaultdict(list)
    for j, own in enumerate(yours):
        for key in own:
            by_key[key].append(j)
    for i, own in enumerate(mine):
        for j in sorted({j for key in own for j in by_key.get(key, ())}):
            yield i, j
