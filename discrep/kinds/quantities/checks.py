"""What the quantity rules ask: small judgements on the values of one slot, or on the sums of one sentence."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from discrep.alignment.fresh import one_stage, written_together
from discrep.alignment.rows import joined
from discrep.kinds.quantities import age_lists, births, running_tolls, sums, tolls
from discrep.kinds.quantities import standing_en as en
from discrep.kinds.quantities.growth import figure
from discrep.kinds.quantities.judging import Kind, Rivals, articles_of, gravity, quantity, rivals
from discrep.kinds.quantities.questions import tells
from discrep.kinds.quantities.rounding import RELATION, rounding
from discrep.kinds.quantities.telling import verdict
from discrep.kinds.witnessed import witnessed
from discrep.model import Alignment, Extraction, Member, Outcome, Severity, Verdict

KINDS = ("count", "money", "percent", "measure")


UNDISPUTED = frozenset(("percent", "measure"))  # kinds whose rival sources have no rule of their own


WEEK = 7


UNDATED_YEARS = 5  # birthdays that may have passed between texts without a date


YEAR = Decimal("365.25")


def conflict(kind: str, alignment: Alignment) -> Iterator[Verdict]:
    """The values of the slot cannot all be true."""
    pair = rivals(alignment, kind)
    if pair is None:
        return
    if pair.kind is Kind.CONFLICT:
        yield verdict(alignment, pair, severity=gravity(alignment, pair))
    elif pair.kind is Kind.DISPUTE and kind in UNDISPUTED and pair.exact:
        yield verdict(alignment, pair, "; two sources measured it", severity=Severity.NOTE)


def disputed(kind: str, alignment: Alignment) -> Iterator[Verdict]:
    """Two named sources give values that cannot both be true."""
    pair = rivals(alignment, kind)
    if pair is not None and pair.kind is Kind.DISPUTE:
        yield verdict(alignment, pair, severity=Severity.WARNING if pair.exact else Severity.NOTE)


def precision(alignment: Alignment) -> Iterator[Verdict]:
    """One value is vaguer than the other and admits it."""
    if alignment.relation in ("same", RELATION) and (own := rounding(alignment)):
        yield verdict(alignment, own, "; the article rounds its own figure")
        return
    if alignment.relation == running_tolls.RELATION:
        first, second = alignment.members
        yield verdict(alignment, Rivals(first, second, Kind.PRECISION, False), "; both may be true")
        return
    pair = tolls.best(alignment) if alignment.relation == tolls.RELATION else rivals(alignment, "count")
    if pair is None or pair.kind is not Kind.PRECISION or len(articles_of(pair.members)) == 1:
        return
    yield verdict(alignment, pair, "; both may be true")


def update(alignment: Alignment) -> Iterator[Verdict]:
    """A later article gives a larger figure of a kind that grows."""
    pair = tolls.best(alignment) if alignment.relation == tolls.RELATION else rivals(alignment, "count")
    if pair is not None and pair.kind is Kind.UPDATE:
        if len({tells(m, en.WHOLE_COUNTRY) for m in pair.members}) > 1:
            return  # the town's toll, and the country's
        now, before = (figure(quantity(m)) or 0 for m in pair.members)
        yield verdict(alignment, pair, f"; the later figure is the {'larger' if now > before else 'smaller'}")


def slip(alignment: Alignment) -> Iterator[Verdict]:
    """Same digits, another power of ten."""
    for kind in KINDS:
        pair = rivals(alignment, kind)
        if pair is not None and pair.kind is Kind.SLIP:
            yield verdict(alignment, pair, "; same digits, another order of magnitude")


def points(alignment: Alignment) -> Iterator[Verdict]:
    """Percent in one place is percentage points in the other."""
    if alignment.relation == "sentence":
        yield from sums.points_in_sentence(alignment)
        return
    if alignment.relation != "same":
        return
    members = sorted(
        (m for m in alignment.members if m.fact.kind == "percent"), key=lambda m: m.order, reverse=True
    )
    for index, a in enumerate(members):
        for b in members[index + 1 :]:
            mine, yours = quantity(a), quantity(b)
            if (
                {mine.unit, yours.unit} == {"percent", "percentage point"}
                and mine.low == yours.low
                and mine.high == yours.high
            ):
                says = (
                    f'"{a.fact.surface}" in {a.article.id}, "{b.fact.surface}" in {b.article.id}: '
                    "percent and percentage points are different amounts"
                )
                yield Verdict((a, b), says)
                return


def age(alignment: Alignment) -> Iterator[Verdict]:
    """One person's ages differ by more than the time between the articles."""
    if alignment.relation == "birth":
        yield from births.mismatch(alignment)
    if alignment.relation == age_lists.RELATION:
        yield from age_lists.mismatch(alignment)
    if alignment.relation not in ("same", "twin", "identity", "parallel"):
        return
    members = sorted((m for m in alignment.members if m.fact.kind == "age"), key=lambda m: m.order)
    for index, a in enumerate(members):
        for b in members[index + 1 :]:
            mine, yours = quantity(a), quantity(b)
            if mine.compare(yours) is not Outcome.DISJOINT or mine.unit != yours.unit:
                continue
            if mine.low is None or yours.low is None or not (mine.is_exact and yours.is_exact):
                continue
            before, after = a.extraction.published.day, b.extraction.published.day
            passed = Decimal((after - before).days) / YEAR if before and after else Decimal(0)
            gap = yours.low - mine.low
            if (
                a.article.id != b.article.id
                and not (before and after)
                and abs(gap) <= UNDATED_YEARS
                and not written_together(a.extraction, b.extraction)
                and not (abs(gap) > 1 and _one_news(a.extraction, b.extraction))
            ):
                continue  # years may lie between the two texts
            if passed * 365 > WEEK and 0 < gap <= passed + 1:
                continue
            near = abs(gap) == 1
            says = f'age: "{b.fact.surface}" in {b.article.id}, "{a.fact.surface}" in {a.article.id}'
            if a.article.id == b.article.id:
                says = f'age: "{b.fact.surface}" and "{a.fact.surface}" of one person in one article'
            found = Verdict((b, a), says, severity=Severity.WARNING if near else Severity.ERROR)
            yield (
                found
                if a.article.id == b.article.id
                else joined(alignment, found, members, _one_age, _years, "age: ")
            )
            return


def _one_news(a: Extraction, b: Extraction) -> bool:
    """The articles tell one stage of one event, so that no two birthdays lie between them."""
    return one_stage(a, b) and witnessed(a, b)


def _one_age(a: Member, b: Member) -> bool:
    mine, yours = quantity(a), quantity(b)
    return (mine.low, mine.high, mine.unit) == (yours.low, yours.high, yours.unit)


def _years(member: Member) -> str:
    return f'"{member.fact.surface}"'
