"""The HTML report: one self-contained file, strict CSP, no request to anywhere."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from itertools import pairwise

from discrep.model import Article, Report
from discrep.reporting.assets import template_folder
from discrep.reporting.escape import plain
from discrep.reporting.wording import coverage_line, dated, summary


@dataclass(frozen=True, slots=True)
class Segment:
    """A flat stretch of an article: its text and the numbers of the findings that point to it."""

    text: str
    findings: tuple[int, ...]
    anchor: str  # id of the mark where a finding's place begins, else ""
    severity: str


def render(report: Report) -> str:
    """The report as an HTML document; every text in it is escaped."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    folder = template_folder()
    environment = Environment(
        loader=FileSystemLoader(str(folder)),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    style = (folder / "report.css").read_text(encoding="utf-8")
    page: str = environment.get_template("report.html.j2").render(
        style=style,
        style_hash=csp_hash(style),
        report=report,
        summary=summary(report),
        coverage=coverage_line(report.coverage),
        findings=[
            {"number": n, "finding": f, "places": [_place(n, i, p) for i, p in enumerate(f.locations)]}
            for n, f in enumerate(report.findings, 1)
        ],
        articles=[
            {
                "number": n,
                "id": plain(e.article.id),
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


def _place(number: int, index: int, place: object) -> dict[str, object]:
    return {"place": place, "anchor": mark_id(number, index)}


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
    out: list[Segment] = []
    for start, end in pairwise(edges):
        over = [p for p in places if p[0] <= start and end <= p[1]]
        worst = min((p[4] for p in over), key=lambda s: s.rank, default=None)
        numbers = tuple(dict.fromkeys(p[2] for p in over))
        anchors = [p[3] for p in over if p[0] == start]
        # several findings may begin here: an empty segment carries each further id
        out.extend(Segment("", (), anchor, "") for anchor in anchors[1:])
        out.append(
            Segment(
                plain(text[start:end]), numbers, anchors[0] if anchors else "", worst.value if worst else ""
            )
        )
    return out
