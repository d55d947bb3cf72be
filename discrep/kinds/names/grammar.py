"""Finds names of persons, and of organisations that the text abbreviates."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from discrep.kinds.names.value import ORGANISATION, PERSON, Name
from discrep.model import Layout, Mention, Span
from discrep.naming.fold import fold
from discrep.naming.parts import FAMILY_FIRST, split_name
from discrep.naming.spans import Run
from discrep.naming.transliteration import are_variants, name_key, variant_key
from discrep.offices.load import split
from discrep.offices.lookup import Knowledge, knowledge
from discrep.offices.persons import NamedPerson, full_names
from discrep.offices.scan import scan

_ABBREVIATED = re.compile(r"\(([A-Z][A-Za-z]{1,9})\)")
_BEGINNING = 2  # letters in which all spellings of a family name agree
_SMALL = frozenset("of the and for in on de la des".split())


@dataclass(slots=True)
class _People:
    """Persons an article names in full, by how a later mention may call them."""

    by_known: dict[str, Name]
    by_family: dict[str, set[str]]  # folded family -> bearers
    by_sound: dict[str, set[str]]  # variant key of the family -> bearers
    names: dict[str, Name]
    beginnings: set[str]  # first letters of the last words that may refer to one of them


def spot(layout: Layout, taken: Sequence[Span]) -> list[Mention]:
    """Names in text order: full names first found, then the family names that refer to them.

    A name may stand inside a title's span, never inside a date or a quantity of its own words.
    """
    if not layout.text:
        return []
    known, scanned = knowledge(), scan(layout)
    people = _People({}, {}, {}, {}, set())
    found: list[tuple[Run, Name]] = []
    rest: list[Run] = []
    for run, person in zip(scanned.runs, full_names(scanned, known), strict=True):
        if person is None:
            rest.append(run)
            continue
        name = _name(person, known)
        found.append((person.run, name))
        _remember(people, name, known)
    beginnings = people.beginnings
    found += [
        called
        for run in rest
        if fold(run.words[-1])[:_BEGINNING] in beginnings and (called := _family_name(run, people, known))
    ]
    out = [
        Mention("name", run.start, run.end, layout.text[run.start : run.end], name, pattern)
        for run, name in found
        for pattern in ("full name" if name.complete else "family name",)
    ]
    out += _organisations(layout.text)
    out.sort(key=lambda m: (m.start, -m.end))
    return _apart(out)


def _apart(mentions: list[Mention]) -> list[Mention]:
    out: list[Mention] = []
    for mention in mentions:
        if not out or mention.start >= out[-1].end:
            out.append(mention)
    return out


def _parts(run: Run) -> tuple[str, str]:
    first = fold(run.words[0])
    parts = split_name(run.text, family_first=first in FAMILY_FIRST and len(run.words) in (2, 3))
    return parts.given, parts.family


def _name(person: NamedPerson, known: Knowledge) -> Name:
    run = person.run
    given, family = _parts(run)
    person_id = person.persons[0] if len(person.persons) == 1 else None
    if person_id and (known.persons[person_id].family_first == "1" or not given):
        given, family = known.persons[person_id].given, known.persons[person_id].family
        if len(run.words) == 1 and are_variants(fold(run.words[0]), fold(family)):
            family = run.words[0]  # a family name alone that the tables know in this spelling too
    bearer = person_id or f"={name_key(f'{given} {family}')}"
    return Name(run.text, given or None, family, PERSON, run.text, bearer, person_id)


def _remember(people: _People, name: Name, known: Knowledge) -> None:
    people.names.setdefault(name.bearer, name)
    family = fold(name.family or name.full)
    people.by_family.setdefault(family, set()).add(name.bearer)
    people.by_sound.setdefault(variant_key(family), set()).add(name.bearer)
    forms = [family]
    if name.person_id:
        people.by_known[name.person_id] = name
        forms += map(fold, split(known.persons[name.person_id].aliases))
    people.beginnings.update(form.rpartition(" ")[2][:_BEGINNING] for form in forms)


def _family_name(run: Run, people: _People, known: Knowledge) -> tuple[Run, Name] | None:
    """A family name alone that refers to exactly one person the article names in full."""
    last = len(run.words)
    for index in range(last):
        words = " ".join(run.words[index:last])
        folded = fold(words)
        bearers = people.by_family.get(folded, set())
        if not bearers:
            ids = set(known.families.get(folded, ())) & set(people.by_known)
            bearers = ids or (people.by_sound.get(variant_key(folded), set()) if len(folded) >= 5 else set())
        if len(bearers) == 1:
            full = people.names[next(iter(bearers))]
            name = Name(
                full.full, full.given, words, PERSON, words, full.bearer, full.person_id, complete=False
            )
            return run.slice(index, last), name
    return None


def _organisations(text: str) -> Iterator[Mention]:
    """Names that the text itself abbreviates: "the International Red Cross (IRC)"."""
    for found in _ABBREVIATED.finditer(text):
        letters, end = found.group(1), found.start() - 1
        if end < 1 or text[end] not in " \u00a0\n":
            continue
        start = _spelt_by(text, end, letters)
        if start is not None:
            full = text[start:end]
            value = Name(full, None, None, ORGANISATION, full, f"org={fold(full)}")
            yield Mention("name", start, end, full, value, "abbreviated organisation")


def _spelt_by(text: str, end: int, letters: str) -> int | None:
    """Start of the words before `end` whose initials are the letters."""
    wanted = letters.upper()
    at, index = end, len(wanted) - 1
    for _ in range(len(wanted) + 4):
        begin = at
        while begin and not text[begin - 1].isspace() and text[begin - 1] not in '("“':
            begin -= 1
        word = text[begin:at]
        if not word:
            return None
        if word.lower() in _SMALL and word[0].upper() != wanted[index]:
            at = begin - 1
            continue
        if word[0].upper() != wanted[index]:
            return None
        index -= 1
        if index < 0:
            return begin if word[0].isupper() else None
        at = begin - 1
    return None
