"""One tenure as an importer reads it, and the cleaning that all formats share."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from dataclasses import dataclass, field
from typing import NamedTuple

LONGEST = 300  # characters of a name or title; longer ones are no names
OPEN_WORDS = frozenset("present incumbent current now ongoing - – — to-date".split())
_ISO = re.compile(r"\+?(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:[T ].*)?")
_PRECISION = {"11": 10, "10": 7, "9": 4}  # Wikidata's day, month, year -> letters of the date kept


class Row(NamedTuple):
    """A tenure; `place` says where it stood: "file.csv row 12"."""

    person: str
    office: str
    organisation: str
    start: str
    end: str
    role: str
    person_id: str
    aliases: tuple[str, ...]
    place: str


@dataclass(slots=True)
class Intake:
    """Rows read so far, and what was wrong with the others."""

    rows: list[Row] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)

    def fault(self, place: str, message: str) -> None:
        self.problems.append(f"{place}: {message}")

    def take(self, row: Row) -> None:
        """The row, cleaned, where it is a tenure; else a problem."""
        person, office = clean(row.person), clean(row.office)
        if not person or not office:
            self.fault(row.place, f"no {'person' if not person else 'office'}")
        elif len(person) > LONGEST or len(office) > LONGEST:
            self.fault(row.place, f"a name of {max(len(person), len(office))} characters")
        elif row.end and row.start and row.end < row.start[: len(row.end)]:
            self.fault(row.place, f"ends {row.end} before it begins {row.start}")
        else:
            aliases = tuple(a for alias in row.aliases if (a := clean(alias)) and len(a) <= LONGEST)
            self.rows.append(
                row._replace(
                    person=person, office=office, organisation=clean(row.organisation), aliases=aliases
                )
            )


def clean(text: str) -> str:
    """Text in normal form C, single-spaced, without control, format (bidirectional) or private characters."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    kept = "".join(
        " " if c.isspace() else c
        for c in text[: 4 * LONGEST]
        if c.isspace() or unicodedata.category(c)[0] != "C"
    )
    return " ".join(unicodedata.normalize("NFC", kept).split())


def date(text: str | None, precision: str | None = None) -> str | None:
    """An EDTF-like date, "" where there is none or it is still open, None where it is no date.

    Midnight of 1 January without a stated precision is a year: that is how years are stored.
    """
    text = (text or "").strip()
    if not text or text.lower() in OPEN_WORDS:
        return ""
    found = _ISO.fullmatch(text)
    if not found:
        return None
    year, month, day = found.groups()
    if precision is not None and precision not in _PRECISION:
        return ""  # a century or coarser says nothing
    parts = [
        year,
        *([month] if month and month != "00" else []),
        *([day] if day and day != "00" and month != "00" else []),
    ]
    out = "-".join(parts)
    if precision is not None:
        out = out[: _PRECISION[precision]]
    elif "T" in text and out.endswith("-01-01"):
        out = year
    try:
        dt.date(int(out[:4]), int(out[5:7] or 1), int(out[8:10] or 1))
    except ValueError:
        return None
    return out
