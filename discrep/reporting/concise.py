"""One line a finding: `path:line:column: severity rule message`."""

from __future__ import annotations

from discrep.model import Finding, Report
from discrep.reporting.escape import visible
from discrep.reporting.places import articles, file_of, primary


def render(report: Report) -> str:
    """A line for each finding, in report order; nothing at all where there is none."""
    files = {name: article.path or file_of(article) for name, article in articles(report).items()}
    return "".join(_line(f, report, files) + "\n" for f in report.findings)


def _line(finding: Finding, report: Report, files: dict[str, str]) -> str:
    place, _ = primary(finding, report.drafts)
    state = " (in baseline)" if finding.baseline else ""
    state = " (suppressed)" if finding.suppressed is not None else state
    where = f"{files[place.article]}:{place.at}"
    return visible(f"{where}: {finding.severity.value} {finding.rule} {finding.message}{state}")
