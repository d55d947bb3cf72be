"""Lint rules on who held what when: dates, seats, gaps, ages, names, offices that exclude each other."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from itertools import pairwise

from discrep.naming.fold import key
from discrep.offices.bounds import GRACE, first_day, last_day
from discrep.offices.lint_rows import Complaint, Row, Rows
from discrep.offices.load import Office, Org, Person, Tenure, split

HELD_BOTH = "held both"  # note of a tenure that truly ran beside one of another country
NAMESAKE = "namesake"  # flag of a person who shares a name or alias with another on purpose
ONE_COUNTRY = frozenset(("head_of_gov", "foreign_min", "defence_min", "finance_min"))
AGES = (18, 100)
GAP = GRACE  # between two holders inside a coverage window: no longer than the verdicts forgive
_DATE = re.compile(r"(?:~?\d{4}(?:-\d\d(?:-\d\d)?)?)?")


def _date(text: str) -> bool:
    if not _DATE.fullmatch(text):
        return False
    try:
        first_day(text), last_day(text)
    except ValueError:
        return False
    return True


def tenures(rows: Rows) -> Iterator[Complaint]:
    """Dates that are none, ends before their starts, open tenures with an end."""
    for name, fields in (("tenures.tsv", ("start", "end")), ("coverage.tsv", ("start", "end"))):
        for line, record in rows[name]:
            start, end = (getattr(record, f) for f in fields)
            if not _date(start) or not _date(end):
                yield Complaint(name, line, f"no date: {start!r}, {end!r}")
                continue
            begin, finish = first_day(start), last_day(end)
            if begin and finish and finish < begin:
                yield Complaint(name, line, f"ends {end} before it begins {start}")
            if name == "tenures.tsv" and record.end_kind == "open" and end:
                yield Complaint(name, line, "open, yet with an end")


def seats(rows: Rows) -> Iterator[Complaint]:
    """Overlaps of holders of one seat; gaps between them inside a coverage window."""
    single = {row.record.office_id for row in rows["offices.tsv"] if row.record.seats == "1"}
    windows: dict[str, list[tuple[dt.date, dt.date]]] = {}
    for _, window in rows["coverage.tsv"]:
        begin, end = first_day(window.start), last_day(window.end)
        if begin and end:
            windows.setdefault(window.office_id, []).append((begin, end))
    held: dict[str, list[Row]] = {}
    for row in rows["tenures.tsv"]:
        if row.record.office_id in single and row.record.role in ("full", "acting", "de_facto"):
            held.setdefault(row.record.office_id, []).append(row)
    for office, tenures in held.items():
        for (_, one), (line, two) in pairwise(tenures):
            if one.end_kind != "ended" and not one.end:
                yield Complaint(
                    "tenures.tsv", line, f"{one.person_id} is still in office, yet {two.person_id} follows"
                )
            starts, ends = last_day(two.start), first_day(one.end)
            if starts and ends and starts < ends:
                yield Complaint(
                    "tenures.tsv", line, f"{two.person_id} begins before {one.person_id} ends ({one.end})"
                )
            starts, ends = first_day(two.start), last_day(one.end)
            if starts and ends and starts - ends > GAP and one.role == two.role == "full":
                if any(a < starts and ends < b for a, b in windows.get(office, ())):
                    yield Complaint(
                        "tenures.tsv", line, f"no holder from {one.end} to {two.start}, inside coverage"
                    )


def people(rows: Rows) -> Iterator[Complaint]:
    """Persons too young, too old or dead when they take office."""
    persons: dict[str, Person] = {row.record.person_id: row.record for row in rows["persons.tsv"]}
    for line, tenure in rows["tenures.tsv"]:
        person = persons[tenure.person_id]
        start, last = first_day(tenure.start), last_day(tenure.start)
        born, died = first_day(person.born), last_day(person.died)
        if born and start and last:
            if last.year - born.year < AGES[0] or start.year - born.year > AGES[1]:
                yield Complaint(
                    "tenures.tsv", line, f"{person.name} would take office aged {last.year - born.year}"
                )
        if died and start and start > died:
            yield Complaint("tenures.tsv", line, f"{person.name} died {person.died}, before taking office")


def names(rows: Rows) -> Iterator[Complaint]:
    """Names or aliases of two persons, unless one is flagged as a namesake."""
    owner: dict[str, Person] = {}
    for line, person in rows["persons.tsv"]:
        for name in (person.name, *split(person.aliases)):
            other = owner.setdefault(key(name), person)
            if other is not person and NAMESAKE not in (other.flags.split("|") + person.flags.split("|")):
                yield Complaint("persons.tsv", line, f"{name!r} is also a name of {other.person_id}")


def exclusive(rows: Rows) -> Iterator[Complaint]:
    """One person in the same kind of office of two countries at once."""
    orgs: dict[str, Org] = {row.record.org_id: row.record for row in rows["orgs.tsv"]}
    offices: dict[str, Office] = {row.record.office_id: row.record for row in rows["offices.tsv"]}
    held: dict[tuple[str, str], list[tuple[int, Tenure]]] = {}
    for line, tenure in rows["tenures.tsv"]:
        office = offices[tenure.office_id]
        if office.cls in ONE_COUNTRY and orgs[office.org_id].kind == "country":
            held.setdefault((tenure.person_id, office.cls), []).append((line, tenure))
    for (person, _), found in held.items():
        for (_, a), (line, b) in pairwise(sorted(found, key=lambda f: f[1].start)):
            start, end = last_day(b.start), first_day(a.end)
            apart = offices[a.office_id].org_id != offices[b.office_id].org_id
            if apart and start and (not end or start < end) and HELD_BOTH not in (a.note, b.note):
                yield Complaint("tenures.tsv", line, f"{person} already holds {a.office_id}")
