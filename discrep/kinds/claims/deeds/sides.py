"""A deed as one side of an alignment: its clause, with what is claimed there."""

from __future__ import annotations

from dataclasses import replace

from discrep.framing import words as w
from discrep.kinds.claims.keys import key
from discrep.kinds.claims.members import member
from discrep.kinds.claims.sheets import Sheet
from discrep.kinds.claims.statements import Part, Statement, Token
from discrep.kinds.places.value import Place
from discrep.model import Member

_QUIET = w.BE | w.HAVE | w.DO | w.WILL | w.MODAL | w.DETERMINER | w.PREPOSITION | w.ADVERB


def side(sheet: Sheet, number: int, statement: Statement, part: Part, words: tuple[int, int]) -> Member:
    """The clause of a deed whose telling words are those of the range."""
    first, last = words
    kinds = sheet.words.kinds
    at = next((i for i in range(first, last) if not kinds[i] & _QUIET), first)
    if last > part.last:  # "and shot | and killed the gunman"
        part = replace(part, last=statement.part_of(last - 1).last)
    act = Token(at, last, key(sheet.words.low(at)), False, False, False)
    return member(sheet, number, statement, part, act)


def as_place(told: Member, name: str) -> Member:
    """The same clause, read for where it puts what it tells."""
    return Member(told.extraction, replace(told.fact, kind="place", value=Place(name, "site", (), "", "in")))
