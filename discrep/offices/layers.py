"""An imported table laid over the project's own: only the rows that speak of persons named in some texts."""

from __future__ import annotations

import contextlib
import re
from collections import ChainMap
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

from discrep.naming.fold import fold, key
from discrep.naming.parts import split_name
from discrep.naming.spans import runs
from discrep.offices.imported import ImportedTenure, holders_of, open_table
from discrep.offices.load import Office, Org, Person, Tenure
from discrep.offices.lookup import Knowledge, current, knowledge
from discrep.offices.wording import Titled, name_forms, office_forms

_LONGEST_NAME = 4  # words
_NO_ID = re.compile(r"[^a-z0-9]+")
_Row = TypeVar("_Row")


@contextlib.contextmanager
def with_table(path: Path | None, texts: Iterable[str]) -> Iterator[Knowledge]:
    """The office knowledge of the block: the project's own and, of the table, what the texts' names ask for."""
    if path is None:
        yield knowledge()
        return
    with open_table(path) as table:
        rows = holders_of(table, _names(texts))
    layered = layer(knowledge(), rows)
    token = current.set(layered)
    try:
        yield layered
    finally:
        current.reset(token)


def _names(texts: Iterable[str]) -> set[str]:
    """Keys of all that may be a full name in the texts."""
    found: set[str] = set()
    for text in texts:
        for run in runs(text):
            keys = [key(word) for word in run.words]
            for first in range(len(keys)):
                last = min(len(keys), first + _LONGEST_NAME)
                found.update("".join(keys[first:end]) for end in range(first + 1, last + 1))
    return found


class _Added:
    """Records of imported rows that the project's tables do not hold."""

    def __init__(self, known: Knowledge) -> None:
        self.known = known
        self.orgs: dict[str, Org] = {}
        self.offices: dict[str, Office] = {}
        self.persons: dict[str, Person] = {}
        self.tenures: list[Tenure] = []

    def take(self, row: ImportedTenure) -> None:
        """The row's tenure, unless the project's tables already know the person in that office."""
        org = self._org(row.organisation)
        office = self._office(row.office, org)
        person = self._person(row.person, office)
        if any(t.office_id == office for t in self.known.by_person.get(person, ())):
            return
        end_kind = "ended" if row.end else "open"
        role = row.role if row.role in ("full", "acting", "elect", "disputed", "de_facto") else "full"
        tenure = Tenure(person, office, row.start, row.end, role, end_kind, row.place, "")
        if tenure not in self.tenures:
            self.tenures.append(tenure)

    def _org(self, name: str) -> str:
        own = self.known.org_names.get(fold(name), ())
        if len(own) == 1:
            return own[0]
        org_id = f"imported.{_slug(name)}"
        self.orgs.setdefault(org_id, Org(org_id, name, "institution", "", "", "", "", "", ""))
        return org_id

    def _office(self, title: str, org: str) -> str:
        own = [
            t.office_id
            for t in self.known.titles.get(fold(title), ())
            if self.known.offices[t.office_id].org_id == org
        ]
        if len(own) == 1:
            return own[0]
        office_id = f"{org}.{_slug(title)}"
        if office_id in self.known.offices:
            return office_id
        office = Office(office_id, org, title, "other", "n", "", fold(title), "", "", "", "", "", "")
        self.offices.setdefault(office_id, office)
        return office_id

    def _person(self, name: str, office: str) -> str:
        own = self.known.person(name)
        if len(own) == 1:
            return own[0]
        person_id = f"imported.{_slug(name)}"
        parts = split_name(name)
        person = Person(person_id, name, parts.given, parts.family, "0", "", "", "", "", "", "", "")
        self.persons.setdefault(person_id, person)
        return person_id


def _slug(text: str) -> str:
    return _NO_ID.sub("-", fold(text)).strip("-") or "unnamed"


def layer(known: Knowledge, rows: Sequence[ImportedTenure]) -> Knowledge:
    """The knowledge with the rows added; where both know a person in an office, the project's row stands."""
    added = _Added(known)
    for row in rows:
        added.take(row)
    out = Knowledge.__new__(Knowledge)
    out.tables = known.tables
    out.as_of = known.as_of
    out.orgs = {**known.orgs, **added.orgs}
    out.offices = {**known.offices, **added.offices}
    persons = added.persons.values()
    names = _index((form, p.person_id) for p in persons for form in name_forms(p))
    families = _index((fold(p.family), p.person_id) for p in persons)
    given = _index((fold(p.given), p.person_id) for p in persons if p.given)
    orgs = _index((fold(org.name), org.org_id) for org in added.orgs.values())
    titles = _index(
        (form, Titled(office.office_id, strength))
        for office in added.offices.values()
        for form, strength in office_forms(office)
    )
    out.__dict__.update(
        _coverage=known._coverage,
        given_names=known.given_names | {fold(p.given).split(" ")[0] for p in persons if p.given},
        names=_Both(known.names, names),
        families=_Both(known.families, families),
        by_given=_Both(known.by_given, given),
        org_names=_Both(known.org_names, orgs),
        titles=_Both(known.titles, titles),
        persons=ChainMap(added.persons, known.persons),  # type: ignore[arg-type]
        by_person=_Both(known.by_person, _group(added.tenures, lambda t: t.person_id), list),
        by_office=_Both(known.by_office, _group(added.tenures, lambda t: t.office_id), list),
    )
    if "capitals" in known.__dict__:
        out.__dict__["capitals"] = known.__dict__["capitals"]
    return out


class _Both(Mapping[str, Any]):
    """Two indexes read as one: the values of both joined."""

    def __init__(
        self, own: Mapping[str, Any], added: Mapping[str, Any], make: Callable[..., Any] = tuple
    ) -> None:
        self._own = own
        self._added = added
        self._make = make

    def __getitem__(self, form: str) -> Any:
        if form not in self._added:
            return self._own[form]
        return self._make([*self._own.get(form, ()), *self._added[form]])

    def get(self, form: str, default: Any = None) -> Any:
        """The value of a form; most forms are only in the project's own."""
        return self[form] if form in self._added else self._own.get(form, default)

    def __contains__(self, form: object) -> bool:
        return form in self._added or form in self._own

    def __iter__(self) -> Iterator[str]:
        yield from self._own
        yield from (form for form in self._added if form not in self._own)

    def __len__(self) -> int:
        return sum(1 for _ in self)


def _index(pairs: Iterable[tuple[str, _Row]]) -> dict[str, tuple[_Row, ...]]:
    out: dict[str, tuple[_Row, ...]] = {}
    for form, value in pairs:
        if form and value not in out.get(form, ()):
            out[form] = (*out.get(form, ()), value)
    return out


def _group(tenures: Sequence[Tenure], field: Callable[[Tenure], str]) -> dict[str, list[Tenure]]:
    out: dict[str, list[Tenure]] = {}
    for tenure in sorted(tenures, key=lambda t: (t.office_id, t.start, t.person_id)):
        out.setdefault(field(tenure), []).append(tenure)
    return out
