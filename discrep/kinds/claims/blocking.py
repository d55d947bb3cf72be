"""Which sentences of two articles are read at all: those with words in common, and a word that may set them apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import chain

from discrep.kinds.claims.marks import Marks
from discrep.kinds.claims.rivals import causes, sole
from discrep.kinds.claims.roles import SWAPPABLE
from discrep.kinds.claims.sheets import Sheet

SHARED = 2  # words that two sentences share before they are read at all
SHARE = 0.25  # of the shorter of two articles' sentences
NEAR = 0.6  # share of the shorter sentence's words from which roles may have been swapped
_MOST = 1 << 20  # sentences of an article

Meeting = tuple[int, int, int]  # a sentence of either article, and how many blocks of words they share


def candidates(a: Sheet, b: Sheet, only: Collection[int] | None = None) -> Iterator[tuple[int, int]]:
    """Pairs of sentences with words in common and a word that may set them apart; of the first, `only` some."""
    met: list[Meeting] = []
    for n in range(len(a.sentences)) if only is None else only:
        for m, count in sorted(_shared(a.marks[n], b.telling).items()):
            if a is not b or not (m == n or (m in (only or ()) and m < n)):
                met.append((n, m, count))
    return worth_reading(a, b, met)


def meetings(sheets: Sequence[Sheet]) -> dict[tuple[int, int], list[Meeting]]:
    """The sentences that share words, in order, for each two of the articles by their numbers; counted once for all."""
    found: dict[tuple[int, int], list[Meeting]] = {}
    later: dict[str, list[int]] = {}  # sentences of the articles behind, as numbers over all of them
    for i in reversed(range(len(sheets))):
        for n, marks in enumerate(sheets[i].marks if later else ()):
            for at, count in _shared(marks, later).items():
                j, m = divmod(at, _MOST)
                if count > SHARED or sheets[i].bare or sheets[j].bare:
                    found.setdefault((i, j), []).append((n, m, count))
        for word, places in sheets[i].telling.items() if i else ():
            later.setdefault(word, []).extend([i * _MOST + m for m in places])
    for met in found.values():
        met.sort()
    return found


def _shared(marks: Marks, telling: Mapping[str, Iterable[int]]) -> Counter[int]:
    """How many blocks each sentence shares with this one."""
    return Counter(chain.from_iterable([telling[word] for word in marks.blocks if word in telling]))


def worth_reading(a: Sheet, b: Sheet, met: Iterable[Meeting]) -> Iterator[tuple[int, int]]:
    """The pairs that share enough and may exclude each other; all of two lone statements."""
    if a.lone and b.lone and a is not b:
        yield from ((n, m) for n, x in enumerate(a.told) for m, y in enumerate(b.told) if x and y)
        return
    told = stated(a, b)
    for n, m, count in met:
        if (told and count >= SHARED) or (
            count >= _fewest(a, n, b, m) and _may_contrast(a.marks[n], b.marks[m], count)
        ):
            yield n, m


def stated(a: Sheet, b: Sheet) -> bool:
    """One of the two is a statement about the other: a short draft about its source, a few sentences about an article."""
    if a.draft or b.draft:
        return a is not b and (a if a.draft else b).bare
    return a.bare != b.bare


def _fewest(a: Sheet, n: int, b: Sheet, m: int) -> float:
    """How many words two sentences share before they are read: of two short statements, all but one."""
    if a.bare and b.bare:
        return max(1, min(SHARED, min(len(a.marks[n].blocks), len(b.marks[m].blocks)) - 1))
    if a.bare or b.bare:
        return 1
    return max(SHARED + 1, SHARE * min(len(a.marks[n].blocks), len(b.marks[m].blocks)))


def _may_contrast(a: Marks, b: Marks, count: int) -> bool:
    """A denial beside an act of both, an opposite, or nearly the same words in another order."""
    if not (a.denied.isdisjoint(b.acts) and b.denied.isdisjoint(a.acts)):
        return True
    if not a.against.isdisjoint(b.sides):
        return True
    if not (a.unsaid.isdisjoint(b.roots) and b.unsaid.isdisjoint(a.roots)):
        return True
    near = count >= 3 and count >= NEAR * min(len(a.blocks), len(b.blocks))
    return near and not a.acts.isdisjoint(b.acts) and _may_be_rivals(a, b)


def _may_be_rivals(a: Marks, b: Marks) -> bool:
    """An act that can change its parties or has only one doer, a cause on either side, or a word that turns the sense."""
    if a.turns or b.turns or not (a.roots.isdisjoint(_partisan()) and b.roots.isdisjoint(_partisan())):
        return True
    if not (a.roots.isdisjoint(causes()) or b.roots.isdisjoint(causes())):
        return True
    return not b.implied.isdisjoint([(row, 1 - side) for row, side in a.implied])


@cache
def _partisan() -> frozenset[str]:
    """Acts for whose agent or order of parties two sentences can differ."""
    return sole() | SWAPPABLE
