"""reviewdog's diagnostic format; its columns count UTF-8 bytes."""

from __future__ import annotations

from discrep.model import Article, Finding, Json, Location, Report
from discrep.reporting.escape import visible
from discrep.reporting.places import articles, bytes_before, file_of, primary, range_of
from discrep.reporting.sound_json import dumps

_SEVERITIES = {"error": "ERROR", "warning": "WARNING", "note": "INFO"}


def render(report: Report) -> str:
    """A diagnostic for each open finding, with the other places as related locations."""
    known = articles(report)
    found = [_diagnostic(f, report, known) for f in report.findings if f.open]
    return dumps({"source": {"name": "discrep"}, "diagnostics": found}) + "\n"


def _diagnostic(finding: Finding, report: Report, known: dict[str, Article]) -> Json:
    place, others = primary(finding, report.drafts)
    return {
        "message": visible(finding.message),
        "location": _location(known[place.article], place),
        "severity": _SEVERITIES[finding.severity.value],
        "code": {"value": finding.rule},
        "relatedLocations": [
            {
                "message": visible(f"{p.article}: {p.says or p.surface}"),
                "location": _location(known[p.article], p),
            }
            for p in others
        ],
    }


def _location(article: Article, place: Location) -> Json:
    where = range_of(article, place)
    start: Json = {"line": where.line}
    end: Json = {"line": where.end_line}
    first = bytes_before(article, place.start, where.column)
    last = bytes_before(article, place.end, where.end_column)
    if first is not None and last is not None:
        start["column"], end["column"] = first, last
    return {"path": file_of(article), "range": {"start": start, "end": end}}
