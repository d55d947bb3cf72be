"""The rules on places: their ids, gravity and docs."""

from __future__ import annotations

from discrep.kinds.places import examples
from discrep.kinds.places.judging import conflict, precision, variants
from discrep.kinds.rule import Rule
from discrep.model import FindingClass, Severity

PLACE_CONFLICT = Rule(
    "place-conflict", "place", FindingClass.CONFLICT, Severity.WARNING,
    "two articles put one event in places that exclude each other",
    "Compares the places that articles give for their main event, each as the set of points it may mean.",
    "A wrong town is a grave slip, and one that readers there see at once.",
    "Two towns too far apart to be one, two quarters of one city, two blocks of one street.",
    "A place inside or near the other; spellings; homes and origins; events in several places; a place that "
    "the other article names anywhere; towns that the gazetteer does not know.",
    conflict, examples.CONFLICTS, examples.NO_CONFLICTS,
)  # fmt: skip
PLACE_PRECISION = Rule(
    "place-precision", "place", FindingClass.PRECISION, Severity.NOTE,
    "one article tells the place of an event more precisely",
    "Points out that one article's place for an event lies within the other's, which names nothing closer.",
    "The closer place may be worth taking over, and shows that the two do not contradict each other.",
    "The town against the province, the quarter against the city.",
    "A whole country against a place in it; an article that names the closer place elsewhere; places near one.",
    precision, examples.PRECISIONS, examples.NO_PRECISIONS,
)  # fmt: skip
PLACE_VARIANT = Rule(
    "place-variant", "place", FindingClass.STYLE, Severity.NOTE,
    "one article spells a place in two ways",
    "Compares the place names of one article by the consonants that every romanisation keeps.",
    "Readers take two spellings for two places.",
    '"Fallujah" and "Falluja", "Kiev" and "Kyiv" in one text.',
    "Spellings of different articles; articles before a name; a province and its capital.",
    variants, examples.VARIANTS, examples.NO_VARIANTS,
)  # fmt: skip

RULES: tuple[Rule, ...] = (PLACE_CONFLICT, PLACE_PRECISION, PLACE_VARIANT)
