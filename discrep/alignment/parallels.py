"""Amounts that no question of their own brings together, but the words around them do: one thing told in two texts."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from functools import cache, lru_cache
from itertools import product
from typing import NamedTuple

from discrep.alignment import thresholds as t
from discrep.alignment.assignment import mutually_best
from discrep.alignment.crowds import crowded
from discrep.alignment.lead_words_en import stem
from discrep.alignment.leading import shared_names
from discrep.alignment.parallel_words_en import CONTRASTS, EMPTY, LIKE
from discrep.alignment.relation import names_around
from discrep.alignment.slots import UNCOMPARED
from discrep.model import Extraction, Fact, Member, Modality, Outcome, Polarity, read_once
from discrep.naming.fold import fold

_WORD = re.compile(r"[A-Za-z][\w'’]*")


class Sort(NamedTuple):
    """What may be held against each other, and the points from which two of it, neither with a rival, are of one thing."""

    name: str
    least: float = t.PARALLEL_ALONE


Sorting = Callable[[Member], Sort | None]


class Setting(NamedTuple):
    """An amount with the stems beside it, the nearer and the further, and the classes of words that set it apart."""

    member: Member
    sort: Sort
    near: frozenset[str]
    far: frozenset[str]
    contrasts: frozenset[str]
    rivals: int  # other amounts of its sort in the article


class Parallel(NamedTuple):
    """Two amounts of one thing, and the words that both have beside them."""

    left: Member
    right: Member
    shared: tuple[str, ...]

    @property
    def why(self) -> tuple[str, ...]:
        """What brought the two together, in words."""
        words = (
            f"both have beside it: {', '.join(self.shared)}"
            if self.shared
            else "each text has one such amount"
        )
        return (f"compared because: {words}",)


def parallels(a: Extraction, b: Extraction, sort: Sorting) -> Iterable[Parallel]:
    """Pairs of amounts of one sort whose surroundings tell the same thing, the best partner of each."""
    theirs = settings(b, sort)
    for own, mine in settings(a, sort).items():
        if yours := theirs.get(own):
            yield from _paired(mine, yours)


def _paired(mine: list[Setting], yours: list[Setting]) -> Iterable[Parallel]:
    best: dict[tuple[int, int], tuple[float, Setting, Setting, tuple[str, ...]]] = {}
    for x, y in product(mine, yours):
        if x.contrasts != y.contrasts:
            continue
        points, shared = _points(x, y)
        # one value told twice is one amount, and no rival of itself
        pair = _first(x, mine), _first(y, yours)
        if pair not in best or points > best[pair][0]:
            best[pair] = points, x, y, shared
    found = [(row[0], i, j, row) for (i, j), row in best.items()]
    for _, _, (points, x, y, shared) in mutually_best(found):
        if points >= _least(x, y) and _may_differ(x.member, y.member):
            yield Parallel(x.member, y.member, shared)


def _least(x: Setting, y: Setting) -> float:
    """The points from which the two are of one thing: more where either has a rival."""
    return max(x.sort.least, t.PARALLEL) if x.rivals or y.rivals else x.sort.least


def _first(one: Setting, settings: list[Setting]) -> int:
    """The index of the first amount of the value."""
    value = one.member.fact.value
    return next(
        i for i, s in enumerate(settings) if s is one or s.member.fact.value.compare(value) is Outcome.SAME
    )


def _may_differ(x: Member, y: Member) -> bool:
    """Both are told as facts, and no name says that the one is another's."""
    mine, yours = _owners(x), _owners(y)
    if mine and yours and not shared_names(mine, yours):
        return False
    return (
        x.fact.polarity is y.fact.polarity is Polarity.AFFIRMED
        and x.fact.modality is y.fact.modality is Modality.ASSERTED
    )


def _points(x: Setting, y: Setting) -> tuple[float, tuple[str, ...]]:
    near = x.near & y.near
    mixed = (x.near & y.far) | (x.far & y.near)
    far = x.far & y.far
    points = sum(map(_weight(x, y), near)) * t.PARALLEL_NEAR
    points += sum(map(_weight(x, y), mixed - near)) * t.PARALLEL_MIXED
    points += sum(map(_weight(x, y), far - near - mixed)) * t.PARALLEL_FAR
    return points, tuple(sorted(near | mixed | far))


