"""How far a word denies: from each negating word, and each that denies what depends on it, to where its reach ends."""

from __future__ import annotations

from collections.abc import Container
from typing import NamedTuple

from discrep.framing import words as w
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
from discrep.kinds.claims.reaches import REACH, Clausal, contact, goes_on, joined, kept_from, main_verb

_NOT = frozenset("not never cannot hardly scarcely barely cant".split())
_NOBODY = frozenset("none nobody nothing nowhere neither no-one".split())
_NO_BUT = frozenset("doubt fewer less more later matter sooner wonder secret".split())
_NOT_BUT = frozenset("only just merely simply least".split())
_SIGNS = frozenset(
    key(x) for x in "evidence sign proof indication suggestion reason word confirmation".split()
)
_NEGATING_TO = frozenset(key(x) for x in NEGATING_TO)
_NEGATING_FROM = frozenset(key(x) for x in NEGATING_FROM)
_NEGATING_OBJECT = frozenset(key(x) for x in NEGATING_OBJECT)
_NEGATING_OF = frozenset(key(x) for x in NEGATING_OF)
_NEGATING_ING = frozenset(key(x) for x in NEGATING_ING)
# keys of the words that deny what depends on them
LEXICAL = (
    _NEGATING_TO
    | _NEGATING_FROM
    | _NEGATING_OBJECT
    | _NEGATING_OF
    | _NEGATING_ING
    | {"deny", "los", "untru", "fals"}
)
_HOLDS = frozenset("control power contact touch sight".split())  # who has lost them has them not
_ENDS = frozenset((":", ";"))
_UNLESS = frozenset(("until", "unless", "except"))
_COMING = frozenset(key(x) for x in "take occur happen exist materialise materialize".split())
_FAR = 16  # words behind "not" in which "until" limits it
_WHOLE = ""  # the denial says nothing of the act, whatever the other text has
_ALL = frozenset(("all", "every", "both", "everyone", "everything"))


class Denied:
    """Which words of `[first, last)` are denied, and where a denial falls on a part only and on which word."""

    __slots__ = ("first", "flags", "last", "partial")

    def __init__(self, first: int, last: int) -> None:
        self.first, self.last = first, last
        self.flags = bytearray(last - first)  # 1 for each denied word
        self.partial: list[tuple[int, str]] = []

    def flip(self, a: int, b: int) -> None:
        """Denies the words of `[a, b)`, or affirms those denied before."""
        for n in range(max(a, self.first) - self.first, min(b, self.last) - self.first):
            self.flags[n] ^= 1


class Site(NamedTuple):
    """A word that may deny, in its clause and before the next."""

    words: Words
    i: int
    part: Clausal
    following: Clausal | None
    low: str
    after: str  # the word behind it


def deny(at: Site, denied: Denied) -> None:
    """Denies all that the word reaches."""
    words, i, low = at.words, at.i, at.low
    if low in _NOT or low.endswith(("n't", "n’t")) or (words.kinds[i] & w.NEGATOR and low.endswith("nt")):
        _not(at, denied)
    elif low == "no" or (low == "zero" and words.kinds[i - 1] & (w.BE | w.HAVE)):
        _no(at, denied)
    elif low in _NOBODY or (low == "nor" and i == at.part.first):
        if low == "neither" and words.low(i - 1) == "not":
            return
        denied.flip(*_clause(at))
        if any(words.low(k) in ("except", "but") for k in range(i + 1, min(denied.last, i + 4))):
            denied.partial.append((i, _WHOLE))
    elif low in ("without", "unlike"):
        denied.flip(i + 1, _phrase_end(at, i > at.part.first))  # "a man without a hat drives"
    elif low in NEARLY_NONE:
        if words.low(i - 1) not in SOME_OF and words.kinds[i + 1] & w.WORD and at.after != "by":
            denied.flip(at.part.first if low == "few" else i + 1, at.part.last)
            denied.partial.append((i, NEARLY_NONE[low]))
    elif low == "far":
        if at.after == "from" and words.kinds[i - 1] & w.BE and _quality(words, i + 2):
            denied.flip(i + 2, at.part.last)
    elif low == "anything":
        if at.after == "but":
            denied.flip(i + 2, at.part.last)
    elif low in ("except", "but"):
        if _stands(words, _ALL, max(at.part.first, i - 3), i):  # "everyone but the cook left"
            denied.flip(i + 1, at.part.verb if i < at.part.verb else at.part.last)
    else:
        _lexical(at, denied)


