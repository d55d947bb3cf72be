"""How far a reporting clause reaches: those told, time and occasion of the saying, and where the reported begins."""

from __future__ import annotations

from discrep.framing import lexicon_en as en
from discrep.framing import words as w
from discrep.framing.speech_act import Sentence
from discrep.framing.words import Words

_NOT_REPORTED = frozenset(
    "who which whose whom when as while after before according where although though".split()
)


def introduces(at: Sentence, subject: int) -> bool:
    """Whether what stands before the subject is a clause of circumstance: "After talks ended the minister said …"."""
    return bool(at.words.kinds[at.first] & (w.SUBORDINATOR | w.PREPOSITION | w.REPORTS))


def after_comma(at: Sentence, end: int) -> tuple[tuple[int, int], ...]:
    """What follows a closing reporting clause, if it goes on with what is reported."""
    words, kinds = at.words, at.words.kinds
    start = end
    quote = False
    while start < at.last and kinds[start] & w.MARK:
        quote = quote or bool(kinds[start] & w.QUOTE)
        start += 1
    if start >= at.last:
        return ()
    comma = start > end and bool(kinds[end] & w.COMMA)
    if quote or not comma:
        return ((start, at.last),)
    if words.low(start) in _NOT_REPORTED or kinds[start] & w.ING or not at.verb_between(start, at.last):
        return ()
    return ((start, at.last),)


def tail_is_free(at: Sentence, v: int) -> bool:
    """Nothing reported follows: no verb and no "that" up to the comma, quotation mark or sentence end."""
    words = at.words
    for j in range(v + 1, at.last):
        kind = words.kinds[j]
        if kind & (w.COMMA | w.QUOTE | w.STOP):
            return not (kind & w.QUOTE and j == v + 1)
        if (
            at.flags[j - at.first]
            or kind & w.BREAK
            or words.words[j].low in ("that", "to", "how", "whether", "why")
        ):
            return False
    return True


def next_comma(at: Sentence, i: int) -> int:
    """Index of the next comma, quotation mark or break from `i` on, else the end."""
    for j in range(i, at.last):
        if at.words.kinds[j] & (w.COMMA | w.QUOTE | w.BREAK):
            return j
    return at.last


def reported_from(at: Sentence, v: int) -> int:
    """Word index where what is reported begins: after "that", or after addressee and time of the saying."""
    words = at.words
    for j in range(v + 1, min(at.last, v + 22)):
        kind = words.kinds[j]
        low = words.words[j].low
        if low == "that" or low == ":":
            return j + 1
        if kind & w.QUOTE:
            told = past_time(words, addressed(words, v + 1), at.last)
            if j <= told + 1:
                return j
            break
        if at.flags[j - at.first] or kind & w.BREAK or kind & w.SUBORDINATOR:
            break
    j = addressed(words, v + 1) if words.words[v].low in ("told", "tell", "tells", "telling") else v + 1
    return min(past_time(words, j, at.last), at.last)


def _may_be_told(words: Words, i: int) -> bool:
    """ "the paper", "the press conference", "the Echo", but not "his brother"."""
    return i < len(words.kinds) and (
        bool(words.kinds[i] & w.CAPITAL) or words.low(i) in en.ADDRESSEES or words.low(i + 1) in en.ADDRESSEES
    )


def addressed(words: Words, i: int) -> int:
    """`i` moved past those who are told: "reporters", "the BBC", "state news agency SANA"."""
    j = i
    while j < len(words.kinds):
        kind, low = words.kinds[j], words.words[j].low
        if (
            (
                low in en.ADDRESSEES
                or (
                    kind & w.CAPITAL
                    and not kind & w.DAY
                    and words.low(j - 1)
                    not in en.ADDRESSEES
                    - {"agency", "newspaper", "network", "program", "programme", "magazine"}
                )
            )
            or (kind & w.DETERMINER and j == i and _may_be_told(words, j + 1))
            or low in ("state", "'s", "’", "s")
        ):
            j += 1
        else:
            break
    return j


def past_time(words: Words, i: int, last: int) -> int:
    """`i` moved past time and occasion of the saying: "late on Monday", "in a statement", "on Twitter"."""
    j = i
    while j < last:
        step = _days(words, j, last)
        if step == j:
            step = _occasion(words, j, last)
        if step == j:
            break
        j = step
    return (
        j + 1
        if i < j < last and words.kinds[j] & w.COMMA and j + 1 < last and not words.kinds[j + 1] & w.QUOTE
        else j
    )


def _days(words: Words, i: int, last: int) -> int:
    j = i
    day = False
    while j < last:
        kind, low = words.kinds[j], words.words[j].low
        if kind & w.DAY or (kind & w.NUMBER and j > i and words.kinds[j - 1] & w.DAY):
            day = True
        elif low not in en.TIME_LEADS:
            break
        j += 1
    while j > i and words.words[j - 1].low in ("in", "at", "on"):
        j -= 1
    return j if day else i


def _occasion(words: Words, i: int, last: int) -> int:
    if i >= last or words.words[i].low not in ("in", "on", "via", "by", "at", "during", "through"):
        return i
    for j in range(i + 1, min(i + 6, last)):
        if words.words[j].low in en.SAYING_NOUNS:
            return j + 1
        if words.kinds[j] & (w.MARK | w.PREPOSITION) or words.kinds[j] & w.DAY:
            break
    return i
