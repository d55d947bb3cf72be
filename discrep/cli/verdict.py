"""The exit code of a check, and why it is what it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from discrep.model import Exit, Finding, Input, Severity

_LEVELS = ("error", "warning", "note")


def verdict(
    findings: Sequence[Finding], fail_on: dict[str, str], inputs: Sequence[Input], hidden: int
) -> Exit:
    """2 where nothing or a source was not read, 3 where a draft was not, 1 for findings at the threshold.

    `fail_on`: article id to its threshold; `hidden`: findings counted but not shown.
    """
    drafts = [i for i in inputs if i.role == "draft"]
    refused = [i for i in inputs if i.status != "checked"]
    open_ones = [f for f in findings if f.open]
    failing = [f for f in open_ones if _fails(f, fail_on.get(f.locations[0].article, "error"))]
    told = [*_counts(failing, "")]
    levels = sorted(set(fail_on.values())) or ["error"]
    below = [f for f in open_ones if f not in failing]
    if below:
        told.append(f"{', '.join(_counts(below, ''))} below --fail-on={'/'.join(levels)}")
    if accepted := sum(f.baseline for f in findings):
        told.append(f"{accepted} in the baseline")
    if suppressed := sum(f.suppressed is not None for f in findings):
        told.append(f"{suppressed} suppressed")
    if hidden:
        told.append(f"{hidden} not shown")
    if refused:
        told.append(f"{len(refused)} not read: {refused[0].path}: {refused[0].why}")
    code = 1 if failing else 0
    if any(i.role == "draft" for i in refused):
        code = 3
    if any(i.role == "source" for i in refused) or not any(i.status == "checked" for i in drafts):
        code = 2
        if not any(i.status == "checked" for i in drafts):
            told.append("no draft was checked")
    return Exit(
        code, "; ".join(told) or f"nothing found in {len(drafts)} draft{'s' if len(drafts) != 1 else ''}"
    )


def _fails(finding: Finding, level: str) -> bool:
    return level != "never" and finding.severity.rank <= Severity(level).rank


def _counts(findings: Sequence[Finding], tail: str) -> list[str]:
    counts = Counter(f.severity.value for f in findings)
    return [f"{counts[s]} {s}{'s' if counts[s] != 1 else ''}{tail}" for s in _LEVELS if counts[s]]
