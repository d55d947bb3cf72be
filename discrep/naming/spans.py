"""Runs of capitalised words that may name a person or an organisation."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from typing import NamedTuple

from discrep.naming.given_names import COMMON
from discrep.naming.parts import HONORIFICS, PARTICLES, SUFFIXES, is_initial

# Capitalised words that open a sentence or stand beside a name, yet are no part of one.
OPENERS = frozenset(
    """
    the a an this that these those his her their its our my your he she they it we i you who what
    when where why how in on at by for from with without to of as but and or nor so yet if while
    after before since until during under over meanwhile however also still then there here now
    today yesterday tomorrow earlier later last next both all some many most no not one two three
    four five six seven eight nine ten other another such each every either neither despite although
    because though following according asked speaking former ex-president mr mrs ms monday tuesday
    wednesday thursday friday saturday sunday january february march april june july august
    september october november december jan feb mar apr jun jul aug sept sep oct nov dec is was are
    were has had have will would could should may might must can did does do only even just once
    first second third like unlike among between against about photo image video watch read
    advertisement comment editor's breaking update updated exclusive live opinion
    """.split()
) - {"may"}
# Words that mark a run as something other than a person.
NOT_PERSON = frozenset(
    """
    university college school institute hospital museum church street road avenue square park bridge
    river lake sea ocean bay island islands mountain valley county city town province state states
    republic kingdom union nations council commission committee ministry department agency bureau
    office party congress parliament senate house assembly court army navy force forces guard police
    bank group company corp inc ltd llc plc times post news daily herald guardian journal press
    agency association federation organisation organization league cup club team united national
    international world global general security defence defense foreign north south east west
    northern southern eastern western central new great royal democratic republican liberal
    conservative labour social christian people's white black red green blue air force base airport
    station stadium palace prize award act bill treaty accord agreement protocol convention summit
    forum conference games olympics war operation plan project program programme fund foundation
    centre center society service services television radio network magazine
    """.split()
)


class Run(NamedTuple):
    """Words of a run with the span of each, in text order."""

    start: int
    end: int
    words: tuple[str, ...]
    offsets: tuple[int, ...]

    def slice(self, first: int, last: int) -> Run:
        """The run of words `first` up to but not including `last`."""
        words, offsets = self.words[first:last], self.offsets[first:last]
        return Run(offsets[0], offsets[-1] + len(words[-1]), words, offsets)

    @property
    def text(self) -> str:
        return " ".join(self.words)


def _upper_class() -> str:
    extended = (chr(p) for p in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00)))
    return "A-Z" + "".join(c for c in extended if c.isupper())


_U = _upper_class()
_ARTICLE = r"(?:al|el|ad|ar|as|at|an|ul|ash|bin)-"
_REST = rf"(?:\.(?:[{_U}]\.){{0,3}}|\w{{0,40}}+(?:[’'\-](?![sS]\b)\w{{1,40}}+){{0,4}})"
_WORD = rf"[{_U}]{_REST}"
_LINK = r"(?:de|da|do|dos|das|del|della|di|du|la|le|van|von|der|den|ter|ten|bin|ibn|bint|al|el|af|av|zu|ben)"
_GAP = r"(?:[ \u00a0\u202f]\n?|\n)"
# An upper-case letter opens every match, so that the search leaps from one to the next.
_RUN = re.compile(
    rf"[{_U}](?<!\w[{_U}]){_REST}(?:{_GAP}(?:{_LINK}{_GAP}){{0,2}}(?:{_ARTICLE})?{_WORD}(?:(?<=Jr)\.|(?<=Sr)\.)?){{0,9}}"
)
_SPLIT = re.compile(r"[^ \u00a0\u202f\n]+")


def runs(text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[Run]:
    """Capitalised runs of the text, particles inside them included, openers cut off.

    A possessive 's stays outside: "Vladimir Putin's" gives "Vladimir Putin".
    """
    make, openers = tuple.__new__, OPENERS  # the two calls that every run costs
    for match in _RUN.finditer(text, start, min(end, len(text))):
        surface = match[0]
        at, reach = match.span()
        if surface.isalpha():  # most runs are one word
            if surface.lower() not in openers:
                yield make(Run, (at, reach, (surface,), (at,)))
            continue
        words, offsets = _words(surface, at)
        if len(words) == 1:
            if surface.lower() not in openers:
                yield make(Run, (at, reach, (surface,), (at,)))
        elif _ANY_OPENER.isdisjoint(words):
            yield _run(words, offsets)
        else:
            yield from _cut(words, offsets)


def _words(surface: str, at: int) -> tuple[list[str], list[int]]:
    """The words of a run and where each stands."""
    offsets = []
    if surface.isascii() and "\n" not in surface:  # one blank between two words
        words = surface.split(" ")
        for word in words:
            offsets.append(at)
            at += len(word) + 1
        return words, offsets
    found = list(_SPLIT.finditer(surface))
    return [match[0] for match in found], [at + match.start() for match in found]


_ANY_OPENER = OPENERS | {word.capitalize() for word in OPENERS} | {word.upper() for word in OPENERS}
# Openers that are given names too, where another word follows them.
_MONTH_NAMES = frozenset(("jan", "april", "june", "august"))


def _cut(words: list[str], offsets: list[int]) -> Iterator[Run]:
    """Maximal stretches without openers ("Yesterday Anna Holt" gives "Anna Holt")."""
    first = 0
    for index in range(len(words) + 1):
        if index == len(words) or words[index].lower() in OPENERS:
            if index + 1 < len(words) and words[index].lower() in _MONTH_NAMES:
                continue
            if index == first + 1 and words[index:] == ["March"] and words[first].lower() in COMMON:
                continue  # "Helen March": a family name behind a given one
            if index > first:
                yield _run(words[first:index], offsets[first:index])
            first = index + 1


def _run(words: list[str], offsets: list[int]) -> Run:
    while len(words) > 1 and words[-1].islower() and words[-1] in PARTICLES:
        words, offsets = words[:-1], offsets[:-1]
    return Run(offsets[0], offsets[-1] + len(words[-1]), tuple(words), tuple(offsets))


def strip_honorifics(run: Run) -> tuple[Run, bool]:
    """The run without leading honorifics, and whether there were any."""
    at = 0
    while at < len(run.words) - 1 and run.words[at].rstrip(".").lower() in HONORIFICS:
        at += 1
    return (run.slice(at, len(run.words)), True) if at else (run, False)


def looks_personal(words: tuple[str, ...]) -> bool:
    """Whether the shape of a run allows a person's name: two to six words, none of an institution."""
    if not 2 <= len(words) <= 6:
        return False
    bare = [word for word in words if word not in SUFFIXES]
    return all(
        word.lower().rstrip(".") not in NOT_PERSON
        and (not word.isupper() or is_initial(word) or len(word) > 4)
        for word in bare
    )
