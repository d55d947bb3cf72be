"""The rules that the office tables keep; each complaint names file and line."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from discrep.naming.fold import key
from discrep.offices import index
from discrep.offices.lint_rows import ORDER, Complaint, Rows, read
from discrep.offices.lint_tenures import exclusive, names, people, seats, tenures
from discrep.offices.load import FILES, load, split
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


def lint(folder: Path) -> list[Complaint]:
    """Every complaint about the tables of a folder, in file order; none means that all rules hold."""
    out: list[Complaint] = []
    rows: Rows = {}
    for name, record in FILES.items():
        rows[name] = list(read(folder, name, record, out))
    if out:
        return out
    for check in (_ids, _values, _text, tenures):
        out += check(rows)
    sound = not out  # the rest speaks of rows whose ids and dates are right
    for check in (seats, people, names, exclusive) if sound else ():
        out += check(rows)
    out += _meta(folder)
    if sound and (folder / index.NAME).exists() and not index.fresh(folder, Knowledge(load(folder))):
        out.append(Complaint(index.NAME, 1, "not made from these tables; run discrep offices lint --fix"))
    order = list(FILES)
    return sorted(out, key=lambda c: (order.index(c.file) if c.file in order else 9, c.line, c.message))


def _ids(rows: Rows) -> Iterator[Complaint]:
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


def _values(rows: Rows) -> Iterator[Complaint]:
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


def _text(rows: Rows) -> Iterator[Complaint]:
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
