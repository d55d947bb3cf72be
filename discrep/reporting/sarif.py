"""SARIF 2.1.0: the place in the draft is the result's location, the sources' are related ones."""

from __future__ import annotations

from discrep import __version__
from discrep.findings.rules import RULES
from discrep.kinds.rule import Rule
from discrep.model import Article, Finding, Json, Location, Report
from discrep.reporting.manual import manual
from discrep.reporting.places import articles, primary, range_of, uri_of
from discrep.reporting.sound_json import dumps

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
FINGERPRINT = "discrepFactHash/v1"
MAX_RESULTS = 25_000  # GitHub refuses a run with more
_ROOT = "%SRCROOT%"


def render(report: Report) -> str:
    """One run with every rule, the gravest results first, at most 25,000 of them."""
    known = articles(report)
    ordered = sorted(report.findings, key=lambda f: f.severity.rank)
    marked = any(not f.open for f in ordered)
    numbers = {rule.id: n for n, rule in enumerate(RULES)}
    results = [_result(f, report, known, numbers, marked) for f in ordered[:MAX_RESULTS]]
    invocation: Json = {
        "executionSuccessful": not (report.exit and report.exit.code > 1),
        "toolExecutionNotifications": _notifications(report, len(ordered)),
    }
    if report.exit:
        invocation |= {"exitCode": report.exit.code, "exitCodeDescription": report.exit.why}
    run = {
        "tool": {
            "driver": {
                "name": "discrep",
                "version": __version__,
                "semanticVersion": __version__,
                "rules": [_rule(rule) for rule in RULES],
            }
        },
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {_ROOT: {"description": {"text": "The folder discrep was run in."}}},
        "invocations": [invocation],
        "artifacts": [_artifact(a) for a in known.values()],
        "results": results,
        "properties": {"coverage": report.coverage.to_dict()},
    }
    return dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}) + "\n"


def _notifications(report: Report, total: int) -> list[Json]:
    told = list(report.notices)
    if total > MAX_RESULTS:
        told.append(f"{total - MAX_RESULTS} results of the least severity were left out")
    told += [f"{i.path}: {i.why}" for i in report.inputs if i.status == "refused"]
    return [{"level": "note", "message": {"text": text}} for text in told]


def _rule(rule: Rule) -> Json:
    return {
        "id": rule.id,
        "name": "".join(word.capitalize() for word in rule.id.split("-")),
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": rule.what},
        "help": {"text": manual(rule)},
        "defaultConfiguration": {"level": rule.severity.value},
        "properties": {"tags": [rule.kind, rule.outcome.value]},
    }


def _artifact(article: Article) -> Json:
    found: Json = {"location": _artifact_location(article)}
    if article.sha256:
        found["hashes"] = {"sha-256": article.sha256}
    return found


def _artifact_location(article: Article) -> Json:
    return {"uri": uri_of(article), "uriBaseId": _ROOT}


def _result(
    finding: Finding, report: Report, known: dict[str, Article], numbers: dict[str, int], marked: bool
) -> Json:
    first, others = primary(finding, report.drafts)
    found: Json = {
        "ruleId": finding.rule,
        "level": finding.severity.value,
        "kind": "fail",
        "message": {"text": finding.message},
        "locations": [_location(known[first.article], first)],
        "relatedLocations": [
            {"id": n, **_location(known[p.article], p), "message": {"text": f"{p.article}: {p.says}"}}
            for n, p in enumerate(others, 1)
        ],
        "partialFingerprints": {FINGERPRINT: finding.id},
        "properties": {
            "class": finding.outcome.value,
            "confidence": finding.confidence.value,
            "why": list(finding.why),
        },
    }
    if finding.rule in numbers:
        found["ruleIndex"] = numbers[finding.rule]
    if marked:
        found["suppressions"] = _suppressions(finding)
    return found


def _suppressions(finding: Finding) -> list[Json]:
    found: list[Json] = []
    if finding.suppressed is not None:
        found.append({"kind": "inSource", "justification": finding.suppressed or "no reason given"})
    if finding.baseline:
        found.append({"kind": "external", "justification": "accepted in the baseline"})
    return found


def _location(article: Article, place: Location) -> Json:
    where = range_of(article, place)
    region: Json = {
        "startLine": where.line,
        "startColumn": where.column,
        "endLine": where.end_line,
        "endColumn": where.end_column,
        "snippet": {"text": place.surface},
    }
    return {"physicalLocation": {"artifactLocation": _artifact_location(article), "region": region}}
