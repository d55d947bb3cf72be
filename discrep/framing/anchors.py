"""What a clause says of the means of its event, and over which span of time its figures run."""

from __future__ import annotations

from collections.abc import Sequence

from discrep.framing import lexicon_en as en
from discrep.framing import words as w
from discrep.framing.actors import actors
from discrep.framing.clauses import Clause
from discrep.framing.events import Hit
from discrep.framing.scope import scope_of
from discrep.framing.senses_en import INSTRUMENTS
from discrep.framing.words import Words
from discrep.model import Anchor, Origin

_SHARING = frozenset(("since", "and"))  # open a clause that shares its time with the one before
Piece = tuple[int, int, int]  # a clause: first word, end, finite verb


def anchors_of(
    words: Words, clause: Clause, scope: Anchor | None, hits: Sequence[Hit], bits: int
) -> dict[str, Anchor]:
    """Instrument, scope, agent and target of a clause, in a sentence with words of the classes `bits`."""
    found: dict[str, Anchor] = {}
    if bits & w.INSTRUMENT:
        for i, kind in enumerate(words.kinds[clause.first : clause.last], clause.first):
            if kind & w.INSTRUMENT:
                found["instrument"] = Anchor(INSTRUMENTS[words.words[i].low], Origin.CLAUSE)
                break
    if scope is not None:
        found["scope"] = scope
    if hits:
        for name, value in actors(words, clause, hits):
            found[name] = Anchor(value, Origin.CLAUSE)
    return found


def may_have_scope(words: Words, first: int, last: int, bits: int) -> bool:
    """Whether any of words `[first, last)`, of classes `bits`, can mark a scope; cheaper than asking for it."""
    if not bits & (w.SCOPE | w.YEAR | w.DAY):
        return False
    for i, kind in enumerate(words.kinds[first:last], first):
        if kind & w.SCOPE:
            if words.words[i].low in en.SURE_SCOPE or words.low(i - 1) in en.BEFORE_SCOPE:
                return True
        elif kind & (w.YEAR | w.DAY) and words.low(i - 1) in ("in", "since"):
            return True
    return False


def scopes_of(words: Words, text: str, pieces: Sequence[Piece]) -> list[Anchor | None]:
    """The scope of each clause of a sentence: its own, or that of a circumstance set before or behind it.

    "Since the war began, 300 have died" and "300 have died since the war began" lend their scope;
    "nine died in the war that has killed 300" does not.
    """
    if not pieces or not scope_of(text[words.starts[pieces[0][0]] : words.end(pieces[-1][1] - 1)]):
        return [None] * len(pieces)
    own = [scope_of(text[words.starts[a] : words.end(b - 1)]) for a, b, _ in pieces]
    out: list[Anchor | None] = []
    for n, (a, _, _) in enumerate(pieces):
        if scope := own[n]:
            out.append(Anchor(scope, Origin.CLAUSE))
            continue
        lent = None
        if n + 1 < len(pieces) and own[n + 1] and words.low(pieces[n + 1][0]) in _SHARING:
            lent = own[n + 1]
        elif words.low(a) not in en.RELATIVES:
            lent = next(
                (s for s, (b, _, _) in zip(own[:n], pieces, strict=False) if s and _circumstance(words, b)),
                None,
            )
        out.append(Anchor(lent, Origin.SENTENCE) if lent else None)
    return out


def _circumstance(words: Words, first: int) -> bool:
    """The clause opens with what sets the time of the whole sentence: "Since …", "In the past week …", "So far …"."""
    return words.low(first) in en.SETTING
