"""Whether a word is a verb of speech where it stands, and where its subject is to be sought."""

from __future__ import annotations

from discrep.framing import lexicon_en as en
from discrep.framing import words as w
from discrep.framing.speech_act import Sentence
from discrep.framing.speech_reach import past_time
from discrep.framing.words import Words


def speaks(at: Sentence, i: int, v: int, left: int, right: int) -> bool:
    """Whether the word at `i` is a verb of speech here, not a noun or a verb of another meaning."""
    words = at.words
    low = words.words[i].low
    follows = words.low(v + 1)
    if low in ("read", "reads", "hear", "heard"):
        return bool(right & w.QUOTE) or follows == ":"
    if low in en.TELLING and any(words.low(j) in en.TOLD_THINGS for j in range(v + 1, min(v + 6, at.last))):
        return False  # "which told the story of"
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
    if opens_clause and words.kinds[i] & w.ING and left & (w.COMMA | w.QUOTE):
        return True  # "…, adding he had seen it"
    return (
        bool(opens_clause)
        and bool(left & (w.SPEAKER | w.CAPITAL | w.PRONOUN | w.ADVERB))
        and low not in ("added", "add", "describe", "described")
    )


def _ends(at: Sentence, v: int) -> bool:
    stop = past_time(at.words, v + 1, at.last)
    return all(k & w.MARK for k in at.words.kinds[stop : at.last])


def says_nothing(words: Words, i: int) -> bool:
    """ "did not say", "declined to say": nothing is asserted."""
    return any(words.kinds[j] & w.NEGATOR for j in range(max(i - 2, 0), i)) or (
        words.low(i - 1) == "to" and bool(words.kinds[i - 2] & w.NEGATIVE)
    )


def opens_phrase(words: Words, i: int) -> bool:
    kind = words.kinds[i]
    if kind & (w.DAY | w.PREPOSITION | w.ADVERB | w.MARK | w.SUBORDINATOR):
        return False
    return (
        bool(kind & (w.DETERMINER | w.CAPITAL | w.SPEAKER | w.PRONOUN)) and words.low(i) not in en.ADDRESSEES
    ) or (bool(words.kinds[min(i + 1, len(words.kinds) - 1)] & w.SPEAKER))


def subject_before(words: Words, i: int, first: int, closed: bool) -> bool:
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
