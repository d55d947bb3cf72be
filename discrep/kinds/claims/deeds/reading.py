"""Reads an article for what became of whom: every clause that a row of the tables fits."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import accumulate

from discrep.framing import words as w
from discrep.framing.words import Words
from discrep.kinds.claims.deeds.bearers import Bearer, Cast
from discrep.kinds.claims.deeds.cues import rows_near
from discrep.kinds.claims.deeds.hedges_en import HEDGED
from discrep.kinds.claims.deeds.people_en import FINDERS, FLEEING, PEOPLE
from discrep.kinds.claims.deeds.rows import Row
from discrep.kinds.claims.deeds.scales_en import LEADING_ON, PERIODS, RECALLING, ROWS, THINGS
from discrep.kinds.claims.deeds.told import Told
from discrep.kinds.claims.keys import key
from discrep.kinds.claims.reading import left_open
from discrep.kinds.claims.stance_en import OPEN
from discrep.kinds.claims.statements import Part, Statement
from discrep.kinds.late import Late
from discrep.model import Tense, Voice

_OF_PERSONS = frozenset(("plea", "verdict", "case"))  # whatever the noun, it is somebody
_OF_THE_DAY = frozenset(("case", "harm", "naming", "deal"))  # what "had" puts before the story
_SELF_DENYING = frozenset(("plea", "verdict", "naming"))
_GAP = re.compile(r"<(\d)>")
_VOICES = frozenset((Voice.REPORT, Voice.CAPTION, Voice.QUOTATION, Voice.SUBHEAD))


def tell(cast: Cast) -> list[Told]:
    """Every answer that the article gives, in text order."""
    sheet = cast.sheet
    out: list[Told] = []
    for n, sentence in enumerate(sheet.sentences):
        if not sheet.told[n] or sentence.voice not in _VOICES:
            continue
        rows = _rows_in(cast, n)
        statement = sheet.statement(n) if rows else None
        if statement is None:
            continue
        for first, last in _stretches(statement):
            out += _within(cast, n, statement, (first, last), rows)
    return out


def _rows_in(cast: Cast, n: int) -> list[tuple[Row, Late]]:
    """The rows whose words stand in a sentence: only those may fit one of its clauses."""
    lows = [word.low for word in cast.words.words[slice(*cast.sheet.ranges[n])]]
    near = rows_near(lows)
    if not near:
        return []
    text, patterns = " ".join(lows), _patterns()
    return [patterns[at] for at in near if patterns[at][1].search(text)]


def _stretches(statement: Statement) -> list[tuple[int, int]]:
    """Word ranges of clauses, those joined by "and" as one: "officers shot and killed him"."""
    out: list[tuple[int, int]] = []
    for part in statement.parts:
        if out and statement.words.low(part.first) == "and":
            out[-1] = (out[-1][0], part.last)
        else:
            out.append((part.first, part.last))
    return out


def _within(
    cast: Cast, n: int, statement: Statement, clause: tuple[int, int], rows: Sequence[tuple[Row, Late]]
) -> Iterator[Told]:
    words = statement.words
    start, stop = clause
    lows = [words.words[i].low for i in range(start, stop)]
    starts = list(accumulate((len(low) + 1 for low in lows), initial=0))
    text = " ".join(lows)
    taken: list[tuple[int, int, str]] = []
    for row, pattern in rows:
        for found in pattern.finditer(text):
            first = start + bisect_right(starts, found.start()) - 1
            last = start + bisect_right(starts, found.end() - 1)
            if row.bearer == "object" and any(
                a < last and first < b for a, b, q in taken if q == row.question
            ):
                continue
            part = statement.part_of(first)
            bearer = _bearer(cast, n, statement, row, (first, last, stop))
            if bearer is None or not _fits(row, bearer, statement, last):
                continue
            value = _value(row, bearer)
            if row.question == "finder":
                bearer = Bearer((), "")  # the dead, not who found them
            taken.append((first, last, row.question))
            yield Told(
                row.question,
                value,
                bearer,
                n,
                statement,
                part,
                first,
                last,
                row.question not in _SELF_DENYING
                and (statement.negated(last - 1) or statement.negated(first)),
                row.question != "naming" and _open(statement, part, bearer, first),
                _recalled(row, statement, part),
            )


def _open(statement: Statement, part: Part, bearer: Bearer, first: int) -> bool:
    """Nothing is asserted: it is alleged, possible or still to come; an "alleged killer" may well have died."""
    words = statement.words
    if _to_come(words, part, first):
        return True
    if not part.open and not left_open(words, part.first, part.verb, first):
        return False
    doubts = [i for i in range(part.first, first) if words.low(i) in OPEN or words.low(i) in HEDGED]
    described = doubts and all(words.low(i) in HEDGED and i < bearer.head for i in doubts)
    return not (described and part.speech is None)


def _to_come(words: Words, part: Part, first: int) -> bool:
    """What "is scheduled to", "is to" or "due to" leads to is still to come."""
    if words.low(first) not in ("be", "appear") or words.low(first - 1) != "to":
        return any(words.low(i) in LEADING_ON and words.low(i + 1) == "to" for i in range(part.first, first))
    return True


def _fits(row: Row, bearer: Bearer, statement: Statement, last: int) -> bool:
    """The bearer is of the sort that the question is about."""
    words = statement.words
    if row.question == "naming" and row.value == "1":
        return _names(statement, last)
    if row.question == "flight":
        return bearer.noun in FLEEING
    if row.question == "finder":
        of_thing = (
            words.low(last) == "of" and words.low(last + 1) in ("a", "an") and words.low(last + 2) != "man"
        )
        several = bearer.head >= 1 and "and" in (words.low(bearer.head - 1), words.low(bearer.head + 1))
        return bearer.noun in FINDERS and not several and (not of_thing or key(words.low(last + 2)) in PEOPLE)
    if row.question in THINGS or not row.bearer or bearer.person:
        return True
    return row.question in _OF_PERSONS and row.bearer == "subject"


def _bearer(cast: Cast, n: int, statement: Statement, row: Row, at: tuple[int, int, int]) -> Bearer | None:
    first, last, stop = at
    words = cast.words
    if not row.bearer:
        return Bearer((), "")
    if row.bearer == "object":
        if last >= stop or words.kinds[last] & (w.PREPOSITION | w.MARK):
            return None
        if row.agent:
            agent = _subject(cast, n, statement, first)
            if agent is None or agent.noun not in row.agent:
                return None
        return cast.phrase(n, last, stop)
    return _subject(cast, n, statement, first)


def _subject(cast: Cast, n: int, statement: Statement, first: int) -> Bearer | None:
    """Whom the verb at word `first` has for its subject."""
    words, part = cast.words, statement.part_of(first)
    end = first
    while end > part.first and words.kinds[end - 1] & _AUXILIARY:
        end -= 1
    while end - 2 >= part.first and words.low(end - 1) == "to" and words.low(end - 2) in LEADING_ON:
        end -= 2
        while end > part.first and words.kinds[end - 1] & _AUXILIARY:
            end -= 1
    if end > part.first and words.low(end - 1) == "and":
        own = next((p.subject for p in statement.parts if p.subject and not p.inherited), [])
        return cast.phrase(n, own[0].at, own[-1].end) if own else None
    found = cast.subject(n, part.first, end)
    if found is None and part.inherited and part.subject:
        found = cast.phrase(n, part.subject[0].at, part.subject[-1].end)
    return found


def _value(row: Row, bearer: Bearer) -> frozenset[str]:
    """What is told of the whole thing where a share of it is told of."""
    if row.question == "finder":
        return frozenset(FINDERS.get(bearer.noun, ""))
    if row.question == "damage" and bearer.share and "3" in row.value:
        return frozenset("12" if bearer.share == "part" else "23")
    return frozenset(row.value)


def _names(statement: Statement, start: int) -> bool:
    """A name of two words stands behind the word that says so."""
    kinds = statement.words.kinds
    return any(kinds[i] & kinds[i + 1] & w.CAPITAL for i in range(start, min(start + 8, statement.last - 1)))


def _recalled(row: Row, statement: Statement, part: Part) -> bool:
    """The sentence tells of another time or affair."""
    if part.tense is Tense.BACKGROUND and row.question in _OF_THE_DAY:
        return True
    words = statement.words
    return any(
        words.kinds[i] & w.YEAR
        or words.low(i) in RECALLING
        or (words.low(i) in ("last", "earlier") and words.low(i + 1) in PERIODS)
        for i in (*range(part.first, part.last), *range(statement.first, statement.parts[0].last))
    )


@cache
def _patterns() -> tuple[tuple[Row, Late], ...]:
    """Each row with its pattern."""
    return tuple((row, Late(rf"(?<!\S)(?:{_GAP.sub(_gap, row.words)})(?!\S)")) for row in ROWS)


def _gap(found: re.Match[str]) -> str:
    return rf"(?:(?!and |but |, |; )\S+ ){{0,{found.group(1)}}}"


_AUXILIARY = w.HAVE | w.BE | w.WILL | w.MODAL | w.NEGATOR | w.ADVERB
