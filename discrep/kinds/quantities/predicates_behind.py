"""Finds what befell those counted in the words behind the count: an adjective, a participle, a passive further on."""

from __future__ import annotations

from discrep.kinds.numerals import Tokens, opens
from discrep.kinds.quantities import roles

REACH = 16  # tokens read to the right of a count for its verb
# what may stand between a figure and its participle, some of it only right before one
_LEADING = frozenset("as in reported either recorded believed presumed".split())
_BETWEEN = _LEADING | frozenset(
    "others other more people reportedly feared also confirmed seriously critically still were was".split()
)


def adjacent(tokens: Tokens, after: int) -> str | None:
    """Right behind the count: "14 dead", "30 wounded", "12 killed in", "18 others injured"."""
    at = after
    while at < tokens.size and tokens.words[at] in _BETWEEN:
        if tokens.words[at] in _LEADING and tokens.word(at + 1) not in roles.AFTER:
            break
        at += 1
    word = tokens.word(at)
    if word in roles.ADJECTIVES:
        return roles.ADJECTIVES[word]
    if word in roles.HOSPITAL_STARTS and at == after and _hospital(tokens, at):
        return "hospitalised"
    if word in roles.INTRANSITIVE:
        return roles.INTRANSITIVE[word]
    if word in roles.PASSIVE:
        if at > after and tokens.words[at - 1] in roles.BE:
            return roles.PASSIVE[word]
        following = tokens.word(at + 1)
        if following in roles.OBJECTS and not (following == "at" and tokens.word(at + 2) != "least"):
            return None
        if (
            following in roles.REDUCED_AFTER
            or not following
            or not (following[0].isalpha() or following[0].isdigit())
        ):
            return roles.PASSIVE[word]
        if (
            following in roles.PREPOSITIONS
            or following in roles.SKIP
            or following.endswith("day")
            or following.endswith("ly")
        ):
            return roles.PASSIVE[word]
    return None


def among(tokens: Tokens, after: int) -> str | None:
    """Reads "31 civilians were among the dead", "two of them are among those injured"."""
    for at in range(after, min(after + 5, tokens.size)):
        if tokens.words[at] == "among" and tokens.words[at + 1] in ("the", "those"):
            word = tokens.words[at + 2]
            return roles.NOUNS.get(word) or roles.AFTER.get(word)
        if tokens.words[at] in roles.STOPS:
            return None
    return None


def passive(tokens: Tokens, after: int, number_words: frozenset[int]) -> str | None:
    """To the right across conjuncts and prepositional phrases: "two men and a woman were killed"."""
    free = False  # inside a prepositional or parenthetical phrase any word may stand
    aux = be = False
    limit = min(after + REACH, tokens.size)
    at = after
    while at < limit:
        word = tokens.words[at]
        if word in roles.STOPS or (at == after and at in number_words and (tokens.digits(at) or opens(word))):
            return None  # "in four districts nine people died"
        if (
            word in roles.HOSPITAL_STARTS
            and _hospital(tokens, at)
            and (aux or word in ("taken", "rushed", "sent"))
        ):
            return "hospitalised"
        if word in roles.AUX:
            aux = True
            be = be or word in roles.BE or word in ("got", "get", "getting")
        elif be and word in roles.PASSIVE:
            return _to_death(tokens, at) or roles.PASSIVE[word]
        elif be and word.endswith("ed") and _to_death(tokens, at):
            return "killed"
        elif aux and word in roles.ADJECTIVES:
            return roles.ADJECTIVES[word]
        elif word in roles.INTRANSITIVE:
            return roles.INTRANSITIVE[word] if not word.endswith("ing") or aux else None
        elif word in roles.PASSIVE and aux:
            return None  # "two raids have killed 19"
        elif word in roles.PASSIVE:
            following = tokens.word(at + 1)
            if (
                following in roles.REDUCED_AFTER
                and following not in roles.OBJECTS
                and _conjoined(tokens, after, at, number_words)
            ):
                return roles.PASSIVE[word]
            return None
        elif word in roles.ACTIVE and word not in roles.PASSIVE:
            return None
        elif word in roles.SKIP:
            pass
        elif word in roles.PREPOSITIONS or word in roles.LINKS or at in number_words:
            free = True
        elif aux and not free:
            # Another verb holds the sentence: "14 people were standing there".
            return None
        elif not free:
            if word.endswith("ed") or word in ("took", "went", "came", "hit", "left"):
                return None
        elif aux and not word.endswith("ly"):
            return None
        at += 1
    return None


def _to_death(tokens: Tokens, at: int) -> str | None:
    """Reads "tortured to death", "shot dead"."""
    ahead = tokens.words[at + 1 : at + 3]
    return "killed" if ahead == ["to", "death"] or ahead[:1] == ["dead"] else None


def _conjoined(tokens: Tokens, after: int, at: int, number_words: frozenset[int]) -> bool:
    """Between the count and a bare participle stand only further conjuncts."""
    words = tokens.words[after:at]
    return "and" in words and not any(w in roles.PREPOSITIONS for w in words)


def _hospital(tokens: Tokens, at: int) -> bool:
    return any(tuple(tokens.words[at : at + len(row)]) == row for row in roles.HOSPITAL)
