"""Which words of a sentence are denied: every negating word with its scope, two of them cancelling out."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from discrep.framing import words as w
from discrep.framing.lexicon_en import NEGATORS
from discrep.framing.words import Words
from discrep.kinds.claims.denying_en import NEARLY_NONE
from discrep.kinds.claims.keys import key
from discrep.kinds.claims.reaches import Clausal
from discrep.kinds.claims.scopes import LEXICAL, Denied, Site, deny

_DENYING = frozenset("without unlike rather zero far anything except but".split())  # besides the negators


def negates(low: str) -> bool:
    """The form denies of itself what stands by it: "not", "nobody", "didn't"."""
    return low in NEGATORS or low.endswith(("n't", "n’t"))


def denials(
    words: Words, first: int, last: int, parts: Sequence[Clausal]
) -> tuple[bytearray, list[tuple[int, str]]]:
    """(1 for each word of `[first, last)` that is denied, where a denial falls on a part only and on which word)."""
    denied = Denied(first, last)
    for index, part in enumerate(parts):
        before = parts[index - 1] if index else None
        if (
            before
            and cleaves(words, before, part)
            and any(denied.flags[before.verb - first : part.first - first])
        ):
            denied.flip(part.first, part.last)
            denied.partial.append((part.first, words.low(part.first - 1)))  # of this one only it is denied
        following = parts[index + 1] if index + 1 < len(parts) else None
        for i in range(part.first, part.last):
            low = words.words[i].low
            if _may_deny(low):
                deny(Site(words, i, part, following, low, words.low(i + 1)), denied)
    return denied.flags, denied.partial


def cleaves(words: Words, before: Clausal, part: Clausal) -> bool:
    """The two clauses are one, its subject brought forward: "it was the driver who braked"."""
    at = before.verb
    return (
        words.low(part.first) in ("who", "that", "which")
        and before.first == at - 1
        and words.low(before.first) == "it"
        and bool(words.kinds[at] & w.BE)
        and any(words.kinds[i] & (w.DETERMINER | w.CAPITAL) for i in range(at + 1, min(at + 3, part.first)))
    )


@lru_cache(65536)
def _may_deny(low: str) -> bool:
    """Whether a word can deny at all, whatever stands around it."""
    return negates(low) or low in _DENYING or low in NEARLY_NONE or low.endswith("nt") or key(low) in LEXICAL
