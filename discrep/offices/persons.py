"""From words of a text to the persons of the tables."""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache
from typing import NamedTuple

from discrep.model import read_once
from discrep.naming.fold import fold, key
from discrep.naming.given_names import equivalent, is_western, short_form
from discrep.naming.parts import HONORIFICS, PARTICLES, POST_ENDINGS, SUFFIXES, split_name
from discrep.naming.spans import Run, looks_personal
from discrep.naming.transliteration import is_romanised
from discrep.offices.lookup import Knowledge
from discrep.offices.scan import Scan

# Words before a name, or inside one, that show that a run holds a person's name.
_LEADING = HONORIFICS | POST_ENDINGS | PARTICLES
_LONGEST = 6  # words of a name
_LEAST_GIVEN, _LEAST_FAMILY = 3, 6  # letters below which one edit makes another name


class NamedPerson(NamedTuple):
    """A name in a text with the known persons it may be."""

    run: Run
    persons: tuple[str, ...]
    full: bool  # given and family name, or a known alias


def person_at(run: Run, index: int, known: Knowledge) -> NamedPerson | None:
    """The person named from a run's word on:
    the longest known name, else the rest where it looks personal.
    """
    last = len(run.words)
    while index < last - 1 and run.words[index].rstrip(".").lower() in HONORIFICS:
        if found := _known_at(run, index, known):
            return found
        index += 1
    if found := _known_at(run, index, known):
        return found
    rest = run.slice(_behind_post(run, index, known), last)
    if len(rest.words) == 1:
        return NamedPerson(rest, (), False)
    if not looks_personal(rest.words):
        return None
    return NamedPerson(rest, spelt_out(rest, known), True)


def _behind_post(run: Run, index: int, known: Knowledge) -> int:
    """Where a name begins after a post in the same run ("District Attorney Ann Holt"); `index` where there is none."""
    words = run.words
    for at in range(len(words) - 2, index, -1):
        if words[at - 1].rstrip(".").lower() in POST_ENDINGS and is_given(words[at], known):
            return at
    return index


@read_once
def full_names(scanned: Scan, known: Knowledge) -> tuple[NamedPerson | None, ...]:
    """For each run of a scan the person it names in full, after honorifics and titles; None for none."""
    after_title = frozenset(hit.end + 1 for hit in scanned.titles if not hit.plural)
    forms = known.name_forms
    out: list[NamedPerson | None] = []
    for run in scanned.runs:
        words = run.words
        if len(words) == 1:
            may_be = key(words[0]) in forms
        else:
            may_be = _may_name(words, known) or not after_title.isdisjoint(run.offsets)
        out.append(_full_name(run, scanned, after_title, known) if may_be else None)
    return tuple(out)


@lru_cache(maxsize=4096)
def _may_name(words: tuple[str, ...], known: Knowledge) -> bool:
    """Whether the words of a run may name a person: most do not, and these looks are cheap."""
    last = words[-1]
    return (
        fold(words[0]) in known.given_forms
        or fold(last.rstrip(".")) in known.family_forms
        or last in SUFFIXES
        or not _LEADING.isdisjoint([word.rstrip(".").lower() for word in words])
        or _holds_name([key(word) for word in words], known.name_forms)
    )


def _holds_name(keys: list[str], forms: Collection[str]) -> bool:
    """Whether a known name begins at any word."""
    for first in range(len(keys)):
        joined = ""
        for word in keys[first : first + _LONGEST]:
            joined += word
            if joined in forms:
                return True
    return False


def _full_name(run: Run, scanned: Scan, after_title: frozenset[int], known: Knowledge) -> NamedPerson | None:
    for index, offset in enumerate(run.offsets):
        if offset in scanned.title_words:
            continue
        found = person_at(run, index, known)
        if found is None or not found.full:
            continue
        if found.persons or _introduced(index, run, found.run, scanned, after_title, known):
            return found
    return None


def _introduced(
    index: int, run: Run, name: Run, scanned: Scan, after_title: frozenset[int], known: Knowledge
) -> bool:
    """Whether an unknown run is a person's: a given name opens it, or an honorific stands before it."""
    if any(offset in scanned.org_starting for offset in name.offsets):
        return False
    if name.start in after_title:
        return True
    if name.start > run.start:
        before = run.words[run.offsets.index(name.start) - 1].rstrip(".").lower()
        return before in HONORIFICS or (before in POST_ENDINGS and is_given(name.words[0], known))
    return index == 0 and is_given(name.words[0], known)


