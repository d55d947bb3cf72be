"""A sentence cut into clauses, each with tense, polarity, modality and the voice of its verb."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from discrep.framing import lexicon_en as en
from discrep.framing.tokens import MODALS, Token, is_finite
from discrep.model import Modality, Polarity, Tense, Voice

_BREAKS = frozenset((";", "--", "–", "—", ":", "(", ")", "[", "]"))
_QUOTES = frozenset('"“”«»') | {"``", "''"}


@dataclass(frozen=True, slots=True)
class Clause:
    """Tokens `[first, last)` of the sentence and what their verb says."""

    first: int
    last: int
    start: int  # character offsets
    end: int
    tense: Tense
    modality: Modality
    polarity: Polarity
    passive: bool
    verb: int  # token index of the first finite verb, -1 in a verbless clause
    subordinator: str  # the word that opens the clause, lower case, or ""


def finite_flags(words: Sequence[Token]) -> list[bool]:
    """Which tokens are likely finite verbs."""
    flags = []
    before = ""
    for token in words:
        flags.append(is_finite(token, before))
        before = token.low
    return flags


def clauses(words: Sequence[Token], flags: Sequence[bool], voice: Voice) -> list[Clause]:
    """The sentence's clauses, in order, covering every token; each but a lone fragment has a finite verb."""
    if not words:
        return []
    starts = sorted({0, *_boundaries(words, flags)})
    pieces = list(zip(starts, [*starts[1:], len(words)], strict=True))
    merged: list[tuple[int, int]] = []
    for first, last in pieces:
        # a piece without a verb belongs to what stands before it; at the head, to what follows
        if merged and (not any(flags[first:last]) or not any(flags[merged[-1][0] : merged[-1][1]])):
            merged[-1] = (merged[-1][0], last)
        else:
            merged.append((first, last))
    return [_clause(words, flags, first, last, voice) for first, last in merged]


def _boundaries(words: Sequence[Token], flags: Sequence[bool]) -> list[int]:
    found = []
    verb_since = False
    for i, token in enumerate(words):
        low = token.low
        if flags[i]:
            verb_since = True
        if i == 0:
            continue
        if low in en.SUBORDINATORS:
            # "that" after a determiner-like use ("that day") still opens at worst a verbless piece
            found.append(i)
            verb_since = False
        elif words[i - 1].text in _BREAKS or words[i - 1].text in _QUOTES or token.text in _QUOTES:
            found.append(i)
            verb_since = False
        elif words[i - 1].text == ",":
            found.append(i)
            verb_since = flags[i]
        elif low in en.COORDINATORS and verb_since and any(flags[i + 1 : i + 9]):
            found.append(i)
            verb_since = False
    return found


def _clause(words: Sequence[Token], flags: Sequence[bool], first: int, last: int, voice: Voice) -> Clause:
    verb = next((i for i in range(first, last) if flags[i]), -1)
    opener = words[first].low if words[first].low in en.SUBORDINATORS else ""
    return Clause(
        first,
        last,
        words[first].start,
        words[last - 1].end,
        _tense(words, first, last, verb, voice),
        _modality(words, first, last),
        _polarity(words, first, last),
        _passive(words, first, last),
        verb,
        opener,
    )


def _tense(words: Sequence[Token], first: int, last: int, verb: int, voice: Voice) -> Tense:
    if verb < 0:
        return Tense.NONE
    low = words[verb].low
    rest = [w.low for w in words[verb + 1 : min(last, verb + 5)]]
    if low in en.FUTURE or low.endswith("'ll"):
        return Tense.FUTURE
    if low in en.BE and rest[:2] and (rest[0] in en.PLANNING and "to" in rest[:3]):
        return Tense.FUTURE
    if low == "had" and any(_is_participle(w) for w in rest[:3]):
        return Tense.BACKGROUND
    if low in ("has", "have") and any(_is_participle(w) for w in rest[:3]):
        return Tense.PAST
    if low in en.PAST_AUX or low in en.IRREGULAR_PAST or (low.endswith("ed") and low not in MODALS):
        return Tense.PAST
    if low in MODALS or low.removesuffix("n't") in MODALS:
        return Tense.FUTURE
    # headlines tell the past in the present
    return Tense.PAST if voice is Voice.HEADLINE else Tense.PRESENT


def _is_participle(word: str) -> bool:
    return word in en.PARTICIPLES or (word.endswith("ed") and word not in en.NOT_VERBS)


def _modality(words: Sequence[Token], first: int, last: int) -> Modality:
    planned = False
    for i in range(first, last):
        low = words[i].low
        if low in en.HYPOTHETICAL and not (low == "may" and words[i].text[:1].isupper() and i > first):
            return Modality.HYPOTHETICAL
        if low in en.FUTURE or low.endswith("'ll"):
            planned = True
        elif low == "to" and i > first and words[i - 1].low in en.PLANNING:
            planned = True
        elif low in ("planned", "upcoming", "scheduled") and i + 1 < last and words[i + 1].low != "to":
            planned = True
    return Modality.PLANNED if planned else Modality.ASSERTED


def _polarity(words: Sequence[Token], first: int, last: int) -> Polarity:
    negations = 0
    for i in range(first, last):
        low = words[i].low
        after = words[i + 1].low if i + 1 < last else ""
        if low in en.NEGATORS or low.endswith("n't"):
            if after in en.NOT_ONLY and low == "not":
                continue
            if low == "no" and (
                after in ("doubt", "fewer", "less", "more", "later", "matter")
                or after[:1].isdigit()
                or after == "."
            ):
                # "no fewer than", "No. 10"; but "no longer", "no more than" said of an end
                continue
            negations += 1
        elif low in en.NEGATIVE_VERBS and low not in en.REPORTING:
            negations += 1
        elif low in ("deny", "denies", "denied", "denying") or low == "rejected":
            negations += 1
    return Polarity.NEGATED if negations % 2 else Polarity.AFFIRMED


def _passive(words: Sequence[Token], first: int, last: int) -> bool:
    for i in range(first, last):
        if words[i].low in en.BE and any(
            _is_participle(words[j].low) for j in range(i + 1, min(last, i + 4))
        ):
            return True
    return False
