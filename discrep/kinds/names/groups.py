"""Finds movements and peoples that one article writes in two romanisations."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from discrep.kinds.names.groups_en import SPELLINGS
from discrep.kinds.names.written import SILENT, Form, Place
from discrep.model import Extraction, Voice
from discrep.naming.fold import fold
from discrep.offices.scan import scan


@cache
def _rows() -> dict[str, int]:
    return {form: number for number, row in enumerate(SPELLINGS) for form in row}


def spelt_twice(extraction: Extraction, number: int) -> Iterator[list[Form]]:
    """The forms of each group's name that the article, `number` in the story, writes in more than one way.

    What stands in quotation marks is somebody else's spelling, and does not count.
    """
    layout, rows = extraction.layout, _rows()
    found: dict[int, dict[str, Form]] = {}
    for run in scan(layout).runs:
        for word, start in zip(run.words, run.offsets, strict=True):
            last = word.rpartition("-")[2]
            form = _singular(fold(last), rows)
            if form is None:
                continue
            end = start + len(word) - (fold(last) != form)  # without the plural's s
            sentence = layout.sentence_at(start)
            if sentence < 0 or layout.sentences[sentence].voice in (*SILENT, Voice.QUOTATION):
                continue
            if _quoted(layout.text[layout.sentences[sentence].start : start]):
                continue
            forms = found.setdefault(rows[form], {})
            at = start + len(word) - len(last)
            forms.setdefault(form, Form((last,))).places.append(Place(number, at, end, sentence))
    for forms in found.values():
        if len(forms) > 1:
            yield sorted(forms.values(), key=lambda form: (len(form.places), form.places[0]))


def _quoted(before: str) -> bool:
    """Whether the words of a sentence up to a place leave quotation marks open."""
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


def _singular(word: str, rows: dict[str, int]) -> str | None:
    return next((form for form in (word, word.removesuffix("s")) if form in rows), None)
