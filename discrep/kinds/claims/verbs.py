"""The verbs of a clause: those that framing does not know, and the words that each of them leads to."""

from __future__ import annotations

from functools import lru_cache

from discrep.framing import words as w
from discrep.framing.words import Words
from discrep.kinds.claims.denying_en import CARRYING_TO, CEASING, MANNERLESS, NEGATING_TO
from discrep.kinds.claims.keys import key
from discrep.kinds.claims.light_en import LIGHT, MODIFIERS, QUANTIFIERS
from discrep.kinds.claims.senses import meanings
from discrep.kinds.claims.synonyms_en import NO_ACTS

_VERBAL = w.BE | w.HAVE | w.DO | w.WILL | w.MODAL
_NO_VERB = w.CAPITAL | w.MARK | w.NUMBER | w.PREPOSITION | w.DETERMINER
_FINITE = frozenset(("cannot",))
_COUNTING = frozenset("most many all both other more these those his her its their our".split())
_BEFORE_VERBS = frozenset(
    "longer never always still also seldom often people police children men women".split()
)
_NO_SUBJECT = w.DETERMINER | w.PREPOSITION | _VERBAL | w.MARK | w.COORDINATOR


def mark_verbs(words: Words, first: int, last: int, flags: bytearray) -> None:
    """Marks verbs that framing does not know: "lies", "holds", "employs", after a noun or a name."""
    none = not any(flags)
    for n in range(1, last - first - 1):
        if flags[n]:
            continue
        i = first + n
        kind, low = words.kinds[i], words.words[i].low
        if low in _FINITE and not words.kinds[i - 1] & _NO_SUBJECT and not any(flags[max(0, n - 6) : n]):
            flags[n] = 1
            none = False
            continue
        if kind & _NO_VERB or low in LIGHT or not low.endswith("s") or low.endswith(("ss", "us", "'s")):
            continue
        before = words.low(i - 1)
        if before in QUANTIFIERS or before in _COUNTING:
            continue
        if words.kinds[i - 1] & _NO_SUBJECT or before in ("to", "not") or any(flags[max(0, n - 6) : n]):
            continue
        if before.endswith("s") and not words.kinds[i - 1] & w.CAPITAL:
            continue
        after = words.kinds[i + 1]
        if (
            none
            or after & (w.DETERMINER | w.CAPITAL | w.PRONOUN)
            or (key(low) in verbs_known() and after & w.PREPOSITION)
        ):
            flags[n] = 1
            none = False
    if none:
        _plain_verb(words, first, last, flags)


def _plain_verb(words: Words, first: int, last: int, flags: bytearray) -> None:
    """In a sentence without any verb so far, the first plain form of the tables after a plural."""
    for n in range(1, last - first - 1):
        i = first + n
        kind, low = words.kinds[i], words.words[i].low
        if kind & (_NO_VERB | w.CAPITAL) or low in LIGHT or words.kinds[i - 1] & _NO_SUBJECT:
            continue
        plural = words.low(i - 1).endswith(("s", "ly")) or words.low(i - 1) in _BEFORE_VERBS
        if plural and key(low) in acts_known():
            flags[n] = 1
            return


def acts_known() -> frozenset[str]:
    return meanings().acts


@lru_cache(1)
def verbs_known() -> frozenset[str]:
    """The acts of the tables without the things that stand there too."""
    return acts_known() - frozenset(map(key, NO_ACTS.split()))


def heads(
    words: Words, verb: int, last: int, finite_from: tuple[int, bytearray]
) -> list[tuple[int, bool, bool]]:
    """The heads of a clause's verbs: of its first, of further finite ones, of those joined by "and"."""
    start, flags = finite_from
    found = [_head(words, verb, last)]
    for i in range(max(found[0][0], verb) + 1, last):
        if flags[i - start]:
            one = _head(words, i, last)
            if one[0] > found[-1][0]:
                found.append(one)
        elif words.kinds[i] & w.ING and words.kinds[verb] & w.BE and _joined(words, i):
            found.append((i, False, False))
        elif words.low(i - 1) == "and" and found[0][0] > verb and words.kinds[verb] & (w.WILL | w.MODAL):
            if key(words.low(i)) in acts_known() and not words.kinds[i] & _NO_VERB:
                found.append((i, False, False))
    return found


