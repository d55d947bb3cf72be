"""Marks that say how a counted set lies to another one: part of it, beside it, or the whole."""

from __future__ import annotations

# Words right before the figure (comparators skipped) and the mark they set.
BEFORE = {
    "another": "another",
    "further": "another",
    "additional": "another",
    "other": "others",
    "including": "including",
    "includes": "including",
    "included": "including",
    "among": "including",
    "with": "with",
    "both": "both",
    "all": "total",
    "total": "total",
    "remaining": "others",
}
# Words right behind the figure.
AFTER = {
    "more": "more",
    "others": "others",
    "other": "others",
    "further": "another",
    "additional": "another",
    "extra": "another",
    "total": "total",
    "altogether": "total",
}
# "14 of them", "three of whom", "two of the victims".
OF_WHOM = frozenset(("them", "whom", "those", "these", "which"))
INHERITS = frozenset(("including", "of-them"))
TOTAL_PHRASES = (("in", "total"), ("in", "all"), ("overall",), ("altogether",))
TOTAL_FIRST = frozenset(phrase[0] for phrase in TOTAL_PHRASES)
