"""JSON lines: a record a line, each with its `type`."""

from __future__ import annotations

from discrep.model import Report
from discrep.reporting.json_v1 import document
from discrep.reporting.sound_json import dumps


def render(report: Report) -> str:
    """`report` (summary, coverage, notices), then `article`, `finding` and `sheet` records."""
    data = document(report)
    lists = {name: data.pop(name, []) for name in ("articles", "findings", "sheet")}
    records = [{"type": "report", **data}]
    for name, kind in (("articles", "article"), ("findings", "finding"), ("sheet", "sheet")):
        records += [{"type": kind, **row} for row in lists[name]]
    return "".join(dumps(record, indent=None) + "\n" for record in records)
