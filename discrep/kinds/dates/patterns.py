"""The grammar's rows as patterns: their names, forms over word classes, and examples."""

from __future__ import annotations

from discrep.kinds.dates.grammar_en import LEVELS
from discrep.kinds.dates.shapes import Row, compile_form
from discrep.kinds.kind import Pattern


def _pattern(row: Row) -> Pattern:
    return Pattern(row.name, compile_form(row.form), lambda match: match, row.matches, row.misses)


def _unique() -> tuple[Pattern, ...]:
    seen: dict[str, Row] = {}
    for level in LEVELS:
        for row in level:
            seen.setdefault(row.name, row)
    return tuple(_pattern(row) for row in seen.values())


PATTERNS: tuple[Pattern, ...] = _unique()
"""Regexes run over class characters, one for each word of time, not over text."""
