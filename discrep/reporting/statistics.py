"""How many open findings there are, by rule and by article."""

from __future__ import annotations

from collections import Counter
from typing import TypeVar

from discrep.model import Report
from discrep.reporting.escape import visible
from discrep.reporting.places import primary

_T = TypeVar("_T")


def render(report: Report) -> str:
    """A line a rule, then a line an article, the most findings first; nothing where there are none."""
    found = [f for f in report.findings if f.open]
    rules = Counter((f.rule, f.severity.value) for f in found)
    files = Counter(primary(f, report.drafts)[0].article for f in found)
    lines = [f"{n:>5}  {level:<7}  {rule}" for (rule, level), n in _ordered(rules)]
    lines += [f"{n:>5}  {'in':<7}  {visible(name)}" for name, n in _ordered(files)]
    return "".join(line + "\n" for line in lines)


def _ordered(counts: Counter[_T]) -> list[tuple[_T, int]]:
    return sorted(counts.items(), key=lambda row: (-row[1], str(row[0])))
