"""What the tables answer to a name, in lines for a reader."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

from discrep.offices.bounds import Window
from discrep.offices.load import Tenure
from discrep.offices.lookup import Knowledge, knowledge


def answer(name: str, day: str | None, table: Path | None = None) -> list[str]:
    """Lines "person: office, from, to [source]" for a person's name or an office's id."""
    known = knowledge()
    lines = list(_embedded(known, name, day))
    if table is not None:
        from discrep.offices.imported import open_table, tenures_of

        with open_table(table) as imported:
            lines += [str(row) for row in tenures_of(imported, name, day)]
    return lines


def _embedded(known: Knowledge, name: str, day: str | None) -> Iterator[str]:
    if name in known.offices:
        found = [t for t in known.by_office.get(name, ()) if _holds(known, t, day)]
    else:
        people = known.lookup(name)
        found = [
            t
            for p in people
            for t in sorted(known.by_person.get(p.person_id, ()), key=_start)
            if _holds(known, t, day)
        ]
    for tenure in found:
        role = "" if tenure.role == "full" else f" ({tenure.role})"
        end = tenure.end or ("?" if tenure.end_kind == "ended" else f"in office on {known.as_of}")
        person = known.persons[tenure.person_id].name
        office = f"{known.describe(tenure.office_id)}{role}"
        yield f"{person}: {office}, {tenure.start or '?'} to {end} [{tenure.office_id}]"


def _start(tenure: Tenure) -> str:
    return tenure.start


def _holds(known: Knowledge, tenure: Tenure, day: str | None) -> bool:
    if day is None:
        return True
    on = dt.date.fromisoformat(day)
    return known.span(tenure).may_cover(Window(on, on), dt.timedelta(0))
