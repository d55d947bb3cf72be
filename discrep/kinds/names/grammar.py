"""Finds names of persons, and of organisations that the text abbreviates."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from discrep.kinds.names.value import ORGANISATION, PERSON, Name
from discrep.model import Layout, Mention, Span
from discrep.naming.fold import fold, key
from discrep.naming.parts import FAMILY_FIRST, HONORIFICS, split_name
from discrep.naming.spans import Run, looks_personal
from discrep.naming.transliteration import name_key, variant_key
from discrep.offices.lookup import Knowledge, knowledge
from discrep.offices.persons import is_given, person_at
from discrep.offices.scan import Scan, scan

_ABBREVIATED = re.compile(r"[ \u00a0\n]\(([A-Z][A-Za-z]{1,9})\)")
_SMALL = frozenset("of the and for in on de la des".split())


@dataclass(slots=True)
class _People:
    """Persons an article names in full, by how a later mention may call them."""

    by_known: dict[str, Name]
    by_family: dict[str, set[str]]  # folded family -> bearers
    by_sound: dict[str, set[str]]  # variant key of the family -> bearers
    names: dict[str, Name]


def spot(layout: Layout, taken: Sequence[Span]) -> list[Mention]:
    """Names in text order: full names first found, then the family names that refer to them.

    A name may stand inside a title's span, never inside a date or a quantity of its own words.
    """
    if not layout.text:
        return []
    known, scanned = knowledge(), scan(layout)
    people = _People({}, {}, {}, {})
    found: list[tuple[Run, Name]] = []
    rest: list[Run] = []
    for run in scanned.runs:
        full = _full_name(run, scanned, known)
        if full is None:
            rest.append(run)
            continue
        _, name = full
        found.append(full)
        _remember(people, name)
    found += [(run, called) for run in rest if (called := _family_name(run, people, known))]
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


def _full_name(run: Run, scanned: Scan, known: Knowledge) -> tuple[Run, Name] | None:
    """The full name of a person in a run, after honorifics and titles."""
    if len(run.words) < 2 and key(run.words[0]) not in known.names:
        return None
    for index in range(len(run.words)):
        if run.offsets[index] in scanned.title_words:
            continue
        found = person_at(run, index, known)
        if found is None or not found.full:
            continue
        if found.persons:
            person = known.persons[found.persons[0]]
            one = found.persons[0] if len(found.persons) == 1 else None
            given, family = (person.given, person.family) if one else _parts(found.run)
            return found.run, _person(found.run, one, given, family, known)
        if _introduced(index, run, found.run, scanned, known):
            given, family = _parts(found.run)
            return found.run, _person(found.run, None, given, family, known)
    return None


def _introduced(index: int, run: Run, name: Run, scanned: Scan, known: Knowledge) -> bool:
    """Whether an unknown run is a person's: a given name opens it, or an honorific stands before it."""
    if not looks_personal(name.words) or any(scanned.org_starting.get(o) for o in name.offsets):
        return False
    if name.start > run.start:
        before = run.words[run.offsets.index(name.start) - 1]
        if before.rstrip(".").lower() in HONORIFICS or _after_title(name.start, scanned):
            return True
        if index:
            return False
    return is_given(name.words[0], known) or _after_title(name.start, scanned)


def _after_title(start: int, scanned: Scan) -> bool:
    return any(hit.end + 1 == start and not hit.plural for hit in scanned.titles)


def _parts(run: Run) -> tuple[str, str]:
    first = fold(run.words[0])
    parts = split_name(run.text, family_first=first in FAMILY_FIRST and len(run.words) in (2, 3))
    return parts.given, parts.family


def _person(run: Run, person_id: str | None, given: str, family: str, known: Knowledge) -> Name:
    written_given, written_family = _parts(run)
    if person_id and known.persons[person_id].family_first != "1" and written_given:
        given, family = written_given, written_family
    bearer = person_id or f"={name_key(f'{given} {family}')}"
    return Name(run.text, given or None, family, PERSON, run.text, bearer, person_id)


def _remember(people: _People, name: Name) -> None:
    people.names.setdefault(name.bearer, name)
    family = fold(name.family or name.full)
    people.by_family.setdefault(family, set()).add(name.bearer)
    people.by_sound.setdefault(variant_key(family), set()).add(name.bearer)
    if name.person_id:
        people.by_known[name.person_id] = name


def _family_name(run: Run, people: _People, known: Knowledge) -> Name | None:
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
            return Name(
                full.full, full.given, words, PERSON, words, full.bearer, full.person_id, complete=False
            )
    return None


def _organisations(text: str) -> Iterator[Mention]:
    """Names that the text itself abbreviates: "the International Red Cross (IRC)"."""
    for found in _ABBREVIATED.finditer(text):
        letters = found.group(1)
        start = _spelt_by(text, found.start(), letters)
        if start is not None:
            full = text[start : found.start()]
            value = Name(full, None, None, ORGANISATION, full, f"org={fold(full)}")
            yield Mention("name", start, found.start(), full, value, "abbreviated organisation")


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