def _known_at(run: Run, index: int, known: Knowledge) -> NamedPerson | None:
    """The longest known name that begins with a word of the run."""
    size, ids = _longest_known(run.words[index : index + _LONGEST], known)
    return NamedPerson(run.slice(index, index + size), ids, True) if size else None


@lru_cache(maxsize=4096)
def _longest_known(words: tuple[str, ...], known: Knowledge) -> tuple[int, tuple[str, ...]]:
    """How many of the words are a known person's name, and whose; nought where none."""
    keys = [key(word) for word in words]
    for size in range(len(keys), 0, -1):
        ids = known.names.get("".join(keys[:size]))
        if ids and (size > 1 or _mononym(keys[0], ids, known)):
            return size, ids
    return 0, ()


def _mononym(word: str, ids: tuple[str, ...], known: Knowledge) -> bool:
    """Whether a one-word alias is a person's whole public name (Lula), not a bare family name."""
    return all(key(known.persons[i].family) != word or not known.persons[i].given for i in ids)


def spelt_out(run: Run, known: Knowledge) -> tuple[str, ...]:
    """Known persons whose given name is a short form, a fuller form or a romanisation of this one."""
    if not _may_be_spelt_out(run, known):
        return ()
    name = split_name(run.text)
    if not name.given:
        return ()
    found = known.families.get(fold(name.family), ())
    return tuple(
        i for i in found if equivalent(name.given, known.persons[i].given, not known.writes_latin(i))
    )


def _may_be_spelt_out(run: Run, known: Knowledge) -> bool:
    """Whether a run ends in a known family name, as far as a quick look tells."""
    last = run.words[-1]
    if fold(last.rstrip(".")) in known.family_forms or last in SUFFIXES:
        return True
    return len(run.words) > 2 and not PARTICLES.isdisjoint(map(str.lower, run.words))


def family_of(name: str) -> str:
    """Folded family part of a name as written."""
    return fold(split_name(name).family)


def near_persons(name: str, known: Knowledge) -> tuple[str, ...]:
    """Known persons one slip of the pen away in one part of the name, the other part exact.

    The slip is one edit in the given name (three letters or more) or in a family name of six or
    more (two edits from nine letters on); romanisations and short forms are no slips.
    """
    parts = split_name(name)
    given, family = fold(parts.given), fold(parts.family)
    if not given or not family:
        return ()
    out = [
        i
        for i in known.families.get(family, ())
        if (p := known.persons[i]).family_first != "1"
        and _slip(given, fold(p.given).split(" ")[0], _LEAST_GIVEN, i, known)
    ]
    if not out and len(family) >= _LEAST_FAMILY:
        out = [
            i
            for i in known.by_given.get(given, ())
            if _slip(family, fold(known.persons[i].family), _LEAST_FAMILY, i, known)
        ]
    return tuple(i for i in out if not _lost_letters(name, known.persons[i].name))


def _lost_letters(written: str, right: str) -> bool:
    """Whether the name only lacks its accented letters, as a wrong decoding leaves it ("Antnio")."""
    return not right.isascii() and "".join(c for c in right if c.isascii()) == written


def _slip(written: str, right: str, least: int, person: str, known: Knowledge) -> bool:
    """Whether a name part is a slip for another; names of other scripts have no one right spelling."""
    if key(written) == key(right) or min(len(written), len(right)) < least or not known.writes_latin(person):
        return False
    if least == _LEAST_GIVEN and short_form(written.split(" ")[0], right):
        return False
    from rapidfuzz.distance import OSA

    limit = 2 if min(len(written), len(right)) >= 9 else 1
    return OSA.distance(written, right, score_cutoff=limit) <= limit


def of_latin_letters(words: tuple[str, ...], known: Knowledge, changed: str = "") -> bool:
    """Whether a name is of Latin letters at home, as far as its words and the tables' bearers of them tell.

    `changed`: another form of its last or first word.
    """
    folded = [fold(word) for word in words]
    if any(is_romanised(word) for word in (*folded, fold(changed))):
        return False
    if is_western(folded[0]):
        return True
    holders = known.by_given.get(folded[0], ()) or known.families.get(folded[-1], ())
    return 2 * sum(known.writes_latin(person) for person in holders) >= len(holders)


def of_unknown_letters(words: tuple[str, ...], known: Knowledge) -> bool:
    """Whether neither the given name nor the tables' bearers of either word tell what letters a name is of at home."""
    given, family = fold(words[0]), fold(words[-1])
    return not (is_western(given) or known.by_given.get(given) or known.families.get(family))


def is_given(word: str, known: Knowledge) -> bool:
    """Whether a word is known as a given name."""
    return fold(word) in known.given_forms
