"""A draft held against its sources: comparison, survey, house style, suppressions, chosen rules."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from discrep.alignment.stories import scene_of
from discrep.comparing import RELATIONS, align, verdicts
from discrep.config import Config
from discrep.findings.coverage import compared
from discrep.findings.draft_rules import DRAFT_RULES, alignments_of
from discrep.findings.house import house_style
from discrep.findings.judgement import Judgement
from discrep.findings.place import placed
from discrep.findings.policy import of_draft
from discrep.findings.selection import selected
from discrep.findings.sheet import sheet
from discrep.findings.support.held import Held
from discrep.findings.support.survey import Survey
from discrep.findings.suppress import apply, suppressions
from discrep.findings.suppression_rules import EXPIRED, UNUSED
from discrep.findings.suppression_rules import finding as on_suppression
from discrep.model import Extraction


def judge_draft(draft: Extraction, sources: Sequence[Extraction], config: Config | None = None) -> Judgement:
    """One draft held against its sources: its findings, its fact sheet, and what was compared."""
    config = config or Config()
    own = draft.article.id
    together = sorted((draft, *sources), key=lambda e: e.article.id)
    scene = scene_of(together, same_story=config.same_story, draft=own, relations=RELATIONS)
    replaced = {old for old, _ in scene.older}
    standing = [s for s in sources if s.article.id not in replaced]
    alignments = [a for a in align(scene) if any(m.article.id == own for m in a.members)]
    rows = [row for v in verdicts(alignments) if (row := of_draft(v, own))]
    held: list[Held] = []
    if sources:
        held = Survey(draft, standing, alignments).rows()
        told = {(m.article.id, m.fact.start, m.fact.end) for _, _, v in rows for m in v.members}
        untold = [h for h in held if (own, h.fact.start, h.fact.end) not in told]
        rows += [
            (rule, a, v) for a in alignments_of(draft, untold) for rule in DRAFT_RULES for v in rule.check(a)
        ]
    rows += house_style(draft, config.names)
    copies = scene.copies(frozenset(e.article.id for e in together))
    applied = apply(placed(rows, copies), suppressions(draft), config.today or dt.date.today())
    told_of = [(UNUSED, w) for w in applied.unused] + [(EXPIRED, w) for w in applied.expired]
    on_wishes = [on_suppression(rule, draft, wish, n) for n, (rule, wish) in enumerate(told_of)]
    findings = selected([*applied.findings, *on_wishes], config)
    facts = sheet(draft, held, findings)
    done = compared(alignments)
    return Judgement(draft, tuple(sources), findings, facts, done, tuple(alignments), scene.older)
