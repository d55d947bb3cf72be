"""A report put together by hand, so that what the renderers write of it depends on nothing but them."""

from __future__ import annotations

import discrep
from discrep.model import (
    Article,
    Confidence,
    Coverage,
    Exit,
    Extraction,
    Finding,
    FindingClass,
    Input,
    Json,
    Location,
    Report,
    Severity,
    SheetRow,
    Support,
    Tally,
)
from discrep.reading.sentences import layout

DRAFT = """The footbridge in Lund was opened on Friday, 6 March 2031. Nine people were hurt when a stand
gave way, police said. <b>Mayor Åsa Lind</b> called it “a bad start & a worse end”.
"""
SOURCE = "The footbridge in Lund was opened on 6 March 2031.\nSeven people were hurt when a stand gave way, police said.\n"


def report() -> Report:
    """A draft held against one source: an error, a contradicted figure, an accepted and a suppressed finding."""
    draft = discrep.article(DRAFT, id="drafts/lund.md", published="2031-03-07", title="Lund opens its bridge")
    source = discrep.article(SOURCE, id="agency.txt", published="2031-03-06")
    weekday = place(draft, "Friday, 6 March 2031", "6 Mar 2031", None)
    nine = place(draft, "Nine people", "9 person", quantity("9"))
    seven = place(source, "Seven people", "7 person", quantity("7"))
    mayor = place(draft, "Mayor Åsa Lind", "Åsa Lind", None)
    quote = place(draft, "a bad start & a worse end", "a quotation", None)
    findings = (
        finding("1" * 12, "weekday-mismatch", "date", Severity.ERROR, "6 March 2031 was a Thursday", weekday),
        finding("2" * 12, "count-conflict", "count", Severity.WARNING, "injured: 9 people; 7 people", nine, seven),
        finding("3" * 12, "unsupported-fact", "name", Severity.WARNING, "“Åsa Lind” stands in no source", mayor,
                suppressed="she told us"),
        finding("4" * 12, "quote-not-in-source", "quote", Severity.NOTE, "the quotation stands in no source", quote,
                baseline=True),
    )  # fmt: skip
    sheet = (
        SheetRow("date", weekday, Support.CONTRADICTED, None, "weekday-mismatch", "1" * 12),
        SheetRow("count", nine, Support.CONTRADICTED, seven, "count-conflict", "2" * 12),
        SheetRow("name", mayor, Support.UNSUPPORTED, None, "", "3" * 12),
        SheetRow("claim", quote, Support.NOT_COMPARABLE, None, "discrep does not look for it"),
        SheetRow(
            "place",
            place(draft, "Lund", "Lund", None),
            Support.SUPPORTED,
            place(source, "Lund", "Lund", None),
        ),
    )
    tally = Tally(9, 4, 2, 5)
    return Report(
        findings,
        Coverage(2, tally, {"count": tally}, (("agency.txt", "1 mention could not be given a value"),)),
        (read(draft), read(source)),
        ("the articles may tell different stories",),
        (draft.id,),
        sheet,
        (
            Input("drafts/lund.md", "draft", "checked"),
            Input("agency.txt", "source", "checked"),
            Input("gone.pdf", "source", "refused", "no such file"),
        ),
        Exit(1, "1 error; 1 warning below --fail-on=error; 1 in the baseline; 1 suppressed"),
    )


def read(article: Article) -> Extraction:
    return Extraction(article, layout(article), article.published, (), ())


def place(article: Article, words: str, says: str, value: Json | None) -> Location:
    start = article.text.index(words)
    line, column = article.locate(start)
    return Location(article.id, start, start + len(words), line, column, words, value, says)


def quantity(figure: str) -> Json:
    return {
        "low": figure,
        "high": figure,
        "bound": "exact",
        "unit": None,
        "counted": "person",
        "role": "injured",
    }


def finding(
    id: str,
    rule: str,
    kind: str,
    severity: Severity,
    message: str,
    *places: Location,
    suppressed: str | None = None,
    baseline: bool = False,
) -> Finding:
    outcome = FindingClass.UNSUPPORTED if "source" in message else FindingClass.CONFLICT
    why = ("compared because: both of the opening",)
    return Finding(
        id, rule, outcome, severity, Confidence.HIGH, kind, message, why, places, suppressed, baseline
    )
