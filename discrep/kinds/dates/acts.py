"""What a date is the date of, besides the story's own event: who was born, married, arrested, elected then."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from discrep.alignment.lead_words_en import telling_words
from discrep.kinds.dates import acts_en as en
from discrep.kinds.dates.bearers import Clause, bearer
from discrep.kinds.dates.governing import Found, governing
from discrep.kinds.dates.who import Named, Who, named, within_reach
from discrep.model import Member, Span, read_once_of_fact
from discrep.naming.spans import NOT_PERSON

_NEAR = 25  # characters around verb and date in which "again" or "second" speaks of the act
_ENDS = re.compile(r"[;:.!?—]|--|,\s(?:and|but)\s|\b(?:" + "|".join(sorted(en.OPENS_CLAUSE)) + r")\b")
_WERE = re.compile(r"\bwere\s[^.;]{0,20}\Z")
_TURN = re.compile(r",|\s(?:and|but|or)\s|\s\(")
_NAME = re.compile(r"\b[A-Z][\w'’-]*")
_NUMBER = re.compile(r"\b\d{2,}(?:[.,]\d+)*|\b\d[.,]\d+")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_LOW = re.compile(r"[a-z-]+")


class Act(NamedTuple):
    """An act, whose it is, and what else its clause says of it."""

    name: str
    once: bool
    who: Who
    names: frozenset[str]
    telling: frozenset[str]
    again: frozenset[str]
    objects: frozenset[str]  # the names between verb and date
    general: bool
    doers: frozenset[str]  # who did it, where it was done to another
    often: bool  # told of years apart, there are two of it


@read_once_of_fact
def act(member: Member) -> Act | None:
    """The act that a date is told of; None where its clause tells of none, or not whose it is."""
    fact, sentences = member.fact, member.extraction.layout.sentences
    number = fact.frame.sentence
    return _act(member.article.text, within_reach(sentences, number, fact.span), fact.start, fact.end)


def _act(text: str, sentences: tuple[Span, ...], first: int, last: int) -> Act | None:
    """The act of a date, read in its own sentence (the last) and those before it."""
    start, stop = sentences[-1]
    found = governing(text[start:stop], first - start, last - start)
    if found is None:
        return None
    begin, end = start + found.first, start + found.last
    if found.row.name == "charging" and " with " in text[end:first]:
        return None  # the day of the deed, perhaps
    here = named(text, start, stop)
    opens, closes = _bounds(text, sentences[-1], min(begin, first), max(end, last))
    inside = [n for n in here if opens <= n.start < closes]
    clause = Clause(
        text, start, sentences[:-1], opens, closes, begin, end, last, inside, found.nominal, found.passive
    )
    who = bearer(clause, found.row)
    return _told(clause, found, who, here, first) if who else None


def _told(clause: Clause, found: Found, who: Who, names: Sequence[Named], first: int) -> Act:
    text, row = clause.text, found.row
    said = _said(clause, first)
    acts = row.way == "undergoes" and not (clause.passive or clause.nominal)
    doers = [Span(clause.start, clause.begin)] if acts else []
    low = _NAME.sub(" ", " ".join(text[a:b] for a, b in said))
    numbers = frozenset(n for n in _NUMBER.findall(low) if not _YEAR.fullmatch(n))
    opens = max(clause.start, min(clause.begin, first) - _NEAR)
    closes = min(clause.stop, max(clause.end, clause.date) + _NEAR)
    near = f"{text[opens:first]} {text[clause.date : closes]}".lower()
    return Act(
        row.name,
        row.once or (row.work and not (who.person or who.noun or who.doer)),
        who,
        _others(names, said, who),
        (telling_words(low) - who.words) | numbers,
        frozenset(word for word in _LOW.findall(near) if word in en.AGAIN),
        _others(names, said[:1], who),
        row.general,
        _others(names, doers, who),
        row.often and not any(en.PRIZE in text[a:b] for a, b in said),
    )


def _others(names: Sequence[Named], stretches: Sequence[Span], who: Who) -> frozenset[str]:
    """Name words in some stretches of a text, the bearer's own left out."""
    inside = (n.who.words for n in names if any(first <= n.start < last for first, last in stretches))
    return frozenset(word for words in inside if words != who.words for word in (words - NOT_PERSON or words))


def _said(clause: Clause, first: int) -> list[Span]:
    """The stretches that tell what was done to whom: from the verb to the date, and on to the next turn."""
    behind = max(clause.date, clause.end)
    turn = _TURN.search(clause.text, behind, clause.stop)
    rest = Span(behind, turn.start() if turn else clause.stop)
    if clause.nominal and clause.begin >= clause.date:
        return [rest]
    return [Span(clause.end, first), rest] if clause.end <= first else [Span(clause.end, rest.end)]


def _bounds(text: str, sentence: Span, begin: int, end: int) -> tuple[int, int]:
    """The stretch around verb and date in which no new clause opens."""
    ends = list(_ENDS.finditer(text, *sentence))
    if _WERE.search(text, sentence.start, begin):
        ends = [m for m in ends if m.end() > begin or "," not in m.group()]  # "A, 52, and B, 44, were …"
    start = max((m.end() for m in ends if m.end() <= begin), default=sentence.start)
    stop = min((m.start() for m in ends if m.start() >= end), default=sentence.end)
    return start, stop
