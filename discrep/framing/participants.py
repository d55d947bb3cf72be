"""Who is named in an article: persons, their full names, and what a general word or a pronoun may stand for."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from discrep.framing import lexicon_en as en
from discrep.framing import words as w
from discrep.framing.words import Words, words_of
from discrep.model import Layout, Sentence, Voice, read_once
from discrep.naming.parts import PARTICLES
from discrep.naming.spans import looks_personal

# where capitals do not mark names
_NAMELESS = frozenset((Voice.HEADLINE, Voice.SUBHEAD, Voice.BOILERPLATE, Voice.BYLINE, Voice.DATELINE))
_TRIED = 12  # occurrences of a name that are looked at
_LONGEST = 6
_NO_NAME = w.DAY | w.DETERMINER | w.PREPOSITION | w.SUBORDINATOR | w.PRONOUN | w.COORDINATOR | w.ADVERB


class Person(NamedTuple):
    """A person named at words `[first, last)`; sex is "he", "she", or "" where no title tells."""

    name: str
    first: int
    last: int
    sex: str


class Participants:
    """The names of an article, gathered when they are first asked for."""

    __slots__ = ("_joined", "_persons", "_places", "_sentences", "_sexes", "_words", "ranges")

    def __init__(self, words: Words, ranges: list[tuple[int, int]], sentences: Sequence[Sentence]) -> None:
        self._words = words
        self.ranges = ranges
        self._sentences = sentences
        self._persons: dict[int, list[Person]] | None = None
        self._places: dict[str, list[int]] | None = None
        self._joined: dict[str, str] = {}
        self._sexes: dict[str, str] = {}

    def persons(self, number: int) -> list[Person]:
        """The persons that a sentence names, by full name where the article knows one."""
        if self._persons is None:
            self._persons = self._found()
        return self._persons.get(number, [])

    def sex(self, name: str) -> str:
        """ "he" or "she" where a title of the article tells; else ""."""
        if self._persons is None:
            self._persons = self._found()
        return sex_of(name) or self._sexes.get(name.split()[-1], "")

    def joined(self, name: str) -> str:
        """A one-word name, or the head word of a body, as the one longer name that holds it; else as it is."""
        if name.isupper() or "." in name:
            return name  # a body's short name
        if name not in self._joined:
            self._joined[name] = self._full(name)
        return self._joined[name]

    def _full(self, name: str) -> str:
        low = name.lower()
        longer: dict[str, int] = {}
        if self._places is None:
            self._places = _places(self._words)
        for i in self._places.get(low, ())[:_TRIED]:
            number = bisect_right(self.ranges, i, key=lambda r: r[0]) - 1
            if number < 0 or self._sentences[number].voice in _NAMELESS:
                continue
            run = _run(self._words, i, *self.ranges[number])
            if low in en.BODIES and (personal(run) != run or looks_personal(tuple(run.split()))):
                continue  # "Leeds Police Chief Ann Moss" is no longer name of the police
            if " " in run:
                run = personal(run)
                longer[run] = longer.get(run, 0) + 1
        whole = [a for a in longer if " " in a and not any(a != b and a in b for b in longer)]
        return whole[0] if len(whole) == 1 else name

    def _found(self) -> dict[int, list[Person]]:
        """Persons by sentence: names of two and more words, and the family names of these alone."""
        runs = [
            (number, run)
            for number, (first, last) in enumerate(self.ranges)
            if self._sentences[number].voice not in _NAMELESS
            for run in _capital_runs(self._words, first, last)
        ]
        known: dict[str, set[str]] = {}
        for _, run in runs:
            if _is_full(self._words, run):
                known.setdefault(run.name.split()[-1], set()).add(run.name)
        for _, run in runs:
            if run.sex:
                self._sexes.setdefault(run.name.split()[-1], run.sex)
        found: dict[int, list[Person]] = {}
        for number, run in runs:
            family = run.name.split()[-1]
            full = known.get(family, set())
            if run.name in full:
                name = run.name
            elif " " not in run.name and (full or run.sex):
                name = next(iter(full)) if len(full) == 1 else run.name
            else:
                continue
            found.setdefault(number, []).append(run._replace(name=name))
        return found


@read_once
def participants_of(layout: Layout) -> Participants:
    """Who is named in an article; kept, for more than one stage asks."""
    words = words_of(layout)
    ranges = [(words.at(sentence.start), words.at(sentence.end)) for sentence in layout.sentences]
    return Participants(words, ranges, layout.sentences)


def is_body(name: str) -> bool:
    """An organisation, a paper, a statement: what "it" may stand for and "he" may not."""
    parts = [p.lower() for p in name.split()]
    short = len(parts) == 1 and name.isupper() and len(name) > 1
    return short or any(p in en.BODIES for p in parts)


def is_plural(name: str) -> bool:
    last = name.split()[-1].lower() if name else ""
    return last in en.PLURALS or (last.endswith("s") and name[:1].islower())


def sex_of(name: str) -> str:
    """ "he" or "she" where a word of the name tells: "spokeswoman", "Mr"; else ""."""
    return next((en.SEX[p] for p in (w.lower().rstrip(".") for w in name.split()) if p in en.SEX), "")


def candidate(pronoun: str, names: Iterable[str]) -> str | None:
    """The one name among those last heard that the pronoun can stand for; None where there are none or several."""
    fits = {name for name in names if name.lower() not in en.CARRIED and _fits(pronoun, name)}
    return fits.pop() if len(fits) == 1 else None


def _fits(pronoun: str, name: str) -> bool:
    if pronoun == "they":
        return is_plural(name) or is_body(name)
    if pronoun == "it":
        return is_body(name)
    return not is_body(name) and not is_plural(name) and sex_of(name) in ("", pronoun)


def personal(name: str) -> str:
    """A name without the titles before it: "Foreign Minister Ana Lopes" is "Ana Lopes"; others as they are."""
    parts = name.split()
    if not parts[:1] or not (parts[0][0].isupper() or parts[0] in en.SPEAKERS):
        return name
    at = max((i + 1 for i, part in enumerate(parts) if _is_title(part)), default=0)
    rest = parts[at:]
    if rest[:1] in (["of"], ["for"]):
        rest = rest[-2:] if len(rest) > 3 else []
    named = at > 0 and all(part[0].isupper() or part in PARTICLES for part in rest)
    return " ".join(rest) if named and looks_personal(tuple(rest)) else name


def _is_title(part: str) -> bool:
    low = part.lower()
    return low in en.ROLE_TITLES or (part[:1].isupper() and low in en.SPEAKERS)


def _is_full(words: Words, run: Person) -> bool:
    """A name in two or more words that is a person's as far as its words and place tell."""
    parts = run.name.split()
    if not looks_personal(tuple(parts)) or any(part.lower() in en.LAND for part in parts):
        return False
    before = words.low(run.first - 1)
    return bool(run.sex) or before not in en.LOCATING


