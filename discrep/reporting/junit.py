"""JUnit XML: a suite an article, a case a finding, so that any CI server can show them."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET  # writes only; nothing is parsed here

from discrep.model import Finding, Report
from discrep.reporting.escape import visible
from discrep.reporting.places import articles, file_of, primary

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render(report: Report) -> str:
    """Errors and warnings are failures; notes, suppressed and accepted findings are skipped cases."""
    root = ET.Element("testsuites", name="discrep")
    for name, article in articles(report).items():
        if report.drafts and name not in report.drafts:
            continue
        found = [f for f in report.findings if primary(f, report.drafts)[0].article == name]
        suite = ET.SubElement(root, "testsuite", name=_xml(file_of(article)))
        failed = skipped = 0
        for finding in found:
            fails = finding.open and finding.severity.value != "note"
            failed, skipped = failed + fails, skipped + (not fails)
            _case(suite, finding, report, _xml(file_of(article)), fails)
        if not found:
            ET.SubElement(suite, "testcase", name="no discrepancy found", classname=_xml(file_of(article)))
        suite.set("tests", str(max(len(found), 1)))
        suite.set("failures", str(failed))
        suite.set("errors", "0")
        suite.set("skipped", str(skipped))
    ET.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, encoding="unicode") + "\n"


def _case(suite: ET.Element, finding: Finding, report: Report, file: str, fails: bool) -> None:
    place, others = primary(finding, report.drafts)
    name = f"{finding.rule} line {place.line} [{finding.id}]"
    case = ET.SubElement(suite, "testcase", name=_xml(name), classname=file, file=file, line=str(place.line))
    places = [f"{p.article}:{p.at}: {p.surface}" for p in (place, *others)]
    if fails:
        kind = f"{finding.severity.value}.{finding.rule}"
        part = ET.SubElement(case, "failure", type=kind, message=_xml(visible(finding.message)))
        part.text = _xml("\n".join(visible(line) for line in (*places, *finding.why)))
        return
    state = "note" if finding.open else "in the baseline"
    if finding.suppressed is not None:
        state = f"suppressed: {finding.suppressed or 'no reason given'}"
    ET.SubElement(case, "skipped", message=_xml(visible(f"{state}: {finding.message}")))


def _xml(text: str) -> str:
    return _NOT_XML.sub("\ufffd", text)
