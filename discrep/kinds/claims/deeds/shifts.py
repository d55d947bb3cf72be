"""What one article only reports as alleged and another tells as plain fact, of one person or one band."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from discrep.framing import words as w
from discrep.framing.words import Words
from discrep.kinds.claims.deeds.bearers import Bearer, Cast, one_name
from discrep.kinds.claims.deeds.hedges_en import BANDS, CRIMES, HEDGED, HEDGING, OTHERS, POSTS
from discrep.kinds.claims.keys import key
from discrep.kinds.claims.reading import left_open
from discrep.kinds.claims.stance_en import OPEN
from discrep.kinds.claims.statements import Part, Statement
from discrep.model import Voice

_REACH = 4  # words between a hedge and its noun, between a post and its band
_BEHIND = 8  # words in which a band stands behind its post: "the boss of the Brenta mob"
_VOICES = frozenset((Voice.REPORT, Voice.CAPTION, Voice.SUBHEAD))
_ROOTS = frozenset(map(key, (*HEDGING, "accused", "alleged")))
_LINKING = w.BE | w.HAVE | w.ADVERB


class Said(NamedTuple):
    """A post or an act given to somebody, plainly or as alleged."""

    what: str
    act: bool
    name: tuple[str, ...]  # of whom; () for the members of a band
    many: bool
    hedged: bool
    attributed: bool  # somebody else says so
    number: int
    statement: Statement
    part: Part
    first: int
    last: int


class Shift(NamedTuple):
    """What is alleged in the one and plain in the other."""

    hedged: Said
    plain: Said


def shifts(mine: Sequence[Said], yours: Sequence[Said]) -> Iterator[Shift]:
    """Each post or act that the first article only alleges, throughout, and the second only tells as fact."""
    for what in dict.fromkeys(s.what for s in mine if s.hedged):
        x = [s for s in mine if s.what == what]
        y = [s for s in yours if s.what == what]
        for one in x:
            same = [s for s in y if _same(one, s)]
            own = [s for s in x if _same(one, s)]
            if same and all(s.hedged for s in own) and not any(s.hedged or s.attributed for s in same):
                yield Shift(one, same[0])
                break


def _same(a: Said, b: Said) -> bool:
    if a.name and b.name:
        return one_name(a.name, b.name)
    return not a.name and not b.name and a.many == b.many


def said(cast: Cast) -> list[Said]:
    """Every post in a band that the article gives to somebody, and every act that it alleges of one by name."""
    return [*_posts(cast), *_alleged(cast)]


def _sentences(cast: Cast, roots: frozenset[str]) -> Iterator[tuple[int, Statement]]:
    """The sentences in the article's own voice that hold one of the roots."""
    sheet = cast.sheet
    for n, sentence in enumerate(sheet.sentences):
        if sheet.told[n] and sentence.voice in _VOICES and not sheet.marks[n].roots.isdisjoint(roots):
            if (statement := sheet.statement(n)) is not None:
                yield n, statement


def _posts(cast: Cast) -> Iterator[Said]:
    words = cast.words
    for n, statement in _sentences(cast, CRIMES | POSTS.keys()):
        for i in range(statement.first, statement.last):
            root = key(words.low(i))
            post = POSTS.get(root) or (root if root in CRIMES else None)
            if post is None or words.kinds[i] & w.CAPITAL or _others(words, statement.first, i):
                continue
            ahead = range(max(statement.first, i - _REACH), i)
            bands = [BANDS[r] for j in ahead if (r := key(words.low(j))) in BANDS]
            if words.low(i + 1) in ("of", "in"):
                behind = range(i + 2, min(statement.last, i + _BEHIND))
                bands += [BANDS[r] for j in behind if (r := key(words.low(j))) in BANDS]
            name = _named(cast, n, i)
            hedged = any(words.low(j) in HEDGED for j in ahead)
            one = root in CRIMES and (hedged or words.low(i - 1) in ("a", "an"))
            if not bands and not name and not one:
                continue
            part = statement.part_of(i)
            yield Said(
                f"{post} {bands[0]}" if bands else post,
                False,
                () if bands else name,
                _several(words, statement.first, i),
                hedged,
                cast.sheet.quoted(n, words.starts[i]) or part.open or statement.negated(i),
                n,
                statement,
                part,
                i,
                i + 1,
            )


def _others(words: Words, first: int, i: int) -> bool:
    """The noun is of those around somebody: "fellow gang members", "Moraru's gang members"."""
    near = range(max(first, i - _REACH), i)
    return any(words.low(j) in OTHERS or words.low(j).endswith(("'s", "s'", "’s")) for j in near)


def _several(words: Words, first: int, i: int) -> bool:
    """The noun is a plural, and not one of several: "one of the bosses"."""
    low = words.low(i)
    if not low.endswith("s") or low.endswith("ss"):
        return False
    return not any(words.low(j) == "one" and words.low(j + 1) == "of" for j in range(max(first, i - 6), i))


def _named(cast: Cast, n: int, i: int) -> tuple[str, ...]:
    """The person whom the noun at word `i` stands before: "suspected smuggler X"."""
    found = next((p for p in cast.participants.persons(n) if p.first == i + 1), None)
    return tuple(part.lower() for part in found.name.split()) if found else ()


def _alleged(cast: Cast) -> Iterator[Said]:
    words = cast.words
    for n, statement in _sentences(cast, _ROOTS):
        for part in statement.parts:
            for i in range(part.first, part.last):
                act = _alleged_act(cast, i)
                if act < 0 or act >= part.last:
                    continue
                bearer = _agent(cast, n, part, i)
                if bearer is not None and bearer.name:
                    root = key(words.low(act))
                    yield Said(root, True, bearer.name, False, True, False, n, statement, part, i, act + 1)


def _alleged_act(cast: Cast, i: int) -> int:
    """The verb that the word at `i` alleges; -1 where it alleges none."""
    words = cast.words
    low, after = words.low(i), words.low(i + 1)
    if low in HEDGING:
        return i + 1
    if low == "accused" and after == "of" and words.kinds[i + 2] & w.ING:
        return i + 2
    return i + 3 if low == "alleged" and after == "to" and words.low(i + 2) == "have" else -1


def _agent(cast: Cast, n: int, part: Part, verb: int) -> Bearer | None:
    stop = verb
    while stop > part.first and cast.words.kinds[stop - 1] & _LINKING:
        stop -= 1
    return cast.subject(n, part.first, stop)


def plain_acts(cast: Cast, wanted: frozenset[str]) -> Iterator[Said]:
    """The acts of those roots that the article tells of somebody by name, with whether another is named for it."""
    words = cast.words
    for n, statement in _sentences(cast, wanted):
        for part in statement.parts:
            for at in part.heads:
                root = key(words.low(at)) if at >= 0 else ""
                if root not in wanted or part.passive or part.reporting:
                    continue
                bearer = _agent(cast, n, part, at)
                if bearer is None or not bearer.name:
                    continue
                hedged = any(words.low(j) in HEDGING | OPEN for j in range(part.first, at))
                attributed = (
                    part.speech is not None
                    or part.open
                    or left_open(words, part.first, part.verb, at)
                    or statement.negated(at)
                    or cast.sheet.quoted(n, words.starts[at])
                )
                yield Said(root, True, bearer.name, False, hedged, attributed, n, statement, part, at, at + 1)
