"""Who reports what: reporting clauses split from what they report."""

from __future__ import annotations

from collections.abc import Sequence

from discrep.framing import lexicon_en as en
from discrep.framing import words as w
from discrep.framing.speaker_names import named
from discrep.framing.speakers import subject_end, subject_start
from discrep.framing.speech_act import Sentence, Speech, make
from discrep.framing.speech_forms import (
    according,
    by_someone,
    going_on,
    puts_at,
    quoted_as_saying,
    quotes_as_saying,
)
from discrep.framing.speech_reach import (
    addressed,
    after_comma,
    introduces,
    next_comma,
    past_time,
    reported_from,
    tail_is_free,
)
from discrep.framing.speech_verbs import opens_phrase, says_nothing, speaks, subject_before
from discrep.framing.words import Words
from discrep.model import Span

_CLOSING = w.COMMA | w.QUOTE | w.STOP
_ENOUGH = 4  # words that may be a statement
_SPEAKS = w.REPORTS | w.PUTS
_HAVE_BE = w.HAVE | w.BE | w.DO


def speeches(words: Words, first: int, last: int, flags: Sequence[int]) -> list[Speech]:
    """The acts of reporting in one sentence, outermost first."""
    at = Sentence(words, first, last, flags)
    found: list[Speech] = []
    until = first
    for i in [i for i, kind in enumerate(words.kinds[first:last], first) if kind & _SPEAKS]:
        if i < until:
            continue
        joined = i > first and words.kinds[i - 1] & w.COORDINATOR
        here = _inside(at, found[-1], i) if found and not joined else at
        if words.words[i].low == "according":
            one = according(here, i)
        elif words.kinds[i] & w.PUTS and (estimate := puts_at(here, i)):
            one = estimate
        elif (words.words[i].low, words.low(i + 1)) in en.POINTED_OUT:
            one = _by_verb(here, i, i + 1, "said", found)
        elif words.words[i].low in en.REPORTING:
            one = _by_verb(here, i, i, en.REPORTING[words.words[i].low], found)
        else:
            one = None
        if one is None:
            continue
        if found:
            found[-1] = _until(words, found[-1], one)
        found.append(one)
        until = i + 1
    return found


def _inside(at: Sentence, outer: Speech, i: int) -> Sentence:
    """What another speech reports after "that", where the verb `i` stands in it: speech within speech."""
    for part in reversed(outer.reported):
        start = at.words.at(part.start)
        if outer.reporting.end <= part.start and at.first < start < i and at.words.low(start - 1) == "that":
            return Sentence(at.words, start, at.last, at.flags[start - at.first :])
    return at


def _until(words: Words, outer: Speech, inner: Speech) -> Speech:
    """The outer speech cut short where a new speaker is joined to it by "and", "but" or "as"."""
    start = words.at(inner.reporting.start)
    joined = words.low(start - 1) in ("and", "but", "as", "while", "though", "although", ";")
    opens = words.at(outer.reporting.start) - 1
    if words.low(opens) in en.CONCEDING and words.kinds[start - 1] & w.COMMA:
        joined = True  # "While the firm will not confirm he left, the paper said …"
    if not joined or not outer.reported or inner.reporting.start <= outer.reporting.start:
        return outer
    parts = tuple(
        Span(p.start, min(p.end, inner.reporting.start - 1))
        for p in outer.reported
        if p.start < inner.reporting.start
    )
    return outer._replace(reported=parts)


def _by_verb(at: Sentence, i: int, v: int, cls: str, before: Sequence[Speech]) -> Speech | None:
    """The speech of the reporting verb at `i` (its last word at `v`), None where it reports nothing."""
    words, kinds = at.words, at.words.kinds
    low = words.words[i].low
    left = kinds[i - 1] if i > at.first else 0
    right = kinds[v + 1] if v + 1 < at.last else 0
    if kinds[i] & w.ING and words.low(i - 1) == "as":
        return quoted_as_saying(at, i)
    if low in en.QUOTING and quotes_as_saying(at, i):
        return None  # "quoted him as saying": he speaks
    if left & (w.DETERMINER | w.PREPOSITION) and not left & w.PRONOUN:
        return None
    if not speaks(at, i, v, left, right):
        return None
    auxiliary = i - 1 if not left & w.ADVERB or left & _HAVE_BE else i - 2
    be = auxiliary >= at.first and kinds[auxiliary] & w.BE and not kinds[i] & w.ING
    if be or (low == "told" and auxiliary >= at.first and kinds[auxiliary] & w.BE):
        return by_someone(at, i, v, cls)
    if (kinds[i] & w.ING and not left & w.BE and low != "saying") or (
        low == "saying" and not left & w.BE and words.low(i - 1) != "heard"
    ):
        return going_on(at, i, v, cls, before)
    if says_nothing(words, i):
        cls = "asked"
    return _finite(at, i - (low == "saying" and words.low(i - 1) == "heard"), v, cls, before)