def _not(at: Site, denied: Denied) -> None:
    """ "did not seize", "cannot", "never": up to the end of its clause, unless it goes on otherwise before."""
    words, i, following = at.words, at.i, at.following
    if at.after in _NOT_BUT or _of_a_plea(words, i):
        return
    if at.low == "barely" and words.low(i - 1) not in ("can", "could") and at.after != "any":
        return  # who barely passed has passed
    j = i + 1
    while words.low(j).endswith("ly") or words.low(j) in ("been", "be", "yet", "even"):
        j += 1
    here = words.low(j)
    # "has not paid all of": only that it holds of all is denied
    denied.partial += [(i, "all") for k in range(i + 1, at.part.last) if words.low(k) in _ALL]
    if here in SCOPES["all"] and not here.startswith("any"):
        denied.partial.append((i, "all"))  # "not all of them" denies only that it holds of all
    elif here in PARTIAL or _stands(words, ("because",), i, min(i + REACH, denied.last)):
        denied.partial.append((i, _WHOLE))
        return
    stop = next(
        (k for k in range(i + 1, at.part.last) if words.low(k) == "but"), main_verb(words, i, at.part)
    )
    if words.low(stop) == "but" and stop + 1 < at.part.last and words.kinds[stop + 1] & w.PREPOSITION:
        denied.partial.append((i, _WHOLE))  # "not by rebels, but by a cook"
    stop = next((k for k in range(i + 2, stop) if words.low(k) in _ENDS), stop)
    stop = next((k for k in range(i + 4, stop) if contact(words, k)), stop)
    if words.kinds[i - 1] & w.DO or words.kinds[i] & w.DO:
        stop = goes_on(words, i + 1, stop)
    if _stands(words, _UNLESS, i + 1, min(denied.last, i + _FAR)):
        denied.partial.append((i, _WHOLE))
    denied.flip(i + 1, stop)
    if any(key(words.low(k)) in _COMING for k in range(i + 1, min(i + 3, stop))):
        denied.flip(at.part.first, i)  # what did not take place was not
    untrue = here in ("true", "case") and words.low(i - 2) == "it" and _after_that(words, following)
    if following is not None and (key(here) == "deny" or untrue):
        denied.flip(following.first, following.last)


def _no(at: Site, denied: Denied) -> None:
    """ "no" before a noun: its whole clause, of the second of two nouns only that noun."""
    words, i, after, following = at.words, at.i, at.after, at.following
    if after in _NO_BUT or after[:1].isdigit() or after == ".":
        return
    if after == "longer":
        denied.flip(i + 1, at.part.last)
        return
    # "saw a phone and no gun" denies the gun only
    if words.low(i - 1) in ("and", "but") and i > at.part.first + 1:
        ends = (k for k in range(i + 1, at.part.last) if words.kinds[k] & (w.PREPOSITION | w.MARK))
        denied.flip(i, next(ends, at.part.last))
    else:
        denied.flip(*_clause(at))
    if following is not None and key(after) in _SIGNS and words.low(following.first) == "that":
        following.open = True


