"""`discrep check DRAFT… --against SOURCE…`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from discrep.cli.many_values import ManyValues
from discrep.cli.outputs import OutputError, parse_formats, wants_color, write
from discrep.model import Exit, Input, Report, Severity, UsageError

if TYPE_CHECKING:
    from discrep.config import Config
    from discrep.findings.baseline import Entry

LEVELS = ("error", "warning", "note")


def settings(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options that `check` and `baseline update` share."""
    for option in reversed(
        (
            click.argument("drafts", nargs=-1, metavar="DRAFT…"),
            click.option(
                "--against", multiple=True, metavar="SOURCE…", help="What every draft is held against."
            ),
            click.option("--config", "config_file", metavar="FILE", help="Use this configuration file."),
            click.option("--select", multiple=True, metavar="RULE|KIND", help="Ask only these rules."),
            click.option("--extend-select", multiple=True, metavar="RULE|KIND", help="Ask these rules too."),
            click.option("--ignore", multiple=True, metavar="RULE|KIND", help="Do not ask these rules."),
            click.option("--baseline", metavar="FILE", help="Findings accepted earlier."),
            click.option("--max-mib", type=click.IntRange(1), help="Refuse larger files."),
            click.option("--offices", metavar="FILE", help="An imported table of office-holders to ask too."),
            click.option(
                "--as-of", metavar="DATE", help="The day by which suppressions expire; today by default."
            ),
            click.option("--stdin-filename", metavar="NAME", help="The name of a draft given as '-'."),
            click.option("--jobs", "-j", type=click.IntRange(1, 64), default=1, show_default=True),
        )
    ):
        command = option(command)
    return command


@click.command(cls=ManyValues)
@settings
@click.option(
    "--format", "formats", multiple=True, metavar="FMT[:PATH]", help="Repeatable; one may go to stdout."
)
@click.option(
    "--fail-on", type=click.Choice([*LEVELS, "never"]), help="Exit 1 from this severity on.  [default: error]"
)
@click.option("--min-severity", type=click.Choice(LEVELS), help="Show nothing less grave.")
@click.option("--max-findings", type=click.IntRange(0), help="Show at most so many, the gravest first.")
@click.option("--diff-base", metavar="REF", help="Report only on lines changed since this git revision.")
@click.option("--allow-empty", is_flag=True, help="No draft is no fault.")
@click.option("--watch", is_flag=True, help="Check again whenever a file changes.")
@click.option(
    "--html-assets", metavar="DIR", help="Link style and script of the HTML report from this folder."
)
@click.option("--statistics", is_flag=True, help="Add counts by rule and by article to the text report.")
@click.option("--explain", is_flag=True, help="Add to the text report how each side of a finding was read.")
@click.option("--color", type=click.Choice(["auto", "always", "never"]), default="auto", show_default=True)
@click.option("--quiet", "-q", is_flag=True, help="No line on the exit code.")
def check(**options: Any) -> int:
    """Check drafts against their sources: a line on stderr says why the exit code is what it is."""
    targets = parse_formats(options["formats"])
    if options["watch"]:
        from discrep.cli.watching import watch

        return watch(lambda: once(options, targets))
    return once(options, targets)[0]


def once(options: dict[str, Any], targets: Sequence[tuple[str, str]]) -> tuple[int, list[str]]:
    """One run: the exit code, and the files it read."""
    report = examined(options)
    code = report.exit.code if report.exit else 2
    if options["allow_empty"] and not report.inputs:
        return 0, []
    try:
        write(
            report,
            targets,
            color=wants_color(options["color"]),
            statistics=options["statistics"],
            explain=options["explain"],
            html_assets=options["html_assets"],
        )
    except OutputError as error:
        click.echo(f"discrep: {error}", err=True)
        code = max(code, 3) if code != 2 else 2
    for entry in report.inputs:
        if entry.status != "checked":
            _tell(f"{entry.path}: {entry.why}")
    for notice in report.notices:
        _tell(notice)
    if report.exit and not options["quiet"]:
        _tell(f"exit {code}: {report.exit.why}")
    return code, [i.path for i in report.inputs]


def _tell(line: str) -> None:
    from discrep.reporting.escape import visible

    click.echo(f"discrep: {visible(line)}", err=True)


