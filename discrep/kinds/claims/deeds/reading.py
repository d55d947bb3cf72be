"""Reads an article for what became of whom: every clause that a row of the tables fits."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import accumulate

from discrep.framing import words as w
from discrep.kinds.claims.deeds.bearers import Bearer, Cast
from discrep.kinds.claims.deeds.cues import rows_near
from discrep.kinds.claims.deeds.firmness import flatly_denied, left_undecided, only_hoped, recalled
from discrep.kinds.claims.deeds.people_en import DEAD, FINDERS, FLEEING, PEOPLE
from discrep.kinds.claims.deeds.rows import Row
from discrep.kinds.claims.deeds.scales_en import ANSWERS, ROWS, SORTS, THINGS
from discrep.kinds.claims.deeds.told import Told
from discrep.kinds.claims.deeds.whom import bearer_of, party_of, side_of, start_of
from discrep.kinds.claims.keys import key
from discrep.kinds.claims.statements import Part, Statement
from discrep.kinds.late import Late
from discrep.model import Voice

_OF_PERSONS = frozenset(("plea", "verdict", "case"))  # whatever the noun, it is somebody
_SELF_DENYING = frozenset(
    ("plea", "verdict", "naming", "death", "inquiry", "official", "hurt", "killed", "bail")
)
_SELF_OPEN = frozenset(("naming", "death", "inquiry", "official"))  # what is not known is told as not known
_DONE_BY = frozenset(("finder", "caller"))  # questions that ask who did it
_DEATHS = frozenset(map(key, "death shooting killing case".split()))
_YES_OR_NO = frozenset("armed drunk belted conscious presence".split())
_OF_ANY = {"h": "hurt", "d": "killed"}
_COME_UPON = frozenset(("found", "discovered"))
_SENT = frozenset("pfe")  # those who are called
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
        statement = sheet.short_statement(n) if rows else None
        if statement is None:
            continue
        for first, last in _stretches(statement):
            out += _within(cast, n, statement, (first, last), rows)
    return [*out, *_anyone(out)]


def _denies_itself(row: Row) -> bool:
    """Its own words hold the denial, "without a helmet": they are not denied by it."""
    return row.ahead or row.question in _SELF_DENYING or (row.value == "n" and row.question in _YES_OR_NO)


def _anyone(told: Sequence[Told]) -> Iterator[Told]:
    """That any of those told of was hurt or killed, or that none of all of them was."""
    for one in told:
        if one.question != "harm":
            continue
        words, lows = one.statement.words, range(one.part.first, one.first)
        group = Bearer((), one.bearer.noun)
        if one.denied:
            if any(words.low(i) == "no" for i in lows) and one.bearer.many:
                yield one._replace(
                    question=_OF_ANY[max(one.value)], value=frozenset("n"), bearer=group, denied=False
                )
        elif "u" not in one.value:
            yield one._replace(question=_OF_ANY[max(one.value)], value=frozenset("y"), bearer=group)
        elif one.value == frozenset("u") and one.bearer.many and any(words.low(i) == "all" for i in lows):
            yield one._replace(question="hurt", value=frozenset("n"), bearer=group)


def _rows_in(cast: Cast, n: int) -> list[tuple[Row, Late]]:
    """The rows whose words stand in a sentence: only those may fit one of its clauses."""
    lows = [word.low for word in cast.words.words[slice(*cast.sheet.ranges[n])]]
    near = rows_near(lows)
    if not near:
        return []
    text, patterns = " ".join(lows), _patterns()
    return [patterns[at] for at in near if patterns[at][1].search(text)]


def _stretches(statement: Statement) -> list[tuple[int, int]]:
    """Word ranges of clauses, those joined by "and", "where" or "how" as one: "officers shot and killed him"."""
    out: list[tuple[int, int]] = []
    before: Part | None = None
    for part in statement.parts:
        said = before is not None and before.reporting and part.verb < 0  # "announced | her resignation"
        low = statement.words.low(part.first)
        # "the bodies were discovered | when police arrived"
        came = before is not None and low == "when" and statement.words.low(before.head) in _COME_UPON
        if out and (said or came or low in ("and", "where", "how")):
            out[-1] = (out[-1][0], part.last)
        else:
            out.append((part.first, part.last))
        before = part
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
            bearer = bearer_of(cast, n, statement, row, (first, last, stop))
            if bearer is not None and row.question == "sort" and bearer.noun in _DEATHS:
                bearer = Bearer((), "victim", head=bearer.head)  # "the death was ruled a suicide"
            if row.question == "appeal":
                bearer = side_of(bearer)
            if bearer is None or not _fits(row, bearer, statement, (first, last)):
                continue
            value = _value(row, bearer)
            is_open = row.question not in _SELF_OPEN and (
                only_hoped(statement, part, first)
                if row.ahead
                else left_undecided(statement, part, bearer, first, last)
            )
            denied = not _denies_itself(row) and (statement.negated(last - 1) or statement.negated(first))
            if denied and row.question in ANSWERS and flatly_denied(words, part.first, last):
                value, denied = ANSWERS[row.question] - value, False
            if row.question in _DONE_BY:
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
                denied,
                is_open,
                recalled(row, statement, part),
                row.ahead,
                party_of(cast, n, statement, row, (first, last)) if row.question == "decision" else None,
            )


def _fits(row: Row, bearer: Bearer, statement: Statement, at: tuple[int, int]) -> bool:
    """The bearer is of the sort that the question is about."""
    words, (first, last) = statement.words, at
    if row.question == "naming" and row.value == "1":
        return _names(statement, last)
    if row.question == "flight":
        return bearer.noun in FLEEING
    if row.question == "appeal":
        return words.low(start_of(statement, first) - 1) != "they"
    if row.question in SORTS:
        return not row.bearer or (bearer.noun in SORTS[row.question] and not bearer.name)
    if row.question == "taken":
        return bearer.number > 1
    if row.question == "caller":
        return FINDERS.get(bearer.role or bearer.noun, "p") not in _SENT
    if row.question == "finder":
        of_thing = (
            words.low(last) == "of" and words.low(last + 1) in ("a", "an") and words.low(last + 2) != "man"
        )
        if row.bearer == "subject" and any(
            key(words.low(i)) in PEOPLE and words.low(i - 1) not in (",", "and")
            for i in range(bearer.head + 1, first)
        ):
            return False  # "the brother of a woman found dead"
        if row.bearer == "object" and not any(
            words.low(i) in DEAD for i in range(statement.first, statement.last)
        ):
            return False  # a thing was found
        beside = (
            words.low(bearer.head + 1) == "and" and FINDERS.get(key(words.low(bearer.head + 2)), "") in _SENT
        )
        both_sent = beside and FINDERS.get(bearer.noun, "") in _SENT
        several = bearer.head >= 1 and "and" in (words.low(bearer.head - 1), words.low(bearer.head + 1))
        several = several and not both_sent
        return (
            (bearer.role or bearer.noun) in FINDERS
            and not several
            and (not of_thing or key(words.low(last + 2)) in PEOPLE)
        )
    if row.question in THINGS or not row.bearer or bearer.person:
        return True
    return row.question in _OF_PERSONS and row.bearer == "subject"


def _value(row: Row, bearer: Bearer) -> frozenset[str]:
    """What is told of the whole thing where a share of it is told of."""
    if row.question in _DONE_BY:
        return frozenset(FINDERS.get(bearer.role or bearer.noun, ""))
    if row.question == "damage" and bearer.share and "3" in row.value:
        return frozenset({"part": "12", "much": "23"}.get(bearer.share, "23"))
    return frozenset(row.value)


def _names(statement: Statement, start: int) -> bool:
    """A name of two words stands behind the word that says so."""
    kinds = statement.words.kinds
    return any(kinds[i] & kinds[i + 1] & w.CAPITAL for i in range(start, min(start + 8, statement.last - 1)))


@cache
def _patterns() -> tuple[tuple[Row, Late], ...]:
    """Each row with its pattern."""
    return tuple((row, Late(rf"(?<!\S)(?:{_GAP.sub(_gap, row.words)})(?!\S)")) for row in ROWS)


def _gap(found: re.Match[str]) -> str:
    return rf"(?:(?!and |but |, |; )\S+ ){{0,{found.group(1)}}}"
