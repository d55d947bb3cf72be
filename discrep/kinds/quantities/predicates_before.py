"""Finds what befell those counted in the words before the count: a verb or noun that has it for its object, a toll."""

from __future__ import annotations

from discrep.kinds.numerals import Tokens
from discrep.kinds.quantities import roles

NEAR = 14  # tokens read to the left for the noun of a toll
# what may stand between a verb and the figure of its object
_BETWEEN = frozenset(("the", '"', "“", *"a an its their another other further all both also up".split()))


def lives(tokens: Tokens, first: int, head: str) -> str | None:
    """Reads "claimed 14 lives", "cost the lives of 14", "14 lives were lost"."""
    window = tokens.words[max(0, first - 5) : first]
    if head in roles.LIVES:
        if any(w in roles.LIFE_VERBS for w in window):
            return "killed"
        return "rescued" if any(w in roles.SAVE_VERBS for w in window) else "killed"
    if window[-1:] == ["of"] and any(w in roles.LIVES for w in window[-3:]):
        return (
            "killed" if any(w in roles.LIFE_VERBS for w in tokens.words[max(0, first - 7) : first]) else None
        )
    return None


def _acts(tokens: Tokens, after: int) -> bool:
    """A verb of their own follows those counted."""
    word = tokens.word(after)
    return word in roles.AUX or word in roles.AFTER or word in roles.ACTIVE or word.endswith("ed")


def _second_object(words: list[str], joint: int) -> str | None:
    """The role that the verb gives both objects: "injured the driver and 33 others", "a mother and her two sons"."""
    for back in range(joint - 2, max(-1, joint - 5), -1):
        if words[back] in roles.ACTIVE:
            return roles.ACTIVE[words[back]] if words[back + 1] in ("a", "an", "the", "its") else None
    return None


def object_of(tokens: Tokens, first: int, after: int) -> str | None:
    """Reads "killing 14", "has wounded 30", "the deaths of 8 people", "arrest of 12"."""
    at = first - 1
    while at >= 0 and tokens.words[at] in _BETWEEN:
        at -= 1
    if at < 0:
        return None
    word = tokens.words[at]
    if word == "of" and at > 0:
        before = tokens.words[at - 1]
        return "killed" if before in roles.BODIES else roles.NOUNS.get(before)
    if word == "dead" and tokens.word(at - 1) in ("shot", "shoot", "shooting", "shoots"):
        return "killed"
    if (word in ("her", "his", "their") and tokens.word(at - 1) == "and") or (
        word == "and" and not _acts(tokens, after)
    ):
        return _second_object(tokens.words, at - (word != "and"))
    if word in roles.ACTIVE and not (word in roles.PASSIVE and tokens.word(at - 1) in roles.BE):
        return roles.ACTIVE[word]
    return None


def toll(tokens: Tokens, first: int) -> str | None:
    """Reads "a death toll of 14", "the dead numbered 14", "the number of wounded rose to 30"."""
    before = tokens.word(first - 1)
    if before in roles.TOLL:
        return roles.TOLL_KINDS.get(tokens.word(first - 2), "killed")
    if before not in roles.TO_FIGURE:
        return None
    for at in range(first - 1, max(-1, first - 1 - NEAR), -1):
        word = tokens.words[at]
        if word in roles.STOPS and word not in (")", "("):
            return None
        if word in roles.TOLL:
            kind = tokens.word(at - 1)
            return roles.TOLL_KINDS.get(kind, "killed")
        if word in ("number", "tally", "count") and tokens.word(at + 1) in ("of", "killed", "injured"):
            for ahead in range(at + 1, min(at + 6, first)):
                named = tokens.words[ahead]
                if named in roles.VICTIMS:
                    return "casualty"
                if named in roles.NOUNS or named in roles.AFTER:
                    return roles.NOUNS.get(named) or roles.AFTER[named]
        if (
            word in roles.NOUNS
            and at < first - 1
            and before != "of"
            and tokens.word(at - 1) in ("the", "of", "confirmed", "total")
        ):
            return roles.NOUNS[word]
    return None
