"""How two places relate, read off their anchor strings alone.

An anchor is the place and what contains it, smallest first: `Ojinaga|settlement<Chihuahua|region<Mexico|country`.
A segment may carry the middle of a settlement in degrees (`Chihuahua|settlement|28.64,-106.09`); a leading
`~` says near, around or at a distance from the first segment rather than in it.
"""

from __future__ import annotations

from functools import lru_cache
from math import cos, hypot, radians
from typing import NamedTuple

from discrep.kinds.places.spelling import may_be_one, same_spelling
from discrep.model import Outcome

NEAR, WITHIN, FIELD = "~", "<", "|"
_TOWNLIKE = frozenset(("settlement", "district", "county", "place", "site"))
_STREETS = frozenset(("street", "block", "intersection", "address"))
_NESTED = ("country", "region", "county", "settlement")
_OPPOSITE = frozenset(
    frozenset(pair) for pair in (("north", "south"), ("east", "west"), ("north-east", "south-west"), ("north-west", "south-east"))
)  # fmt: skip
_APART = 60  # kilometres between the middles of two towns from which neither is a part of the other
_FAR = 150  # the same, where one is only near the town it names


class Segment(NamedTuple):
    """A name, what sort of place it is ("place" where that is unknown), and where its middle is."""

    name: str
    level: str
    at: tuple[float, float] | None = None

    def __str__(self) -> str:
        where = f"{FIELD}{self.at[0]:.2f},{self.at[1]:.2f}" if self.at else ""
        return f"{self.name}{FIELD}{self.level}{where}"


class Anchor(NamedTuple):
    """A place from its anchor string."""

    near: bool
    segments: tuple[Segment, ...]

    def __str__(self) -> str:
        return (NEAR if self.near else "") + WITHIN.join(map(str, self.segments))


@lru_cache(8192)
def parse(anchor: str) -> Anchor:
    """The anchor of a string; any text is an anchor, if only a name of unknown level."""
    near = anchor.startswith(NEAR)
    return Anchor(near, tuple(_segment(part) for part in anchor.removeprefix(NEAR).split(WITHIN)))


def _segment(part: str) -> Segment:
    name, _, rest = part.partition(FIELD)
    level, _, where = rest.partition(FIELD)
    lat, _, lon = where.partition(",")
    try:
        return Segment(name, level or "place", (float(lat), float(lon)) if lon else None)
    except ValueError:
        return Segment(name, level or "place")


@lru_cache(16384)
def relation(a: str, b: str) -> Outcome:
    """How the set of points that `a` may mean relates to that of `b`.

    Disjoint only where the gazetteer or the texts show that neither can contain the other.
    """
    x, y = parse(a), parse(b)
    if x.near or y.near:
        return _around(x, y)
    if _contradict(x.segments, y.segments):
        return Outcome.DISJOINT
    up = next((i for i, s in enumerate(y.segments) if same_place(x.segments[0], s)), -1)
    down = next((i for i, s in enumerate(x.segments) if same_place(y.segments[0], s)), -1)
    if up == 0 or down == 0:
        return Outcome.SAME
    if up > 0 or down > 0:
        return Outcome.WIDER if up > 0 else Outcome.NARROWER
    return Outcome.DISJOINT if _apart(x.segments, y.segments) else Outcome.UNKNOWN


def same_place(x: Segment, y: Segment) -> bool:
    """One name, of one level as far as both say, and not far apart."""
    if x.level != y.level and not (x.level in _TOWNLIKE and y.level in _TOWNLIKE):
        return False
    if x.at and y.at and _kilometres(x.at, y.at) > _APART:
        return False
    if x.level in _STREETS:
        return x.name.casefold() == y.name.casefold()
    return same_spelling(x.name, y.name)


def _around(x: Anchor, y: Anchor) -> Outcome:
    """Relation where a side is only near what it names: never sure to be inside or out, unless far."""
    mine, yours = x.segments[0], y.segments[0]
    if same_place(mine, yours):
        return Outcome.OVERLAP
    if mine.at and yours.at and _kilometres(mine.at, yours.at) > _FAR:
        return Outcome.DISJOINT
    if not (x.near and y.near):
        exact, loose = (y, x) if x.near else (x, y)
        if any(same_place(exact.segments[0], s) for s in loose.segments[1:]):
            return Outcome.WIDER if exact is x else Outcome.NARROWER
    return Outcome.UNKNOWN


def _contradict(mine: tuple[Segment, ...], yours: tuple[Segment, ...]) -> bool:
    """A container of one level that differs for sure: two countries, two provinces of one country."""
    for level in _NESTED[:2]:
        x = next((s for s in mine if s.level == level), None)
        y = next((s for s in yours if s.level == level), None)
        if x and y and not may_be_one(x.name, y.name):
            return True
    return False


def _apart(mine: tuple[Segment, ...], yours: tuple[Segment, ...]) -> bool:
    """Neither can contain the other: towns far apart, or two quarters, parts, blocks of one place."""
    x, y = mine[0], yours[0]
    town = next((s for s in mine if s.at), None)
    other = next((s for s in yours if s.at), None)
    if town and other and town.at and other.at and _kilometres(town.at, other.at) > _APART:
        return True
    if x.level == y.level == "intersection":
        corner, other_corner = set(x.name.split(" & ")), set(y.name.split(" & "))
        return len(corner & other_corner) == 1  # one street, two crossings
    if x.level != y.level or len(mine) < 2 or len(yours) < 2 or not same_place(mine[1], yours[1]):
        return False
    if x.level == "part":
        return frozenset((x.name, y.name)) in _OPPOSITE
    if x.level in ("block", "address"):
        return x.name != y.name
    return x.level == "district" and not may_be_one(x.name, y.name)


def _kilometres(a: tuple[float, float], b: tuple[float, float]) -> float:
    mean = radians((a[0] + b[0]) / 2)
    return 111.2 * hypot(a[0] - b[0], ((a[1] - b[1] + 180) % 360 - 180) * cos(mean))
