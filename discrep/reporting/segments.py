"""An article cut at every edge of evidence, so that overlapping places never nest."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import NamedTuple

from discrep.model import Article, Report, Severity
from discrep.reporting.escape import plain

_WRAPPED = 132  # characters: no line of a hard-wrapped text is longer
_FULL = 50  # and none that goes on is shorter
_GAP = re.compile(r"\n[ \n]*\n")  # masked syntax leaves lines of blanks


@dataclass(frozen=True, slots=True)
class Segment:
    """A flat stretch of an article: its text, and the numbers of the findings that point to it."""

    text: str
    findings: tuple[int, ...]
    severity: str  # the gravest of them
    anchors: tuple[str, ...]  # ids of the places that begin here
    ending: tuple[int, ...]  # findings whose place ends here


class _Place(NamedTuple):
    start: int
    end: int
    finding: int
    anchor: str
    severity: Severity


def mark_id(number: int, index: int) -> str:
    """The id of a finding's place in its article."""
    return f"f{number}-{index + 1}"


def reflowed(text: str) -> str:
    """The text, length unchanged, with the line ends of hard-wrapped paragraphs as blanks."""
    lines = text.split("\n")
    if max(map(len, lines)) > _WRAPPED:
        return text
    return "".join(
        line + ("" if after is None else " " if len(line) > _FULL and after.strip() else "\n")
        for line, after in zip(lines, [*lines[1:], None], strict=True)
    )


def segments(article: Article, report: Report) -> list[Segment]:
    """The whole text in flat stretches, in order."""
    places = [
        _Place(p.start, p.end, n, mark_id(n, i), f.severity)
        for n, f in enumerate(report.findings, 1)
        for i, p in enumerate(f.locations)
        if p.article == article.id
    ]
    text = reflowed(article.text)
    edges = sorted({0, len(text), *(p.start for p in places), *(p.end for p in places)})
    starting: dict[int, list[_Place]] = {}
    for place in places:
        starting.setdefault(place.start, []).append(place)
    over: list[_Place] = []
    out: list[Segment] = []
    for start, end in pairwise(edges):
        begun = starting.get(start, [])
        over = [p for p in over if p.end > start] + [p for p in begun if p.end > start]
        worst = min((p.severity for p in over), key=lambda s: s.rank, default=None)
        out.append(
            Segment(
                _GAP.sub("\n\n", plain(text[start:end])),
                tuple(dict.fromkeys(p.finding for p in over)),
                worst.value if worst else "",
                tuple(p.anchor for p in begun),
                tuple(dict.fromkeys(p.finding for p in over if p.end == end)),
            )
        )
    last = tuple(p.anchor for p in starting.get(len(text), []))
    if last:  # a place of no length at the very end
        out.append(Segment("", (), "", last, ()))
    if out and not out[0].findings:
        # masked front matter is blank lines that nobody needs to see
        out[0] = replace(out[0], text=out[0].text.lstrip())
    return out
