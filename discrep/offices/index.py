"""The tables' indexes, kept ready in one derived file: folding 8,000 names at every start costs too much.

`index.jsonl` is made from the tables by `write` and read only where its digest is that of the tables
beside it; a stale or missing file means slower, never wrong. A line holds the digest, each other one a
section, which is parsed when first asked for. Each value is text: ids joined by "|".
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from discrep.offices.load import FILES
from discrep.offices.stored import Section, line_begins

if TYPE_CHECKING:
    from discrep.offices.lookup import Knowledge

NAME = "index.jsonl"
INDEXES = ("names", "families", "by_given", "org_names")  # each maps a form to ids
SECTIONS = frozenset((*INDEXES, "by_person", "by_office", "titles", "given_names", "capitals"))
Index = dict[str, dict[str, str]]


def digest(folder: Path) -> str:
    """A digest of the tables of a folder, against staleness (CRC-32: nobody is kept out by it)."""
    found = 0
    for name in FILES:
        found = zlib.crc32((folder / name).read_bytes(), found)
    return f"{found:08x}"


def build(folder: Path, known: Knowledge) -> Index:
    """The indexes as plain text; forms of other scripts are left out: English text has none."""
    from discrep.offices.scan import capitals

    out: Index = {name: _joined(getattr(known, name)) for name in INDEXES}
    out["by_person"] = line_begins(folder / "tenures.tsv", 0)
    out["by_office"] = line_begins(folder / "tenures.tsv", 1)
    out["titles"] = {
        form: "|".join(f"{t.office_id}:{int(t.strength)}" for t in known.titles[form])
        for form in known.titles
    }
    out["given_names"] = {"": "|".join(sorted(known.given_names))}
    out["capitals"] = {"": "|".join(sorted(capitals(known)))}
    return out


def _joined(ids: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    return {form: "|".join(ids[form]) for form in ids if form.isascii()}


def fresh(folder: Path, known: Knowledge) -> bool:
    """Whether the derived file of a folder holds what its tables and this program would make."""
    try:
        return (folder / NAME).read_text(encoding="utf-8") == _text(folder, known)
    except (OSError, ValueError):
        return False


def write(folder: Path, known: Knowledge) -> None:
    """Write the derived file of a folder; the same tables give the same bytes."""
    (folder / NAME).write_text(_text(folder, known), encoding="utf-8", newline="\n")


def _text(folder: Path, known: Knowledge) -> str:
    body = "".join(
        f"{name} {json.dumps(section, separators=(',', ':'), sort_keys=True)}\n"
        for name, section in sorted(build(folder, known).items())
    )
    return f"digest {digest(folder)} {zlib.crc32(body.encode()):08x}\n{body}"


def read(folder: Path) -> dict[str, Section] | None:
    """The indexes of a folder, None where the file is missing, broken or of other tables."""
    try:
        first, _, body = (folder / NAME).read_bytes().partition(b"\n")
        if first != f"digest {digest(folder)} {zlib.crc32(body):08x}".encode():
            return None
    except OSError:
        return None
    lines = (line.partition(b" ") for line in body.split(b"\n"))
    found = {name.decode("ascii", "replace"): line for name, _, line in lines if name}
    return {name: Section(line) for name, line in found.items()} if set(found) == SECTIONS else None
