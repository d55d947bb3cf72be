"""Who did it and to whom: subject and object of the verb that names an event."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from discrep.framing import lexicon_en as en
from discrep.framing import words as w
from discrep.framing.clauses import Clause
from discrep.framing.events import Hit
from discrep.framing.words import Words

_MAX_NAME = 7
_REACH = 12  # words before a verb among which its subject begins
# classes whose verb has someone who does it and someone it is done to
_DONE = frozenset(
    """air-strike shelling bombing shooting stabbing attack capture invasion kidnapping murder execution arrest charge sentence raid robbery
 merger win death wounding dismissal appointment siege hijacking rape withdrawal drowning rescue evacuation displacement accusation""".split()
)
_AUXILIARY = w.BE | w.HAVE | w.WILL | w.MODAL | w.DO | w.ADVERB | w.NEGATOR
_OUTSIDE = w.MARK | w.SUBORDINATOR | w.PRONOUN | w.DAY | w.BE | w.HAVE | w.NEGATOR


def actors(words: Words, clause: Clause, hits: Sequence[Hit]) -> Iterator[tuple[str, str]]:
    """("agent", phrase) and ("target", phrase) of the clause's verb, as far as the clause shows them."""
    done = next(
        (h for h in hits if h.verb and h.cls in _DONE and clause.first <= h.token < clause.last), None
    )
    if done is None:
        return
    verb = done.token
    if words.kinds[verb] & w.ING:
        if target := _phrase(words, verb + 1, clause.last):
            yield "target", target
        return
    before = _subject(words, clause.first, verb)
    if agent := _by(words, verb, clause.last):
        yield "agent", agent
        if before:
            yield "target", before
    elif _is_passive(words, clause.first, verb) or done.lemma in en.BEFALLS:
        if before:
            yield "target", before
    elif clause.verb == verb or words.kinds[verb - 1] & (w.HAVE | w.WILL | w.MODAL | w.ADVERB):
        if before:
            yield "agent", before
        if target := _phrase(words, verb + 1, clause.last):
            yield "target", target


def _is_passive(words: Words, first: int, verb: int) -> bool:
    """A form of "be" stands before the participle, only adverbs between: "were killed", "had been badly hurt"."""
    j = verb - 1
    while j >= first and (_manner(words, j) or words.kinds[j] & w.NEGATOR) and not words.kinds[j] & w.BE:
        j -= 1
    return j >= first and bool(words.kinds[j] & w.BE)


def _by(words: Words, verb: int, last: int) -> str | None:
    """Whom "by" names behind the verb; a day, a measure or a manner is nobody."""
    for i in range(verb + 1, min(last, verb + 8)):
        if words.kinds[i] & (w.MARK | w.SUBORDINATOR):
            return None
        if words.words[i].low == "by":
            return (
                None
                if words.kinds[min(i + 1, last - 1)] & (w.NUMBER | w.DAY)
                else _phrase(words, i + 1, last)
            )
    return None


def _phrase(words: Words, start: int, last: int) -> str | None:
    """The noun phrase that begins at `start`, without its article; None where none does."""
    kinds = words.kinds
    i = start
    while i < last and kinds[i] & w.DETERMINER:
        i += 1
    out: list[str] = []
    while i < last and len(out) < _MAX_NAME:
        kind = kinds[i]
        if kind & (_OUTSIDE | w.PREPOSITION) or (kind & w.ING and out):
            break
        if kind & w.COORDINATOR and not (i + 1 < last and kinds[i + 1] & w.CAPITAL):
            break
        if not _manner(words, i):
            out.append(words.words[i].text)
        i += 1
    return _text(out)


def _subject(words: Words, first: int, verb: int) -> str | None:
    """The noun phrase before a verb and its auxiliaries: its head with "of", without what "in", "at", "with" add."""
    kinds = words.kinds
    end = verb
    while end > first and kinds[end - 1] & _AUXILIARY and not kinds[end - 1] & w.CAPITAL:
        end -= 1
    while end > first and _manner(words, end - 1):
        end -= 1
    start = end
    while start > first and end - start < _REACH:
        if kinds[start - 1] & (_OUTSIDE | w.COORDINATOR):
            break
        start -= 1
    while start < end and kinds[start] & w.DETERMINER:
        start += 1
    if start < end and kinds[start] & w.PREPOSITION:
        return None
    out: list[str] = []
    for k in range(start, end):
        if kinds[k] & w.PREPOSITION and words.words[k].low != "of":
            break
        if not _manner(words, k):
            out.append(words.words[k].text)
    return _text(out[:_MAX_NAME])


def _manner(words: Words, i: int) -> bool:
    return bool(words.kinds[i] & w.ADVERB) and not words.kinds[i] & w.CAPITAL


def _text(parts: list[str]) -> str | None:
    while parts and parts[-1].lower() in (*en.COORDINATORS, "of"):
        parts.pop()
    return " ".join(parts) if any(part[:1].isalpha() for part in parts) else None
