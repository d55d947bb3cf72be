"""Finds short names in two ways, by what else the story writes: firms by their trade, places, abbreviations, a moved s."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from discrep.kinds.late import Late
from discrep.kinds.names.bodies_en import TRADES
from discrep.kinds.names.slips import Pair
from discrep.kinds.names.written import Form, Writing, by_number
from discrep.model import Extraction
from discrep.naming.fold import fold
from discrep.naming.slips import Slip, slip
from discrep.naming.spans import NOT_PERSON
from discrep.offices.lookup import Knowledge
from discrep.offices.persons import is_given

_LONG = 7  # letters from which a place's name alone may be a slip
_PART = 4  # letters of each word between which an s may have moved
_INITIALS = range(4, 7)  # letters of an abbreviation in which two may be swapped
_OFTEN = 2  # places of the right form of an abbreviation
_AT = Late(r"\b(?:of|in|at|from|near|to|outside|around|through)\s\Z")
_EDITS = frozenset((Slip.DOUBLED, Slip.SWAPPED, Slip.DROPPED))


def things(written: Writing, story: Sequence[Extraction], known: Knowledge) -> Iterator[Pair]:
    """Pairs of forms of what is very likely one thing."""
    yield from _moved_letter(written)
    yield from _initials(written)
    yield from _places(written, story, known)
    yield from _firms(written, known)


def _pair(a: Form, b: Form, kind: Slip, x: str, y: str) -> Pair:
    rare, common = by_number(a, b)
    return Pair(rare, common, kind, (x, y) if rare is a else (y, x), False)


def _moved_letter(written: Writing) -> Iterator[Pair]:
    """ "Krone Mills", "Krones Mill": the s of one word stands at the other."""
    for key, form in sorted(written.full.items()):
        if len(key) != 2 or not key[0].endswith("s") or min(map(len, key)) < _PART or key[0] in written.lower:
            continue
        other = written.full.get((key[0][:-1], f"{key[1]}s"))
        if other is not None and not form.personal and not other.personal:
            yield _pair(form, other, Slip.MOVED, form.text, other.text)


def _initials(written: Writing) -> Iterator[Pair]:
    """An abbreviation once with two letters swapped, beside the right one."""
    capital = [f for f in written.alone.values() if f.words[0].isupper() and len(f.words[0]) in _INITIALS]
    for a, b in combinations(capital, 2):
        x, y = a.words[0], b.words[0]
        if sorted(x) != sorted(y) or {fold(x), fold(y)} & written.lower:
            continue
        swapped = [n for n, (p, q) in enumerate(zip(x, y, strict=True)) if p != q]
        rare, common = sorted((len(a.places), len(b.places)))
        if len(swapped) == 2 and swapped[1] == swapped[0] + 1 and rare == 1 and common >= _OFTEN:
            yield _pair(a, b, Slip.SWAPPED, x, y)


def _places(written: Writing, story: Sequence[Extraction], known: Knowledge) -> Iterator[Pair]:
    """Two names of places, each after "in", "near", "of", in one article, a letter apart."""
    alone = [
        (key[0], form)
        for key, form in sorted(written.alone.items())
        if len(key[0]) >= _LONG and key[0] not in written.lower and key[0] not in NOT_PERSON
        if not is_given(key[0], known) and key[0] not in known.families and key[0] not in known.org_names
    ]
    by_edge: dict[str, list[tuple[str, Form]]] = {}
    for word, form in alone:
        by_edge.setdefault(word[:2], []).append((word, form))
    for near in by_edge.values():
        for (x, a), (y, b) in combinations(near, 2):
            if not a.articles & b.articles or slip(x, y) not in _EDITS:
                continue
            if all(_after_preposition(form, story) for form in (a, b)) and not _two_places(a, b, story):
                yield _pair(a, b, slip(x, y) or Slip.DROPPED, a.text, b.text)


def _after_preposition(form: Form, story: Sequence[Extraction]) -> bool:
    return any(_AT.search(story[p.article].layout.text, max(0, p.start - 12), p.start) for p in form.places)


def _two_places(a: Form, b: Form, story: Sequence[Extraction]) -> bool:
    """The gazetteer knows a place by each of the names."""
    return all(
        any(
            fact.kind == "place" and fact.value.known and fact.start <= p.start < fact.end
            for p in form.places
            for fact in story[p.article].facts
        )
        for form in (a, b)
    )


def _firms(written: Writing, known: Knowledge) -> Iterator[Pair]:
    """Firms of one first name whose second word says one trade in two ways."""
    by_first: dict[str, list[Form]] = {}
    for key, form in sorted(written.full.items()):
        if len(key) == 2 and len(key[0]) >= _PART and key[0] not in NOT_PERSON:
            if key[0] not in written.lower and key[0] not in known.org_names:
                by_first.setdefault(key[0], []).append(form)
    for forms in by_first.values():
        for a, b in combinations(forms, 2):
            x, y = fold(a.words[1]), fold(b.words[1])
            if a.articles & b.articles:
                continue  # an article that has both knows two
            if any({x, y} <= row for row in TRADES):
                yield _pair(a, b, Slip.TRADE, x, y)
