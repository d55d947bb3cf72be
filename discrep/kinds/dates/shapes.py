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
from typing import Any, NamedTuple

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


_PIECE = re.compile(r"(?P<look>\(\?<?[=!])|(?P<open>\((?:\?:)?)|(?P<close>\))|(?P<bar>\|)|(?P<maybe>\?)"
                    r"|(?:[a-z0-9_]+:)?(?P<name>[a-z][a-z0-9_]*)")  # fmt: skip


def first_of(form: str) -> frozenset[str]:
    """The class characters with which a stretch of the form may begin."""
    pieces = [(m.lastgroup or "", m.group("name")) for m in _PIECE.finditer(form)]
    return frozenset(_alternatives(pieces, 0)[0])


def _alternatives(pieces: Sequence[tuple[str, str | None]], at: int) -> tuple[set[str], bool, int]:
    """First characters of branches up to a closing bracket, whether they may be empty, their end."""
    first: set[str] = set()
    empty = False
    while True:
        branch, branch_empty, at = _sequence(pieces, at)
        first |= branch
        empty |= branch_empty
        if at >= len(pieces) or pieces[at][0] == "close":
            return first, empty, at
        at += 1


def _sequence(pieces: Sequence[tuple[str, str | None]], at: int) -> tuple[set[str], bool, int]:
    first: set[str] = set()
    empty = True
    while at < len(pieces) and pieces[at][0] not in ("bar", "close"):
        kind, name = pieces[at]
        if kind == "name" and name is not None:
            chars, may_be_empty, at = {code(member) for member in SETS.get(name, (name,))}, False, at + 1
        else:
            chars, may_be_empty, at = _alternatives(pieces, at + 1)
            at += 1
            if kind == "look":
                chars, may_be_empty = set(), True
        if at < len(pieces) and pieces[at][0] == "maybe":
            may_be_empty, at = True, at + 1
        if empty:
            first |= chars
            empty = may_be_empty
    return first, empty, at


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


class Level(dict[str, list[tuple[Row, re.Pattern[str]]]]):
    """Rows of a level by the class character they may begin with, in their order, compiled when it is met."""

    def __init__(self, rows: Sequence[Row]) -> None:
        super().__init__()
        self._rows: dict[str, list[Row]] = {}
        for row in rows:
            for char in first_of(row.form):
                self._rows.setdefault(char, []).append(row)

    def __missing__(self, char: str) -> list[tuple[Row, re.Pattern[str]]]:
        made = self[char] = [(row, compile_form(row.form)) for row in self._rows.get(char, ())]
        return made


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
        for row, regex in level[string[at]]:
            match = regex.match(string, at)
            if match and match.end() > at and (best is None or match.end() > best[0]):
                if (row.name, _first(items[at])) not in banned:
                    best = (match.end(), row, match)
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
