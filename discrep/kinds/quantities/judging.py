"""How the values of one slot are judged: who disagrees with whom, in which way, how gravely."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from enum import Enum
from itertools import combinations
from typing import NamedTuple

from discrep.alignment.sources import one_source, rival
from discrep.kinds.quantities.groups import relation
from discrep.kinds.quantities.growth import GROWING, figure, grown, passing
from discrep.kinds.quantities.value import Quantity
from discrep.model import Alignment, Confidence, Member, Outcome, Polarity, Severity

APART = Decimal("1.1")  # two bounds nearer than this are one figure to an editor
REVISED = Decimal("0.3")  # magnitudes
FAR = Decimal("1.35")  # rival lower bounds this far apart deserve a warning


class Kind(Enum):
    """How two values of one slot stand to each other."""

    AGREE = "agree"
    CONFLICT = "conflict"
    DISPUTE = "dispute"
    UPDATE = "update"
    SLIP = "slip"
    PRECISION = "precision"
    UNKNOWN = "unknown"


class Rivals(NamedTuple):
    """Two members of a slot, the primary one first, and how they differ."""

    first: Member
    second: Member
    kind: Kind
    exact: bool

    @property
    def members(self) -> tuple[Member, Member]:
        return self.first, self.second


def quantity(member: Member) -> Quantity:
    """The member's value."""
    value = member.fact.value
    assert isinstance(value, Quantity)
    return value


def rivals(alignment: Alignment, kind: str) -> Rivals | None:
    """The pair that shows best how the slot's values of a fact kind differ; None where they agree."""
    if alignment.relation not in ("same", "twin", "parallel"):
        return None
    members = [m for m in alignment.members if m.fact.kind == kind]
    if len(members) < 2:
        return None
    members.sort(key=lambda m: m.order)
    found: list[Rivals] = []
    settled: set[frozenset[str]] = set()
    agreed: set[frozenset[str]] = set()
    for a, b in combinations(members, 2):
        pair = judge(a, b)
        if pair.kind is Kind.AGREE or (pair.kind is Kind.PRECISION and not _vague(pair)):
            settled.add(frozenset((a.article.id, b.article.id)))
        if pair.kind is Kind.AGREE:
            agreed.add(frozenset((a.article.id, b.article.id)))
        if pair.kind not in (Kind.AGREE, Kind.UNKNOWN):
            found.append(pair)
    open_pairs = [
        p
        for p in found
        if p.kind is Kind.PRECISION or frozenset((p.first.article.id, p.second.article.id)) not in settled
    ]
    open_pairs = [
        p
        for p in open_pairs
        if frozenset((p.first.article.id, p.second.article.id)) not in agreed or len(pair_articles(p)) == 1
    ]
    if not open_pairs:
        return None
    return min(open_pairs, key=_weight)


def pair_articles(pair: Rivals) -> frozenset[str]:
    """The articles the two members stand in."""
    return articles_of(pair.members)


def articles_of(members: Iterable[Member]) -> frozenset[str]:
    """The articles that members stand in."""
    return frozenset(m.article.id for m in members)


def _weight(pair: Rivals) -> tuple[bool, int, bool, bool]:
    order = (Kind.SLIP, Kind.CONFLICT, Kind.DISPUTE, Kind.UPDATE, Kind.PRECISION)
    alike = quantity(pair.first).unit == quantity(pair.second).unit
    return _vague(pair), order.index(pair.kind), not pair.exact, not alike


def _vague(pair: Rivals) -> bool:
    return quantity(pair.first).vague is not None or quantity(pair.second).vague is not None


