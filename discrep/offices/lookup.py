"""The office tables indexed: by person's name, by title, by organisation, by day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Mapping
from contextvars import ContextVar
from functools import cache, cached_property, lru_cache
from pathlib import Path

from discrep.naming.fold import fold, key
from discrep.naming.given_names import common
from discrep.offices import index
from discrep.offices.bounds import Span, Window, first_day, last_day
from discrep.offices.load import DATA, Coverage, Org, Person, Tables, Tenure, load, split
from discrep.offices.stored import Packed, PersonLines, StoredTables, Tenures, forms_of
from discrep.offices.wording import LATIN, Strength, Titled, name_forms, office_forms

_START = dt.date(1900, 1, 1)  # an unknown start
UNSETTLED = frozenset(("disputed", "de_facto"))


class Knowledge:
    """Office tables with their indexes; indexes are built when first asked for."""

    def __init__(self, tables: Tables | StoredTables) -> None:
        self.tables = tables
        self.as_of = dt.date.fromisoformat(tables.as_of)
        self.orgs = {row.org_id: row for row in tables.orgs}
        self.offices = {row.office_id: row for row in tables.offices}

    @cached_property
    def persons(self) -> Mapping[str, Person]:
        """Persons by id."""
        return {row.person_id: row for row in self.tables.persons}

    @cached_property
    def by_person(self) -> Mapping[str, list[Tenure]]:
        """Tenures of each person, by office and start."""
        out: dict[str, list[Tenure]] = {}
        for row in self.tables.tenures:
            out.setdefault(row.person_id, []).append(row)
        return out

    @cached_property
    def by_office(self) -> Mapping[str, list[Tenure]]:
        """Tenures of each office, by start."""
        out: dict[str, list[Tenure]] = {}
        for row in self.tables.tenures:
            out.setdefault(row.office_id, []).append(row)
        return out

    @cached_property
    def _coverage(self) -> dict[str, list[Coverage]]:
        out: dict[str, list[Coverage]] = {}
        for row in self.tables.coverage:
            out.setdefault(row.office_id, []).append(row)
        return out

    @cached_property
    def names(self) -> Mapping[str, tuple[str, ...]]:
        """Person ids by the key of a full name or alias: no spaces, so that "Ki-moon" is "Kimoon"."""
        out: dict[str, tuple[str, ...]] = {}
        for person in self.tables.persons:
            for form in name_forms(person):
                out[form] = (*out.get(form, ()), person.person_id)
        return out

    @cached_property
    def families(self) -> Mapping[str, tuple[str, ...]]:
        """Person ids by folded family name, romanisations of aliases included."""
        out: dict[str, tuple[str, ...]] = {}
        for person in self.tables.persons:
            found = {fold(person.family)}
            for alias in split(person.aliases):
                words = fold(alias).split()
                if words and person.family_first != "1":
                    found.add(words[-1])
            for family in sorted(found):
                out[family] = (*out.get(family, ()), person.person_id)
        return out

    @cached_property
    def name_forms(self) -> Collection[str]:
        """Keys of full names and aliases, to ask whether one is there."""
        return forms_of(self.names)

    @cached_property
    def family_forms(self) -> Collection[str]:
        """Folded family names, to ask whether one is there."""
        return forms_of(self.families)

    @cached_property
    def given_forms(self) -> frozenset[str]:
        """Folded given names, of the tables and common ones."""
        return self.given_names | common()

    @cached_property
    def titles(self) -> Mapping[str, tuple[Titled, ...]]:
        """Offices by folded title form."""
        out: dict[str, dict[str, Strength]] = {}
        for office in self.tables.offices:
            for form, strength in office_forms(office, self._adjectives(office.org_id)):
                held = out.setdefault(form, {})
                held[office.office_id] = min(held.get(office.office_id, strength), strength)
        return {form: tuple(Titled(o, s) for o, s in held.items()) for form, held in out.items()}

    def _adjectives(self, org_id: str) -> frozenset[str]:
        org, root = self.orgs[org_id], self.orgs[self.root(org_id)]
        return frozenset(fold(name) for name in (*org.names(), *root.names()))

    @cached_property
    def org_names(self) -> Mapping[str, tuple[str, ...]]:
        """Organisation ids by folded name, demonym or metonym."""
        out: dict[str, tuple[str, ...]] = {}
        for org in self.tables.orgs:
            for name in dict.fromkeys(fold(form) for form in org.names()):
                out[name] = (*out.get(name, ()), org.org_id)
        return out

    @cached_property
    def by_given(self) -> Mapping[str, tuple[str, ...]]:
        """Person ids by folded given name."""
        out: dict[str, tuple[str, ...]] = {}
        for person in self.tables.persons:
            given = fold(person.given)
            if given and person.family_first != "1":
                out[given] = (*out.get(given, ()), person.person_id)
        return out

    @cached_property
    def given_names(self) -> frozenset[str]:
        """Folded first given names of all persons."""
        words = (fold(person.given).split() for person in self.tables.persons if person.family_first != "1")
        return frozenset(given[0] for given in words if given and len(given[0]) > 2)

    @lru_cache(maxsize=16384)  # noqa: B019 - bounded; few objects live in a process
    def writes_latin(self, person_id: str) -> bool:
        """Whether the person's name is Latin by origin, so that its letters are not a matter of taste."""
        if self.persons[person_id].native:
            return False
        countries = {
            self.orgs[self.root(self.offices[t.office_id].org_id)].iso
            for t in self.by_person.get(person_id, ())
        }
        return bool(countries & LATIN) and countries <= LATIN | {""}

    @lru_cache(maxsize=16384)  # noqa: B019 - bounded; few objects live in a process
    def root(self, org_id: str) -> str:
        """The country or organisation an organisation belongs to in the end."""
        seen = {org_id}
        while (org := self.orgs.get(org_id)) and org.parent and org.parent not in seen:
            org_id = org.parent
            seen.add(org_id)
        return org_id

    def belongs(self, org_id: str, named: Iterable[str]) -> bool:
        """Whether an office's organisation is one of the named ones, part of one, or above one."""
        line = self._line(org_id)
        return any(org in line or org_id in self._line(org) for org in named)

    @lru_cache(maxsize=16384)  # noqa: B019
    def _line(self, org_id: str) -> tuple[str, ...]:
        out = [org_id]
        while (org := self.orgs.get(out[-1])) and org.parent and org.parent not in out:
            out.append(org.parent)
        return tuple(out)

    @lru_cache(maxsize=16384)  # noqa: B019
    def span(self, tenure: Tenure) -> Span:
        """Bounds of a tenure."""
        start_from = first_day(tenure.start) or _START
        start_to = last_day(tenure.start) or self.as_of
        if tenure.end_kind != "ended" and not tenure.end:
            return Span(start_from, start_to, max(self.as_of, start_to), None)
        if tenure.end_kind == "scheduled":
            return Span(start_from, start_to, self.as_of, None)
        return Span(
            start_from, start_to, first_day(tenure.end) or start_from, last_day(tenure.end) or self.as_of
        )

    def covered(self, office_id: str, window: Window) -> bool:
        """Whether the office's list of holders is complete on every day of the window."""
        if window.earliest is None or window.latest is None:
            return False
        for row in self._coverage.get(office_id, ()):
            begin, end = last_day(row.start), first_day(row.end)
            if begin and end and begin <= window.earliest and window.latest <= end:
                return True
        return False

    def coverage(self, office_id: str) -> list[Coverage]:
        """The office's closed windows."""
        return self._coverage.get(office_id, [])

    def holders_on(self, office_id: str, day: dt.date) -> list[Tenure]:
        """Tenures of an office that may hold on a day, without grace."""
        window = Window(day, day)
        return [
            t for t in self.by_office.get(office_id, ()) if self.span(t).may_cover(window, dt.timedelta(0))
        ]

    def person(self, name: str) -> tuple[str, ...]:
        """Person ids of a full name or alias in any spelling of accents, case and hyphens."""
        return self.names.get(key(name), ())

    def lookup(self, text: str) -> list[Person]:
        """Persons whose full name, alias or family name the text is, by name."""
        ids = dict.fromkeys((*self.names.get(key(text), ()), *self.families.get(fold(text), ())))
        return sorted((self.persons[i] for i in ids), key=lambda p: (fold(p.name), p.person_id))

    def describe(self, office_id: str) -> str:
        """An office in words: "NATO Secretary General"."""
        office = self.offices[office_id]
        org = self.orgs[office.org_id]
        if org.kind == "country":
            adjectives = split(org.demonyms)
            short = [word for word in adjectives if word.isupper() and "." not in word]
            return f"{(short or adjectives or [org.name])[0]} {office.canonical}"
        name = self.short_name(office.org_id)
        return office.canonical if name in office.canonical else f"{name} {office.canonical}"

    def short_name(self, org_id: str) -> str:
        """An organisation's shortest usual name: an abbreviation for bodies, the name for countries."""
        org: Org = self.orgs[org_id]
        if org.kind == "country":
            return org.name
        capitals = [alias for alias in split(org.aliases) if alias.isupper() and len(alias) > 1]
        return capitals[0] if capitals else org.name


