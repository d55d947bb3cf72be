"""An imported table in SQLite: written whole, opened read-only, asked by name."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from discrep.model import InputError
from discrep.naming.fold import fold, key
from discrep.naming.parts import split_name

if TYPE_CHECKING:
    import sqlite3

    from discrep.offices.importers.row import Row

VERSION = 2
_MOST = 2000  # holders of one office; a "member" of everything says nothing of the others
_SCHEMA = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE tenures (id INTEGER PRIMARY KEY, person TEXT, office TEXT, organisation TEXT, start TEXT,
                      end TEXT, role TEXT, person_id TEXT, place TEXT);
CREATE TABLE names (key TEXT, tenure INTEGER, PRIMARY KEY (key, tenure)) WITHOUT ROWID;
CREATE INDEX offices ON tenures (office, organisation);
"""


class ImportedTenure(NamedTuple):
    """A row of an imported table, with where it came from."""

    person: str
    office: str
    organisation: str
    start: str
    end: str
    role: str
    place: str

    def __str__(self) -> str:
        org = f"{self.organisation} " if self.organisation else ""
        role = "" if self.role == "full" else f" ({self.role})"
        period = f"{self.start or '?'} to {self.end or 'open'}"
        return f"{self.person}: {org}{self.office}{role}, {period} [{self.place}]"


def write_table(rows: Sequence[Row], path: Path, notices: Sequence[str] = ()) -> None:
    """The rows as one SQLite file, written beside its place and renamed;
    the same rows give the same bytes.
    """
    import sqlite3

    path.parent.mkdir(parents=True, exist_ok=True)
    import tempfile  # slow to load, and only the importers write

    handle, draft = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    os.close(handle)
    try:
        with contextlib.closing(sqlite3.connect(draft)) as base:
            base.executescript(_SCHEMA)
            base.executemany(
                "INSERT INTO meta VALUES (?, ?)",
                [
                    ("version", str(VERSION)),
                    *((f"notice {i}", n) for i, n in enumerate(dict.fromkeys(notices))),
                ],
            )
            base.executemany(
                "INSERT INTO tenures VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    (i, r.person, r.office, r.organisation, r.start, r.end, r.role, r.person_id, r.place)
                    for i, r in enumerate(rows)
                ),
            )
            base.executemany(
                "INSERT OR IGNORE INTO names VALUES (?, ?)",
                ((name, i) for i, r in enumerate(rows) for name in _keys(r)),
            )
            base.commit()
            base.execute("VACUUM")
        Path(draft).replace(path)
    except BaseException:
        Path(draft).unlink(missing_ok=True)
        raise


def _keys(row: Row) -> Iterator[str]:
    for name in (row.person, *row.aliases):
        yield key(name)
    yield fold(split_name(row.person).family)


@contextlib.contextmanager
def open_table(path: Path) -> Iterator[sqlite3.Connection]:
    """An imported table, read-only. Raises InputError where it is none."""
    import sqlite3

    try:
        base = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
    except sqlite3.Error as error:
        raise InputError(f"{path}: {error}") from error
    with contextlib.closing(base):
        try:
            version = base.execute("SELECT value FROM meta WHERE name = 'version'").fetchone()
        except sqlite3.Error as error:
            raise InputError(f"{path}: not a table made by discrep offices import ({error})") from error
        if version != (str(VERSION),):
            raise InputError(f"{path}: made by another version of discrep; import it again")
        yield base


def tenures_of(base: sqlite3.Connection, name: str, day: str | None = None) -> list[ImportedTenure]:
    """Tenures of a person by full name, alias or family name, those that may hold on a day."""
    found = base.execute(
        "SELECT person, office, organisation, start, end, role, place FROM tenures JOIN names ON "
        "tenures.id = names.tenure "
        "WHERE names.key IN (?, ?) GROUP BY tenures.id ORDER BY person, start, office",
        (key(name), fold(name)),
    )
    rows = [ImportedTenure(*row) for row in found]
    if day is None:
        return rows
    return [r for r in rows if r.start <= day[: len(r.start)] and (not r.end or r.end >= day[: len(r.end)])]


def holders_of(base: sqlite3.Connection, names: Iterable[str]) -> list[ImportedTenure]:
    """Tenures of the persons of some name keys, and everybody else's in the same offices."""
    wanted: set[tuple[str, str]] = set()
    for name in sorted(names):
        wanted.update(
            base.execute(
                "SELECT office, organisation FROM tenures JOIN names ON tenures.id = names.tenure WHERE names.key = ?",
                (name,),
            )
        )
    rows: list[ImportedTenure] = []
    for office in sorted(wanted):
        rows += (
            ImportedTenure(*row)
            for row in base.execute(
                "SELECT person, office, organisation, start, end, role, place FROM tenures "
                "WHERE office = ? AND organisation = ? ORDER BY id LIMIT ?",
                (*office, _MOST),
            )
        )
    return rows
