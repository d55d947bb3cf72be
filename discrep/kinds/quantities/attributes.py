"""What an amount is the amount of: the attribute by which two amounts answer one question."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from discrep.kinds.late import Late
from discrep.kinds.numerals.words_en import UNITS
from discrep.kinds.quantities.attributes_en import REACH_AFTER, REACH_BEFORE, ROWS, STREAK
from discrep.kinds.quantities.value import Quantity
from discrep.kinds.rows import rows
from discrep.model import Member, read_once_of_fact


class Attribute(NamedTuple):
    """A row of the table, its words compiled when first looked for."""

    name: str
    kinds: frozenset[str]
    once: bool  # a story has one of it; else its owner must be shared
    heads: frozenset[str]
    before: Late | None
    after: Late | None
    detail: Late | None = None  # what behind the amount makes it another question


@cache
def attributes() -> tuple[Attribute, ...]:
    """The table's rows, read when first asked for."""
    return tuple(
        Attribute(
            name,
            frozenset(kinds.split()),
            scope == "once",
            frozenset(heads.split()),
            Late(rf"\b({before})(?!\w)[^.;]{{0,25}}\Z", re.IGNORECASE) if before else None,
            Late(rf"[^.;,\d]{{0,25}}?\b({after})(?!\w)", re.IGNORECASE) if after else None,
            Late(rf"[^.;,]{{0,25}}?\b(?:{detail})\b", re.IGNORECASE) if detail else None,
        )
        for name, kinds, scope, heads, before, after, detail in rows(ROWS, 7)
    )


@read_once_of_fact
def attribute(member: Member) -> Attribute | None:
    """The row whose words stand next to the amount, those behind it first; None where nothing says what it is of."""
    fact = member.fact
    value: Quantity = fact.value
    sentence = member.extraction.layout.sentences[fact.frame.sentence]
    text = member.article.text
    ahead = text[max(sentence.start, fact.start - REACH_BEFORE) : fact.start]
    behind = text[fact.end : min(sentence.end, fact.end + REACH_AFTER)]
    return _row(fact.kind, value.counted, value.unit, ahead, behind)


@lru_cache(1024)  # asked again for every pair that an amount stands in
def _row(kind: str, what: str | None, unit: str | None, ahead: str, behind: str) -> Attribute | None:
    if _STREAK.match(behind):
        return None
    counted = what.split()[-1:] if what else []
    heads = {*counted, unit}
    found: list[tuple[bool, int, int, Attribute]] = []
    for index, row in enumerate(attributes()):
        if kind not in row.kinds or (row.heads and counted and not row.heads & heads):
            continue
        if row.heads and not counted and kind == "measure" and not row.heads & heads:
            continue
        if unit == row.name:  # "magnitude 6.3" says itself what it is of
            found.append((False, 0, index, row))
        elif row.after and (match := row.after.match(behind)):
            found.append((False, match.start(1), index, row))
        elif row.before and (match := row.before.search(ahead)):
            found.append((True, len(ahead) - match.end(1), index, row))
    return min(found)[-1] if found else None


_STREAK = Late(STREAK)


def detail(row: Attribute, member: Member) -> str:
    """The words behind the amount that tell one question of the attribute from another; else ""."""
    if row.detail is None:
        return ""
    end = member.extraction.layout.sentences[member.fact.frame.sentence].end
    behind = member.article.text[member.fact.end : min(end, member.fact.end + REACH_AFTER)]
    found = row.detail.match(behind)
    return found.group(1).lower() if found else ""


_YEAR = re.compile(r"\b(?:1[6-9]|20)\d\d\b")
_AGO = {"a": 1} | {word: n for word, n in UNITS.items() if n}
_YEARS_AGO = re.compile(rf"\b({'|'.join(_AGO)}) years? (?:ago|earlier|before)\b", re.IGNORECASE)
_MONTH = re.compile(
    r"\b(?:in|last|of) (January|February|March|April|May|June|July|August|September|October|November|December)\b(?! \d)"
)


@read_once_of_fact
def recalled_year(member: Member) -> str | None:
    """The one year, else the one bare month, that the sentence names and that is not the article's own.

    None where there is none: the amount is told of the day.
    """
    frame, published = member.fact.frame, member.extraction.published
    sentence = member.extraction.layout.sentences[frame.sentence]
    own = [d for d in (published.earliest, published.latest) if d]
    text = member.article.text
    years = {m.group() for m in _YEAR.finditer(text, sentence.start, sentence.end)}
    if published.day and (ago := _YEARS_AGO.search(text, sentence.start, sentence.end)):
        years.add(str(published.day.year - _AGO[ago[1].lower()]))
    if years:
        years -= {str(d.year) for d in own}
        return years.pop() if len(years) == 1 else None
    months = {m.group(1) for m in _MONTH.finditer(text, sentence.start, sentence.end)}
    months -= {f"{d:%B}" for d in own}
    return months.pop() if len(months) == 1 else None
