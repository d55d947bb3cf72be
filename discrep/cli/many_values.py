"""An option that takes every argument up to the next option."""

from __future__ import annotations

import click

_MANY = ("--against",)


class ManyValues(click.Command):
    """A command whose `--against` takes every argument up to the next option."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        out: list[str] = []
        option = ""
        for at, arg in enumerate(args):
            if arg == "--":
                out += args[at:]
                break
            if arg.startswith("-") and arg != "-":
                option = arg if arg in _MANY else ""
                out.append(arg)
            elif option and out[-1] != option:
                out += [option, arg]
            else:
                out.append(arg)
        return super().parse_args(ctx, out)
