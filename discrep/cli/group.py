"""The commands as one group, and how every fault ends."""

from __future__ import annotations

import importlib
import sys
from typing import Any

import click

from discrep.cli.overview import COMMANDS, overview


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

    def get_help(self, ctx: click.Context) -> str:
        return overview(ctx.command_path).rstrip()

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
    """Find where articles cannot all be true, and show the evidence."""


def run() -> None:
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