def _finite(at: Sentence, i: int, v: int, cls: str, before: Sequence[Speech]) -> Speech | None:
    words, kinds = at.words, at.words.kinds
    left = kinds[i - 1] if i > at.first else 0
    free = tail_is_free(at, v)
    closed = i == at.first or bool(left & _CLOSING)
    noun_follows = v + 1 < at.last and opens_phrase(words, v + 1)
    if (
        free
        and cls == "said"
        and not left & w.COORDINATOR
        and noun_follows
        and (closed or (at.verb_between(at.first, i) and words.words[i].low not in en.TELLING))
        and not subject_before(words, i, at.first, closed)
    ):
        # "…, said the mayor": the subject follows
        stop = subject_end(words, v + 1, at.last, at.flags, at.first)
        end = next_comma(at, stop)
        beside = next_comma(at, end + 1) if end < at.last and kinds[end] & w.COMMA else stop
        return make(at, named(words, v + 1, beside), i, end, ((at.first, i), *after_comma(at, end)), cls)
    subject = subject_start(words, i, at.first, at.flags)
    speaker = named(words, subject, i)
    if left & w.COORDINATOR and at.verb_between(
        subject, i
    ):  # "Kaya flew to Rome and said", "denied it and said"
        verb = next(j for j in range(subject, i) if at.flags[j - at.first])
        speaker = before[-1].speaker if before else named(words, subject, verb)
        if speaker.lower() in en.FIRST_PERSON:
            return None
        subject = i
    if words.low(subject) in en.FIRST_PERSON:
        return None
    earlier = at.verb_between(at.first, subject) or (
        subject > at.first
        and bool(kinds[subject - 1] & (w.COMMA | w.QUOTE))
        and any(kinds[k] & w.QUOTE for k in range(at.first, subject))
    )
    # nothing follows that could be reported: it stands before, verb or no verb
    earlier = earlier or (free and subject - at.first > _ENOUGH and not kinds[subject - 1] & w.MARK)
    if cls == "denied" and not (v + 1 < at.last and words.low(v + 1) == "that"):
        if v + 1 >= at.last or kinds[v + 1] & _CLOSING:
            return make(at, speaker, subject, v + 1, ((at.first, subject),), cls) if earlier else None
        return make(at, speaker, subject, v + 1, ((v + 1, _until_next_verb(at, v + 1)),), cls)
    if free and (earlier or not noun_follows or addressed(words, v + 1) > v + 1):
        stop = past_time(words, addressed(words, v + 1), at.last)
        end = (
            stop
            if stop < at.last and not kinds[stop] & (w.COMMA | w.QUOTE | w.STOP)
            else next_comma(at, stop)
        )
        head = ((at.first, subject),) if earlier else ()
        return make(at, speaker, subject, end, (*head, *after_comma(at, end)), cls)
    stop = reported_from(at, v)
    if stop >= at.last:
        leads_in = words.low(at.last - 1) == ":"
        return make(at, speaker, subject, at.last, (), cls) if leads_in and speaker else None
    middle = (
        earlier
        and not kinds[subject] & w.PRONOUN
        and not kinds[subject - 1]
        & (w.COORDINATOR | w.SUBORDINATOR | w.COMMA | w.BREAK | w.QUOTE | w.REPORTS)
    )
    head = ((at.first, subject),) if middle and not introduces(at, subject) else ()
    return make(at, speaker, subject, stop, (*head, (stop, at.last)), cls)


def _until_next_verb(at: Sentence, start: int) -> int:
    """Where what is denied ends: before "and" or "but" with a verb of the same subject, else with the sentence."""
    kinds = at.words.kinds
    for j in range(start + 1, at.last - 1):
        if kinds[j] & w.COORDINATOR and at.flags[j + 1 - at.first]:
            return j
    return at.last
