"""Markdown for a comment on a change, or for a step's summary; at most 64 KB."""

from __future__ import annotations

import re

from discrep.model import Finding, Report
from discrep.reporting.escape import visible
from discrep.reporting.places import primary
from discrep.reporting.wording import coverage_line, sheet_line, summary

MARKER = "<!-- discrep-report -->"  # by which a bot finds its own earlier comment
LIMIT = 64_000  # bytes; GitHub refuses a comment of more than 65,536 characters
_SYNTAX = re.compile(r"[\\`*_{}\[\]()#+\-!|~>]")
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_BREAK = "\u200b"  # behind what would mention a person, an issue or a page
_LINKED = re.compile(r"@|#(?=\w)|(?<=\w)-(?=\d)|:(?=//)|(?i:www)(?=\.)")


def render(report: Report) -> str:
    """The verdict, the open findings with both passages while there is room, and the coverage."""
    head = f"{MARKER}\n### discrep: {summary(report)}\n\n"
    tail = f"\n{_text(coverage_line(report.coverage))}\n"
    if report.sheet:
        tail = f"\nFact sheet, {sheet_line(report.sheet)}.\n" + tail
    if report.notices:
        tail += "".join(f"\n{_text(n)}\n" for n in report.notices[:20])
    room = LIMIT - len((head + tail).encode("utf-8", "replace")) - 100
    found = [f for f in report.findings if f.open]
    body: list[str] = []
    for at, finding in enumerate(found):
        part = _finding(finding, report)
        room -= len(part.encode("utf-8", "replace"))
        if room < 0:
            body.append(f"\n… and {len(found) - at} more findings.\n")
            break
        body.append(part)
    return head + "".join(body) + tail


def _finding(finding: Finding, report: Report) -> str:
    place, others = primary(finding, report.drafts)
    lines = [f"- **{finding.severity.value}** `{finding.rule}` {_text(finding.message)}"]
    lines += [f"  - {_text(f'{p.article}:{p.at}')}: “{_text(p.surface)}”" for p in (place, *others[:5])]
    return "\n".join(lines) + "\n"


def _text(text: str) -> str:
    """Text that Markdown shows as it is: no markup, no mention, no link."""
    if len(text) > 500:
        text = text[:499] + "…"
    shown = _LINKED.sub(lambda m: m.group() + _BREAK, visible(text).strip())
    shown = re.sub("[&<>]", lambda m: _ENTITIES[m.group()], shown)
    return _SYNTAX.sub(lambda m: "\\" + m.group(), shown)
