"""One pass over a text: title phrases, organisations and capitalised runs, with their offsets."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from discrep.model import Kept, Layout, read_once
from discrep.naming.fold import fold, view
from discrep.naming.spans import Run
from discrep.naming.spans import runs as runs_of
from discrep.offices.load import split
from discrep.offices.lookup import Knowledge, knowledge
from discrep.offices.stored import forms_of
from discrep.offices.wording_en import ABBREVIATIONS

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick

# Words of four letters or fewer that are titles in lower case; all others so short are abbreviations.
_SHORT_WORDS = frozenset("head boss czar tsar king pope emir amir shah imam lama".split())


_SHORTEST = 3
_CAPITALS = re.compile(r"[A-Z][A-Z]{1,2}(?!\w)")  # a letter opens it, so that the search leaps


class TitleHit(NamedTuple):
    start: int
    end: int
    form: str
    plural: bool


class OrgHit(NamedTuple):
    start: int
    end: int
    orgs: tuple[str, ...]  # more than one where the name is shared


class Gazetteer(NamedTuple):
    """The forms to look for, their automaton, and what each is."""

    automaton: AhoCorasick
    forms: tuple[str, ...]
    titles: Collection[str]
    named: Collection[str]  # forms that name organisations
    orgs: Mapping[str, tuple[str, ...]]
    capitals: frozenset[str]  # forms that count only in capitals


@dataclass(frozen=True, slots=True, eq=False)
class Scan:
    """What one pass found; equal only to itself."""

    text: str
    view: str
    titles: tuple[TitleHit, ...]  # longest first at each place, none inside another
    orgs: tuple[OrgHit, ...]
    org_ending: dict[int, OrgHit]
    org_starting: dict[int, OrgHit]
    runs: tuple[Run, ...]
    starts: tuple[int, ...]  # of the runs, for looking them up
    title_words: frozenset[int]  # offsets of capitalised words that belong to a title, not to a name
    kept: Kept = field(default_factory=Kept, init=False, repr=False)

    def word_at(self, offset: int) -> tuple[Run, int] | None:
        """The run that has a word at the offset, and the word's index."""
        return _word_at(self.runs, self.starts, offset)

    def run_ending(self, offset: int) -> Run | None:
        """The run that ends at the offset."""
        at = bisect_left(self.starts, offset) - 1
        return self.runs[at] if at >= 0 and self.runs[at].end == offset else None


def _word_at(found: Sequence[Run], starts: Sequence[int], offset: int) -> tuple[Run, int] | None:
    at = bisect_right(starts, offset) - 1
    if at < 0 or offset >= found[at].end or offset not in found[at].offsets:
        return None
    return found[at], found[at].offsets.index(offset)


def capitals(known: Knowledge) -> frozenset[str]:
    """Forms that count only where the text has them in capitals."""
    names = {
        fold(name)
        for org in known.tables.orgs
        for name in (*split(org.aliases), *split(org.demonyms), *split(org.metonyms))
        if name.isupper() or len(name) <= 2
    }
    short = {f for f in known.titles if len(f) <= 4 and " " not in f and f not in _SHORT_WORDS}
    return frozenset(names | short | ABBREVIATIONS)


@lru_cache(maxsize=2)
def gazetteer(known: Knowledge) -> Gazetteer:
    """Every title form and organisation name of the tables."""
    from ahocorasick_rs import AhoCorasick

    # Forms of three letters stand in every other word; they are looked for as capitals instead.
    forms = tuple(f for f in dict.fromkeys((*known.titles, *known.org_names)) if len(f) > _SHORTEST)
    ready: frozenset[str] | None = known.__dict__.get("capitals")
    return Gazetteer(
        AhoCorasick(list(forms)),
        forms,
        forms_of(known.titles),
        forms_of(known.org_names),
        known.org_names,
        capitals(known) if ready is None else ready,
    )


def scan(layout: Layout) -> Scan:
    """Title phrases, organisations and capitalised runs of an article, from the project's tables."""
    return _scan(layout, knowledge())


@read_once
def _scan(layout: Layout, known: Knowledge) -> Scan:
    text, table = layout.text, gazetteer(known)
    shown = view(text)
    titles: list[TitleHit] = []
    orgs: list[OrgHit] = []
    length = len(shown)
    for index, start, end in table.automaton.find_matches_as_indexes(shown, overlapping=True):
        if start and shown[start - 1].isalnum():
            continue
        form = table.forms[index]
        plural = False
        if end < length and shown[end].isalnum():
            plural = shown[end] == "s" and not shown[end + 1 : end + 2].isalnum()
            if not plural or form not in table.titles:
                continue
        if form in table.capitals and not text[start:end].isupper():
            continue
        if form in table.titles:
            titles.append(TitleHit(start, end + plural, form, plural))
        if form in table.named and not plural and text[start].isupper():
            orgs.append(OrgHit(start, end, table.orgs[form]))
    for match in _CAPITALS.finditer(text):
        (start, end), form = match.span(), match.group().lower()
        if start and (text[start - 1].isalnum() or text[start - 1] == "_"):
            continue
        if form in table.titles and not shown[max(0, start - 2) : start - 1].isdigit():  # "5 PM" is a time
            titles.append(TitleHit(start, end, form, False))
        if form in table.named:
            orgs.append(OrgHit(start, end, table.orgs[form]))
    found = _within(list(runs_of(text)), frozenset([block.start for block in layout.blocks]))
    # By their ends, so that "US" before "Treasury Secretary" stands beside the longer "US Treasury".
    ending: dict[int, OrgHit] = {}
    for hit in sorted(orgs, key=lambda h: -h.start):
        ending[hit.end] = hit
    orgs = _outermost(orgs)
    titles = _outermost(titles)
    starts = tuple([run.start for run in found])
    return Scan(
        text,
        shown,
        tuple(titles),
        tuple(orgs),
        ending,
        {hit.start: hit for hit in orgs},
        found,
        starts,
        frozenset(_title_words(titles, found, starts)),
    )


def _title_words(titles: Iterable[TitleHit], runs: Sequence[Run], starts: Sequence[int]) -> Iterator[int]:
    """Words of title phrases that a name may follow in the same run: "Prime Minister" before a name."""
    for hit in titles:
        found = _word_at(runs, starts, hit.start)
        if found and hit.end < found[0].end:
            run, first = found
            yield from (o for o in run.offsets[first:] if o < hit.end)


def _within(found: list[Run], breaks: frozenset[int]) -> tuple[Run, ...]:
    """Runs cut where a block begins: a headline's last word is no part of the lead's first name."""
    if not any(len(run.words) > 1 and not breaks.isdisjoint(run.offsets[1:]) for run in found):
        return tuple(found)
    return tuple(part for run in found for part in _cut(run, breaks))


def _cut(run: Run, breaks: frozenset[int]) -> Iterator[Run]:
    cuts = [i for i, offset in enumerate(run.offsets) if i and offset in breaks]
    for first, last in pairwise((0, *cuts, len(run.words))):
        yield run.slice(first, last)


_Hit = TypeVar("_Hit", TitleHit, OrgHit)


def _outermost(hits: Iterable[_Hit]) -> list[_Hit]:
    out: list[_Hit] = []
    reach = -1
    for hit in sorted(hits, key=lambda h: (h.start, -h.end)):
        if hit.end > reach:
            if not out or hit.start >= reach:
                out.append(hit)
                reach = hit.end
    return out
