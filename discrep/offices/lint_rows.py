"""The rows of the tables with their lines, as the lint rules read them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

# The order in which each file's rows stand.
ORDER: dict[str, Callable[[tuple[str, ...]], Any]] = {
    "orgs.tsv": tuple,
    "offices.tsv": tuple,
    "persons.tsv": tuple,
    "tenures.tsv": lambda row: (row[1], row[2], row[0]),
    "coverage.tsv": tuple,
}


class Complaint(NamedTuple):
    file: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}"


class Row(NamedTuple):
    line: int
    record: Any


Rows = dict[str, list[Row]]


def read(folder: Path, name: str, record: Any, out: list[Complaint]) -> Iterator[Row]:
    raw = (folder / name).read_bytes()
    if b"\r" in raw:
        out.append(
            Complaint(name, raw[: raw.index(b"\r")].count(b"\n") + 1, "carriage return; lines end with LF")
        )
    lines = raw.decode("utf-8").split("\n")
    if lines[-1]:
        out.append(Complaint(name, len(lines), "the last line has no end"))
    previous: tuple[str, ...] | None = None
    for number, line in enumerate(lines[1:], 2):
        if not line or line.startswith("#"):
            continue
        fields = tuple(line.split("\t"))
        if len(fields) != len(record._fields):
            out.append(Complaint(name, number, f"{len(fields)} fields, not {len(record._fields)}"))
            continue
        if previous is not None and ORDER[name](fields) < ORDER[name](previous):
            out.append(Complaint(name, number, "not sorted"))
        if fields == previous:
            out.append(Complaint(name, number, "the same row twice"))
        previous = fields
        yield Row(number, record._make(fields))
