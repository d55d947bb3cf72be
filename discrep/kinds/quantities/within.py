"""All that amounts are aligned by: slots of events, lists of ages, and what one article says of itself."""

from __future__ import annotations

from collections.abc import Iterable

from discrep.alignment.scene import Scene
from discrep.kinds.persons import people_of
from discrep.kinds.quantities import age_lists, births, examples_within, lists, persons, slots
from discrep.kinds.rule import Grade, rule
from discrep.model import Alignment


def align(scene: Scene) -> Iterable[Alignment]:
    """The slots of events, and what each article can be held to alone."""
    yield from slots.align(scene)
    yield from age_lists.align(scene)
    for extraction in scene.extractions:
        yield from lists.align(extraction)
        people = people_of(extraction)
        yield from persons.align(people)
        yield from births.align(people)


LIST_COUNT = rule(
    "list-count-mismatch",
    "count",
    Grade.WARNING,
    lists.mismatch,
    examples_within.FAILS["list-count-mismatch"],
    examples_within.PASSES["list-count-mismatch"],
    summary="A list has more or fewer items than its number announces",
    what="Counts the names, lines or numbered points that follow an announced number.",
    why="A name added or struck out late leaves the number behind.",
    reported='"the three men: A, B, C and D"; "three reasons:" above four bullets; "three demands" and a "Fourth, …".',
    not_reported="Lists left open (including, among them, and others), places with what they lie in, names with "
    '"and" inside, a number that is a part of something, fewer ordinals than announced.',
)
