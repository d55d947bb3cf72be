"""Tables read as lines and parsed row by row when a row is asked for: most articles ask for few of 20,000."""

from __future__ import annotations

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
    """Persons by id, found by bisection in the sorted bytes of persons.tsv."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._parsed: dict[str, Person] = {}

    @cached_property
    def _raw(self) -> bytes:
        return self._path.read_bytes()

    def __getitem__(self, person_id: str) -> Person:
        found = self._parsed.get(person_id)
        if found is None:
            line = find_line(self._raw, f"{person_id}\t".encode())
            if line is None:
                raise KeyError(person_id)
            found = self._parsed[person_id] = Person._make(line.decode("utf-8").split("\t"))
        return found

    def __iter__(self) -> Iterator[str]:
        lines = self._raw.decode("utf-8").split("\n")[1:]
        return (line.partition("\t")[0] for line in lines if line and line[0] != "#")

    def __len__(self) -> int:
        return sum(1 for _ in self)


def find_line(raw: bytes, start: bytes) -> bytes | None:
    """The line that begins with some bytes, in lines sorted after the first, without its end; None for none."""
    low, high = raw.find(b"\n") + 1, len(raw)
    while low < high:
        begin = raw.rfind(b"\n", 0, (low + high) // 2) + 1
        begin = max(begin, low)
        end = raw.find(b"\n", begin)
        end = len(raw) if end < 0 else end
        if raw.startswith(start, begin):
            return raw[begin:end]
        if raw[begin:end] < start:
            low = end + 1
        else:
            high = begin
    return None


class Tenures(Mapping[str, list[Tenure]]):
    """Tenures by person or by office, in file order, from where their lines begin; parsed when asked for."""

    def __init__(self, path: Path, begins: Mapping[str, str]) -> None:
        self._path = path
        self._begins = begins
        self._parsed: dict[str, list[Tenure]] = {}

    @cached_property
    def _raw(self) -> bytes:
        return self._path.read_bytes()

    def __getitem__(self, row_id: str) -> list[Tenure]:
        found = self._parsed.get(row_id)
        if found is None:
            begins = map(int, self._begins[row_id].split("|"))
            rows = [self._raw[at : self._raw.index(b"\n", at)].decode("utf-8") for at in begins]
            found = self._parsed[row_id] = [Tenure._make(row.split("\t")) for row in rows]
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(self._begins)

    def __len__(self) -> int:
        return len(self._begins)


def line_begins(path: Path, column: int) -> dict[str, str]:
    """For each value of a column, where in the file its rows begin, joined by "|"."""
    out: dict[str, list[str]] = {}
    at = 0
    for number, line in enumerate(path.read_bytes().split(b"\n")):
        if number and line and not line.startswith(b"#"):
            out.setdefault(line.split(b"\t")[column].decode("utf-8"), []).append(str(at))
        at += len(line) + 1
    return {value: "|".join(begins) for value, begins in out.items()}


class Section(Mapping[str, str]):
    """A section of the index, parsed when first asked."""

    def __init__(self, line: bytes) -> None:
        self._line = line

    @cached_property
    def forms(self) -> dict[str, str]:
        import json

        found: dict[str, str] = json.loads(self._line)
        return found

    def __getitem__(self, form: str) -> str:
        return self.forms[form]

    def __contains__(self, form: object) -> bool:
        return form in self.forms

    def __iter__(self) -> Iterator[str]:
        return iter(self.forms)

    def __len__(self) -> int:
        return len(self.forms)


class Packed(Mapping[str, _V], Generic[_V]):
    """Values kept as text and made when asked for."""

    def __init__(self, section: Section, make: Callable[[str], _V]) -> None:
        self._section = section
        self._make = make

    @cached_property
    def _raw(self) -> dict[str, str]:
        return self._section.forms

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
