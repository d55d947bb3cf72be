"""Every rule there is, in report order: those of the kinds, of drafts, of suppressions."""

from __future__ import annotations

from discrep import kinds
from discrep.findings.draft_rules import DRAFT_RULES
from discrep.findings.suppression_rules import SUPPRESSION_RULES
from discrep.kinds.rule import Rule

RULES: tuple[Rule, ...] = (*kinds.RULES, *DRAFT_RULES, *SUPPRESSION_RULES)
