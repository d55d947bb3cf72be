"""Results of the Wikidata query in docs/office-data.md: SPARQL JSON, or the CSV of the same query."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from discrep.model import InputError
from discrep.offices.importers.row import Intake, Row, date

# Field: the column names that may hold it, best first.
COLUMNS: dict[str, tuple[str, ...]] = {
    "person": ("personLabel", "itemLabel", "holderLabel"),
    "id": ("person", "item", "holder"),
    "office": ("officeLabel", "positionLabel"),
    "start": ("start", "startDate", "from"),
    "start_precision": ("startPrec", "startPrecision"),
    "end": ("end", "endDate", "to"),
    "end_precision": ("endPrec", "endPrecision"),
    "organisation": ("orgLabel", "jurLabel", "jurisdictionLabel"),
    "acting": ("acting", "actingLabel"),
    "rank": ("rank",),
}
_UNKNOWN = (".well-known/genid", "_:")


def read(path: Path, text: str, intake: Intake) -> None:
    """Every statement of a result, one tenure for each; rows repeated by optional parts count once."""
    first = text.lstrip("\ufeff \t\r\n")[:1]
    bindings = _json(path, text) if first in ("{", "[") else _csv(path, text)
    seen: set[tuple[str, str, str, str]] = set()
    for number, cells in bindings:
        place = f"{path.name} row {number}"
        if cells.get("rank", "").endswith("DeprecatedRank"):
            continue
        start, end = (_day(cells, side) for side in ("start", "end"))
        if start is None or end is None:
            intake.fault(place, f"no date: {cells.get('start', '')!r}, {cells.get('end', '')!r}")
            continue
        name, person = cells.get("person", ""), cells.get("id", "").rsplit("/", 1)[-1]
        if name == person and name[:1] == "Q" and name[1:].isdigit():
            intake.fault(place, f"{name} has no label")
            continue
        mark = (person or name, cells.get("office", ""), start, end)
        if mark in seen:
            continue
        seen.add(mark)
        role = "acting" if cells.get("acting") else "full"
        intake.take(
            Row(
                name,
                cells.get("office", ""),
                cells.get("organisation", ""),
                start,
                end,
                role,
                person,
                (),
                place,
            )
        )


def _day(cells: dict[str, str], side: str) -> str | None:
    value = cells.get(side, "")
    if any(mark in value for mark in _UNKNOWN):
        return ""
    if value.startswith("-"):
        return None
    return date(value, cells.get(f"{side}_precision"))


def _pick(raw: dict[str, str]) -> dict[str, str]:
    return {f: raw[c] for f, columns in COLUMNS.items() for c in columns[::-1] if raw.get(c)}


def _json(path: Path, text: str) -> Iterator[tuple[int, dict[str, str]]]:
    try:
        data: Any = json.loads(text.lstrip("\ufeff"))
    except json.JSONDecodeError as error:
        raise InputError(
            f"{path}: not whole JSON, stopped at character {error.pos} (line {error.lineno}): {error.msg}; "
            "a query that timed out leaves such a file: run it again for fewer offices"
        ) from error
    except RecursionError as error:
        raise InputError(f"{path}: nested too deeply") from error
    rows = data.get("results", {}).get("bindings") if isinstance(data, dict) else data
    if not isinstance(rows, list):
        raise InputError(f"{path}: no results.bindings: not a SPARQL result")
    for number, row in enumerate(rows, 1):
        if not isinstance(row, dict):
            raise InputError(f"{path}: row {number} is no object")
        flat = {
            k: str(v.get("value", "")) if isinstance(v, dict) else str(v)
            for k, v in row.items()
            if v is not None
        }
        yield number, _pick(flat)


def _csv(path: Path, text: str) -> Iterator[tuple[int, dict[str, str]]]:
    reader = csv.reader(text.lstrip("\ufeff").splitlines())
    try:
        head = next(reader, [])
        if not any(c in head for c in COLUMNS["person"]):
            raise InputError(f"{path}: no column {COLUMNS['person'][0]!r}")
        for number, row in enumerate(reader, 1):
            if row and len(row) != len(head):
                raise InputError(f"{path}: row {number} has {len(row)} fields, not {len(head)}")
            if row:
                yield number, _pick(dict(zip(head, row, strict=True)))
    except csv.Error as error:
        raise InputError(f"{path}: line {reader.line_num}: {error}") from error
