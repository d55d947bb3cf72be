"""Whose act a clause tells: the one it happened to, did it, or owns the noun that names it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from discrep.kinds.dates import acts_en as en
from discrep.kinds.dates.governing import Row
from discrep.kinds.dates.who import Named, Who, meant, thing_meant
from discrep.model import Span

_WHO = re.compile(r",?\s(?:who|which)\s(?:[a-z]+\s){0,3}\Z")
_OBJECT = re.compile(
    r"\s(?:(?P<the>(?:the|his|her|its|their)\s)|an?\s)?(?:[a-z][a-z-]+\s)?(?P<noun>[a-z]{3,20})"
    r"(?=\s(?:on|in|at|against|with|for|to|from|of|last|late|early)\b|[^\w\s]|\s[A-Z])"
)
_PRONOUN = re.compile(r"\b(?:he|she)\b", re.IGNORECASE)
_OF = re.compile(en.OF)
_IT = re.compile(r"\W*It\b")
_OWNED = re.compile(r"\b(?:his|her)\s(?:[\w-]+\s)?\Z", re.IGNORECASE)
_KIN = re.compile(r"['’]s?\s([a-z]{3,20})\b")
_BETWEEN = re.compile(r"[,;]|\b(?:in|on|at|for|of|by|to)\b")
_REDUCED = re.compile(r"[,(]\s(?:[a-z]+ly\s)?\Z")
_PLURAL = re.compile(r"\b(?:were|have)\s[^.;]{0,20}\Z")
_NOUN = re.compile(
    r"\W{0,3}(?:the|his|her|its|their|this)\s(?:[a-z][\w-]+\s){0,3}([a-z]{3,20}),?\Z", re.IGNORECASE
)
_AUXILIARY = re.compile(
    r"(?:,?\s(?:was|were|had|has|have|been|is|are|will|to|be|being|who|which|later|then|first|[a-z]+ly)\b)*,?\s*\Z"
)


_LOOKED_AT = 50_000  # characters of an article in which a word is looked for again


class Clause(NamedTuple):
    """The clause of an act: its stretch and names, the verb or noun, and the end of the date."""

    text: str
    sentence: int  # where its sentence begins
    before: tuple[Span, ...]  # the sentences before
    start: int
    stop: int
    begin: int  # of the verb or noun
    end: int
    date: int  # where the date ends
    names: Sequence[Named]
    nominal: bool
    passive: bool

    @property
    def ahead(self) -> str:
        """The clause up to its verb."""
        return self.text[self.start : self.begin]

    def person(self, at: int) -> Who | None:
        """Whom a pronoun means."""
        return meant(self.text, self.before, self.sentence, at)


def bearer(clause: Clause, row: Row) -> Who | None:
    """Whose act it is; None where the clause does not say."""
    if clause.nominal:
        return _owner(clause)
    return _undergoing(clause) if row.way == "undergoes" and not clause.passive else _subject(clause)


def _owner(clause: Clause) -> Who | None:
    """ "Hale's retirement", "the retirement of Hale", "her retirement"."""
    for n in clause.names:
        if n.owner and n.end < clause.begin and clause.begin - n.end <= 20:
            return n.who
        if n.start >= clause.end and _OF.fullmatch(clause.text, clause.end, n.start):
            return n.who
    if _OWNED.search(clause.text, max(0, clause.begin - 24), clause.begin):
        return clause.person(clause.begin)
    return None


def _undergoing(clause: Clause) -> Who | None:
    """Whom or what an active verb acts on; who acts, where that is not named."""
    text, begin, end = clause.text, clause.begin, clause.end
    before = [n for n in clause.names if n.end <= begin]
    follows = next((n for n in clause.names if n.start >= end and not n.aside and not n.owner), None)
    if follows is not None and not _BETWEEN.search(text, end, follows.start):
        return follows.who
    if before and _REDUCED.search(text, clause.start, begin) and text[before[-1].end : begin].count(",") == 1:
        return before[-1].who  # "Hale, convicted in 1997, …"
    if begin - clause.start <= 1 and not before:
        return _opening(clause)
    thing = _OBJECT.match(text, end, clause.stop)
    if thing and (thing["the"] or thing["noun"] in en.FILED):
        return _thing(thing["noun"])
    if leads := [n for n in before if not n.aside and not n.owner]:
        return leads[0].who._replace(doer=True)
    return _headed(clause.ahead)


def _subject(clause: Clause) -> Who | None:
    """The one the clause is about: the name that leads it, what its pronoun means, or the noun that heads it."""
    text, start, begin = clause.text, clause.start, clause.begin
    before = [n for n in clause.names if n.end <= begin]
    if relative := _WHO.search(text, start, begin):
        owners = [n for n in before if n.end <= relative.start() + 1]
        return owners[-1].who if owners and owners[-1].end >= relative.start() - 1 else None
    leads = [n for n in before if not n.aside and not _opener(clause, n)]
    if leads and leads[0].owner:
        return leads[1].who if len(leads) > 1 else _belonging(clause, leads[0])
    pronoun = _PRONOUN.search(text, start, begin)
    if pronoun and (not leads or pronoun.start() < leads[0].start):
        return clause.person(pronoun.start())
    if leads:
        return _together(clause, leads)
    if _IT.match(clause.ahead):
        return thing_meant(text, clause.before)
    return _opening(clause) if begin - start <= 1 else _headed(clause.ahead)


def _together(clause: Clause, leads: Sequence[Named]) -> Who:
    """The first name, or all the people of "A and B were …"."""
    people = [n.who for n in leads if n.person]
    if len(people) < 2 or not _PLURAL.search(clause.text, leads[0].end, clause.begin):
        return leads[0].who
    return Who(frozenset(word for who in people for word in who.words), person=True)


def _opener(clause: Clause, name: Named) -> bool:
    """A word that is capital only because it opens the sentence: "Legendary", "Former"."""
    word = clause.text[name.start : name.end]
    opens = name.start - clause.sentence < 2 and " " not in word
    return opens and not name.person and clause.text.count(word, 0, _LOOKED_AT) < 2


def _belonging(clause: Clause, owner: Named) -> Who | None:
    """ "Hale's brother": neither Hale nor any brother."""
    found = _KIN.match(clause.text, owner.end, clause.begin)
    return Who(owner.who.words | {found[1]}, noun=True) if found else None


def _opening(clause: Clause) -> Who | None:
    """ "Born in Truro in 1923, Hale …": the person named behind the comma."""
    comma = clause.text.find(",", clause.date, clause.stop)
    follows = (n for n in clause.names if comma >= 0 and n.start > comma and n.person and not n.owner)
    return next((n.who for n in follows), None)


def _headed(ahead: str) -> Who | None:
    """ "The new bridge was …": the noun that heads the subject."""
    auxiliary = _AUXILIARY.search(ahead)
    noun = _NOUN.match(ahead[: auxiliary.start()] if auxiliary else ahead)
    return _thing(noun[1]) if noun else None


def _thing(noun: str) -> Who | None:
    noun = noun.lower()
    return None if noun in en.GENERAL_SUBJECTS else Who(frozenset((noun,)), noun=True)
