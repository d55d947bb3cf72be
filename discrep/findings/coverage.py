"""What was found, compared and not comparable, so that silence can be told from blindness."""

from __future__ import annotations

from collections.abc import Sequence

from discrep.model import Alignment, Coverage, Extraction, Outcome, Tally

_AGREES = (Outcome.SAME, Outcome.NARROWER, Outcome.WIDER, Outcome.OVERLAP)


def cover(extractions: Sequence[Extraction], alignments: Sequence[Alignment]) -> Coverage:
    """Per fact kind: facts, those compared with another or with the office data, those that agree."""
    aligned: set[tuple[str, str, int, int]] = set()
    agreeing: set[tuple[str, str, int, int]] = set()
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
    kinds = sorted({f.kind for e in extractions for f in e.facts})
    by_kind = {}
    for kind in kinds:
        facts = sum(f.kind == kind for e in extractions for f in e.facts)
        done = sum(key[0] == kind for key in aligned)
        by_kind[kind] = Tally(facts, done, sum(key[0] == kind for key in agreeing), facts - done)
    total = Tally(*(sum(getattr(t, n) for t in by_kind.values()) for n in Tally.__slots__))
    skipped = [(e.article.id, notice) for e in extractions for notice in e.article.notices]
    skipped += [
        (e.article.id, f"{e.unresolved} mentions could not be given a value")
        for e in extractions
        if e.unresolved
    ]
    return Coverage(len(extractions), total, by_kind, tuple(skipped))
