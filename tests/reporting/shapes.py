"""What a reader of each format makes of it, without the words."""

from __future__ import annotations

import csv
import importlib
import io
import json
import re
from typing import Any

import html5lib
import junitparser

from discrep.cli.outputs import FORMATS
from discrep.model import Report


def rendered(name: str, report: Report) -> str:
    """The report in the format of that name."""
    return str(importlib.import_module(FORMATS[name]).render(report))


def shape(name: str, text: str) -> Any:
    """What a reader of the format makes of the text, without the words."""
    if name in ("json", "sarif", "gitlab", "rdjson"):
        return skeleton(json.loads(text))
    if name == "jsonl":
        return [skeleton(json.loads(line)) for line in text.split("\n") if line]
    if name in ("csv", "csv-sheet"):
        return [len(row) for row in csv.reader(io.StringIO(text, newline=""))]
    if name == "junit":
        suites = junitparser.JUnitXml.fromstring(text.encode())
        return [
            [(type(case.result[0]).__name__ if case.result else "") for case in suite] for suite in suites
        ]
    if name == "html":
        tree = html5lib.parse(text, treebuilder="etree", namespaceHTMLElements=False)
        return [(e.tag, sorted(k for k in e.attrib)) for e in tree.iter() if isinstance(e.tag, str)]
    if name == "markdown":
        return [
            re.match(r" *(- \*\*\w+\*\* `[a-z-]+`|- |### |<!--)?", line).group() for line in text.split("\n")
        ]  # type: ignore[union-attr]
    if name == "github":
        return [(c[0], c[1]) for c in runner_commands(text)]
    return len(runner_commands(text)) if name == "text" else text.count("\n")


def skeleton(data: Any) -> Any:
    if isinstance(data, dict):
        return {key: skeleton(value) for key, value in data.items()}
    return [skeleton(value) for value in data] if isinstance(data, list) else type(data).__name__


def runner_commands(text: str) -> list[tuple[str, tuple[str, ...], str]]:
    """The commands a GitHub runner finds: `::name k=v,…::data` behind blanks, `##[name …]` anywhere."""
    found = []
    for line in re.split("\r\n|\n|\r", text):
        bare = line.lstrip()
        at = bare.find("::", 2)
        if bare.startswith("::") and at >= 0:
            name, _, told = bare[2:at].partition(" ")
            found.append((name, tuple(pair.partition("=")[0] for pair in told.split(",")), bare[at + 2 :]))
        found += [(m, (), "") for m in re.findall(r"##(?:vso|teamcity)?\[\w+", line)]
    return found
