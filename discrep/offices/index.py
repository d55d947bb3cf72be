"""The tables' indexes, kept ready in one derived file: folding 7,000 names at every start costs too much.

`index.json` is made from the tables by `write` and read only where its digest is that of the tables
beside it; a stale or missing file means slower, never wrong.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from discrep.offices.load import FILES

if TYPE_CHECKING:
    from discrep.offices.lookup import Knowledge

NAME = "index.json"
INDEXES = ("names", "families", "titles", "org_names", "by_given")


def digest(folder: Path) -> str:
    """A digest of the tables of a folder."""
    found = hashlib.sha256()
    for name in FILES:
        found.update((folder / name).read_bytes())
    return found.hexdigest()


def build(known: Knowledge) -> dict[str, Any]:
    """The indexes as plain data."""
    return {name: getattr(known, name) for name in INDEXES} | {"given_names": sorted(known.given_names)}


def write(folder: Path, known: Knowledge) -> None:
    """Write the derived file of a folder; the same tables give the same bytes."""
    data = {"digest": digest(folder), **build(known)}
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    (folder / NAME).write_text(text + "\n", encoding="utf-8")


def read(folder: Path) -> dict[str, Any] | None:
    """The indexes of a folder, None where the file is missing, broken or of other tables."""
    try:
        data: dict[str, Any] = json.loads((folder / NAME).read_text(encoding="utf-8"))
        fresh = data.pop("digest", None) == digest(folder)
    except (OSError, ValueError, AttributeError, RecursionError):
        return None
    if not fresh or set(data) != {*INDEXES, "given_names"}:
        return None
    data["given_names"] = frozenset(data["given_names"])
    return data
