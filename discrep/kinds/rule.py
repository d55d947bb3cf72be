"""What a rule is: one small function over an alignment, with its docs and examples."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum

from discrep.model import Alignment, FindingClass, Severity, Verdict


@dataclass(frozen=True, slots=True)
class Example:
    """One or more short articles, each with its publication date where that matters."""

    texts: tuple[str, ...]
    dates: tuple[str | None, ...] = ()  # ISO dates; one stands for all, none for unknown
    why: str = ""
    draft: bool = False  # the first text is a draft (Markdown), the others are its sources

    def date(self, index: int) -> str | None:
        """Publication date of the text at `index`."""
        if not self.dates:
            return None
        return self.dates[index] if index < len(self.dates) else self.dates[-1]


Check = Callable[[Alignment], Iterable[Verdict]]


class Grade(Enum):
    """What a rule's findings are, and how much they matter, where a verdict says nothing else."""

    ERROR = FindingClass.CONFLICT, Severity.ERROR
    WARNING = FindingClass.CONFLICT, Severity.WARNING
    UPDATE = FindingClass.UPDATE, Severity.NOTE
    PRECISION = FindingClass.PRECISION, Severity.NOTE
    STYLE = FindingClass.STYLE, Severity.NOTE
    UNSUPPORTED = FindingClass.UNSUPPORTED, Severity.WARNING
    HOUSEKEEPING = FindingClass.STYLE, Severity.WARNING


@dataclass(frozen=True, slots=True)
class Rule:
    """A judgement on alignments of one kind.

    Every rule has at least one failing example, caught under its own id, and one near miss that
    passes; both are run as tests and printed by `discrep rules ID`.
    """

    id: str  # kebab-case, kind first, never renumbered
    kind: str  # fact kind of its findings: date, count, title, name …
    outcome: FindingClass
    severity: Severity
    summary: str  # one line, unique
    what: str  # What it does
    why: str  # Why it matters
    reported: str
    not_reported: str
    check: Check
    fails: tuple[Example, ...]
    passes: tuple[Example, ...]
    aliases: tuple[str, ...] = ()


def rule(
    id_: str,
    kind: str,
    grade: Grade,
    check: Check,
    fails: tuple[Example, ...],
    passes: tuple[Example, ...],
    *,
    summary: str,
    what: str,
    why: str,
    reported: str,
    not_reported: str,
) -> Rule:
    """The rule of that id, with its check and examples; the texts are what the manual says of it."""
    outcome, severity = grade.value
    return Rule(
        id_, kind, outcome, severity, summary, what, why, reported, not_reported, check, fails, passes
    )
