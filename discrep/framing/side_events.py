"""What marks an event as another one than the story's own: "another", "earlier this year", a new place, day or year."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from discrep.framing import lexicon_en as en
from discrep.framing import words as w
from discrep.framing.clauses import Clause
from discrep.framing.events import Hit
from discrep.framing.speech_act import Speech
from discrep.framing.words import Words
from discrep.model import Tense

_BEFORE = 3  # words before a trigger among which "another" belongs to it
_HEAD = 4
_TAIL = 7  # words at the end of a clause that date what hangs on it
_NAMING = w.CAPITAL | w.DAY | w.YEAR
_TIMED = w.RECALLED | w.YEAR | w.DAY | w.OTHER


class Lead(NamedTuple):
    """The names, weekdays, months and years that headline, dateline and first sentences hold."""

    names: frozenset[str]
    days: frozenset[str]
    months: frozenset[str]
    years: frozenset[str]


EMPTY_LEAD = Lead(*[frozenset[str]()] * 4)


def lead_of(words: Words, ranges: Sequence[tuple[int, int]], after: Sequence[tuple[int, int]]) -> Lead:
    """What the sentences of headline and lead hold; of those just `after` them names, and weekdays if there are none."""
    names: set[str] = set()
    days: set[str] = set()
    months, years = set(), set()
    for leads, parts in ((True, ranges), (False, after)):
        dated = not leads and bool(days)
        for first, last in parts:
            for i, kind in enumerate(words.kinds[first:last], first):
                if not kind & _NAMING:
                    continue
                low = words.words[i].low
                if kind & w.DAY and low in en.DAYS:
                    if not dated:
                        days.add(low)
                elif kind & w.DAY and leads:
                    months.add(low[:3])
                elif kind & w.CAPITAL:
                    names.add(low.removesuffix("'s"))
                elif kind & w.YEAR and leads:
                    years.add(low)
    return Lead(frozenset(names), frozenset(days), frozenset(months), frozenset(years))


def opens_aside(words: Words, first: int, last: int, lead: Lead) -> bool:
    """Whether a sentence turns from the story: "Elsewhere …", "In a separate …", "In" a place not named so far."""
    i = first
    while i < last and words.kinds[i] & w.QUOTE:
        i += 1
    if i >= last:
        return False
    low = words.words[i].low
    if low in en.OPENS_OTHER:
        return True
    if low in en.ABROAD:
        head = range(i + 1, min(i + _HEAD, last))
        if any(words.kinds[j] & w.OTHER and words.words[j].low in en.OTHER for j in head):
            return all(words.low(j) not in en.SAYING_NOUNS for j in head)  # "In other remarks"
        return low != "around" and _elsewhere(words, i + 1, last, lead)
    return False


def _elsewhere(words: Words, i: int, last: int, lead: Lead) -> bool:
    """A name of a place that headline and lead do not hold follows, and nobody is said to speak there."""
    name = -1
    for j in range(i, min(i + 6, last)):
        kind, low = words.kinds[j], words.words[j].low
        if kind & (w.NUMBER | w.MARK | w.DAY) or low in en.SAYING_NOUNS or low in en.NOT_PLACES:
            return False
        if kind & w.CAPITAL:
            name = j
            break
    if name < 0:
        return False
    stop = name
    while stop < last and words.kinds[stop] & w.CAPITAL:
        if words.words[stop].low.removesuffix("'s") in lead.names:
            return False
        stop += 1
    if words.low(stop) in ("'s", "’", "s") or words.words[stop - 1].low.endswith("'s"):
        return False
    return not any(words.kinds[j] & w.REPORTS for j in range(stop, min(stop + 9, last)))


def is_side(
    words: Words,
    clause: Clause,
    around: tuple[Clause | None, Clause | None],
    hit: Hit,
    hits: Sequence[Hit],
    speech: Sequence[Speech],
    lead: Lead,
) -> bool:
    """Whether the text marks the trigger's event as another one than the story's own; `around` are the clauses beside."""
    before, after = around
    if (
        after is not None
        and words.low(after.first) == "and"
        and not words.bits(clause.first, clause.last) & w.DAY
    ):
        if _other_day(words, after, speech, lead):
            return True  # "nine were killed and dozens hurt in raids on Sunday": both on Sunday
    if before is not None and _hangs_on(words, clause) and _recalls(words, before, lead):
        return True
    if clause.tense is Tense.BACKGROUND and not any(
        part.contains(hit.span) for one in speech for part in one.reported
    ):
        return True  # "had attacked", but not "the police said he had attacked"
    if _qualified(words, clause, hit.token):
        return True
    weekday = False
    for i in range(clause.first, clause.last):
        if words.kinds[i] & _TIMED:
            if _recalled(words, i):
                return not _reporting(words, i, speech)
            if _other_year(words, i, lead) or _other_month(words, i, lead):
                return True
            weekday = weekday or bool(words.kinds[i] & w.DAY)
    # who was hurt on Tuesday may die on Wednesday: that is the same story
    lingers = hit.lemma in en.BEFALLS and all(
        h is hit or not clause.first <= h.token < clause.last for h in hits
    )
    return weekday and not lingers and _other_day(words, clause, speech, lead)


def tells_of_another_time(words: Words, clause: Clause, before: Clause | None, lead: Lead) -> bool:
    """Whether a clause without a trigger is dated by another year or "years ago", itself or by the clause it hangs on."""
    if before is not None and _hangs_on(words, clause) and _recalls(words, before, lead):
        return True
    return any(
        words.kinds[i] & _TIMED
        and (_recalled(words, i) or _other_year(words, i, lead) or _other_month(words, i, lead))
        for i in range(clause.first, clause.last)
    )


def _hangs_on(words: Words, clause: Clause) -> bool:
    """The clause tells of a time or thing that ends the one before: "…, when", "…, in which", "…, that"."""
    first = clause.first
    return words.low(first) in en.HANGING or (words.low(first + 1) == "which" and clause.last > first + 2)


def _recalls(words: Words, clause: Clause, lead: Lead) -> bool:
    """The clause ends in another year or in "five years ago": "the loss of a launch five years ago, in which …"."""
    for i in range(max(clause.first, clause.last - _TAIL), clause.last):
        if words.kinds[i] & _TIMED and (_recalled(words, i) or _years_apart(words, i, lead)):
            return True
    return False


def _years_apart(words: Words, i: int, lead: Lead) -> bool:
    return bool(words.kinds[i] & w.YEAR) and words.words[i].low not in lead.years


def may_be_side(words: Words, first: int, last: int, bits: int, lead: Lead) -> bool:
    """Whether any word of a sentence, of classes `bits`, can make `is_side` true; cheaper than asking it."""
    if not bits & (_TIMED | w.HAVE):
        return False
    for i, kind in enumerate(words.kinds[first:last], first):
        if not kind & (_TIMED | w.HAVE):
            continue
        low = words.words[i].low
        if (kind & w.HAVE and low == "had") or (kind & w.OTHER and words.low(i + 1)[:1].isalpha()):
            return True
        if kind & w.DAY and lead.days and low in en.DAYS and low not in lead.days:
            return True
        if _recalled(words, i) or _years_apart(words, i, lead) or _other_month(words, i, lead):
            return True
    return False


def _recalled(words: Words, i: int) -> bool:
    """ "last month", "years ago", "earlier this week" end or begin at word `i`."""
    low = words.words[i].low
    if words.kinds[i] & w.RECALLED and words.low(i - 1) in en.RECALLED[low]:
        return True
    return low == "earlier" and words.low(i + 1) == "this"


def _qualified(words: Words, clause: Clause, token: int) -> bool:
    for i in range(token - 1, max(clause.first, token - _BEFORE) - 1, -1):
        if words.kinds[i] & (w.MARK | w.PREPOSITION):
            return False
        if words.kinds[i] & w.OTHER and words.words[i].low in en.OTHER:
            return (
                words.words[i].low != "further" and words.low(i + 1).removesuffix("s") not in en.PEOPLE_AFTER
            )
    return False


def _other_year(words: Words, i: int, lead: Lead) -> bool:
    """ "in 2012", "of May 2012": a year that the lead does not name, and no day of the month before it."""
    if not words.kinds[i] & w.YEAR or words.words[i].low in lead.years:
        return False
    back = i - 1
    if words.kinds[back] & w.DAY:
        back -= 1
    return words.low(back) in en.YEAR_LEADS


def _other_month(words: Words, i: int, lead: Lead) -> bool:
    """ "in September", where the lead names days or months and not this one; a month with its day is told by the day."""
    low = words.words[i].low
    if not words.kinds[i] & w.DAY or low not in en.MONTHS or not (lead.days or lead.months):
        return False
    return low[:3] not in lead.months and words.low(i - 1) == "in" and not words.low(i + 1)[:1].isdigit()


def _other_day(words: Words, clause: Clause, speech: Sequence[Speech], lead: Lead) -> bool:
    """The clause names weekdays, none of them one of headline and lead."""
    if not lead.days or lead.days & {"today", "yesterday", "tonight"}:
        return False
    named = [
        i
        for i in range(clause.first, clause.last)
        if words.kinds[i] & w.DAY and words.words[i].low in en.DAYS and not _reporting(words, i, speech)
    ]
    lows = {words.words[i].low for i in named}
    return bool(lows) and not lows & (lead.days | {"today", "yesterday", "tonight"})


def _reporting(words: Words, i: int, speech: Sequence[Speech]) -> bool:
    start = words.starts[i]
    return any(one.reporting.start <= start < one.reporting.end for one in speech)
