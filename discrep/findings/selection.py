"""Which rules a draft is asked, and how grave their findings are, by its configuration."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from discrep.config import Config
from discrep.config.load import suggestion
from discrep.findings.rules import RULES
from discrep.model import Finding, Severity, UsageError

_KINDS = frozenset(r.kind for r in RULES) | {r.id.split("-")[0] for r in RULES}
_IDS = {name: r.id for r in RULES for name in (r.id, *r.aliases)}


def known(names: Iterable[str], where: str) -> None:
    """Raises UsageError for the first name that is neither a rule nor a kind of rules."""
    for name in names:
        if name not in _IDS and name not in _KINDS:
            raise UsageError(
                f"{where}: no rule or kind is called {name!r}{suggestion(name, (*_IDS, *_KINDS))}"
            )


def checked(config: Config) -> Config:
    """The configuration, once every rule it names exists."""
    where = str(config.file or "options")
    known((*config.select, *config.ignore, *config.extend_select, *config.severity), where)
    for row in config.per_path:
        known((*row.select, *row.ignore, *row.severity), f"{where}: per-path {row.path!r}")
    return config


def for_draft(config: Config, relative: str) -> Config:
    """The configuration with the settings of the paths that hold the draft laid over it, in order."""
    for row in config.per_path:
        if pattern(row.path).fullmatch(relative):
            config = replace(
                config,
                select=row.select or config.select,
                ignore=(*config.ignore, *row.ignore),
                sources=(*config.sources, *row.sources),
                severity={**config.severity, **row.severity},
            )
    return config


@lru_cache(256)
def pattern(glob: str) -> re.Pattern[str]:
    """A glob as a pattern: `**` crosses folders, `*` and `?` do not; a folder means all in it."""
    out = []
    for part in re.split(r"(\*\*/|\*\*|\*|\?)", glob.removeprefix("./").rstrip("/")):
        out.append({"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}.get(part, re.escape(part)))
    return re.compile("".join(out) + "(?:/.*)?")


def _names(finding: Finding) -> tuple[str, str, str]:
    return finding.rule, finding.kind, finding.rule.split("-")[0]


def selected(findings: Iterable[Finding], config: Config) -> tuple[Finding, ...]:
    """The findings of the rules that are asked, with the severities the configuration gives them."""
    ignored = {_IDS.get(n, n) for n in config.ignore}
    wanted = {_IDS.get(n, n) for n in config.select}
    extra = {_IDS.get(n, n) for n in config.extend_select}
    out = []
    for finding in findings:
        names = set(_names(finding))
        # a rule by its own id outweighs its kind
        if finding.rule in ignored or (names & ignored and finding.rule not in wanted | extra):
            continue
        if wanted and not names & (wanted | extra):
            continue
        severity = config.severity.get(finding.rule)
        if severity == "off":
            continue
        out.append(replace(finding, severity=Severity(severity)) if severity else finding)
    return tuple(
        sorted(out, key=lambda f: (f.severity.rank, f.locations[0].article, f.locations[0].start, f.rule))
    )
