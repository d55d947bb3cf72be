"""Reports to stdout and files: one document on stdout, files whole or not at all."""

from __future__ import annotations

import contextlib
import importlib
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from discrep.model import DiscrepError, Report, UsageError

FORMATS = {
    "text": "discrep.reporting.terminal",
    "statistics": "discrep.reporting.statistics",
    "concise": "discrep.reporting.concise",
    "json": "discrep.reporting.json_v1",
    "jsonl": "discrep.reporting.jsonl",
    "csv": "discrep.reporting.csv_table",
    "csv-sheet": "discrep.reporting.csv_sheet",
    "sarif": "discrep.reporting.sarif",
    "github": "discrep.reporting.github",
    "gitlab": "discrep.reporting.gitlab",
    "junit": "discrep.reporting.junit",
    "rdjson": "discrep.reporting.rdjson",
    "markdown": "discrep.reporting.markdown",
    "html": "discrep.reporting.page",
}

_WIDTH, _WIDEST = 100, 140  # columns where no terminal tells, and at most


class OutputError(DiscrepError):
    """A report that could not be written."""


def parse_formats(options: Sequence[str]) -> list[tuple[str, str]]:
    """(format, path) of each `FMT[:PATH]`; path `-` is stdout. Raises UsageError."""
    targets = []
    for option in options or ("text",):
        name, _, path = option.partition(":")
        if name not in FORMATS:
            import difflib

            near = difflib.get_close_matches(name, FORMATS, 1)
            hint = f"; did you mean {near[0]!r}?" if near else f" (known: {', '.join(FORMATS)})"
            raise UsageError(f"--format {option}: unknown format {name!r}{hint}")
        targets.append((name, path or "-"))
    if sum(path == "-" for _, path in targets) > 1:
        raise UsageError("only one --format can go to stdout; give the others a path, as in json:report.json")
    return targets


def write(
    report: Report,
    targets: Sequence[tuple[str, str]],
    *,
    color: bool,
    statistics: bool = False,
    explain: bool = False,
    html_assets: str | None = None,
) -> None:
    """Write every target; raises OutputError for the first that cannot be written."""
    rendered = []
    for name, path in targets:
        text = (
            _linked(report, path, html_assets)
            if name == "html" and html_assets
            else _render(report, name, path, color)
        )
        if statistics and name in ("text", "concise"):
            text += "\n" + _render(report, "statistics", path, False)
        if explain and name == "text":
            text += "\n" + _explained(report)
        rendered.append((path, text))
    for path, text in rendered:
        if path == "-":
            stream = sys.stdout.buffer
            stream.write(text.encode("utf-8", "backslashreplace"))
            stream.flush()
        else:
            write_file(Path(path), text)


def _linked(report: Report, path: str, folder: str) -> str:
    from urllib.parse import quote

    from discrep.reporting.page import assets, render

    Path(folder).mkdir(parents=True, exist_ok=True)
    for name, text in assets().items():
        write_file(Path(folder) / name, text)
    beside = Path.cwd() if path == "-" else Path(path).resolve().parent
    return render(report, quote(os.path.relpath(Path(folder).resolve(), beside).replace(os.sep, "/")))


def _render(report: Report, name: str, path: str, color: bool) -> str:
    module: Any = importlib.import_module(FORMATS[name])
    if name == "text":
        return str(module.render(report, color=color and path == "-", width=_width()))
    return str(module.render(report))


def _explained(report: Report) -> str:
    from discrep.reporting.explained import render

    return render(report)


def _width() -> int:
    """The terminal's width, as COLUMNS or the terminal tells it (shutil's answer, which is slow to load)."""
    told = os.environ.get("COLUMNS", "")
    if told.isdecimal() and int(told) > 0:
        return min(int(told), _WIDEST)
    try:
        return min(os.get_terminal_size(sys.__stdout__.fileno()).columns or _WIDTH, _WIDEST)  # type: ignore[union-attr]
    except (AttributeError, ValueError, OSError):
        return _WIDTH


def write_file(path: Path, text: str) -> None:
    """Write the text under a temporary name beside `path`, then rename it into place."""
    import tempfile  # slow to load, and no part of a report to the terminal

    if path.is_dir():
        raise OutputError(f"{path}: cannot be written: it is a folder")
    name = None
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name[:40]}.", suffix=".part", dir=path.parent)
        with os.fdopen(handle, "wb") as stream:
            stream.write(text.encode("utf-8", "backslashreplace"))
            stream.flush()
            os.fsync(stream.fileno())
        mask = os.umask(0)
        os.umask(mask)
        Path(name).chmod(0o666 & ~mask)
        Path(name).replace(path)
    except OSError as error:
        if name:
            with contextlib.suppress(OSError):
                Path(name).unlink()
        raise OutputError(f"{path}: cannot be written: {error.strerror or error}") from error


def wants_color(choice: str) -> bool:
    """Whether to colour stdout: the option first, then NO_COLOR and FORCE_COLOR, then the terminal."""
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if forced := os.environ.get("FORCE_COLOR"):
        return forced != "0"
    return sys.stdout.isatty() and os.environ.get("TERM") != "dumb"