def _joined(words: Words, i: int) -> bool:
    """The word goes on with what the verb before it began: "is laughing and not crying"."""
    before = words.low(i - 1)
    return before == "and" or (before == "not" and words.low(i - 2) in ("and", "but"))


def _head(words: Words, verb: int, last: int) -> tuple[int, bool, bool]:
    """(word index of what the clause says, whether "be" says it, whether it is passive)."""
    kinds = words.kinds
    i = verb
    be = False
    while i < last:
        kind, low = kinds[i], words.words[i].low
        if kind & (w.MARK | w.SUBORDINATOR) and i > verb:
            return (verb if not kinds[verb] & _VERBAL else -1), False, False
        root = key(low)
        if kind & (w.HAVE | w.DO) and _auxiliary(words, i, last):
            i += 1
        elif kind & w.BE:
            be = True
            i += 1
        elif (
            kind & (w.WILL | w.MODAL | w.NEGATOR)
            or low
            in (
                "to",
                "not",
                "never",
                "longer",
                "no",
                "yet",
                "also",
                "still",
                "only",
                "already",
                "now",
                "always",
                "ever",
                "been",
                "it",
            )
            or (low.endswith("ly") and low not in MANNERLESS)
            or (low in LIGHT and not kind & (w.PREPOSITION | w.DETERMINER | w.HAVE | w.PRONOUN))
        ):
            i += 1
        elif root in _keeping() and (j := _state(words, i, last)):
            return j, True, False
        elif (root in _leading_to()) and words.low(i + 1) == "to":
            be = False
            i += 2
        elif root in _ceasing() and i + 1 < last and kinds[i + 1] & w.ING:
            be = False
            i += 1
        elif be:
            passive = bool(kind & w.PARTICIPLE) and not kind & w.DETERMINER
            j = _complement(words, i, last)
            return j, not passive and not kind & w.ING, passive
        elif low in MODIFIERS and i > verb and words.kinds[i - 1] & w.DO:
            i += 1  # "did great damage"
        else:
            return i, False, False
    return -1, False, False


def _state(words: Words, i: int, last: int) -> int:
    """The state that something is left or stays in: "remains vacant", "left rates unchanged"; 0 where none is told."""
    for j in range(i + 1, min(i + 7, last)):
        if words.low(j) == "unchanged":
            return j
    j = i + 1
    while j < last and words.low(j).endswith("ly"):
        j += 1
    if j < last and not words.kinds[j] & (_NO_VERB | w.ING) and key(words.low(j)) in meanings().sides:
        return j if key(words.low(i)) in ("remain", "stay") else 0
    return 0


@lru_cache(1)
def _keeping() -> frozenset[str]:
    return frozenset(map(key, "leave keep hold remain stay".split()))


@lru_cache(1)
def _leading_to() -> frozenset[str]:
    return frozenset(map(key, (*NEGATING_TO, *CARRYING_TO)))


@lru_cache(1)
def _ceasing() -> frozenset[str]:
    return frozenset(map(key, CEASING))


def _auxiliary(words: Words, i: int, last: int) -> bool:
    if words.kinds[i] & w.DO:
        return True
    for j in range(i + 1, min(i + 5, last)):
        kind = words.kinds[j]
        if kind & (w.PARTICIPLE | w.BE | w.DO) or words.low(j) == "to":
            return True
        if kind & (w.DETERMINER | w.PREPOSITION | w.CAPITAL | w.NUMBER | w.MARK):
            return False
    return False


def _complement(words: Words, i: int, last: int) -> int:
    """The first word of content at or after `i`: "a member of", "among the mourners"."""
    for j in range(i, last):
        if words.kinds[j] & (w.MARK | w.SUBORDINATOR):
            break
        if not words.kinds[j] & w.WORD or words.kinds[j] & w.NUMBER:
            continue
        if words.words[j].low not in LIGHT and words.words[j].low not in QUANTIFIERS:
            return j
    return -1
