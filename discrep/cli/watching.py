"""`discrep check --watch`: runs again whenever a file it read changes."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import click

from discrep.model import DiscrepError

PAUSE = 0.4  # seconds between two looks


def watch(once: Callable[[], tuple[int, list[str]]]) -> int:
    """Runs until interrupted, which is the way to end it and no fault."""
    _, paths = _run(once)
    try:
        while True:
            before = _stamps(paths)
            while _stamps(paths) == before:
                time.sleep(PAUSE)
            click.echo("discrep: a file changed, checking again", err=True)
            _, found = _run(once)
            paths = found or paths
    except KeyboardInterrupt:
        return 0


def _run(once: Callable[[], tuple[int, list[str]]]) -> tuple[int, list[str]]:
    from discrep.config.load import _in_folder

    _in_folder.cache_clear()
    try:
        return once()
    except DiscrepError as error:  # a draft half written is no reason to stop watching
        click.echo(f"discrep: {error}", err=True)
        return 2, []


def _stamps(paths: list[str]) -> list[tuple[int, int] | None]:
    out: list[tuple[int, int] | None] = []
    for path in paths:
        try:
            seen = Path(path).stat()
            out.append((seen.st_mtime_ns, seen.st_size))
        except OSError:
            out.append(None)
    return out
