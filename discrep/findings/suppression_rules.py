"""The rules on suppressions themselves."""

from __future__ import annotations

from discrep.kinds.rule import Rule

SUPPRESSION_RULES: tuple[Rule, ...] = ()
