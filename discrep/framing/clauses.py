"""A sentence cut into clauses, each with tense, polarity, modality and the voice of its verb."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from discrep.framing import lexicon_en as en
from discrep.framing import words as w
from discrep.framing.words import Words
from discrep.model import Modality, Polarity, Tense, Voice

_OPENING = w.SUBORDINATOR | w.COORDINATOR | w.QUOTE
_CLOSING = w.BREAK | w.QUOTE | w.COMMA
_EDGE = _OPENING | _CLOSING
_NEVER = 1 << 62
_STANCE = w.NEGATOR | w.NEGATIVE | w.HYPOTHETICAL | w.WILL | w.PLANNING | w.BE
_PLAIN = (Modality.ASSERTED, False, _NEVER, False)
_AS_REACH = 4  # "as many as", "as soon as possible": no clause begins at the first "as"


class Clause(NamedTuple):
    """Words `[first, last)` of the text and what their verb says."""

    first: int
    last: int
    start: int  # character offsets
    end: int
    tense: Tense
    modality: Modality
    negated: bool  # by a word that negates the whole clause
    denied_from: int  # character offset from which a word such as "refused" or "without" denies
    passive: bool
    would: bool  # only "would" makes it a supposition: in what somebody said, the future of the saying
    verb: int  # index of the first finite verb, -1 in a verbless clause

    def polarity(self, offset: int) -> Polarity:
        """Polarity of what stands at an offset of the clause."""
        odd = self.negated != (offset >= self.denied_from)
        return Polarity.NEGATED if odd else Polarity.AFFIRMED


def pieces(
    words: Words, first: int, last: int, flags: bytearray, cuts: Iterable[int]
) -> list[tuple[int, int, int]]:
    """The clauses of `[first, last)` as word ranges with their finite verb (-1: none), in order, without gaps.

    `cuts` are further word indices at which a clause begins: the edges of what is reported.
    """
    if first >= last:
        return []
    forced = {c for c in cuts if first < c < last}
    starts = sorted({first, *forced, *_boundaries(words, first, last, flags)})
    merged: list[tuple[int, int, int]] = []
    for a, b in zip(starts, [*starts[1:], last], strict=True):
        at = flags.find(1, a - first, b - first)
        verb = at + first if at >= 0 else -1
        # a piece without a verb belongs to what stands before it; at the head, to what follows
        if merged and a not in forced and (verb < 0 or merged[-1][2] < 0):
            merged[-1] = (merged[-1][0], b, max(verb, merged[-1][2]))
        else:
            merged.append((a, b, verb))
    return merged


def _boundaries(words: Words, first: int, last: int, flags: bytearray) -> list[int]:
    kinds = words.kinds
    part = kinds[first:last]
    found: list[int] = []
    opened = done = 0  # where the last clause began; the last place looked at
    for mark in [n for n, kind in enumerate(part) if kind & _EDGE]:
        # at a quotation mark a clause may begin, or behind it; at a comma or dash only behind it
        kind = part[mark]
        for n in (mark, mark + 1) if kind & w.QUOTE else (mark + 1,) if kind & _CLOSING else (mark,):
            if n <= done or n >= last - first:
                continue
            done = n
            if _opens(words, first + n, first, last, flags, opened):
                found.append(first + n)
                opened = n
    return found


def _opens(words: Words, i: int, first: int, last: int, flags: bytearray, opened: int) -> bool:
    """Whether a clause begins at word `i`; the one before began at `opened`, counted from `first`."""
    kinds = words.kinds
    kind, before = kinds[i], kinds[i - 1]
    if kind & w.SUBORDINATOR:
        return _subordinates(words, i, last, before) and not before & w.HAVE  # "has since left"
    if before & _CLOSING or kind & w.QUOTE:
        return not (before & w.COMMA and kind & w.NUMBER and kinds[i - 2] & w.NUMBER)
    n = i - first
    if kind & w.COORDINATOR and flags.find(1, opened, n) >= 0:
        return flags.find(1, n + 1, n + 9) >= 0 and (words.words[i].low != "so" or _then(words, i + 1, last))
    return False


def _then(words: Words, i: int, last: int) -> bool:
    """ "so" opens a clause before a subject, not before an adjective."""
    return i < last and bool(words.kinds[i] & (w.PRONOUN | w.DETERMINER) or words.low(i) == "that")


def _subordinates(words: Words, i: int, last: int, before: int) -> bool:
    """Whether a clause may begin at the subordinator `i`."""
    low = words.words[i].low
    if low == "that":
        return not before & w.PREPOSITION  # "at that time"
    if low == "as":
        return all(
            words.low(j) != "as" for j in range(max(i - _AS_REACH, 0), min(i + 1 + _AS_REACH, last)) if j != i
        )
    return True


def clause(words: Words, first: int, last: int, verb: int, voice: Voice, bits: int) -> Clause:
    """The clause of words `[first, last)` with the finite verb `verb`, in a sentence of the classes `bits`."""
    modality, negated, denied_from, would = _PLAIN
    if bits & _STANCE:
        modality, negated, denied_from, would = _stance(words, first, last)
    return Clause(
        first,
        last,
        words.starts[first],
        words.end(last - 1),
        _tense(words, last, verb, voice),
        modality,
        negated,
        denied_from,
        bool(bits & w.BE) and _passive(words, first, last),
        would,
        verb,
    )


def _tense(words: Words, last: int, verb: int, voice: Voice) -> Tense:
    if verb < 0:
        return Tense.NONE
    kinds, low = words.kinds, words.words[verb].low
    kind = kinds[verb]
    rest = range(verb + 1, min(last, verb + 4))
    if kind & w.WILL:
        return Tense.FUTURE
    if kind & w.BE and any(kinds[j] & w.PLANNING and words.low(j + 1) == "to" for j in rest):
        return Tense.FUTURE
    if kind & w.BE and words.low(verb + 1) == "to" and not kinds[min(verb + 2, last - 1)] & w.DETERMINER:
        return Tense.FUTURE  # "were to be moved"
    if kind & w.HAVE and any(kinds[j] & (w.PARTICIPLE | w.BE) for j in rest):
        return Tense.BACKGROUND if low == "had" else Tense.PAST
    if low in en.PAST_AUX or (kind & w.PAST and not kind & w.PRESENT) or low in en.IRREGULAR_PAST:
        return Tense.PAST
    if low.endswith("ed"):
        return Tense.PAST
    if kind & w.MODAL:
        return Tense.FUTURE
    # headlines tell the past in the present
    return Tense.PAST if voice is Voice.HEADLINE else Tense.PRESENT


def _stance(words: Words, first: int, last: int) -> tuple[Modality, bool, int, bool]:
    """Modality of a clause, whether it is negated, from which offset on it denies, and whether only "would" supposes."""
    kinds = words.kinds
    planned = hypothetical = negated = would = False
    denied_from = _NEVER
    for i, kind in enumerate(kinds[first:last], first):
        if not kind & _STANCE:
            continue
        after = words.low(i + 1) if i + 1 < last else ""
        low = words.words[i].low
        if low == "would" and _comes_to_pass(words, i + 1, last):
            would = True
        elif kind & w.HYPOTHETICAL:
            hypothetical = hypothetical or not (
                low == "if" and i > first and words.low(i - 1) in ("as", "even")
            )
        if (
            kind & w.WILL
            or (kind & w.PLANNING and (after == "to" or (low in en.PLANNED and after != "by")))
            or (
                kind & w.BE
                and after == "to"
                and low in ("was", "were", "is", "are")
                and _infinitive(words, i + 2, last)
            )
        ):
            planned = True
        if kind & w.NEGATOR and _negates(low, after):
            negated = not negated
        elif kind & w.NEGATIVE and denied_from == _NEVER and not _in_a_name(words, i):
            if low in en.NEGATIVE or (low, after) in en.NEGATIVE_PAIRS:
                denied_from = words.starts[i]
    supposed = hypothetical or would
    modality = Modality.HYPOTHETICAL if supposed else Modality.PLANNED if planned else Modality.ASSERTED
    return modality, negated, denied_from, would and not hypothetical


def _comes_to_pass(words: Words, i: int, last: int) -> bool:
    """After "would" a verb of doing ("would open", "would be moved"), not of being so ("would be a mistake")."""
    while i < last and words.kinds[i] & (w.ADVERB | w.NEGATOR) and not words.kinds[i] & (w.BE | w.HAVE):
        i += 1
    if i >= last or words.words[i].low in en.WISHES or words.kinds[i] & w.HAVE:
        return False
    return not words.kinds[i] & w.BE or (i + 1 < last and bool(words.kinds[i + 1] & (w.PARTICIPLE | w.ING)))


def _infinitive(words: Words, i: int, last: int) -> bool:
    return i < last and not words.kinds[i] & (w.DETERMINER | w.CAPITAL | w.NUMBER | w.MARK)


def _in_a_name(words: Words, i: int) -> bool:
    """ "The Stop Smoking group": capitals behind a small word, where no headline's capitals stand."""
    before = words.kinds[i - 1] if i else w.CAPITAL
    ahead = words.kinds[i + 1] if i + 1 < len(words.kinds) else 0
    small = bool(before & w.DETERMINER) or (bool(before & w.WORD) and not before & (w.CAPITAL | w.NUMBER))
    return small and bool(words.kinds[i] & w.CAPITAL and ahead & w.CAPITAL)


def _negates(low: str, after: str) -> bool:
    if low == "not":
        return after not in en.NOT_ONLY
    if low == "no":
        return after not in en.NO_BUT and not after[:1].isdigit()
    return True


def _passive(words: Words, first: int, last: int) -> bool:
    kinds = words.kinds
    for i, kind in enumerate(kinds[first : last - 1], first):
        if kind & w.BE and any(kinds[j] & w.PARTICIPLE for j in range(i + 1, min(last, i + 4))):
            return True
    return False
