"""Lengths of time that answer one question in two articles: prison terms, bans, how long a trial or a blackout took."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from itertools import combinations
from typing import NamedTuple

from discrep.alignment.grouping import align_events
from discrep.alignment.leading import same_name, shared_names
from discrep.alignment.relation import Once
from discrep.alignment.rows import joined
from discrep.alignment.scene import Scene
from discrep.alignment.slots import SlotTemplate
from discrep.kinds.dates import terms_en as en
from discrep.kinds.dates.relating import MONTHS, SECONDS
from discrep.kinds.dates.spent import spent
from discrep.kinds.dates.value import TimeValue
from discrep.kinds.dates.who import same
from discrep.kinds.late import Late
from discrep.kinds.rows import rows
from discrep.model import Alignment, Member, Outcome, Polarity, Verdict
from discrep.naming.fold import fold
from discrep.naming.spans import looks_personal, runs

FACTS = frozenset(("duration",))
FAR = 13  # lengths further apart than this are of two things; five months for five years is not
BOUND_FAR = 2  # "more than four years" leaves no room for half of that
COARSE = 4  # lengths in two units ("two years", "23 months") differ by more than a quarter before it counts

_ASKED, _POSSIBLE, _OTHERWISE = (Late(w, re.IGNORECASE) for w in (en.ASKED, en.POSSIBLE, en.OTHERWISE))
_GIVING, _PASSIVE, _VERB = Late(en.GIVING), Late(en.PASSIVE, re.IGNORECASE), Late(en.VERB)
_PLACED = Late(en.PLACED, re.IGNORECASE)
_OF_OLD = Late(en.OF_OLD, re.IGNORECASE)
_ASIDE = Late(r",\swho\s[^,;]{2,80},")
_YEAR = Late(r"\b(?:1[6-9]|20)\d\d\b")


class Row(NamedTuple):
    """What a length is of, and the words beside it that say so."""

    name: str
    before: Late
    after: Late


@cache
def _rows() -> tuple[Row, ...]:
    return tuple(
        Row(
            name,
            Late(rf"\b(?:{before})(?:\s(?:a|an|the|at least|about|almost|nearly|another|some|more than|over))*\s\Z", re.IGNORECASE),
            Late(rf"['’]?[\s-](?:{after})\b", re.IGNORECASE),
        )
        for name, before, after in rows(en.ROWS)
    )  # fmt: skip


class Term(NamedTuple):
    """What a length is of, on what footing it is told, and the name of the person it was given to."""

    name: str
    footing: str  # given, asked, possible
    whom: str | None
    recalled: bool = False  # the sentence names a year: a term of old, perhaps


def term(member: Member) -> Term | None:
    """The thing or sentence whose length a fact tells; None where the words beside it do not say."""
    fact, text = member.fact, member.article.text
    sentence = member.extraction.layout.sentences[fact.frame.sentence]
    return _term(text, sentence.start, sentence.end, fact.start, fact.end)


@lru_cache(1024)  # asked again for every pair that a length stands in
def _term(text: str, first: int, last: int, start: int, end: int) -> Term | None:
    ahead = text[max(first, start - en.REACH_BEFORE) : start]
    behind = text[end : min(last, end + en.REACH_AFTER)]
    row = next((r for r in _rows() if r.after.match(behind)), None) or next(
        (r for r in _rows() if r.before.search(ahead)), None
    )
    if row is None or _OTHERWISE.search(ahead) or (row.name in en.PERSONAL and _OF_OLD.search(ahead)):
        return None
    footing = "asked" if _ASKED.search(ahead) else "possible" if _POSSIBLE.search(ahead) else "given"
    recalled = _YEAR.search(text, first, last) is not None
    if row.name not in en.PERSONAL:
        return Term(row.name, footing, None, recalled) if footing == "given" else None
    return Term(row.name, footing, _whom(text[first:start]), recalled)


def _whom(ahead: str) -> str | None:
    """Who got the term: behind an active verb, else the last name ahead of the verb."""
    ahead = _ASIDE.sub(" ", ahead)
    giving = list(_GIVING.finditer(ahead + " "))
    if giving and not _PASSIVE.match(giving[-1]["whom"]):
        return _family(giving[-1]["whom"])
    verbs = list(_VERB.finditer(ahead))
    return _family(ahead[: verbs[-1].start()]) if verbs else None


def _family(words: str) -> str | None:
    """The last personal name, one that a place's preposition leads to left out."""
    found = [
        run
        for run in runs(words)
        if looks_personal(run.words) and not _PLACED.search(words[max(0, run.start - 12) : run.start])
    ]
    return fold(" ".join(found[-1].words)) if found else None


def _one(a: str, b: str) -> bool:
    """The full names may be one person's: brothers share the last word only."""
    mine, yours = a.split()[-2:], b.split()[-2:]
    return same_name(mine[-1], yours[-1]) and mine[0][0] == yours[0][0]


