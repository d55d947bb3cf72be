"""The command line; one file per command, each loaded only when it is asked for."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line; the help page alone is shown without what only commands need."""
    if sys.argv[1:] in (["--help"], ["-h"]):
        _show_help()
    from discrep.cli.group import run

    run()


def _show_help() -> None:
    import os

    from discrep.cli.overview import overview

    name = sys.argv[0].replace(os.sep, "/").rpartition("/")[2]
    try:
        sys.stdout.write(overview("python -m discrep" if name == "__main__.py" else name))
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    sys.exit(0)
