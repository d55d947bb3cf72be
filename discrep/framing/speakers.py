"""The phrase that names a speaker: where it begins and ends."""

from __future__ import annotations

from collections.abc import Sequence

from discrep.framing import lexicon_en as en
from discrep.framing import words as w
from discrep.framing.words import Words

_JOINTS = frozenset("of for de al bin van von der la le du ibn abu the and & at in from with".split())
_NO_NAME = w.DAY | w.DETERMINER | w.PREPOSITION | w.SUBORDINATOR | w.PRONOUN | w.COORDINATOR
_LONG = 8  # words of a subject that are seldom exceeded
_HEADED = 4  # words among which the head of a long subject stands
_MAX_PHRASE = 24


def subject_start(words: Words, verb: int, first: int, flags: Sequence[int]) -> int:
    """Index where the subject of the verb begins, looking back no further than `first`."""
    kinds = words.kinds
    j = verb
    while j > first and kinds[j - 1] & w.ADVERB and not kinds[j - 1] & w.CAPITAL:
        j -= 1
    j = _before_time(words, j, first)
    if j > first and kinds[j - 1] & w.COORDINATOR:
        return _clause_subject(words, first, j - 1, flags)
    if j > first and kinds[j - 1] & w.COMMA:
        return _before_apposition(words, j - 1, first, flags)
    start = _phrase_start(words, j, first, flags)
    if start > first and (stated := _statement(words, first, start)) and not any(flags[: stated - first]):
        return first  # "The group in a statement on its website and on the radio said"
    return _relative_head(words, start, first, flags)


def _statement(words: Words, first: int, stop: int) -> int:
    """Index of "in" of "in a statement", "on Twitter" between two words, 0 where there is none."""
    for k in range(first + 1, min(stop, first + _MAX_PHRASE)):
        if is_occasion(words, k):
            return k
    return 0


def is_occasion(words: Words, k: int) -> bool:
    """Whether "in a statement", "in an interview", "on Twitter" begins at word `k`."""
    if words.words[k].low not in ("in", "on"):
        return False
    return words.low(k + 1) in en.SAYING_NOUNS or (
        bool(words.kinds[min(k + 1, len(words.kinds) - 1)] & w.DETERMINER)
        and words.low(k + 2) in en.SAYING_NOUNS
    )


def _before_time(words: Words, end: int, first: int) -> int:
    """`end` moved before a time that stands between subject and verb: "the mayor on Monday said"."""
    j = end
    while j > first and (words.kinds[j - 1] & w.DAY or words.words[j - 1].low in en.TIME_LEADS):
        j -= 1
    return (
        j
        if j > first and any(words.kinds[k] & w.DAY for k in range(j, end)) and words.low(j) in en.TIME_LEADS
        else end
    )


def _phrase_start(words: Words, end: int, first: int, flags: Sequence[int]) -> int:
    """Where the noun phrase that ends at `end` begins: at its determiner, unless a preposition joins it to more."""
    kinds = words.kinds
    start = end
    while start > first and end - start < _MAX_PHRASE:
        kind = kinds[start - 1]
        low = words.words[start - 1].low
        if low in (")", "("):
            start -= 1
            continue
        if low == "as" and start - 2 >= first and words.words[start - 2].low in ("known", "such"):
            start -= 2
            continue
        if (kind & w.MARK and low not in ("'", "’")) or kind & w.SUBORDINATOR or kind & w.PRONOUN:
            start -= kind & w.PRONOUN and start == end
            break
        if kind & w.COORDINATOR and not (
            start < end and kinds[start] & w.CAPITAL and start - 2 >= first and kinds[start - 2] & w.CAPITAL
        ):
            break
        if (flags[start - 1 - first] and not kind & w.SPEAKER) or kind & w.DAY:
            break
        start -= 1
        if kind & w.DETERMINER:
            back = kinds[start - 1] if start > first else 0
            apposed = _apposed(words, start, first, flags)
            if apposed is not None:
                return apposed
            if not back & (w.PREPOSITION | w.ING) or start - 1 <= first:
                break
            if back & w.ING and start - 2 >= first and kinds[start - 2] & (w.COMMA | w.BE):
                break
    while start < end - 1 and (
        kinds[start] & (w.COMMA | w.QUOTE | w.COORDINATOR | w.SUBORDINATOR | w.STOP | w.BREAK)
    ):
        start += 1
    return _run_in(words, start, end) if end - start > _LONG else start


