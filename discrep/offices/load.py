"""Office tables from tab-separated files to frozen records."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple, TypeVar

DATA = Path(__file__).parent / "data"
AS_OF = "2025-06-30"  # where a folder of tables has no meta.toml


class Org(NamedTuple):
    org_id: str
    name: str
    kind: str  # country · igo · ministry · party · company · institution
    iso: str
    parent: str
    qid: str
    aliases: str  # fields that hold several values keep them as "a|b"
    demonyms: str
    metonyms: str

    def names(self) -> tuple[str, ...]:
        """Every form a text may use for the organisation, its own name first."""
        return (self.name, *split(self.aliases), *split(self.demonyms), *split(self.metonyms))


class Office(NamedTuple):
    office_id: str
    org_id: str
    canonical: str
    cls: str
    seats: str  # "1": one holder at a time; "n"
    parent_office: str
    titles: str
    gendered: str
    abbrev: str
    weak: str  # forms that may confirm but never contradict
    valid_from: str
    valid_to: str
    qid: str


class Person(NamedTuple):
    person_id: str
    name: str
    given: str
    family: str
    family_first: str
    born: str
    died: str
    gender: str
    qid: str
    aliases: str
    native: str
    flags: str


class Tenure(NamedTuple):
    person_id: str
    office_id: str
    start: str
    end: str
    role: str  # full · acting · elect · disputed · de_facto
    end_kind: str  # ended · open · scheduled
    source: str
    note: str

    @property
    def row(self) -> str:
        """The row's own name in findings: person, office and start."""
        return f"{self.person_id}/{self.office_id}/{self.start}"


class Coverage(NamedTuple):
    """A window in which an office's list of holders is complete."""

    office_id: str
    start: str
    end: str


class Tables(NamedTuple):
    orgs: list[Org]
    offices: list[Office]
    persons: list[Person]
    tenures: list[Tenure]
    coverage: list[Coverage]
    as_of: str


FILES: dict[str, type[NamedTuple]] = {
    "orgs.tsv": Org,
    "offices.tsv": Office,
    "persons.tsv": Person,
    "tenures.tsv": Tenure,
    "coverage.tsv": Coverage,
}

_Row = TypeVar("_Row")


def split(field: str) -> tuple[str, ...]:
    """The values of a field that holds several."""
    return tuple(field.split("|")) if field else ()


def read_lines(path: Path) -> list[str]:
    """The rows of a table as lines, without its head and comments."""
    text = path.read_text(encoding="utf-8")
    lines = text.split("\n")[1:]
    if "\n#" in text or "\n\n" in text or not text.endswith("\n"):
        return [line for line in lines if line and line[0] != "#"]
    return lines[:-1]


def read_rows(path: Path, make: Callable[[list[str]], _Row]) -> list[_Row]:
    """The rows of a table as records."""
    return [make(line.split("\t")) for line in read_lines(path)]


def stated_as_of(folder: Path) -> str:
    """The day up to which the tables speak, from meta.toml."""
    try:
        text = (folder / "meta.toml").read_text(encoding="utf-8")
    except FileNotFoundError:
        return AS_OF
    # One key, read by its line: the TOML reader costs more to import than all tables to load.
    found = [
        line.split('"')[1] for line in text.split("\n") if line.startswith("as_of") and line.count('"') == 2
    ]
    return found[0] if found else AS_OF


def load(folder: Path = DATA) -> Tables:
    """The tables of a folder, in file order."""
    return Tables(
        read_rows(folder / "orgs.tsv", Org._make),
        read_rows(folder / "offices.tsv", Office._make),
        read_rows(folder / "persons.tsv", Person._make),
        read_rows(folder / "tenures.tsv", Tenure._make),
        read_rows(folder / "coverage.tsv", Coverage._make),
        stated_as_of(folder),
    )
