"""The findings as cards of the HTML report: places, word by word, pictures, the rule behind."""

from __future__ import annotations

from discrep.findings.rules import RULES
from discrep.model import Finding, Location, Report
from discrep.reporting.passages import passage
from discrep.reporting.pictures.quantities import plot
from discrep.reporting.pictures.sides import sides
from discrep.reporting.pictures.tenure import strip
from discrep.reporting.places import articles
from discrep.reporting.segments import mark_id
from discrep.reporting.wording import reading
from discrep.reporting.words import word_diff

_RULES = {rule.id: rule for rule in RULES}
_MOST_PICTURES = 40  # a report of thousands of findings stays quick to open


def finding_rows(report: Report) -> list[dict[str, object]]:
    """What the template shows of each finding, in report order."""
    rows = []
    known = {e.article.id: n for n, e in enumerate(report.extractions, 1)}
    dates = {e.article.id: e.published for e in report.extractions}
    texts = articles(report)
    for number, finding in enumerate(report.findings, 1):
        first, *others = finding.locations
        other = next((p for p in others if p.surface != first.surface), None)
        seen = [_place(number, i, p, passage(texts[p.article], p)) for i, p in enumerate(finding.locations)]
        shown = _foremost(finding)
        drawn = number <= _MOST_PICTURES
        rows.append(
            {
                "number": number,
                "finding": finding,
                "rule": _RULES.get(finding.rule),
                "sources": " ".join(dict.fromkeys(str(known[p.article]) for p in finding.locations)),
                "places": [seen[i] for i in shown],
                "further": [one for i, one in enumerate(seen) if i not in shown],
                "diff": word_diff(first.surface, other.surface) if other else [],
                "plot": plot(finding) if drawn else None,
                "strip": strip(finding, dates[first.article]) if drawn else None,
            }
        )
    return rows


def _foremost(finding: Finding) -> list[int]:
    """The first place of each reading, two of them at least: what an editor must see to judge."""
    readings = {side.says for side in sides(finding)}
    found = []
    for n, place in enumerate(finding.locations):
        says = place.says or place.surface
        if says in readings or len(finding.locations) < 4:
            readings.discard(says)
            found.append(n)
    return found


def _place(number: int, index: int, place: Location, quoted: tuple[str, str, str]) -> dict[str, object]:
    before, words, after = quoted
    return {
        "place": place,
        "anchor": mark_id(number, index),
        "says": reading(place),
        "before": before,
        "words": words,
        "after": after,
    }
