"""How far an affair has come in each article: who tells of a later stage has news for the others."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from discrep.kinds.claims.deeds.bearers import one_name
from discrep.kinds.claims.deeds.people_en import ACCUSED, PEOPLE
from discrep.kinds.claims.deeds.scales_en import COMMON, LADDERS
from discrep.kinds.claims.deeds.told import Told

OPENING = 7  # sentences from the head of an article in which a verdict is its news, and not an old one
VERDICT = 4  # the stage from which that is asked
SHOWN = 3  # places of an article that are shown


class Stage(NamedTuple):
    """How far one article has come: the furthest that it tells as done, and all that it tells on the way."""

    furthest: int
    told: tuple[Told, ...]  # all that is told as done
    due: tuple[Told, ...]  # what is told as still to come, expected or open
    names: frozenset[tuple[str, ...]]
    opening: bool  # it is the article's news
    shadowed: int  # the furthest that is told at all, be it of another time


def stages(told: Sequence[Told]) -> dict[str, Stage]:
    """The stage of each affair that the article tells of one bearer only."""
    found: dict[str, Stage] = {}
    for question in sorted(LADDERS):
        mine = [t for t in told if t.question == question]
        if question == "naming":
            for accused in (False, True):
                part = [t for t in mine if _of_accused(t) is accused]
                if made := _stage(part):
                    found[f"naming {'accused' if accused else 'victim'}"] = made
        elif question in COMMON:
            for noun in sorted({t.bearer.noun for t in mine} if question == "reopening" else {""}):
                part = [t for t in mine if not noun or t.bearer.noun == noun]
                if made := _stage(part):
                    found[f"{question} {noun}".strip()] = made
        elif len({t.bearer.name[-1] for t in mine if t.bearer.name and t.plain}) <= 1 and not any(
            t.bearer.many and t.bearer.noun in PEOPLE for t in mine
        ):
            if made := _stage(mine):
                found[question] = made
    return found


def _stage(told: Sequence[Told]) -> Stage | None:
    plain = [t for t in told if t.plain]
    awaited = [t for t in told if (t.planned or t.open or t.denied) and not t.recalled]
    if not plain and not awaited:
        return None
    # who waits for a thing has come as far as the stage before it
    furthest = max((_rank(t) for t in plain), default=0) or min((_rank(t) for t in awaited), default=1) - 1
    furthest = max(furthest, 0)
    due = tuple(t for t in awaited if _rank(t) > furthest or _rank(t) == 0)[:SHOWN]
    first = next((t for t in plain if _rank(t) == furthest), None)
    names = frozenset(t.bearer.name for t in (plain or awaited) if t.bearer.name)
    shadowed = max((_rank(t) for t in told if not (t.planned or t.open or t.denied)), default=0)
    news = first is not None and (furthest < VERDICT or first.number <= OPENING)
    return Stage(furthest, tuple(plain), due, names, news, shadowed)


def advanced(low: Stage, high: Stage) -> bool:
    """The second article tells as its news a stage to which the first has not come, of nobody else."""
    if high.furthest <= low.furthest or not high.opening:
        return False
    if high.furthest >= VERDICT and high.furthest <= low.shadowed:
        return False  # the other tells of a verdict too, be it of another time
    return not low.names or not high.names or any(one_name(a, b) for a in low.names for b in high.names)


def same_full_name(a: Stage, b: Stage) -> bool:
    """Both articles give the full name of one person."""
    return any(len(x) > 1 and len(y) > 1 and one_name(x, y) for x in a.names for y in b.names)


def places(stage: Stage, least: int) -> tuple[Told, ...]:
    """Where an article tells how far it has come, beyond a stage at which others stand still, and what one that does expects."""
    beyond = [t for t in stage.told if _rank(t) > least] or [
        t for t in stage.told if _rank(t) == stage.furthest
    ]
    due = stage.due if stage.furthest <= least else ()
    return (*sorted(beyond, key=lambda t: -_rank(t))[:SHOWN], *due)


def _rank(told: Told) -> int:
    return int(max(told.value))


def _of_accused(told: Told) -> bool:
    """The clause speaks of a suspect, not of a victim."""
    words = told.statement.words
    return any(words.low(i) in ACCUSED for i in range(told.part.first, told.part.last))
