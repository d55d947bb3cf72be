"""The HTML report: one self-contained file, strict CSP, no request to anywhere."""

from __future__ import annotations

import base64
import hashlib

from discrep.findings.rules import RULES
from discrep.model import Extraction, Report, Voice
from discrep.reporting.assets import template_folder
from discrep.reporting.cards import finding_rows
from discrep.reporting.escape import plain, short
from discrep.reporting.pictures.matrix import matrix
from discrep.reporting.pictures.timeline import timeline
from discrep.reporting.places import labels, letter
from discrep.reporting.segments import segments
from discrep.reporting.wording import SUPPORT_WORDS, coverage_line, dated, lead, sheet_line, summary, verdict

STYLE, SCRIPT = "report.css", "report.js"


def assets() -> dict[str, str]:
    """The style and the script by file name, for viewers that forbid them inside the page."""
    return {name: (template_folder() / name).read_text(encoding="utf-8") for name in (STYLE, SCRIPT)}


def render(report: Report, assets_at: str | None = None) -> str:
    """The report as an HTML document; every text in it is escaped.

    With `assets_at`, a relative URL of a folder, style and script are linked from there.
    """
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    folder = template_folder()
    environment = Environment(
        loader=FileSystemLoader(str(folder)),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    style, script = assets().values()
    asked = {f.rule for f in report.findings}
    called = labels(report)
    page: str = environment.get_template("report.html.j2").render(
        assets_at=assets_at,
        style=style,
        style_hash=csp_hash(style),
        script=script,
        script_hash=csp_hash(script),
        report=report,
        summary=summary(report),
        verdict=verdict(report),
        lead=lead(report),
        coverage=coverage_line(report.coverage),
        sheet_line=sheet_line(report.sheet),
        support=SUPPORT_WORDS,
        letter={e.article.id: letter(n) for n, e in enumerate(report.extractions, 1)},
        called=called,
        findings=finding_rows(report),
        choices=_choices(report),
        rules=[rule for rule in RULES if rule.id in asked],
        timeline=timeline(report),
        matrix=matrix(report),
        articles=[_article(n, e, report, called) for n, e in enumerate(report.extractions, 1)],
        plain=plain,
        short=short,
    )
    return page + "\n"


def _article(
    number: int, extraction: Extraction, report: Report, called: dict[str, str]
) -> dict[str, object]:
    article = extraction.article
    return {
        "number": number,
        "key": article.id,
        "id": plain(article.id),
        "called": plain(called[article.id]),
        "draft": article.id in report.drafts,
        "title": plain(article.title or _headline(extraction)),
        "source": plain(article.source or ""),
        "dated": dated(extraction),
        "sha256": article.sha256,
        "segments": segments(article, report),
    }


def _headline(extraction: Extraction) -> str:
    text = extraction.article.text
    heads = (text[b.start : b.end] for b in extraction.layout.blocks if b.voice is Voice.HEADLINE)
    return " ".join(next(heads, "").split())[:200]


def csp_hash(text: str) -> str:
    """The hash by which a Content-Security-Policy admits an inline element with exactly this text."""
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode("ascii")


def _choices(report: Report) -> list[tuple[str, str, list[tuple[str, str]]]]:
    """The filters: name, label, and the values that occur, each with its words."""
    told = {
        "severity": ("Severity", [f.severity.value for f in report.findings]),
        "kind": ("Kind", [f.kind for f in report.findings]),
        "class": ("Class", [f.outcome.value for f in report.findings]),
    }
    found = [(name, label, [(v, v) for v in sorted(set(values))]) for name, (label, values) in told.items()]
    sources = [(str(n), e.article.id) for n, e in enumerate(report.extractions, 1)]
    return [*found, ("source", "Article", sources)]
