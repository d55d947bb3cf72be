"""Which pictures a report has: times, disputed figures, terms of office."""

from __future__ import annotations

import re

from discrep.model import Finding, Report
from discrep.reporting.pictures.scale import Bar, Chart, chart, figure, ordinal

_MOST = 24  # pictures of one sort, and rows of a timeline
_TENURE = re.compile(
    r"^office data as of (?P<asof>[\d-]{10}): (?P<who>[^(]{1,150}) \((?:(?P<low>[\d-]{10}) to (?P<high>[\d-]{10})|since (?P<since>[\d-]{10}))\)"
)
_LONG = 62  # days: a year or a century would flatten everything else on the scale


def figures(report: Report) -> list[Chart]:
    """A dot or range for each place of each finding on a figure."""
    found = []
    for n, finding in enumerate(report.findings, 1):
        bars = [
            Bar(p.article, p.says or p.surface, figure(p.value["low"]), figure(p.value["high"]))
            for p in finding.locations
            if p.value and "bound" in p.value
        ]
        if len(bars) > 1 and (made := chart(_title(finding), bars, days=False, findings=(n,))):
            found.append(made)
    return found[:_MOST]


def _title(finding: Finding) -> str:
    value = finding.locations[0].value or {}
    what = " ".join(str(value[k]) for k in ("counted", "role") if value.get(k))
    return what or str(value.get("unit") or finding.kind)


def timeline(report: Report) -> Chart | None:
    """The short times that the articles tell of, by article and event; far-off ones are left out."""
    bars: dict[Bar, None] = {}
    for extraction in report.extractions:
        for fact in extraction.facts:
            if fact.kind not in ("date", "time"):
                continue
            value = fact.value.to_dict()
            low, high = ordinal(value.get("earliest")), ordinal(value.get("latest"))
            if low is None or high is None or high - low > _LONG:
                continue
            event = fact.frame.anchor("event") or "event not named"
            bars[Bar(extraction.article.id, fact.value.says(), low, high, event.replace("-", " "))] = None
    if len({bar.source for bar in bars}) < 2:
        return None
    middle = sorted(b.low or 0 for b in bars)[len(bars) // 2]
    near = [b for b in bars if abs((b.low or 0) - middle) <= _LONG]
    near.sort(key=lambda b: (b.kind == "event not named", b.kind, b.low or 0, b.source))
    return chart("When, by event and article", near[:_MOST], days=True)


def terms(report: Report) -> list[Chart]:
    """For each finding on an office: the terms in the data, and when the article was written."""
    found = []
    dates = {e.article.id: e.published for e in report.extractions}
    for n, finding in enumerate(report.findings, 1):
        bars = []
        for reason in finding.why:
            if told := _TENURE.match(reason):
                bars.append(
                    Bar(
                        told["who"],
                        f"office data as of {told['asof']}",
                        ordinal(told["low"] or told["since"]),
                        ordinal(told["high"]),
                        "office",
                    )
                )
        place = finding.locations[0]
        when = dates[place.article]
        if not bars or finding.kind != "title":
            continue
        if when.earliest or when.latest:
            bars.append(
                Bar(
                    place.article,
                    f"written; says “{place.surface}”",
                    ordinal(when.earliest),
                    ordinal(when.latest),
                    "article",
                )
            )
        if made := chart(place.surface, bars, days=True, findings=(n,)):
            found.append(made)
    return found[:_MOST]


def matrix(report: Report) -> list[tuple[int, Finding, list[str]]]:
    """Three articles or more: what each says of each disputed fact, "" where it is silent."""
    if len(report.extractions) < 3:
        return []
    names = [e.article.id for e in report.extractions]
    rows = []
    for n, finding in enumerate(report.findings, 1):
        told: dict[str, list[str]] = {}
        for place in finding.locations:
            told.setdefault(place.article, []).append(place.says or place.surface)
        if len(told) > 1:
            rows.append((n, finding, [", ".join(dict.fromkeys(told.get(name, ()))) for name in names]))
    return rows[:200]
