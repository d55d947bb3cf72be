"""What befell those counted: by the noun itself, else by the verb, adjective or noun that governs the count."""

from __future__ import annotations

from discrep.kinds.numerals import Tokens
from discrep.kinds.quantities import roles
from discrep.kinds.quantities.fates import fate_of
from discrep.kinds.quantities.groups import GROUP_OF, PEOPLE
from discrep.kinds.quantities.predicates_before import lives, object_of, toll
from discrep.kinds.quantities.predicates_behind import REACH, adjacent, among, passive

_HARM = frozenset(("killed", "wounded", "missing"))
ABDUCTORS = frozenset(
    "gunmen militants rebels pirates bandits kidnappers insurgents jihadists fighters".split()
)


def role_of(
    tokens: Tokens, first: int, after: int, head: str, number_words: frozenset[int]
) -> tuple[str | None, int]:
    """The role of the count at tokens `first:after`, and how it was found (higher is surer)."""
    if _whole(tokens, first):
        return None, 0
    if fate := fate_of(tokens, first, after, head):
        return fate, 3
    role, sure = _role_of(tokens, first, after, head, number_words)
    if role == "seized" and GROUP_OF.get(head) in PEOPLE:
        return (
            "captured" if ABDUCTORS.isdisjoint(tokens.words[max(0, first - 8) : first]) else "kidnapped"
        ), sure
    if role in _HARM and _either(tokens, after):
        return "casualty", sure
    return role, sure


def _whole(tokens: Tokens, first: int) -> bool:
    """Reads "Of the 61 passengers, 52 survived": what the part did is not told of the whole."""
    at = first - 1 - (tokens.word(first - 1) in ("the", "its", "their"))
    return tokens.word(at) == "of" and (
        at == 0 or tokens.word(at - 1) in (".", ",", ";", '"', "”", "and", "but")
    )


def _either(tokens: Tokens, after: int) -> bool:
    """Reads "were killed or hurt", "dead or missing": one figure for two fates."""
    words = tokens.words[after : after + REACH]
    for i, word in enumerate(words[:-2]):
        if word in roles.STOPS:
            return False
        if word in roles.AFTER:
            other = roles.AFTER.get(words[i + 2]) if words[i + 1] in ("or", "and") else None
            return other in _HARM and other != roles.AFTER[word]
    return False


def _role_of(
    tokens: Tokens, first: int, after: int, head: str, number_words: frozenset[int]
) -> tuple[str | None, int]:
    if head in roles.NOUNS and head not in ("hostage", "evacuee", "survivor", "conviction"):
        return roles.NOUNS[head], 4
    found = (
        lives(tokens, first, head)
        or object_of(tokens, first, after)
        or adjacent(tokens, after)
        or toll(tokens, first)
        or among(tokens, after)
    )
    if found:
        return found, 3
    if found := passive(tokens, after, number_words):
        return found, 2
    if head in roles.NOUNS:
        return roles.NOUNS[head], 1
    return None, 0
