"""Who reports what: reporting clauses split from what they report."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from discrep.framing import lexicon_en as en
from discrep.framing.clauses import Clause
from discrep.framing.tokens import Token
from discrep.model import Span

_NOT_NAMES = frozenset(
    "the a an in on at but and as after before when while however meanwhile earlier".split()
)
_CLOSERS = frozenset((",", '"', "”", "''", "»", "?", "!"))
_DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec".split()
)
_QUOTE_MARKS = re.compile(r"[\"“”«»]|``|''")
_MAX_QUOTATION = 1500


@dataclass(frozen=True, slots=True)
class Speech:
    """One act of reporting: who, the reporting clause, and what it covers."""

    speaker: str
    reporting: Span
    reported: tuple[Span, ...]
    cls: str  # said · denied · asked


def speeches(words: Sequence[Token], flags: Sequence[bool], parts: Sequence[Clause]) -> list[Speech]:
    """The acts of reporting in one sentence, outermost first."""
    found = []
    for part in parts:
        for i in range(part.first, part.last):
            if words[i].low in en.REPORTING and (speech := _by_verb(words, flags, part, i)):
                found.append(speech)
                break
            if words[i].low == "according" and i + 1 < part.last and words[i + 1].low == "to":
                found.append(_according(words, i))
                break
    return found


def _according(words: Sequence[Token], i: int) -> Speech:
    stop = next(
        (j for j in range(i + 2, len(words)) if words[j].text in (",", ";", "--", "—", ".")), len(words)
    )
    span = Span(words[i].start, words[stop - 1].end)
    reported = [Span(words[0].start, words[i - 1].end)] if i > 0 else []
    if stop < len(words) - 1:
        reported.append(Span(words[stop].start, words[-1].end))
    return Speech(_name(words, i + 2, stop), span, tuple(reported), "said")


def _by_verb(words: Sequence[Token], flags: Sequence[bool], part: Clause, i: int) -> Speech | None:
    low = words[i].low
    after = words[i + 1] if i + 1 < len(words) else None
    before = words[i - 1] if i > 0 else None
    quoted = (before is not None and before.text in _CLOSERS) or (
        after is not None and after.text in ('"', "“", "``", "«", ":")
    )
    if before is not None and before.low in en.DETERMINERS | en.PREPOSITIONS:
        return None
    if low in en.WEAK_REPORTING and not (
        quoted or (after and after.low in ("that", "how")) or _ends_sentence(words, flags, i)
    ):
        return None
    cls = en.REPORTING[low]
    earlier_verb = any(flags[j] for j in range(part.first, i) if words[j].low not in en.HAVE | en.BE | en.DO)
    if (i == part.first or (before is not None and before.text in _CLOSERS)) and after is not None:
        # "…, said the mayor": the subject follows
        stop = _subject_end(words, flags, i + 1)
        return _final(words, i, stop, _name(words, i + 1, stop), cls)
    if _tail_is_free(words, flags, i) and (part.first > 0 or earlier_verb):
        subject = _subject_start(words, flags, part.first, i)
        following = _without_time(words, i + 1, len(words))
        if earlier_verb and following > i + 1 and words[i + 1].low not in en.PREPOSITIONS:
            return _final(words, i, following, _name(words, i + 1, following), cls)
        return _final(words, subject, _clause_stop(words, i), _name(words, subject, i), cls)
    if cls == "asked" and low not in ("urged", "asked"):
        return None
    stop = _reported_start(words, flags, i)
    if stop >= len(words):
        return None
    subject = _subject_start(words, flags, part.first, i)
    return Speech(
        _name(words, subject, i),
        Span(words[subject].start, words[stop - 1].end),
        (Span(words[stop].start, words[-1].end),),
        cls,
    )


def _final(words: Sequence[Token], first: int, stop: int, speaker: str, cls: str) -> Speech:
    reported = []
    if first > 0:
        reported.append(Span(words[0].start, words[first - 1].end))
    if stop < len(words) - 1:
        reported.append(Span(words[stop].start, words[-1].end))
    return Speech(
        speaker, Span(words[first].start, words[max(stop, first + 1) - 1].end), tuple(reported), cls
    )


def _ends_sentence(words: Sequence[Token], flags: Sequence[bool], i: int) -> bool:
    return all(t.text in (".", '"', "”", "!", "?") for t in words[i + 1 :])


def _tail_is_free(words: Sequence[Token], flags: Sequence[bool], i: int) -> bool:
    """Nothing reported follows: no verb and no "that" up to the comma, quotation mark or sentence end."""
    for j in range(i + 1, len(words)):
        if words[j].text in (",", '"', "“", "``", "."):
            return True
        if flags[j] or words[j].low in ("that", "to", "how", ":") or words[j].text == ":":
            return False
    return True


def _clause_stop(words: Sequence[Token], i: int) -> int:
    for j in range(i + 1, len(words)):
        if words[j].text in (",", '"', "“", "``"):
            return j
    return len(words)


def _subject_end(words: Sequence[Token], flags: Sequence[bool], i: int) -> int:
    for j in range(i, len(words)):
        if words[j].text in (",", ".", '"', "“", ";") or flags[j] or words[j].low in en.SUBORDINATORS:
            return max(j, i + 1)
    return len(words)


def _subject_start(words: Sequence[Token], flags: Sequence[bool], first: int, i: int) -> int:
    """Where the subject before the verb at `i` begins, looking back no further than `first`."""
    j = i
    while j > first and (
        words[j - 1].low in en.SPEECH_ADVERBS or words[j - 1].low in en.HAVE | en.BE | en.DO | {"not", "yet"}
    ):
        j -= 1
    start = j
    while start > first:
        word = words[start - 1]
        if word.text in (".", ";", '"', "”") or (flags[start - 1] and word.low not in en.HAVE | en.BE):
            break
        if word.low in en.DETERMINERS and (
            start < 2 or words[start - 2].low not in ("of", "for", "at", "from")
        ):
            start -= 1
            break
        start -= 1
    while start < i - 1 and (
        words[start].text in (",", '"', "”") or words[start].low in en.COORDINATORS | en.SUBORDINATORS
    ):
        start += 1
    return start


def _reported_start(words: Sequence[Token], flags: Sequence[bool], i: int) -> int:
    """Token index where what is reported begins: after "that", or after addressee and time of the saying."""
    for j in range(i + 1, min(len(words), i + 22)):
        if words[j].low == "that" or words[j].text in (":",):
            return j + 1
        if words[j].text in ('"', "“", "``", "«"):
            return j
        if flags[j] or words[j].text == ";":
            break
    j = i + 1
    if (
        j < len(words)
        and words[j].low in en.ADDRESSEES | {"the", "a", "state"}
        and words[i].low in ("told", "tells", "telling", "tell")
    ):
        while j < len(words) and (
            words[j].low in en.ADDRESSEES
            or words[j].low in ("the", "a", "state", "news", "agency", "television", "tv")
            or words[j].text[:1].isupper()
        ):
            j += 1
    return _without_time_forward(words, j)


def _without_time_forward(words: Sequence[Token], i: int) -> int:
    """`i` moved past a time of saying: "on Friday", "late on Monday", "November 26"."""
    j = i
    while j < len(words) and (
        words[j].low in ("on", "late", "early", "earlier", "in", "at")
        or words[j].low in _DAYS
        or (words[j].text[:1].isdigit() and j > i and words[j - 1].low in _DAYS)
    ):
        j += 1
    has_day = any(w.low in _DAYS for w in words[i:j])
    if not has_day:
        return i
    while j > i and words[j - 1].low in ("in", "at", "on"):
        j -= 1
    return j + 1 if j < len(words) and words[j].text == "," else j


def _without_time(words: Sequence[Token], first: int, last: int) -> int:
    """`last` moved back before a closing time of saying and the final mark."""
    j = last
    while j > first and (
        words[j - 1].text in (".", '"', "”", ",")
        or words[j - 1].low in _DAYS
        or words[j - 1].low in ("on", "late", "early")
        or words[j - 1].text[:1].isdigit()
    ):
        j -= 1
    return j


def _name(words: Sequence[Token], first: int, last: int) -> str:
    """The speaker in words: the last capitalised run of the phrase, else the phrase without its article."""
    run: list[str] = []
    best: list[str] = []
    for token in words[first:last]:
        if token.text[:1].isupper() and token.low not in _NOT_NAMES and token.low not in _DAYS:
            run.append(token.text)
        elif run and token.low in ("of", "for", "de", "al", "bin", "van", "von", "the"):
            run.append(token.text)
        elif token.text in (",",) and best:
            break
        else:
            best = run or best
            run = []
    best = run or best
    while best and not best[-1][:1].isupper():
        best.pop()
    if best:
        return " ".join(best)
    plain = [t.text for t in words[first:last] if t.text[:1].isalpha()]
    while (
        plain and plain[0].lower() in en.DETERMINERS | en.SPEECH_ADVERBS | en.COORDINATORS | en.SUBORDINATORS
    ):
        plain.pop(0)
    return " ".join(plain[:8])


def quotations(text: str, start: int, end: int) -> list[Span]:
    """Spans between quotation marks in one block, marks excluded; an unclosed one ends with the block."""
    spans: list[Span] = []
    open_at = -1
    for mark in _QUOTE_MARKS.finditer(text, start, end):
        opens = mark.group() in ("“", "«", "``") or (mark.group() == '"' and open_at < 0)
        if opens and open_at < 0:
            open_at = mark.end()
        elif not opens and open_at >= 0:
            if mark.start() - open_at <= _MAX_QUOTATION:
                spans.append(Span(open_at, mark.start()))
            open_at = -1
    if open_at >= 0 and end - open_at <= _MAX_QUOTATION:
        spans.append(Span(open_at, end))
    return spans
