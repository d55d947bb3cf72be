"""An article as the claims see it: cheap keys of every sentence, statements of those that are asked for."""

from __future__ import annotations

from functools import lru_cache

from discrep.framing.quotations import quotations
from discrep.framing.words import words_of
from discrep.kinds.claims import acts_en as acts
from discrep.kinds.claims.keys import key, meanings, name_key
from discrep.kinds.claims.reading import read_sentence
from discrep.kinds.claims.statements import Part, Statement, Token
from discrep.model import Extraction, Span, Voice

_UNTOLD = frozenset((Voice.BOILERPLATE, Voice.BYLINE, Voice.DATELINE))
_CARRIED = frozenset(("he", "she", "they", "it"))
_BACK = 2  # sentences back to whom a pronoun may lead
_DENYING = frozenset(
    key(x)
    for x in (
        *acts.NEGATING_TO,
        *acts.NEGATING_FROM,
        *acts.NEGATING_OBJECT,
        *acts.NEGATING_OF,
        *acts.NEGATING_ING,
    )
)
BARE = 4  # sentences up to which a text is no article but a statement


class Sheet:
    """One article's sentences: what is in them, and, read on demand, what they claim."""

    def __init__(self, extraction: Extraction) -> None:
        layout = extraction.layout
        self.extraction = extraction
        self.words = words_of(layout.text)
        self.sentences = layout.sentences
        self.ranges = [(self.words.at(s.start), self.words.at(s.end)) for s in layout.sentences]
        self.told = [
            s.voice not in _UNTOLD and b > a for s, (a, b) in zip(layout.sentences, self.ranges, strict=True)
        ]
        self.bare = sum(self.told) <= BARE
        self.keys: list[frozenset[str]] = []
        self.denying: list[bool] = []
        self.sides: list[frozenset[tuple[int, int]]] = []
        for told, (a, b) in zip(self.told, self.ranges, strict=True):
            found = (
                [_entry(self.words.words[i].text, self.words.words[i].low) for i in range(a, b)]
                if told
                else []
            )
            self.keys.append(frozenset(k for k, _, _ in found if k))
            self.denying.append(any(d for _, d, _ in found))
            self.sides.append(frozenset(side for _, _, sides in found for side in sides))
        self.stems: list[frozenset[str]] = []
        self.unsaid: list[frozenset[str]] = []  # what is left of words without their denying prefix
        for told, (a, b) in zip(self.told, self.ranges, strict=True):
            lows = [self.words.words[i].low for i in range(a, b)] if told else []
            self.unsaid.append(frozenset(r for low in lows if (r := _unprefixed(low))))
            self.stems.append(frozenset(map(key, lows)) if told else frozenset())
        self._read: dict[int, Statement | None] = {}
        self._quotes: list[list[Span]] | None = None

    def prefixed(self, n: int, other: Sheet, m: int) -> bool:
        """A word of the one sentence is a word of the other with a denying prefix: "safe", "unsafe"."""
        return bool(self.stems[n] & other.unsaid[m] or self.unsaid[n] & other.stems[m])

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


@lru_cache(65536)
def _entry(text: str, low: str) -> tuple[str, bool, tuple[tuple[int, int], ...]]:
    """(key for blocking, whether the word denies, its sides in the table of opposites)."""
    if not text[:1].isalnum():
        return "", False, ()
    root = key(low)
    sides = tuple(meanings().sides.get(root, ())) + _phrase_sides(root)
    denies = root in _DENYING or low.endswith(("n't", "n’t")) or low in _NEGATORS
    if low in acts.LIGHT:
        return "", denies, sides
    return (name_key(text)[:5] if text[:1].isupper() else root[:5]), denies, sides


_NEGATORS = frozenset(
    "not no never none nobody nothing neither nor cannot without hardly scarcely barely cant didnt doesnt isnt wasnt werent hasnt havent hadnt wont".split()
)


@lru_cache(4096)
def _phrase_sides(root: str) -> tuple[tuple[int, int], ...]:
    known = meanings()
    names = [name for _, name in known.phrases.get(root, ())]
    return tuple(side for name in names for side in known.sides.get(name, ()))


@lru_cache(65536)
def _unprefixed(low: str) -> str:
    root = key(low)
    found = next((p for p in ("un", "in", "im", "il", "ir", "dis") if root.startswith(p)), "")
    return root[len(found) :] if found and len(root) - len(found) > 3 else ""
