"""Whom the words of a row are about: the subject before them, the object behind them, or whoever they mean."""

from __future__ import annotations

from discrep.framing import words as w
from discrep.kinds.claims.deeds.bearers import Bearer, Cast
from discrep.kinds.claims.deeds.rows import Row
from discrep.kinds.claims.deeds.scales_en import LEADING_ON
from discrep.kinds.claims.keys import key
from discrep.kinds.claims.statements import Statement

_OF_ACCUSED = frozenset(("plea", "bail"))
_ACCUSERS = frozenset(map(key, "prosecutor prosecutors prosecution state government they".split()))
_BEHIND = w.PREPOSITION | w.MARK | w.SUBORDINATOR | w.COORDINATOR | w.DAY
_AUXILIARY = w.HAVE | w.BE | w.WILL | w.MODAL | w.NEGATOR | w.ADVERB


def party_of(cast: Cast, n: int, statement: Statement, row: Row, at: tuple[int, int]) -> Bearer | None:
    """Who accepted or rejected it: the subject, or the one behind "by"."""
    first, last = at
    if row.bearer == "object":
        return _subject(cast, n, statement, first)
    return cast.phrase(n, last + 1, statement.last) if statement.words.low(last) == "by" else None


def bearer_of(cast: Cast, n: int, statement: Statement, row: Row, at: tuple[int, int, int]) -> Bearer | None:
    first, last, stop = at
    words = cast.words
    if not row.bearer:
        return Bearer((), "")
    if row.bearer == "within":
        if words.kinds[first - 1] & w.BE or words.low(first + 1) in ("to", "for", "with", "of"):
            return None  # "was sentenced by the court to"
        return cast.phrase(n, first + 1, last)
    if row.bearer == "object":
        if last >= stop or words.kinds[last] & (w.PREPOSITION | w.MARK):
            return None
        if words.low(last) in ("him", "her") and (last + 1 >= stop or words.kinds[last + 1] & _BEHIND):
            here = range(cast.sheet.ranges[n][0], last)
            if any(p.first in here for p in cast.participants.persons(n)):
                # who acts is not whom he acts on
                return Bearer((), "victim", head=last) if row.question == "manner" else None
            return cast.meant(n, "he" if words.low(last) == "him" else "she", cast.sheet.ranges[n][0])
        if row.agent:
            agent = _subject(cast, n, statement, first)
            if agent is None or agent.noun not in row.agent:
                return None
        return cast.phrase(n, last, stop)
    found = _subject(cast, n, statement, first)
    if (
        found is None
        and row.question in _OF_ACCUSED
        and words.low(start_of(statement, first) - 1) in ("he", "she")
    ):
        return Bearer((), "accused", head=first)  # whoever he is, he is on trial
    return found


def _subject(cast: Cast, n: int, statement: Statement, first: int) -> Bearer | None:
    """Whom the verb at word `first` has for its subject."""
    words, part = cast.words, statement.part_of(first)
    end = start_of(statement, first)
    while end - 2 >= part.first and words.low(end - 1) == "to" and words.low(end - 2) in LEADING_ON:
        end -= 2
        while end > part.first and words.kinds[end - 1] & _AUXILIARY:
            end -= 1
    if end > part.first and words.low(end - 1) == "and":
        own = next((p.subject for p in statement.parts if p.subject and not p.inherited), [])
        return cast.phrase(n, own[0].at, own[-1].end) if own else None
    found = cast.subject(n, part.first, end)
    aside = (
        part.subject and not part.pronoun and any(words.kinds[i] & w.QUOTE for i in range(part.first, end))
    )
    if found is None and (aside or part.inherited) and part.subject:  # "the star of “Loch”, died"
        found = cast.phrase(n, part.subject[0].at, part.subject[-1].end)
    return found


def side_of(bearer: Bearer | None) -> Bearer:
    """Whose appeal it is: the accuser's, or else that of the accused and his lawyers."""
    accuser = bearer is not None and bearer.noun in _ACCUSERS
    return Bearer((), "prosecution" if accuser else "defence", head=bearer.head if bearer else -1)


def start_of(statement: Statement, first: int) -> int:
    """Where the verb at word `first` begins, with "has been" and the like."""
    floor = statement.part_of(first).first
    while first > floor and statement.words.kinds[first - 1] & _AUXILIARY:
        first -= 1
    return first
