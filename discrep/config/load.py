"""Finds the configuration nearest to a draft and reads it; whatever is wrong with it is said in one line."""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from discrep.config import Config, PathRules
from discrep.config.keys import BY_NAME, KEYS, PER_PATH, Key
from discrep.model import UsageError

NAMES = (".discrep.toml", "discrep.toml", "pyproject.toml")  # the first one found in a folder counts
_DEEPEST = 8  # files that may extend one another


def nearest(start: Path) -> Config:
    """The configuration of the nearest folder at or above `start` that has one; the defaults elsewhere.

    The search ends at the root of the repository.
    """
    folder = start if start.is_dir() else start.parent
    folder = Path.cwd() / folder
    for candidate in (folder, *folder.parents):
        if found := _in_folder(candidate):
            return found
        if (candidate / ".git").exists():
            break
    return Config()


@lru_cache(256)
def _in_folder(folder: Path) -> Config | None:
    for name in NAMES:
        path = folder / name
        if path.is_file():
            table = _table(path)
            if table is not None:
                return _made(path, table)
    return None


def load(path: Path) -> Config:
    """The configuration of one file; raises UsageError where it is broken or says nothing to discrep."""
    table = _table(path)
    if table is None:
        raise UsageError(f"{path}: has no [tool.discrep] table")
    return _made(path, table)


def _table(path: Path) -> Mapping[str, Any] | None:
    import tomllib

    try:
        data = tomllib.loads(path.read_bytes().decode("utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(
            f"{path}: cannot be read: {getattr(error, 'strerror', None) or 'not UTF-8'}"
        ) from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise UsageError(f"{path}: broken TOML: {str(error) or 'nested too deeply'}") from error
    if path.name != "pyproject.toml":
        return data
    tool = data.get("tool")
    own = tool.get("discrep") if isinstance(tool, dict) else None
    return own if isinstance(own, dict) else None


def _made(path: Path, table: Mapping[str, Any], depth: int = 0) -> Config:
    values = _checked(table, KEYS, str(path))
    base = Config()
    if "extend" in values:
        if depth >= _DEEPEST:
            raise UsageError(f"{path}: 'extend' goes round in a circle")
        other = path.parent / values["extend"]
        if not other.is_file():
            raise UsageError(f"{path}: extend = {values['extend']!r}: no such file")
        inner = _table(other)
        if inner is None:
            raise UsageError(f"{other}: has no [tool.discrep] table")
        base = _rebased(_made(other, inner, depth + 1), path.parent)
    return _config(base, values, path)


def _config(base: Config, values: Mapping[str, Any], path: Path) -> Config:
    import dataclasses

    given: dict[str, Any] = {}
    for name, value in values.items():
        if name == "per-path":
            given["per_path"] = tuple(
                PathRules(
                    row["path"],
                    tuple(row.get("select", ())),
                    tuple(row.get("ignore", ())),
                    tuple(row.get("sources", ())),
                    row.get("severity", {}),
                )
                for row in value
            )
        elif name == "names":
            given["names"] = {k: tuple(v) for k, v in value.items()}
        elif name != "extend":
            given[name.replace("-", "_")] = tuple(value) if isinstance(value, list) else value
    origin = {**base.origin, **{name: str(path) for name in values}}
    return dataclasses.replace(base, **given, root=path.parent, file=path, origin=origin)


def _rebased(config: Config, root: Path) -> Config:
    """The same settings with their paths made relative to another folder."""
    import dataclasses
    import os

    def moved(paths: Sequence[str]) -> tuple[str, ...]:
        return tuple(os.path.relpath(config.root / p, root) for p in paths) if config.root else tuple(paths)

    baseline = moved((config.baseline,))[0] if config.baseline else None
    offices = moved((config.offices,))[0] if config.offices else None
    rows = tuple(
        dataclasses.replace(r, path=moved((r.path,))[0], sources=moved(r.sources)) for r in config.per_path
    )
    return dataclasses.replace(
        config,
        drafts=moved(config.drafts),
        sources=moved(config.sources),
        baseline=baseline,
        per_path=rows,
        offices=offices,
    )


def _checked(table: Mapping[str, Any], keys: Sequence[Key], where: str) -> dict[str, Any]:
    """The table with every key known and every value of its key's shape; raises UsageError."""
    known = {key.name: key for key in keys}
    for name, value in table.items():
        if name not in known:
            raise UsageError(f"{where}: unknown key {name!r}{suggestion(name, known)}")
        _value(known[name], value, f"{where}: {name}")
    if keys is PER_PATH and "path" not in table:
        raise UsageError(f"{where}: a [[per-path]] table needs a 'path'")
    return dict(table)


def _value(key: Key, value: Any, where: str) -> None:
    if key.shape == "flag" and not isinstance(value, bool):
        raise UsageError(f"{where}: must be true or false")
    if key.shape == "text" and not isinstance(value, str):
        raise UsageError(f"{where}: must be a string")
    if key.shape == "number" and (isinstance(value, bool) or not isinstance(value, int) or value < 0):
        raise UsageError(f"{where}: must be a whole number, 0 or more")
    if key.shape == "texts" and not _texts(value):
        raise UsageError(f"{where}: must be a list of strings")
    if key.shape == "choice":
        _choice(key, value, where)
    if key.shape in ("table of choices", "table of texts") and not isinstance(value, dict):
        raise UsageError(f"{where}: must be a table")
    if key.shape == "table of choices":
        for rule, choice in value.items():
            _choice(key, choice, f"{where}.{rule}")
    if key.shape == "table of texts":
        for name, forms in value.items():
            if not _texts(forms):
                raise UsageError(f"{where}.{name}: must be a list of strings")
    if key.shape == "tables":
        if not isinstance(value, list) or not all(isinstance(row, dict) for row in value):
            raise UsageError(f"{where}: must be written as [[{key.name}]]")
        for number, row in enumerate(value, 1):
            _checked(row, PER_PATH, f"{where} {number}")


def _texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def _choice(key: Key, value: Any, where: str) -> None:
    if value not in key.choices:
        hint = suggestion(str(value), key.choices)
        raise UsageError(f"{where}: {value!r} is none of {', '.join(key.choices)}{hint}")


def suggestion(word: str, known: Any) -> str:
    """A question that offers the nearest known word, else nothing."""
    near = difflib.get_close_matches(word, list(known), 1)
    return f"; did you mean {near[0]!r}?" if near else ""


def shown(config: Config) -> list[tuple[str, Any, str]]:
    """(key, value, where it is from) of every key that a run can have, in the order of the table."""
    rows = []
    for key in KEYS:
        if key.name == "extend":
            continue
        value = getattr(config, key.name.replace("-", "_"))
        rows.append((key.name, value, config.origin.get(key.name, "default")))
    return rows


__all__ = ["BY_NAME", "NAMES", "load", "nearest", "shown", "suggestion"]
