"""YAML front matter: found, bounded, read as plain strings, located."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from discrep.model import InputError, Span

MAX_CHARS = 64 * 1024
MAX_NODES = 1000
_OPEN = re.compile(r"\ufeff?---[ \t]*(?:\r\n|\r|\n)")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_CLOSE = re.compile(r"^(?:---|\.\.\.)[ \t]*(?=[\r\n]|\Z)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The keys of a file's front matter as plain data, and where scalars stand in the file."""

    end: int = 0  # offset after the closing line
    values: dict[str, Any] = field(default_factory=dict)
    spans: dict[str, Span] = field(default_factory=dict)  # of top-level scalar values, quotes outside


def read_front_matter(text: str, name: str) -> FrontMatter:
    """Front matter of a file that begins with `---`; empty where there is none.

    Every scalar is read as a string: YAML's own guesses (`NO`, `12:30:45`, `010`) are no help here.
    Raises InputError when it is broken, too large, or not a mapping.
    """
    opened = _OPEN.match(text)
    if not opened:
        return FrontMatter()
    closed = _CLOSE.search(text, opened.end(), opened.end() + MAX_CHARS)
    if not closed:
        if len(text) - opened.end() > MAX_CHARS:
            raise InputError(f"{name}: the front matter does not end within {MAX_CHARS // 1024} KB")
        # A rule ("---") at the top of a text without keys is no front matter.
        if re.match(r"[A-Za-z_-]{1,40}:", text[opened.end() :]):
            raise InputError(f"{name}: the front matter has no closing '---' line")
        return FrontMatter()
    # YAML admits no control characters; old archives have them inside titles.
    body = _CONTROL.sub(" ", text[opened.end() : closed.start()])
    import yaml

    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    try:
        node = yaml.compose(body, Loader=loader)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        where = f" (line {mark.line + 2})" if mark else ""
        problem = getattr(error, "problem", None) or str(error).splitlines()[0]
        raise InputError(f"{name}: broken front matter{where}: {problem}") from error
    if node is None:
        return FrontMatter(end=closed.end())
    if not isinstance(node, yaml.MappingNode):
        raise InputError(f"{name}: the front matter is not a list of 'key: value' lines")
    budget = [MAX_NODES]
    values: dict[str, Any] = {}
    spans: dict[str, Span] = {}
    for key, value in node.value:
        plain = str(getattr(key, "value", ""))
        values[plain] = _plain(value, budget, name)
        if isinstance(value, yaml.ScalarNode):
            quoted = 1 if value.style in ("'", '"') else 0
            start = opened.end() + value.start_mark.index + quoted
            spans[plain] = Span(start, opened.end() + value.end_mark.index - quoted)
    return FrontMatter(closed.end(), values, spans)


def _plain(node: Any, budget: list[int], name: str) -> Any:
    """A YAML node as strings, lists and dicts, within the node budget (aliases count each time)."""
    budget[0] -= 1
    if budget[0] < 0:
        raise InputError(f"{name}: the front matter has more than {MAX_NODES} values")
    kind = type(node).__name__
    if kind == "SequenceNode":
        return [_plain(item, budget, name) for item in node.value]
    if kind == "MappingNode":
        return {str(_plain(k, budget, name)): _plain(v, budget, name) for k, v in node.value}
    return node.value
