"""The cascade: rows of forms over word classes, tried level by level, longest first.

A run of time words becomes a string with one character per word class; rows are regular expressions
over such strings, written with class names. A row that matches reduces its stretch to its own class,
which rows of later levels may use. What a class string reduces to does not depend on the words
themselves, so it is worked out once per class string and remembered.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from typing import Any, NamedTuple, TypeAlias

from discrep.kinds.dates.lexicon_en import SETS

_FIRST = 0x3400  # class characters are CJK ideographs: letters to `re`, and never syntax
_codes: dict[str, str] = {}


def code(cls: str) -> str:
    """The one character of a word class; the same class always gets the same within a process."""
    found = _codes.get(cls)
    if found is None:
        found = _codes[cls] = chr(_FIRST + len(_codes))
    return found


_TERM = re.compile(r"(?:([a-z0-9_]+):)?([a-z][a-z0-9_]*)")


@cache
def compile_form(form: str) -> re.Pattern[str]:
    """A form such as `the? day:dom of? month:mon` as a pattern over class characters.

    A label may stand in several branches; the groups are told apart by a running number.
    """
    count = itertools.count()

    def term(match: re.Match[str]) -> str:
        label, name = match.groups()
        chars = "[" + "".join(map(code, SETS[name])) + "]" if name in SETS else code(name)
        return f"(?P<{label}_{next(count)}>{chars})" if label else chars

    return re.compile(re.sub(r"\s+", "", re.sub(_TERM, term, form)))


_PIECE = re.compile(r"\(\?<?[=!]|\((?:\?:)?|[)|?]|(?:[a-z0-9_]+:)?[a-z][a-z0-9_]*")


class Outline(NamedTuple):
    """What a form shows without being compiled."""

    first: frozenset[str]  # the class characters it may begin with
    needs: tuple[frozenset[str], ...]  # of each of these sets a class string must hold one


def outline(form: str) -> Outline:
    """The outline of a form."""
    first, _, needs, _ = _alternatives(_PIECE.findall(form), 0)
    return Outline(frozenset(first), tuple(needs))


_Needs: TypeAlias = frozenset[frozenset[str]]
_NO_NEEDS: _Needs = frozenset()


def _alternatives(pieces: Sequence[str], at: int) -> tuple[set[str], bool, _Needs, int]:
    """First characters of branches up to a closing bracket, whether they may be empty, what all need, their end."""
    first: set[str] = set()
    empty, needs = False, None
    while True:
        branch, branch_empty, branch_needs, at = _sequence(pieces, at)
        first |= branch
        empty |= branch_empty
        needs = branch_needs if needs is None else needs & branch_needs
        if at >= len(pieces) or pieces[at] == ")":
            return first, empty, needs, at
        at += 1


def _sequence(pieces: Sequence[str], at: int) -> tuple[set[str], bool, _Needs, int]:
    first: set[str] = set()
    needs: set[frozenset[str]] = set()
    empty, size = True, len(pieces)
    while at < size and (piece := pieces[at]) not in ("|", ")"):
        if piece[0] == "(":
            chars, may_be_empty, need, at = _alternatives(pieces, at + 1)
            if piece[-1] in "=!":
                chars, may_be_empty, need = set(), True, _NO_NEEDS
        else:
            members = _characters(piece.rpartition(":")[2])
            chars, may_be_empty, need = set(members), False, frozenset((members,))
        at += 1
        if at < size and pieces[at] == "?":
            may_be_empty, at = True, at + 1
        elif need:
            needs |= need
        if empty:
            first |= chars
            empty = may_be_empty
    return first, empty, frozenset(needs), at


@cache
def _characters(name: str) -> frozenset[str]:
    return frozenset(map(code, SETS.get(name, (name,))))


class Row(NamedTuple):
    """One reading: where its form stands, `make` gets the parts by their labels (None: no reading)."""

    name: str
    out: str  # the class of what it makes
    form: str
    make: Callable[..., Any]
    matches: tuple[str, ...] = ()
    misses: tuple[str, ...] = ()


class Node(NamedTuple):
    """A reduced stretch of a class string: the row, the words it spans, and its labelled parts."""

    row: Row
    start: int
    end: int
    parts: tuple[tuple[str, Node | int], ...]


Plan = tuple[Node, ...]


class Cascade:
    """Levels of rows; `plan` says how a class string reduces."""

    def __init__(self, levels: Sequence[Sequence[Row]], emitted: frozenset[str]) -> None:
        self._levels = [Level(level) for level in levels]
        self._emitted = emitted
        self.plan = lru_cache(maxsize=20_000)(self._plan)

    def _plan(self, string: str, banned: frozenset[tuple[str, int]] = frozenset()) -> Plan:
        """Nodes of emitted classes, in order; `banned` are (row name, first word) that made nothing."""
        items: list[Node | int] = list(range(len(string)))
        for level in self._levels:
            string, items = _reduce(level, string, items, banned)
        return tuple(item for item in items if isinstance(item, Node) and item.row.out in self._emitted)


class Lead:
    """A row that may stand at a place; compiled when a class string first has all that it needs."""

    __slots__ = ("_needs", "match", "row")

    def __init__(self, row: Row, needs: tuple[frozenset[str], ...]) -> None:
        self.row, self._needs = row, needs
        self.match: Callable[[str, int], re.Match[str] | None] = self._late

    def _late(self, string: str, at: int) -> re.Match[str] | None:
        if any(need.isdisjoint(string) for need in self._needs):
            return None
        self.match = compile_form(self.row.form).match
        return self.match(string, at)


class Level(dict[str, list[Lead]]):
    """Rows of a level by the class character they may begin with, in their order."""

    def __init__(self, rows: Sequence[Row]) -> None:
        super().__init__()
        for row in rows:
            first, needs = outline(row.form)
            lead = Lead(row, needs)
            for char in first:
                self.setdefault(char, []).append(lead)

    def __missing__(self, char: str) -> list[Lead]:
        return []


def _reduce(
    level: Level,
    string: str,
    items: list[Node | int],
    banned: frozenset[tuple[str, int]],
) -> tuple[str, list[Node | int]]:
    """One pass from left to right: at each place the longest match, among equals the first listed."""
    out: list[str] = []
    kept: list[Node | int] = []
    at = 0
    while at < len(string):
        best: tuple[int, Row, re.Match[str]] | None = None
        for lead in level[string[at]]:
            match = lead.match(string, at)
            if match and match.end() > at and (best is None or match.end() > best[0]):
                if (lead.row.name, _first(items[at])) not in banned:
                    best = (match.end(), lead.row, match)
        if best is None:
            out.append(string[at])
            kept.append(items[at])
            at += 1
            continue
        end, row, match = best
        parts = tuple(
            (label.rpartition("_")[0], items[match.start(label)])
            for label in match.re.groupindex
            if match.start(label) >= 0
        )
        kept.append(Node(row, _first(items[at]), _last(items[end - 1]), parts))
        out.append(code(row.out))
        at = end
    return "".join(out), kept


def _first(item: Node | int) -> int:
    return item.start if isinstance(item, Node) else item


def _last(item: Node | int) -> int:
    return item.end if isinstance(item, Node) else item + 1


class NoReadingError(Exception):
    """A row made nothing of its words."""

    def __init__(self, node: Node) -> None:
        super().__init__(node.row.name)
        self.node = node


def build(node: Node, payloads: Sequence[Any]) -> Any:
    """What the node says; raises NoReadingError where a row declines its words."""
    made = node.row.make(
        **{
            label: build(part, payloads) if isinstance(part, Node) else payloads[part]
            for label, part in node.parts
        }
    )
    if made is None:
        raise NoReadingError(node)
    return made
