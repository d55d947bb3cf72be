"""Two articles that give one post, or one age and family name, to two differently named persons."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from discrep.kinds.titles.holders import Holder, Place
from discrep.kinds.titles.ranks import rungs
from discrep.kinds.titles.ranks_en import HEADS, MODIFIERS, SHARED, SINGLE
from discrep.naming.given_names import equivalent, same_sound
from discrep.naming.slips import slip
from discrep.naming.spans import NOT_PERSON
from discrep.naming.transliteration import are_variants
from discrep.offices.lookup import Knowledge
from discrep.offices.persons import is_given

Holders = dict[tuple[str, str], Holder]
_OFTEN = 2  # places of one name in an article beside which a single other one is a slip
_AGE_OF_MANY = re.compile(r"[0-9]|1[0-9]")  # ages of children and pupils: many in one story


class Other(NamedTuple):
    """Two names for what is very likely one person."""

    left: tuple[int, Place]
    right: tuple[int, Place]
    what: str  # "post" · "age"
    shared: str
    firm: bool  # the family name or its initial is the same


def others(story: Sequence[Holders], known: Knowledge) -> Iterator[Other]:
    """Pairs of one family name and post or age, or of one given name and single post.

    Each name stands in one of two articles alone, or once in an article that has the other more often.
    """
    inside: set[frozenset[str]] = set()
    for number, mine in enumerate(story):
        for a, b in combinations(mine.values(), 2):
            rare, common = sorted((a, b), key=lambda h: len(h.spans))
            if len(rare.spans) > 1 or len(common.spans) < _OFTEN or a.family != b.family:
                continue
            if another(a, b, known) and (found := _shared(common, rare)):
                inside.add(frozenset((a.name, b.name)))
                what, shared, other = found
                one, two = _place(common, what, shared), _place(rare, what, other)
                yield Other((number, one), (number, two), what, shared, not _of_kin(one, two, what))
    for (i, mine), (j, yours) in combinations(enumerate(story), 2):
        for a, b in _alike(mine, yours):
            mark = frozenset((a.name, b.name))
            if mark in inside or not another(a, b, known):
                continue
            if (a.given, a.family) in yours or (b.given, b.family) in mine:
                continue  # one of the articles knows both
            if found := _shared(a, b):
                what, shared, other = found
                one, two = _place(a, what, shared), _place(b, what, other)
                firm = a.family[:1] == b.family[:1] and not _of_kin(one, two, what)
                yield Other((i, one), (j, two), what, shared, firm)


def _alike(mine: Holders, yours: Holders) -> Iterator[tuple[Holder, Holder]]:
    by_part: dict[str, list[Holder]] = {}
    for holder in yours.values():
        for part in (holder.given, holder.family):
            by_part.setdefault(part, []).append(holder)
    for holder in mine.values():
        for other in by_part.get(holder.family, ()):
            if other.family == holder.family:
                yield holder, other
        for other in by_part.get(holder.given, ()):
            if other.given == holder.given and other.family != holder.family:
                yield holder, other


def another(a: Holder, b: Holder, known: Knowledge) -> bool:
    """Whether the names are two names, and not forms of one."""
    if a.given == b.given and a.family == b.family:
        return False
    if not any(is_given(h.given, known) for h in (a, b)) or any(_no_given(h.given) for h in (a, b)):
        return False  # "District Attorney Hall": no given name was read
    if known.person(a.name) and known.person(b.name):
        return False  # two office-holders
    if a.family == b.family:
        close = slip(a.given, b.given) or same_sound(a.given, b.given) or are_variants(a.given, b.given)
        return not close and not equivalent(a.given, b.given) and not _within(a, b)
    if slip(a.family, b.family) or are_variants(a.family, b.family) or _within(a, b):
        return False
    return not set(a.family.split()) & set(b.family.split())


def _no_given(word: str) -> bool:
    """Whether what stands for a given name is a word of posts or of things."""
    return word in NOT_PERSON or word in HEADS or word in MODIFIERS


def _within(a: Holder, b: Holder) -> bool:
    """Whether all words of one name stand in the other's."""
    one, two = set(a.name.lower().split()), set(b.name.lower().split())
    return one <= two or two <= one


def _shared(a: Holder, b: Holder) -> tuple[str, str, str] | None:
    """What shows that the two are one, as each has it: a post both hold, or their age."""
    posts = sorted(a.posts & b.posts)
    if a.family == b.family:
        if posts:
            return "post", posts[0], posts[0]
        if near := next(((x, y) for x in sorted(a.posts) for y in sorted(b.posts) if _one_post(x, y)), None):
            return "post", *near
        ages = sorted(age for age in a.ages & b.ages if not _AGE_OF_MANY.fullmatch(age))
        return ("age", ages[0], ages[0]) if ages and len(a.ages) == len(b.ages) == 1 else None
    single = [post for post in posts if post in SINGLE]
    return ("post", single[0], single[0]) if single and a.posts == b.posts else None


def _one_post(one: str, two: str) -> bool:
    """Whether a post is the other with a word more: "spokesman", "police spokesman"; no rank is."""
    a, b = one.split(), two.split()
    return a[-1] == b[-1] and (set(a) <= set(b) or set(b) <= set(a)) and not (rungs(one) or rungs(two))


def _of_kin(one: Place, two: Place, what: str) -> bool:
    """Whether two of one family may well share the post: both were suspects, and no article knows one only."""
    if what != "post" or not one.post or not two.post or (one.post.only and two.post.only):
        return False
    return one.post.words.rsplit(" ", 1)[-1] in SHARED


def _place(holder: Holder, what: str, shared: str) -> Place:
    if what == "post":
        return holder.place_of(shared)
    return next(place for place in holder.places if place.age == shared)
