"""Office tables of others, read into one SQLite file: all or nothing, every row with its provenance."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from discrep.model import InputError, UsageError
from discrep.offices.importers import ftm, popolo, table, wikidata
from discrep.offices.importers.row import Intake

FORMATS = {"wikidata": wikidata.read, "popolo": popolo.read, "ftm": ftm.read}
LARGEST = 512 * 1024 * 1024  # bytes of one file


class Summary(NamedTuple):
    tenures: int
    persons: int
    offices: int
    problems: tuple[str, ...]
    notices: tuple[str, ...]


def run(
    form: str,
    files: Sequence[Path],
    output: Path,
    *,
    maps: Sequence[str] = (),
    encoding: str | None = None,
    strict: bool = False,
) -> Summary:
    """Reads every file, then writes the table whole;
    raises InputError and writes nothing where one is refused.
    """
    from discrep.offices.imported import write_table

    if maps and form != "table":
        raise UsageError("--map is for tables; the other formats name their own fields")
    intake = Intake()
    for path in files:
        text = _text(path, encoding)
        if form == "table":
            table.read(path, text, intake, maps)
        else:
            FORMATS[form](path, text, intake)
    if strict and intake.problems:
        raise InputError(f"{intake.problems[0]} ({len(intake.problems)} rows at fault; nothing was written)")
    if not intake.rows:
        raise InputError(f"{', '.join(map(str, files))}: no tenure in it; nothing was written")
    rows = sorted(set(intake.rows))
    write_table(rows, output, intake.notices)
    return Summary(
        len(rows),
        len({r.person_id or r.person for r in rows}),
        len({(r.office, r.organisation) for r in rows}),
        tuple(intake.problems),
        tuple(dict.fromkeys(intake.notices)),
    )


def _text(path: Path, encoding: str | None) -> str:
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise InputError(f"{path}: {error.strerror}") from error
    if len(raw) > LARGEST:
        raise InputError(f"{path}: larger than {LARGEST // 2**20} MiB; split it")
    try:
        return raw.decode(encoding or "utf-8-sig")
    except LookupError as error:
        raise UsageError(f"--encoding {encoding}: unknown") from error
    except UnicodeDecodeError as error:
        raise InputError(
            f"{path}: byte {error.start} is not {error.encoding}; say which it is with --encoding"
        ) from error
