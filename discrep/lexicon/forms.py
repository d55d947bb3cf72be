"""From a word of a text to the words of the lexicon that it may be a form of."""

from __future__ import annotations

from functools import lru_cache

from discrep.lexicon.load import lexicon

# ending of a form, endings of the word it may come from
ENDINGS = (
    ("s", ("",)),
    ("es", ("",)),
    ("ies", ("y",)),
    ("ves", ("f", "fe")),
    ("ed", ("", "e")),
    ("ied", ("y",)),
    ("ing", ("", "e")),
    ("er", ("", "e")),
    ("est", ("", "e")),
    ("ier", ("y",)),
    ("iest", ("y",)),
    ("ly", ("",)),
)
# British spellings, and how WordNet spells them
SPELLINGS = (
    ("our", "or"),
    ("isation", "ization"),
    ("ise", "ize"),
    ("ising", "izing"),
    ("ised", "ized"),
    ("tre", "ter"),
    ("ogue", "og"),
    ("ence", "ense"),
    ("lled", "led"),
    ("lling", "ling"),
)
_DOUBLING = frozenset(("ed", "ing", "er", "est"))


@lru_cache(16384)
def bases(word: str) -> frozenset[str]:
    """The words of the lexicon that a lower-case word may be a form of; empty where it knows none."""
    found = set(_bases(word))
    for british, american in SPELLINGS:
        if british in word:
            found |= _bases(word.replace(british, american))
    return frozenset(found)


def _bases(word: str) -> set[str]:
    known = lexicon()
    found = {word} if known.entry(word) else set()
    if word in known.irregular:
        found.add(known.irregular[word])
    for ending, origins in ENDINGS:
        stump = word[: -len(ending)]
        if not word.endswith(ending) or len(stump) < 2:
            continue
        found |= {stump + origin for origin in origins if known.entry(stump + origin)}
        if ending in _DOUBLING and stump[-1:] == stump[-2:-1] and known.entry(stump[:-1]):
            found.add(stump[:-1])
    return found
