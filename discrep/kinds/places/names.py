"""The capitalised runs of a text as place names: with their articles, and what an article or "of" links."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from discrep.kinds.places import wording_en as en
from discrep.kinds.places.spelling import plain, same_spelling, skeleton
from discrep.model import Layout, Mention, Span, Voice
from discrep.naming.spans import Run

_SILENT = frozenset((Voice.BYLINE, Voice.DATELINE, Voice.BOILERPLATE))
_ARTICLE = re.compile(r"(?<![\w-])(?:al|el|ad|ar|as|at|an|ash|es|ez|az)-\Z")
_LINK = re.compile(r" (?:al|el|ad|ar|as|at|an|ash|es|ez|az|e)-")


def joined(text: str, runs: Sequence[Run]) -> Iterator[Run | None]:
    """For each run the name it opens, with the article before it ("al-Hamra") and what an article links ("Umm al-Fahm")."""
    skip = False
    for run, after in zip_longest(runs, runs[1:]):
        if skip:
            skip = False
            yield None
            continue
        if text[run.start - 1 : run.start] == "-" and (
            article := _ARTICLE.search(text, max(0, run.start - 5), run.start)
        ):
            at = article.start()
            run = Run(
                at,
                run.end,
                (text[at : run.offsets[0]] + run.words[0], *run.words[1:]),
                (at, *run.offsets[1:]),
            )
        if after is not None and after.start - run.end < 6 and _links(text, run, after):
            at = run.end + 1 if text[run.end] == " " else run.end
            tail = text[at : after.start].lstrip(". ")
            if tail == "of ":
                run, tail = _with_of(run, at), ""
            words = (*run.words, tail + after.words[0], *after.words[1:])
            run = Run(
                run.start, after.end, words, (*run.offsets, after.start - len(tail), *after.offsets[1:])
            )
            skip = True
        yield run


def _with_of(run: Run, at: int) -> Run:
    return Run(run.start, at + 2, (*run.words, "of"), (*run.offsets, at))


def _links(text: str, run: Run, after: Run) -> bool:
    """One name over two runs: "Deir ez-Zor", "St. Louis"."""
    gap = text[run.end : after.start]
    if run.words[-1] in ("St", "Ste", "Mt", "Ft"):
        return gap in (". ", " ")
    if run.words[-1] in en.WATERS and gap == " of ":
        return True
    return _LINK.fullmatch(text, run.end, after.start) is not None


class Busy:
    """Stretches of text in which no place is read."""

    def __init__(self, taken: Sequence[Span], layout: Layout) -> None:
        self._silent = [Span(b.start, b.end) for b in layout.blocks if b.voice in _SILENT]
        self._silent += [Span(s.start, s.end) for s in layout.sentences if s.voice in _SILENT]
        self._spans = sorted([*taken, *self._silent])
        self._next = 0

    def silent(self, offset: int) -> bool:
        """Whether the offset stands in a byline, a dateline or page furniture."""
        return any(s.start <= offset < s.end for s in self._silent)

    def at(self, start: int, end: int) -> bool:
        """Whether the stretch overlaps a taken one; asked in text order."""
        spans = self._spans
        while self._next < len(spans) and spans[self._next].end <= start:
            self._next += 1
        for span in spans[self._next : self._next + 4]:
            if span.start >= end:
                return False
            if span.end > start:
                return True
        return False


_LEAST = 5  # letters from which another spelling is sure to be of the same name


def respelt(text: str, found: Sequence[Mention], rest: Sequence[Run]) -> list[Mention]:
    """Other spellings, among the remaining runs, of places that the text has named: they tell no place of an event."""
    known: dict[str, Mention] = {}
    for mention in found:
        if len(plain(mention.parsed.name)) >= _LEAST and mention.pattern not in (
            "block",
            "intersection",
            "address",
        ):
            known.setdefault(skeleton(mention.parsed.name), mention)
    out = []
    for run in rest:
        place = known.get(skeleton(run.text))
        if place is None or len(plain(run.text)) < _LEAST:
            continue
        if plain(run.text) != plain(place.parsed.name) and same_spelling(run.text, place.parsed.name):
            parsed = replace(place.parsed, name=run.text, stance=en.NAMED, part=None, distance=None)
            out.append(Mention("place", run.start, run.end, text[run.start : run.end], parsed, en.NAMED))
    return out
