"""WordNet's words and senses, read from the package's extract on first use and parsed word by word."""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property, lru_cache
from importlib.resources import files
from typing import NamedTuple


class Sense(NamedTuple):
    """One sense: its part of speech, WordNet's file of it, and the senses it has to do with."""

    part: str  # n, v, a, r
    file: int  # WordNet's lexicographer file: 6 artifacts, 18 persons …
    kinds: tuple[int, ...]  # what it is a kind of
    kin: tuple[int, ...]  # derived, similar and pertaining senses
    opposites: tuple[int, ...]


class Entry(NamedTuple):
    """One word: its first senses, and whether it is hardly ever anything but a noun."""

    noun: bool
    senses: tuple[int, ...]


class Lexicon:
    """The extract, its lines parsed as they are asked for."""

    def __init__(self, text: str) -> None:
        forms, words, senses = text.split("\n\n")
        self._forms = forms
        self._words = words.split("\n")
        self._senses = senses.rstrip("\n").split("\n")

    @cached_property
    def irregular(self) -> dict[str, str]:
        """Irregular forms, each with its base."""
        pairs = (line.partition("\t") for line in self._forms.split("\n") if line and line[0] != "#")
        return {form: base for form, _, base in pairs}

    def entry(self, word: str) -> Entry | None:
        """The word as it stands in the lexicon; None where it does not."""
        at = bisect_left(self._words, f"{word}\t")
        if at == len(self._words):
            return None
        known, noun, senses = self._words[at].split("\t")
        return Entry(noun == "n", _numbers(senses)) if known == word else None

    def sense(self, number: int) -> Sense:
        """One sense by its number."""
        head, kinds, kin, opposites = self._senses[number].split("\t")
        return Sense(head[0], int(head[1:]), _numbers(kinds), _numbers(kin), _numbers(opposites))


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(map(int, text.split()))


@lru_cache(1)
def lexicon() -> Lexicon:
    """The package's extract of WordNet."""
    return Lexicon((files("discrep") / "lexicon" / "data" / "wordnet.txt").read_text(encoding="utf-8"))