def examined(options: dict[str, Any]) -> Report:
    """The finished report of a run: judged, filtered for showing, with its exit code."""
    import dataclasses

    from discrep.cli.changed import on_changed

    report, configs, stale = judged(options)
    findings = list(report.findings)
    if options["diff_base"]:
        findings = on_changed(findings, options["diff_base"], report.drafts)
    fail_on = {name: c.fail_on for name, c in configs.items()}
    shown = [
        f for f in findings if f.severity.rank <= Severity(configs[f.locations[0].article].min_severity).rank
    ]
    most = next((c.max_findings for c in configs.values() if c.max_findings), 0)
    kept = shown[:most] if most else shown
    why = (
        *report.notices,
        *(f"the baseline holds what is no longer found: {e.draft}: {e.says}" for e in stale),
    )
    return dataclasses.replace(
        report,
        findings=tuple(kept),
        notices=why,
        exit=_exit(findings, fail_on, report.inputs, len(findings) - len(kept)),
    )


def _exit(findings: Any, fail_on: dict[str, str], inputs: Sequence[Input], hidden: int) -> Exit:
    from discrep.cli.verdict import verdict

    return verdict(findings, fail_on, inputs, hidden)


def judged(options: dict[str, Any]) -> tuple[Report, dict[str, Config], list[Entry]]:
    """Every draft judged: the report with every finding, each draft's settings, stale baseline entries."""
    import dataclasses

    from discrep.cli.judging import judge
    from discrep.cli.plan import merged, plan
    from discrep.cli.progress import progress_on
    from discrep.config.load import load, nearest
    from discrep.findings import baseline
    from discrep.findings.judgement import Judgement, joined
    from discrep.findings.selection import checked

    told = told_by(options)
    given = load(Path(options["config_file"])) if options["config_file"] else None
    here = checked(merged(given or nearest(Path.cwd()), told))
    made = plan(options["drafts"], options["against"], told, given, options["stdin_filename"])
    with progress_on(len(made.tasks)) as progress:
        outcomes = _with_offices(here, made, lambda: judge(made, options["jobs"], progress))
    failed = {o.path: o for o in outcomes if isinstance(o, Input)}
    inputs = tuple(failed.get(i.path, i) if i.role == "draft" else i for i in made.inputs)
    report = joined([o for o in outcomes if isinstance(o, Judgement)])
    configs = {task.draft.id: task.config for task in made.tasks}
    names = {name: _in_baseline(name, config.root) for name, config in configs.items()}
    entries: list[Entry] = []
    for config in {c.baseline: c for c in configs.values() if c.baseline}.values():
        path = _beside(config)
        if path.exists() or not options.get("updating"):
            entries += baseline.read(path)
    findings = baseline.mark(report.findings, entries, names)
    stale = baseline.stale(entries, report.findings, names)
    return dataclasses.replace(report, findings=findings, inputs=inputs), configs, stale


def _with_offices(config: Config, made: Any, run: Callable[[], Any]) -> Any:
    if not config.offices:
        return run()
    from discrep.offices.layers import with_table

    path = Path(config.offices)
    if "offices" in config.origin and config.origin["offices"] != "command line" and config.root:
        path = config.root / path
    texts = [t.draft.text for t in made.tasks] + [a.text for a in made.sources.values()]
    with with_table(path, texts):
        return run()


def _beside(config: Config) -> Path:
    """The baseline's place: as given on the command line, or beside the configuration that names it."""
    path = Path(config.baseline or "")
    on_line = config.origin.get("baseline") == "command line"
    return path if on_line or config.root is None else config.root / path


def _in_baseline(name: str, root: Path | None) -> str:
    """A draft as the baseline names it: relative to the configuration, so that it holds from any folder."""
    import os

    return os.path.relpath(os.path.abspath(name), root or Path.cwd()).replace(os.sep, "/")


def told_by(options: dict[str, Any]) -> Config:
    """What the command line itself says, as a configuration whose `origin` lists what was said."""
    import datetime as dt

    from discrep.config import Config

    said: dict[str, Any] = {}
    for name in ("fail_on", "min_severity", "max_findings", "baseline", "max_mib", "offices"):
        if options.get(name) is not None:
            said[name] = options[name]
    for name in ("select", "ignore", "extend_select"):
        if options[name]:
            said[name] = tuple(part for value in options[name] for part in value.split(",") if part)
    today = None
    if options["as_of"]:
        try:
            today = dt.date.fromisoformat(options["as_of"])
        except ValueError as error:
            raise UsageError(f"--as-of {options['as_of']}: not a day; write it as 2026-11-26") from error
    return Config(**said, today=today, origin=dict.fromkeys(said, "command line"))
