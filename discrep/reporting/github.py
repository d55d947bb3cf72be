"""GitHub workflow commands: annotations on the lines of a change."""

from __future__ import annotations

from discrep.model import Finding, Report
from discrep.reporting.escape import visible
from discrep.reporting.places import articles, file_of, primary, range_of
from discrep.reporting.wording import summary

_COMMANDS = {"error": "error", "warning": "warning", "note": "notice"}
CAP = 10  # GitHub shows so many of each level a step, and drops the rest unsaid


def render(report: Report) -> str:
    """Commands for the open findings, the gravest first, ten a level; a notice says what was left out."""
    lines: list[str] = []
    left = 0
    for level, command in _COMMANDS.items():
        found = [f for f in report.findings if f.open and f.severity.value == level]
        # the notice on what was left out is itself one of the ten
        most = CAP - 1 if level == "note" else CAP
        lines += [_command(command, f, report) for f in found[:most]]
        left += max(len(found) - most, 0)
    if left:
        told = f"{left} more findings are not shown here; {summary(report)} in all"
        lines.append(f"::notice title=discrep::{_data(told)}")
    return "".join(line + "\n" for line in lines)


def _command(command: str, finding: Finding, report: Report) -> str:
    place, others = primary(finding, report.drafts)
    article = articles(report)[place.article]
    where = range_of(article, place)
    told = [finding.message, *(f"{p.article}:{p.line}: {p.says or p.surface}" for p in others[:3])]
    properties = {
        "file": file_of(article),
        "line": str(where.line),
        "endLine": str(where.end_line),
        "title": f"discrep {finding.rule}",
    }
    if where.line == where.end_line:
        properties |= {"col": str(where.column), "endColumn": str(where.end_column)}
    told_of = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    return f"::{command} {told_of}::{'%0A'.join(_data(t) for t in told)}"


def _data(text: str) -> str:
    # visible() leaves no line end and no character that acts; "%" begins GitHub's own escapes
    return visible(text).replace("%", "%25")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
