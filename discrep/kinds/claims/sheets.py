"""An article as the claims see it: cheap keys of every sentence, statements of those that are asked for."""

from __future__ import annotations

from functools import cached_property

from discrep.framing.quotations import quotations
from discrep.framing.words import words_of
from discrep.kinds.claims.marks import NO_MARKS, Marks, mark
from discrep.kinds.claims.reading import read_sentence
from discrep.kinds.claims.statements import Part, Statement, Token
from discrep.model import Extraction, Span, Voice

_UNTOLD = frozenset((Voice.BOILERPLATE, Voice.BYLINE, Voice.DATELINE))
_CARRIED = frozenset(("he", "she", "they", "it"))
_COMMON = 40  # sentences of an article in which a word may stand and still tell one from another
_BACK = 2  # sentences back to whom a pronoun may lead
BARE = 4  # sentences up to which a text is no article but a statement
DRAFT = 12  # the same, of a draft whose sources are given


class Sheet:
    """One article's sentences: what is in them, and, read on demand, what they claim."""

    def __init__(self, extraction: Extraction, *, draft: bool = False) -> None:
        layout = extraction.layout
        self.extraction = extraction
        self.words = words_of(layout)
        self.sentences = layout.sentences
        self.ranges = [(self.words.at(s.start), self.words.at(s.end)) for s in layout.sentences]
        self.told = [
            s.voice not in _UNTOLD and b > a for s, (a, b) in zip(layout.sentences, self.ranges, strict=True)
        ]
        self.draft = draft  # the others are its declared sources
        self.bare = sum(self.told) <= (DRAFT if draft else BARE)
        self.lone = sum(self.told) == 1 and not draft  # one statement alone
        found = [mark(word.text) for word in self.words.words]
        self.marks = [
            Marks(found[first:last]) if told else NO_MARKS
            for told, (first, last) in zip(self.told, self.ranges, strict=True)
        ]
        self._read: dict[int, Statement | None] = {}
        self._quotes: list[list[Span]] | None = None
        self._roots: frozenset[str] | None = None

    @property
    def roots(self) -> frozenset[str]:
        """All words of the article, under their keys."""
        if self._roots is None:
            self._roots = frozenset().union(*(m.roots for m in self.marks))
        return self._roots

    @cached_property
    def telling(self) -> dict[str, list[int]]:
        """The sentences of each block of words, of blocks rare enough to tell one sentence from another."""
        index: dict[str, list[int]] = {}
        for n, marks in enumerate(self.marks):
            for word in marks.blocks:
                index.setdefault(word, []).append(n)
        return {word: places for word, places in index.items() if len(places) <= _COMMON}

    def statement(self, n: int) -> Statement | None:
        """The statement of sentence `n`; None where it claims nothing."""
        if n not in self._read:
            sentence = self.sentences[n]
            first, last = self.ranges[n]
            made = read_sentence(self.words, first, last, sentence.voice, Span(sentence.start, sentence.end))
            self._read[n] = made
            if made:
                self._resolve(n, made)
        return self._read[n]

    def short_statement(self, n: int) -> Statement | None:
        """The statement of sentence `n`, be it of one word of content: "Nobody was hurt"."""
        if (made := self.statement(n)) is not None:
            return made
        sentence = self.sentences[n]
        span = Span(sentence.start, sentence.end)
        return read_sentence(self.words, *self.ranges[n], sentence.voice, span, least=1)

    def _resolve(self, n: int, statement: Statement) -> None:
        """Gives clauses whose subject is a pronoun the subject of what was told just before."""
        for index, part in enumerate(statement.parts):
            if part.subject or part.pronoun not in _CARRIED:
                continue
            speech = part.speech
            earlier = [p for p in statement.parts[:index] if p.subject]
            if earlier:
                part.subject, part.inherited = earlier[0].subject, True
            elif self.bare and (speech is None or part.first == statement.first):
                part.subject, part.inherited = self._topic(n, part), True

    def _topic(self, n: int, part: Part) -> list[Token]:
        for back in range(n - 1, max(-1, n - 1 - _BACK), -1):
            if not self.told[back] or self.sentences[back].block != self.sentences[n].block:
                break
            before = self.statement(back)
            if before is None:
                continue
            named = next((p.subject for p in before.parts if p.subject), [])
            if named and (any(t.name for t in named) or part.pronoun in ("they", "it")):
                return named
            return []
        return []

    def quoted(self, n: int, offset: int) -> bool:
        """Whether an offset of sentence `n` stands between quotation marks."""
        if self._quotes is None:
            self._quotes = quotations(self.extraction.layout.text, self.extraction.layout.blocks)
        return any(q.start <= offset < q.end for q in self._quotes[self.sentences[n].block])
