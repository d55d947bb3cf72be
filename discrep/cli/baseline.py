"""`discrep baseline update|prune|show`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from discrep.cli.check import _beside, _in_baseline, judged, settings
from discrep.cli.many_values import ManyValues
from discrep.cli.outputs import OutputError, write_file


@click.group()
def baseline() -> None:
    """Findings accepted at an earlier time: write, prune and show the baseline file."""


@baseline.command(cls=ManyValues)
@settings
def update(**options: Any) -> int:
    """Accept every open finding of the drafts, besides what the file holds."""
    return _rewrite(options, adding=True)


@baseline.command(cls=ManyValues)
@settings
def prune(**options: Any) -> int:
    """Take out what the drafts no longer show."""
    return _rewrite(options, adding=False)


@baseline.command()
@click.argument("path", default="discrep-baseline.jsonl", metavar="[FILE]")
def show(path: str) -> int:
    """Print the accepted findings, one a line."""
    from discrep.findings.baseline import read
    from discrep.reporting.escape import visible

    for entry in read(Path(path)):
        reason = f"  ({entry.reason})" if entry.reason else ""
        click.echo(visible(f"{entry.draft}: {entry.rule} [{entry.id}] {entry.says}{reason}"))
    return 0


def _rewrite(options: dict[str, Any], *, adding: bool) -> int:
    from discrep.findings import baseline as file

    report, configs, stale = judged({**options, "updating": True})
    if not configs:
        click.echo("discrep: no draft was checked", err=True)
        return 2
    config = next(iter(configs.values()))
    path = _beside(config) if config.baseline else (config.root or Path.cwd()) / file.NAME
    known = file.read(path) if path.exists() else []
    kept = [e for e in known if e not in stale]
    held = {e.key for e in kept}
    new = []
    if adding:
        for finding in report.findings:
            article = finding.locations[0].article
            entry = file.entry(finding, _in_baseline(article, configs[article].root))
            if finding.suppressed is None and entry.key not in held:
                new.append(entry)
    entries = [*(known if adding else kept), *new]
    try:
        write_file(path, file.written(entries))
    except OutputError as error:
        click.echo(f"discrep: {error}", err=True)
        return 3
    gone = 0 if adding else len(known) - len(kept)
    click.echo(f"{path}: {len(set(entries))} accepted ({len(new)} new, {gone} taken out)", err=True)
    return 3 if any(i.status != "checked" for i in report.inputs) else 0
