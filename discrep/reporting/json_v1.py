"""JSON, schema `discrep/1`."""

from __future__ import annotations

import json
from collections import Counter

from discrep.model import Extraction, Json, Report

SCHEMA = "discrep/1"


def document(report: Report) -> Json:
    """The report as plain data; the same report gives the same bytes."""
    severities = Counter(f.severity.value for f in report.findings if f.open)
    found: Json = {
        "schema": SCHEMA,
        "summary": {
            "findings": len(report.findings),
            "by_severity": {s: severities.get(s, 0) for s in ("error", "warning", "note")},
            "suppressed": sum(f.suppressed is not None for f in report.findings),
            "baseline": sum(f.baseline for f in report.findings),
        },
        "articles": [_article(e) for e in report.extractions],
        "findings": [f.to_dict() for f in report.findings],
        "coverage": report.coverage.to_dict(),
        "notices": list(report.notices),
    }
    if report.drafts:
        found["drafts"] = list(report.drafts)
        found["sheet"] = [row.to_dict() for row in report.sheet]
    if report.inputs:
        found["inputs"] = [entry.to_dict() for entry in report.inputs]
    if report.exit:
        found["exit"] = report.exit.to_dict()
    return found


def _article(extraction: Extraction) -> Json:
    article, when = extraction.article, extraction.published
    return {
        "id": article.id,
        "title": article.title,
        "source": article.source,
        "sha256": article.sha256,
        "published": {
            "earliest": when.earliest.isoformat() if when.earliest else None,
            "latest": when.latest.isoformat() if when.latest else None,
            "provenance": when.provenance,
        },
        "notices": list(article.notices),
        "facts": len(extraction.facts),
    }


def render(report: Report) -> str:
    """The document as text; lone surrogates are escaped, never written raw."""
    text = json.dumps(document(report), ensure_ascii=False, indent=2, allow_nan=False)
    return text.encode("utf-8", "backslashreplace").decode("utf-8") + "\n"