def _capital_runs(words: Words, first: int, last: int) -> Iterator[Person]:
    """Runs of capitalised words, without titles before them; one-word runs too."""
    kinds = words.kinds
    i = first
    while i < last:
        if not kinds[i] & w.CAPITAL or kinds[i] & _NO_NAME:
            i += 1
            continue
        start = i
        while i < last and i - start < _LONGEST + 2 and kinds[i] & w.CAPITAL and not kinds[i] & w.DAY:
            i += 1
            if words.words[i - 1].low.endswith("'s"):
                break
        parts = [words.words[k].text for k in range(start, i)]
        at = max((n + 1 for n, part in enumerate(parts) if _is_title(part)), default=0)
        if not at and words.low(start - 1) == "of" and words.low(start - 2) in en.ROLE_TITLES:
            at = 1 if len(parts) > 2 else 0  # "Secretary of State Ada Obi"
        title = " ".join(parts[:at]) or words.low(start - 1)
        parts[-1] = parts[-1].removesuffix("'s").removesuffix("’s")
        if parts[at:]:
            yield Person(" ".join(parts[at:]), start + at, i, sex_of(title))


def _places(words: Words) -> dict[str, list[int]]:
    """Where each capitalised word stands."""
    found: dict[str, list[int]] = {}
    for i in [i for i, kind in enumerate(words.kinds) if kind & w.CAPITAL]:
        found.setdefault(words.words[i].low, []).append(i)
    return found


def _run(words: Words, i: int, first: int, last: int) -> str:
    """The capitalised words around word `i` of a sentence, titles before it left out."""
    kinds = words.kinds
    a = i
    while a > first and i - a < 3 and kinds[a - 1] & w.CAPITAL and not kinds[a - 1] & _NO_NAME:
        if words.words[a - 1].low in en.ROLE_TITLES or words.words[a - 1].low.endswith("'s"):
            break
        a -= 1
    b = i + 1
    while b < last and b - a < _LONGEST:
        if kinds[b] & w.CAPITAL and not kinds[b] & w.DAY:
            b += 1
        elif (
            words.low(b) in ("for", "of")
            and words.words[i].low in en.BODIES
            and b + 1 < last
            and kinds[b + 1] & w.CAPITAL
        ):
            b += 2
        else:
            break
    return " ".join(x.text for x in words.words[a:b])
