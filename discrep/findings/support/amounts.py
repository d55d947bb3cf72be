"""Figures and times of a draft held against the sources."""

from __future__ import annotations

from discrep.findings.support import figures, times
from discrep.findings.support.held import PLAIN, Desk, Held, Place
from discrep.findings.support.passages import Passage, tokens
from discrep.findings.support.words_en import MONTHS, SAYING, WEEKDAYS
from discrep.kinds.numerals import find
from discrep.model import Confidence, Fact, Support

TWIN = 0.5  # share of a draft's sentence that a passage covers when it says the same thing


# shares by the words that tell them
SHARES = {"50": "half", "25": "quarter", "75": "quarters", "20": "fifth"}


def held_figure(desk: Desk, index: figures.FigureIndex, fact: Fact) -> Held:
    """What the sources say of a figure."""
    near = desk.near(fact)
    twins = [p for p in near if p.covers >= TWIN]
    if place := index.turned(fact):
        return Held(fact, Support.CONTRADICTED, place, "the other way round", Confidence.HIGH)
    found = index.support(fact)
    rival = index.rival(fact, twins[:1] if found else near)
    if found and not (rival and _moved(desk, fact, found, rival, twins[0])):
        if isinstance(found, str):
            return Held(fact, Support.SUPPORTED, why=found)
        return Held(fact, Support.SUPPORTED, found, "a source gives a figure that admits it")
    figure = figures.stated(fact)
    if fact.kind == "percent" and SHARES.get(str(figure)) in desk.sources.words:
        return Held(fact, Support.SUPPORTED, why="a source tells the share in a word")
    if not rival and desk.sources.says(fact.surface):
        return Held(fact, Support.SUPPORTED, why="the same words stand in a source")
    # lengths of time are reckoned from dates; what no like figure excludes may be right
    long = figure is not None and abs(figure) > figures.SMALL and fact.kind != "duration"
    return desk.lacking(fact, rival, rival is not None or long, near)


def _moved(desk: Desk, fact: Fact, found: Place | str, rival: Place, twin: Passage) -> bool:
    """The figure stands in a source, but of another thing than the sentence tells of."""
    figure = figures.stated(fact)
    if isinstance(found, str) or figure is None or figures.rounded(fact):
        return False
    if not figures.other_things(fact, found[1]) and not _instead(desk, fact, found, rival, twin):
        return False
    return not any(n.value == figure for _, n in find(desk.sources.beside(twin)))


def _instead(desk: Desk, fact: Fact, found: Place, rival: Place, twin: Passage) -> bool:
    """A passage says nearly the draft's whole sentence with another exact figure, which the draft lacks."""
    if (
        twin.covers < PLAIN
        or not figures.exact(fact)
        or not figures.exact(rival[1])
        or fact.kind == "duration"
    ):
        return False
    if twin.extraction is found[0] and found[1].frame.sentence == twin.sentence:
        return False
    other = figures.stated(rival[1])
    return not any(n.value == other for _, n in find(desk.sentence(fact)))


def held_time(desk: Desk, index: times.TimeIndex, fact: Fact) -> Held:
    """What the sources say of a time."""
    if not index.named(fact):
        return Held(fact, Support.NOT_COMPARABLE, why="it names no day, month or year")
    near = desk.near(fact)
    found = index.support(fact)
    if not found and desk.sources.says(fact.surface):
        found = "the same words stand in a source"
    if found and (rival := _other_day(desk, index, fact, near)):
        return Held(fact, Support.CONTRADICTED, rival, "a source has another day here", Confidence.HIGH)
    if isinstance(found, str):
        return Held(fact, Support.SUPPORTED, why=found)
    if found:
        return Held(fact, Support.SUPPORTED, found, "a source tells a time that admits it")
    rival = index.rival(fact, near)
    return desk.lacking(fact, rival, rival is not None, near)


def _other_day(desk: Desk, index: times.TimeIndex, fact: Fact, near: list[Passage]) -> Place | None:
    """Another weekday or month in the passage that says nearly the draft's whole sentence, and this one nowhere near."""
    mine = frozenset(tokens(fact.surface)) & (WEEKDAYS | frozenset(MONTHS))
    if not mine or not near or near[0].covers < PLAIN:
        return None
    twin = near[0]
    beside = frozenset(tokens(desk.sources.beside(twin)))
    if mine & beside or frozenset(MONTHS[m] for m in mine if m in MONTHS) & beside:
        return None
    if any(w in SAYING for w in tokens(twin.text)):
        return None  # the day may be the day of saying
    rival = index.rival(fact, [twin])
    if (
        rival is None
        or frozenset(tokens(rival[1].surface)) & frozenset(tokens(desk.sentence(fact))) & WEEKDAYS
    ):
        return None
    return rival if index.unlike(fact, rival[1]) else None
