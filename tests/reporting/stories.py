"""Reports that the tests of the renderers share."""

from __future__ import annotations

import dataclasses
from functools import cache

import discrep
from discrep.model import Article, Exit, Input, Report, SheetRow, Support

WIRE = (
    "Ferry sinks off Sandvik\n\n"
    "SANDVIK, 9 June 2026 - At least 14 people died when the ferry Alma sank on Tuesday, police said. "
    "The minister said: “We will find out why the pumps failed that night.”\n\n"
    "The boat carried 61 passengers. It went down within 20 minutes.\n"
)
LOCAL = (
    "Alma goes down\n\n"
    "SANDVIK, 9 June 2026 - Nine people died when the ferry Alma sank on Monday, police said. "
    "The minister said: “We will learn why the pumps failed that night.”\n\n"
    "The boat carried 75 passengers. It went down within 20 minutes.\n"
)


def article(text: str, **given: str) -> Article:
    """One article of the text, dated 10 June 2026."""
    return discrep.article(text, **{"published": "2026-06-10", **given})


@cache
def plain() -> Report:
    """Two articles that differ in several facts."""
    return discrep.compare([article(WIRE, id="wire.txt"), article(LOCAL, id="local.txt")])


def checked(report: Report) -> Report:
    """The report as if its first article were a draft: sheet, inputs, exit, one finding of each state."""
    draft = report.extractions[0].article.id
    first, *rest = report.findings
    marked = [dataclasses.replace(first, suppressed="revised by the agency")]
    marked += [dataclasses.replace(rest[0], baseline=True)] if rest else []
    place = next(p for f in report.findings for p in f.locations if p.article == draft)
    sheet = tuple(
        SheetRow("count", place, support, place, "the same figure", first.id) for support in Support
    )
    inputs = (Input(draft, "draft", "checked"), Input("gone.txt", "source", "refused", "no such file"))
    return dataclasses.replace(
        report,
        findings=(*marked, *rest[1:]),
        drafts=(draft,),
        sheet=sheet,
        inputs=inputs,
        exit=Exit(1, "1 error"),
    )
