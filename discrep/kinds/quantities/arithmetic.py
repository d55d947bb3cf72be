"""Figures that a sentence gives twice: a conversion in brackets, a share beside its counts, a change beside its levels."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from discrep.kinds.late import Late
from discrep.kinds.quantities.judging import quantity, stated
from discrep.kinds.quantities.units import UNITS
from discrep.kinds.quantities.value import Quantity
from discrep.model import Alignment, Member, Severity, Verdict

Range = tuple[Decimal, Decimal]

_BRACKET = Late(r"\s?\(\s?(?:(?:or|about|some|around|roughly|approximately|nearly|almost|over)\s)?")
_CONVERTED = Decimal("1.15")  # factor that no rounding of a conversion explains
_DEGREES = 3  # the same for temperatures
_HALF = Decimal("0.5")

_OF = Late(r"\s(?:out\s)?of\s(?:(?:the|its|their|all|his|her)\s)?")
_SHARE = Late(r"\s?\(\s?(?:about\s|or\s)?|,\sor\s(?:about\s|some\s)?")
_SHARE_SLACK = Decimal(1)

_BEFORE_FIRST = Late(r"\b(from|to)\s\Z")
_TO_LEVEL = Late(r"\b(?:to|at|was|were|of)\s\Z")
_UP_FROM = Late(r",?\s(?:up|down)\s(?:by\s)?")
_LEADS = Late(r",?\s(?:from|to)\s")
_GAP = Late(r",?\s")
_FROM_TO = Late(r"from\s(.{1,40}?)\sto\s(.{1,40})", re.DOTALL)
_FOLLOWS = Late(r",?\s(?:(?:an?|up|down|or|that is)\s)?(?:[a-z]{3,12}\s){0,3}(?:of\s)?(?:about\s)?")
_NOT_PLAIN = Late(
    r"\b(?:adjust\w*|constant|exclud\w*|organic|like-for-like|same-store|comparable|annuali[sz]ed|currenc\w*|real terms"
    r"|inflation|on average|an average of|averag(?:ed|ing)|per year|a year ago|seasonal\w*|respectively|share|margin|each|compound)\b",
    re.IGNORECASE,
)
_TORN = Late(r"\d[,.]\s?\Z")
_DIGITS = Late(r"(\d[\d,]*)(?:\.(\d+))?")
_POINTS = Decimal(1)  # percentage points beyond rounding
_PART = Decimal("0.03")  # and this share of the stated change


def conversion(alignment: Alignment) -> Iterator[Verdict]:
    """ "60 kilometres (100 miles)"."""
    if alignment.relation != "sentence":
        return
    measures = [m for m in alignment.members if m.fact.kind == "measure" and not _cut(m)]
    for n, (a, b) in enumerate(pairwise(measures)):
        if n and not a.article.text[measures[n - 1].fact.end : a.fact.start].strip(" ,-"):
            continue  # "6 feet 2 inches (188 cm)"
        if _wrong_conversion(a, b):
            yield Verdict(
                (a, b),
                f'"{stated(a)}" and "{stated(b)}" are not the same measure',
                (f"{quantity(a).figure()}; {quantity(b).figure()}",),
                severity=Severity.WARNING,
            )


def _wrong_conversion(a: Member, b: Member) -> bool:
    text, mine, yours = a.article.text, quantity(a), quantity(b)
    if not _BRACKET.fullmatch(text, a.fact.end, b.fact.start) or text[b.fact.end : b.fact.end + 1] not in (
        ")",
        ",",
    ):
        return False
    one, two = UNITS.get(mine.unit or ""), UNITS.get(yours.unit or "")
    x, y = mine.stated, yours.stated
    if one is None or two is None or x is None or y is None or one.dimension != two.dimension or one is two:
        return False
    if one.offset or two.offset:
        absolute = (x * _decimal(one.factor) + _decimal(one.offset)) - (
            y * _decimal(two.factor) + _decimal(two.offset)
        )
        change = x * _decimal(one.factor) - y * _decimal(two.factor)
        return min(abs(absolute), abs(change)) > _DEGREES
    left, right = x * _decimal(one.factor), y * _decimal(two.factor)
    if not left or not right or (left < 0) != (right < 0):
        return False
    low, high = sorted((abs(left), abs(right)))
    rounding = max(_decimal(one.factor) * _step(a), _decimal(two.factor) * _step(b)) * _HALF
    return high > low * _CONVERTED and high - low > min(rounding, low * _HALF)


def _cut(member: Member) -> bool:
    """The figure is the tail of one that a text cut into tokens has torn: "1, 150 kilometers"."""
    return bool(_TORN.search(member.article.text, max(0, member.fact.start - 4), member.fact.start))


def _decimal(fraction: object) -> Decimal:
    return Decimal(fraction.numerator) / Decimal(fraction.denominator)  # type: ignore[attr-defined]


def _step(member: Member) -> Decimal:
    """What the last written digit of a figure stands for: 0.1 million for "2.5 million", 100 for "1,200"."""
    value, found = quantity(member), _DIGITS.search(member.fact.surface)
    figure = value.stated
    if found is None or not figure:
        return Decimal(1)
    written = Decimal(found[1].replace(",", "") + (f".{found[2]}" if found[2] else ""))
    scale = figure / written if written else Decimal(1)
    if found[2]:
        return abs(scale) * Decimal(10) ** -len(found[2])
    whole = found[1].replace(",", "")
    zeros = len(whole) - len(whole.rstrip("0")) if scale == 1 and len(whole) > 2 else 0
    return abs(scale) * Decimal(10) ** zeros


def _range(member: Member) -> Range:
    """The figure with the rounding of its last digit, a twentieth of it at most."""
    figure = quantity(member).stated or Decimal(0)
    slack = min(_step(member) * _HALF, abs(figure) / 20)
    if quantity(member).bound == "about":
        slack = abs(figure) / 10
    return figure - slack, figure + slack


def share(alignment: Alignment) -> Iterator[Verdict]:
    """ "12 of the 20 members (70 percent)"."""
    if alignment.relation != "sentence":
        return
    members = alignment.members
    for part, whole, percent in zip(members, members[1:], members[2:], strict=False):
        kinds = (part.fact.kind, whole.fact.kind, percent.fact.kind)
        if kinds != ("count", "count", "percent") or not _is_level(quantity(percent)) or _cut(part):
            continue
        text = part.article.text
        if not _OF.fullmatch(text, part.fact.end, whole.fact.start):
            continue
        if not _SHARE.fullmatch(text, whole.fact.end, percent.fact.start) or not _both_exact(part, whole):
            continue
        (a, b), (c, d), (p, q) = _range(part), _range(whole), _range(percent)
        if c <= 0 or b > d:
            continue
        least, most = 100 * a / d - _SHARE_SLACK, 100 * b / c + _SHARE_SLACK
        if least <= q and p <= most:
            continue
        made = 100 * (quantity(part).stated or 0) / (quantity(whole).stated or 1)
        yield Verdict(
            (percent, part, whole),
            f'"{stated(percent)}", but {stated(part)} of {stated(whole)} are {made:.3g}%',
            severity=Severity.WARNING,
        )


def _is_level(value: Quantity) -> bool:
    return value.unit == "percent" and not value.change and value.stated is not None and not value.ratio


def _both_exact(a: Member, b: Member) -> bool:
    return quantity(a).is_exact and quantity(b).is_exact


def change(alignment: Alignment) -> Iterator[Verdict]:
    """ "rose 60 percent to $300 million from $200 million"."""
    if alignment.relation != "sentence":
        return
    changes = [m for m in alignment.members if m.fact.kind == "percent" and quantity(m).change]
    if len(changes) != 1 or quantity(changes[0]).unit != "percent" or not quantity(changes[0]).is_exact:
        return
    percent = changes[0]
    levels = [m for m in alignment.members if m.fact.kind in ("money", "count", "measure") and not _cut(m)]
    found = _levels(percent, levels)
    if found is None:
        return
    before, after = found
    sentence = percent.extraction.layout.sentences[percent.fact.frame.sentence]
    if _NOT_PLAIN.search(percent.article.text, sentence.start, sentence.end):
        return
    (a, b), (c, d) = _range(before), _range(after)
    if a <= 0:
        return
    said = quantity(percent).stated or Decimal(0)
    said = -said if quantity(percent).change == "down" else said
    slack = _POINTS + abs(said) * _PART
    least, most = 100 * (c / b - 1) - slack, 100 * (d / a - 1) + slack
    if least <= said <= most:
        return
    made = 100 * ((quantity(after).stated or 0) / (quantity(before).stated or 1) - 1)
    yield Verdict(
        (percent, before, after),
        f'"{stated(percent)}", but from {stated(before)} to {stated(after)} is {made:+.3g}%',
        severity=Severity.WARNING,
    )


def _levels(percent: Member, levels: Sequence[Member]) -> tuple[Member, Member] | None:
    """The level before and the level after, where the words join both and the percentage without doubt."""
    text, at = percent.article.text, percent.fact
    for level in levels:
        if (ends := _ends(level)) and (
            _GAP.fullmatch(text, at.end, level.fact.start)
            or _FOLLOWS.fullmatch(text, level.fact.end, at.start)
        ):
            return ends
    for first, second in pairwise(levels):
        mine, yours = quantity(first), quantity(second)
        if mine.unit != yours.unit or first.fact.kind != second.fact.kind or not _both_exact(first, second):
            continue
        lead = _BEFORE_FIRST.search(text, max(0, first.fact.start - 6), first.fact.start)
        gap = text[first.fact.end : second.fact.start]
        if lead and gap == (" to " if lead[1] == "from" else " from "):
            joined = (
                _LEADS.fullmatch(text, at.end, first.fact.start)
                if at.end <= first.fact.start
                else _FOLLOWS.fullmatch(text, second.fact.end, at.start)
                if second.fact.end <= at.start
                else None
            )
            if joined:
                return (first, second) if lead[1] == "from" else (second, first)
        if (
            first.fact.end <= at.start < second.fact.start
            and _TO_LEVEL.search(text, max(0, first.fact.start - 6), first.fact.start)
            and _UP_FROM.fullmatch(text, first.fact.end, at.start)
            and text[at.end : second.fact.start] == " from "
        ):
            return second, first
    return None


def _ends(level: Member) -> tuple[Member, Member] | None:
    """The two ends of a range that was read as one amount: "from $200 million to $300 million"."""
    value = quantity(level)
    if (
        value.low is None
        or value.high is None
        or value.low >= value.high
        or value.vague
        or value.bound != "exact"
    ):
        return None
    found = _FROM_TO.fullmatch(level.fact.surface)
    if found is None:
        return None
    start = level.fact.start
    low, high = (
        Member(
            level.extraction,
            replace(
                level.fact,
                start=start + found.start(n),
                end=start + found.end(n),
                surface=found[n],
                value=replace(value, low=edge, high=edge),
            ),
        )
        for n, edge in ((1, value.low), (2, value.high))
    )
    return low, high
