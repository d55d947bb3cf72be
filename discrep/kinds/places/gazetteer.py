"""Known places by name: countries, their divisions, towns; read a few names at a time.

The file's second line is an index of two-letter beginnings; only the stretches that a text needs are
parsed, so that a first article costs milliseconds and no more.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from discrep.kinds.places.abbreviations_en import ABBREVIATIONS
from discrep.naming.fold import fold

DATA = Path(__file__).parent / "data" / "gazetteer.txt"
COUNTRY, REGION, COUNTY, SETTLEMENT = "country", "region", "county", "settlement"
_LEVELS = {"C": COUNTRY, "R": REGION, "D": COUNTY, "S": SETTLEMENT}
_INITIALS = re.compile(r"(?:[a-z]\. ?){1,5}")


class Entry(NamedTuple):
    """A known place."""

    level: str
    name: str
    parent: str  # code of what contains it, "" for a country
    code: str  # its own code, "" for a settlement
    lat: float | None
    lon: float | None
    people: int  # thousands

    @property
    def country(self) -> str:
        """Two-letter code of the country that the place is or lies in."""
        return (self.parent or self.code).partition(".")[0]


class _Shards:
    """The file's lines by two-letter beginning, parsed when first asked for."""

    def __init__(self, content: bytes) -> None:
        _, index, rest = content.split(b"\n", 2)
        marks = [mark.rpartition(":") for mark in index.decode().split(",")]
        starts = [int(at) for _, _, at in marks]
        ends = [*starts[1:], len(rest)]
        self._spans = {
            two: span for (two, _, _), span in zip(marks, zip(starts, ends, strict=True), strict=True)
        }
        self._bytes = rest
        self._parsed: dict[str, dict[str, str]] = {}

    def get(self, key: str) -> str:
        """What stands behind a key, "" where the file has no such line."""
        two = key[:2]
        shard = self._parsed.get(two)
        if shard is None:
            start, end = self._spans.get(two, (0, 0))
            lines = self._bytes[start:end].decode().split("\n")
            shard = self._parsed[two] = {k: v for k, _, v in (line.partition("\t") for line in lines)}
        return shard.get(key, "")


@cache
def _shards() -> _Shards:
    return _Shards(DATA.read_bytes())


@lru_cache(16384)
def lookup(name: str) -> tuple[Entry, ...]:
    """Every known place of the name, the abbreviations of news style included."""
    folded = fold(name)
    short = ABBREVIATIONS.get(folded) if folded[:1] else None
    if short:
        return _entries(f"#{short.lower()}", "")
    if _INITIALS.fullmatch(folded):
        return ()  # "U.N.": letters that stand for a body
    return _entries(folded.replace(".", ""), "")


def by_code(code: str) -> Entry | None:
    """The country or division of a code."""
    found = _entries(f"#{code.lower()}", "")
    return found[0] if found else None


@lru_cache(4096)
def chain(entry: Entry) -> tuple[Entry, ...]:
    """What contains the place, from the smallest to the country."""
    out: list[Entry] = []
    code = entry.parent
    while code:
        if container := by_code(code):
            out.append(container)
        code = code.rpartition(".")[0]
    return tuple(out)


@lru_cache(16384)
def _entries(key: str, country: str) -> tuple[Entry, ...]:
    out: list[Entry] = []
    for item in filter(None, _shards().get(key).split(";")):
        if item[0] == "=":
            other, _, code = item[1:].rpartition("@")
            if not country:
                out += _entries(other, code)
            continue
        entry = _entry(item.split("|"))
        if not country or entry.country == country:
            out.append(entry)
    return tuple(dict.fromkeys(out))


def _entry(cells: list[str]) -> Entry:
    level = _LEVELS[cells[0]]
    if level == COUNTRY:
        return Entry(level, cells[1], "", cells[2], None, None, int(cells[3]))
    if level == SETTLEMENT:
        return Entry(level, cells[1], cells[2], "", float(cells[3]), float(cells[4]), int(cells[5]))
    return Entry(level, cells[1], cells[2], cells[3], None, None, 0)
