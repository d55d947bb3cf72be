"""Lines that changed since a git revision, to report only on them."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Sequence
from pathlib import Path

from discrep.model import Finding, UsageError

_HUNK = re.compile(r"^@@ -\S+ \+(\d+)(?:,(\d+))? @@", re.MULTILINE)


def changed_lines(ref: str, path: str) -> list[tuple[int, int]] | None:
    """First and last line of each changed stretch of a file; None where the whole file is new.

    Raises UsageError where git does not know the revision or the folder is no repository.
    """
    folder, name = str(Path(path).parent), Path(path).name
    if ref.startswith("-"):
        raise UsageError(f"--diff-base {ref}: not a revision")
    known = _git(folder, "cat-file", "-e", f"{ref}:./{name}")
    if known.returncode:
        exists = _git(folder, "rev-parse", "--verify", "--quiet", f"{ref}^{{commit}}")
        if exists.returncode:
            raise UsageError(f"--diff-base {ref}: git knows no such revision in {folder}")
        return None
    found = _git(folder, "diff", "--unified=0", "--no-color", "--no-ext-diff", ref, "--", name)
    if found.returncode:
        raise UsageError(f"--diff-base {ref}: {found.stderr.strip().splitlines()[-1:]}")
    hunks = ((int(m[1]), int(m[2]) if m[2] else 1) for m in _HUNK.finditer(found.stdout))
    return [(start, start + count - 1) for start, count in hunks if count]


def _git(folder: str, *args: str) -> subprocess.CompletedProcess[str]:
    try:
        return subprocess.run(
            ["git", "-C", folder, *args],
            capture_output=True,
            check=False,
            encoding="utf-8",
            errors="replace",
        )
    except OSError as error:
        raise UsageError(f"--diff-base needs git: {error.strerror}") from error


def on_changed(findings: Sequence[Finding], ref: str, drafts: Sequence[str]) -> list[Finding]:
    """The findings with a place on a changed line of their draft; the others are not shown."""
    lines = {d: changed_lines(ref, d) for d in drafts}
    return [f for f in findings if _touches(f, lines)]


def _touches(finding: Finding, lines: dict[str, list[tuple[int, int]] | None]) -> bool:
    for place in finding.locations:
        if place.article not in lines:
            continue
        changed = lines[place.article]
        last = place.line + place.surface.count("\n")
        if changed is None or any(low <= last and place.line <= high for low, high in changed):
            return True
    return False
