"""The baseline: findings accepted at an earlier time, one line each, without line numbers or dates."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from discrep.model import Finding, InputError

SCHEMA = "discrep-baseline/1"
NAME = "discrep-baseline.jsonl"


@dataclass(frozen=True, slots=True, order=True)
class Entry:
    """One accepted finding: the draft, the identity, and what it says, for those who read the file."""

    draft: str
    id: str
    rule: str
    says: str
    reason: str = ""

    @property
    def key(self) -> tuple[str, str]:
        return self.draft, self.id


def entry(finding: Finding, draft: str) -> Entry:
    """The entry that accepts a finding of a draft."""
    return Entry(draft, finding.id, finding.rule, finding.message)


def read(path: Path) -> list[Entry]:
    """The entries of a baseline file; raises InputError where it is none, or of another version."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(
            f"{path}: the baseline cannot be read: {getattr(error, 'strerror', None) or error}"
        ) from error
    found = []
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise InputError(f"{path}:{number}: not a line of a baseline (broken JSON)") from error
        if not isinstance(row, dict):
            raise InputError(f"{path}:{number}: not a line of a baseline")
        if "schema" in row:
            if row["schema"] != SCHEMA:
                raise InputError(f"{path}: a baseline of another version ({row['schema']}); this is {SCHEMA}")
            continue
        if number == 1:
            raise InputError(f"{path}: does not begin with the line of a baseline ({SCHEMA})")
        try:
            found.append(Entry(**{k: str(v) for k, v in row.items()}))
        except TypeError as error:
            raise InputError(f"{path}:{number}: not a line of a baseline") from error
    return found


def written(entries: Iterable[Entry]) -> str:
    """The file's text: a line that names the version, then the entries in order, each once."""
    lines = [json.dumps({"schema": SCHEMA})]
    for one in sorted(set(entries)):
        row = {"draft": one.draft, "id": one.id, "rule": one.rule, "says": one.says}
        lines.append(json.dumps(row | ({"reason": one.reason} if one.reason else {}), ensure_ascii=False))
    return "\n".join(lines) + "\n"


def mark(findings: Sequence[Finding], entries: Sequence[Entry], names: dict[str, str]) -> tuple[Finding, ...]:
    """The findings with those marked that the baseline holds; `names`: article id to the draft's name there."""
    accepted = {e.key for e in entries}
    return tuple(
        replace(f, baseline=True) if (names.get(f.locations[0].article, ""), f.id) in accepted else f
        for f in findings
    )


def stale(entries: Sequence[Entry], findings: Sequence[Finding], names: dict[str, str]) -> list[Entry]:
    """Entries of the checked drafts that no finding answers to any more."""
    seen = Counter((names.get(f.locations[0].article, ""), f.id) for f in findings)
    checked = set(names.values())
    return [e for e in entries if e.draft in checked and not seen[e.key]]