def _run_in(words: Words, start: int, end: int) -> int:
    """The speaker's own beginning in a phrase that took in what is said: "exposure to gas Oyo's health ministry said"."""
    kinds = words.kinds
    inner = w.CAPITAL | w.PREPOSITION | w.DETERMINER | w.SPEAKER | w.COORDINATOR | w.NUMBER
    if any(kinds[k] & w.SPEAKER for k in range(start, start + _HEADED)):
        return start  # "An official with the Front formerly known as …"
    for k in range(end - 1, start, -1):
        if kinds[k] & w.CAPITAL and kinds[k - 1] & w.WORD and not kinds[k - 1] & inner:
            return k
    return start


def _apposed(words: Words, determiner: int, first: int, flags: Sequence[int]) -> int | None:
    """ "Ada Obi a resident said", its commas lost: where the name begins, if the sentence or part opens with it."""
    a = first
    while a < determiner and words.kinds[a] & w.CAPITAL and not words.kinds[a] & _NO_NAME:
        a += 1
    if a - first >= 2 and words.low(a) in ("the", "a", "an") and not any(flags[: determiner - first]):
        return first  # "Ada Obi the mayor of Ijebu a town in Ogun told …"
    a = determiner
    while a > first and words.kinds[a - 1] & w.CAPITAL and not words.kinds[a - 1] & (w.DAY | w.DETERMINER):
        a -= 1
    opens = a == first or words.kinds[a - 1] & (w.QUOTE | w.COMMA | w.BREAK)
    return a if a < determiner and opens and not words.kinds[a] & (w.SUBORDINATOR | w.PREPOSITION) else None


def _relative_head(words: Words, start: int, first: int, flags: Sequence[int]) -> int:
    """ "Residents who left the town said": the phrase before "who", where its own verb is all that stands between."""
    for j in range(start - 1, max(first, start - _MAX_PHRASE), -1):
        low = words.words[j].low
        if words.kinds[j] & (w.COMMA | w.QUOTE | w.BREAK) or words.kinds[j] & w.COORDINATOR:
            return start
        if low in en.RELATIVES and low != "where":
            if not any(flags[j - first : start - first]) or any(flags[0 : j - first]):
                return start
            return _phrase_start(words, j, first, flags)
    return start


def _before_apposition(words: Words, comma: int, first: int, flags: Sequence[int]) -> int:
    """ "Ann Lee, who runs it, said": the phrase before the comma that opens the insertion."""
    kinds = words.kinds
    end = comma
    while True:
        back = next(
            (j for j in range(end - 1, first - 1, -1) if kinds[j] & (w.COMMA | w.QUOTE | w.BREAK)), first - 1
        )
        segment = any(flags[back + 1 - first : end - first])
        relative = words.low(back + 1) in en.RELATIVES
        if (segment and not relative) or back < first or not kinds[back] & w.COMMA:
            start = back + 1
            while (
                start < end
                and kinds[start] & (w.COORDINATOR | w.SUBORDINATOR | w.ADVERB)
                and not kinds[start] & w.CAPITAL
            ):
                start += 1
            return start
        if (
            not relative
            and back - 1 >= first
            and not kinds[back + 1] & (w.DETERMINER | w.NUMBER)
            and kinds[back + 1] & w.CAPITAL
            and kinds[back - 1] & w.NUMBER
        ):
            return back + 1
        end = back


def _clause_subject(words: Words, first: int, before: int, flags: Sequence[int]) -> int:
    """ "Kaya flew to Rome and said": the subject of the verb that "and said" is joined to."""
    verb = next((j for j in range(before - 1, first - 1, -1) if flags[j - first]), first)
    start = _phrase_start(words, verb, first, flags)
    return start if start < verb else first


def subject_end(words: Words, start: int, last: int, flags: Sequence[int], first: int) -> int:
    """Index after the subject that follows its verb: "said the mayor of Lodz on Friday" ends before "on"."""
    for j in range(start, min(last, start + _MAX_PHRASE)):
        kind = words.kinds[j]
        if kind & (w.COMMA | w.QUOTE | w.STOP | w.BREAK | w.SUBORDINATOR | w.DAY) and words.low(j) not in (
            "(",
            ")",
        ):
            return max(j, start + 1)
        if j > start and (
            flags[j - first]
            or kind & w.ADVERB
            or (kind & w.PREPOSITION and words.words[j].low not in _JOINTS)
        ):
            return j
        if (
            j > start
            and words.words[j].low in ("in", "at", "from", "with")
            and not kind & w.SPEAKER
            and words.kinds[j - 1] & w.CAPITAL
        ):
            return j
    return last
