"""The HTML report: one self-contained file, strict CSP, no request to anywhere."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass, replace
from itertools import pairwise

from discrep.findings.rules import RULES
from discrep.model import Article, Finding, Location, Report, Severity
from discrep.reporting.assets import template_folder
from discrep.reporting.escape import plain
from discrep.reporting.passages import passage
from discrep.reporting.pictures.shown import figures, matrix, terms, timeline
from discrep.reporting.wording import coverage_line, dated, summary
from discrep.reporting.words import word_diff

_RULES = {rule.id: rule for rule in RULES}


@dataclass(frozen=True, slots=True)
class Segment:
    """A flat stretch of an article: its text and the numbers of the findings that point to it."""

    text: str
    findings: tuple[int, ...]
    anchor: str  # id of the mark where a finding's place begins, else ""
    severity: str


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
    known = {e.article.id: n for n, e in enumerate(report.extractions, 1)}
    texts = {e.article.id: e.article for e in report.extractions}
    asked = {f.rule for f in report.findings}
    page: str = environment.get_template("report.html.j2").render(
        assets_at=assets_at,
        style=style,
        style_hash=csp_hash(style),
        script=script,
        script_hash=csp_hash(script),
        report=report,
        summary=summary(report),
        coverage=coverage_line(report.coverage),
        findings=[_row(n, f, known, texts) for n, f in enumerate(report.findings, 1)],
        choices=_choices(report),
        rules=[rule for rule in RULES if rule.id in asked],
        figures=figures(report),
        terms=terms(report),
        timeline=timeline(report),
        matrix=matrix(report),
        articles=[
            {
                "number": n,
                "id": plain(e.article.id),
                "draft": e.article.id in report.drafts,
                "title": plain(e.article.title or ""),
                "source": plain(e.article.source or ""),
                "dated": dated(e),
                "sha256": e.article.sha256,
                "segments": segments(e.article, report),
            }
            for n, e in enumerate(report.extractions, 1)
        ],
        plain=plain,
    )
    return page + "\n"


def csp_hash(text: str) -> str:
    """The hash by which a Content-Security-Policy admits an inline element with exactly this text."""
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode("ascii")


def _row(
    number: int, finding: Finding, known: dict[str, int], texts: dict[str, Article]
) -> dict[str, object]:
    first, *others = finding.locations
    other = next((p for p in others if p.surface != first.surface), None)
    return {
        "number": number,
        "finding": finding,
        "rule": _RULES.get(finding.rule),
        "sources": " ".join(dict.fromkeys(str(known[p.article]) for p in finding.locations)),
        "places": [_place(number, i, p, texts[p.article]) for i, p in enumerate(finding.locations)],
        "diff": word_diff(first.surface, other.surface) if other else [],
    }


def _place(number: int, index: int, place: Location, article: Article) -> dict[str, object]:
    before, words, after = passage(article, place)
    return {
        "place": place,
        "anchor": mark_id(number, index),
        "before": before,
        "words": words,
        "after": after,
    }


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


def mark_id(number: int, index: int) -> str:
    """The id of the mark of a finding's place in its article."""
    return f"f{number}-{index + 1}"


def segments(article: Article, report: Report) -> list[Segment]:
    """The article cut at every edge of evidence, so that overlapping places never nest."""
    places = [
        (p.start, p.end, n, mark_id(n, i), f.severity)
        for n, f in enumerate(report.findings, 1)
        for i, p in enumerate(f.locations)
        if p.article == article.id
    ]
    text = article.text
    edges = sorted({0, len(text), *(p[0] for p in places), *(p[1] for p in places)})
    starting: dict[int, list[tuple[int, int, int, str, Severity]]] = {}
    for place in places:
        starting.setdefault(place[0], []).append(place)
    over: list[tuple[int, int, int, str, Severity]] = []
    out: list[Segment] = []
    for start, end in pairwise(edges):
        begun = starting.get(start, [])
        over = [p for p in over if p[1] > start] + [p for p in begun if p[1] > start]
        worst = min((p[4] for p in over), key=lambda s: s.rank, default=None)
        numbers = tuple(dict.fromkeys(p[2] for p in over))
        anchors = [p[3] for p in begun]
        # several findings may begin here: an empty segment carries each further id
        out.extend(Segment("", (), anchor, "") for anchor in anchors[1:])
        out.append(
            Segment(
                plain(text[start:end]), numbers, anchors[0] if anchors else "", worst.value if worst else ""
            )
        )
    if out and not out[0].findings:
        # masked front matter is blank lines that nobody needs to see
        out[0] = replace(out[0], text=out[0].text.lstrip())
    return out
