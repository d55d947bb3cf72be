"""Tables read as lines and parsed row by row when a row is asked for: most articles ask for few of 20,000."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any, Generic, TypeVar

from discrep.offices.load import Coverage, Office, Org, Person, Tenure, read_rows, stated_as_of

_V = TypeVar("_V")


class StoredTables:
    """The tables of a folder, each read when first used."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.as_of = stated_as_of(folder)

    @cached_property
    def orgs(self) -> list[Org]:
        return read_rows(self.folder / "orgs.tsv", Org._make)

    @cached_property
    def offices(self) -> list[Office]:
        return read_rows(self.folder / "offices.tsv", Office._make)

    @cached_property
    def persons(self) -> list[Person]:
        return read_rows(self.folder / "persons.tsv", Person._make)

    @cached_property
    def tenures(self) -> list[Tenure]:
        return read_rows(self.folder / "tenures.tsv", Tenure._make)

    @cached_property
    def coverage(self) -> list[Coverage]:
        return read_rows(self.folder / "coverage.tsv", Coverage._make)


class PersonLines(Mapping[str, Person]):
    """Persons by id, found by bisection in the sorted lines of persons.tsv."""

    def __init__(self, lines: list[str]) -> None:
        self._lines = lines
        self._parsed: dict[str, Person] = {}

    def __getitem__(self, person_id: str) -> Person:
        found = self._parsed.get(person_id)
        if found is None:
            start = f"{person_id}\t"
            at = bisect_left(self._lines, start)
            if at == len(self._lines) or not self._lines[at].startswith(start):
                raise KeyError(person_id)
            found = self._parsed[person_id] = Person._make(self._lines[at].split("\t"))
        return found

    def __iter__(self) -> Iterator[str]:
        return (line.partition("\t")[0] for line in self._lines)

    def __len__(self) -> int:
        return len(self._lines)


class Tenures(Mapping[str, list[Tenure]]):
    """Tenures by person or by office, in file order, from line numbers; parsed when asked for."""

    def __init__(self, lines: list[str], numbers: dict[str, str]) -> None:
        self._lines = lines
        self._numbers = numbers
        self._parsed: dict[str, list[Tenure]] = {}

    def __getitem__(self, row_id: str) -> list[Tenure]:
        found = self._parsed.get(row_id)
        if found is None:
            rows = [self._lines[int(number)] for number in self._numbers[row_id].split("|")]
            found = self._parsed[row_id] = [Tenure._make(row.split("\t")) for row in rows]
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(self._numbers)

    def __len__(self) -> int:
        return len(self._numbers)


def line_numbers(tenures: list[Tenure], column: int) -> dict[str, str]:
    """For each value of a column, its rows counted from 0, joined by "|"."""
    out: dict[str, list[str]] = {}
    for number, row in enumerate(tenures):
        out.setdefault(row[column], []).append(str(number))
    return {value: "|".join(numbers) for value, numbers in out.items()}


class Packed(Mapping[str, _V], Generic[_V]):
    """Values kept as text and made when asked for."""

    def __init__(self, raw: dict[str, str], make: Callable[[str], _V]) -> None:
        self._raw = raw
        self._make = make

    def __getitem__(self, form: str) -> _V:
        return self._make(self._raw[form])

    def __contains__(self, form: object) -> bool:
        return form in self._raw

    def get(self, form: str, default: Any = None) -> Any:
        """The value of a form; faster than by way of KeyError: most words of a text are no form."""
        raw = self._raw.get(form)
        return default if raw is None else self._make(raw)

    def __iter__(self) -> Iterator[str]:
        return iter(self._raw)

    def __len__(self) -> int:
        return len(self._raw)


def forms_of(index: Mapping[str, _V]) -> Collection[str]:
    """The forms of an index as a set of the quickest kind."""
    return index._raw.keys() if isinstance(index, Packed) else frozenset(index)
