"""Words around a number that make it a bound or an estimate, as tables."""

from __future__ import annotations

_BEFORE = {
    "at-most": (
        "up to",
        "as many as",
        "as much as",
        "at most",
        "no more than",
        "not more than",
        "a maximum of",
        "maximum of",
        "max",
        "no greater than",
        "at the most",
        "less than or equal to",
        "equal to or less than",
        "lower or equal than",
        "as few as",
    ),
    "less-than": (
        "less than",
        "fewer than",
        "under",
        "below",
        "lower than",
        "smaller than",
        "short of",
        "just under",
        "just below",
        "well under",
        "<",
    ),
    "at-least": (
        "at least",
        "no fewer than",
        "no less than",
        "not fewer than",
        "not less than",
        "a minimum of",
        "minimum of",
        "upwards of",
        "upward of",
        "at the very least",
        "higher or equal than",
        "greater than or equal to",
        "equal to or more than",
        "equal to or greater than",
        "at least or equal to",
        "atleast",
    ),
    "more-than": (
        "more than",
        "over",
        "greater than",
        "higher than",
        "larger than",
        "in excess of",
        "above",
        "exceed",
        "exceeds",
        "exceeded",
        "exceeding",
        "north of",
        "beyond",
        "well over",
        "just over",
        "a little over",
        "slightly more than",
        "just more than",
        "far more than",
        "much more than",
        "surpassed",
        "topped",
        "topping",
        "surpassing",
        ">",
    ),
    "about": (
        "about",
        "around",
        "roughly",
        "approximately",
        "approx",
        "some",
        "nearly",
        "almost",
        "an estimated",
        "estimated",
        "close to",
        "approaching",
        "in the region of",
        "somewhere around",
        "on the order of",
        "an average of",
        "circa",
        "virtually",
        "near",
        "nearing",
        "what is believed to be",
        "perhaps",
        "maybe",
        "just about",
        "just around",
        "~",
        "≈",
    ),
    "exact": (
        "exactly",
        "precisely",
        "just",
        "only",
        "equal to",
        "equals",
        "equaling to",
        "a total of",
        "total of",
        "all",
    ),
}
_AFTER = {
    "at-least": (
        "or more",
        "or greater",
        "or higher",
        "and more",
        "or over",
        "and over",
        "or older",
        "and above",
        "or above",
        "and up",
        "plus",
        "+",
    ),
    "at-most": (
        "or less",
        "or fewer",
        "or under",
        "or below",
        "and under",
        "or lower",
        "or younger",
        "max",
        "at most",
        "at the most",
    ),
    "about": ("or so", "odd", "- odd", "or thereabouts", "- ish", "give or take", "more or less"),
}


def _rows(table: dict[str, tuple[str, ...]]) -> dict[tuple[str, ...], str]:
    return {tuple(words.split()): bound for bound, rows in table.items() for words in rows}


BEFORE = _rows(_BEFORE)
AFTER = _rows(_AFTER)
BEFORE_LONGEST = max(map(len, BEFORE))
LAST_WORDS = frozenset(words[-1] for words in BEFORE)
AFTER_FIRST = frozenset(words[0] for words in AFTER)
# "over" and "under" before a number are also places and ages; these before them undo the comparison.
NOT_BEFORE = {
    "some": frozenset(("and",)),
    "over": frozenset(
        ("all", "took", "taken", "take", "takes", "hand", "handed", "turned", "sworn", "power", "control")
    ),
    "under": frozenset(("aged", "ages", "the")),
    "near": frozenset(("the",)),
    "all": frozenset(("of", "at", "after", "in", "for")),
}
# A looser bound outside a tighter one: "at least some 30", "up to about 200".
STRENGTH = {"at-least": 3, "at-most": 3, "more-than": 3, "less-than": 3, "about": 2, "exact": 1}
