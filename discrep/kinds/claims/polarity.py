"""Which words of a sentence are denied: every negating word with its scope, two of them cancelling out."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Protocol

from discrep.framing import words as w
from discrep.framing.lexicon_en import NEGATORS
from discrep.framing.words import Words
from discrep.kinds.claims.denying_en import (
    NEARLY_NONE,
    NEGATING_FROM,
    NEGATING_ING,
    NEGATING_OBJECT,
    NEGATING_OF,
    NEGATING_TO,
    PARTIAL,
    SCOPES,
    SOME_OF,
)
from discrep.kinds.claims.keys import key

_NOT = frozenset("not never cannot hardly scarcely barely cant".split())
_NOBODY = frozenset("none nobody nothing nowhere neither no-one".split())
_NO_BUT = frozenset("doubt fewer less more later matter sooner wonder secret".split())
_SIGNS = frozenset(
    key(x) for x in "evidence sign proof indication suggestion reason word confirmation".split()
)
_NEGATING_TO = frozenset(key(x) for x in NEGATING_TO)
_NEGATING_FROM = frozenset(key(x) for x in NEGATING_FROM)
_NEGATING_OBJECT = frozenset(key(x) for x in NEGATING_OBJECT)
_NEGATING_OF = frozenset(key(x) for x in NEGATING_OF)
_NEGATING_ING = frozenset(key(x) for x in NEGATING_ING)
_LEXICAL = (_NEGATING_TO, _NEGATING_FROM, _NEGATING_OBJECT, _NEGATING_OF, _NEGATING_ING)
_DENYING = frozenset("without unlike rather zero far".split())  # besides the negators
_HOLDS = frozenset("control power contact touch sight".split())  # who has lost them has them not
_SUBJECTS = frozenset("he she it they we".split())
_ENDS = frozenset((":", ";"))
_REACH = 9
_WHOLE = ""  # the denial says nothing of the act, whatever the other text has
_ALL = frozenset(("all", "every", "both", "everyone", "everything"))


def negates(low: str) -> bool:
    """The form denies of itself what stands by it: "not", "nobody", "didn't"."""
    return low in NEGATORS or low.endswith(("n't", "n’t"))


class Clausal(Protocol):
    first: int
    last: int
    verb: int
    heads: tuple[int, ...]
    open: bool
    denial: bool


def denials(
    words: Words, first: int, last: int, parts: Sequence[Clausal], bits: int
) -> tuple[bytearray, list[tuple[int, str]]]:
    """(1 for each word of `[first, last)` that is denied, where a denial falls on a part only and on which word)."""
    denied = bytearray(last - first)
    partial: list[tuple[int, str]] = []

    def flip(a: int, b: int) -> None:
        for n in range(max(a, first) - first, min(b, last) - first):
            denied[n] ^= 1

    for index, part in enumerate(parts):
        cleft = index > 0 and cleaves(words, parts[index - 1], part)
        if cleft and any(denied[n] for n in range(parts[index - 1].verb - first, part.first - first)):
            flip(part.first, part.last)
            partial.append((part.first, words.low(part.first - 1)))  # of this one only it is denied
        following = parts[index + 1] if index + 1 < len(parts) else None
        for i in range(part.first, part.last):
            if _may_deny(words.words[i].low):
                _scope(words, i, part, following, last, flip, partial)
    return denied, partial


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
    if negates(low) or low in _DENYING or low in NEARLY_NONE or low.endswith("nt"):
        return True
    root = key(low)
    return root in ("deny", "los", "untru", "fals") or any(root in known for known in _LEXICAL)


def _scope(
    words: Words,
    i: int,
    part: Clausal,
    following: Clausal | None,
    last: int,
    flip: object,
    partial: list[tuple[int, str]],
) -> None:
    low = words.words[i].low
    after = words.low(i + 1)
    end = part.last
    assert callable(flip)
    if low in _NOT or low.endswith(("n't", "n’t")) or (words.kinds[i] & w.NEGATOR and low.endswith("nt")):
        if after in ("only", "just", "merely", "simply", "least") or _of_a_plea(words, i):
            return
        j = i + 1
        while words.low(j).endswith("ly") or words.low(j) in ("been", "be", "yet", "even"):
            j += 1
        here = words.low(j)
        partial += [(i, word) for word in _all_of(words, i, end)]
        if here in SCOPES["all"] and here != "any":
            partial.append((i, "all"))  # "not all of them" denies only that it holds of all
        elif here in PARTIAL or any(words.low(k) == "because" for k in range(i, min(i + _REACH, last))):
            partial.append((i, _WHOLE))
            return
        stop = next((k for k in range(i + 1, end) if words.low(k) == "but"), _main_verb(words, i, part))
        stop = next((k for k in range(i + 2, stop) if words.low(k) in _ENDS), stop)
        stop = next((k for k in range(i + 4, stop) if _contact(words, k)), stop)
        if words.kinds[i - 1] & w.DO or words.kinds[i] & w.DO:
            stop = _goes_on(words, i + 1, stop)
        if any(words.low(k) in ("until", "unless", "except") for k in range(i + 1, min(last, i + 16))):
            partial.append((i, _WHOLE))
        flip(i + 1, stop)
        untrue = here in ("true", "case") and words.low(i - 2) == "it" and after_that(words, following)
        if following is not None and (key(here) == "deny" or untrue):
            flip(following.first, following.last)
    elif low == "no" or (low == "zero" and words.kinds[i - 1] & (w.BE | w.HAVE)):
        if after in _NO_BUT or after[:1].isdigit() or after == ".":
            return
        if after == "longer":
            flip(i + 1, end)
            return
        # "saw a phone and no gun" denies the gun only
        if words.low(i - 1) in ("and", "but") and i > part.first + 1:
            flip(i, next((k for k in range(i + 1, end) if words.kinds[k] & (w.PREPOSITION | w.MARK)), end))
        else:
            flip(part.first, end)
        if following is not None and key(after) in _SIGNS and words.low(following.first) == "that":
            following.open = True
    elif low in _NOBODY or (low == "nor" and i == part.first):
        if low == "neither" and words.low(i - 1) == "not":
            return
        flip(part.first, end)
        if any(words.low(k) in ("except", "but") for k in range(i + 1, min(last, i + 4))):
            partial.append((i, _WHOLE))
    elif low in ("without", "unlike"):
        stop = next((k for k in range(i + 1, end) if words.kinds[k] & w.COMMA), end)
        if part.first < i < part.verb:
            stop = min(stop, part.verb)  # "a man without a hat drives"
        flip(i + 1, stop)
    elif low in NEARLY_NONE:
        if words.low(i - 1) not in SOME_OF and words.kinds[i + 1] & w.WORD and after != "by":
            flip(part.first if low == "few" else i + 1, end)
            partial.append((i, NEARLY_NONE[low]))
    elif low == "far":
        if after == "from" and words.kinds[i + 2] & (w.ING | w.PARTICIPLE) and words.kinds[i - 1] & w.BE:
            flip(i + 2, end)
    else:
        _lexical(words, i, part, following, low, after, end, flip, partial)


def _of_a_plea(words: Words, i: int) -> bool:
    """What was entered, put forward or returned is a plea or a verdict of "not guilty"."""
    named = words.low(i - 1) == "of" or words.low(i + 2) in ("plea", "pleas", "verdict", "verdicts")
    return words.low(i + 1) == "guilty" and named


def after_that(words: Words, following: Clausal | None) -> bool:
    return following is not None and "that" in (words.low(following.first), words.low(following.first - 1))


def _contact(words: Words, k: int) -> bool:
    """A relative clause without its pronoun begins: "the loan it took"."""
    if words.low(k) not in _SUBJECTS or not words.kinds[k + 1] & (w.PAST | w.BE | w.HAVE):
        return False
    return _nominal(words.kinds[k - 1])


def _nominal(kind: int) -> bool:
    """A word that may end a noun's phrase."""
    other = w.PREPOSITION | w.DETERMINER | w.COORDINATOR | w.SUBORDINATOR | w.PAST | w.PRONOUN | w.BE | w.ING
    return bool(kind & w.WORD) and not kind & other


