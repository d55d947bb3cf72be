"""The verb or noun that a date belongs to: "was born in 1923", "her retirement in May", "In 1953 Hale married"."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from discrep.alignment.lead_words_en import stem
from discrep.framing import words as w
from discrep.framing.words import Words
from discrep.kinds.dates import acts_en as en
from discrep.kinds.rows import rows

_AHEAD = 16  # words between a verb and the date behind it, at most
_COMMAS = 2
_VERBAL = w.PAST | w.PARTICIPLE | w.SURELY_FINITE


class Row(NamedTuple):
    name: str
    way: str  # bears, does, undergoes
    once: bool = False
    work: bool = False  # … of a named work or product
    often: bool = False  # one person may do it to one thing in many years
    general: bool = False  # any verb that is in no table


@cache
def _tables() -> tuple[dict[str, Row], dict[str, Row]]:
    verbs: dict[str, Row] = {}
    nouns: dict[str, Row] = {}
    for name, way, forms, things in rows(en.ACTS):
        how, *marks = way.split()
        row = Row(name, how, "once" in marks, "work" in marks, "often" in marks)
        verbs.update(dict.fromkeys(forms.split(), row))
        nouns.update(dict.fromkeys(things.split(), row))
    return verbs, nouns


class Found(NamedTuple):
    row: Row
    first: int
    last: int
    nominal: bool
    passive: bool


@lru_cache(2048)
def governing(sentence: str, start: int, end: int) -> Found | None:
    """The verb or noun that a date belongs to: the nearest before it, or where the date opens the clause, behind it."""
    words = Words(sentence)
    first, behind = words.at(start), words.at(end)
    verbs, nouns = _tables()
    if words.low(first - 1) in ("the", "a", "an", "that"):
        return (
            None
            if behind >= len(words.words) or words.low(behind) not in nouns
            else Found(nouns[words.low(behind)], words.starts[behind], words.end(behind), True, False)
        )
    if behind < len(words.words) and (row := nouns.get(words.low(behind))):
        return Found(row, words.starts[behind], words.end(behind), True, False)
    if words.low(first - 1) in en.NOT_THEN:
        return None
    return _behind_verb(words, first, verbs, nouns) or _before_verb(words, first, behind, verbs)


def _behind_verb(words: Words, first: int, verbs: dict[str, Row], nouns: dict[str, Row]) -> Found | None:
    commas = 0
    for i in range(first - 1, max(first - _AHEAD, 0) - 1, -1):
        kind, low = words.kinds[i], words.low(i)
        if kind & (w.STOP | w.BREAK) or low in en.OPENS_CLAUSE:
            return None
        if kind & w.COMMA:
            commas += 1
            if commas > _COMMAS:
                return None
        elif kind & w.CAPITAL and i > 0:
            continue
        elif row := _verb(words, i, verbs):
            return Found(row, words.starts[i], words.end(i), False, _passive(words, i))
        elif (row := nouns.get(low)) and _has_owner(words, i):
            if words.bits(max(0, i - 4), i) & w.REPORTS:
                return None  # "confirmed his arrest on Wednesday"
            return Found(row, words.starts[i], words.end(i), True, False)
        elif (
            kind & _VERBAL
            or (kind & w.ING and not words.kinds[i - 1] & w.DETERMINER)
            or (kind & w.PRESENT and not words.kinds[i - 1] & (w.DETERMINER | w.PREPOSITION | w.CAPITAL))
        ):
            return None
    return None


def _before_verb(words: Words, first: int, behind: int, verbs: dict[str, Row]) -> Found | None:
    """ "In 1953 Hale married …": the date opens its clause."""
    at = first - 1
    while at >= 0 and words.kinds[at] & w.PREPOSITION:
        at -= 1
    opener = at < 0 or words.kinds[at] & (w.COMMA | w.STOP | w.BREAK | w.COORDINATOR)
    if not opener:
        return None
    for i in range(behind, min(behind + _AHEAD, len(words.words))):
        kind, low = words.kinds[i], words.low(i)
        if kind & (w.STOP | w.BREAK) or low in en.OPENS_CLAUSE or low in ("who", "which"):
            return None
        if kind & w.CAPITAL or kind & (w.BE | w.HAVE):
            continue
        if row := _verb(words, i, verbs):
            return Found(row, words.starts[i], words.end(i), False, _passive(words, i))
        if kind & (_VERBAL | w.ING | w.PRESENT):
            return None
    return None


def _verb(words: Words, i: int, verbs: dict[str, Row]) -> Row | None:
    """The row of the verb at a word; of any other verb in the past one of its own."""
    low, kind = words.low(i), words.kinds[i]
    row = verbs.get(f"{low}_{words.low(i + 1)}") or verbs.get(low)
    if row is not None:
        return row
    if low in en.PLANNED:
        ahead = words.kinds[i - 1] if i else 0
        named = en.PLANNED[low]
        return (
            next(r for r in verbs.values() if r.name == named)
            if ahead & w.WILL or words.low(i - 1) in ("to", "be")
            else None
        )
    if (
        not kind & (w.PAST | w.PARTICIPLE)
        or kind & (w.REPORTS | w.SURELY_FINITE | w.CAPITAL)
        or low in en.LIGHT
    ):
        return None
    return Row(f"{stem(low)}…", "does", often=True, general=True)


def _passive(words: Words, i: int) -> bool:
    """A form of "be" stands before the participle, or nothing that it could be done to behind it."""
    for k in range(i - 1, max(i - 4, -1), -1):
        if words.kinds[k] & w.BE:
            return True
        if not words.kinds[k] & (w.ADVERB | w.HAVE | w.NEGATOR) and words.low(k) not in (
            "later",
            "first",
            "also",
        ):
            break
    return False


def _has_owner(words: Words, i: int) -> bool:
    before = words.low(i - 1)
    return (
        before.endswith(("'s", "'"))
        or before in ("his", "her", "its", "their", "the")
        or words.low(i + 1) == "of"
    )
