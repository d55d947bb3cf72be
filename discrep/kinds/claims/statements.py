"""What a sentence claims, as data: its content words, its clauses, and which of its words are denied."""

from __future__ import annotations

from dataclasses import dataclass, field

from discrep.framing.speech_act import Speech
from discrep.framing.words import Words
from discrep.kinds.claims.senses import Sense
from discrep.model import Kept, Modality, Span, Tense, Voice


class Token:
    """A content word: its place, its key, and what sort of word it is."""

    __slots__ = ("at", "end", "key", "name", "number", "part", "plain", "raw", "when")

    def __init__(
        self, at: int, end: int, key_: str, name: bool, number: bool, when: bool, raw: str = ""
    ) -> None:
        self.at = at  # word index
        self.end = end  # word index after the last word
        self.key = key_
        self.name = name
        self.number = number
        self.plain = not (name or number)
        self.when = when
        self.raw = raw or key_  # its key as a name
        self.part = 0  # index of its clause

    def __repr__(self) -> str:
        return self.key


@dataclass(slots=True)
class Part:
    """One clause of a sentence."""

    first: int
    last: int
    verb: int  # its finite verb, -1: none
    tense: Tense
    modality: Modality
    passive: bool
    head: int  # word index of what is claimed: verb, or what "be" says of the subject; -1: none
    heads: tuple[int, ...]  # the same for every verb of the clause
    copular: bool
    open: bool  # nothing is asserted
    partial: frozenset[str]  # words on which its denial falls, instead of on the act: "all", "because"
    speech: Speech | None
    reporting: bool = False  # it is the clause of saying itself
    subject: list[Token] = field(default_factory=list)
    pronoun: str = ""  # the pronoun that is its subject
    denial: bool = False  # what it says is told as denied by its speaker
    duty: bool = False  # it says what must be done
    inherited: bool = False  # the subject was taken over from the clause before
    told_by: list[Token] | None = field(default=None, compare=False)  # what its verbs turn on, once asked for


@dataclass(slots=True)
class Statement:
    """One sentence: content words, clauses, and for each of its words whether it is denied."""

    words: Words
    first: int
    last: int
    voice: Voice
    span: Span
    tokens: list[Token]
    parts: list[Part]
    denied: bytearray  # by word, from `first`
    kept: Kept = field(default_factory=Kept, compare=False, repr=False)
    # what is not apart from a word, by the word
    akin: dict[tuple[str, str, bool, bool], list[tuple[Token, Sense]]] = field(
        default_factory=dict, compare=False, repr=False
    )
    _within: dict[tuple[int, int], list[Token]] = field(default_factory=dict, compare=False, repr=False)

    def part_of(self, i: int) -> Part:
        for part in self.parts:
            if part.first <= i < part.last:
                return part
        return self.parts[-1]

    def tokens_of(self, part: Part) -> list[Token]:
        first, last = part.first, part.last
        known = self._within.get((first, last))
        if known is None:
            known = self._within[first, last] = [t for t in self.tokens if first <= t.at < last]
        return known

    def negated(self, i: int) -> bool:
        """Word `i` is denied; never a word taken over from another sentence."""
        return self.first <= i < self.last and bool(self.denied[i - self.first])
