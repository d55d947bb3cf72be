"""Who reports what: reporting clauses split from what they report."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from discrep.framing import lexicon_en as en
from discrep.framing import words as w
from discrep.framing.speakers import named, subject_end, subject_start
from discrep.framing.words import Words
from discrep.model import Span

_CLOSING = w.COMMA | w.QUOTE | w.STOP
_HAVE_BE = w.HAVE | w.BE | w.DO
_NOT_REPORTED = frozenset(
    "who which whose whom when as while after before according where although though".split()
)


class Speech(NamedTuple):
    """One act of reporting: who, the reporting clause, and what it covers; words and offsets."""

    speaker: str
    reporting: Span
    reported: tuple[Span, ...]
    cls: str  # said · denied · asked
    cuts: tuple[int, ...]  # word indices at which reporting clause and reported parts begin and end


class _Sentence(NamedTuple):
    words: Words
    first: int
    last: int
    flags: Sequence[int]

    def verb_between(self, a: int, b: int) -> bool:
        return any(self.flags[max(a, self.first) - self.first : max(b, self.first) - self.first])


def speeches(words: Words, first: int, last: int, flags: Sequence[int]) -> list[Speech]:
    """The acts of reporting in one sentence, outermost first."""
    at = _Sentence(words, first, last, flags)
    found: list[Speech] = []
    until = first
    for i in range(first, last):
        if i < until or not words.kinds[i] & w.REPORTS:
            continue
        if words.words[i].low == "according":
            one = _according(at, i)
        elif (words.words[i].low, words.low(i + 1)) in en.POINTED_OUT:
            one = _by_verb(at, i, i + 1, "said", found)
        elif words.words[i].low in en.REPORTING:
            one = _by_verb(at, i, i, en.REPORTING[words.words[i].low], found)
        else:
            one = None
        if one is None:
            continue
        if found:
            found[-1] = _until(words, found[-1], one)
        found.append(one)
        until = i + 1
    return found


def _until(words: Words, outer: Speech, inner: Speech) -> Speech:
    """The outer speech cut short where a new speaker is joined to it by "and", "but" or "as"."""
    start = words.at(inner.reporting.start)
    joined = words.low(start - 1) in ("and", "but", "as", "while", "though", "although", ";")
    if not joined or not outer.reported or inner.reporting.start <= outer.reporting.start:
        return outer
    parts = tuple(
        Span(p.start, min(p.end, inner.reporting.start - 1))
        for p in outer.reported
        if p.start < inner.reporting.start
    )
    return outer._replace(reported=parts)


def _make(at: _Sentence, speaker: str, a: int, b: int, parts: Sequence[tuple[int, int]], cls: str) -> Speech:
    """A speech whose reporting clause is words `[a, b)` and whose reported parts are `parts`."""
    words = at.words
    kept = [(x, y) for x, y in parts if x < y and any(words.kinds[k] & w.WORD for k in range(x, y))]
    cuts = {a, b} | {c for part in kept for c in part}
    return Speech(
        speaker,
        Span(words.starts[a], words.end(max(b, a + 1) - 1)),
        tuple(Span(words.starts[x], words.end(y - 1)) for x, y in kept),
        cls,
        tuple(sorted(cuts)),
    )


def _according(at: _Sentence, i: int) -> Speech | None:
    words = at.words
    if words.low(i + 1) != "to" or i + 2 >= at.last:
        return None
    opens = i == at.first or (words.kinds[i - 1] & (w.QUOTE | w.COMMA) and not at.verb_between(at.first, i))
    stop = i + 2
    noun = False
    while stop < at.last:
        kind = words.kinds[stop]
        if kind & (w.COMMA | w.BREAK | w.QUOTE) or kind & w.STOP or kind & w.SUBORDINATOR:
            break
        if (
            opens
            and noun
            and (kind & (w.CAPITAL | w.DETERMINER | w.PRONOUN))
            and words.kinds[stop - 1] & w.SPEAKER
        ):
            break  # "According to the report Lagos spent …", its comma lost
        if noun and at.flags[stop - at.first]:
            break
        noun = noun or not kind & (w.DETERMINER | w.PREPOSITION)
        stop += 1
    return _make(at, named(words, i + 2, stop), i, stop, ((at.first, i), (stop, at.last)), "said")


def _by_verb(at: _Sentence, i: int, v: int, cls: str, before: Sequence[Speech]) -> Speech | None:
    """The speech of the reporting verb at `i` (its last word at `v`), None where it reports nothing."""
    words, kinds = at.words, at.words.kinds
    low = words.words[i].low
    left = kinds[i - 1] if i > at.first else 0
    right = kinds[v + 1] if v + 1 < at.last else 0
    if low == "saying" and words.low(i - 1) == "as":
        return _quoted_as_saying(at, i)
    if left & (w.DETERMINER | w.PREPOSITION) and not left & w.PRONOUN:
        return None
    if not _speaks(at, i, v, left, right):
        return None
    auxiliary = i - 1 if not left & w.ADVERB or left & _HAVE_BE else i - 2
    be = auxiliary >= at.first and kinds[auxiliary] & w.BE and not kinds[i] & w.ING
    if be or (low == "told" and auxiliary >= at.first and kinds[auxiliary] & w.BE):
        return _passive(at, i, v, cls)
    if (kinds[i] & w.ING and not left & w.BE and low != "saying") or (
        low == "saying" and not left & w.BE and words.low(i - 1) != "heard"
    ):
        return _participle(at, i, v, cls, before)
    if _denies_to_say(words, i):
        cls = "asked"
    return _finite(at, i - (low == "saying" and words.low(i - 1) == "heard"), v, cls)


def _finite(at: _Sentence, i: int, v: int, cls: str) -> Speech | None:
    words, kinds = at.words, at.words.kinds
    left = kinds[i - 1] if i > at.first else 0
    free = _tail_is_free(at, v)
    closed = i == at.first or bool(left & _CLOSING)
    noun_follows = v + 1 < at.last and _opens_phrase(words, v + 1)
    if (
        free
        and noun_follows
        and (closed or at.verb_between(at.first, i))
        and not _subject_before(words, i, at.first, closed)
    ):
        # "…, said the mayor": the subject follows
        stop = subject_end(words, v + 1, at.last, at.flags, at.first)
        end = _comma(at, stop)
        return _make(at, named(words, v + 1, stop), i, end, ((at.first, i), *_after(at, end)), cls)
    subject = subject_start(words, i, at.first, at.flags)
    speaker = named(words, subject, i)
    if words.low(subject) in en.FIRST_PERSON:
        return None
    earlier = at.verb_between(at.first, subject) or (
        subject > at.first
        and bool(kinds[subject - 1] & (w.COMMA | w.QUOTE))
        and any(kinds[k] & w.QUOTE for k in range(at.first, subject))
    )
    if cls == "denied" and not (v + 1 < at.last and words.low(v + 1) == "that"):
        if v + 1 >= at.last or kinds[v + 1] & _CLOSING:
            return _make(at, speaker, subject, v + 1, ((at.first, subject),), cls) if earlier else None
        return _make(at, speaker, subject, v + 1, ((v + 1, at.last),), cls)
    if free and (earlier or not noun_follows or _addressed(words, v + 1) > v + 1):
        stop = _time(words, _addressed(words, v + 1), at.last)
        end = stop if stop < at.last and not kinds[stop] & (w.COMMA | w.QUOTE | w.STOP) else _comma(at, stop)
        before = ((at.first, subject),) if earlier else ()
        return _make(at, speaker, subject, end, (*before, *_after(at, end)), cls)
    stop = _reported_from(at, v)
    if stop >= at.last:
        return None
    middle = (
        earlier
        and not kinds[subject] & w.PRONOUN
        and not kinds[subject - 1]
        & (w.COORDINATOR | w.SUBORDINATOR | w.COMMA | w.BREAK | w.QUOTE | w.REPORTS)
    )
    head = ((at.first, subject),) if middle and not _introduces(at, subject) else ()
    return _make(at, speaker, subject, stop, (*head, (stop, at.last)), cls)


def _introduces(at: _Sentence, subject: int) -> bool:
    """Whether what stands before the subject is a clause of circumstance: "After talks ended the minister said …"."""
    return bool(at.words.kinds[at.first] & (w.SUBORDINATOR | w.PREPOSITION | w.REPORTS))


def _after(at: _Sentence, end: int) -> tuple[tuple[int, int], ...]:
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


def _speaks(at: _Sentence, i: int, v: int, left: int, right: int) -> bool:
    """Whether the word at `i` is a verb of speech here, not a noun or a verb of another meaning."""
    words = at.words
    low = words.words[i].low
    follows = words.low(v + 1)
    if low in ("read", "reads", "hear", "heard"):
        return bool(right & w.QUOTE) or follows == ":"
    quoted = bool(left & w.QUOTE) or bool(right & w.QUOTE) or follows == ":"
    if low in en.NOUN_FORMS:
        subject = left & (w.PRONOUN | w.SPEAKER | w.CAPITAL) and i > at.first
        return bool(subject) and (
            follows in ("that", "how")
            or quoted
            or _ends(at, v)
            or (low.endswith("ed") and bool(right & w.TRIGGER))
        )
    if words.kinds[i] & w.CAPITAL and i > at.first and left & w.CAPITAL and not right & w.QUOTE:
        return False
    if low in en.SURE_REPORTING or v > i:
        return True
    if en.REPORTING.get(low) == "denied":
        return bool(left & w.WORD)
    if quoted or follows in ("that", "how", "whether", "if"):
        return True
    if _ends(at, v):
        return bool(left & (w.SPEAKER | w.CAPITAL | w.PRONOUN))
    opens_clause = right & (w.DETERMINER | w.PRONOUN | w.CAPITAL | w.NUMBER) and at.verb_between(
        v + 1, min(v + 14, at.last)
    )
    return (
        bool(opens_clause)
        and bool(left & (w.SPEAKER | w.CAPITAL | w.PRONOUN | w.ADVERB))
        and low not in ("added", "add", "describe", "described")
    )


def _ends(at: _Sentence, v: int) -> bool:
    stop = _time(at.words, v + 1, at.last)
    return all(k & w.MARK for k in at.words.kinds[stop : at.last])


def _denies_to_say(words: Words, i: int) -> bool:
    """ "did not say", "declined to say": nothing is asserted."""
    return any(words.kinds[j] & w.NEGATOR for j in range(max(i - 2, 0), i)) or (
        words.low(i - 1) == "to" and bool(words.kinds[i - 2] & w.NEGATIVE)
    )


def _opens_phrase(words: Words, i: int) -> bool:
    kind = words.kinds[i]
    if kind & (w.DAY | w.PREPOSITION | w.ADVERB | w.MARK | w.SUBORDINATOR):
        return False
    return (
        bool(kind & (w.DETERMINER | w.CAPITAL | w.SPEAKER | w.PRONOUN)) and words.low(i) not in en.ADDRESSEES
    ) or (bool(words.kinds[min(i + 1, len(words.kinds) - 1)] & w.SPEAKER))


def _subject_before(words: Words, i: int, first: int, closed: bool) -> bool:
    """Whether the subject stands right before the verb at `i`: a name, a pronoun, the head of a speaking phrase."""
    if closed:
        return False
    j = i - 1
    while j > first and words.kinds[j] & w.ADVERB:
        j -= 1
    kind = words.kinds[j]
    if kind & w.PRONOUN or kind & w.SPEAKER or (kind & w.CAPITAL and not kind & w.DAY):
        return True
    return words.low(j) == ")"


def _tail_is_free(at: _Sentence, v: int) -> bool:
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


def _comma(at: _Sentence, i: int) -> int:
    """Index of the next comma, quotation mark or break from `i` on, else the end."""
    for j in range(i, at.last):
        if at.words.kinds[j] & (w.COMMA | w.QUOTE | w.BREAK):
            return j
    return at.last


def _reported_from(at: _Sentence, v: int) -> int:
    """Word index where what is reported begins: after "that", or after addressee and time of the saying."""
    words = at.words
    for j in range(v + 1, min(at.last, v + 22)):
        kind = words.kinds[j]
        low = words.words[j].low
        if low == "that" or low == ":":
            return j + 1
        if kind & w.QUOTE:
            told = _time(words, _addressed(words, v + 1), at.last)
            if j <= told + 1:
                return j
            break
        if at.flags[j - at.first] or kind & w.BREAK or kind & w.SUBORDINATOR:
            break
    j = _addressed(words, v + 1) if words.words[v].low in ("told", "tell", "tells", "telling") else v + 1
    return min(_time(words, j, at.last), at.last)


def _addressed(words: Words, i: int) -> int:
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
            or (kind & w.DETERMINER and j == i)
            or low in ("state", "'s", "’", "s")
        ):
            j += 1
        else:
            break
    return j


def _time(words: Words, i: int, last: int) -> int:
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


def _passive(at: _Sentence, i: int, v: int, cls: str) -> Speech | None:
    """ "It was confirmed by the coroner that …"; without "by" nobody speaks."""
    words = at.words
    if words.low(v + 1) != "by":
        return None
    stop = subject_end(words, v + 2, at.last, at.flags, at.first)
    that = words.low(stop) == "that"
    start = (
        max((j for j in range(at.first, i) if at.words.kinds[j] & (w.COMMA | w.QUOTE)), default=at.first - 1)
        + 1
    )
    if not that and not words.kinds[min(stop, at.last - 1)] & w.QUOTE:
        return None
    return _make(at, named(words, v + 2, stop), start, stop + that, ((stop + that, at.last),), cls)


def _quoted_as_saying(at: _Sentence, i: int) -> Speech | None:
    """ "X was quoted by Y as saying …" and "Y quoted X as saying …": X speaks."""
    words = at.words
    for q in range(i - 2, max(at.first, i - 22), -1):
        if words.words[q].low in ("quoted", "cited", "quotes", "quoting", "cites", "citing"):
            if any(words.kinds[k] & w.BE for k in range(max(at.first, q - 2), q)):
                subject = subject_start(words, q, at.first, at.flags)
                return _make(at, named(words, subject, q), subject, i + 1, ((i + 1, at.last),), "said")
            return _make(at, named(words, q + 1, i - 1), q, i + 1, ((i + 1, at.last),), "said")
    return None


def _participle(at: _Sentence, i: int, v: int, cls: str, before: Sequence[Speech]) -> Speech | None:
    """ "…, adding that …": the speaker of the sentence goes on."""
    words = at.words
    left = words.kinds[i - 1] if i > at.first else 0
    that = words.low(v + 1) == "that"
    if not (that or left & (w.COMMA | w.QUOTE) or words.words[i].low in ("saying", "adding")):
        return None
    if before and before[-1].speaker:
        speaker = before[-1].speaker
    else:
        verb = next((j for j in range(at.first, i) if at.flags[j - at.first]), -1)
        if verb < 0:
            return None
        speaker = named(words, at.first, verb)
    start = v + 2 if that else v + 1
    return _make(at, speaker, i, start, ((start, at.last),), cls) if start < at.last else None
