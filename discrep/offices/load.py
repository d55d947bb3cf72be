"""Office tables from tab-separated files to frozen records."""

from __future__ import annotations

from collections.abc import Callable, Iterator
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


def _lines(path: Path) -> Iterator[str]:
    lines = path.read_text(encoding="utf-8").split("\n")
    return (line for line in lines[1:] if line and line[0] != "#")


def _rows(path: Path, make: Callable[[list[str]], _Row]) -> list[_Row]:
    return [make(line.split("\t")) for line in _lines(path)]


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
        _rows(folder / "orgs.tsv", Org._make),
        _rows(folder / "offices.tsv", Office._make),
        _rows(folder / "persons.tsv", Person._make),
        _rows(folder / "tenures.tsv", Tenure._make),
        _rows(folder / "coverage.tsv", Coverage._make),
        stated_as_of(folder),
    )
