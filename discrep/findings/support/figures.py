"""Figures of a draft: the source's figures that admit them, and those that stand in their place."""

from __future__ import annotations

from decimal import Decimal
from itertools import combinations

from discrep.findings.support.passages import Passage, Sources, content
from discrep.kinds.numerals import find
from discrep.kinds.quantities.value import Quantity
from discrep.model import Extraction, Fact, Outcome

KINDS = ("count", "money", "percent", "age", "measure", "duration")
SMALL = 3  # figures up to this are counted off a list without being written ("two men and a woman")
ROUND = Decimal("0.06")  # "nearly 70,000" for 68,400, "a third" for 32 %
_MOST_SUMMED = 60
_FREE = frozenset((Outcome.SAME, Outcome.NARROWER, Outcome.WIDER, Outcome.OVERLAP))


class FigureIndex:
    """Every number of the sources, with its fact where one was read."""

    __slots__ = ("_numbers", "_sums", "sources")

    def __init__(self, sources: Sources, extractions: tuple[Extraction, ...]) -> None:
        self.sources = sources
        self._numbers: set[Decimal] = set()
        for extraction in extractions:
            for text in (extraction.article.text, extraction.article.title or ""):
                for _, number in find(text):
                    if number.value is not None:
                        self._numbers.add(abs(number.value))
        for kind in KINDS:
            for _, fact in sources.facts[kind]:
                if (figure := stated(fact)) is not None:
                    self._numbers.add(abs(figure))
        self._sums: set[Decimal] | None = None

    def support(self, fact: Fact) -> tuple[Extraction, Fact] | str | None:
        """The source's fact that admits the draft's figure, or why it is supported without one; else None."""
        loose: tuple[Extraction, Fact] | None = None
        for place in self.sources.facts[fact.kind]:
            if fact.value.compare(place[1].value) in _FREE:
                if like(fact, place[1]):
                    return place
                loose = loose or place
        if loose:
            return loose
        figure = stated(fact)
        if figure is None:
            return "a vague word" if vague(fact) else None
        if fact.kind == "duration" and not self._lasts(fact):
            return None
        if figure in self._numbers or any(_near(figure, n) for n in self._numbers if rounded(fact)):
            return "the same number stands in a source"
        if self._sum(figure):
            return "the sources' own figures make it"
        return None

    def _lasts(self, fact: Fact) -> bool:
        """A length of time in the same unit stands somewhere in the sources: "a seven-month review"."""
        unit = fact.value.unit
        return not unit or any(f"{unit}{end}" in self.sources.words for end in ("", "s"))

    def turned(self, fact: Fact) -> tuple[Extraction, Fact] | None:
        """The same amount of change, told as up in the one and as down in the other, and nowhere alike."""
        change, figure = getattr(fact.value, "change", None), stated(fact)
        if change is None or figure is None:
            return None
        same = [p for p in self.sources.facts[fact.kind] if stated(p[1]) == figure and p[1].value.change]
        if any(p[1].value.change == change for p in same):
            return None
        return same[0] if same else None

    def _sum(self, figure: Decimal) -> bool:
        """Two counts of one passage, or their difference, make the figure."""
        if figure <= SMALL:
            return False
        if self._sums is None:
            self._sums = set()
            placed = [
                (id(e), f.frame.block, n)
                for e, f in self.sources.facts["count"]
                if (n := stated(f)) is not None
            ]
            for (e, block, a), (other, beside, b) in combinations(placed[:_MOST_SUMMED], 2):
                if e == other and block == beside:
                    self._sums |= {a + b, abs(a - b)}
        return figure in self._sums

    def rival(self, fact: Fact, passages: list[Passage]) -> tuple[Extraction, Fact] | None:
        """A figure for the same thing that excludes the draft's, in the passages nearest to its sentence."""
        for passage in passages:
            for other in passage.facts():
                if other.kind != fact.kind or other.polarity != fact.polarity:
                    continue
                apart = fact.value.compare(other.value) is Outcome.DISJOINT or _other_bound(fact, other)
                if apart and like(fact, other):
                    return passage.extraction, other
        return None


def stated(fact: Fact) -> Decimal | None:
    """The one number a fact gives, None for ranges and vague words."""
    value = fact.value
    if isinstance(value, Quantity):
        return value.stated
    return value.low if value.low is not None and value.low == value.high else None


def _other_bound(a: Fact, b: Fact) -> bool:
    """Both give a limit of one sort ("up to", "at least"), and the limits are far apart; a length of time is one."""
    mine, yours = a.value, b.value
    if a.kind == "duration" and mine.high and yours.high:
        return bool(mine.unit != yours.unit) != bool(mine.high != yours.high)
    if not isinstance(mine, Quantity) or not isinstance(yours, Quantity) or mine.bound != yours.bound:
        return False
    if (
        mine.bound in ("exact", "about")
        or mine.unit != yours.unit
        or mine.stated is None
        or yours.stated is None
    ):
        return False
    return not _near(mine.stated, yours.stated)


def vague(fact: Fact) -> bool:
    """The figure is a word like "dozens", a share, or a change without a number."""
    value = fact.value
    if isinstance(value, Quantity):
        return value.vague is not None or value.ratio or value.stated is None
    return bool(value.approximate or value.figurative)


def rounded(fact: Fact) -> bool:
    """The wording leaves room: a hedge, or a round figure."""
    value = fact.value
    if isinstance(value, Quantity):
        return value.bound != "exact" or value.scaled or value.step >= 1
    return bool(value.approximate)


def _near(a: Decimal, b: Decimal) -> bool:
    return b != 0 and abs(a - b) <= abs(b) * ROUND


def like(a: Fact, b: Fact) -> bool:
    """Both count or measure the same sort of thing, as far as their words tell."""
    mine, yours = a.value, b.value
    if not isinstance(mine, Quantity) or not isinstance(yours, Quantity):
        return a.kind == b.kind
    if mine.role and mine.role == yours.role:
        return True
    if mine.counted and yours.counted:
        return bool(content(mine.counted.split()[-1]) & content(yours.counted.split()[-1]))
    return a.kind != "count"


def other_things(a: Fact, b: Fact) -> bool:
    """The two surely count different things: both name them, in words that share nothing."""
    mine, yours = a.value, b.value
    if not isinstance(mine, Quantity) or not isinstance(yours, Quantity) or mine.part or yours.part:
        return False
    if not (mine.counted and yours.counted) or (mine.role and mine.role == yours.role):
        return False
    return not content(mine.counted) & content(yours.counted)


def exact(fact: Fact) -> bool:
    """One figure without hedge or bound."""
    return isinstance(fact.value, Quantity) and fact.value.is_exact
