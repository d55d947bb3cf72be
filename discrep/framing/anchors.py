"""What a clause says of who did it, to whom, with what, and over which span of time."""

from __future__ import annotations

from collections.abc import Sequence

from discrep.framing import lexicon_en as en
from discrep.framing import words as w
from discrep.framing.clauses import Clause
from discrep.framing.events import Hit
from discrep.framing.scope import scope_of
from discrep.framing.senses_en import INSTRUMENTS
from discrep.framing.words import Words
from discrep.model import Anchor, Origin

_MAX_NAME = 7
# classes whose verb has someone who does it and someone it is done to
_DONE = frozenset(
    """air-strike shelling bombing shooting stabbing attack capture invasion kidnapping murder execution arrest charge sentence raid robbery
 merger win death wounding dismissal appointment siege hijacking rape withdrawal""".split()
)


def anchors_of(
    words: Words, text: str, clause: Clause, scope: str | None, hits: Sequence[Hit]
) -> dict[str, Anchor]:
    """Instrument, scope, agent and target of a clause in a sentence of the given scope."""
    found: dict[str, Anchor] = {}
    by = -1
    if words.bits(clause.first, clause.last) & (w.INSTRUMENT | w.PREPOSITION):
        for i, kind in enumerate(words.kinds[clause.first : clause.last], clause.first):
            if kind & w.INSTRUMENT and "instrument" not in found:
                found["instrument"] = Anchor(INSTRUMENTS[words.words[i].low], Origin.CLAUSE)
            elif kind & w.PREPOSITION and by < 0 and words.words[i].low == "by":
                by = i
    if scope:
        own = scope_of(text[clause.start : clause.end])
        found["scope"] = Anchor(own, Origin.CLAUSE) if own else Anchor(scope, Origin.SENTENCE)
    _actors(words, clause, hits, by, found)
    return found


def sentence_scope(words: Words, text: str, first: int, last: int, bits: int) -> str | None:
    """The scope that words `[first, last)`, of classes `bits`, speak of."""
    if not bits & w.SCOPE:
        if not bits & (w.YEAR | w.DAY):
            return None
        for i, kind in enumerate(words.kinds[first:last], first):
            if kind & (w.YEAR | w.DAY) and words.low(i - 1) == "in":
                break
        else:
            return None
    return scope_of(text[words.starts[first] : words.end(last - 1)])


def _actors(words: Words, clause: Clause, hits: Sequence[Hit], by: int, found: dict[str, Anchor]) -> None:
    if by >= 0 and (agent := _phrase(words, by + 1, clause.last)):
        found["agent"] = Anchor(agent, Origin.CLAUSE)
    done = next(
        (h for h in hits if h.verb and h.cls in _DONE and clause.first <= h.token < clause.last), None
    )
    if done is None or words.kinds[done.token] & w.ING:
        return
    before = _before(words, clause.first, done.token)
    if clause.passive or by >= 0:
        if before:
            found["target"] = Anchor(before, Origin.CLAUSE)
        return
    if clause.verb == done.token or words.kinds[done.token - 1] & (w.HAVE | w.WILL | w.MODAL):
        if before:
            found.setdefault("agent", Anchor(before, Origin.CLAUSE))
        if after := _phrase(words, done.token + 1, clause.last):
            found["target"] = Anchor(after, Origin.CLAUSE)


def _phrase(words: Words, start: int, last: int) -> str | None:
    """The noun phrase that begins at `start`, without its article; None where none does."""
    kinds = words.kinds
    i = start
    while i < last and kinds[i] & w.DETERMINER:
        i += 1
    out: list[str] = []
    while i < last and len(out) < _MAX_NAME:
        kind = kinds[i]
        if kind & (w.MARK | w.PREPOSITION | w.SUBORDINATOR | w.DAY | w.PRONOUN | w.BE | w.HAVE | w.ING):
            break
        if kind & w.COORDINATOR and not (i + 1 < last and kinds[i + 1] & w.CAPITAL):
            break
        out.append(words.words[i].text)
        i += 1
    while out and out[-1].lower() in en.COORDINATORS:
        out.pop()
    if not any(word[:1].isalpha() for word in out):
        return None
    return " ".join(out)


def _before(words: Words, first: int, verb: int) -> str | None:
    """The noun phrase right before a verb and its auxiliaries."""
    kinds = words.kinds
    end = verb
    while (
        end > first
        and kinds[end - 1] & (w.BE | w.HAVE | w.WILL | w.MODAL | w.ADVERB | w.NEGATOR)
        and not kinds[end - 1] & w.CAPITAL
    ):
        end -= 1
    start = end
    while start > first and end - start < _MAX_NAME:
        kind = kinds[start - 1]
        if kind & (
            w.MARK | w.PREPOSITION | w.SUBORDINATOR | w.COORDINATOR | w.PRONOUN | w.DAY | w.DETERMINER
        ):
            break
        start -= 1
    phrase = [x.text for x in words.words[start:end]]
    return " ".join(phrase) if any(p[:1].isalpha() for p in phrase) else None
