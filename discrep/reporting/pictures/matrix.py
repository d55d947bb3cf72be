"""The matrix of three articles or more: what each says of every fact that is disputed, or that several agree on."""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from discrep.model import Alignment, Fact, Outcome, Report
from discrep.reporting.fact_tables import compared
from discrep.reporting.pictures.sides import MOST_SIDES, in_words

FACT, COLUMN, ROW, TOP = 230, 138, 34, 34  # widths of the columns, height of a row, where the rows begin
AGREED = 5  # the shape of what several say alike
_AGREES = (Outcome.SAME, Outcome.NARROWER, Outcome.WIDER, Outcome.OVERLAP)
_MOST_DISPUTED, _MOST_AGREED = 60, 12
_DAY = re.compile(r"\d{4}-\d\d-\d\d(/\d{4}-\d\d-\d\d)?")
_KINDS = ("dates", "quantities", "places")  # whose agreement is worth a row


class Cell(NamedTuple):
    """What one article says; shape 0 where it is silent."""

    shape: int
    says: str
    x: int
    y: int


class Line(NamedTuple):
    """One fact: its name, the findings on it (none: agreed), and a cell for each article."""

    fact: str
    findings: tuple[int, ...]
    y: int
    cells: tuple[Cell, ...]


class Matrix(NamedTuple):
    title: str
    desc: str
    articles: tuple[str, ...]
    lines: tuple[Line, ...]
    width: int
    height: int

    @property
    def table(self) -> list[tuple[str, ...]]:
        return [(line.fact, *(cell.says for cell in line.cells)) for line in self.lines]


def matrix(report: Report) -> Matrix | None:
    """The matrix, disputed facts first; None for two articles, or where nothing was compared."""
    names = tuple(e.article.id for e in report.extractions)
    if len(names) < 3 or report.drafts:  # a draft has its fact sheet
        return None
    rows = _disputed(report)
    disputed = len(rows)
    slots = {_shown(fact) for fact, _, _ in rows}
    agreed: dict[str, Row] = {}  # of several agreements on one question the widest
    for row in sorted(filter(None, map(_agreed, compared(report))), key=lambda row: -len(row[2])):
        if _shown(row[0]) not in slots:
            agreed.setdefault(_shown(row[0]), row)
    rows += list(agreed.values())[:_MOST_AGREED]
    if not rows:
        return None
    lines = []
    for n, (fact, findings, told) in enumerate(rows):
        y = TOP + n * ROW
        shapes = _shapes(told) if findings else dict.fromkeys(told, AGREED)
        cells = tuple(
            Cell(shapes.get(name, 0), told[name][1] if name in told else "", FACT + i * COLUMN, y)
            for i, name in enumerate(names)
        )
        lines.append(Line(_shown(fact), findings, y, cells))
    desc = f"{disputed} facts on which the {len(names)} articles differ, {len(rows) - disputed} on which several agree"
    width, height = FACT + len(names) * COLUMN, TOP + len(lines) * ROW + 8
    return Matrix("Who says what", desc, names, tuple(lines), width, height)


Told = dict[str, tuple[str, str]]  # article: what it says as understood, and in words
Row = tuple[str, tuple[int, ...], Told]


def _disputed(report: Report) -> list[Row]:
    """A row a question: findings that answer one question share a row, and its other answers join them."""
    aligned = compared(report)
    slots = {(m.article.id, m.fact.start): a.slot for a in reversed(aligned) for m in a.members}
    found: dict[str, tuple[list[int], Told]] = {}
    for n, finding in enumerate(report.findings, 1):
        if len({p.article for p in finding.locations}) < 2:
            continue
        first = finding.locations[0]
        slot = slots.get((first.article, first.start))
        fact = slot or f"{finding.rule} {n}"
        if fact not in found and len(found) == _MOST_DISPUTED:
            continue
        numbers, told = found.setdefault(fact, ([], {}))
        numbers.append(n)
        for place in finding.locations:
            told.setdefault(place.article, (place.says or place.surface, in_words(place)))
    for alignment in aligned:
        if alignment.slot in found and alignment.kind in _KINDS:
            told = found[alignment.slot][1]
            for m in alignment.members:
                told.setdefault(m.article.id, (m.fact.value.says(), _in_words(m.fact)))
    return [(fact, tuple(numbers), told) for fact, (numbers, told) in found.items()]


def _in_words(fact: Fact) -> str:
    return str(fact.value.says()) if fact.kind in ("date", "time") else fact.surface


def _shapes(told: Told) -> dict[str, int]:
    """A shape for each article: the first for the reading that most have."""
    counts = Counter(says for says, _ in told.values())
    order = {says: n for n, (says, _) in enumerate(counts.most_common(), 1)}
    return {name: min(order[says], MOST_SIDES) for name, (says, _) in told.items()}


def _shown(fact: str) -> str:
    """A question without the day that every row of one story shares."""
    if " · " not in fact:  # a rule's name, where no question is known
        return fact.rpartition(" ")[0].replace("-", " ") or fact
    parts = [p for p in fact.removeprefix("count ").split(" · ") if not _DAY.fullmatch(p)]
    return " · ".join(parts)


def _agreed(alignment: Alignment) -> Row | None:
    if alignment.kind not in _KINDS:
        return None
    first = alignment.members[0].fact
    told: Told = {}
    for member in alignment.members:
        if member.fact.kind != first.kind or first.value.compare(member.fact.value) not in _AGREES:
            return None
        told.setdefault(member.article.id, ("", _in_words(member.fact)))
    return (alignment.slot, (), told) if len(told) > 1 else None
