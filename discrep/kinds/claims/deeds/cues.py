"""Words of which one must stand in every text that a row of words fits: looked up before any row is tried."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

from discrep.kinds.claims.deeds.scales_en import ROWS

# Words that most sentences hold.
_COMMON = frozenset(
    "a an and are as at be been being by down for from had has have her his home in into is no not of off on one or out over the their then there to up was were will with yet".split()
)
_PIECE = re.compile(
    r"(?P<look>\(\?<?[!=][^()]*\))|(?P<open>\(\?:)|(?P<close>\)\??)|(?P<bar>\|)|(?P<blank> |<\d>)|(?P<word>[a-z'\-]+\??)|."
)


class _Stretch(NamedTuple):
    """What is known of a part of a row: the words of which one stands in it, and whether blanks are its edges."""

    words: frozenset[str] | None  # None: nothing need stand in it
    opens: bool = False  # it begins with a blank
    closes: bool = False  # it ends with a blank
    optional: bool = False


@cache
def cues(words: str) -> frozenset[str] | None:
    """Words of which one stands in every text that the row's words fit; None where the row does not tell."""
    pieces = [piece for piece in _PIECE.finditer(words) if piece.lastgroup != "look"]  # these add no word
    return _alternatives(pieces, 0)[0].words


def _alternatives(pieces: Sequence[re.Match[str]], at: int) -> tuple[_Stretch, int]:
    """The stretch from piece `at` to the end of its group, of one or more sequences, and where that end is."""
    found: list[_Stretch] = []
    while True:
        one, at = _sequence(pieces, at)
        found.append(one)
        if at == len(pieces) or pieces[at].lastgroup != "bar":
            break
        at += 1
    sets = [one.words for one in found if one.words is not None]
    words = frozenset[str]().union(*sets) if len(sets) == len(found) else None
    return _Stretch(words, all(one.opens for one in found), all(one.closes for one in found)), at


def _sequence(pieces: Sequence[re.Match[str]], at: int) -> tuple[_Stretch, int]:
    """The stretch from piece `at` to the next bar or the end of the group."""
    items: list[_Stretch] = []
    while at < len(pieces) and pieces[at].lastgroup not in ("bar", "close"):
        kind, text = pieces[at].lastgroup, pieces[at][0]
        if kind == "open":
            inner, at = _alternatives(pieces, at + 1)
            if at < len(pieces) and pieces[at][0].endswith("?"):
                inner = inner._replace(words=None, optional=True)
            items.append(inner)
        elif kind == "word":
            items.append(_Stretch(_forms(text)))
        else:
            items.append(_Stretch(None, kind == "blank", kind == "blank"))
        at += 1
    edges = (items[0].opens, items[-1].closes) if items else (False, False)
    return _Stretch(min(_whole(items), key=_commonness, default=None), *edges), at


def _whole(items: Sequence[_Stretch]) -> Iterable[frozenset[str]]:
    """The words of those items that begin and end at the edges of words."""
    edge = True
    for n, item in enumerate(items):
        ends = n + 1 == len(items) or item.closes or items[n + 1].opens
        if item.words is not None and (edge or item.opens) and ends:
            yield item.words
        edge = item.closes and (edge or not item.optional)


def _forms(text: str) -> frozenset[str]:
    """The word, and the word without a last letter that need not stand."""
    return frozenset((text[:-1], text[:-2])) if text.endswith("?") else frozenset((text,))


def _commonness(words: frozenset[str]) -> tuple[int, int, int]:
    """How little the words tell: how many of them are everywhere, how many they are, how short."""
    return len(words & _COMMON), len(words), -min(map(len, words))


@cache
def _rows_by_cue() -> tuple[dict[str, list[int]], frozenset[int]]:
    """The numbers of the rows by each of their cues, and of those that have none."""
    index: dict[str, list[int]] = {}
    for n, row in enumerate(ROWS):
        for word in cues(row.words) or ():
            index.setdefault(word, []).append(n)
    return index, frozenset(n for n, row in enumerate(ROWS) if cues(row.words) is None)


def rows_near(lows: Iterable[str]) -> list[int]:
    """The numbers, in order, of the rows that may fit a text of those words."""
    index, always = _rows_by_cue()
    return sorted(always.union(*[index[low] for low in lows if low in index]))