def _lexical(at: Site, denied: Denied) -> None:
    """Words that deny what depends on them: "failed to", "barred from", "denied that", "instead of"."""
    words, i, low, after, following, end = at.words, at.i, at.low, at.after, at.following, at.part.last
    root = key(low)
    if root in _NEGATING_TO and after == "to":
        denied.flip(i + 2, goes_on(words, i + 2, end))
    elif root == "deny" and following is not None and following.first == i + 1:
        denied.flip(following.first, following.last)
        following.denial = True
    elif root in _NEGATING_ING and words.kinds[min(i + 1, len(words.kinds) - 1)] & w.ING:
        denied.flip(i + 1, end)
    elif root in _NEGATING_FROM and (first := kept_from(words, i, end)):
        if words.low(i - 1) == "to":
            denied.partial.append((i, _WHOLE))  # meant to prevent it: whether it was prevented is not said
        denied.flip(first, goes_on(words, first, end))
    elif root in _NEGATING_OF and after == "of":
        denied.flip(i + 2, _phrase_end(at, True))  # "the lack of contact was a failure"
    elif low == "rather" and after == "than":
        denied.flip(i + 2, end)
    elif root == "deny" and words.kinds[i] & w.REPORTS:
        if following is not None and (after == "that" or following.first == i + 1):
            denied.flip(following.first, following.last)
            following.denial = True
    elif low in ("untrue", "false") and words.low(i - 2) == "it" and _after_that(words, following):
        assert following is not None
        denied.flip(following.first, following.last)
    elif (root == "los" and after in _HOLDS) or (
        root in _NEGATING_OBJECT and root != "escap" and not words.kinds[i - 1] & w.DETERMINER
    ):
        # "avoided jail by feigning madness": the way it was done was done
        stop = next((k for k in range(i + 1, end) if words.low(k) == "by"), end)
        stop = next(
            (h - 1 for h in at.part.heads if i < h < stop and words.kinds[h - 1] & w.COORDINATOR), stop
        )
        denied.flip(i + 1, next((k for k in range(i + 1, stop) if joined(words, k)), stop))


def _quality(words: Words, i: int) -> bool:
    """What follows "far from" is no place: "far from well", "far from winning"."""
    place = w.DETERMINER | w.CAPITAL | w.NUMBER | w.PRONOUN
    return bool(words.kinds[i] & (w.ING | w.PARTICIPLE)) or (
        bool(words.kinds[i] & w.WORD) and not words.kinds[i] & place and not words.kinds[i + 1] & w.WORD
    )


def _clause(at: Site) -> tuple[int, int]:
    """The clause of a denying word where a comma parts two with a verb each: "there is no air, so sound cannot travel"."""
    part, kinds = at.part, at.words.kinds
    commas = [k for k in range(part.first, part.last) if kinds[k] & w.COMMA]
    first = max((k + 1 for k in commas if k < at.i and any(h < k for h in part.heads)), default=part.first)
    own = [h for h in part.heads if first <= h]
    last = min((k for k in commas if k > at.i and any(h > k for h in own)), default=part.last)
    return first, last


def _phrase_end(at: Site, cut: bool) -> int:
    """Where a phrase of the denying word ends: at a comma, and where it stands before the verb, at the verb."""
    stop = next((k for k in range(at.i + 1, at.part.last) if at.words.kinds[k] & w.COMMA), at.part.last)
    return min(stop, at.part.verb) if cut and at.i < at.part.verb else stop


def _stands(words: Words, sought: Container[str], first: int, last: int) -> bool:
    return any(words.low(k) in sought for k in range(first, last))


def _of_a_plea(words: Words, i: int) -> bool:
    """What was entered, put forward or returned is a plea or a verdict of "not guilty"."""
    named = words.low(i - 1) == "of" or words.low(i + 2) in ("plea", "pleas", "verdict", "verdicts")
    return words.low(i + 1) == "guilty" and named


def _after_that(words: Words, following: Clausal | None) -> bool:
    """The next clause is what "that" leads to."""
    return following is not None and "that" in (words.low(following.first), words.low(following.first - 1))