def _main_verb(words: Words, i: int, part: Clausal) -> int:
    """Where the main clause goes on behind a relative one that denies: "who did not stop was fined"; else its end."""
    if not any(words.low(k) in ("who", "which", "that") for k in range(part.first, i)):
        return part.last
    own, *after = [h for h in part.heads if h > i] or [part.last]
    at = after[0] if after else part.last
    while own < at < part.last and words.kinds[at - 1] & (w.BE | w.HAVE):
        at -= 1
    return at


def _lexical(
    words: Words,
    i: int,
    part: Clausal,
    following: Clausal | None,
    low: str,
    after: str,
    end: int,
    flip: object,
    partial: list[tuple[int, str]],
) -> None:
    """Words that deny what depends on them: "failed to", "barred from", "denied that", "instead of"."""
    assert callable(flip)
    root = key(low)
    if root in _NEGATING_TO and after == "to":
        flip(i + 2, _goes_on(words, i + 2, end))
    elif root in _NEGATING_ING and words.kinds[min(i + 1, len(words.kinds) - 1)] & w.ING:
        flip(i + 1, end)
    elif root in _NEGATING_FROM and (at := _kept_from(words, i, end)):
        if words.low(i - 1) == "to":
            partial.append((i, _WHOLE))  # meant to prevent it: whether it was prevented is not said
        flip(at, _goes_on(words, at, end))
    elif root in _NEGATING_OF and after == "of":
        stop = next((k for k in range(i + 1, end) if words.kinds[k] & w.COMMA), end)
        if part.first <= i < part.verb:
            stop = min(stop, part.verb)  # "the lack of contact was a failure"
        flip(i + 2, stop)
    elif low == "rather" and after == "than":
        flip(i + 2, end)
    elif root == "deny" and words.kinds[i] & w.REPORTS:
        if following is not None and (after == "that" or following.first == i + 1):
            flip(following.first, following.last)
            following.denial = True
    elif low in ("untrue", "false") and words.low(i - 2) == "it" and after_that(words, following):
        assert following is not None
        flip(following.first, following.last)
    elif (root == "los" and after in _HOLDS) or (
        root in _NEGATING_OBJECT and root != "escap" and not words.kinds[i - 1] & w.DETERMINER
    ):
        # "avoided jail by feigning madness": the way it was done was done
        flip(i + 1, next((k for k in range(i + 1, end) if words.low(k) == "by"), end))


def _goes_on(words: Words, first: int, end: int) -> int:
    """Where the clause goes on with what was done instead: "failed to stop and hit a wall"; else its end."""
    for k in range(first, end - 1):
        if words.low(k) in ("and", "but") and words.kinds[k + 1] & (w.PAST | w.PARTICIPLE | w.BE | w.HAVE):
            return k
        if k > first + 1 and words.kinds[k] & w.ING and _nominal(words.kinds[k - 1]):
            return k  # "from attacking a ship flying a flag"
    return end


def _kept_from(words: Words, i: int, end: int) -> int:
    """Where what is prevented begins: after "from", at a verb in -ing; 0 where nothing is."""
    for k in range(i + 1, min(end, i + _REACH)):
        if words.low(k) == "from":
            return k + 1
        if words.kinds[k] & w.ING and k > i + 1:
            return k
    return 0


def _all_of(words: Words, i: int, end: int) -> list[str]:
    """The words by which only that it holds of all is denied: "has not paid all of"."""
    return ["all" for k in range(i + 1, end) if words.low(k) in _ALL]
