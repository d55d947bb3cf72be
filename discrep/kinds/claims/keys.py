"""Words reduced to keys under which their forms meet, and how two keys relate in meaning."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from functools import lru_cache

from discrep.kinds.claims.forms_en import COUNTRIES, IRREGULAR
from discrep.kinds.claims.opposites_en import OPPOSITES
from discrep.kinds.claims.synonyms_en import IMPLIED, SYNONYMS

_NOT_PREFIXED = frozenset(
    "disclos discover display dispatch discount dispos discus diseas disorder distanc dispers import impres impact incom insur inform invest invad inject inflat inclin indic incident independent industr infant unit union until under impos improv import involv indu inherit".split()
)
PREFIXES = ("un", "in", "im", "il", "ir", "dis", "non-", "non")


class Sense(Enum):
    """How the meaning of one word stands to another's."""

    SAME = "same"
    NARROWER = "narrower"  # the first implies the second
    WIDER = "wider"
    OPPOSITE = "opposite"
    APART = "apart"


@lru_cache(65536)
def key(word: str) -> str:
    """The word without its ending: what all its forms share; lower case expected."""
    word = word.removesuffix("'s").removesuffix("’s")
    if word.startswith("un") and word[2:] in IRREGULAR:
        return "un" + key(word[2:])
    return _key(IRREGULAR.get(word, word))


def _key(word: str) -> str:
    if len(word) < 4:
        return word
    if word.endswith("ies") and len(word) > 4:
        word = word[:-3] + "y"
    elif word.endswith(("sses", "xes", "ches", "shes", "zes")):
        word = word[:-2]
    elif word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    if word.endswith("ied") and len(word) > 4:
        word = word[:-3] + "y"
    elif word.endswith("ed") and len(word) > 4 and not word.endswith("eed"):
        word = word[:-2]
    elif (word.endswith("ing") and len(word) > 4 and any(c in "aeiouy" for c in word[:-3])) or (
        word.endswith(("tion", "sion")) and len(word) > 7
    ):
        word = word[:-3]
    word = word.removesuffix("e")
    return word[:-1] if len(word) > 3 and word[-1] == word[-2] else word


class _Meanings:
    """The tables of acts, compiled."""

    def __init__(self) -> None:
        self.phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        self.same: dict[str, set[int]] = {}
        self.sides: dict[str, set[tuple[int, int]]] = {}
        self.implies: dict[str, set[str]] = {}
        self.soft: set[int] = set()  # rows whose sides exclude each other only where all else is the same
        row = 0
        for line in OPPOSITES.split("\n"):
            left, bar, right = line.partition(" | ")
            if not bar:
                continue
            row += 1
            if left.startswith("~"):
                self.soft.add(row)
                left = left[1:]
            for side, words in enumerate((left, right)):
                for word in self._keys(words.split()):
                    self.sides.setdefault(word, set()).add((row, side))
        for line in SYNONYMS.split("\n"):
            row += 1
            for word in self._keys(line.split()):
                self.same.setdefault(word, set()).add(row)
        for line in IMPLIED.split("\n"):
            general, colon, special = line.partition(": ")
            if colon:
                (wide,) = self._keys([general])
                for word in self._keys(special.split()):
                    self.implies.setdefault(word, set()).add(wide)
        generals = {word for wide in self.implies.values() for word in wide}
        self.acts = frozenset((*self.same, *self.sides, *self.implies, *generals))

    def _keys(self, words: Iterable[str]) -> list[str]:
        out = []
        for word in words:
            parts = word.split("_")
            if len(parts) == 1:
                out.append(key(word))
                continue
            name = "_".join(parts)
            self.phrases.setdefault(key(parts[0]), [])
            entry = (tuple(key(p) for p in parts[1:]), name)
            if entry not in self.phrases[key(parts[0])]:
                self.phrases[key(parts[0])].append(entry)
            out.append(name)
        return out


@lru_cache(1)
def meanings() -> _Meanings:
    """The tables of acts, compiled once."""
    return _Meanings()


