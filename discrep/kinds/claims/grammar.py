"""Finds claims: the verbs of known acts, with who acts and on whom."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from discrep.framing import words as w
from discrep.framing.words import Words, words_of
from discrep.kinds.claims.predicates import act
from discrep.model import Layout, Mention, Span, Voice

_UNTOLD = frozenset((Voice.BOILERPLATE, Voice.BYLINE, Voice.DATELINE))
_AUXILIARY = w.BE | w.HAVE | w.DO | w.WILL | w.MODAL | w.NEGATOR
_BEFORE_PLAIN = w.DO | w.WILL | w.MODAL | w.NEGATOR  # what a plain form follows
_NO_SUBJECT = w.DETERMINER | w.PREPOSITION
_EDGE = w.MARK | w.PREPOSITION | w.SUBORDINATOR | w.COORDINATOR | w.PRONOUN | w.DAY
_LONGEST = 6  # words of a noun phrase


class Act(NamedTuple):
    """A verb as read: its dictionary form and the phrases around it."""

    predicate: str
    subject: str | None
    object: str | None
    by: str | None
    passive: bool


def spot(layout: Layout, taken: Sequence[Span]) -> list[Mention]:
    """Verbs of known acts in text order, each with its auxiliaries; they lie over other kinds' mentions."""
    del taken
    text = layout.text
    words = words_of(layout)
    kinds = words.kinds
    out: list[Mention] = []
    for i, kind in enumerate(kinds):
        if kind & (w.CAPITAL | w.REPORTS | _AUXILIARY) or not (
            kind & (w.PAST | w.PRESENT) or (i and kinds[i - 1] & _BEFORE_PLAIN)
        ):
            continue
        predicate = act(words.words[i].low)
        if predicate is None or (i and kinds[i - 1] & _NO_SUBJECT):
            continue
        start = i
        while start and kinds[start - 1] & _AUXILIARY and not kinds[start - 1] & w.CAPITAL:
            start -= 1
        number = layout.sentence_at(words.starts[start])
        if number < 0 or layout.sentences[number].voice in _UNTOLD:
            continue
        first = words.at(layout.sentences[number].start)
        passive = any(kinds[j] & w.BE for j in range(start, i))
        after = i + 1 < len(kinds) and words.low(i + 1) == "by"
        subject = _before(words, first, start)
        found = Act(
            predicate,
            subject,
            None if passive else _phrase(words, i + 1),
            _phrase(words, i + 2) if after else None,
            passive,
        )
        if subject is None and found.object is None and found.by is None:
            continue
        a, b = words.starts[start], words.end(i)
        out.append(Mention("claim", a, b, text[a:b], found, "act"))
    return out


def _before(words: Words, first: int, stop: int) -> str | None:
    """The noun phrase that ends right before word `stop`."""
    start = stop
    while start > first and stop - start < _LONGEST and not words.kinds[start - 1] & (_EDGE | w.DETERMINER):
        start -= 1
    return " ".join(x.text for x in words.words[start:stop]) or None


def _phrase(words: Words, i: int) -> str | None:
    """The noun phrase that begins at word `i`, without its article."""
    kinds = words.kinds
    while i < len(kinds) and kinds[i] & w.DETERMINER:
        i += 1
    stop = i
    while stop < len(kinds) and stop - i < _LONGEST and not kinds[stop] & (_EDGE | w.DETERMINER | _AUXILIARY):
        stop += 1
    return " ".join(x.text for x in words.words[i:stop]) or None
