"""Reporting without a plain verb: "according to", "was quoted as saying", "it was confirmed by", "put the toll at", "…, adding that"."""

from __future__ import annotations

from collections.abc import Sequence

from discrep.framing import lexicon_en as en
from discrep.framing import words as w
from discrep.framing.speaker_names import named
from discrep.framing.speakers import subject_end, subject_start
from discrep.framing.speech_act import Sentence, Speech, make

_ESTIMATE = 12  # words from "put" to "at"


def according(at: Sentence, i: int) -> Speech | None:
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
        if noun and at.flags[stop - at.first] and not kind & w.NOUNISH:
            break
        noun = noun or not kind & (w.DETERMINER | w.PREPOSITION)
        stop += 1
    return make(at, named(words, i + 2, stop), i, stop, ((at.first, i), (stop, at.last)), "said")


def by_someone(at: Sentence, i: int, v: int, cls: str) -> Speech | None:
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
    return make(at, named(words, v + 2, stop), start, stop + that, ((stop + that, at.last),), cls)


def quoted_as_saying(at: Sentence, i: int) -> Speech | None:
    """ "X was quoted by Y as saying …" and "Y quoted X as saying …": X speaks."""
    words = at.words
    start = i + 1 + (words.low(i + 1) == "that")
    for q in range(i - 2, max(at.first, i - 22), -1):
        if words.words[q].low in en.QUOTING:
            if any(words.kinds[k] & w.BE for k in range(max(at.first, q - 2), q)):
                subject = subject_start(words, q, at.first, at.flags)
                return make(at, named(words, subject, q), subject, start, ((start, at.last),), "said")
            return make(at, named(words, q + 1, i - 1), q, start, ((start, at.last),), "said")
    return None


def puts_at(at: Sentence, i: int) -> Speech | None:
    """ "The mayor put the death toll at 40", "gave the number of dead as 40": an estimate is what its maker says."""
    words = at.words
    if i > at.first and words.kinds[i - 1] & (w.BE | w.DETERMINER | w.PREPOSITION):
        return None
    counted = False
    for j in range(i + 1, min(i + _ESTIMATE, at.last - 1)):
        low = words.words[j].low
        if words.kinds[j] & w.MARK:
            return None
        if counted and low in ("at", "as"):
            if not words.bits(j + 1, min(j + 5, at.last)) & w.NUMBER:
                return None
            subject = subject_start(words, i, at.first, at.flags)
            speaker = named(words, subject, i)
            if not speaker or speaker.lower() in en.FIRST_PERSON:
                return None
            return make(at, speaker, subject, i, ((i, at.last),), "said")  # "put … at" says what is counted
        counted = counted or low in en.PUT_THINGS
    return None


def going_on(at: Sentence, i: int, v: int, cls: str, before: Sequence[Speech]) -> Speech | None:
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
    return make(at, speaker, i, start, ((start, at.last),), cls) if start < at.last else None


def quotes_as_saying(at: Sentence, q: int) -> bool:
    """Whether "as saying", "as telling" follows the quoting verb `q` in its clause."""
    for j in range(q + 1, min(q + 20, at.last - 1)):
        if (
            at.words.words[j].low == "as"
            and at.words.kinds[j + 1] & w.ING
            and at.words.kinds[j + 1] & w.REPORTS
        ):
            return True
        if at.words.kinds[j] & (w.STOP | w.QUOTE):
            return False
    return False
