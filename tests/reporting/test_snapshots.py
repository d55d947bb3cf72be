"""What each renderer writes of one report, letter by letter; `pytest tests/reporting --snapshot-update` renews it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from syrupy.extensions.single_file import SingleFileSnapshotExtension

from discrep.cli.outputs import FORMATS

from .handmade import report
from .shapes import rendered

SUFFIXES = {
    "json": "json",
    "sarif": "sarif",
    "jsonl": "jsonl",
    "html": "html",
    "junit": "xml",
    "markdown": "md",
}


# SARIF and HTML hold the rules' own manual pages, which change with the rules; their tests read them.
@pytest.mark.parametrize("name", [n for n in FORMATS if n not in ("html", "sarif")])
def test_what_is_written(name: str, snapshot: Any) -> None:
    suffix = SUFFIXES.get(name, "csv" if "csv" in name else "txt")

    class File(SingleFileSnapshotExtension):
        file_extension = suffix

        @classmethod
        def dirname(cls, *, test_location: Any) -> str:
            return str(Path(__file__).parent / "snapshots")

        @classmethod
        def get_snapshot_name(cls, *, test_location: Any, index: Any = 0) -> str:
            return name

    assert rendered(name, report()).encode() == snapshot(extension_class=File)