def judge(a: Member, b: Member) -> Rivals:
    """How two members of one slot stand to each other; the later article's member comes first."""
    mine, yours = quantity(a), quantity(b)
    if relation(mine.group, yours.group) in ("narrower", "wider") and not _part_above(mine, yours):
        return Rivals(a, b, Kind.UNKNOWN, False)
    first, second = (b, a) if (b.order[:2]) > (a.order[:2]) else (a, b)
    exact = mine.is_exact and yours.is_exact
    outcome = mine.compare(yours)
    if a.fact.polarity != b.fact.polarity or Polarity.NEGATED in (a.fact.polarity, b.fact.polarity):
        return Rivals(first, second, Kind.UNKNOWN, exact)
    if outcome is Outcome.SAME:
        return Rivals(first, second, Kind.AGREE, exact)
    if outcome is Outcome.UNKNOWN:
        return Rivals(first, second, Kind.UNKNOWN, exact)
    if outcome is not Outcome.DISJOINT:
        precise = outcome is not Outcome.OVERLAP and worth_saying(mine, yours)
        if precise and not (mine.vague or yours.vague) and _renews(first, second):
            return Rivals(first, second, Kind.UPDATE, exact)
        return Rivals(first, second, Kind.PRECISION if precise else Kind.AGREE, exact)
    if slipped(mine, yours):
        return Rivals(first, second, Kind.SLIP, exact)
    if a.article.id == b.article.id:
        if rival(a.fact.speaker, b.fact.speaker):
            return Rivals(first, second, Kind.UNKNOWN, exact)
        return Rivals(first, second, Kind.CONFLICT, exact)
    if grown(second, first) or passing(a, b):
        return Rivals(first, second, Kind.UPDATE, exact)
    if rival(a.fact.speaker, b.fact.speaker):
        return Rivals(first, second, Kind.DISPUTE, exact)
    return Rivals(first, second, Kind.CONFLICT, exact)


def _renews(later: Member, earlier: Member) -> bool:
    """A later, larger figure without a bound, or told as the newest, takes the place of "at least 20"."""
    if passing(earlier, later) and figure(quantity(earlier)) != figure(quantity(later)):
        return True
    return quantity(later).is_exact and grown(earlier, later)


def _part_above(a: Quantity, b: Quantity) -> bool:
    """One counts some of those the other counts, and yet more."""
    part, whole = (a, b) if relation(a.group, b.group) == "narrower" else (b, a)
    return part.low is not None and whole.high is not None and part.low > whole.high


def worth_saying(a: Quantity, b: Quantity) -> bool:
    """The two wordings differ by more than rounding and hedging."""
    if a.is_exact and b.is_exact:
        return False
    mine, yours = figure(a), figure(b)
    if mine is None or yours is None or not mine or not yours:
        return False
    if a.vague is not None and b.vague is not None:
        return False
    if a.vague is not None or b.vague is not None:
        return max(mine, yours) >= 10
    if "about" in (a.bound, b.bound):
        return False
    low, high = sorted((abs(mine), abs(yours)))
    return high >= low * APART


def slipped(a: Quantity, b: Quantity) -> bool:
    """Same digits, another power of ten: 1,200 and 12,000, 5 million and 5 billion."""
    mine, yours = a.stated, b.stated
    if mine is None or yours is None or not mine or not yours or a.unit != b.unit or a.kind == "age":
        return False
    if a.is_exact != b.is_exact and "about" not in (a.bound, b.bound):
        return False
    if mine.normalize().as_tuple().digits != yours.normalize().as_tuple().digits:
        return False
    powers = abs(mine.adjusted() - yours.adjusted())
    if powers == 0:
        return False
    if powers % 3 == 0 and a.scaled and b.scaled:
        return True
    if len(mine.normalize().as_tuple().digits) < 2:  # "400" and "4,000", but not 4 and 40
        return powers <= 3 and min(abs(mine), abs(yours)) >= 100
    return powers <= 3 and max(abs(mine), abs(yours)) >= 100


def stated(member: Member) -> str:
    """The member's words on one line."""
    return " ".join(member.fact.surface.split())


def gravity(alignment: Alignment, pair: Rivals) -> Severity:
    """Error only where both figures are exact and plain, and many anchors say that they are of one set."""
    speakers = [m.fact.speaker for m in pair.members]
    tolls = quantity(pair.first).role in GROWING  # attributed on one side, a toll may be another source's
    plain = one_source(speakers) if tolls else not rival(*speakers)
    if _revised(pair):
        return Severity.NOTE
    if pair.exact and alignment.confidence is Confidence.HIGH and plain:
        return Severity.ERROR
    return Severity.WARNING


def _revised(pair: Rivals) -> bool:
    """Two magnitudes so near that one is the other revised: surveys correct theirs within hours."""
    low, high = sorted(quantity(m).stated or Decimal(0) for m in pair.members)
    return quantity(pair.first).unit == "magnitude" and high - low <= REVISED
