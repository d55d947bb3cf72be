"""A progress line on stderr, on a terminal only, for runs of many files or of more than a second."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

FEW = 10  # files up to which a quick run shows nothing
SOON = 1.0  # seconds until which a run of few files shows nothing


@contextmanager
def progress_on(total: int) -> Iterator[Callable[[int], None]]:
    """A function to call with the number of drafts done; it shows nothing in CI or a pipe."""
    if not sys.stderr.isatty():
        yield lambda done: None
        return
    since = time.monotonic()

    def tell(done: int) -> None:
        if total > FEW or time.monotonic() - since > SOON:
            _show(f"{done} of {total} drafts")

    try:
        yield tell
    finally:
        _show("")


@contextmanager
def busy(words: str, files: int) -> Iterator[None]:
    """While the block runs, its words and the seconds gone; nothing in CI, a pipe or a quick run of few files."""
    if not sys.stderr.isatty():
        yield
        return
    ended = threading.Event()
    ticker = threading.Thread(target=_tick, args=(words, 0.0 if files > FEW else SOON, ended), daemon=True)
    ticker.start()
    try:
        yield
    finally:
        ended.set()
        ticker.join()


def _tick(words: str, wait: float, ended: threading.Event) -> None:
    since = time.monotonic()
    shown = False
    while not ended.wait(wait):
        _show(f"{words}, {time.monotonic() - since:.0f} s")
        shown, wait = True, 0.5
    if shown:
        _show("")


def _show(text: str) -> None:
    sys.stderr.write(f"\r\x1b[K{text}")
    sys.stderr.flush()
