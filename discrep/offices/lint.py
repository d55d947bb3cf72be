"""The rules that the office tables keep; each complaint names file and line."""

from __future__ import annotations

import datetime as dt
import hashlib
import re
import unicodedata
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

from discrep.naming.fold import key
from discrep.offices import index
from discrep.offices.bounds import GRACE, first_day, last_day
from discrep.offices.load import FILES, Office, Org, Person, Tenure, load, split
from discrep.offices.lookup import Knowledge

CLASSES = frozenset(
    """
    head_of_state head_of_gov foreign_min defence_min finance_min interior_min justice_min igo_head igo_deputy
    spokesperson chief_of_staff mil_chief central_bank ambassador legislator_speaker intelligence minister
    party_leader other
    """.split()
)
KINDS = frozenset("country igo ministry party company institution".split())
ROLES = frozenset("full acting elect disputed de_facto".split())
END_KINDS = frozenset("ended open scheduled".split())
HELD_BOTH = "held both"  # note of a tenure that truly ran beside one of another country
NAMESAKE = "namesake"  # flag of a person who shares a name or alias with another on purpose
ONE_COUNTRY = frozenset(("head_of_gov", "foreign_min", "defence_min", "finance_min"))
AGES = (18, 100)
GAP = GRACE  # between two holders inside a coverage window: no longer than the verdicts forgive
_DATE = re.compile(r"(?:~?\d{4}(?:-\d\d(?:-\d\d)?)?)?")
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


class _Row(NamedTuple):
    line: int
    record: Any


_Rows = dict[str, list[_Row]]


def lint(folder: Path) -> list[Complaint]:
    """Every complaint about the tables of a folder, in file order; none means that all rules hold."""
    out: list[Complaint] = []
    rows: _Rows = {}
    for name, record in FILES.items():
        rows[name] = list(_read(folder, name, record, out))
    if out:
        return out
    for check in (_ids, _values, _text, _tenures):
        out += check(rows)
    sound = not out  # the rest speaks of rows whose ids and dates are right
    for check in (_seats, _people, _names, _exclusive) if sound else ():
        out += check(rows)
    out += _meta(folder)
    if sound and (folder / index.NAME).exists() and not index.fresh(folder, Knowledge(load(folder))):
        out.append(Complaint(index.NAME, 1, "not made from these tables; run discrep offices lint --fix"))
    order = list(FILES)
    return sorted(out, key=lambda c: (order.index(c.file) if c.file in order else 9, c.line, c.message))


def _read(folder: Path, name: str, record: Any, out: list[Complaint]) -> Iterator[_Row]:
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
        yield _Row(number, record._make(fields))


def _ids(rows: _Rows) -> Iterator[Complaint]:
    known = {
        name: {row.record[0] for row in rows[name]} for name in ("orgs.tsv", "offices.tsv", "persons.tsv")
    }
    references = (
        ("orgs.tsv", "parent", "orgs.tsv"),
        ("offices.tsv", "org_id", "orgs.tsv"),
        ("offices.tsv", "parent_office", "offices.tsv"),
        ("tenures.tsv", "person_id", "persons.tsv"),
        ("tenures.tsv", "office_id", "offices.tsv"),
        ("coverage.tsv", "office_id", "offices.tsv"),
    )
    for name, field, target in references:
        for line, record in rows[name]:
            value = getattr(record, field)
            if value and value not in known[target]:
                yield Complaint(name, line, f"{field} {value!r} is not in {target}")
    for name in ("orgs.tsv", "offices.tsv", "persons.tsv"):
        seen: set[str] = set()
        for line, record in rows[name]:
            if record[0] in seen:
                yield Complaint(name, line, f"id {record[0]!r} twice")
            seen.add(record[0])


def _values(rows: _Rows) -> Iterator[Complaint]:
    for line, org in rows["orgs.tsv"]:
        if org.kind not in KINDS:
            yield Complaint("orgs.tsv", line, f"unknown kind {org.kind!r}")
    for line, office in rows["offices.tsv"]:
        if office.cls.removeprefix("deputy:") not in CLASSES:
            yield Complaint("offices.tsv", line, f"unknown class {office.cls!r}")
        if office.seats not in ("1", "n"):
            yield Complaint("offices.tsv", line, f"seats {office.seats!r}")
        own = {key(f) for field in (office.titles, office.gendered, office.abbrev) for f in split(field)}
        for form in sorted(own & {key(f) for f in split(office.weak)}):
            yield Complaint("offices.tsv", line, f"{form!r} is both a title and a weak form")
    for line, tenure in rows["tenures.tsv"]:
        if tenure.role not in ROLES or tenure.end_kind not in END_KINDS:
            yield Complaint("tenures.tsv", line, f"role {tenure.role!r}, end {tenure.end_kind!r}")


