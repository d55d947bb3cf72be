"""The grammar's rows as patterns: their names, forms over word classes, and examples."""

from __future__ import annotations

from functools import cache

from discrep.kinds.dates.grammar_en import LEVELS
from discrep.kinds.dates.shapes import Row, compile_form
from discrep.kinds.kind import Pattern


def _pattern(row: Row) -> Pattern:
    return Pattern(row.name, compile_form(row.form), lambda match: match, row.matches, row.misses)


@cache
def all_patterns() -> tuple[Pattern, ...]:
    """Every row as a pattern, compiled when first asked for; regexes run over class characters, not over text."""
    seen: dict[str, Row] = {}
    for level in LEVELS:
        for row in level:
            seen.setdefault(row.name, row)
    return tuple(_pattern(row) for row in seen.values())
