"""What a fact kind is: a value that names it and hands over its grammar, resolver and rules."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from discrep.alignment.scene import Scene
from discrep.kinds.rule import Rule
from discrep.model import Alignment, Fact, Framed, Layout, Mention, Outcome, Published, Span


@dataclass(frozen=True, slots=True)
class Pattern:
    """One row of a grammar: a name, a regular expression, and what it makes of a match.

    `matches` are texts in which the pattern's mention is the whole string (or the part between
    «guillemets»); `misses` are near misses that it must not take. Both are tests.
    """

    name: str
    regex: re.Pattern[str]
    produce: Callable[[re.Match[str]], Any]  # the parsed form, None where the match is none
    matches: tuple[str, ...] = ()
    misses: tuple[str, ...] = ()


Spot = Callable[[Layout, Sequence[Span]], list[Mention]]
"""Mentions in a text, in text order, without overlap among themselves; never over a taken span."""

Resolve = Callable[[Sequence[Framed], Published], list[Fact]]
"""Facts of one article's mentions of this kind (in text order), given its publication bounds."""

Align = Callable[[Scene], Iterable[Alignment]]
"""Slots of the scene's articles that the kind's rules may judge."""


@dataclass(frozen=True, slots=True)
class Kind:
    name: str  # folder name: "dates"
    facts: frozenset[str]  # fact kinds it makes: {"date", "time", "duration"}
    spot: Spot
    resolve: Resolve
    align: Align
    rules: tuple[Rule, ...]
    patterns: Callable[[], tuple[Pattern, ...]] = tuple  # made when asked for: compiling them all takes long
    anchors: str | None = None  # the anchor its facts give to others: "day", "place"
    anchor_of: Callable[[Fact], str | None] | None = None  # that anchor's value, None where it gives none
    relate: Callable[[str, str], Outcome] | None = None  # how two of those anchors relate
    overlay: bool = False  # mentions lie over those of other kinds: neither kept out by them nor in their way
    docs: str = field(default="", repr=False)
