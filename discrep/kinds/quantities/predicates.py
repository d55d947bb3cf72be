"""Finds what befell those counted: the verb, adjective or noun that governs a count."""

from __future__ import annotations

from discrep.kinds.numerals import Tokens, opens
from discrep.kinds.quantities import roles
from discrep.kinds.quantities.fates import fate_of
from discrep.kinds.quantities.groups import GROUP_OF, PEOPLE

REACH = 16  # tokens read to the right of a count for its verb
_HARM = frozenset(("killed", "wounded", "missing"))
ABDUCTORS = frozenset(
    "gunmen militants rebels pirates bandits kidnappers insurgents jihadists fighters".split()
)
NEAR = 14  # tokens read to the left for the noun of a toll


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
    found = _lives(tokens, first, head) or _object(tokens, first, after)
    if found:
        return found, 3
    found = _adjacent(tokens, after)
    if found:
        return found, 3
    found = _toll(tokens, first)
    if found:
        return found, 3
    found = _among(tokens, after)
    if found:
        return found, 3
    found = _passive(tokens, after, number_words)
    if found:
        return found, 2
    if head in roles.NOUNS:
        return roles.NOUNS[head], 1
    return None, 0


def _lives(tokens: Tokens, first: int, head: str) -> str | None:
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


def _object(tokens: Tokens, first: int, after: int) -> str | None:
    """Reads "killing 14", "has wounded 30", "the deaths of 8 people", "arrest of 12"."""
    at = first - 1
    while at >= 0 and tokens.words[at] in (
        "the",
        '"',
        "“",
        "a",
        "an",
        "its",
        "their",
        "another",
        "other",
        "further",
        "all",
        "both",
        "also",
        "up",
    ):
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


def _adjacent(tokens: Tokens, after: int) -> str | None:
    """Right behind the count: "14 dead", "30 wounded", "12 killed in", "18 others injured"."""
    at = after
    while at < tokens.size and tokens.words[at] in (
        "others",
        "other",
        "more",
        "people",
        "reportedly",
        "feared",
        "also",
        "reported",
        "confirmed",
        "seriously",
        "critically",
        "still",
        "were",
        "was",
        "as",
        "in",
        "either",
        "recorded",
        "believed",
        "presumed",
    ):
        if (
            tokens.words[at] in ("as", "in", "reported", "either", "recorded", "believed", "presumed")
            and tokens.word(at + 1) not in roles.AFTER
        ):
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


def _among(tokens: Tokens, after: int) -> str | None:
    """Reads "31 civilians were among the dead", "two of them are among those injured"."""
    for at in range(after, min(after + 5, tokens.size)):
        if tokens.words[at] == "among" and tokens.words[at + 1] in ("the", "those"):
            word = tokens.words[at + 2]
            return roles.NOUNS.get(word) or roles.AFTER.get(word)
        if tokens.words[at] in roles.STOPS:
            return None
    return None


def _toll(tokens: Tokens, first: int) -> str | None:
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


def _passive(tokens: Tokens, after: int, number_words: frozenset[int]) -> str | None:
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
