"""What was changed between two wordings of one quotation, word by word, and how much it matters."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from discrep.kinds.quotes import wording_en as en
from discrep.kinds.quotes.overlap import overlap
from discrep.kinds.quotes.wording import Word
from discrep.naming.transliteration import are_variants

SAME_REMARK = 0.7  # share of equal words from which two wordings are one remark
ONE_WORDING = 0.8  # share from which they are one translation of it
ALL_BUT_EQUAL = 0.85  # share from which fewer words of weight will do
LEAST_EQUAL = 5  # equal words below which nothing is told of two quotations
LEAST_HEAVY = 3  # equal words of weight among them
SURE_EQUAL = 7  # equal words from which a changed word stands out
FEW = 2  # changes of substance that one wording may show; more are another translation
_BESIDE_MARK = 2  # words that a mark may be joined with, as in "[he] has"
_EDGE = 2  # words at a common beginning or end that may be exchanged


class Weight(StrEnum):
    """How an edit changes a quotation, gravest first."""

    NEGATION = "negation"
    NUMBER = "number"
    NAME = "name"
    MEANING = "meaning"
    OMISSION = "omission"  # words of weight that one side leaves out without a mark
    WORDING = "wording"  # little words, hedges, tense
    MARKED = "marked"  # beside … or [brackets]
    SPELLING = "spelling"  # or articles and the like


GRAVE = frozenset((Weight.NEGATION, Weight.NUMBER, Weight.NAME, Weight.MEANING))
SUBSTANCE = GRAVE | {Weight.OMISSION}
_RANK = {weight: n for n, weight in enumerate(Weight)}


class Edit(NamedTuple):
    """Words of one side that stand for words of the other, as index ranges."""

    a: tuple[int, int]
    b: tuple[int, int]
    weight: Weight


class Changes(NamedTuple):
    """Two wordings laid side by side: how much is equal where they overlap, and the edits there."""

    equal: int
    heavy: int
    share: float
    edits: tuple[Edit, ...]
    a: tuple[int, int]  # the overlap, as index ranges
    b: tuple[int, int]
    shortened: bool = False  # one wording is the other without words in one place

    @property
    def one_remark(self) -> bool:
        """The two are wordings of one remark."""
        plain = self.heavy >= LEAST_HEAVY and self.share >= SAME_REMARK
        light = self.heavy == LEAST_HEAVY - 1 and self.equal >= SURE_EQUAL and self.share >= ALL_BUT_EQUAL
        return self.equal >= LEAST_EQUAL and (plain or light)

    @property
    def one_wording(self) -> bool:
        """The two are one wording, edited here and there, rather than two translations."""
        substance = sum(e.weight in SUBSTANCE for e in self.edits)
        like = self.shortened or self.share >= ONE_WORDING
        return self.one_remark and like and substance <= FEW

    @property
    def worst(self) -> Edit | None:
        """The gravest edit, the first of them; None where the wordings are equal."""
        return min(self.edits, key=lambda e: (_RANK[e.weight], e.a), default=None)


NOTHING = Changes(0, 0, 0.0, (), (0, 0), (0, 0))


def changes(a: Sequence[Word], b: Sequence[Word]) -> Changes:
    """The edits that turn wording `a` into `b` where the two overlap; what only one of them goes on with is no edit."""
    from rapidfuzz.distance import Levenshtein

    window = overlap([w.norm for w in a], [w.norm for w in b])
    if window is None:
        return NOTHING
    (a0, a1), (b0, b1) = window
    left, right = [w.norm for w in a[a0:a1]], [w.norm for w in b[b0:b1]]
    blocks = Levenshtein.opcodes(left, right)
    runs: list[tuple[str, int, int, int, int]] = []
    for block in blocks:
        i0, i1, j0, j1 = block.src_start, block.src_end, block.dest_start, block.dest_end
        kind = "equal" if block.tag == "equal" else "edit"
        if runs and runs[-1][0] == kind:
            runs[-1] = (kind, runs[-1][1], i1 + a0, runs[-1][3], j1 + b0)
        else:
            runs.append((kind, i0 + a0, i1 + a0, j0 + b0, j1 + b0))
    runs = _without_tails(_slid(runs, a, b), len(a), len(b))
    if not runs:
        return NOTHING
    left_over = a[runs[0][1] : runs[-1][2]]
    right_over = b[runs[0][3] : runs[-1][4]]
    edits = tuple(
        Edit((i0, i1), (j0, j1), _moved(_weigh(a, b, (i0, i1), (j0, j1)), left_over, right_over))
        for kind, i0, i1, j0, j1 in runs
        if kind == "edit"
    )
    edits = _exchanged(edits, a, b)
    same = [w for kind, i0, i1, _, _ in runs if kind == "equal" for w in a[i0:i1] if not w.mark]
    span = max(sum(not w.mark for w in left_over), sum(not w.mark for w in right_over))
    marked = sum(
        max(e.a[1] - e.a[0], e.b[1] - e.b[0]) for e in edits if e.weight in (Weight.MARKED, Weight.SPELLING)
    )
    share = len(same) / max(1, span - marked, len(same))
    over_a, over_b = (runs[0][1], runs[-1][2]), (runs[0][3], runs[-1][4])
    return Changes(
        len(same),
        sum(w.heavy for w in same),
        share,
        edits,
        over_a,
        over_b,
        _shortened(edits, _whole(a, over_a), _whole(b, over_b)),
    )


def _whole(words: Sequence[Word], over: tuple[int, int]) -> bool:
    """Nothing of weight stands outside the overlap."""
    return not any(w.heavy for w in (*words[: over[0]], *words[over[1] :]))


def _shortened(edits: Sequence[Edit], a_whole: bool, b_whole: bool) -> bool:
    """One wording stands whole in the other, but for words left out of it in one place."""
    real = [e for e in edits if e.weight not in (Weight.MARKED, Weight.SPELLING)]
    if len(real) != 1:
        return False
    (i0, i1), (j0, j1) = real[0].a, real[0].b
    return (i0 == i1 and a_whole) or (j0 == j1 and b_whole)


def _slid(
    runs: list[tuple[str, int, int, int, int]], a: Sequence[Word], b: Sequence[Word]
) -> list[tuple[str, int, int, int, int]]:
    """The runs with a first one that could as well stand right before the second moved there: "He said: He …"."""
    if len(runs) < 3 or runs[0][0] != "equal":
        return runs
    (_, i0, i1, j0, j1), (_, k0, k1, m0, m1), _ = runs[:3]
    size = i1 - i0
    if k0 == k1 and [w.norm for w in b[j0:j1]] == [w.norm for w in b[m1 - size : m1]] and m1 - size >= j0:
        return [("edit", i0, i0, j0, m1 - size), ("equal", i0, i1, m1 - size, m1), *runs[2:]]
    if m0 == m1 and [w.norm for w in a[i0:i1]] == [w.norm for w in a[k1 - size : k1]] and k1 - size >= i0:
        return [("edit", i0, k1 - size, j0, j0), ("equal", k1 - size, k1, j0, j1), *runs[2:]]
    return runs


def _without_tails(
    runs: list[tuple[str, int, int, int, int]], a: int, b: int
) -> list[tuple[str, int, int, int, int]]:
    """The runs without unequal ones at either end, unless both quotations begin or end there in a word or two."""
    while runs and runs[0][0] == "edit":
        _, i0, i1, j0, j1 = runs[0]
        if i0 == 0 == j0 and 0 < i1 <= _EDGE and 0 < j1 <= _EDGE:
            break
        runs = runs[1:]
    while runs and runs[-1][0] == "edit":
        _, i0, i1, j0, j1 = runs[-1]
        if i1 == a and j1 == b and 0 < i1 - i0 <= _EDGE and 0 < j1 - j0 <= _EDGE:
            break
        runs = runs[:-1]
    return runs


def _weigh(a: Sequence[Word], b: Sequence[Word], x: tuple[int, int], y: tuple[int, int]) -> Weight:
    left, right = a[x[0] : x[1]], b[y[0] : y[1]]
    if _marked(a, x) or _marked(b, y):
        return Weight.MARKED
    mine, yours = [w.norm for w in left], [w.norm for w in right]
    if "".join(mine) == "".join(yours):
        return Weight.SPELLING
    if _negative(mine) != _negative(yours):
        return Weight.NEGATION
    if [w.norm for w in left if w.number] != [w.norm for w in right if w.number]:
        return Weight.NUMBER if left and right else Weight.OMISSION
    if not {*mine, *yours} - en.SLIGHT:
        return Weight.SPELLING
    if len(left) == len(right) and all(_spelt_alike(p, q) for p, q in zip(mine, yours, strict=True)):
        return Weight.SPELLING
    heavy_left, heavy_right = [w for w in left if w.heavy], [w for w in right if w.heavy]
    if heavy_left and heavy_right:
        pairs = [(p, q) for p in heavy_left for q in heavy_right]
        if any(_related(p.norm, q.norm) for p, q in pairs):
            return Weight.WORDING
        if any(p.capital and q.capital for p, q in pairs):
            return Weight.NAME
        if any(w.norm in en.PRONOUNS for w in (*left, *right)):
            return Weight.WORDING
        return Weight.MEANING
    if set(mine) & en.AMOUNTS and set(yours) & en.AMOUNTS:
        return Weight.MEANING
    if left and right:
        return Weight.WORDING
    if any(w.norm in en.SAYING for w in left or right):
        return Weight.SPELLING  # "he said" in the middle, its marks lost
    return Weight.OMISSION if _told(left or right) else Weight.WORDING


def _told(words: Sequence[Word]) -> bool:
    """The words say something that is missed where they are left out: no part of a name, no adverb."""
    return any(
        w.heavy and not w.capital and not w.norm.endswith("ly") and w.norm not in en.LIGHT for w in words
    )


def _exchanged(edits: Sequence[Edit], a: Sequence[Word], b: Sequence[Word]) -> tuple[Edit, ...]:
    """The edits, two words that stand in each other's place weighed as one change: who did it to whom.

    With no more than "and" between them they are two things in another order, and nothing is changed.
    """
    out = list(edits)
    for n, (one, two) in enumerate(pairwise(edits)):
        if [len(range(*part)) for part in (one.a, one.b, two.a, two.b)] != [1, 1, 1, 1]:
            continue
        x, y, p, q = a[one.a[0]], b[one.b[0]], a[two.a[0]], b[two.b[0]]
        if x.heavy and p.heavy and x.norm == q.norm and y.norm == p.norm:
            between = {w.norm for w in a[one.a[1] : two.a[0]]} - en.COORDINATORS - en.SLIGHT
            weight = Weight.MEANING if between else Weight.SPELLING
            out[n : n + 2] = [one._replace(weight=weight), two._replace(weight=weight)]
    return tuple(out)


def _moved(weight: Weight, left: Sequence[Word], right: Sequence[Word]) -> Weight:
    """Wording only, where the words that seem changed stand elsewhere in the other quotation."""
    if weight is Weight.NEGATION:
        same = _negative([w.norm for w in left]) == _negative([w.norm for w in right])
    elif weight is Weight.NUMBER:
        same = sorted(w.norm for w in left if w.number) == sorted(w.norm for w in right if w.number)
    elif weight in (Weight.NAME, Weight.MEANING, Weight.OMISSION):
        same = sorted(w.norm for w in left if w.heavy) == sorted(w.norm for w in right if w.heavy)
    else:
        return weight
    return Weight.WORDING if same else weight


def _marked(words: Sequence[Word], part: tuple[int, int]) -> bool:
    """An elision or insertion stands in the stretch or right beside it, with hardly a word else."""
    beside = words[max(0, part[0] - 1) : part[1] + 1]
    return any(w.mark for w in beside) and sum(not w.mark for w in words[part[0] : part[1]]) <= _BESIDE_MARK


def _negative(norms: Sequence[str]) -> bool:
    """An odd number of negations stands there."""
    return sum(n in en.NEGATIONS for n in norms) % 2 == 1


def _spelt_alike(a: str, b: str) -> bool:
    """Two spellings of one word or name: a letter apart, or two romanisations."""
    if a == b:
        return True
    if a.isdigit() or b.isdigit() or min(len(a), len(b)) < 4:
        return False
    if are_variants(a, b):
        return True
    from rapidfuzz.distance import OSA

    return min(len(a), len(b)) >= 6 and a[0] == b[0] and OSA.distance(a, b, score_cutoff=1) <= 1


def _related(a: str, b: str) -> bool:
    """Two forms of one word (kill, killing), unless a prefix turns one into the other's opposite."""
    if a == b:
        return True
    if a.isdigit() or b.isdigit():
        return False
    for prefix in en.NEGATIVE_PREFIXES:
        if a == prefix + b or b == prefix + a:
            return False
    common = 0
    for p, q in zip(a, b, strict=False):
        if p != q:
            break
        common += 1
    return common >= 4 and common >= min(len(a), len(b)) - 2
