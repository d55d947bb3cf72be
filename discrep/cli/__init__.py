"""The command line; one file per command, each loaded only when it is asked for."""

from __future__ import annotations

import importlib
import sys
from typing import Any

import click

COMMANDS = {  # name: (module, one-line help)
    "diff": ("discrep.cli.diff", "Compare two or more articles."),
    "check": ("discrep.cli.check", "Check drafts against their sources."),
    "facts": ("discrep.cli.facts", "List the facts found in articles."),
    "rules": ("discrep.cli.rules", "List the rules, or explain one."),
    "explain": ("discrep.cli.explain", "Show how a finding came about, or how an article is read."),
    "offices": ("discrep.cli.offices", "Look up, export and check the office data."),
    "baseline": ("discrep.cli.baseline", "Accept findings, and take stale ones out."),
    "config": ("discrep.cli.config", "Show the settings that hold for a draft."),
    "init": ("discrep.cli.config", "Write a commented discrep.toml."),
}


class LazyGroup(click.Group):
    """A group that imports a command when it is run, not when help is printed."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(COMMANDS[cmd_name][0])
        command: click.Command = getattr(module, cmd_name)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, line) in COMMANDS.items()])

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            import difflib

            near = difflib.get_close_matches(args[0], COMMANDS, 1)
            if not near:
                raise
            raise click.UsageError(f"No such command '{args[0]}'. Did you mean '{near[0]}'?", ctx) from error


def visible(text: str) -> str:
    """The text as a terminal may show it (loaded only when there is something to say)."""
    from discrep.reporting.escape import visible as safe

    return safe(text)


def _version(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        from discrep import __version__

        click.echo(f"discrep {__version__}")
        ctx.exit()


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=_version, help="Print the version."
)
def cli() -> None:
    """Find where articles cannot all be true, and show the evidence.

    Exit codes: 0 nothing at or above --fail-on; 1 findings; 2 usage or input error, or nothing
    was checked; 3 an output could not be written.
    """


def main() -> None:
    """Run the command line; every foreseeable fault is one line on stderr and the right exit code."""
    try:
        code: Any = cli.main(standalone_mode=False)
        sys.exit(code if isinstance(code, int) else 0)
    except click.exceptions.Exit as stop:
        sys.exit(stop.exit_code)
    except click.Abort:
        click.echo("discrep: interrupted", err=True)
        sys.exit(130)
    except click.ClickException as error:
        usage = error.ctx.get_usage() + "\n" if isinstance(error, click.UsageError) and error.ctx else ""
        click.echo(f"{usage}discrep: {visible(error.format_message())}", err=True)
        sys.exit(2)
    except BrokenPipeError:
        import os

        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except Exception as error:
        from discrep.model import DiscrepError

        if not isinstance(error, DiscrepError):
            raise
        click.echo(f"discrep: {visible(str(error))}", err=True)
        sys.exit(2)
