"""Who a clause is about: the name that leads it, or the one person whom its pronoun can mean."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from discrep.alignment.common_names_en import NOT_NAMES
from discrep.alignment.leading import same_name
from discrep.kinds.dates import acts_en as en
from discrep.model import Sentence, Span
from discrep.naming.fold import fold
from discrep.naming.given_names import common
from discrep.naming.parts import HONORIFICS, POST_ENDINGS, SUFFIXES
from discrep.naming.spans import Run, looks_personal, runs

_LAST_WORD = re.compile(r"([A-Za-z]+)[^\w]*\Z")
_POSSESSIVE = re.compile(r"['’]s?\b")
_ROLE = re.compile(r"\b([a-z]{3,16})\s\Z")
_AGED = re.compile(r",\s(?:\d{1,2}\b|who\b|aged\b)|\s\(\d{1,2}\)")
_OPENING = re.compile(r"\W{0,3}(?:The\s(?:[a-z-]+\s){0,3})?")
_CARRIED = re.compile(r"(?:In \d{4},? )?(?:He|She|he|she)\b")
_LONGEST = 600  # characters of a sentence that are read
BACK = 4  # sentences within which a pronoun's person must be named


class Who(NamedTuple):
    """A person by family name and given name, another bearer of a name by its words, or a thing by its noun."""

    words: frozenset[str]
    given: str = ""
    person: bool = False
    noun: bool = False
    initials: str = ""  # of a body's name in several words
    doer: bool = False  # who did it, where an act is mostly told of whom it was done to


class Named(NamedTuple):
    """A name in a sentence: where it stands, what it stands for, whether its owner is meant and what led to it."""

    start: int
    end: int
    who: Who
    person: bool
    owner: bool
    aside: bool


def same(a: Who, b: Who) -> bool:
    """One person, body, work or thing, as far as the words tell."""
    if a.doer != b.doer:
        return False
    if a.noun or b.noun:
        return a.noun == b.noun and a.words == b.words
    if a.given and b.given and a.given[0] != b.given[0]:
        return False
    if a.person and b.person:
        return any(x == y or same_name(x, y) for x in a.words for y in b.words)
    if a.initials in b.words or b.initials in a.words:
        return True
    return a.words <= b.words or b.words <= a.words


@lru_cache(64)
def families(text: str) -> dict[str, str]:
    """Family name -> given name of the people an article names in full; "" where two of them share it.

    A name in two words or three is a person's if it begins with a known given name or a title, or if
    its last word stands alone elsewhere.
    """
    found: dict[str, str] = {}
    everything = list(runs(text))
    alone = {fold(run.words[0]) for run in everything if len(run.words) == 1}
    for run in everything:
        words = _bare(run)
        if not 1 < len(words) < 4 or not looks_personal(tuple(words)):
            continue
        family, given = fold(words[-1]), fold(words[0])
        if len(family) < 3 or not given or family in NOT_NAMES:
            continue
        if _given(words[0]) or family in alone or _introduced(text, run):
            found[family] = given if found.get(family, given)[0:1] == given[0] else ""
    return found


def _introduced(text: str, run: Run) -> bool:
    """Words beside the name bring in a person: "the sculptor Ada Holt", "Ada Holt, 61,", "Ada Holt, who"."""
    before = _ROLE.search(text, max(0, run.start - 24), run.start)
    return _AGED.match(text, run.end) is not None or (before is not None and before[1] in en.ROLES)


def _bare(run: Run) -> list[str]:
    """The words of a name without the posts and titles before it: "Interior Minister Ana Lopes" is "Ana Lopes"."""
    words = [w for w in run.words if w not in SUFFIXES]
    titles = POST_ENDINGS | HONORIFICS
    at = max((i + 1 for i, w in enumerate(words[:-1]) if w.rstrip(".").lower() in titles), default=0)
    return words[at:]


def _given(word: str) -> bool:
    return (
        fold(word) in common()
        or word.rstrip(".").lower() in HONORIFICS
        or (len(word) == 2 and word[1] == ".")
    )


def within_reach(sentences: Sequence[Sentence], number: int, span: Span) -> tuple[Span, ...]:
    """A mention's own sentence, last, and those before it that a pronoun may look back to, none longer than is read."""
    before = sentences[max(0, number - BACK) : number]
    own = sentences[number]
    return (
        *(Span(max(s.start, s.end - _LONGEST), s.end) for s in before),
        Span(max(own.start, span.start - _LONGEST), min(own.end, span.end + _LONGEST)),
    )


def named(text: str, start: int, end: int) -> list[Named]:
    """The names in a stretch of an article, in order."""
    known = families(text)
    found: list[Named] = []
    for run in runs(text, start, end):
        who, person = _who(run, known)
        if who is None:
            continue
        before = _LAST_WORD.search(text, max(start, run.start - 20), run.start)
        aside = before is not None and before[1].lower() in en.LEADS_ASIDE
        if before is not None and before[1].lower() == "the":
            earlier = _LAST_WORD.search(text, max(start, run.start - 24), before.start())
            aside = earlier is not None and earlier[1].lower() in en.LEADS_ASIDE
        owner = _POSSESSIVE.match(text, run.end) is not None
        found.append(Named(run.start, run.end, who, person, owner, aside))
    return found


def _who(run: Run, known: dict[str, str]) -> tuple[Who | None, bool]:
    words = _bare(run)
    if not words:
        return None, False
    family = fold(words[-1])
    if family in known:
        given = fold(words[-2]) if len(words) > 1 and _given(words[-2]) else known[family]
        return Who(frozenset((family,)), given, person=True), True
    kept = frozenset(f for w in words if len(f := fold(w).replace(" ", "")) > 2 and f not in NOT_NAMES)
    initials = "".join(w[0].lower() for w in words) if len(words) > 2 else ""
    return (Who(kept, initials=initials), False) if kept else (None, False)


def thing_meant(text: str, before: Sequence[Span]) -> Who | None:
    """What "it" at the head of a sentence can mean: the name that leads the sentence before, if no person's."""
    if not before:
        return None
    start, end = before[-1]
    leads = next((n for n in named(text, start, end) if not n.aside), None)
    if leads is None or leads.person or leads.owner:
        return None
    return leads.who if _OPENING.fullmatch(text, start, leads.start) else None


def meant(text: str, before: Sequence[Span], start: int, at: int) -> Who | None:
    """The one person whom "he" or "she" can mean, at an offset of the sentence that begins at `start`.

    `before` are the sentences before it. None where two may be meant or nobody is named.
    """
    ahead = [n for n in named(text, start, at) if n.person]
    for first, last in reversed(before):
        if ahead:
            break
        if _CARRIED.match(text, first):
            continue  # "She …": the same person still
        ahead = [n for n in named(text, first, last) if n.person]
    if len({n.who.words for n in ahead}) == 1:
        return ahead[0].who
    chief = protagonist(text)
    leads = next((n for n in ahead if not n.aside and not n.owner), None)
    return leads.who if chief and leads and leads.who.words == chief.words else None


@lru_cache(64)
def protagonist(text: str) -> Who | None:
    """The person whom an article names twice as often as anybody else."""
    known = families(text)
    counts = Counter(n.who.words for n in named(text, 0, len(text)) if n.person)
    if not counts:
        return None
    (words, most), *others = counts.most_common(2)
    if most < 2 or (others and most < 2 * others[0][1]):
        return None
    return Who(words, known.get(next(iter(words)), ""), person=True)