def question(member: Member) -> str | None:
    """ "length trial", "length prison term asked"; None for a length that nothing says what it is of."""
    if member.fact.polarity is not Polarity.AFFIRMED:
        return None
    if life := spent(member):
        return f"length {life.name}"
    found = term(member)
    return f"length {found.name} {found.footing}" if found else None


def _groups(a: Member, b: Member) -> Outcome:
    """One person's where both articles name the person, else both articles' only one."""
    if (lived := spent(a)) and (other := spent(b)):
        if lived.name != other.name or not same(lived.whom, other.whom):
            return Outcome.DISJOINT
        apart = lived.beside and other.beside and not shared_names(lived.beside, other.beside)
        return Outcome.UNKNOWN if apart else Outcome.SAME
    mine, yours = term(a), term(b)
    if mine is None or yours is None or mine.recalled != yours.recalled:
        return Outcome.UNKNOWN
    if mine.whom and yours.whom and not _one(mine.whom, yours.whom):
        return Outcome.DISJOINT
    named = mine.whom is not None and yours.whom is not None
    if (mine.whom is None) != (yours.whom is None):
        return Outcome.UNKNOWN  # the one's person may be another than the one who is spoken of
    return Outcome.SAME if _only(a, named) and _only(b, named) else Outcome.UNKNOWN


def _only(member: Member, named: bool) -> bool:
    """No other length in the article answers its question otherwise, for its person or for nobody named."""
    own = term(member)
    for fact in member.extraction.facts:
        other = Member(member.extraction, fact)
        if fact.kind not in FACTS or fact.value.compare(member.fact.value) is not Outcome.DISJOINT:
            continue
        found = term(other)
        if own is None or found is None or (found.name, found.footing) != (own.name, own.footing):
            continue
        if not (named and own.whom and found.whom) or _one(own.whom, found.whom):
            return False
    return True


def _once(a: Member, b: Member) -> Once:
    if spent(a):
        return Once.ACT
    mine = term(a)
    return Once.PERSON if mine and mine.name in en.PERSONAL else Once.EVENT


def _excludes(a: Member, b: Member) -> bool:
    """Both are exact, and further apart than rounding to the greater unit goes; or far apart, whatever the bound."""
    mine, yours = a.fact.value, b.fact.value
    low, high = sorted((size(mine), size(yours)))
    if not (_exact(mine) and _exact(yours)):
        return _exact(mine) != _exact(yours) and 0 < BOUND_FAR * low <= high
    return low > 0 and (mine.unit == yours.unit or high - low > high / COARSE)


def _plausible(a: Member, b: Member) -> bool:
    low, high = sorted((size(a.fact.value), size(b.fact.value)))
    return low > 0 and high <= FAR * low


def _exact(value: TimeValue) -> bool:
    return value.low is not None and value.low == value.high and not (value.approximate or value.mod)


def size(value: TimeValue) -> float:
    """Seconds, reckoned roughly for months and years."""
    low = value.low if value.low is not None else value.high
    if low is None or value.unit is None:
        return 0.0
    unit = SECONDS.get(value.unit) or MONTHS.get(value.unit, 0) * 2_629_800
    return float(low) * unit


TEMPLATE = SlotTemplate(
    kind="dates",
    question=question,
    own="",
    groups=_groups,
    once=_once,
    excludes=_excludes,
    plausible=_plausible,
    words=lambda m: question(m) or "length",
)


def align(scene: Scene) -> Iterable[Alignment]:
    """Lengths that answer one question, within articles and across those of one story."""
    yield from align_events(scene, FACTS, TEMPLATE)


def conflict(alignment: Alignment) -> Iterator[Verdict]:
    """Lengths of one thing that cannot both be true: one finding for all articles."""
    if alignment.relation not in ("same", "twin", "parallel"):
        return
    members = [m for m in alignment.members if m.fact.kind in FACTS]
    for a, b in combinations(members, 2):
        if a.article.id == b.article.id:
            continue
        if a.fact.value.compare(b.fact.value) is not Outcome.DISJOINT or not _excludes(a, b):
            continue
        if question(a) and _groups(a, b) is Outcome.DISJOINT:
            continue
        first, second = (b, a) if b.order > a.order else (a, b)
        found = spent(first) or term(first)
        what = found.name if found else "length"
        said = ", ".join(f"{m.article.id} says {_quoted(m)}" for m in (first, second))
        verdict = Verdict((first, second), f"{what}: {said}")
        yield joined(alignment, verdict, members, _one_length, _quoted, f"{what}: ")
        return


def _one_length(a: Member, b: Member) -> bool:
    return a.fact.value.compare(b.fact.value) is Outcome.SAME


def _quoted(member: Member) -> str:
    return f'"{" ".join(member.fact.surface.split())}"'