current: ContextVar[Knowledge | None] = ContextVar("office_knowledge", default=None)


def knowledge(folder: Path = DATA) -> Knowledge:
    """The office knowledge in use: an imported table laid over the project's own, else the tables of a folder."""
    return current.get() or stored(folder)


@cache
def stored(folder: Path) -> Knowledge:
    """The tables of a folder, with their indexes where these are kept ready."""
    ready = index.read(folder)
    if ready is None:
        return Knowledge(load(folder))
    known = Knowledge(StoredTables(folder))
    # Where cached properties keep what they have computed.
    known.__dict__.update(
        {name: Packed(ready[name], _ids) for name in index.INDEXES},
        titles=Packed(ready["titles"], _titled),
        given_names=frozenset(_ids(ready["given_names"][""])),
        capitals=frozenset(_ids(ready["capitals"][""])),
        persons=PersonLines(folder / "persons.tsv"),
        by_person=Tenures(folder / "tenures.tsv", ready["by_person"]),
        by_office=Tenures(folder / "tenures.tsv", ready["by_office"]),
    )
    return known


def _ids(text: str) -> tuple[str, ...]:
    return tuple(text.split("|"))


@cache
def _titled(text: str) -> tuple[Titled, ...]:
    pairs = (pair.rsplit(":", 1) for pair in text.split("|"))
    return tuple(Titled(office, Strength(int(strength))) for office, strength in pairs)