@lru_cache(65536)
def sense(a: str, b: str) -> Sense:
    """How key `a` stands to key `b`."""
    if a == b:
        return Sense.SAME
    acts = meanings().acts
    if a in acts and b in acts and (how := _table_sense(a, b)) is not Sense.APART:
        return how
    if len(a) > 3 and len(b) > 3:
        if a[:4] == b[:4]:
            return Sense.SAME if derived(a, b) else Sense.APART
        if a[-3:] == b[-3:] and _prefixed(a, b):
            return Sense.OPPOSITE
    return Sense.APART


@lru_cache(65536)
def hooks(word: str) -> frozenset[object]:
    """What a key shares with every key that it is not apart from: its first letters, rows of the tables, what it implies."""
    found: set[object] = {word[:4]}
    for prefix in PREFIXES:
        if word.startswith(prefix):
            found.add(word[len(prefix) :][:4])
    known = meanings()
    if word in known.acts:
        implied = known.implies.get(word, set())
        sides = _implied_sides(word, known.sides.get(word, ()))
        found |= {word, *implied, *known.same.get(word, ()), *(row for row, _ in sides)}
    return frozenset(found)


def _table_sense(a: str, b: str) -> Sense:
    known = meanings()
    if known.same.get(a, set()) & known.same.get(b, set()):
        return Sense.SAME
    mine: set[tuple[int, int]] = known.sides.get(a, set())
    yours: set[tuple[int, int]] = known.sides.get(b, set())
    if any((row, 1 - side) in _implied_sides(b, yours) for row, side in mine):
        return Sense.OPPOSITE
    if any((row, 1 - side) in _implied_sides(a, mine) for row, side in yours):
        return Sense.OPPOSITE
    if mine & yours:
        return Sense.SAME
    if b in known.implies.get(a, ()):
        return Sense.NARROWER
    if a in known.implies.get(b, ()):
        return Sense.WIDER
    return Sense.APART


def _implied_sides(word: str, own: Iterable[tuple[int, int]]) -> set[tuple[int, int]]:
    """The sides of a word and of what it implies: who drowned has died."""
    known = meanings()
    found = set(own)
    for general in known.implies.get(word, ()):
        found |= known.sides.get(general, set())
    return found


def _prefixed(a: str, b: str) -> bool:
    long, short = (a, b) if len(a) > len(b) else (b, a)
    if len(short) < 4 or long in _NOT_PREFIXED:
        return False
    return any(long == prefix + short for prefix in PREFIXES)


_ENDINGS = (
    "er",
    "or",
    "ment",
    "al",
    "ly",
    "ation",
    "ition",
    "ity",
    "nes",
    "ful",
    "ant",
    "ent",
    "iv",
    "y",
    "at",
    "th",
)


def derived(a: str, b: str) -> bool:
    """One key is the other with an ending of word formation: "employ", "employment"."""
    long, short = (a, b) if len(a) > len(b) else (b, a)
    return len(short) > 3 and long.startswith(short) and long[len(short) :] in _ENDINGS


_PEOPLES = frozenset("n an ian ese i ish ic ean nian s ns ans is d".split())


@lru_cache(16384)
def name_key(word: str) -> str:
    """The key of a capitalised word: a people stands for its country."""
    low = word.lower().removesuffix("'s").removesuffix("’s").replace(".", "").replace(" ", "")
    return COUNTRIES.get(low, low)


@lru_cache(65536)
def same_name(a: str, b: str) -> bool:
    """Two name keys that name one bearer, as far as letters tell: spellings, a country and its people."""
    if a == b:
        return True
    long, short = (a, b) if len(a) > len(b) else (b, a)
    if len(short) < 4 or {long, short} == {"nigeria", "niger"}:
        return False
    if long.startswith(short[:-1]) and long[len(short) - 1 :].removeprefix(short[-1]) in _PEOPLES:
        return True
    if len(short) < 6:
        return False
    from rapidfuzz import fuzz

    return fuzz.ratio(a, b) >= 88


def soft(a: str, b: str) -> bool:
    """The two keys exclude each other only where all else is the same."""
    known = meanings()
    rows = {row for row, side in known.sides.get(a, ()) if (row, 1 - side) in known.sides.get(b, ())}
    return bool(rows) and rows <= known.soft
