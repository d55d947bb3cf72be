"""What an amount is the amount of: the attribute by which two amounts answer one question."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from discrep.kinds.quantities.attributes_en import REACH_AFTER, REACH_BEFORE, ROWS
from discrep.kinds.quantities.value import Quantity
from discrep.model import Member


class Attribute(NamedTuple):
    """A row of the table, its words compiled."""

    name: str
    kinds: frozenset[str]
    once: bool  # a story has one of it; else its owner must be shared
    heads: frozenset[str]
    before: re.Pattern[str] | None
    after: re.Pattern[str] | None


@cache
def attributes() -> tuple[Attribute, ...]:
    """The table's rows, compiled when first asked for."""
    rows = []
    for line in ROWS.strip().splitlines():
        name, kinds, scope, heads, before, after = _cells(line)
        rows.append(
            Attribute(
                name,
                frozenset(kinds.split()),
                scope == "once",
                frozenset(heads.split()),
                re.compile(rf"\b(?:{before})\b[^.;]{{0,25}}\Z", re.IGNORECASE) if before else None,
                re.compile(rf"[^.;,]{{0,25}}?\b(?:{after})\b", re.IGNORECASE) if after else None,
            )
        )
    return tuple(rows)


def _cells(line: str) -> list[str]:
    """The six cells of a row: the words after stand behind the last " | "."""
    cells = [cell.strip() for cell in re.split(r"\s\|(?=\s|$)", line, maxsplit=5)]
    return [*cells, *[""] * (6 - len(cells))]


def attribute(member: Member) -> Attribute | None:
    """The first row whose words stand about the amount, None where nothing says what it is of."""
    fact = member.fact
    value: Quantity = fact.value
    sentence = member.extraction.layout.sentences[fact.frame.sentence]
    text = member.article.text
    ahead = text[max(sentence.start, fact.start - REACH_BEFORE) : fact.start]
    behind = text[fact.end : min(sentence.end, fact.end + REACH_AFTER)]
    counted = value.counted.split()[-1:] if value.counted else []
    heads = {*counted, value.unit}
    for row in attributes():
        if fact.kind not in row.kinds or (row.heads and counted and not row.heads & heads):
            continue
        if row.heads and not counted and fact.kind == "measure" and not row.heads & heads:
            continue
        if (row.before and row.before.search(ahead)) or (row.after and row.after.match(behind)):
            return row
    return None