def _weight(x: Setting, y: Setting) -> Callable[[str], float]:
    """A word that stands all over an article says little of the sentence it stands in."""
    counts = _counts(x.member.extraction), _counts(y.member.extraction)
    return lambda word: 1.0 if max(c[word] for c in counts) < t.COMMON_STEM else t.COMMON_WEIGHT


def _owners(member: Member) -> frozenset[str]:
    """The names of the sentence, but for those of its sources."""
    number = member.fact.frame.sentence
    sources = (f.speaker for f in member.extraction.facts if f.frame.sentence == number and f.speaker)
    return names_around(member) - {fold(word) for speaker in sources for word in speaker.split()}


@read_once
def _counts(extraction: Extraction) -> Counter[str]:
    return Counter(w for m in _WORD.finditer(extraction.article.text) if (w := like(m.group())))


@read_once
def settings(extraction: Extraction, sort: Sorting) -> dict[Sort, list[Setting]]:
    """The article's amounts by sort, with what stands around them; sorts of which there is a list are left out."""
    sorts: dict[Sort, list[Member]] = defaultdict(list)
    for fact in extraction.facts:
        if fact.voice in UNCOMPARED or fact.frame.sentence < 0 or crowded(extraction, fact):
            continue
        member = Member(extraction, fact)
        if (own := sort(member)) is not None:
            sorts[own].append(member)
    out: dict[Sort, list[Setting]] = {}
    for own, members in sorts.items():
        if len(members) > t.PARALLEL_MOST:
            continue
        found = [_setting(m, own) for m in members]
        found = [s._replace(rivals=_rivals(s, found)) for s in found]
        if max(s.rivals for s in found) <= t.PARALLEL_RIVALS:
            out[own] = found
    return out


def _setting(member: Member, own: Sort) -> Setting:
    text, fact = member.article.text, member.fact
    sentence = member.extraction.layout.sentences[fact.frame.sentence]
    # a sentence may be a whole page: no more of it is read than bears on the amount
    start, end = (
        max(sentence.start, fact.start - t.PARALLEL_REACH),
        min(sentence.end, fact.end + t.PARALLEL_REACH),
    )
    near = _stems(text, start, fact, end, t.NEAR_WORDS)
    far = _stems(text, start, fact, end, t.FAR_WORDS) - near
    first, last = max(start, fact.start - t.CONTRAST_BEFORE), min(end, fact.end + t.CONTRAST_BEHIND)
    return Setting(
        member, own, near, far, contrasts(f"{text[first : fact.start]} {text[fact.end : last]}"), 0
    )


def _rivals(one: Setting, settings: list[Setting]) -> int:
    """How many other amounts of its sort the article has, told with the same contrasts."""
    own = one.member.fact.value
    others = (
        s.member.fact.value
        for s in settings
        if s.contrasts == one.contrasts and s.member.fact.value.compare(own) is not Outcome.SAME
    )
    return len({(value.low, value.high, value.unit, getattr(value, "timex", None)) for value in others})


def _stems(text: str, first: int, fact: Fact, last: int, reach: int) -> frozenset[str]:
    ahead = _WORD.findall(text, first, fact.start)[-reach:]
    behind = _WORD.findall(text, fact.end, last)[:reach]
    return frozenset(s for word in (*ahead, *behind) if (s := like(word)))


@cache
def _likes() -> dict[str, str]:
    out: dict[str, str] = {}
    for row in LIKE:
        words = row.split()
        for word in words:
            out.setdefault(word, words[0])
            out.setdefault(stem(word), words[0])
    return out


@lru_cache(16384)
def like(word: str) -> str:
    """What stands for the word and its like; "" where it tells nothing."""
    folded = fold(word).removesuffix("'s")
    if len(folded) < 3 or folded in EMPTY:
        return ""
    cut = stem(folded)
    return _likes().get(folded) or _likes().get(cut) or cut.removesuffix("e")


@cache
def _contrasts() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((name, re.compile(rf"\b{words}\b", re.IGNORECASE)) for name, words in CONTRASTS)


@lru_cache(4096)
def contrasts(words: str) -> frozenset[str]:
    """Classes of words by which an amount is one of another question."""
    return frozenset(name for name, pattern in _contrasts() if pattern.search(words))
