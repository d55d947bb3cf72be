"""What came of one draft, and the report on many."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from discrep.findings.coverage import Compared, cover
from discrep.model import Alignment, Extraction, Finding, Report, SheetRow


class Judgement(NamedTuple):
    """One draft held against its sources."""

    draft: Extraction
    sources: tuple[Extraction, ...]
    findings: tuple[Finding, ...]
    sheet: tuple[SheetRow, ...]
    compared: Compared
    alignments: tuple[Alignment, ...] = ()
    older: tuple[tuple[str, str], ...] = ()  # sources that a newer version replaced, with that version's id


def joined(judgements: Sequence[Judgement]) -> Report:
    """One report on several drafts; each source stands in it once, however many drafts it serves."""
    drafts = {j.draft.article.id: j.draft for j in judgements}
    sources = {s.article.id: s for j in judgements for s in j.sources}
    everyone = tuple({**drafts, **sources}.values())
    done = Compared(
        frozenset(k for j in judgements for k in j.compared.aligned),
        frozenset(k for j in judgements for k in j.compared.agreeing),
    )
    order = {name: n for n, name in enumerate(drafts)}
    findings = [f for j in judgements for f in j.findings]
    findings.sort(
        key=lambda f: (f.severity.rank, order[f.locations[0].article], f.locations[0].start, f.rule)
    )
    rows = tuple(row for j in judgements for row in j.sheet)
    aligned = tuple(a for j in judgements for a in j.alignments)
    older = dict.fromkeys(pair for j in judgements for pair in j.older)
    covered = cover(everyone, done, tuple(older))
    return Report(tuple(findings), covered, everyone, (), tuple(drafts), rows, alignments=aligned)
