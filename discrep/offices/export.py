"""The tables as one flat table: a row for each tenure."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator

from discrep.offices.lookup import Knowledge

COLUMNS = ("person", "office", "organisation", "jurisdiction", "class", "start", "end", "role")
FORMATS = ("tsv", "csv", "json")


def rows(known: Knowledge) -> Iterator[tuple[str, ...]]:
    """Every tenure under COLUMNS, by office and start."""
    for tenure in known.tables.tenures:
        office = known.offices[tenure.office_id]
        org = known.orgs[office.org_id]
        yield (
            known.persons[tenure.person_id].name,
            office.canonical,
            org.name,
            known.orgs[known.root(org.org_id)].name,
            office.cls,
            tenure.start,
            tenure.end,
            tenure.role,
        )


def export(known: Knowledge, form: str = "tsv") -> str:
    """The flat table as text, one of FORMATS; no field holds a tab or a line end."""
    if form == "json":
        return json.dumps(
            [dict(zip(COLUMNS, row, strict=True)) for row in rows(known)], ensure_ascii=False, indent=1
        )
    if form == "csv":
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows(rows(known))
        return out.getvalue().rstrip("\n")
    return "\n".join("\t".join(row) for row in (COLUMNS, *rows(known)))
