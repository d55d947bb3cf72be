"""`discrep config show` and `discrep init`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from discrep.model import UsageError

STARTER = """\
# Settings of discrep; every key is explained in docs/configuration.md and by `discrep config show`.

# What `discrep check` checks when no draft is named, and what every draft is held against.
drafts = ["drafts/**/*.md"]
sources = ["sources/**/*.txt"]

# The severity from which the check fails: error, warning, note or never.
fail-on = "error"
# The severity from which a finding is shown.
min-severity = "note"

# Rules by id ("count-conflict") or kind ("count"); `discrep rules` lists them.
ignore = []

# Findings accepted earlier; write it with `discrep baseline update`.
# baseline = "discrep-baseline.jsonl"

[severity]
# "name-variant" = "warning"

[names]
# House style: the preferred spelling, and the forms it replaces.
# "Kyiv" = ["Kiev"]

# [[per-path]]
# path = "drafts/opinion"
# ignore = ["unsupported-fact"]
"""


@click.group()
def config() -> None:
    """The settings that hold for a draft."""


@config.command()
@click.argument("path", default=".", metavar="[DRAFT|FOLDER]")
@click.option("--origin", is_flag=True, help="Say where each value is from.")
def show(path: str, origin: bool) -> int:
    """Print every setting that holds for a draft or a folder, as TOML."""
    from discrep.config.load import nearest, shown
    from discrep.findings.selection import checked

    found = checked(nearest(Path(path)))
    click.echo(f"# {found.file or 'no configuration file: the defaults'}")
    for key, value, where in shown(found):
        tail = f"  # {where}" if origin else ""
        if value is None:
            click.echo(f"# {key} is not set{tail}")
        elif not (isinstance(value, dict) or key == "per-path"):
            click.echo(f"{key} = {_toml(value)}{tail}")
    for key, value, where in shown(found):
        tail = f"  # {where}" if origin else ""
        if isinstance(value, dict) and value:
            click.echo(f"\n[{key}]{tail}")
            for name, one in value.items():
                click.echo(f"{_toml(name)} = {_toml(one)}")
        elif key == "per-path":
            for row in value:
                click.echo(f"\n[[per-path]]{tail}\npath = {_toml(row.path)}")
                for part in ("select", "ignore", "sources"):
                    if getattr(row, part):
                        click.echo(f"{part} = {_toml(getattr(row, part))}")
                if row.severity:
                    pairs = ", ".join(f"{_toml(k)} = {_toml(v)}" for k, v in row.severity.items())
                    click.echo(f"severity = {{ {pairs} }}")
    return 0


def _toml(value: Any) -> str:
    import json

    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (tuple, list)):
        return "[" + ", ".join(_toml(v) for v in value) + "]"
    # a JSON string is a TOML basic string, but for DEL
    return (
        json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
        if isinstance(value, str)
        else str(value)
    )


@click.command()
@click.argument("folder", default=".", metavar="[FOLDER]")
def init(folder: str) -> int:
    """Write a commented discrep.toml to start from; never over an existing one."""
    from discrep.cli.outputs import OutputError, write_file
    from discrep.config.load import NAMES

    for name in NAMES[:2]:
        if (Path(folder) / name).exists():
            raise UsageError(f"{Path(folder) / name} is there already; nothing was written")
    path = Path(folder) / "discrep.toml"
    try:
        write_file(path, STARTER)
    except OutputError as error:
        click.echo(f"discrep: {error}", err=True)
        return 3
    click.echo(f"wrote {path}", err=True)
    return 0
