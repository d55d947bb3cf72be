"""A progress line on stderr, on a terminal only, for runs of many drafts."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

FEW = 10  # drafts up to which nothing is shown


@contextmanager
def progress_on(total: int) -> Iterator[Callable[[int], None]]:
    """A function to call with the number of drafts done; it shows nothing in CI or a pipe."""
    if total <= FEW or not sys.stderr.isatty():
        yield lambda done: None
        return
    try:
        yield lambda done: _show(f"{done} of {total} drafts")
    finally:
        _show("")


def _show(text: str) -> None:
    sys.stderr.write(f"\r\x1b[K{text}")
    sys.stderr.flush()
