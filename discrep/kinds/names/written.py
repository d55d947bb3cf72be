"""Every way in which the articles of a story write their names: short runs of capitalised words, and where they stand."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from discrep.model import Extraction, Voice
from discrep.naming.fold import fold
from discrep.naming.parts import HONORIFICS, SUFFIXES, is_initial
from discrep.naming.spans import NOT_PERSON, Run
from discrep.offices.lookup import Knowledge
from discrep.offices.persons import full_names
from discrep.offices.scan import Scan, scan

SILENT = frozenset((Voice.BOILERPLATE, Voice.BYLINE, Voice.COMMENT, Voice.DATELINE))
_LONGEST = 3  # words of a form; longer names are found by their parts
_SELDOM = 4  # a word as often in capitals for one in lower case is a name, the other an address or a slip
_LOWER = re.compile(r"(?<![\w’'-])[a-z]{4,}(?![\w-])")  # no part of an address


class Place(NamedTuple):
    """Where a form stands: the article's number in the story, the span, the sentence."""

    article: int
    start: int
    end: int
    sentence: int


@dataclass(slots=True)
class Form:
    """One way of writing a name, its places in story order."""

    words: tuple[str, ...]  # as first written
    places: list[Place] = field(default_factory=list)
    personal: bool = False  # read as a person's name somewhere

    @property
    def text(self) -> str:
        return " ".join(self.words)

    @property
    def articles(self) -> frozenset[int]:
        return frozenset(place.article for place in self.places)

    def in_article(self, article: int) -> int:
        return sum(place.article == article for place in self.places)


def by_number(a: Form, b: Form) -> tuple[Form, Form]:
    """The form of fewer places, then the other; of two as common, which nobody can tell apart, the later first."""
    rare, common = sorted((a, b), key=lambda f: (len(f.places), f.places[0]))
    return (common, rare) if len(rare.places) == len(common.places) else (rare, common)


Forms = dict[tuple[str, ...], Form]


class Writing(NamedTuple):
    """The forms of a story: of two and three words, and of one word."""

    full: Forms
    alone: Forms
    inside: frozenset[str]  # folded words that stand inside a longer run
    lower: frozenset[str]  # words that the articles also write in lower case
    known: frozenset[str]  # folded words of titles and organisations met


def writing(story: Sequence[Extraction], known: Knowledge) -> Writing:
    """The forms of a story's articles."""
    full: Forms = {}
    alone: Forms = {}
    inside: set[str] = set()
    lower: Counter[str] = Counter()
    capital: Counter[str] = Counter()
    met: set[str] = set()
    for number, extraction in enumerate(story):
        layout = extraction.layout
        scanned = scan(layout)
        lower.update(_LOWER.findall(layout.text))
        personal = _personal(scanned, known)
        covered = frozenset(hit.start for hit in scanned.orgs)
        met.update(fold(run.words[0]) for run in scanned.runs if run.start in covered)
        for run in scanned.runs:
            capital.update(fold(word) for word in run.words)
            sentence = layout.sentence_at(run.start)
            if sentence >= 0 and layout.sentences[sentence].voice in SILENT:
                continue
            name = _name_words(run, scanned)
            if name is None:
                continue
            if len(name.words) == 1:
                _add(alone, name, number, sentence, personal=False)
                continue
            inside.update(fold(word) for word in name.words)
            for part in _parts(name):
                _add(full, part, number, sentence, personal.issuperset(part.offsets))
    common = (word for word, times in lower.items() if times * _SELDOM >= capital[word])
    return Writing(full, alone, frozenset(inside), frozenset(common), frozenset(met))


def _personal(scanned: Scan, known: Knowledge) -> frozenset[int]:
    return frozenset(offset for found in full_names(scanned, known) if found for offset in found.run.offsets)


def _name_words(run: Run, scanned: Scan) -> Run | None:
    """The run without titles, honorifics, initials and suffixes."""
    if len(run.words) == 1:
        return None if run.start in scanned.title_words else run
    kept = [
        index
        for index, (word, offset) in enumerate(zip(run.words, run.offsets, strict=True))
        if offset not in scanned.title_words
        and word.rstrip(".").lower() not in HONORIFICS
        and not is_initial(word)
        and word not in SUFFIXES
    ]
    if not kept:
        return None
    words = tuple(run.words[i] for i in kept)
    offsets = tuple(run.offsets[i] for i in kept)
    return Run(offsets[0], offsets[-1] + len(words[-1]), words, offsets)


def _parts(name: Run) -> Iterator[Run]:
    """Parts of two or three words; of a name that short, the whole."""
    size = len(name.words)
    if size <= _LONGEST:
        yield name
    for length in range(2, min(size, _LONGEST + 1)):
        for first in range(size - length + 1):
            if size > _LONGEST or length < size:
                yield name.slice(first, first + length)


def _add(forms: Forms, run: Run, article: int, sentence: int, personal: bool) -> None:
    key = tuple(fold(word) for word in run.words)
    form = forms.get(key)
    if form is None:
        form = forms[key] = Form(run.words)
    form.places.append(Place(article, run.start, run.end, sentence))
    form.personal = form.personal or (personal and not NOT_PERSON.intersection(key))
