"""Lengths of a life: how long somebody was jailed, married, in a post, with an employer, at home somewhere."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from discrep.kinds.dates import terms_en as en
from discrep.kinds.dates.who import Who, meant, named, within_reach
from discrep.kinds.late import Late
from discrep.model import Member, Span

_UNITS = frozenset(("day", "week", "month", "year", "decade"))
_AS = Late(en.AS)
_PRONOUN = re.compile(r"\b(?:he|she)\b", re.IGNORECASE)
_LOOSE = r"(?:\s(?:a|an|the|about|almost|nearly|some|over|more than))*\s?\Z"


class Spent(NamedTuple):
    """What a person did for so long, who it was, and the other names of the clause."""

    name: str
    whom: Who
    beside: frozenset[str]


class _Row(NamedTuple):
    name: str
    before: Late | None
    after: Late | None


@cache
def _rows() -> tuple[_Row, ...]:
    return tuple(
        _Row(
            name,
            Late(rf"\b(?:{before}){_LOOSE}") if before else None,
            Late(rf"\A['’]?[\s-]?{after}") if after else None,
        )
        for name, before, after in en.SPENT
    )


def spent(member: Member) -> Spent | None:
    """What a length of somebody's life is told of; None where it is not said, or of whom."""
    fact, sentences = member.fact, member.extraction.layout.sentences
    if fact.value.unit not in _UNITS:
        return None
    number = fact.frame.sentence
    return _spent(member.article.text, within_reach(sentences, number, fact.span), fact.start, fact.end)


@lru_cache(1024)  # asked again for every pair that a length stands in
def _spent(text: str, sentences: tuple[Span, ...], start: int, end: int) -> Spent | None:
    first, last = sentences[-1]
    ahead, behind = (
        text[max(first, start - en.REACH_BEFORE) : start],
        text[end : min(last, end + en.REACH_AFTER)],
    )
    name = _name(ahead, behind)
    if name is None:
        return None
    here = named(text, first, last)
    leads = [n for n in here if n.end <= start and n.person and not n.aside]
    pronoun = _PRONOUN.search(text, first, start)
    if pronoun and (not leads or pronoun.start() < leads[0].start):
        whom = meant(text, sentences[:-1], first, pronoun.start())
    else:
        whom = leads[0].who if leads and not leads[0].owner else None
    if whom is None:
        return None
    near = (n.who.words for n in here if start - en.REACH_BEFORE <= n.start < end + en.REACH_AFTER)
    return Spent(name, whom, frozenset(w for words in near if words != whom.words for w in words))


def _name(ahead: str, behind: str) -> str | None:
    if post := _AS.match(behind):
        return f"time as {post[1]}"
    for row in _rows():
        if (row.before is None or row.before.search(ahead)) and (
            row.after is None or row.after.match(behind)
        ):
            return row.name
    return None