def _text(rows: _Rows) -> Iterator[Complaint]:
    for name in FILES:
        for line, record in rows[name]:
            whole = "\t".join(record)
            if whole.isascii():
                continue
            if not unicodedata.is_normalized("NFC", whole):
                yield Complaint(name, line, "not in normal form C")
            for word in whole.replace("\t", " ").replace("|", " ").split():
                scripts = {s for c in word if c.isalpha() and (s := _script(c))}
                if len(scripts) > 1:
                    yield Complaint(name, line, f"{word!r} mixes {' and '.join(sorted(scripts))} letters")


def _script(char: str) -> str:
    if char < "\u0250":
        return "Latin"
    if "\u0370" <= char < "\u0400":
        return "Greek"
    return "Cyrillic" if "\u0400" <= char < "\u0530" else ""


def _date(text: str) -> bool:
    if not _DATE.fullmatch(text):
        return False
    try:
        first_day(text), last_day(text)
    except ValueError:
        return False
    return True


def _tenures(rows: _Rows) -> Iterator[Complaint]:
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


def _seats(rows: _Rows) -> Iterator[Complaint]:
    """Overlaps of holders of one seat; gaps between them inside a coverage window."""
    single = {row.record.office_id for row in rows["offices.tsv"] if row.record.seats == "1"}
    windows: dict[str, list[tuple[dt.date, dt.date]]] = {}
    for _, window in rows["coverage.tsv"]:
        begin, end = first_day(window.start), last_day(window.end)
        if begin and end:
            windows.setdefault(window.office_id, []).append((begin, end))
    held: dict[str, list[_Row]] = {}
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


def _people(rows: _Rows) -> Iterator[Complaint]:
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


def _names(rows: _Rows) -> Iterator[Complaint]:
    """Names or aliases of two persons, unless one is flagged as a namesake."""
    owner: dict[str, Person] = {}
    for line, person in rows["persons.tsv"]:
        for name in (person.name, *split(person.aliases)):
            other = owner.setdefault(key(name), person)
            if other is not person and NAMESAKE not in (other.flags.split("|") + person.flags.split("|")):
                yield Complaint("persons.tsv", line, f"{name!r} is also a name of {other.person_id}")


def _exclusive(rows: _Rows) -> Iterator[Complaint]:
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


# --------------------------------------------------------------------------- meta.toml


def digests(folder: Path) -> dict[str, str]:
    """SHA-256 of each table."""
    return {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in FILES}


def _meta(folder: Path) -> Iterator[Complaint]:
    import tomllib

    try:
        meta = tomllib.loads((folder / "meta.toml").read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        yield Complaint("meta.toml", 1, str(error))
        return
    for field in ("kb_version", "as_of", "licence"):
        if not meta.get(field):
            yield Complaint("meta.toml", 1, f"{field} is missing")
    for name, digest in digests(folder).items():
        if meta.get("sha256", {}).get(name) != digest:
            yield Complaint("meta.toml", 1, f"sha256 of {name} is stale; run discrep offices lint --fix")


def fix(folder: Path) -> list[str]:
    """Sorts the tables and renews their digests in meta.toml; names of the files changed."""
    changed = []
    for name in FILES:
        path = folder / name
        old = path.read_text(encoding="utf-8")
        head, *rest = [line for line in old.split("\n") if line]
        rows = sorted(
            {line for line in rest if not line.startswith("#")},
            key=lambda line: ORDER[name](tuple(line.split("\t"))),
        )
        new = "\n".join([head, *(line for line in rest if line.startswith("#")), *rows]) + "\n"
        if new != old:
            path.write_text(new, encoding="utf-8", newline="\n")
            changed.append(name)
    known = Knowledge(load(folder))
    if not index.fresh(folder, known):
        index.write(folder, known)
        changed.append(index.NAME)
    path = folder / "meta.toml"
    old = path.read_text(encoding="utf-8")
    body = old.split("[sha256]")[0].rstrip("\n")
    table = "\n".join(f'"{name}" = "{digest}"' for name, digest in digests(folder).items())
    new = f"{body}\n\n[sha256]\n{table}\n"
    if new != old:
        path.write_text(new, encoding="utf-8", newline="\n")
        changed.append("meta.toml")
    return changed
