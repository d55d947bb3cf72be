"""The rules on places: their ids, gravity and docs."""

from __future__ import annotations

from discrep.kinds.places import examples
from discrep.kinds.places.judging import conflict, precision, variants
from discrep.kinds.rule import Grade, Rule, rule

PLACE_CONFLICT = rule(
    "place-conflict",
    "place",
    Grade.WARNING,
    conflict,
    examples.CONFLICTS,
    examples.NO_CONFLICTS,
    summary="two articles put one event in places that exclude each other",
    what="Compares the places that articles give for their main event, each as the set of points it may mean.",
    why="A wrong town is a grave slip, and one that readers there see at once.",
    reported="Two towns too far apart to be one, two quarters of one city, two blocks of one street.",
    not_reported="A place inside or near the other; spellings; homes and origins; events in several places; a place that "
    "the other article names anywhere; towns that the gazetteer does not know.",
)
PLACE_PRECISION = rule(
    "place-precision",
    "place",
    Grade.PRECISION,
    precision,
    examples.PRECISIONS,
    examples.NO_PRECISIONS,
    summary="one article tells the place of an event more precisely",
    what="Points out that one article's place for an event lies within the other's, which names nothing closer.",
    why="The closer place may be worth taking over, and shows that the two do not contradict each other.",
    reported="The town against the province, the quarter against the city.",
    not_reported="A whole country against a place in it; an article that names the closer place elsewhere; places near one.",
)
PLACE_VARIANT = rule(
    "place-variant",
    "place",
    Grade.STYLE,
    variants,
    examples.VARIANTS,
    examples.NO_VARIANTS,
    summary="one article spells a place in two ways",
    what="Compares the place names of one article by the consonants that every romanisation keeps.",
    why="Readers take two spellings for two places.",
    reported='"Fallujah" and "Falluja", "Kiev" and "Kyiv" in one text.',
    not_reported="Spellings of different articles; articles before a name; a province and its capital.",
)

RULES: tuple[Rule, ...] = (PLACE_CONFLICT, PLACE_PRECISION, PLACE_VARIANT)
