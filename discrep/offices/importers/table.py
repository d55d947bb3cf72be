"""Plain tables, CSV or TSV, whose columns are known by their usual names or by --map."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

from discrep.model import InputError, UsageError
from discrep.offices.importers.row import Intake, Row, date

HEADERS: dict[str, tuple[str, ...]] = {
    "person": ("person", "name", "officeholder", "holder", "incumbent"),
    "office": ("office", "position", "title", "post", "role_title"),
    "start": ("start", "from", "since", "start_date", "took_office"),
    "end": ("end", "to", "until", "end_date", "left_office"),
    "organisation": ("organisation", "organization", "org", "country", "jurisdiction"),
    "id": ("qid", "person_id", "id"),
    "role": ("role",),
}
_DELIMITERS = "\t,;|"


def read(path: Path, text: str, intake: Intake, maps: Sequence[str] = ()) -> None:
    """A tenure for each row; a row with too few or too many fields stops the import."""
    lines = text.lstrip("\ufeff").splitlines()
    if not lines:
        raise InputError(f"{path}: empty")
    delimiter = max(_DELIMITERS, key=lines[0].count)
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    try:
        head = [cell.strip() for cell in next(reader)]
        columns = _columns(path, head, maps)
        for number, cells in enumerate(reader, 1):
            if not cells:
                continue
            if len(cells) != len(head):
                raise InputError(
                    f"{path}: row {number} (line {reader.line_num}) has {len(cells)} fields, not {len(head)}"
                )
            _take(f"{path.name} row {number}", {f: cells[i] for f, i in columns.items()}, intake)
    except csv.Error as error:
        raise InputError(f"{path}: line {reader.line_num}: {error}") from error


def _columns(path: Path, head: list[str], maps: Sequence[str]) -> dict[str, int]:
    out: dict[str, int] = {}
    folded = [h.lower().replace(" ", "_") for h in head]
    for field, names in HEADERS.items():
        at = next((folded.index(n) for n in names if n in folded), None)
        if at is not None:
            out[field] = at
    for item in maps:
        column, sign, field = item.partition("=")
        if not sign or field not in HEADERS:
            raise UsageError(f"--map {item}: write COLUMN=FIELD, FIELD one of {', '.join(HEADERS)}")
        if column not in head:
            raise UsageError(f"--map {item}: {path} has no column {column!r}; it has {', '.join(head)}")
        out[field] = head.index(column)
    for field in ("person", "office"):
        if field not in out:
            raise InputError(f"{path}: no column for the {field}; say which with --map COLUMN={field}")
    return out


def _take(place: str, cells: dict[str, str], intake: Intake) -> None:
    start, end = date(cells.get("start")), date(cells.get("end"))
    if start is None or end is None:
        intake.fault(place, f"no date: {cells.get('start', '')!r}, {cells.get('end', '')!r}")
        return
    role = cells.get("role", "").strip() or "full"
    person, office, organisation = (cells.get(f, "") for f in ("person", "office", "organisation"))
    intake.take(Row(person, office, organisation, start, end, role, cells.get("id", "").strip(), (), place))
