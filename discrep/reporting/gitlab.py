"""GitLab code quality."""

from __future__ import annotations

from discrep.model import Finding, Json, Report
from discrep.reporting.escape import visible
from discrep.reporting.places import articles, file_of, primary, range_of
from discrep.reporting.sound_json import dumps

_SEVERITIES = {"error": "critical", "warning": "minor", "note": "info"}


def render(report: Report) -> str:
    """An issue for each open finding; GitLab knows it again by its fingerprint."""
    return dumps([_issue(f, report) for f in report.findings if f.open]) + "\n"


def _issue(finding: Finding, report: Report) -> Json:
    place, _ = primary(finding, report.drafts)
    article = articles(report)[place.article]
    where = range_of(article, place)
    return {
        "description": visible(finding.message),
        "check_name": finding.rule,
        "fingerprint": finding.id,
        "severity": _SEVERITIES[finding.severity.value],
        "location": {"path": file_of(article), "lines": {"begin": where.line, "end": where.end_line}},
    }
