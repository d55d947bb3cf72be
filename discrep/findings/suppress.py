"""Suppressions: a writer's stated wish not to see a finding, with its reason and its last day."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from discrep.model import Article, Extraction, Finding

_FORM = re.compile(
    r"(?P<verb>ignore-next|ignore|disable|enable)\b\s{0,4}(?:\[(?P<rules>[^\]]{0,300})\])?\s{0,4}(?P<rest>.*)",
    re.DOTALL,
)
_REASON = re.compile(r"reason\s{0,4}[=:]\s{0,4}(?:\"([^\"]{0,400})\"|'([^']{0,400})'|(\S{1,400}))")
_UNTIL = re.compile(r"until\s{0,4}[=:]\s{0,4}[\"']?(\S{1,40}?)[\"']?(?=\s|$)")
EVERYWHERE = (0, 1 << 60)


@dataclass(frozen=True, slots=True)
class Suppression:
    """One wish: which rules (all where none is named), on which lines, why, and until when."""

    rules: tuple[str, ...]
    lines: tuple[int, int]
    reason: str
    until: dt.date | None
    line: int  # where it stands
    text: str  # as it was written
    fault: str = ""  # why it cannot be understood, where it cannot

    def covers(self, finding: Finding) -> bool:
        """The finding's first place lies on the lines, and its rule, kind or id is named."""
        first = finding.locations[0]
        if not self.lines[0] <= first.line <= self.lines[1]:
            return False
        names = (finding.id, finding.rule, finding.kind)
        return not self.rules or any(name in self.rules for name in names)


def read(body: str, line: int, lines: tuple[int, int] = EVERYWHERE) -> tuple[str, Suppression]:
    """(verb, suppression) of a directive's body; a fault is kept in the suppression, never raised."""
    found = _FORM.match(body.strip())
    if not found:
        return "", Suppression(
            (), lines, "", None, line, body, "it is no ignore, ignore-next, disable or enable"
        )
    rules = tuple(r.strip() for r in (found["rules"] or "").split(",") if r.strip())
    given = _REASON.search(found["rest"])
    reason = next((g for g in given.groups() if g), "") if given else ""
    until, fault = None, ""
    if day := _UNTIL.search(found["rest"]):
        try:
            until = dt.date.fromisoformat(day[1])
        except ValueError:
            fault = f"until={day[1]} is not a day (write it as 2026-12-31)"
    return found["verb"], Suppression(rules, lines, reason, until, line, body.strip(), fault)


def suppressions(draft: Extraction) -> list[Suppression]:
    """The suppressions of a draft: in its comments, its front matter, and the sidecar read with it."""
    found = [*_whole_file(draft.article)]
    blocks = [
        (draft.article.locate(b.start)[0], draft.article.locate(max(b.start, b.end - 1))[0])
        for b in draft.layout.blocks
    ]
    opened: list[tuple[Suppression, int]] = []
    for line, body in draft.article.directives:
        verb, one = read(body, line)
        if verb == "ignore":
            found.append(replace(one, lines=_own(line, blocks) or _next(line, blocks)))
        elif verb == "ignore-next":
            found.append(replace(one, lines=_next(line, blocks)))
        elif verb == "disable":
            opened.append((one, line))
        elif verb == "enable":
            for known, start in [o for o in opened if not one.rules or set(o[0].rules) & set(one.rules)]:
                found.append(replace(known, lines=(start, line)))
                opened.remove((known, start))
        else:
            found.append(one)
    found += [replace(known, lines=(start, EVERYWHERE[1])) for known, start in opened]
    return sorted(found, key=lambda s: (s.line, s.text))


def _own(line: int, blocks: Sequence[tuple[int, int]]) -> tuple[int, int] | None:
    return next((b for b in blocks if b[0] <= line <= b[1]), None)


def _next(line: int, blocks: Sequence[tuple[int, int]]) -> tuple[int, int]:
    return next((b for b in blocks if b[0] > line), (line, line))


def _whole_file(article: Article) -> Iterator[Suppression]:
    own = article.settings.get("discrep")
    entries = own.get("ignore", ()) if isinstance(own, dict) else ()
    for entry in (entries,) if isinstance(entries, str) else entries:
        if isinstance(entry, dict):
            body = f"ignore[{entry.get('rule', entry.get('id', ''))}]"
            body += f' reason="{entry["reason"]}"' if entry.get("reason") else ""
            body += f" until={entry['until']}" if entry.get("until") else ""
        else:
            rule, _, rest = str(entry).partition(" ")
            body = f"ignore[{rule}] {rest}"
        yield read(body, 1)[1]
    for number, line in enumerate(article.settings.get("sidecar", ()), 1):
        if line.strip() and not line.lstrip().startswith("#"):
            verb, one = read(line, number)
            yield (
                one if verb == "ignore" or one.fault else replace(one, fault="a sidecar knows only ignore[…]")
            )


@dataclass(frozen=True, slots=True)
class Applied:
    """Findings with the suppressed ones marked, and the suppressions that are at fault."""

    findings: tuple[Finding, ...]
    unused: tuple[Suppression, ...]
    expired: tuple[Suppression, ...]


def apply(findings: Iterable[Finding], wishes: Sequence[Suppression], today: dt.date) -> Applied:
    """Each finding marked by the first suppression that covers it and has not expired."""
    used: set[int] = set()
    marked = []
    expired = [w for w in wishes if w.until is not None and w.until < today]
    for finding in findings:
        for number, wish in enumerate(wishes):
            if wish.fault or not wish.covers(finding):
                continue
            used.add(number)
            if wish not in expired and finding.suppressed is None:
                finding = replace(finding, suppressed=wish.reason)
        marked.append(finding)
    unused = [w for n, w in enumerate(wishes) if n not in used and w not in expired]
    return Applied(tuple(marked), tuple(unused), tuple(expired))
