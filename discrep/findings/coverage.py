"""What was found, compared and not comparable, so that silence can be told from blindness."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from discrep.alignment.crowds import beyond
from discrep.alignment.thresholds import CROWD, CROWDED_PARAGRAPH
from discrep.model import Alignment, Coverage, Extraction, Outcome, Tally

_AGREES = (Outcome.SAME, Outcome.NARROWER, Outcome.WIDER, Outcome.OVERLAP)


Key = tuple[str, str, int, int]  # kind, article, start, end of a fact


class Compared(NamedTuple):
    """Facts that were held against another fact or the office data, and those of them that agree."""

    aligned: frozenset[Key]
    agreeing: frozenset[Key]


def compared(alignments: Sequence[Alignment]) -> Compared:
    """The facts that the alignments brought together."""
    aligned: set[Key] = set()
    agreeing: set[Key] = set()
    for alignment in alignments:
        if alignment.relation in ("single", "sentence"):
            continue
        keys = [(m.fact.kind, m.article.id, m.fact.start, m.fact.end) for m in alignment.members]
        if len(keys) < 2:
            continue
        aligned.update(keys)
        first = alignment.members[0].fact
        # an identity may join a title and a name of one person; only like facts can agree
        like = [m.fact.value for m in alignment.members[1:] if m.fact.kind == first.kind]
        if like and all(first.value.compare(value) in _AGREES for value in like):
            agreeing.update(keys)
    return Compared(frozenset(aligned), frozenset(agreeing))


def cover(
    extractions: Sequence[Extraction], done: Compared, older: Sequence[tuple[str, str]] = ()
) -> Coverage:
    """Per fact kind: facts, those compared with another or with the office data, those that agree.

    `older`: ids of the texts that a newer version replaced, with that version's.
    """
    facts = Counter(f.kind for e in extractions for f in e.facts)
    aligned = Counter(key[0] for key in done.aligned)
    agreeing = Counter(key[0] for key in done.agreeing)
    by_kind = {k: Tally(facts[k], aligned[k], agreeing[k], facts[k] - aligned[k]) for k in sorted(facts)}
    total = Tally(*(sum(getattr(t, n) for t in by_kind.values()) for n in Tally.__slots__))
    skipped = [(e.article.id, notice) for e in extractions for notice in e.article.notices]
    skipped += [
        (e.article.id, f"{e.unresolved} mentions could not be given a value")
        for e in extractions
        if e.unresolved
    ]
    skipped += [
        (
            e.article.id,
            f"{len(left)} facts not compared: more than {CROWD} of a kind in a sentence, or {CROWDED_PARAGRAPH} in a paragraph",
        )
        for e in extractions
        if (left := beyond(e))
    ]
    skipped += [(old, f"an older version of {new}, which stands in its place") for old, new in older]
    return Coverage(len(extractions), total, by_kind, tuple(skipped))
