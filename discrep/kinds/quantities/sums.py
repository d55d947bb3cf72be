"""Arithmetic inside one sentence: parts and totals, shares of one whole, percent and points."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from discrep.kinds.quantities.groups import relation
from discrep.kinds.quantities.judging import quantity, stated
from discrep.kinds.quantities.shares import over_whole
from discrep.kinds.quantities.value import Quantity
from discrep.model import Alignment, Member, Severity, Verdict

PART = frozenset(("including", "of-them"))
OTHERS = frozenset(("others", "another", "more"))
# Between a total and the list of its parts: nothing but punctuation.
_LIST = re.compile(r"\s*(?:,|:|—|–|-|\(|;)\s*(?:all of them |among them )?")
# Between a total and parts that a colon or dash announces: its verb ("were killed:").
_TOLD = re.compile(r"\s(?:were|are|have been|had been|was)\s(?:[a-z]{2,14}\s?){1,3}\s?(?::|—|–|--)\s*")
_AND = re.compile(r"\s*(?:,|and|, and|&|plus)\s*")
_JOINED = re.compile(r"\band\s\Z")  # "two children and several of her friends": no part of the two
_NUMBERED = re.compile(
    r"\b(?:day|page|chapter|phase|stage|round|week|game|match|lap|level|number|no\.?|route|group|part|act|quarter"
    r"|grade|category|zone|season|episode|unit|room|gate|section|article)\s\Z",
    re.IGNORECASE,
)
_SHARED = re.compile(
    r"\b(?:vote|votes|voters|voted|ballots|respondents|poll|polled|surveyed|approve|seats|referendum)\b", re.I
)
_OPPOSED = (
    re.compile(r"\b(?:in favou?r|for|yes|approve[sd]?|support(?:ed|s)?|backed|agree[ds]?)\b", re.I),
    re.compile(r"\b(?:against|no|disapprove[sd]?|oppose[sd]?|rejected|disagree[ds]?)\b", re.I),
)
SLACK = Decimal(1)  # rounding of each share in a sum of percentages


def mismatch(alignment: Alignment) -> Iterator[Verdict]:
    """Parts that cannot make the total that the sentence states."""
    if alignment.relation != "sentence":
        return
    counts = [m for m in alignment.members if m.fact.kind == "count" and not quantity(m).ratio]
    yield from _parts(counts)
    percents = [m for m in alignment.members if m.fact.kind == "percent"]
    yield from _shares(percents)
    yield from over_whole(percents)


def _parts(counts: Sequence[Member]) -> Iterator[Verdict]:
    for index, total in enumerate(counts):
        whole = quantity(total)
        if whole.stated is None or whole.bound not in (
            "exact",
            "at-most",
            "less-than",
            "at-least",
            "more-than",
        ):
            continue
        parts = _listed(total, counts[index + 1 :])
        if not parts:
            continue
        marked = any(mark in PART for mark in quantity(parts[0]).part)
        least = sum((_least(quantity(p)) for p in parts), Decimal(0))
        most = whole.high
        if most is not None and least > most:
            yield _verdict(total, parts, least, f"more than the {stated(total)}")
            return
        exact = whole.is_exact and all(quantity(p).is_exact for p in parts)
        if exact and not marked and len(parts) >= 2 and least != whole.stated and _closed(total, parts):
            yield _verdict(total, parts, least, f"not {stated(total)}", Severity.WARNING)
            return


def _listed(total: Member, after: Sequence[Member]) -> list[Member]:
    """The parts that follow a total: marked ("including"), or set beside it in a list."""
    parts: list[Member] = []
    text, end = total.article.text, total.fact.end
    whole = quantity(total)
    for part in after:
        value = quantity(part)
        told = value.role is None and _TOLD.fullmatch(text, total.fact.end, after[0].fact.start)
        if any(mark in OTHERS for mark in value.part) or (value.role != whole.role and not told):
            break
        if _NUMBERED.search(text, max(0, part.fact.start - 14), part.fact.start):
            break  # "day four of the Test"
        gap = text[end : part.fact.start]
        if not parts:
            marked = any(mark in PART for mark in value.part) and not _JOINED.search(gap)
            if not marked and not ((told or _LIST.fullmatch(gap)) and _within(value, whole)):
                break
        elif not (_AND.fullmatch(gap) and _within(value, whole) and _disjoint(value, parts)):
            break
        parts.append(part)
        end = part.fact.end
    if parts and not any(m in PART for m in quantity(parts[0]).part) and len(parts) < 2:
        return []
    return parts


def _within(part: Quantity, whole: Quantity) -> bool:
    """The part's group lies inside the whole's."""
    if part.group is None:
        return False
    return whole.group is None or (
        relation(part.group, whole.group) in ("narrower", "same") and (part.counted != whole.counted)
    )


def _disjoint(part: Quantity, others: Sequence[Member]) -> bool:
    return all(relation(part.group, quantity(o).group) == "disjoint" for o in others)


def _least(value: Quantity) -> Decimal:
    return value.low if value.low is not None else Decimal(0)


def _closed(total: Member, parts: Sequence[Member]) -> bool:
    """Dashes, brackets or a colon say that the list is complete."""
    gap = total.article.text[total.fact.end : parts[0].fact.start].strip()
    return gap[:1] in ("—", "–", "-", ":", "(") or gap[-1:] in ("—", "–", ":")


def _verdict(
    total: Member, parts: Sequence[Member], least: Decimal, tail: str, severity: Severity | None = None
) -> Verdict:
    listed = " + ".join(stated(p) for p in parts)
    return Verdict((total, *parts), f"{listed} make {least}, {tail}", (f"parts: {least}",), severity=severity)


def _shares(percents: Sequence[Member]) -> Iterator[Verdict]:
    """Shares of one vote or poll that make more than the whole."""
    levels = [
        m
        for m in percents
        if quantity(m).unit == "percent" and quantity(m).change is None and quantity(m).is_exact
    ]
    if len(levels) < 2:
        return
    text = levels[0].article.text
    clause = text[max(0, levels[0].fact.start - 160) : levels[-1].fact.end + 80]
    total = sum((quantity(m).low or Decimal(0) for m in levels), Decimal(0))
    if total <= 100 + SLACK * len(levels) or not _SHARED.search(clause):
        return
    if len(levels) == 2 and all(p.search(clause) for p in _OPPOSED):
        listed = " and ".join(stated(m) for m in levels)
        yield Verdict(
            tuple(levels), f"{listed} make {total}%, more than the whole", severity=Severity.WARNING
        )


def points_in_sentence(alignment: Alignment) -> Iterator[Verdict]:
    """A difference of two rates called percent: "rose 2 percent, from 4 percent to 6 percent"."""
    percents = [m for m in alignment.members if m.fact.kind == "percent" and quantity(m).unit == "percent"]
    changes = [m for m in percents if quantity(m).change and quantity(m).is_exact]
    rates = _rates([m for m in percents if not quantity(m).change])
    if len(changes) != 1 or rates is None:
        return
    levels, first, second = rates
    if len(levels) == 1 and quantity(changes[0]).change == "down":
        first, second = second, first
    moved = abs(second - first)
    if not first or quantity(changes[0]).low != moved:
        return
    relative = moved / first * 100
    if abs(relative - moved) * 10 <= moved:
        return
    words = " ".join(stated(m) for m in levels)
    says = f'"{stated(changes[0])}": {words} is a step of {moved} percentage points'
    yield Verdict((changes[0], *levels), says)


def _rates(levels: Sequence[Member]) -> tuple[Sequence[Member], Decimal, Decimal] | None:
    """The two ends of "from A to B" or "to B from A", first the earlier one."""
    if len(levels) == 1:
        value = quantity(levels[0])
        if value.low is None or value.high is None or value.low == value.high:
            return None
        return (levels, value.low, value.high) if stated(levels[0]).startswith("from") else None
    if len(levels) != 2:
        return None
    one, two = quantity(levels[0]), quantity(levels[1])
    if not (one.is_exact and two.is_exact) or one.low is None or two.low is None:
        return None
    text = levels[0].article.text
    joined = text[levels[0].fact.end : levels[1].fact.start].strip()
    lead = text[max(0, levels[0].fact.start - 6) : levels[0].fact.start].strip()
    if joined == "from" and lead.endswith("to"):
        return levels, two.low, one.low
    return (levels, one.low, two.low) if joined == "to" and lead.endswith("from") else None
